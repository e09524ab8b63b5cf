# Reads what the plan on its standard input names, and prints frames. Plain awk: mawk, gawk, BusyBox, one-true-awk.
# Body lines begin with `@state path` (an entry), `|` (a line of it) or `.name value` (a fact of it), so no content can
# ever look like a frame. reduce.awk says what leaves the target of each kind of file.

NR == 1 { mark = $0; next }
tool { if ($0 == mark) tool = 0; else tool_line($0); next }
{ obey($1, after($0)) }

function obey(verb, rest) {
    if (verb == "fact") put("." rest)
    else if (verb == "entry") put("@" first(rest) " " place(after(rest)))
    else if (verb == "file") read_file(first(rest), after(rest))
    else if (verb == "attributes") attributes(first(rest), after(rest))
    else if (verb == "section") begin(rest)
    else if (verb == "end") end(rest)
    else if (verb == "tool") tool = 1
    else if (verb == "modules") modules(rest)
    else if (verb == "usbguard_rules") usbguard_rules()
    else if (verb == "usbguard_inserted") usbguard_inserted()
    else if (verb == "block") block(rest)
    else if (verb == "key_files") key_files()
    else if (verb == "luks") luks()
    else if (verb == "fscrypt") fscrypt(rest)
    else if (verb == "root") root = rest
    else if (verb == "cap") cap = rest + 0
    else if (verb == "done") printf "\n%s done %d\n", mark, sections
}

