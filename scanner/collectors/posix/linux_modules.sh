# Kernel modules, what modprobe is told of them, and what the kernel's own command line says.
linux_modules() {
    section modules
    say "$MARK modules $ROOT/proc/sys/kernel/osrelease"
    finish

    section modprobe
    for folder in /etc/modprobe.d /run/modprobe.d /usr/local/lib/modprobe.d /usr/lib/modprobe.d /lib/modprobe.d; do
        # with a merged /usr both are one directory
        if [ "$folder" = /lib/modprobe.d ] && [ -L "$ROOT/lib" ]; then continue; fi
        folder settings "$ROOT$folder" .conf .alias
    done
    # kmod does not read the old single file, BusyBox does
    if ! [ -e "$ROOT/bin/kmod" ] && ! [ -e "$ROOT/usr/bin/kmod" ] && ! [ -e "$ROOT/sbin/kmod" ]; then
        file settings "$ROOT/etc/modprobe.conf"
    fi
    finish
}
