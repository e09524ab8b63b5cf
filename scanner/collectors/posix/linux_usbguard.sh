linux_usbguard() {
    configuration=$ROOT/etc/usbguard/usbguard-daemon.conf
    if [ -f "$configuration" ] && [ -r "$configuration" ]; then
        section usbguard_config
        file usbguard "$configuration"
        folder access "$ROOT/etc/usbguard/IPCAccessControl.d" ''
        finish
        section usbguard_rules
        $SAY "usbguard_rules"
        file raw "$ROOT/etc/usbguard/rules.conf"
        folder raw "$ROOT/etc/usbguard/rules.d" .conf
        finish
    else
        single usbguard_config usbguard /etc/usbguard/usbguard-daemon.conf
        single usbguard_rules raw /etc/usbguard/usbguard-daemon.conf
    fi
    usbguard_runtime
}

usbguard_runs() {
    if [ -e "$ROOT/run/openrc/started/usbguard" ]; then return 0; fi
    [ -n "$slice" ] && [ -d "$slice/usbguard.service" ]
}

# What the running daemon says beats the files. Only root may ask, and a stopped daemon would only be waited for.
usbguard_runtime() {
    if ! usbguard_runs; then
        if [ -n "$slice" ] || [ -d "$ROOT/run/openrc" ] || ! [ -e "$ROOT/etc/usbguard" ]; then
            without usbguard_runtime absent "the daemon is not running"
        else
            without usbguard_runtime denied "whether the daemon runs could not be told"
        fi
    elif [ "${PRIVILEGE-user}" = user ]; then
        without usbguard_runtime denied "only root may ask the daemon"
    elif ! command -v usbguard >/dev/null; then
        without usbguard_runtime error "the daemon runs and its tool is not there"
    else
        section usbguard_runtime
        run rules usbguard list-rules
        if [ "$STATUS" = 0 ]; then run implicit_policy_target usbguard get-parameter ImplicitPolicyTarget; fi
        if [ "$STATUS" = 0 ]; then $SAY "usbguard_inserted"; fi
        finish "$STATUS"
    fi
}
