# Reads what the plan on its standard input names, and prints frames. Plain awk: mawk, gawk, BusyBox, one-true-awk.
# Body lines begin with `@state path` (an entry), `|` (a line of it) or `.name value` (a fact of it), so no content can
# ever look like a frame.

NR == 1 { mark = $0; next }
index($0, mark " ") == 1 { obey(substr($0, length(mark) + 2, 1), substr($0, length(mark) + 4)); next }
{ put("|" $0) }
END { printf "\n%s done %d\n", mark, sections }

function obey(verb, rest, kind) {
    if (verb == "S") begin(rest)
    else if (verb == "E") end(rest)
    else if (verb == "P") put("@" first(rest) " " place(after(rest)))
    else if (verb == "K") put("." rest)
    else if (verb == "F") { kind = first(rest); read_file(kind, after(rest)) }
    else if (verb == "A") { kind = first(rest); attributes(kind, after(rest)) }
    else if (verb == "M") modules(rest)
    else if (verb == "R") root = rest
    else if (verb == "C") cap = rest + 0
}

function first(text) { return index(text, " ") ? substr(text, 1, index(text, " ") - 1) : text }
function after(text) { return index(text, " ") ? substr(text, index(text, " ") + 1) : "" }
function place(path) { return root != "" && index(path, root) == 1 ? substr(path, length(root) + 1) : path }

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

function read_file(kind, path,   line, got) {
    got = (getline line < path)
    put((got < 0 ? "@unread " : "@ok ") place(path))
    continued = 0
    while (got > 0 && !full) {
        reduce(kind, line)
        if (kind == "word") break
        got = (getline line < path)
    }
    close(path)
}

function one_line(path,   line, got) {
    line = ""
    got = (getline line < path)
    close(path)
    return got > 0 ? line : ""
}

function attributes(set, folder,   names, count, n, line, got) {
    put("@ok " place(folder))
    count = split(SETS[set], names, " ")
    for (n = 1; n <= count; n++) {
        got = (getline line < (folder "/" names[n]))
        if (got > 0) put("." names[n] " " line)
        close(folder "/" names[n])
    }
}

BEGIN {
    SETS["machine"] = "sys_vendor product_name"
}

# What leaves the target of a file, by its kind.
function reduce(kind, line) {
    if (kind == "raw" || kind == "word") put("|" line)
    else if (kind == "settings") setting(line)
    else if (kind == "release") { if (line ~ /^(ID|VERSION_ID|PRETTY_NAME)=/) put("|" line) }
    else if (kind == "uid") { if (line ~ /^Uid:/) { split(line, words, /[ \t]+/); uid = words[3]; put(".uid " uid) } }
    else if (kind == "accounts") { split(line, words, ":"); if (words[3] == uid && uid != "") put(".user " words[1]) }
    else if (kind == "boot") { if (line ~ /^btime /) put("|" line) }
    else if (kind == "rootfs") { split(line, words, " "); if (words[5] == "/") put("|" line) }
    else if (kind == "drivers") driver(line)
}

# Comments go, unless a backslash joins them to another line.
function setting(line,   joined) {
    joined = continued
    continued = (line ~ /\\$/)
    if (joined || continued || line !~ /^[ \t]*(#.*)?$/) put("|" line)
}

# Modules that carry data off the machine, by the start of their name; `-` and `_` are one.
function driver(line,   word) {
    word = line
    if (word ~ /^[^ ]*\.ko/) { sub(/\.ko.*/, "", word); sub(/.*\//, "", word) }
    sub(/ .*/, "", word)
    gsub(/-/, "_", word)
    if (word !~ /^(usb_storage|uas|ums_|sbp2|firewire|ohci1394|thunderbolt|mmc_|sdhci|bluetooth|btusb|bnep|sr_mod|cdrom|cdc_|rndis|usbnet|dm_crypt)/) return
    put("|" (line ~ /^[^ ]*\.ko/ ? word : line))
}

function modules(path,   kernel, folder) {
    kernel = one_line(path)
    folder = root "/lib/modules/" kernel "/"
    put("@ok kernel")
    put(".release " kernel)
    read_file("drivers", root "/proc/modules")
    read_file("drivers", folder "modules.builtin")
    read_file("drivers", folder "modules.dep")
}
