"""The checks. One file each; nothing is registered."""
