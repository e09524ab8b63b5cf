# shellcheck shell=sh
# Put before a variant's script and run in the guest as root. $1 is the variant.
set -eu
echo "vm-$1" > /etc/hostname
hostname "vm-$1"
printf '127.0.0.1 localhost\n127.0.1.1 vm-%s\n' "$1" > /etc/hosts

# Cheap key derivation: opening a volume under emulation takes a second and not a minute.
quick_luks() { # quick_luks [OPTION...] DEVICE KEYFILE
    cryptsetup -q luksFormat --type luks2 --pbkdf argon2id --pbkdf-memory 65536 --pbkdf-parallel 1 --pbkdf-force-iterations 4 "$@"
}

# The files that the lab's people.py made lie in the root tree until a variant's volume is there to take them.
fill() { # fill MOUNTPOINT
    cp -R /var/lib/lab-files/. "$1"
    rm -rf /var/lib/lab-files
}

one_partition() { # one_partition DEVICE
    printf 'label: gpt\ntype=linux\n' | sfdisk -q "$1"
    udevadm settle
}

# A plain ext4 /srv/data and a plain swap partition.
plain_data_and_swap() {
    one_partition /dev/vdb
    mkfs.ext4 -q -L data /dev/vdb1
    mount /dev/vdb1 /srv/data
    fill /srv/data
    umount /srv/data
    printf 'UUID=%s /srv/data ext4 defaults 0 2\nLABEL=swap none swap sw 0 0\n' "$(blkid -o value -s UUID /dev/vdb1)" >> /etc/fstab
}

# USBGuard blocks what no rule allows, and only root may talk to it through its configuration.
enforce_usbguard() {
    sed -i -e 's/^ImplicitPolicyTarget=.*/ImplicitPolicyTarget=block/' \
        -e 's/^PresentDevicePolicy=.*/PresentDevicePolicy=apply-policy/' \
        -e 's/^IPCAllowedUsers=.*/IPCAllowedUsers=root/' \
        -e 's/^IPCAllowedGroups=.*/IPCAllowedGroups=/' /etc/usbguard/usbguard-daemon.conf
    chmod 600 /etc/usbguard/rules.conf
    systemctl -q enable usbguard
}