function first(text) { return index(text, " ") ? substr(text, 1, index(text, " ") - 1) : text }
function after(text) { return index(text, " ") ? substr(text, index(text, " ") + 1) : "" }
function place(path) { return root != "" && index(path, root) == 1 ? substr(path, length(root) + 1) : path }
function last_part(path) { sub(/.*\//, "", path); return path }

function begin(title) {
    name = first(title)
    bytes = full = 0
    sections++
    printf "\n%s %s begin %s\n", mark, name, after(title)
}
function end(status) { printf "\n%s %s end %d %s\n", mark, name, status, full ? "truncated" : bytes }
function put(line) {
    if (full || bytes + length(line) + 1 > cap) { full = 1; return }
    bytes += length(line) + 1
    print line
}
function without(title, state, why) { begin(title " " state); put(".reason " why); end(0) }

function read_file(kind, path,   line, got) {
    if (kind == "name" || kind == "key") {
        if (kind == "key") keys[++key_count] = path
        else put("@ok " place(path))
        return
    }
    got = (getline line < path)
    if (kind == "udev_data") seen_by_udev = (got > 0)
    else put((got < 0 ? "@unread " : "@ok ") place(path))
    start_file()
    while (got > 0 && !full) {
        reduce(kind, line)
        if (kind == "word") break
        got = (getline line < path)
    }
    close(path)
    end_file()
}

function one_line(path,   line, got) {
    got = (getline line < path)
    close(path)
    return got > 0 ? line : ""
}

function attributes(set, folder) {
    put("@ok " place(folder))
    facts(set, folder)
}
function facts(set, folder,   names, count, n, line) {
    count = split(SETS[set], names, " ")
    for (n = 1; n <= count; n++) {
        if ((getline line < (folder "/" names[n])) > 0) put("." names[n] " " line)
        close(folder "/" names[n])
    }
}

BEGIN {
    split("us ua um sb fi oh th mm sd me ms bl bt bn sr cd rn dm", letters, " ")
    for (number in letters) CARRIERS[letters[number]] = 1
    SETS["machine"] = "sys_vendor product_name"
    SETS["usbcore"] = "authorized_default nousb"
    SETS["usb_device"] = "idVendor idProduct bDeviceClass authorized authorized_default interface_authorized_default removable manufacturer product serial"
    SETS["usb_interface"] = "bInterfaceClass bInterfaceSubClass bInterfaceProtocol authorized"
    SETS["block"] = "dev size ro removable partition dm/name dm/uuid loop/backing_file device/type device/vendor device/model device/serial serial"
    SETS["zram"] = "backing_dev"
    SETS["firewire"] = "is_local"
    SETS["power"] = "state disk resume"
    SETS["thunderbolt"] = "security iommu_dma_protection"
}

function modules(path,   kernel, folder) {
    kernel = one_line(path)
    folder = root "/lib/modules/" kernel "/"
    put("@ok kernel")
    put(".release " kernel)
    read_file("modules", root "/proc/modules")
    drivers(folder "modules.builtin")
    drivers(folder "modules.dep")
}

# An index of drivers: thousands of lines, of which some twenty matter. What is listed goes before the colon; behind it
# stand the drivers that it needs.
function drivers(path,   line, got, colon) {
    got = (getline line < path)
    put((got < 0 ? "@unread " : "@ok ") place(path))
    while (got > 0) {
        if (colon = index(line, ":")) line = substr(line, 1, colon)
        sub(/.*\//, "", line)
        if ((substr(line, 1, 2) in CARRIERS) && carries(line)) {
            sub(/\.ko.*/, "", line)
            put("|" line)
        }
        got = (getline line < path)
    }
    close(path)
}

# The rules lie where the configuration says; the shell reads their usual places.
function usbguard_rules() {
    put("@ok configuration")
    put(".file " setting["RuleFile"])
    put(".folder " setting["RuleFolder"])
    if (setting["RuleFile"] !~ /^(\/etc\/usbguard\/rules\.conf)?$/) read_file("raw", root setting["RuleFile"])
}

# InsertedDevicePolicy is apply-policy, block or reject: the daemon takes nothing else. Only where it was made stricter
# than the rules is it worth a start of usbguard(1), slow as that is, to know whether it still is.
function usbguard_inserted(   command, line) {
    if (setting["InsertedDevicePolicy"] !~ /^(block|reject)$/) return
    put("@ok inserted_device_policy")
    command = ENVIRON["USBGUARD_INSERTED"]
    if ((command | getline line) > 0) {
        put("|" line)
        put(".status 0")
    }
    close(command)
}

function block(folder,   number) {
    put("@ok " place(folder))
    facts("block", folder)
    number = one_line(folder "/dev")
    device = last_part(folder)
    gsub(/!/, "/", device)
    if (device ~ /^zram/) facts("zram", folder)
    if (device ~ /^nvme[0-9]+n[0-9]+$/) outside(folder)
    read_file("udev_data", root "/run/udev/data/b" number)
    if (one_line(folder "/size") + 0 > 0 && !seen_by_udev) unprobed[device] = 1
}

# Whether an NVMe disk sits behind a port for what is plugged in (kernel Documentation/ABI/testing/sysfs-devices-removable).
function outside(folder) {
    while (sub(/\/[^\/]*$/, "", folder) && folder ~ /\/pci[0-9a-f]/)
        if (folder ~ /:[0-9a-f][0-9a-f]\.[0-7]$/ && one_line(folder "/removable") == "removable") { put(".outside yes"); return }
}

# What a tool prints belongs to the entry before; blkid's answer is also looked into for LUKS devices.
function tool_line(line) {
    if (name == "block" && match(line, /^\/dev\/[^:]+/)) {
        delete unprobed[substr(line, 6, RLENGTH - 5)]
        if (line ~ / TYPE="crypto_LUKS"/) locked[++locked_count] = substr(line, 6, RLENGTH - 5)
    }
    put("|" line)
}

# Only names of plain characters are put into a command line.
function harmless(path) { return path ~ /^[A-Za-z0-9\/._+:@-]+$/ }

function key_files(   command, n, line, words, path) {
    command = ""
    for (n = 1; n <= key_count; n++) if (harmless(keys[n])) command = command " '" keys[n] "'"
    if (command != "") {
        command = "set --" command "; " ENVIRON["KEY_FILES"]
        while ((command | getline line) > 0) {
            split(line, words, " ")
            path = line
            sub(/^[^\/]*/, "", path)
            found[path] = words[1] " " words[3]
        }
        close(command)
    }
    for (n = 1; n <= key_count; n++) {
        path = keys[n]
        if (path in found) {
            put("@ok " place(path))
            put(".mode " first(found[path]))
            put(".owner " after(found[path]))
        } else put((uid == "0" && harmless(path) ? "@absent " : "@denied ") place(path))
    }
}

function fscrypt(path,   line, words, command) {
    put("@ok mounts")
    command = ""
    while ((getline line < path) > 0) {
        split(line, words, " ")
        if (line ~ / - (ext4|f2fs|ubifs|btrfs) / && harmless(words[5])) command = command " '" root (words[5] == "/" ? "" : words[5]) "'"
    }
    close(path)
    if (command == "") return
    command = "set --" command "; " ENVIRON["FSCRYPT"]
    while ((command | getline line) > 0) put("|" (place(line) == "" ? "/" : place(line)))
    close(command)
}
