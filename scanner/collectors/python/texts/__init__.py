"""Readers of text formats, each of which finds tables or records and hands them over."""
