# Kernel modules, what modprobe is told of them, and what the kernel's own command line says.
linux_modules() {
    $SAY "section modules ok" "modules $ROOT/proc/sys/kernel/osrelease" "end 0" "section modprobe ok"
    for folder in /etc/modprobe.d /run/modprobe.d /usr/local/lib/modprobe.d /usr/lib/modprobe.d /lib/modprobe.d; do
        # with a merged /usr both are one directory
        if [ "$folder" = /lib/modprobe.d ] && [ -L "$ROOT/lib" ]; then continue; fi
        folder settings "$ROOT$folder" .conf .alias
    done
    loader
    # kmod does not read the old single file, BusyBox does
    if [ "$LOADER" != kmod ]; then file settings "$ROOT/etc/modprobe.conf"; fi
    $SAY "entry ok loader" "fact name $LOADER" "end 0"
}

# What modprobe is, by the file behind its links: they differ in what they read and in which lines they obey.
loader() {
    LOADER=none
    for program in /sbin/modprobe /usr/sbin/modprobe /run/current-system/sw/bin/modprobe; do
        if ! [ -e "$ROOT$program" ]; then continue; fi
        LOADER=other
        for tool in kmod busybox toybox; do
            for place in /bin /usr/bin /sbin "${program%/*}"; do
                if [ "$ROOT$program" -ef "$ROOT$place/$tool" ]; then
                    LOADER=$tool
                    return
                fi
            done
        done
        return
    done
}
