# The find tier: what a label announces and whether a value bears it out: the Python scan's dictionary.py and
# validators.py in small.

BEGIN {
    POLICE = "ZABCDEFGHJKLMNPQRTUVWXY"
    DAY = "[0-9][0-9]?[-/.][0-9][0-9]?[-/.][0-9][0-9]([0-9][0-9])?"
    ISO = "[0-9][0-9][0-9][0-9][-/.]?[0-9][0-9][-/.]?[0-9][0-9]"
    WORDED = "[0-9][0-9]?(st|nd|rd|th)?[- /][A-Za-z][A-Za-z][A-Za-z]+,?[- /][0-9][0-9]([0-9][0-9])?"
    DATE = "^(" DAY "|" ISO "|" WORDED ")([ T][0-9:.]+Z?)?$"
    set_of("abuse accounts admin administrator all billing bot contact dev do-not-reply donotreply enquiries events feedback finance hello help helpdesk hostmaster hr info it jobs legal list lists mail mailer-daemon maintainers marketing media news newsletter no-reply nobody noreply office operations ops orders postmaster press privacy reception recruitment reply root sales security service services staff support sysadmin system team test user users web webmaster www", ROLES)
    NOT_PEOPLE = " (artist|band|boat|book|branch|brand|breed|building|business|category|city|class|college|column|command|company|computer|country|county|court|department|device|directory|domain|drug|event|field|file|filename|firm|folder|food|function|game|group|horse|host|hostname|hotel|image|item|kennel|key|label|language|library|login|machine|medicine|model|module|movie|org|organisation|organization|package|page|parameter|parish|path|pet|place|plant|port|prison|product|project|property|publisher|region|road|room|route|schema|school|server|service|ship|shop|site|software|song|species|sport|station|store|street|supplier|table|tag|team|theme|thing|title|town|type|university|user|username|variable|vendor|vessel|village|ward|website|yacht) "
}

