#!/bin/bash
# Makes the disks img/{bare,minimal,python}.raw with Debian 12 (without python, with python3-minimal, which lacks most of
# the standard library, and with python3), img/vmlinuz and img/initrd.img.
# Called by build.py, beside which everything is made. Needs root and the packages of ../debian-packages.txt.
set -euo pipefail
cd "$(dirname "$0")"
mkdir -p img run log
ROOT=$PWD/root
OVERLAY=$PWD/run/overlay
# The images are of the day they are built; a mirror frozen in the past is as good.
APT=(-o 'Acquire::Check-Valid-Until=false' -o 'Acquire::Check-Date=false')

packages=(
    linux-image-amd64 initramfs-tools lz4 zstd kmod udev systemd-sysv dbus util-linux fdisk procps iproute2 findutils sudo
    openssh-server openssh-sftp-server cryptsetup cryptsetup-bin cryptsetup-initramfs lvm2
    usbutils usbguard udisks2 e2fsprogs dosfstools exfatprogs
)
# Drivers that no guest of ours has: without them the tree is 400 MB.
unused_drivers=(
    drivers/gpu drivers/media drivers/net/wireless drivers/net/ethernet drivers/infiniband drivers/iio drivers/staging
    drivers/scsi/qla2xxx drivers/scsi/lpfc drivers/isdn drivers/hwmon drivers/mtd drivers/comedi drivers/input/touchscreen
    drivers/bluetooth net/bluetooth net/wireless net/mac80211 sound fs/xfs fs/ocfs2 fs/gfs2 fs/nfs fs/ceph fs/f2fs fs/jfs
)
early_modules=(virtio_pci virtio_blk ext4 dm_mod dm_crypt xts ecb cbc essiv aes_generic sha256_generic af_alg algif_skcipher)

debian_tree() {
    local exclude=() path
    for path in "${unused_drivers[@]}"; do exclude+=(--dpkgopt="path-exclude=/lib/modules/*/kernel/$path/*"); done
    for path in man doc locale; do exclude+=(--dpkgopt="path-exclude=/usr/share/$path/*"); done
    sed -n '/^Types/,$p' /etc/apt/sources.list.d/debian.sources > run/debian.sources # the mirror of this machine
    printf '%s\n' "${early_modules[@]}" > run/early-modules
    rm -rf --one-file-system "$ROOT"
    # shellcheck disable=SC2016  # mmdebstrap's own $1
    mmdebstrap --mode=root --variant=minbase --skip=check/empty \
        --aptopt='Acquire::Check-Valid-Until "false"' --aptopt='Acquire::Check-Date "false"' \
        --aptopt='Acquire::Languages "none"' --aptopt='APT::Install-Recommends "false"' "${exclude[@]}" \
        --setup-hook='mkdir -p "$1/etc/initramfs-tools/conf.d"; printf "MODULES=list\nCOMPRESS=lz4\n" > "$1/etc/initramfs-tools/conf.d/lab"' \
        --setup-hook='cp run/early-modules "$1/etc/initramfs-tools/modules"' \
        --include="$(IFS=,; echo "${packages[*]}")" \
        bookworm "$ROOT" run/debian.sources > log/mmdebstrap.log 2>&1
    cp "$ROOT"/boot/vmlinuz-* img/vmlinuz
    cp "$ROOT"/boot/initrd.img-* img/initrd.img
}

network_and_ssh() {
    printf '/dev/vda1 / ext4 defaults,errors=remount-ro 0 1\n' > "$ROOT/etc/fstab"
    printf '[Match]\nName=en* eth*\n[Network]\nAddress=10.0.2.15/24\nLinkLocalAddressing=no\nIPv6AcceptRA=no\n' \
        > "$ROOT/etc/systemd/network/10-lab.network"
    ln -sf /lib/systemd/system/systemd-networkd.service "$ROOT/etc/systemd/system/multi-user.target.wants/systemd-networkd.service"
    rm -f "$ROOT"/etc/ssh/ssh_host_*
    install -m 600 keys/host "$ROOT/etc/ssh/ssh_host_ed25519_key"
    install -m 644 keys/host.pub "$ROOT/etc/ssh/ssh_host_ed25519_key.pub"
    printf 'HostKey /etc/ssh/ssh_host_ed25519_key\nPermitRootLogin prohibit-password\nUseDNS no\n' > "$ROOT/etc/ssh/sshd_config.d/lab.conf"
    install -d -m 700 "$ROOT/root/.ssh"
    install -m 600 keys/login.pub "$ROOT/root/.ssh/authorized_keys"
}

account() { # account NAME
    chroot "$ROOT" useradd -m -s /bin/sh "$1"
    install -d -m 700 "$ROOT/home/$1/.ssh"
    install -m 600 keys/login.pub "$ROOT/home/$1/.ssh/authorized_keys"
    chroot "$ROOT" chown -R "$1:$1" "/home/$1"
}

