"""People named in lines and sentences beside a telephone or a birth told in words; what looks like it and is nobody."""

import random

import pytest

from tests.corpus.wide.numbers import upn
from tests.corpus.workbooks import workbook
from tests.stray.judging import PEOPLE, counted, judgements, slashed

CROWD = PEOPLE[:14]
DICE = random.Random(117)
MONTHS = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
}


def full(person):
    return f"{person.forename} {person.surname}"


def lines(write):
    return "\n".join(write(person) for person in CROWD) + "\n"


def in_words(person, language, before="", after=""):
    month = MONTHS[language].split()[person.born.month - 1]
    return f"{person.born.day}{before} {month}{after} {person.born.year}"


CONTACTS = {
    "one cell": lines(lambda one: f"{full(one)} ({one.phone})"),
    "rota": lines(lambda one: f"w/c 06 Jan   {full(one)}   mob {one.phone}"),
    "chat": lines(lambda one: f"Dan 9:12 AM\nThe next is {full(one)}, phone number {one.phone}. Call back.\n"),
    "notes": lines(lambda one: f"* {one.surname}, {one.forename}   M  contact: mum {one.phone}"),
    "cards": lines(lambda one: f"{full(one)}\n\ncarer\n{one.forename.lower()}@example.org\nTel: {one.phone}\n"),
    "page": "<html><body>"
    + lines(lambda one: f"<div><h3>{full(one)}</h3><p>carer</p><span>Tel:</span> <b>{one.phone}</b></div>"),
    "tail of a log": "2025-03-01 INFO job done in 12 ms\n" * 6000
    + lines(lambda one: f"2025-03-01 WARN not delivered to {full(one)} tel={one.phone}"),
    "of the United States": lines(lambda one: f"{full(one)}, (212) 555-{int(one.phone[-4:]):04}"),
    "without a 0": lines(
        lambda one: f"Comparece {full(one)}, con teléfono 6{one.phone[3:].replace(' ', '')}, y manifiesta"
    ),
    "calls of a program": lines(
        lambda one: (
            f"10:02 DEBUG Person(first_name='{one.forename}', last_name='{one.surname}', "
            f"dob=datetime.date({one.born.year}, {one.born.month}, {one.born.day}))"
        )
    ),
}
BIRTHS = {
    "French": lines(lambda one: f"{full(one)}, né à Aix-les-Bains le {in_words(one, 'fr')}, rue Haute."),
    "German": lines(lambda one: f"Frau {full(one)}, geb. am {in_words(one, 'de', '.')} in Ulm, gab an:"),
    "Spanish": lines(lambda one: f"{full(one)}, nacida en Soria el {in_words(one, 'es', ' de', ' de')}."),
    "Italian": lines(lambda one: f"{full(one)}, nato a Monte San Biagio il {in_words(one, 'it')}, residente."),
    "Polish": lines(lambda one: f"{full(one)}, urodzony w Łodzi dnia {in_words(one, 'pl')}."),
    "German behind it": lines(lambda one: f"{full(one)} wurde am {in_words(one, 'de', '.')} in Ulm geboren."),
    "German label": lines(lambda one: f"Das Geburtsdatum von {full(one)} ist der {in_words(one, 'de', '.')}."),
    "French label": lines(lambda one: f"La date de naissance de {full(one)} est le {in_words(one, 'fr')}."),
    "Spanish verb": lines(lambda one: f"{full(one)} nació el {in_words(one, 'es', ' de', ' de')} en Soria."),
    "Italian label": lines(lambda one: f"{full(one)}, data di nascita {in_words(one, 'it')}, residente a Bari."),
    "Polish verb": lines(lambda one: f"{full(one)} urodził się {in_words(one, 'pl')} w Łodzi."),
    "Romanian label": lines(lambda one: f"{full(one)}; Data na\u0219terii {slashed(one)}"),
    "Spanish, cut": lines(lambda one: f"{full(one)} - F. nac. {slashed(one)}"),
    "Croatian": lines(lambda one: f"{full(one)}, ro\u0111en {slashed(one)}"),
    "Polish label": lines(lambda one: f"{full(one)}, data urodzenia: {in_words(one, 'pl')}"),
    "dialogue": lines(lambda one: f"Agent: and date of birth? Caller: {one.born:%d %B %Y}. Agent: thanks."),
    "scanned": lines(lambda one: f"{one.surname} ,{one.forename}  D0B : {one.born:%d / %m / %Y}"),
    "register": lines(lambda one: f"{full(one)}, of 12 Mill Lane (b. {slashed(one)})"),
}
FORMS = {
    "leaders": lines(
        lambda one: (
            f"REFERRAL\n\nClient name ........ {full(one)}\nDate of birth ____ {slashed(one)}\nTown ........ Ely\n\f"
        )
    ),
    "letters": lines(
        lambda one: (
            f"Revenue\n\nOur ref: 12/7\n\nMr {full(one)}\n{one.address}\nLower Marsh {one.postcode}\n\nDear Sir\n\nx\n"
        )
    ),
    "merge": lines(
        lambda one: (
            "MERGE INTO person t USING (SELECT "
            f"'{one.surname}' AS surname, '{one.forename}' forename, DATE '{one.born}' AS dob FROM dual) s ON (1=1);"
        )
    ),
}
"""Forms, letters and statements, one below the other."""


