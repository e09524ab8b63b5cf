# The find tier, last part: every file of every place, and what is told of it. Only counts, kinds and paths are printed.

BEGIN {
    root = ENVIRON["FIND_ROOT"]
    started = now()
    deadline = started + ENVIRON["FIND_SECONDS"]
    year = int(started / 31556952) + 1970
    for (n = 1; n < 256; n++) byte[sprintf("%c", n)] = n
    lines_left = 2000
    unread_left = 200
    read_mounts(root "/proc/self/mountinfo")
    if (!mounts) { print "reason no mountinfo"; exit }
    mark_removable()
    read_homes(root "/etc/passwd")
    keys = split(ENVIRON["FIND_PLACES"], key, LINE_END)
    for (n = 1; n <= keys; n++) if (key[n] != "") add_key(key[n])
    resolve()
    add_volumes()
    resolve()
    count_unread()
    mark_doubles()
    for (n = 1; n <= roots; n++) if (!(n in double)) read_root(n)
    for (n = 1; n <= roots; n++) if (n in double) {
        state[n] = state[double[n]]
        read_root(n)
    }
    print "end " (now() - started) " " unlisted + 0
}

# srand() answers with the seed of the call before, which is the time.
function now() { srand(); return srand() + 0 }

function read_root(n,   reason, parts) {
    files = seen = got_through = 0
    split("", skipped)
    if (state[n] == "absent" && (asked[n] in may_be_absent)) return
    for (reason in unread) {
        split(reason, parts, SUBSEP)
        if (parts[1] == n) skipped[parts[2]] += unread[reason]
    }
    if (state[n] == "ok" && !(n in double)) {
        if (now() >= deadline) state[n] = "time"
        else walk(n)
    }
    print "root " state[n] " " places[n] " " files " " seen " " got_through " " shown(asked[n])
    if (n in reasons && !(reasons[n] in skipped)) print "skip " reasons[n] " 0"
    for (reason in skipped) print "skip " reason " " skipped[reason]
}

function pattern(path,   n, letter, result) {
    result = ""
    for (n = 1; n <= length(path); n++) {
        letter = substr(path, n, 1)
        result = result (index("*?[]\\", letter) ? "\\" : "") letter
    }
    return quoted(result)
}

function walk(n,   command, line, m, closed, patterns) {
    split("", lost)
    split("", denied_lost)
    closed = LINE_END
    patterns = ""
    for (m = 1; m <= mounts; m++) {
        if (!is_below(point[visible[m]], real[n])) continue
        patterns = patterns " " pattern(root point[visible[m]])
        if (!(type[visible[m]] in LOCAL) && !(type[visible[m]] in KERNEL)) closed = closed root point[visible[m]] LINE_END
    }
    for (m = 1; m <= roots; m++) if (is_below(real[m], real[n]) && !(m in double)) patterns = patterns " " pattern(root real[m])
    command = "START=" quoted(root real[n]) " CLOSED=" quoted(closed) "; set --" patterns "; " ENVIRON["FIND_LIST"]
    while ((command | getline line) > 0) {
        if (now() >= deadline) { state[n] = "time"; break }
        listed(line, places[n])
    }
    close(command)
    for (line in denied_lost) skip((line in lost) ? "lost_and_found" : "directory_denied")
    if (mounted_since(real[n])) skip("other_filesystem")
}

# What was mounted below a root since the mounts were read was not held against anything.
function mounted_since(path,   file, line, left, found) {
    file = root "/proc/self/mountinfo"
    found = 0
    while ((getline line < file) > 0) {
        split(line, left, " ")
        if (!(left[1] in numbered) && is_under(unescaped(left[5]), path)) found = 1
    }
    close(file)
    return found
}

function skip(reason) { skipped[reason]++ }

function listed(line, place,   words, path) {
    if (line ~ /^odd /) skip("directory_odd_name")
    else if (line ~ /^lost 0 2 /) lost[substr(line, 10)] = 1
    else if (line ~ /^find: /) unlisted_directory(line)
    else if (match(line, /^[0-9]+ [0-7]+ -?[0-9]+ [0-9]+ [0-9]+:[0-9]+ \//)) {
        path = substr(line, RLENGTH)
        split(line, words, " ")
        if (words[4] + 0 > 1) {
            if (words[5] in linked) return
            linked[words[5]] = 1
        }
        files++
        seen += words[1]
        if (place != "removable" && path ~ /\/\.local\/share\/Trash\/|\/\.Trash\/|\/\.Trash-/) place = "trash"
        tell(read_file(path, words[1] + 0), place " " words[1] " " words[2] " " words[3], path, words[1] + 0)
    }
}

# lost+found at the top of an ext file system is root's alone, and empty but for what a check of the file system saved.
function unlisted_directory(line,   path, holder) {
    if (line ~ /No such file or directory$/) skip("directory_vanished")
    else if (line !~ /(Permission denied|Operation not permitted)$/) skip("directory_input_output")
    else {
        path = line
        gsub(/^find: '?|'?: [A-Z][a-z]+ [a-z ]+$/, "", path)
        holder = mount_of(substr(path, length(root) + 1))
        if (holder && type[holder] ~ /^ext[234]$/ && path == joined(root point[holder], "lost+found")) denied_lost[path] = 1
        else skip("directory_denied")
    }
}

# What is said of one file: nothing of one that was read and holds nothing.
function tell(judged, about, path, size) {
    if (judged ~ /^not_read=/) {
        skip(substr(judged, 10))
        if (unread_left-- <= 0) return
    } else {
        got_through += size
        if (judged == "") return
        if (lines_left-- <= 0) { unlisted++; return }
    }
    print "file " about " " judged " " shown(substr(path, length(root) + 1))
}

# A path in printable characters: others as a percent sign and two digits.
function shown(path,   n, letter, result) {
    if (path !~ /[^!-$&-~]/) return path
    result = ""
    for (n = 1; n <= length(path); n++) {
        letter = substr(path, n, 1)
        result = result (letter ~ /[!-$&-~]/ ? letter : sprintf("%%%02x", byte[letter]))
    }
    return result
}
