linux_host() {
    $SAY "section host ok" "entry ok host" "fact platform linux" "fact privilege ${PRIVILEGE:-user}"
    for init in systemd openrc; do
        if [ -d "$ROOT/run/$init" ]; then $SAY "fact init $init"; fi
    done
    if [ -e "$ROOT/.dockerenv" ]; then $SAY "fact container docker"; fi
    if [ -e "$ROOT/run/.containerenv" ]; then $SAY "fact container podman"; fi
    if [ -d "$ROOT/dev/lxd" ] || [ -d "$ROOT/dev/.lxc" ]; then $SAY "fact container lxc"; fi
    file word "$ROOT/run/systemd/container"
    if [ -e "$ROOT/etc/os-release" ]; then
        file release "$ROOT/etc/os-release"
    else
        file release "$ROOT/usr/lib/os-release"
    fi
    for name in "$ROOT/proc/sys/kernel/hostname" "$ROOT/proc/sys/kernel/osrelease" "$ROOT/etc/machine-id" \
        "$ROOT/sys/hypervisor/type"; do
        file word "$name"
    done
    $SAY "attributes machine $ROOT/sys/class/dmi/id"
    file uid "$ROOT/proc/self/status"
    file accounts "$ROOT/etc/passwd"
    file boot "$ROOT/proc/stat"
    file word "$ROOT/proc/uptime"
    file rootfs "$ROOT/proc/self/mountinfo"
    $SAY "entry ok python3" tool
    command -v python3
    $SAY "$MARK"
    library=
    for module in "$ROOT"/usr/lib/python3.*/os.py; do
        if [ -e "${module%os.py}json" ]; then library=whole; elif [ -e "$module" ]; then library=${library:-minimal}; fi
    done
    if [ "$library" = minimal ]; then $SAY "fact library minimal"; fi # Debian's python3-minimal
    finish
}
