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

function luks_header(device,   command, line, byte, count, words, n, numbers) {
    put("@ok " device)
    if (!harmless(device)) return
    command = "set -- '" root "/dev/" device "'; " ENVIRON["LUKS_HEADER"]
    count = numbers = 0
    while ((command | getline line) > 0) {
        if (line == "bytes") numbers = 1
        else if (numbers) { n = split(line, words, " "); for (i = 1; i <= n; i++) byte[count++] = words[i] + 0 }
        else if (index(line, "{\"keyslots\"") == 1) put("|" reduced_json(line))
    }
    close(command)
    if (count >= 592 && byte[0] == 76 && byte[3] == 83) {
        put(".version " byte[7])
        if (byte[7] == 1) luks1(byte)
    }
}

# Field offsets of the LUKS1 header; numbers are big endian.
function luks1(byte,   slot, at) {
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
        if (parts[n + 1] ~ /^[ \t]*:/) { named = parts[n]; kept = kept "\"" parts[n] "\"" parts[n + 1] }
        else kept = kept "\"" (named ~ /^(type|encryption|hash|key_size)$/ ? parts[n] : "") "\"" parts[n + 1]
    }
    return kept
}
