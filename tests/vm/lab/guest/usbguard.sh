# shellcheck shell=sh
# As plain, but USBGuard runs and allows only the devices that were there when its policy was made: the root hubs.
plain_data_and_swap
sed -i -e 's/^ImplicitPolicyTarget=.*/ImplicitPolicyTarget=block/' \
    -e 's/^PresentDevicePolicy=.*/PresentDevicePolicy=apply-policy/' \
    -e 's/^IPCAllowedUsers=.*/IPCAllowedUsers=root/' \
    -e 's/^IPCAllowedGroups=.*/IPCAllowedGroups=/' /etc/usbguard/usbguard-daemon.conf
usbguard generate-policy > /etc/usbguard/rules.conf
chmod 600 /etc/usbguard/rules.conf
systemctl -q enable usbguard
