# Services by their files and control groups: systemctl is slow, and may not be there.
linux_services() {
    slice=
    if [ -d "$ROOT/etc/systemd/system" ] && ! listable services /etc/systemd/system; then return; fi
    section services
    entry manager
    if [ -d "$ROOT/run/systemd/system" ]; then key systemd yes; fi
    if [ -d "$ROOT/run/openrc" ]; then key openrc yes; fi
    for hierarchy in cgroup cgroup/systemd cgroup/unified; do
        if [ -d "$ROOT/sys/fs/${hierarchy}/system.slice" ]; then
            slice="$ROOT/sys/fs/$hierarchy/system.slice"
            key slice "$hierarchy"
            break
        fi
    done
    for name in usbguard autofs udisks2 polkit bluetooth bolt obex; do
        entry "service/$name"
        unit_files "$name"
        if [ -e "$ROOT/etc/init.d/$name" ]; then key script yes; fi
        if [ -e "$ROOT/run/openrc/started/$name" ]; then key started yes; fi
        if [ -n "$slice" ] && [ -d "$slice/$name.service" ]; then key running yes; fi
        for link in "$ROOT/etc/runlevels"/*/"$name" "$ROOT/etc/systemd/system"/*.wants/"$name.service" \
            "$ROOT/etc/systemd/system"/*.requires/"$name.service" \
            "$ROOT/usr/lib/systemd/system/multi-user.target.wants/$name.service" \
            "$ROOT/usr/lib/systemd/system/graphical.target.wants/$name.service"; do
            if [ -e "$link" ]; then
                key wanted yes
                break
            fi
        done
    done
    finish
}

# NAME: the unit file that counts, and whether it is masked (a link to /dev/null)
unit_files() {
    for unit in "$ROOT/etc/systemd/system/$1.service" "$ROOT/run/systemd/system/$1.service" \
        "$ROOT/usr/local/lib/systemd/system/$1.service" "$ROOT/usr/lib/systemd/system/$1.service" \
        "$ROOT/lib/systemd/system/$1.service" "$ROOT/usr/lib/systemd/user/$1.service"; do
        if [ -f "$unit" ]; then
            key unit yes
            return
        elif [ -L "$unit" ]; then
            key masked yes
            return
        fi
    done
}
