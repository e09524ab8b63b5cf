"""What a scan was asked for: its bounds, and an organisation's own detectors."""
