"""Sixty people in texts without a table: pages of blocks, one value a line, letters, minutes, calendars, statements of SQL."""

import json
import textwrap

from tests.corpus.people import Person
from tests.stray.judging import PEOPLE, slashed

REMARKS = ("The panel considered the report.", "Nothing further was raised.", "The team will review it in June.")


def name(person: Person) -> str:
    return f"{person.forename} {person.surname}"


def worded(person: Person) -> str:
    return f"{person.born.day} {person.born:%B} {person.born.year}"


def quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def page(body: str) -> str:
    return f"<!DOCTYPE html><html><head><title>List</title><style>.r > b {{color: red}}</style></head><body>\n{body}\n</body></html>"


def rows_of_divisions() -> str:
    rows = (
        f"<div class=row><div>{p.surname}</div><div>{p.forename}</div><div>{slashed(p)}</div><div>{p.postcode}</div></div>"
        for p in PEOPLE
    )
    return page('<div class="table">' + "\n".join(rows) + "</div>")


def divisions_with_a_head() -> str:
    rows = "".join(
        f"<div class=row><div>{p.surname}</div><div>{p.forename}</div><div>{slashed(p)}</div></div>" for p in PEOPLE
    )
    return page("<div class=row><div>Surname</div><div>Forename</div><div>Date of birth</div></div>" + rows)


def divisions_of_labels() -> str:
    return page(
        "".join(
            f"<div class=card><div>Name</div><div>{name(p)}</div>\n<div>Date of birth</div><div>{worded(p)}</div></div>"
            for p in PEOPLE
        )
    )


def lists_of_labels() -> str:
    return page(
        "".join(
            f"<ul><li><strong>Name:</strong> {name(p)}</li><li><strong>DOB:</strong> {slashed(p)}</li></ul>"
            for p in PEOPLE
        )
    )


def lists_in_lists() -> str:
    return page(
        "<ul>"
        + "".join(f"<li><b>{name(p)}</b><ul><li>{slashed(p)}</li><li>{p.address}</li></ul></li>" for p in PEOPLE)
        + "</ul>"
    )


def contacts_in_divisions() -> str:
    return page(
        "".join(
            f"<div><div>{name(p)}</div><div>{p.phone}</div><div><a href='mailto:{p.email}'>{p.email}</a></div></div>"
            for p in PEOPLE
        )
    )


def values_in_blocks() -> str:
    return "\n\n".join(f"{p.surname}\n{p.forename}\n{slashed(p)}" for p in PEOPLE)


def numbered_blocks() -> str:
    return "\n\n".join(f"{n}\n{name(p)}\n{p.noms}\n{slashed(p)}" for n, p in enumerate(PEOPLE))


def uneven_blocks() -> str:
    return "\n\n".join(
        "\n".join([name(p), worded(p), p.address, *(["Leeds"] if n % 2 else []), p.phone]) for n, p in enumerate(PEOPLE)
    )


def ruled_blocks() -> str:
    return "\n-----\n".join(f"{name(p)}\n{slashed(p)}\n{p.address}" for p in PEOPLE)


def contacts_in_blocks() -> str:
    return "\n\n".join(f"{name(p)}\n{p.phone}\n{p.email}" for p in PEOPLE)


def nested_bullets() -> str:
    return "# Referrals\n\n" + "".join(f"- {name(p)}\n  - {slashed(p)}\n  - {p.address}\n" for p in PEOPLE)


def table_of_bullets() -> str:
    """A list-table of reStructuredText."""
    return "List\n====\n\n.. list-table::\n\n   * - Surname\n     - Forename\n     - DOB\n" + "".join(
        f"   * - {p.surname}\n     - {p.forename}\n     - {slashed(p)}\n" for p in PEOPLE
    )


def cells_on_lines() -> str:
    """A table of AsciiDoc."""
    return "|===\n|Surname\n|Forename\n|DOB\n\n" + "".join(
        f"|{p.surname}\n|{p.forename}\n|{slashed(p)}\n\n" for p in PEOPLE
    )


def bullets() -> str:
    return "# Referrals\n\n" + "".join(f"* {name(p)} - {worded(p)}\n" for p in PEOPLE)


def long_table() -> str:
    """A table of LaTeX."""
    return "\\begin{longtable}{lll}\n" + "".join(
        f"{p.surname}, {p.forename} & {slashed(p)} & {p.address} \\tabularnewline\n" for p in PEOPLE
    )


def letters() -> str:
    return "\f".join(
        f"Dear Mr {p.surname},\n\nAccording to our records your date of\nbirth is {worded(p)} and your National\n"
        f"Insurance number is {p.nino}.\n\nYours sincerely\n"
        for p in PEOPLE
    )


