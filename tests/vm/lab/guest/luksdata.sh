# shellcheck shell=sh
# A LUKS2 data volume whose key lies on the plain root; swap under a random key; USB storage drivers blocked; no python3.
install -d -m 700 /etc/keys
head -c 512 /dev/urandom > /etc/keys/data.key
chmod 400 /etc/keys/data.key
one_partition /dev/vdb
quick_luks --label datacrypt /dev/vdb1 /etc/keys/data.key
cryptsetup open --key-file /etc/keys/data.key /dev/vdb1 data_crypt
mkfs.ext4 -q -L data /dev/mapper/data_crypt
mount /dev/mapper/data_crypt /srv/data
fill /srv/data
umount /srv/data
cryptsetup close data_crypt
{
    printf 'data_crypt UUID=%s /etc/keys/data.key luks\n' "$(blkid -o value -s UUID /dev/vdb1)"
    printf 'cswap PARTUUID=%s /dev/urandom plain,swap,cipher=aes-xts-plain64,size=512\n' "$(blkid -o value -s PARTUUID /dev/vda2)"
} >> /etc/crypttab
printf '/dev/mapper/data_crypt /srv/data ext4 defaults 0 2\n/dev/mapper/cswap none swap sw 0 0\n' >> /etc/fstab
printf 'install usb-storage /bin/false\ninstall uas /bin/false\nblacklist usb-storage\n' > /etc/modprobe.d/block-usb-storage.conf
