# The find tier: people in a text, a line at a time. Values are held as keys of tables until the file ends, and never
# printed; the scanner decides by the counts (facts/parse/stray_find.py).

BEGIN {
    KEYS = split("nino nhs_number pnc_id prison_number cro_number name+date_of_birth initials+date_of_birth email name+postcode name+phone name+address date_of_birth+postcode date_of_birth+address card_number", key_order, " ")
    IDENTIFIERS = split("nino nhs_number pnc_id cro_number prison_number card_number", identifiers, " ")
    KINDS = split("surname forename full_name initials date_of_birth nino nhs_number pnc_id cro_number prison_number email phone address postcode card_number", kinds, " ")
    SHAPE["nino"] = "[A-CEGHJ-PQR-TW-Z][A-CEGHJ-NPQR-TW-Z][ -]?[0-9][0-9][ -]?[0-9][0-9][ -]?[0-9][0-9][ -]?[A-D]"
    SHAPE["nhs_number"] = "[0-9][0-9][0-9][ -]?[0-9][0-9][0-9][ -]?[0-9][0-9][0-9][0-9]"
    SHAPE["pnc_id"] = "[0-9][0-9]+/[0-9][0-9][0-9][0-9]+[A-HJ-NP-RT-Z]"
    SHAPE["cro_number"] = "([0-9][0-9][0-9][0-9][0-9]+/[0-9][0-9]|SF[0-9][0-9]/[0-9]+)[A-HJ-NP-RT-Z]"
    SHAPE["prison_number"] = "A[0-9][0-9][0-9][0-9][A-Z][A-Z]"
    SHAPE["card_number"] = "[2-6][0-9][0-9][0-9][0-9 -]+[0-9]"
    ALONE = "^(CONFIDENTIEL UE/EU CONFIDENTIAL|COSMIC TOP SECRET|CUI//NOFORN|CUI//SP-PRVCY|NATO (CONFIDENTIAL|RESTRICTED|SECRET)|OFFICIAL ?[-:]? ?SENSITIVE|PROTECT ?- ?PERSONAL( DATA)?|PROTECTIVELY MARKED: RESTRICTED|RESTREINT UE(/EU RESTRICTED)?|RESTRICTED - (PERSONAL|POLICY|STAFF)|SECRET UE/EU SECRET|SECRET UK EYES ONLY|TOP SECRET|UK EYES ONLY|UK (OFFICIAL-SENSITIVE|SECRET|TOP SECRET))$"
    TWICE = "^(SECRET|CONFIDENTIAL|RESTRICTED|PROTECT|CUI|CONTROLLED)$"
    MOST = 50000 # distinct people counted of one file
}

function start_counts() {
    split("", people)
    split("", columns)
    split("", record)
    split("", met)
    split("", candidates)
    split("", valid)
    split("", labelled)
    split("", distinct)
    split("", marked)
    split("", rule_kinds)
    opening_word = closing_word = ""
    closing_at = source_lines = is_published = has_version = has_name = is_manifest = 0
    lines_taken = filled_lines = width = rows = matched = people_count = numbers_things = births = hints = is_json = first_marked = last_marked = marked_twice = 0
}

