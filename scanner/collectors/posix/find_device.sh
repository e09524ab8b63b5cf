# $@: NUMBER DIRECTORY pairs. Prints where each block device under /sys really is, and the devices that it stands on.
device() {
    if [ "$3" -gt 0 ] && cd -P "$2" 2>/dev/null; then
        printf '%s %s\n' "$1" "$PWD"
        for slave in "$PWD"/slaves/*; do device "$1" "$slave" $(($3 - 1)); done
    fi
}
while [ $# -gt 1 ]; do
    device "$1" "$2" 8
    shift 2
done
