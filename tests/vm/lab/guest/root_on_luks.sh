# shellcheck shell=sh
# Put after luksroot.sh or hardened.sh: moves the root to the layout of Debian's installer, "guided, encrypted LVM": plain
# /boot, root and swap on LVM on LUKS2. Built on vdb, which is vda from then on. The passphrase prompt is replaced by a key
# file inside the initramfs that the lab starts it with.
printf 'label: gpt\nsize=160MiB,type=linux\ntype=linux\n' | sfdisk -q /dev/vdb
udevadm settle
install -d -m 700 /etc/keys
head -c 512 /dev/urandom > /etc/keys/root.key
chmod 400 /etc/keys/root.key
quick_luks /dev/vdb2 /etc/keys/root.key
cryptsetup open --key-file /etc/keys/root.key /dev/vdb2 vda2_crypt
pvcreate -q -y /dev/mapper/vda2_crypt
vgcreate -q vg0 /dev/mapper/vda2_crypt
lvcreate -q -y -L 128M -n swap_1 vg0
lvcreate -q -y -l 100%FREE -n root vg0
mkfs.ext4 -q -L root /dev/vg0/root
mkfs.ext4 -q -L boot /dev/vdb1
mkswap -q /dev/vg0/swap_1

mount /dev/vg0/root /mnt
mkdir /mnt/boot
mount /dev/vdb1 /mnt/boot
tar -C / --one-file-system -cf - . | tar -C /mnt -xf -
printf '/dev/mapper/vg0-root / ext4 errors=remount-ro 0 1\nUUID=%s /boot ext4 defaults 0 2\n/dev/mapper/vg0-swap_1 none swap sw 0 0\n' \
    "$(blkid -o value -s UUID /dev/vdb1)" > /mnt/etc/fstab
printf 'vda2_crypt UUID=%s /etc/keys/root.key luks,discard\n' "$(blkid -o value -s UUID /dev/vdb2)" > /mnt/etc/crypttab
# shellcheck disable=SC2129
printf 'KEYFILE_PATTERN="/etc/keys/*.key"\n' >> /mnt/etc/cryptsetup-initramfs/conf-hook
printf 'UMASK=0077\n' >> /mnt/etc/initramfs-tools/conf.d/lab
printf '%s\n' virtio_pci virtio_blk ext4 dm_mod dm_crypt xts ecb cbc essiv aes_generic sha256_generic af_alg algif_skcipher \
    > /mnt/etc/initramfs-tools/modules
for directory in dev proc sys; do mount --bind "/$directory" "/mnt/$directory"; done
chroot /mnt update-initramfs -u
cp /mnt/boot/initrd.img-* /run/with-key.initrd
moved /mnt
for directory in dev proc sys boot; do umount "/mnt/$directory"; done
umount /mnt
vgchange -q -an vg0
cryptsetup close vda2_crypt
