# shellcheck shell=sh
# Root on LVM on LUKS2, its key in the initramfs on the plain /boot; python3-minimal.
fill /srv/data
moved() { :; } # MOUNTPOINT of the new root, when it is complete
