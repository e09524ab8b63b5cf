# shellcheck shell=sh
# Run after common.sh in a guest that has the empty stick plugged as /dev/sda: makes it a LUKS2 stick, as a real USB device.
for _ in $(seq 100); do
    [ -b /dev/sda ] && break
    sleep 0.1
done
printf lab-stick-passphrase > /run/passphrase
quick_luks --label LOCKED /dev/sda /run/passphrase
cryptsetup open --key-file /run/passphrase /dev/sda stick
mkfs.ext4 -q -L SECURE /dev/mapper/stick
mount /dev/mapper/stick /mnt
printf 'notes\n' > /mnt/README.txt
umount /mnt
cryptsetup close stick
rm /run/passphrase
sync
