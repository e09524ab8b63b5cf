# What mounts media without a person's decision, and who may change that.
linux_dconf() {
    for program in /usr/bin/gnome-shell /usr/bin/gnome-session /usr/lib/gnome-settings-daemon /usr/libexec/gsd-media-keys; do
        if [ -e "$ROOT$program" ]; then break; fi
        program=
    done
    if [ -z "$program" ]; then
        missing dconf /usr/bin/gnome-shell
        return
    fi
    if [ -d "$ROOT/etc/dconf/db" ] && ! listable dconf /etc/dconf/db; then return; fi
    section dconf
    file raw "$ROOT/etc/dconf/profile/user"
    for keys in "$ROOT"/etc/dconf/db/*.d; do
        if ! [ -d "$keys" ] || odd "$keys"; then continue; fi
        if ! [ -r "$keys" ] || ! [ -x "$keys" ]; then
            $SAY "entry denied $keys"
            continue
        fi
        entry "${keys#"$ROOT"}"
        if stale "$keys"; then $SAY "fact stale yes"; fi
        for name in "$keys"/*; do
            if [ -f "$name" ]; then file dconf "$name"; fi
        done
        for name in "$keys"/locks/*; do
            if [ -f "$name" ]; then file dconf_lock "$name"; fi
        done
    done
    finish
}

# DIRECTORY: whether `dconf update` has not run since a key file changed
stale() {
    for name in "$1"/* "$1"/locks/*; do
        if [ -f "$name" ] && [ "$name" -nt "${1%.d}" ]; then return 0; fi
    done
    ! [ -e "${1%.d}" ]
}

linux_automount() {
    section automount
    for name in /etc/auto.master /etc/autofs/auto.master; do
        if [ -e "$ROOT$name" ]; then file automaster "$ROOT$name"; fi
    done
    folder automaster "$ROOT/etc/auto.master.d" .autofs
    for name in /etc/polkit-1/rules.d /run/polkit-1/rules.d /usr/local/share/polkit-1/rules.d /usr/share/polkit-1/rules.d; do
        folder polkit "$ROOT$name" .rules
    done
    for name in /etc/polkit-1/localauthority /var/lib/polkit-1/localauthority; do
        if [ -d "$ROOT$name" ] && ! [ -x "$ROOT$name" ]; then $SAY "entry denied $ROOT$name"; fi
        for authority in "$ROOT$name"/*; do
            if [ -d "$authority" ] && ! odd "$authority"; then folder polkit "$authority" .pkla; fi
        done
    done
    file udisks "$ROOT/etc/udisks2/mount_options.conf"
    folder udev "$ROOT/etc/udev/rules.d" .rules
    folder udev "$ROOT/run/udev/rules.d" .rules
    finish
}

linux_buses() {
    listable buses /sys/bus || return 0
    section buses
    for domain in "$ROOT"/sys/bus/thunderbolt/devices/domain*; do
        if [ -d "$domain" ]; then $SAY "attributes thunderbolt $domain"; fi
    done
    for node in "$ROOT"/sys/bus/firewire/devices/fw[0-9] "$ROOT"/sys/bus/firewire/devices/fw[0-9][0-9]; do
        if [ -d "$node" ]; then $SAY "attributes firewire $node"; fi
    done
    for device in "$ROOT"/sys/class/bluetooth/hci* "$ROOT"/sys/class/block/sr* \
        "$ROOT"/sys/class/mmc_host/mmc*; do
        if [ -e "$device" ] || [ -L "$device" ]; then entry "${device#"$ROOT"}"; fi
    done
    if [ -e "$ROOT/proc/sys/dev/cdrom/info" ]; then file raw "$ROOT/proc/sys/dev/cdrom/info"; fi
    for program in /usr/bin/jmtpfs /usr/bin/simple-mtpfs /usr/bin/go-mtpfs /usr/bin/mtp-detect /usr/bin/mtpfs \
        /usr/bin/gphoto2 /usr/libexec/gvfsd-mtp /usr/lib/gvfs/gvfsd-mtp /usr/libexec/gvfsd-gphoto2 \
        /usr/lib/gvfs/gvfsd-gphoto2 /usr/libexec/gvfsd-afc /usr/lib/gvfs/gvfsd-afc /usr/bin/aft-mtp-mount \
        /usr/bin/aft-mtp-cli /usr/bin/android-file-transfer /usr/bin/gmtp /usr/bin/adb /usr/bin/ifuse; do
        if [ -e "$ROOT$program" ]; then entry "$program"; fi
    done
    for plugin in "$ROOT"/usr/lib*/qt*/plugins/kf[56]/kio/mtp.so "$ROOT"/usr/lib/*-linux-*/qt[56]/plugins/kf[56]/kio/mtp.so; do
        if [ -e "$plugin" ]; then entry "${plugin#"$ROOT"}"; fi
    done
    finish
}
