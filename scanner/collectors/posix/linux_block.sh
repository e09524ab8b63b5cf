linux_block() {
    listable block /sys/class/block || return 0
    section block
    for device in "$ROOT"/sys/class/block/*; do
        case $device in
        */ram[0-9]*) continue ;;
        */loop*) if ! [ -d "$device/loop" ] && ! [ -e "$device/partition" ]; then continue; fi ;; # bound to nothing
        esac
        if cd -P "$device" 2>/dev/null; then
            $SAY "block $PWD"
            members slaves "$device/slaves"
        fi
    done
    cd /
    for pool in "$ROOT"/sys/fs/btrfs/*-*-*/devices; do
        if [ -d "$pool" ]; then
            entry "${pool#"$ROOT"}"
            members devices "$pool"
        fi
    done
    signatures
    finish
}

# FACT DIRECTORY: the names in a directory of links, as one fact
members() {
    found=
    for member in "$2"/*; do
        if [ -e "$member" ] || [ -L "$member" ]; then found="$found ${member##*/}"; fi
    done
    if [ -n "$found" ]; then key "$1" "${found# }"; fi
}

# Without the udev database, root can ask blkid(8), which opens the devices; its cache is not touched.
signatures() {
    if [ -d "$ROOT/run/udev/data" ] || [ "${PRIVILEGE-user}" = user ] || ! command -v blkid >/dev/null; then return; fi
    run blkid blkid -c /dev/null
    if [ "$STATUS" = 1 ]; then run blkid-busybox blkid; fi
}

linux_power() {
    listable power /sys/power || return 0
    $SAY "section power ok" "attributes power $ROOT/sys/power" "end 0"
}
