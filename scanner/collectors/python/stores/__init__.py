"""Databases and columnar files, each table by itself."""
