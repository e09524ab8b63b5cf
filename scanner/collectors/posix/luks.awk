# LUKS headers of the devices that udev or blkid named, reduced to what bears on their strength: no salts, no digests,
# nothing of a token but its type. Header formats: LUKS1 On-Disk Format 1.2.3, LUKS2 On-Disk Format 1.1.

function luks(   n, device, blind) {
    blind = 0
    for (device in unprobed) blind++
    if (!locked_count && blind) without("luks", "denied", "signatures of block devices could not be read")
    else if (!locked_count) without("luks", "absent", "no LUKS device is attached")
    else if (uid != "0") without("luks", "denied", "only root may read LUKS headers")
    else {
        begin("luks ok")
        for (n = 1; n <= locked_count; n++) luks_header(locked[n])
        end(0)
    }
}

function luks_header(device,   set, command, line, json) {
    put("@ok " device)
    if (!harmless(device)) return
    set = "set -- '" root "/dev/" device "'; "
    command = set ENVIRON["LUKS_HEADER"]
    json = ""
    while ((command | getline line) > 0) if (json == "" && index(line, "{\"keyslots\"") == 1) json = reduced_json(line)
    close(command)
    if (json == "") luks1_header(set)
    else { put(".version 2"); put("|" json) }
}

function luks1_header(set,   command, line, words, byte, count, n, length_of_line) {
    command = set ENVIRON["LUKS1_HEADER"]
    count = 0
    while ((command | getline line) > 0) {
        length_of_line = split(line, words, " ")
        for (n = 1; n <= length_of_line; n++) byte[count++] = words[n] + 0
    }
    close(command)
    # the magic's letters L and S, then version 1
    if (count >= 592 && byte[0] == 76 && byte[3] == 83 && byte[7] == 1) { put(".version 1"); luks1(byte) }
}

# Field offsets of the LUKS1 header; numbers are big endian.
function luks1(byte,   slot, at, slots) {
    put(".cipher " text_at(byte, 8, 32) "-" text_at(byte, 40, 32))
    put(".key_bytes " number_at(byte, 108))
    slots = ""
    for (slot = 0; slot < 8; slot++) {
        at = 208 + 48 * slot
        if (byte[at] == 0 && byte[at + 1] == 172) slots = slots " " number_at(byte, at + 4) # 0x00AC71F3: in use
    }
    put(".iterations" slots)
}
function number_at(byte, at) { return ((byte[at] * 256 + byte[at + 1]) * 256 + byte[at + 2]) * 256 + byte[at + 3] }
function text_at(byte, at, most,   n, text) {
    text = ""
    for (n = at; n < at + most && byte[n] >= 32 && byte[n] < 127; n++) text = text sprintf("%c", byte[n])
    return text
}

# Every string value but those of these names is emptied. Split at quotes, strings are the even parts; a backslash would
# break that, and cryptsetup writes none but, in old versions, before a slash.
function reduced_json(json,   parts, count, n, named, kept) {
    gsub(/\\\//, "/", json)
    if (json ~ /\\/) return "{}"
    count = split(json, parts, "\"")
    named = ""
    kept = parts[1]
    for (n = 2; n < count; n += 2) {
        if (n + 1 == count) sub(/[^}]*$/, "", parts[count]) # the zero bytes that fill the area
        if (parts[n + 1] ~ /^[ \t]*:/) { named = parts[n]; kept = kept "\"" parts[n] "\"" parts[n + 1] }
        else kept = kept "\"" (named ~ /^(type|encryption|hash|key_size)$/ ? parts[n] : "") "\"" parts[n + 1]
    }
    return kept
}
