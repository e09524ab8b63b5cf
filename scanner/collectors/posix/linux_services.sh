# Services by their files and control groups: systemctl is slow, and may not be there.
linux_services() {
    slice=
    if [ -d "$ROOT/etc/systemd/system" ] && ! listable services /etc/systemd/system; then return; fi
    $SAY "section services ok" "entry ok manager"
    if [ -d "$ROOT/run/systemd/system" ]; then $SAY "fact systemd yes"; fi
    if [ -d "$ROOT/run/openrc" ]; then $SAY "fact openrc yes"; fi
    for hierarchy in cgroup cgroup/systemd cgroup/unified; do
        if [ -d "$ROOT/sys/fs/${hierarchy}/system.slice" ]; then
            slice="$ROOT/sys/fs/$hierarchy/system.slice"
            $SAY "fact slice $hierarchy"
            break
        fi
    done
    set --
    for folder in "$ROOT"/etc/systemd/system/*.wants "$ROOT"/etc/systemd/system/*.requires "$ROOT"/etc/runlevels/* \
        "$ROOT/usr/lib/systemd/system/multi-user.target.wants" "$ROOT/usr/lib/systemd/system/graphical.target.wants"; do
        if [ -d "$folder" ]; then set -- "$@" "$folder"; fi
    done
    for name in usbguard autofs udisks2 polkit bluetooth bolt obex; do
        $SAY "entry ok service/$name"
        found=
        unit_files "$name"
        if [ -e "$ROOT/etc/init.d/$name" ]; then
            found=yes
            $SAY "fact script yes"
        fi
        if [ -e "$ROOT/run/openrc/started/$name" ]; then $SAY "fact started yes"; fi
        if [ -n "$slice" ] && [ -d "$slice/$name.service" ]; then $SAY "fact running yes"; fi
        if [ -n "$found" ] && wanted "$name" "$@"; then $SAY "fact wanted yes"; fi
    done
    finish
}

# NAME DIRECTORY...: whether something starts the service with the machine: a target of systemd, a runlevel of OpenRC
wanted() {
    wanted_name=$1
    shift
    for folder; do
        case $folder in
        "$ROOT"/etc/runlevels/*) if [ -e "$folder/$wanted_name" ]; then return 0; fi ;;
        *) if [ -e "$folder/$wanted_name.service" ]; then return 0; fi ;;
        esac
    done
    return 1
}

# NAME: the unit file that counts, and whether it is masked (a link to /dev/null); sets `found`
unit_files() {
    for unit in "$ROOT/etc/systemd/system/$1.service" "$ROOT/run/systemd/system/$1.service" \
        "$ROOT/usr/local/lib/systemd/system/$1.service" "$ROOT/usr/lib/systemd/system/$1.service" \
        "$ROOT/lib/systemd/system/$1.service" "$ROOT/usr/lib/systemd/user/$1.service"; do
        if [ -e "$unit" ]; then
            found=yes
            if [ -f "$unit" ]; then $SAY "fact unit yes"; elif [ -L "$unit" ]; then $SAY "fact masked yes"; fi
            return
        fi
    done
}
