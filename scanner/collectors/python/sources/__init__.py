"""What a reader is given: bytes from a disk or an archive, their format and their encoding."""
