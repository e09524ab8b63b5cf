# shellcheck shell=sh
# All is closed that can be: root on LVM on LUKS2 with a passphrase, no USB storage, no FireWire, USBGuard with rules for
# hubs alone, media mounted read-only and noexec if ever; people's files lie in the store that is meant for them. python3.
install -d -m 700 /var/lib/intake
fill /var/lib/intake
rm -r /home/auditor/Downloads
for module in usb-storage uas firewire-core; do
    printf 'install %s /bin/false\nblacklist %s\n' "$module" "$module"
done > /etc/modprobe.d/no-media.conf
printf '[defaults]\ndefaults=ro,noexec\n' > /etc/udisks2/mount_options.conf
enforce_usbguard
rm /etc/usbguard/IPCAccessControl.d/:plugdev
printf 'allow with-interface equals { 09:00:00 }\n' > /etc/usbguard/rules.conf

# The key that the lab starts the guest with stays in the lab.
moved() { # moved MOUNTPOINT
    sed -i 's| /etc/keys/root.key | none |' "$1/etc/crypttab"
    sed -i '/^KEYFILE_PATTERN=/d' "$1/etc/cryptsetup-initramfs/conf-hook"
    rm -r "$1/etc/keys" "$1"/boot/initrd.img-*
}
