"""Checks on usb."""
