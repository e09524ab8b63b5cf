"""The report for people at a terminal; the only place that imports rich."""