def letters_of_two_kinds() -> str:
    """Half of them with a label before a number, half with it in a sentence."""
    return "\f".join(
        f"{name(p)}\n{p.address}\n{p.postcode}\n\nDear Ms {p.surname}\n\n"
        + (f"NHS number: {p.nhs}" if n % 2 else f"Your NI number is {p.nino}")
        + f"\nDate of birth: {worded(p)}\n\nYours\n"
        for n, p in enumerate(PEOPLE)
    )


def scanned() -> str:
    """What optical recognition leaves: two blanks for one."""
    return "\n\n".join(
        f"The  defendant  {p.forename}  {p.surname} ,  born  {p.born.day}  {p.born:%B}  {p.born.year} ,  appeared ."
        for p in PEOPLE
    )


def apart() -> str:
    return "\n".join(f"{name(p)}   DOB  {p.born:%d} / {p.born:%m} / {p.born:%Y}" for p in PEOPLE)


def american() -> str:
    return "\n\n".join(f"{name(p)} was born on {p.born:%B} {p.born.day}, {p.born.year} and enrolled." for p in PEOPLE)


def chat() -> str:
    return "".join(f"[12/05/2024, 10:{n:02d}:11] Desk: {name(p)} {slashed(p)}\n" for n, p in enumerate(PEOPLE))


def sent_forms() -> str:
    return "".join(
        f"GET /save?surname={p.surname}&forename={p.forename}&dob={slashed(p).replace('/', '%2F')} HTTP/1.1\n"
        for p in PEOPLE
    )


def nested_yaml() -> str:
    return "people:\n" + "".join(
        f"- name:\n    first: {p.forename}\n    last: {p.surname}\n  birth:\n    date: {p.born}\n" for p in PEOPLE
    )


def sections() -> str:
    return "".join(f"[{p.nino}]\nsurname={p.surname}\nforename={p.forename}\n" for p in PEOPLE)


def numbered_labels() -> str:
    return "".join(
        f"person{n}.surname={p.surname}\nperson{n}.forename={p.forename}\nperson{n}.dob={p.born}\n"
        for n, p in enumerate(PEOPLE)
    )


def update() -> str:
    return "".join(
        f"UPDATE `clients`\nSET\n  `name` = {quoted(name(p))},\n  `date_of_birth` = '{p.born}'\nWHERE id = {n};\n"
        for n, p in enumerate(PEOPLE)
    )


def insert_all() -> str:
    return (
        "INSERT ALL\n"
        + "".join(
            f"  INTO person (surname, forename, dob) VALUES ({quoted(p.surname)}, {quoted(p.forename)}, DATE '{p.born}')\n"
            for p in PEOPLE
        )
        + "SELECT * FROM dual;\n"
    )


def invitations() -> str:
    return (
        "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nDTSTART:20240101T1000Z\nSUMMARY:Review\n"
        "ATTENDEE;CUTYPE=ROOM;CN=Meeting Room:mailto:room@example.org\n"
        + "".join(f'ATTENDEE;RSVP=TRUE;CN="{p.surname}, {p.forename}":MAILTO:\n {p.email}\n' for p in PEOPLE)
        + "END:VEVENT\nEND:VCALENDAR\n"
    )


def birthdays() -> str:
    return (
        "BEGIN:VCALENDAR\nVERSION:2.0\n"
        + "".join(
            f"BEGIN:VEVENT\nDTSTART;VALUE=DATE:{p.born:%Y%m%d}\nRRULE:FREQ=YEARLY\nSUMMARY:{name(p)}'s Birthday\nEND:VEVENT\n"
            for p in PEOPLE
        )
        + "END:VCALENDAR\n"
    )


def late_cards() -> str:
    cards = (f"BEGIN:VCARD\nVERSION:3.0\nFN:{name(p)}\nTEL:{p.phone}\nEND:VCARD\n" for p in PEOPLE)
    return "Exported contacts\n\n" + "x" * 5000 + "\n" + "".join(cards)


def end_of_log() -> str:
    before = "".join(f"2026-01-01 10:{n % 60:02d}:00 INFO request {n * 7919 % 100000} served\n" for n in range(5000))
    return before + "".join(
        f"2026-01-02 10:00:00 INFO saved surname={p.surname} forename={p.forename} postcode='{p.postcode}'\n"
        for p in PEOPLE
    )


def numbers_behind_names() -> str:
    return "Prisoner,Wing\n" + "".join(f'"{p.surname}, {p.forename} {p.noms}",A\n' for p in PEOPLE)


