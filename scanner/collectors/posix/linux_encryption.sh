# Keys beside the lock, and encryption that is not a block device's.
linux_crypttab() {
    if [ -e "$ROOT/etc/crypttab" ] && ! [ -r "$ROOT/etc/crypttab" ]; then
        without crypttab denied "/etc/crypttab may not be read by this account"
        return
    fi
    if ! [ -e "$ROOT/etc/crypttab" ] && ! [ -d "$ROOT/etc/cryptsetup-keys.d" ]; then
        missing crypttab /etc/crypttab
        return
    fi
    section crypttab
    file crypttab "$ROOT/etc/crypttab"
    file initramfs "$ROOT/etc/cryptsetup-initramfs/conf-hook"
    file initramfs "$ROOT/etc/dracut.conf"
    folder initramfs "$ROOT/etc/dracut.conf.d" .conf
    folder key "$ROOT/etc/cryptsetup-keys.d" .key
    $SAY "key_files"
    finish
}

linux_zfs() {
    if ! [ -e "$ROOT/sys/module/zfs" ]; then
        missing zfs /sys/module/zfs
    elif ! command -v zfs >/dev/null; then
        without zfs error "the zfs module is loaded and its tool is not there"
    else
        section zfs
        run datasets zfs get -H -t filesystem,volume -o name,property,value mountpoint,encryption,keystatus,keylocation
        finish "$STATUS"
    fi
}

linux_fscrypt() {
    if ! [ -e "$ROOT/etc/fscrypt.conf" ] && ! [ -d "$ROOT/.fscrypt" ]; then
        missing fscrypt /etc/fscrypt.conf
    else
        $SAY "section fscrypt ok" "fscrypt $ROOT/proc/self/mountinfo" "end 0"
    fi
}
