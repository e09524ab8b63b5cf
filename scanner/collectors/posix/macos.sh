# Written against published formats (Apple's device-management schema, diskutil(8), fdesetup(8), plutil(1)); not yet run
# on a Mac. Tools print property lists; they are parsed by the scanner.
macos() {
    mac_host
    if command -v fdesetup >/dev/null; then
        section filevault
        run status fdesetup status
        finish "$STATUS"
    else
        without filevault error "fdesetup is not there"
    fi
    mac_disks apfs apfs list -plist
    mac_disks external list -plist external physical
    mac_policy
    stray
}

mac_host() {
    $SAY "section host ok" "entry ok host" "fact platform macos" "fact privilege ${PRIVILEGE:-user}"
    run uid id -u
    run user id -un
    run hostname hostname
    run kernel uname -r
    run version sw_vers -productVersion
    run machine ioreg -rd1 -c IOPlatformExpertDevice
    run clock date +%s
    entry python3
    tool_begins
    command -v python3
    tool_ends
    finish
}

# SECTION WORD...: a property list of diskutil
mac_disks() {
    title=$1
    shift
    if command -v diskutil >/dev/null; then
        section "$title"
        run plist diskutil "$@"
        finish "$STATUS"
    else
        without "$title" error "diskutil is not there"
    fi
}

# Values that management sets, as the system keeps them; `defaults` would mix in what users chose.
mac_policy() {
    section storage_policy
    for settings in "/var/db/ManagedConfigurationFiles/DiskManagement/DiskManagement_Settings.plist" \
        "/Library/Managed Preferences/com.apple.systemuiserver.plist" \
        "/Library/Managed Preferences/com.apple.applicationaccess.plist"; do
        if ! [ -e "$ROOT$settings" ]; then
            absence "$ROOT$settings"
            $SAY "entry $ABSENCE $settings"
        elif [ -r "$ROOT$settings" ]; then
            run "$settings" plutil -convert xml1 -o - "$ROOT$settings"
        else
            $SAY "entry denied $settings"
        fi
    done
    finish
}
