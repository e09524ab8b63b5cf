"""What holds other files: archives, packed streams, files as letters; and what is encrypted."""
