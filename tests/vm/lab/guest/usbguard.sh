# shellcheck shell=sh
# As plain, but USBGuard runs and allows only the devices that were there when its policy was made: the root hubs.
# Debian's IPCAccessControl.d/:plugdev stays, which lets that group change devices.
plain_data_and_swap
enforce_usbguard
usbguard generate-policy > /etc/usbguard/rules.conf
