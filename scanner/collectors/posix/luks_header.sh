# The JSON area of a LUKS2 header lies within the first 16 KiB and ends with a zero byte.
dd if="$1" bs=4096 count=4 2>/dev/null | tr '\000' '\n'
