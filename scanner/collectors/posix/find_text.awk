# The find tier: one file, read as text. What is no text, or stands in a container, is told as not read.

BEGIN {
    NUL = sprintf("%c", 0) # empty in the awks that end a string there
    WHOLE = 33554432 # find_bytes.sh reads no more
    REREAD = 400 # files that may be read once more without their zero bytes: each costs three processes
    set_of("\177ELF \211PNG \377\330\377 GIF8 RIFF OggS fLaC ID3 \032E\337\243 OTTO wOFF wOF2 \312\376\272\276 !<arch>", OPAQUE)
    SEALED["LUKS\272\276"] = "luks"
    SEALED["-----BEGIN PGP MESSAGE-----"] = "pgp"
    SEALED["age-encryption.org/v1"] = SEALED["-----BEGIN AGE ENCRYPTED FILE-----"] = "age"
    SEALED["$ANSIBLE_VAULT;"] = "ansible_vault"
    SEALED["U2FsdGVkX1"] = SEALED["Salted__"] = "openssl"
    SEALED["\003\331\242\232"] = "keepass"
    FORMAT["%PDF-"] = "pdf"
    FORMAT["\320\317\021\340\241\261\032\341"] = "ole2"
    FORMAT["7z\274\257\047\034"] = "7z"
    FORMAT["Rar!\032\007"] = "rar"
    FORMAT["\037\213"] = "gzip"
    FORMAT["BZh"] = "bzip2"
    FORMAT["\3757zXZ"] = "xz"
    FORMAT["\050\265\057\375"] = "zstd"
    FORMAT["!BDN"] = "pst"
    FORMAT["PAR1"] = FORMAT["PARE"] = "parquet"
    FORMAT["PGDMP"] = "pg_dump"
    FORMAT["SQLite format 3"] = "sqlite"
    FORMAT["PK\003\004"] = FORMAT["PK\005\006"] = FORMAT["PK\007\010"] = "zip"
}

# What a file is by its first bytes: a verdict on it, or nothing where it may be text.
function by_magic(head, path,   magic) {
    for (magic in OPAQUE) if (index(head, magic) == 1) return "opaque"
    for (magic in SEALED) if (index(head, magic) == 1) return "encrypted=" SEALED[magic]
    for (magic in FORMAT) if (index(head, magic) == 1) return "not_read=format:" (FORMAT[magic] == "zip" ? zip_kind(path) : FORMAT[magic])
    if (substr(head, 5, 4) == "ftyp") return "opaque"
    return ""
}
function zip_kind(path) {
    path = tolower(path)
    return match(path, /\.(xlsx|xlsm|docx|pptx|odt|ods|odp|jar)$/) ? substr(path, RSTART + 1) : "zip"
}

# Returns counts as name=value pairs, `encrypted=how`, `not_read=why`, or nothing: read, and nothing found.
function read_file(path, size,   line, got, verdict) {
    if (size == 0) return ""
    got = (getline line < path)
    if (got < 0) return "not_read=denied"
    verdict = got ? by_magic(line, path) : ""
    if (verdict != "") {
        close(path)
        return verdict == "opaque" ? "" : verdict
    }
    fresh()
    while (got > 0 && size <= WHOLE && text_so_far(line)) {
        take(line)
        got = (getline line < path)
    }
    close(path)
    if (controls_met()) return "not_read=binary"
    if (size > WHOLE || zeros || bytes < size || (tiny * 2 > looked && size > 8)) return read_again(path, size)
    return counts_met()
}

# Zero bytes were met, or were taken for ends of lines or of the text by this awk: UTF-16, or no text.
function read_again(path, size,   command, line, got) {
    if (REREAD-- <= 0) return "not_read=binary"
    fresh()
    command = "set -- " quoted(path)
    command = command "; " ENVIRON["FIND_BYTES"]
    while ((command | getline line) > 0) {
        text_so_far(line)
        if (controls_met()) break
        take(line)
    }
    close(command)
    if (controls_met() || !bytes) return "not_read=binary"
    got = counts_met()
    return size > WHOLE && (got == "" || got ~ /^not_read/) ? "not_read=too_big" : got
}

function fresh() {
    bytes = looked = tiny = zeros = controls = 0
    start_counts()
}

# Looks at the first lines for what text does not hold; tells whether the rest may be read.
function text_so_far(line,   rest) {
    bytes += length(line) + 1
    if (NUL != "" && index(line, NUL)) zeros++
    if (looked >= 64) return !zeros
    looked++
    if (length(line) <= 1) tiny++
    rest = line
    controls += gsub(/[\001-\007\013\016-\032\034-\037\177]/, "", rest)
    return !zeros && !controls_met()
}
function controls_met() { return controls * 100 > bytes }
