# The find tier, first part: where to look. The same places as the Python scan (roots.py, mounts.py); every path is held
# against mountinfo before it is touched, since a dead network file system would hold whoever asks it.

function set_of(words, into,   list, count, n) {
    count = split(words, list, " ")
    for (n = 1; n <= count; n++) into[list[n]] = 1
}

BEGIN {
    LINE_END = "\n"
    set_of("bcachefs btrfs devtmpfs ecryptfs erofs exfat ext2 ext3 ext4 f2fs fuseblk hfs hfsplus iso9660 jfs minix msdos nilfs2 ntfs ntfs3 overlay ramfs reiserfs rootfs squashfs tmpfs udf vfat xfs zfs", LOCAL)
    set_of("binder binfmt_misc bpf cgroup cgroup2 configfs cpuset debugfs devpts efivarfs functionfs fusectl hugetlbfs mqueue nfsd nsfs proc pstore resctrl rpc_pipefs securityfs selinuxfs smackfs sysfs tracefs", KERNEL)
    TEMP = "/tmp /var/tmp /dev/shm"
    SHARED = "/srv /opt /var/www /var/mail /var/spool/mail"
}

function quoted(text,   parts, count, n, result) {
    count = split(text, parts, "'")
    result = "'" parts[1]
    for (n = 2; n <= count; n++) result = result "'\\''" parts[n]
    return result "'"
}
function is_under(path, folder) { return folder == "/" || path == folder || index(path, folder "/") == 1 }
function is_below(path, folder) { return path != folder && is_under(path, folder) }

# A field of mountinfo without its octal escapes (proc(5)).
function unescaped(text,   result) {
    result = ""
    while (match(text, /\\[0-7][0-7][0-7]/)) {
        result = result substr(text, 1, RSTART - 1) sprintf("%c", substr(text, RSTART + 1, 1) * 64 + substr(text, RSTART + 2, 1) * 8 + substr(text, RSTART + 3, 1))
        text = substr(text, RSTART + 4)
    }
    return result text
}

# Fills `visible` with the numbers of those mounts that a path leads to.
function read_mounts(file,   line, at, left, right, n) {
    while ((getline line < file) > 0) {
        at = index(line, " - ")
        if (!at || split(substr(line, 1, at - 1), left, " ") < 6) continue
        split(substr(line, at + 3), right, " ")
        n = ++mounts_read
        number[n] = left[1]
        above[n] = left[2]
        device[n] = left[3]
        content[n] = unescaped(left[4])
        point[n] = unescaped(left[5])
        type[n] = point[n] == "/proc/sys/fs/binfmt_misc" ? "binfmt_misc" : right[1] # systemd puts an autofs there
        source[n] = unescaped(right[2])
        numbered[left[1]] = 1
    }
    close(file)
    for (n = 1; n <= mounts_read; n++) placed[(above[n] in numbered) && above[n] != number[n] ? above[n] : "", point[n]] = n
    for (n = 1; n <= mounts_read; n++) if (led_to(point[n]) == n) visible[++mounts] = n
}

function led_to(path,   mount, holder, parts, count, n, step, tries) {
    mount = 0
    holder = step = ""
    count = split(path == "/" ? "" : substr(path, 2), parts, "/")
    for (n = 0; n <= count; n++) {
        if (n > 0) step = step "/" parts[n]
        tries = mounts_read
        while (tries-- > 0 && ((holder, n ? step : "/") in placed) && placed[holder, n ? step : "/"] != mount) {
            mount = placed[holder, n ? step : "/"]
            holder = number[mount]
        }
    }
    return mount
}

function mount_of(path,   n, best) {
    best = 0
    for (n = 1; n <= mounts; n++)
        if (is_under(path, point[visible[n]]) && (!best || length(point[visible[n]]) >= length(point[best]))) best = visible[n]
    return best
}

# The type of a file system on the way to a path, or under it, that may not be asked; else nothing.
function foreign(path,   n, holder) {
    for (n = 1; n <= mounts; n++)
        if (is_under(path, point[visible[n]]) && !(type[visible[n]] in LOCAL) && !(type[visible[n]] in KERNEL)) return type[visible[n]]
    holder = mount_of(path)
    return holder && !(type[holder] in LOCAL) ? type[holder] : ""
}

function first_word(file,   line, words, got) {
    got = (getline line < file)
    close(file)
    if (got <= 0) return ""
    split(line, words, " ")
    return words[1]
}