# auditor: an ordinary account; a few readers through sudo, but no shell, are no privilege for the collector.
# steward: becomes root by sudo with a password.
accounts() {
    account auditor
    account steward
    echo 'steward:lab-only-pw' | chroot "$ROOT" chpasswd
    printf 'auditor ALL=(root) NOPASSWD: /usr/sbin/cryptsetup, /usr/sbin/dmsetup, /usr/sbin/blkid, /usr/bin/lsblk\nsteward ALL=(ALL) ALL\n' \
        > "$ROOT/etc/sudoers.d/lab"
    chmod 440 "$ROOT/etc/sudoers.d/lab"
    mv "$ROOT/var/lib/lab-files/home" "$ROOT/home/auditor/Downloads"
    chroot "$ROOT" chown -R auditor:auditor /home/auditor/Downloads
}

# As a desktop does: a stick's file system is mounted by udisks2 at /media/root/LABEL when it appears.
automounter() {
    cat > "$ROOT/etc/udev/rules.d/90-lab-automount.rules" <<'RULE'
ACTION=="add", SUBSYSTEM=="block", ENV{ID_BUS}=="usb", ENV{ID_FS_USAGE}=="filesystem", TAG+="systemd", ENV{SYSTEMD_WANTS}+="lab-automount@%k.service"
RULE
    cat > "$ROOT/etc/systemd/system/lab-automount@.service" <<'UNIT'
[Unit]
Description=Automount /dev/%I
After=udisks2.service
Wants=udisks2.service
[Service]
Type=oneshot
ExecStart=/usr/bin/udisksctl mount --no-user-interaction -b /dev/%I
UNIT
}

quiet_start() {
    local unit
    for unit in usbguard.service usbguard-dbus.service apt-daily.timer apt-daily-upgrade.timer e2scrub_all.timer e2scrub_reap.service \
        fstrim.timer dpkg-db-backup.timer lvm2-monitor.service udisks2.service; do
        find "$ROOT/etc/systemd/system" -path "*.wants/$unit" -delete
    done
    rm -rf "$ROOT"/var/cache/apt/*.bin "$ROOT"/var/lib/apt/lists/*
    : > "$ROOT/etc/machine-id" # made at the first start, so that every variant has its own
}

customise() {
    mkdir -p "$ROOT/srv/data" "$ROOT/var/lib/lab-files"
    python3 people.py "$ROOT/var/lib/lab-files"
    network_and_ssh
    accounts
    automounter
    quiet_start
}

with_package() { # with_package PACKAGE IMAGE : a disk of root/ plus one package
    mkdir -p "$OVERLAY"/{upper,work,merged}
    mount -t overlay overlay -o "lowerdir=$ROOT,upperdir=$OVERLAY/upper,workdir=$OVERLAY/work" "$OVERLAY/merged"
    trap 'umount -q "$OVERLAY/merged/proc"; umount -q "$OVERLAY/merged"' EXIT
    mount -t proc proc "$OVERLAY/merged/proc"
    cp /etc/resolv.conf "$OVERLAY/merged/etc/resolv.conf"
    cp run/debian.sources "$OVERLAY/merged/etc/apt/sources.list.d/debian.sources"
    {
        chroot "$OVERLAY/merged" apt-get -q "${APT[@]}" update
        DEBIAN_FRONTEND=noninteractive chroot "$OVERLAY/merged" apt-get -q install -y --no-install-recommends "$1"
    } > "log/$1.log" 2>&1
    chroot "$OVERLAY/merged" sh -c 'rm -rf /var/lib/apt/lists/* /var/cache/apt/*.bin /var/cache/apt/archives/*.deb; : > /etc/resolv.conf'
    umount "$OVERLAY/merged/proc"
    disk "$OVERLAY/merged" "$2"
    umount "$OVERLAY/merged"
    trap - EXIT
    rm -rf --one-file-system "$OVERLAY"
}

disk() { # disk TREE IMAGE : GPT, first partition the tree on ext4, second swap
    local megabytes=1600
    rm -f "$2"
    truncate -s $((megabytes + 130))M "$2"
    printf 'label: gpt\nstart=1MiB,size=%sMiB,type=linux,name=root\nsize=128MiB,type=swap,name=swap\n' "$megabytes" | sfdisk -q "$2"
    mke2fs -q -t ext4 -L root -O ^metadata_csum_seed -E offset=1048576,lazy_itable_init=1,lazy_journal_init=1 -d "$1" "$2" "${megabytes}M"
    truncate -s 128M run/swap
    mkswap -q -L swap run/swap
    dd if=run/swap of="$2" bs=1M seek=$((megabytes + 1)) conv=notrunc,sparse status=none
    rm run/swap
}

debian_tree
customise
disk "$ROOT" img/bare.raw
with_package python3-minimal img/minimal.raw
with_package python3 img/python.raw
rm -rf --one-file-system "$ROOT"
