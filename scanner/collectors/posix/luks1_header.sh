# A LUKS1 header is 592 bytes of numbers and padded text.
od -An -v -tu1 -N 592 "$1" 2>/dev/null
