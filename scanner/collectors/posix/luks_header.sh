dd if="$1" bs=4096 count=4 2>/dev/null | tr '\000' '\n'
printf '\nbytes\n'
od -An -v -tu1 -N 592 "$1" 2>/dev/null