# Marks the mounts that can be carried away: on USB, FireWire or Thunderbolt, an SD card, in /media.
function mark_removable(   command, n, m, line) {
    command = "set --"
    for (n = 1; n <= mounts; n++) {
        m = visible[n]
        if (!(type[m] in LOCAL)) continue
        if (point[m] ~ /^(\/run)?\/media\//) removable[m] = 1
        command = command " " m " " quoted(root "/sys/dev/block/" device[m])
        if (source[m] ~ /^\/dev\//) command = command " " m " " quoted(root "/sys/class/block/" last_part(source[m]))
    }
    command = command "; " ENVIRON["FIND_DEVICE"]
    while ((command | getline line) > 0) {
        m = line + 0
        sub(/^[0-9]+ /, "", line)
        if (can_be_carried(line)) removable[m] = 1
    }
    close(command)
}

function last_part(path) { sub(/.*\//, "", path); return path }
function folder_of(path) { sub(/\/[^\/]*$/, "", path); return path }
function can_be_carried(real) {
    if ((real "/") ~ /\/usb[0-9]+\/|\/firewire[0-9]*\/|\/fw[0-9]+\/|\/thunderbolt\/|\/domain[0-9]+\//) return 1
    if (match(real "/", /\/mmc_host\/mmc[0-9]+\/mmc[0-9]+:[0-9a-f]+\//) && first_word(substr(real, 1, RSTART + RLENGTH - 2) "/type") == "SD") return 1
    return first_word(real "/removable") == "1" || first_word(folder_of(real) "/removable") == "1"
}

# People's home directories and root's by passwd, and /home for those that it does not know.
function read_homes(file,   line, words, folder, person) {
    while ((getline line < file) > 0) {
        if (split(line, words, ":") < 7 || words[3] !~ /^[0-9]+$/) continue
        folder = words[6]
        gsub(/^\/+|\/+$/, "", folder)
        person = words[3] + 0 >= 1000 && words[3] + 0 <= 60000 || words[3] + 0 > 65535 # up to there services are numbered
        if (words[6] ~ /^\// && folder != "" && (words[3] + 0 == 0 || person)) add_home("/" folder)
    }
    close(file)
    add_home("/home")
}

function add_home(path) {
    if (!(path in is_home)) home[++homes] = path
    is_home[path] = 1
}

function add(path, place) {
    if (path in known || path !~ /^\// || index(path, LINE_END)) return
    known[path] = ++roots
    asked[roots] = real[roots] = path
    places[roots] = place
}

function add_key(key,   list, count, n) {
    if (key == "removable") { for (n = 1; n <= mounts; n++) if (visible[n] in removable) add(point[visible[n]], key) }
    else if (key == "home") { for (n = 1; n <= homes; n++) add(home[n], key) }
    else if (key == "temp" || key == "shared") {
        count = split(key == "temp" ? TEMP : SHARED, list, " ")
        for (n = 1; n <= count; n++) add(list[n], key)
        if (key == "shared") for (n = 1; n <= mounts; n++) if (is_under(point[visible[n]], "/mnt")) add(point[visible[n]], visible[n] in removable ? "removable" : key)
    } else if (key == "trash") add_trashes()
    else {
        key = plain("/" key)
        add(key, place_of(key))
    }
}

function place_of(path,   list, count, n) {
    for (n = 1; n <= homes; n++) if (is_under(path, home[n])) return "home"
    count = split(TEMP, list, " ")
    for (n = 1; n <= count; n++) if (is_under(path, list[n])) return "temp"
    count = split(SHARED, list, " ")
    for (n = 1; n <= count; n++) if (is_under(path, list[n])) return "shared"
    return path ~ /^(\/run)?\/media\// ? "removable" : "system"
}

function add_trashes(   command, n, m, line, holder) {
    for (n = 1; n <= homes; n++) {
        may_be_absent[home[n] "/.local/share/Trash"] = 1
        add(home[n] "/.local/share/Trash", "trash")
    }
    command = "set --"
    for (n = 1; n <= mounts; n++) {
        m = visible[n]
        if (point[m] != "/" && foreign(point[m]) == "" && !index(point[m], LINE_END)) command = command " " quoted(root point[m])
    }
    command = command "; " ENVIRON["FIND_TRASH"]
    while ((command | getline line) > 0) {
        line = substr(line, length(root) + 1)
        holder = mount_of(line)
        add(line, holder in removable ? "removable" : "trash")
    }
    close(command)
}

# A local volume below a root is a root of its own.
function add_volumes(   n, r, m, given) {
    given = roots
    for (n = 1; n <= mounts; n++) {
        m = visible[n]
        r = nearest(point[m], given)
        if ((type[m] in LOCAL) && r && real[r] != point[m]) add(point[m], m in removable ? "removable" : places[r])
    }
}

# The innermost of the first `count` roots in which a path lies, or 0.
function nearest(path, count,   r, best) {
    best = 0
    for (r = 1; r <= count; r++) if (is_under(path, real[r]) && (!best || length(real[r]) > length(real[best]))) best = r
    return best
}

# Counts, by the root in which they are, the file systems whose files are not read.
function count_unread(   m, n, r, seen_mount, why) {
    for (n = 1; n <= mounts; n++) seen_mount[visible[n]] = 1
    for (m = 1; m <= mounts_read; m++) {
        why = why_unread(m, m in seen_mount)
        r = nearest(point[m], roots)
        if (r && why != "" && (why == "overmounted" || !(point[m] in known))) unread[r, why]++
    }
}
function why_unread(m, is_seen,   n) {
    if (type[m] in KERNEL) return ""
    if (is_seen) return (type[m] in LOCAL) ? "" : "filesystem:" type[m]
    if (type[m] ~ /^(devtmpfs|ramfs|rootfs|tmpfs|autofs)$/) return ""
    for (n = 1; n <= mounts; n++) if (device[visible[n]] == device[m] && is_under(content[m], content[visible[n]])) return ""
    return "overmounted"
}

# A root whose files are all read with another one: a link into it, a bind mount, a device that is mounted twice.
function mark_doubles(   n, m) {
    for (n = 1; n <= roots; n++) inner[n] = inside(real[n], mount_of(real[n]))
    for (n = 1; n <= roots; n++)
        for (m = 1; m <= roots && state[n] == "ok" && !(n in double); m++) if (m != n && state[m] == "ok" && !(m in double) && reads_all(m, n)) double[n] = m
}
function inside(path, m) { return m ? joined(content[m], substr(path, point[m] == "/" ? 1 : length(point[m]) + 1)) : path }
function joined(path, rest) {
    gsub(/^\/+|\/+$/, "", path)
    gsub(/^\/+|\/+$/, "", rest)
    return "/" path (path != "" && rest != "" ? "/" : "") rest
}
function is_link(n) { return real[n] != asked[n] }
function reads_all(m, n,   own, other, view, k) {
    own = mount_of(real[n])
    other = mount_of(real[m])
    if (!own || !other || device[own] != device[other] || !is_under(inner[n], inner[m])) return 0
    if (inner[n] == inner[m] && (is_link(n) < is_link(m) || (is_link(n) == is_link(m) && n < m))) return 0
    view = joined(real[m], substr(inner[n], inner[m] == "/" ? 1 : length(inner[m]) + 1))
    if (mount_of(view) != other || (view == real[n] && !is_link(n))) return 0
    for (k = 1; k <= mounts; k++) if (is_below(point[visible[k]], view)) return 0
    for (k = 1; k <= roots; k++) if (k != n && k != m && is_under(view, real[k]) && is_below(real[k], real[m])) return 0
    return 1
}

# Follows links by hand, a step of every root at a time.
function resolve(   round, n) {
    for (round = 0; round <= 8 && look(); round++) { }
    for (n = 1; n <= roots; n++) if (state[n] == "") refuse(n, "skipped", "links")
}
function refuse(n, how, why) {
    state[n] = how
    if (why != "") reasons[n] = why
}

function look(   n, command, line, words, count, why) {
    command = "LOOK_ROOT=" quoted(root) "; set --"
    count = 0
    for (n = 1; n <= roots; n++) {
        if (state[n] != "") continue
        why = foreign(real[n])
        if (why != "") { refuse(n, "skipped", "filesystem:" why); continue }
        command = command " " n " " quoted(real[n])
        count++
    }
    if (!count) return 0
    command = command "; " ENVIRON["FIND_LOOK"]
    while ((command | getline line) > 0) {
        split(line, words, " ")
        if (words[2] == "link") real[words[1]] = led_on(real[words[1]], words[3] + 0, substr(line, length(words[1] words[3]) + 8))
        else state[words[1]] = words[2]
    }
    close(command)
    return 1
}

# The path after its first link, the part numbered `at`, is put in its place.
function led_on(path, at, target,   parts, count, n, before, behind) {
    count = split(substr(path, 2), parts, "/")
    before = behind = ""
    for (n = 1; n < at; n++) before = before "/" parts[n]
    for (n = at + 1; n <= count; n++) behind = behind "/" parts[n]
    return plain(target ~ /^\// ? target behind : before "/" target behind)
}
function plain(path,   parts, count, n, kept, depth, result) {
    count = split(path, parts, "/")
    depth = 0
    for (n = 1; n <= count; n++) {
        if (parts[n] == "" || parts[n] == ".") continue
        if (parts[n] != "..") kept[++depth] = parts[n]
        else if (depth > 0) depth--
    }
    result = ""
    for (n = 1; n <= depth; n++) result = result "/" kept[n]
    return result == "" ? "/" : result
}
