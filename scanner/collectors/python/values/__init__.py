"""Single values: is this text a number of some office, a date, an account? And the table of detectors."""
