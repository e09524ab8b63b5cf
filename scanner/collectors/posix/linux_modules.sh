# Kernel modules, what modprobe is told of them, and what the kernel's own command line says.
linux_modules() {
    section modules
    say "$MARK modules $ROOT/proc/sys/kernel/osrelease"
    finish

    section modprobe
    for folder in /etc /run /usr/local/lib /usr/lib /lib; do
        # with a merged /usr both are one directory
        if [ "$folder" = /lib ] && [ -L "$ROOT/lib" ]; then continue; fi
        folder settings "$ROOT$folder/modprobe.d" .conf .alias
    done
    # kmod does not read the old single file, BusyBox does
    if ! [ -e "$ROOT/bin/kmod" ] && ! [ -e "$ROOT/usr/bin/kmod" ] && ! [ -e "$ROOT/sbin/kmod" ]; then
        file settings "$ROOT/etc/modprobe.conf"
    fi
    finish
}