def stacked(write):
    return [row for person in CROWD for row in [*write(person), [], ["", ""]]]


SHEETS = {
    "two by two": stacked(
        lambda one: [["Employee", full(one), "", "Payroll no", "77"], ["NI", one.nino, "", "Tax code", "1257L"]]
    ),
    "one by one": stacked(
        lambda one: [
            ["", "INTAKE"],
            ["", "Client:", "", full(one)],
            ["", "D.o.B.", "", slashed(one)],
            ["", "Seen", "", "yes"],
        ]
    ),
}
SHEETS["side by side"] = [[f"{full(one)}\n{one.phone}" for one in CROWD[n : n + 2]] for n in range(0, len(CROWD), 2)]
EMPTY = stacked(lambda _: [["Name", ""], ["Date of birth", ""], ["NI number", "n/a"], ["Phone", "TBC"]])
NOBODY = {
    "git log": lines(lambda one: f"Author: {full(one)} <x@y.org>\nDate:   Tue Aug 30 22:03:08 2016 -0700\n"),
    "one desk": lines(lambda one: f"{full(one)}, press office, 020 7946 0101"),
    "firms": lines(lambda one: f"{one.surname} and {one.forename} Solicitors LLP, tel {one.phone}"),
    "shops": lines(lambda one: f"{full(one)} Pharmacy\n12 High Street\nTel: {one.phone}\n"),
    "trades": lines(lambda one: f"{full(one)} & Sons, Ely, {one.phone}"),
    "agents": lines(lambda one: f"{full(one)} Estate Agents\n12 High Street\nCall {one.phone}\n"),
    "harbours": lines(lambda one: f"Port {one.forename}, harbour master {one.phone}"),
    "numbers of books": lines(lambda one: f"{full(one)}, The Sea (1990) 0{int(one.nhs) // 10:09}"),
    "storms": lines(lambda one: f"Hurricane {one.forename}  formed {one.born:%d %B %Y}  dissipated"),
    "suppliers": "Supplier\tTown\tTelephone\n"
    + lines(lambda one: f"{one.surname} {one.surname}\tPort Ivy\t{one.phone}"),
    "pets": lines(lambda one: f"Rex\tCollie\tborn {slashed(one)}\tchip 98{one.phone[2:].replace(' ', '')}"),
    "towns": lines(lambda one: f"Port {one.forename};{slashed(one)};23.0"),
    "cards of firms": lines(
        lambda one: f"BEGIN:VCARD\nFN:{full(one)} Foods\nORG:{full(one)} Foods\nTEL:{one.phone}\nEND:VCARD"
    ),
    "cards of desks": lines(lambda one: f"BEGIN:VCARD\nFN:{one.surname} Desk\nORG:Council\nTEL:{one.phone}\nEND:VCARD"),
    "numbers for a check letter": "# UPN check letters\n\n" + lines(lambda _: f"* `{upn(DICE)}` is valid"),
    "part numbers": "import pytest\n\nNUMBERS = [\n" + lines(lambda one: f'    "{one.nhs}",') + "]\n",
}


@pytest.mark.parametrize("text", CONTACTS.values(), ids=CONTACTS)
def test_who_is_named_before_a_telephone_is_counted(text):
    verdict, people = counted(text.encode())

    assert verdict == "people"
    assert 0.8 * len(CROWD) <= people <= len(CROWD)


@pytest.mark.parametrize("text", BIRTHS.values(), ids=BIRTHS)
def test_births_told_in_words_are_counted(text):
    assert counted(text.encode()) == ("people", len(CROWD))


@pytest.mark.parametrize("text", FORMS.values(), ids=FORMS)
def test_forms_and_letters_one_below_the_other_are_counted(text):
    assert counted(text.encode()) == ("people", len(CROWD))


@pytest.mark.parametrize("rows", SHEETS.values(), ids=SHEETS)
def test_forms_below_each_other_in_a_sheet_are_counted(rows):
    assert counted(workbook([rows])) == ("people", len(CROWD))


def test_numbers_of_people_beside_what_was_found_of_their_check_digits_are_counted():
    text = "row,NHS number,NHS check digit\n" + lines(lambda one: f"{CROWD.index(one)},{one.nhs},holds")

    assert counted(text.encode()) == ("people", len(CROWD))


def test_empty_forms_in_a_sheet_are_of_nobody():
    assert counted(workbook([EMPTY])) == ("clean", 0)


@pytest.mark.parametrize("text", [BIRTHS["French"], BIRTHS["German"]], ids=["French", "German"])
def test_births_are_read_in_code_pages_of_the_west_too(text):
    assert counted(text.encode("cp1252")) == ("people", len(CROWD))


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_what_has_telephones_and_dates_but_no_people_is_clean(text):
    assert [found.verdict for _, found in judgements(text.encode())] == ["clean"]


def test_numbers_beside_things_are_no_prison_numbers():
    rows = ["Asset tag,Purchased"] + [f"A{n:04}BC,2024-01-0{n % 9 + 1}" for n in range(1, 40)]

    assert counted("\n".join(rows).encode()) == ("clean", 0)