# The kind that a label over a column or before a value announces, or nothing.
function kind_of(label,   spaced, kind) {
    if (length(label) > 60) return ""
    if (label in kinds_met) return kinds_met[label]
    spaced = label
    while (match(spaced, /[a-z0-9][A-Z]/)) spaced = substr(spaced, 1, RSTART) " " substr(spaced, RSTART + 1)
    kind = kind_in(in_words(spaced))
    if (kind == "") kind = kind_in(in_words(label))
    if (labels_met++ < 5000) kinds_met[label] = kind
    return kind
}
function in_words(label) {
    label = tolower(label)
    gsub(/'s/, "", label)
    gsub(/[^a-z0-9\200-\377]+/, " ", label)
    gsub(/^ | $/, "", label)
    return " " label " "
}
function kind_in(text) {
    if (text ~ / (nino|nin|ni ?(number|no|num)|national ?insurance|nat ins) /) return "nino"
    if (text ~ / nhs( ?(number|no|num|id))? | nhs(number|no) /) return "nhs_number"
    if (text ~ / pnc ?(id)? /) return "pnc_id"
    if (text ~ / cro /) return "cro_number"
    if (text ~ / (noms|nomis|lids|nomsid|(prison|prisoner|offender|inmate|detainee) ?(number|no|num|id|noms)) /) return "prison_number"
    if (text ~ / (e ?mail|e ?mail ?address|mail address|email1) |^ mail $/) return "email"
    if (text ~ / (dob|d o b|date ?of ?birth|birth ?date|birthday|birth dt|dt birth|date birth|geburtsdatum|date de naissance|fecha de nacimiento|data di nascita|geboortedatum|data urodzenia) |^ (born|birth|geboren) $/) return "date_of_birth"
    if (text ~ / (card|credit card|debit card|cc) ?(number|no|num) | pan /) return "card_number"
    if (text ~ / (post ?code|postal code|pcode|zip) /) return "postcode"
    if (text ~ / (tele)?phone | (tel|mobile|mob|cell|telefon) |contact number /) return "phone"
    if (text ~ / initials? | inits? /) return "initials"
    if (text ~ NOT_PEOPLE) return ""
    if (text ~ / (surname|sname|last ?name|lname|family ?name|maiden name|nachname|familienname|nom de famille|apellidos?|cognome|achternaam|nazwisko) |^ (last|family|nom) $/) return "surname"
    if (text ~ / (forenames?|fname|first ?names?|given ?names?|christian name|preferred name|known as|vorname|prenom|voornaam|imie) |^ (first|given|fore|middle|nombre|nome) $/) return "forename"
    if (text ~ / (full ?name|name in full|next of kin|card ?holder|account holder|(applicant|patient|pat|client|customer|employee|prisoner|offender|subject|claimant|staff|person|student|pupil|defendant|tenant|member|resident|victim|witness|detainee|voter|donor|passenger|insured|beneficiary|taxpayer|cardholder) name|name of (person|patient|offender|prisoner)) /) return "full_name"
    if (text ~ /^ (names?|person|patient|offender|client|customer|employee|student|pupil|defendant|prisoner|detainee|contact|contact name|applicant|claimant|member|resident|tenant|subject|staff|staff member|attendee|display name|victim|witness|passenger|donor) $/) return "person"
    if (text ~ / (address ?[1-9]?|addr|residence|street|strasse|adresse|direccion|indirizzo|adres) /) return "address"
    return ""
}

# Whether a value is what its label says.
function is_valid(kind, value,   short) {
    if (length(value) < 2 || length(value) > 250) return 0
    if (kind == "surname" || kind == "forename" || kind == "full_name") return is_name(value)
    if (kind == "person") return is_name(value) && value ~ /[A-Z][^ ,]*[ ,].*[A-Z]/
    if (kind == "initials") return value ~ /^[A-Za-z][. ]*[A-Za-z]?[. ]*[A-Za-z]?[. ]*[A-Za-z]?\.?$/
    if (kind == "date_of_birth") return value ~ DATE
    if (kind == "email") return value ~ /^[A-Za-z0-9][A-Za-z0-9._%+'-]*@[A-Za-z0-9.-]+\.[A-Za-z][A-Za-z]+$/ && !(tolower(substr(value, 1, index(value, "@") - 1)) in ROLES)
    if (kind == "phone") return value ~ /^[+(0][0-9() -]+$/ && length(value) >= 9 && length(value) <= 19
    if (kind == "address") return length(value) >= 5 && value ~ /[A-Za-z]/ && value ~ /[ 0-9]/
    short = toupper(value)
    if (kind == "postcode") return short ~ /^[A-Z][A-Z]?[0-9][0-9A-Z]? ?[0-9][A-Z][A-Z]$/
    gsub(/[ -]/, "", short)
    if (kind == "nino") return is_nino(short)
    if (kind == "nhs_number") return is_nhs(short)
    if (kind == "card_number") return is_card(short)
    if (kind == "prison_number") return short ~ /^(A[0-9][0-9][0-9][0-9][A-Z][A-Z]|[A-Z][A-Z][0-9][0-9][0-9][0-9]|[A-Z][0-9][0-9][0-9][0-9][0-9])$/
    return kind == "pnc_id" ? is_pnc(short) : is_cro(short)
}

function is_name(text) { return length(text) <= 60 && text ~ /^[A-Za-z\200-\377][A-Za-z\200-\377 ,.'-]*$/ }
function is_nino(text) {
    return text ~ /^[A-CEGHJ-PQR-TW-Z][A-CEGHJ-NPQR-TW-Z][0-9][0-9][0-9][0-9][0-9][0-9][A-D]?$/ && text !~ /^(BG|GB|KN|NK|NT|TN|ZZ)/
}
function is_nhs(text,   n, sum) {
    if (text !~ /^[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]$/ || text ~ /^(0000000000|1111111111|2222222222|3333333333|4444444444|5555555555|6666666666|7777777777|8888888888|9999999999)$/) return 0
    sum = 0
    for (n = 1; n <= 9; n++) sum += substr(text, n, 1) * (11 - n)
    sum = 11 - sum % 11
    return sum != 10 && sum % 11 == substr(text, 10, 1) + 0
}
function is_pnc(text,   year, serial) {
    if (text !~ /^([0-9][0-9])?[0-9][0-9]\/?[0-9]+[A-HJ-NP-RT-Z]$/) return 0
    if (index(text, "/")) {
        year = substr(text, index(text, "/") - 2, 2)
        serial = substr(text, index(text, "/") + 1)
    } else {
        year = substr(text, length(text) == 12 ? 3 : 1, 2)
        serial = substr(text, length(text) == 12 ? 5 : 3)
    }
    return length(serial) <= 8 && letter_of(whole(year) * 10000000 + whole(serial)) == substr(text, length(text))
}
function is_cro(text,   slash) {
    slash = index(text, "/")
    if (text ~ /^[0-9]+\/[0-9][0-9][A-HJ-NP-RT-Z]$/ && slash <= 7) return letter_of(whole(substr(text, slash + 1, 2)) * 1000000 + whole(substr(text, 1, slash - 1))) == substr(text, length(text))
    if (text ~ /^SF[0-9][0-9]\/[0-9]+[A-HJ-NP-RT-Z]$/) return letter_of(whole(substr(text, 3, 2) substr(text, 6, length(text) - 6))) == substr(text, length(text))
    return 0
}
# BusyBox reads a number that begins with 0 as octal.
function whole(digits) {
    sub(/^0+/, "", digits)
    return digits + 0
}
function letter_of(digits) { return substr(POLICE, digits % 23 + 1, 1) }
function is_card(text,   n, sum, digit) {
    if (text !~ /^[2-6][0-9]+$/ || length(text) < 13 || length(text) > 19 || text ~ /^(4111111111111111|4242424242424242|4012888888881881|5555555555554444|5105105105105100|378282246310005|371449635398431|6011111111111117)$/) return 0
    sum = 0
    for (n = length(text); n > 0; n--) {
        digit = substr(text, n, 1) * ((length(text) - n) % 2 ? 2 : 1)
        sum += digit > 9 ? digit - 9 : digit
    }
    return sum % 10 == 0
}