def numbers_in_sentences() -> str:
    return "\n\n".join(f"I saw {name(p)} ({p.nino}) today. All was well." for p in PEOPLE)


def accounts() -> str:
    return "\n\n".join(
        f"Pay {name(p)}, sort code 20-{n:02d}-15 account number {n * 104729 + 10**7}, by Friday."
        for n, p in enumerate(PEOPLE)
    )


def accounts_first() -> str:
    return "\n".join(f"{name(p)}: a/c {n * 104729 + 10**7}, Sort Code: 20{n:02d}15" for n, p in enumerate(PEOPLE))


def accounts_of_europe() -> str:
    return "\n\n".join(f"Please pay {name(p)} to account {iban(n)} today." for n, p in enumerate(PEOPLE))


def iban(number: int) -> str:
    """A German one: two check digits, a bank and an account, by ISO 7064 modulo 97."""
    account = f"{50010517 + number:08d}{number * 104729:010d}"
    return f"DE{98 - int(account + '131400') % 97:02d}{account}"


def texts_in_json() -> str:
    return json.dumps({"mails": [{"body": f"see below\n{name(p)}, {slashed(p)}\nthanks"} for p in PEOPLE]})


def table_in_json() -> str:
    return json.dumps(
        {"file": "Surname,Forename,DOB\n" + "".join(f"{p.surname},{p.forename},{slashed(p)}\n" for p in PEOPLE)}
    )


LAYOUTS = (
    rows_of_divisions, divisions_with_a_head, divisions_of_labels, lists_of_labels, lists_in_lists,
    contacts_in_divisions, values_in_blocks, numbered_blocks, uneven_blocks, ruled_blocks, contacts_in_blocks,
    nested_bullets, table_of_bullets, cells_on_lines, bullets, long_table, letters, letters_of_two_kinds, scanned, apart, american, chat,
    sent_forms, nested_yaml, sections, numbered_labels, update, insert_all, invitations, birthdays, late_cards, end_of_log,
    texts_in_json, table_in_json, numbers_behind_names, numbers_in_sentences, accounts, accounts_first, accounts_of_europe,
)  # fmt: skip


def minutes() -> str:
    """Sentences that are wrapped wherever the line ends."""
    said = " ".join(f"{REMARKS[n % 3]} {name(p)}, born on {worded(p)}, was discussed." for n, p in enumerate(PEOPLE))
    return "MINUTES\n\n" + textwrap.fill(said, 72)


def endless(text: str, size: int = 100_000) -> str:
    return (text * (size // len(text) + 1))[:size]


def hostile() -> dict[str, str]:
    """Texts of beginnings without ends, of which each makes one expression or loop go on as long as it can."""
    head = "<html><body>12/05/1980 a@b.org a@b.org a@b.org "
    form = "surname=a&dob=12/05/1980\n"
    return {
        "tags": head + endless("<a "),
        "signs": head + endless("<"),
        "comments": head + endless("<!--"),
        "ends": head + endless("</div>"),
        "pages in pages": head + endless("&amp;lt;html&gt; 12/05/1980 "),
        "entities": head + endless("&#x"),
        "marks": "12/05/1980\n\n" * 50 + endless("- - - - - "),
        "many blocks": endless("Ann Lee\n12/05/1980\n\n"),
        "numbered blocks": endless("1. 1. 1. a\n12/05/1980\n\n"),
        "questions": form + endless("?a=b&"),
        "pairs": form + endless("&a=&a=?a"),
        "half codes": form + endless("surname=%41%&dob=%2"),
        "years": endless("a 1970 9, 1970 May 7, 1970 "),
        "accounts": endless("Ann sort code 20-00-00 account "),
        "numbers": endless("Ann Lee A1234BC "),
        "payments": endless("DE12 3456 7890 1234 5678 90 "),
        "sections": "surname=a\ndob=12/05/1980\n" + endless("[a]\n"),
        "steps": "surname: a\ndob: 12/05/1980\n" + "".join(" " * n + "a:\n" for n in range(400)),
        "parameters": "BEGIN:VCALENDAR\n" + endless("ATTENDEE" + ";CN=a" * 20 + "\n"),
        "open quotes": "BEGIN:VCALENDAR\n" + endless('ATTENDEE;CN="a'),
        "two signs": '{"a":"' + endless("\\n12/05/1980") + '"}',
        "fonts": "{\\rtf1\\ansicpg1250 " + endless("\\f1\\'e9"),
        "font table": "{\\rtf1{\\fonttbl" + endless("\\f1\\fcharset238"),
    }
