# What leaves the target of a file, by its kind. Files that may hold secrets give named words only.

function start_file() { continued = said = named = 0; kept_count = 0 }

function end_file(   n) {
    # a polkit file is shown when it speaks of disks at all
    if (said) for (n = 1; n <= kept_count; n++) put("|" kept_lines[n])
    kept_count = said = 0
}

function reduce(kind, line,   words) {
    if (kind == "raw" || kind == "word") put("|" line)
    else if (kind == "settings") modprobe_line(line)
    else if (kind == "release") keep(line ~ /^(ID|VERSION_ID|PRETTY_NAME)=/, line)
    else if (kind == "uid") { if (line ~ /^Uid:/) { split(line, words, " "); uid = words[3]; put(".uid " uid) } }
    else if (kind == "accounts") { split(line, words, ":"); if (!named && words[3] == uid && uid != "") put(".user " words[1]); named += (words[3] == uid) }
    else if (kind == "boot") keep(line ~ /^btime /, line)
    else if (kind == "mountinfo") put("|" mounted(line))
    else if (kind == "rootfs") { split(line, words, " "); keep(words[5] == "/", line) }
    else if (kind == "modules") keep(carries(line), line)
    else if (kind == "udev_data") udev_data(line)
    else if (kind == "cmdline") cmdline(line)
    else if (kind == "fstab") fstab(line)
    else if (kind == "crypttab") crypttab(line)
    else if (kind == "usbguard") usbguard(line)
    else if (kind == "access") keep(line ~ /^[ \t]*(Devices|Policy|Parameters)[ \t]*=/, line)
    else if (kind == "initramfs") keep(line ~ /^[ \t]*(KEYFILE_PATTERN|install_items)[+]?=/, line)
    else if (kind == "dconf") keep(line ~ /^[ \t]*(\[|(automount|automount-open|autorun-never|mount-removable-storage-devices-as-read-only|usb-protection|usb-protection-level)[ \t]*=)/, line)
    else if (kind == "dconf_lock") keep(line ~ /^[ \t]*\/org\/gnome\/desktop\/(media-handling|lockdown|privacy)\//, line)
    else if (kind == "automaster") { if (line !~ /^[ \t]*(#|$)/) { split(line, words, " "); put("|" words[1] " " words[2]) } }
    else if (kind == "polkit") polkit(line)
    else if (kind == "udisks") keep(line ~ /^[ \t]*[\[A-Za-z]/, line)
    else if (kind == "udev") keep(line !~ /^[ \t]*#/ && line ~ /UDISKS_|authorized/, line)
}

function keep(wanted, line) { if (wanted) put("|" line) }

# Comments go, unless a backslash joins them to another line.
function modprobe_line(line,   joined) {
    joined = continued
    continued = (line ~ /\\$/)
    keep(joined || continued || line !~ /^[ \t]*(#.*)?$/, line)
}

# Modules that carry data off the machine, by the start of their name; `-` and `_` are one. Their first two letters are in
# CARRIERS, which rules most others out before this expression, slow in mawk, is tried.
function carries(line) {
    return line ~ /^(usb[-_]storage|uas|ums[-_]|sbp2|firewire|ohci1394|thunderbolt|mmc[-_]|sdhci|memstick|ms[-_]block|bluetooth|btusb|bnep|sr[-_]mod|cdrom|cdc[-_]|rndis|usbnet|dm[-_]crypt)/
}

function udev_data(line) {
    if (line == "E:ID_FS_TYPE=crypto_LUKS") locked[++locked_count] = device
    keep(line ~ /^(I:|E:(ID_FS_TYPE|ID_FS_LABEL|ID_FS_UUID|ID_BUS|ID_VENDOR|ID_MODEL|ID_SERIAL_SHORT|DM_UDEV_DISABLE_OTHER_RULES_FLAG|DM_NOSCAN)=)/, line)
}

function cmdline(line,   words, count, n) {
    count = split(line, words, " ")
    for (n = 1; n <= count; n++)
        if (words[n] ~ /^(rd\.luks\.key|cryptkey)=/) put("|" substr(words[n], 1, index(words[n], "=")))
        else keep(words[n] ~ /^(module_blacklist|modprobe\.blacklist|rd\.driver\.blacklist|usbcore\.authorized_default|usbcore\.nousb|resume)=/ || words[n] ~ /^(usbcore\.)?nousb$/, words[n])
}

# Option values stay where they say nothing secret; of others the name stays.
function options(text,   words, count, n, result) {
    count = split(text, words, ",")
    result = ""
    for (n = 1; n <= count; n++) {
        if (words[n] ~ /=/ && words[n] !~ /^(errors|mode|umask|dmask|fmask|uid|gid|size|pri|data|commit|compress|discard|subvol|subvolid|cipher|hash|keyscript|keyfile-size|keyfile-offset|offset|skip|sector-size|tpm2-device|fido2-device|header|x-systemd\.[a-z-]+|x-initrd\.[a-z-]+|x-gvfs-[a-z]+)=/)
            sub(/=.*/, "=", words[n])
        result = result (n > 1 ? "," : "") words[n]
    }
    return result
}

# Tables of whitespace-separated fields. A source may be user:password@host.
function fstab(line,   words) {
    if (line ~ /^[ \t]*(#|$)/) return
    split(line, words, " ")
    put("|" anonymous(words[1]) " " words[2] " " words[3] " " options(words[4]))
}

# proc(5): ... - type source options. The source is what mount(8) was given; a snapshot of ZFS is named with an @.
function mounted(line,   at, words) {
    at = index(line, " - ")
    split(substr(line, at + 3), words, " ")
    if (!at || words[1] == "zfs" || words[2] !~ /@/) return line
    return substr(line, 1, at + 2) words[1] " " anonymous(words[2]) substr(line, at + 3 + length(words[1] " " words[2]))
}

function anonymous(source,   scheme) {
    if (source ~ /^(\/[^\/]|[A-Z]+=)/) return source
    match(source, /^([a-z]+:)?\/\//)
    scheme = RLENGTH > 0 ? substr(source, 1, RLENGTH) : ""
    source = substr(source, length(scheme) + 1)
    sub(/.*@/, "@", source)
    return scheme source
}

function crypttab(line,   words) {
    if (line ~ /^[ \t]*(#|$)/) return
    split(line, words, " ")
    put("|" words[1] " " words[2] " " (words[3] == "" ? "none" : words[3]) " " options(words[4]))
    if (words[3] ~ /^\// && words[3] !~ /^\/dev\//) keys[++key_count] = root words[3]
}

function usbguard(line,   title) {
    if (line !~ /^[ \t]*(RuleFile|RuleFolder|ImplicitPolicyTarget|PresentDevicePolicy|PresentControllerPolicy|InsertedDevicePolicy|AuthorizedDefault|RestoreControllerDeviceState|IPCAllowedUsers|IPCAllowedGroups)[ \t]*=/) return
    title = line
    gsub(/^[ \t]+|[ \t]*=.*/, "", title)
    sub(/^[^=]*=[ \t]*/, "", line)
    sub(/[ \t\r]+$/, "", line)
    setting[title] = line
    put("|" title "=" line)
}

function polkit(line) {
    if (line ~ /udisks/) said = 1
    if (line ~ /udisks|polkit\.Result|return|isInGroup|subject\.|^[ \t]*(Identity|Action|Result[A-Za-z]*)=|^\[/) kept_lines[++kept_count] = line
}
