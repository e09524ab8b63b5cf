# Every section of a Linux target, always all of them and each once.
linux() {
    linux_host
    linux_modules
    single cmdline cmdline /proc/cmdline
    linux_usb
    linux_services
    linux_usbguard
    linux_block
    single mounts mountinfo /proc/self/mountinfo
    single swaps raw /proc/swaps
    linux_power
    single fstab fstab /etc/fstab
    linux_crypttab
    $SAY "luks"
    linux_zfs
    linux_fscrypt
    linux_dconf
    linux_automount
    linux_buses
    stray
}
