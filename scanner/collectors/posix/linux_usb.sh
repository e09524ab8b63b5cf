linux_usb() {
    listable usb /sys/bus/usb/devices || return 0
    $SAY "section usb ok" "attributes usbcore $ROOT/sys/module/usbcore/parameters"
    for device in "$ROOT"/sys/bus/usb/devices/*; do
        case $device in
        *:*) $SAY "attributes usb_interface $device" ;;
        *'/*') continue ;;
        *) $SAY "attributes usb_device $device" ;;
        esac
        if cd -P "$device/driver" 2>/dev/null; then key driver "${PWD##*/}"; fi
    done
    cd /
    finish
}