function take(line) {
    if (++lines_taken == 1) sub(/^(\357\273\277|\377\376|\376\377)/, "", line)
    sub(/\r$/, "", line)
    if (line ~ /^[ \t]*$/) return
    if (++filled_lines == 1) {
        is_json = (line ~ /^[ \t]*[[{]/)
        is_published = (line ~ /^Metadata-Version:/)
        numbers_things = (tolower(line) ~ /(^|[^a-z])(asin|ean|gtin|imo|isbn(1[03])?|issn)([^a-z]|$)/) # its numbers pass checks too
    }
    if (filled_lines <= 400 && !is_json && is_of_a_program(line)) source_lines++
    marking(line)
    if (is_json) pairs(line)
    else if (width) row(line)
    else if (lines_taken <= 15) header(line)
    if (line ~ /[0-9@]/) {
        if (length(line) <= 4096) prose(line)
        else while (line != "") {
            prose(substr(line, 1, 4096))
            line = substr(line, 4097)
        }
    }
}

# How lines of programs begin and end, and lines of letters, lists and records do not (as recognise.py).
function is_of_a_program(line) {
    if (line ~ /^[ \t]*(#include|#define|#!|\/\/|\/\*|\*\/|(import|from|def|class|package|use|using|function|func|fn|let|const|var|public|private|static|>>>) |return|if \(|else|end|assert|print)/) return 1
    return line ~ /( = ")|(" = )/ || (line ~ /("""|[;{}(\\]|\):|->|=>|&&|['"]\)|\(\)|\|\|)[ \t]*$/ && line !~ /^[ \t]*INSERT/)
}

# Markings stand alone on a line: the first, the last, or two of their own; single words on two, of which one is at an end.
function marking(line,   is_quoted) {
    last_marked = 0
    is_quoted = line ~ /["']/
    if (length(line) > 80 || line !~ /OFFICIAL|SECRET|RESTR|CONFIDENT|PROTECT|CUI|EYES ONLY|CONTROLLED/) return
    gsub(/^[]["' \t,;|*#_=<>()-]+|[]["' \t,;|*#_=<>()-]+$/, "", line)
    gsub(/[ \t]+/, " ", line)
    if (line ~ ALONE) {
        last_marked = 1
        if (filled_lines == 1) first_marked = 1
        if (++marked[line] >= 2) marked_twice = 1
    } else if (!is_quoted && line ~ TWICE) {
        marked[line]++
        if (filled_lines == 1) opening_word = line
        closing_word = line
        closing_at = filled_lines
    }
}

# Splits a line into `cell` at a delimiter that stands outside quotes, and returns how many there are.
function cells_of(line, delimiter,   count, n, total, part) {
    count = split(line, raw_cell, delimiter == "|" ? "[|]" : delimiter)
    if (!index(line, "\"")) {
        for (n = 1; n <= count; n++) cell[n] = trimmed(raw_cell[n])
        return count
    }
    total = 0
    for (n = 1; n <= count; n++) {
        part = raw_cell[n]
        if (part ~ /^[ ]*"/) while (n < count && !is_closed(part)) part = part delimiter raw_cell[++n]
        gsub(/"[ ]*$|^[ ]*"/, "", part)
        cell[++total] = trimmed(part)
    }
    return total
}
function is_closed(part) { return gsub(/"/, "\"", part) % 2 == 0 }
function trimmed(text) {
    gsub(/^[ \t]+|[ \t]+$/, "", text)
    return text
}

function delimiter_of(line,   n, best, most, count, copy) {
    most = 0
    best = ","
    for (n = 1; n <= 4; n++) {
        copy = line
        count = gsub(substr("[|][,][;][\t]", 3 * n - 2, 3), "", copy)
        if (count > most) {
            most = count
            best = substr("|,;\t", n, 1)
        }
    }
    return best
}

# A line whose cells are mostly known labels names the columns.
function header(line,   n, count, known, filled, kind) {
    if (length(line) > 8192 || line ~ /[0-9][0-9][0-9][0-9]/) return
    delimiter = delimiter_of(line)
    count = cells_of(line, delimiter)
    known = filled = 0
    for (n = 1; n <= count; n++) {
        columns[n] = kind_of(cell[n])
        if (columns[n] != "") known++
        if (cell[n] != "") filled++
    }
    if (known && known * 8 >= filled && (count > 1 || is_identifier(columns[1]))) width = count
}
function is_identifier(kind) { return kind ~ /^(nino|nhs_number|pnc_id|cro_number|prison_number)$/ }

function row(line,   n, count) {
    count = cells_of(line, delimiter)
    for (n = 1; n <= count && n <= width; n++) if (columns[n] != "") put_in(columns[n], cell[n])
    record_ends()
}

function put_in(kind, value) {
    if (value == "" || tolower(value) ~ /^(-|--|\.|\?|n\/a|na|nan|nil|none|not known|null|tbc|unknown|x|0)$/) return
    rows_filled = 1
    if (!is_valid(kind, value)) return
    if (kind == "surname" || kind == "forename" || kind == "full_name" || kind == "person") {
        record["name"] = record["name"] " " tolower(value)
        seen_kind[kind] = 1
    } else record[kind] = tolower(value)
}

# JSON, wherever its lines end: the last label and value before each comma. A label that comes again begins a new record.
function pairs(line,   parts, count, n) {
    count = split(line, parts, ",")
    for (n = 1; n <= count; n++) pair(parts[n])
    if (line ~ /^[ \t]*[{].*[}][ \t]*$/) { record_ends(); split("", met) }
}
function pair(text,   bits, count, label, value, kind) {
    count = split(text, bits, "\"")
    if (count >= 5 && bits[count - 2] ~ /^ *: *$/) { label = bits[count - 3]; value = bits[count - 1] }
    else if (count >= 4 && bits[count - 1] ~ /^ *: *$/) { label = bits[count - 2]; value = bits[count] }
    else if (count >= 3 && bits[count] ~ /^ *: *[0-9]/) {
        label = bits[count - 1]
        value = bits[count]
        gsub(/[^0-9]/, "", value)
    } else return
    if (label == "name") has_name = 1
    else if (label == "version") has_version = 1
    else if (label == "bomFormat" || label == "spdxVersion") is_manifest = 1
    kind = kind_of(label)
    if (kind == "") return
    if (kind in met) { record_ends(); split("", met) }
    met[kind] = 1
    put_in(kind, value)
}

# Counts a record as a person if its kinds together are one, by the best key that tells persons apart.
function record_ends(   n, key, parts) {
    if (rows_filled) rows++
    rows_filled = 0
    for (n = 1; n <= KEYS; n++) {
        split(key_order[n], parts, "+")
        if (!(parts[1] in record) || (parts[2] != "" && !(parts[2] in record))) continue
        if (key_order[n] == "email" && !("name" in record) && !("phone" in record) && !("address" in record) && !("postcode" in record) && !("date_of_birth" in record)) continue
        # without a name beside it an address must be made of one, in two words: else it is a desk's
        if (key_order[n] == "email" && !("name" in record) && record["email"] !~ /^[^@]*[a-z][._-][^@]*[a-z][^@]*@/) continue
        matched++
        key = n ":" record[parts[1]] ":" (parts[2] == "" ? "" : record[parts[2]])
        if (people_count < MOST && !(key in people)) { people[key] = 1; people_count++ }
        for (key in record) if (key != "name") rule_kinds[key] = 1
        for (key in seen_kind) rule_kinds[key == "person" ? "full_name" : key] = 1
        break
    }
    split("", record)
    split("", seen_kind)
}

# Free text: identifiers with their proof or their label, births with their label; and what may be people and is not told.
# Expressions stand here as such: BusyBox makes one that is kept in a variable anew each time.
function prose(line,   low, text) {
    low = tolower(line)
    if (line ~ /[A-Z][A-Z][ -]?[0-9][0-9][ -]?[0-9][0-9][ -]?[0-9][0-9][ -]?[A-D]/) identifiers_in("nino", line, low ~ /nino|national.?insurance|ni number|ni no|ni_n|nat ins|n\.i\. n|insurance n/)
    if (line ~ /[0-9][0-9][0-9][ -]?[0-9][0-9][0-9][ -]?[0-9][0-9][0-9][0-9]/) {
        identifiers_in("nhs_number", line, low ~ /nhs/)
        if (line ~ /[2-6][0-9][0-9][0-9][ -]?[0-9][0-9][0-9][0-9][0-9 -]+[0-9]/) identifiers_in("card_number", line, low ~ /card|visa|mastercard|amex|pan:|pan"/)
    }
    if (line ~ /[0-9][0-9]\/[0-9]+[A-Z]/) {
        identifiers_in("pnc_id", line, low ~ /pnc|police national/)
        identifiers_in("cro_number", line, low ~ /cro n|cro:|cro"|cro_|criminal record/)
    }
    if (line ~ /A[0-9][0-9][0-9][0-9][A-Z][A-Z]/) identifiers_in("prison_number", line, low ~ /noms|nomis|prison|offender|inmate/)
    if (low ~ /birth|dob|d\.o\.b|born|bday/ && match(low, /(birth|(^|[^a-z])(dob|born|bday)([^a-z]|$)|d\.o\.b\.?)[a-z_ ]*["'>:=(,| \t-]*[0-9]+[- \/.][0-9a-z]+[- \/.][0-9][0-9]+/) && substr(low, RSTART, 10) !~ /^birth_?time/) {
        text = substr(low, RSTART, RLENGTH)
        match(text, /[0-9].*$/)
        text = substr(text, RSTART)
        if (!(("born", text) in distinct)) {
            distinct["born", text] = 1
            births++
        }
    }
    if (hints < 1000 && may_be_people(line)) hints++
}

# A date of some years ago beside a word, or a way to reach somebody beside what may be a name.
function may_be_people(line) {
    if (line ~ /(19[0-9][0-9]|20[01][0-9])[-\/.]?[01][0-9][-\/.]?[0-3][0-9]|[0-9][- \/.]([0-9]+|[A-Z][a-z][a-z]+)[- \/.](19[0-9][0-9]|20[01][0-9]|[3-9][0-9])([^0-9]|$)/) return line ~ /[A-Za-z][A-Za-z]/
    if (line !~ /[A-Z][A-Za-z'\200-\377-]+[ ,;|\t"]+[A-Z]/) return 0
    return line ~ /[A-Za-z0-9]@[A-Za-z0-9-]+\.[A-Za-z]|(^|[^0-9])(\+44|0)[0-9][0-9 ()-]+[0-9][0-9][0-9][0-9]|[A-Z][0-9][0-9A-Z]? ?[0-9][A-Z][A-Z]([^A-Za-z0-9]|$)/
}

function identifiers_in(kind, line, is_labelled,   value, before, after, group) {
    before = " "
    while (match(line, SHAPE[kind])) {
        value = substr(line, RSTART, RLENGTH)
        if (RSTART > 1) before = substr(line, RSTART - 1, 1)
        after = substr(line, RSTART + RLENGTH, 1)
        line = substr(line, RSTART + RLENGTH)
        if (before ~ /[0-9A-Za-z\/_-]/ || after ~ /[0-9A-Za-z\/_-]/) { before = substr(value, length(value)); continue }
        before = substr(value, length(value))
        gsub(/[ -]/, "", value)
        if (kind == "card_number" && length(value) != 16 && length(value) != 15) continue
        candidates[kind]++
        if (!is_valid(kind, value) || (numbers_things && !is_labelled)) continue
        valid[kind]++
        if (!((kind, value) in distinct)) { distinct[kind, value] = 1; distinct_of[kind]++ }
        if (is_labelled && !(("labelled", kind, value) in distinct)) { distinct["labelled", kind, value] = 1; labelled[kind]++ }
    }
}

function counts_met(   text, n, kind, list) {
    if (is_json) record_ends()
    text = ""
    list = ""
    for (n = 1; n <= KINDS; n++) if (kinds[n] in rule_kinds) list = list "+" kinds[n]
    if (people_count) text = text ";table=" people_count ";rows=" rows ";matched=" matched ";kinds=" substr(list, 2)
    if (births) text = text ";births=" births
    for (n = 1; n <= IDENTIFIERS; n++) {
        kind = identifiers[n]
        if (candidates[kind]) text = text ";" kind "=" candidates[kind] "+" (valid[kind] + 0) "+" (distinct_of[kind] + 0) "+" (labelled[kind] + 0)
        distinct_of[kind] = 0
    }
    if (closing_word != "" && closing_at == filled_lines && marked[closing_word] >= 2) marked_twice = 1
    if (opening_word != "" && marked[opening_word] >= 2) marked_twice = 1
    if (marked_twice || first_marked || last_marked) text = text ";marked=1"
    if (hints) text = text ";hints=" hints
    # what programs and descriptions of packages show are examples and makers
    if (is_published || (filled_lines >= 5 && source_lines * 4 >= (filled_lines < 400 ? filled_lines : 400))) text = text ";source=1"
    else if (is_json && (is_manifest || (has_name && has_version))) text = text ";manifest=1"
    if (text ~ /^;(source|manifest)=1$/) return ""
    return substr(text, 2)
}
