"""Writes scanner/collectors/dotnet/words/Lists.cs, the C# engine's vocabulary, from the tables of the Python engine.

Run `python -m tests.dotnet.lists` after a change to one of those tables; test_lists.py fails until then.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping
from pathlib import Path

from scanner.collectors.python.documents import packed_text, pdf_fonts
from scanner.collectors.python.known import known_keys
from scanner.collectors.python.mails import outlook_store
from scanner.collectors.python.prose import (
    contacts,
    envelopes,
    forms,
    markings,
    secret_words,
    settings_secrets,
    worded_dates,
)
from scanner.collectors.python.scan import mainframe
from scanner.collectors.python.sources import code_pages, mail_headers, recognise, signatures, source_text
from scanner.collectors.python.tables import (
    bare_lives,
    beside_them,
    cell_lines,
    columns,
    eastern_names,
    header_rows,
    headings,
    listed,
    long_dead,
    namesakes,
    narrow_births,
    noted_names,
    numbered_names,
    one_names,
    other_homes,
    rules,
    stand_ins,
    typed_columns,
    unknown_headers,
    unnamed,
    young_births,
)
from scanner.collectors.python.texts import (
    blocks,
    call_lines,
    collected,
    directory,
    first_labels,
    html_tables,
    html_text,
    interchange,
    json_cards,
    labelled,
    makers,
    numbered_lines,
    program_rows,
    rolls,
    sql_text,
    token_rows,
    xml_records,
)
from scanner.collectors.python.values import (
    british_numbers,
    dates,
    detectors,
    foreign_numbers,
    national_numbers,
    payment_numbers,
    validators,
)
from scanner.collectors.python.values.detector_rows import DETECTOR_ROWS
from scanner.collectors.python.words import (
    cell_values,
    couples,
    decorated,
    dictionary,
    eastern_words,
    first_names,
    headers,
    humans,
    label_words,
    language_words,
    life_words,
    list_words,
    marking_words,
    mistyped,
    name_letters,
    other_letters,
    run_together,
    table_topics,
)

FILE = Path(__file__).parents[2] / "scanner/collectors/dotnet/words/Lists.cs"
ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}

Row = Iterable[object]


def source() -> str:
    """Return the whole of Lists.cs."""
    blocks = [*words(), *word_lists(), *tables()]
    return FRAME.read_text().replace("    // here\n", "\n".join(textwrap.indent(block, " " * 8) for block in blocks))


SETTINGS_WORDS = {
    "TokenPatterns": settings_secrets.TOKEN_PATTERNS,
    "NamedTokens": [settings_secrets.DRAWN_IF_NAMED],
    "FilledStems": settings_secrets.FILLED_STEMS,
    "WeakStems": settings_secrets.WEAK_STEMS,
    "NotLiteral": settings_secrets.NOT_LITERAL,
    "PasswordEnds": settings_secrets.PASSWORD_ENDS,
    "SpecialUsers": settings_secrets.SPECIAL_USERS,
    "SetUsers": sorted(settings_secrets.SET_USERS),
    "SetPlaces": sorted(settings_secrets.SET_PLACES),
    "LesserPlaces": sorted(settings_secrets.LESSER_PLACES),
    "SectionsOfPlaces": settings_secrets.SECTIONS_OF_PLACES,
}
"""What tells tokens and passwords in files of settings, by the name of its list."""
FRAME = Path(__file__).with_name("Lists.frame.cs")


def words() -> list[str]:
    """Return the lists whose entries hold no blank, each one text of words."""
    return [
        word_list("NotPeople", dictionary.NOT_PEOPLE),
        word_list("Events", dictionary.EVENTS),
        word_list("Things", dictionary.THINGS),
        word_list("NumberedThings", dictionary.NUMBERED_THINGS),
        word_list("Desks", dictionary.DESKS),
        word_list("CoupleTitles", couples.COUPLE_TITLES),
        word_list("Articles", cell_values.ARTICLES),
        word_list("SentenceWords", cell_values.SENTENCE_WORDS),
        word_list("Unproven", headers.UNPROVEN),
        word_list("WhoseKinds", table_topics.WHOSE_KINDS),
        word_list("PlaceWords", dictionary.PLACE_WORDS),
        word_list("Streets", dictionary.STREETS),
        word_list("Parties", humans.PARTIES),
        word_list("Beside", beside_them.BESIDE_TEXT.split()),
        word_list("HeadingWords", headings.HEADING_TEXT.split()),
        word_list("FirmForms", headings.FIRM_FORMS),
        word_list("TotalWords", headings.TOTAL_TEXT.split()),
        word_list("CivilTitles", humans.CIVIL_TITLES),
        word_list("AbovePeople", headers.ABOVE_PEOPLE),
        word_list("AboveNames", headers.ABOVE_NAMES),
        word_list("BareHeaders", typed_columns.BARE_HEADERS),
        word_list("Named", sorted(humans.NAMED_TEXT.split())),
        word_list("BesideName", headers.BESIDE_NAME),
        word_list("BareForenames", typed_columns.BARE_FORENAMES),
        word_list("ContactLabels", columns.CONTACT_LABELS),
        word_list("Public", dictionary.PUBLIC),
        word_list("Article", dictionary.ARTICLE),
        word_list("MonumentWords", list_words.MONUMENT_WORDS),
        word_list("PetWords", list_words.PET_WORDS),
        word_list("TestWords", list_words.TEST_WORDS),
        word_list("FirmWords", list_words.FIRM_WORDS),
        word_list("Shops", list_words.SHOPS),
        word_list("Looks", life_words.LOOKS),
        word_list("Famed", life_words.FAMED),
        word_list("AfterPeople", life_words.AFTER_PEOPLE),
        word_list("KnownBy", list_words.KNOWN_BY),
        word_list("FirmsNumbered", typed_columns.FIRMS_NUMBERED),
        word_list("NationalLabels", columns.NATIONAL_LABELS),
        word_list("ContactTitles", contacts.CONTACT_TITLES),
        word_list("AddressLeads", envelopes.ADDRESS_LEADS),
        word_list("AddressTitles", envelopes.ADDRESS_TITLES),
        word_list("AddressParticles", envelopes.ADDRESS_PARTICLES),
        word_list("StreetFirst", envelopes.STREET_FIRST),
        word_list("StreetStarts", unnamed.STREET_STARTS),
        word_list("StreetStems", unnamed.STREET_STEMS),
        word_list("ShortStreets", unnamed.SHORT_STREETS_TEXT.split()),
        word_list("PasswordWords", unnamed.PASSWORD_WORDS),
        word_list("VietnameseSurnames", eastern_names.VIETNAMESE_SURNAMES),
        word_list("DeathWords", long_dead.DEATH_WORDS),
        word_list("PrivateOfDead", long_dead.PRIVATE_OF_DEAD),
        word_list("PrivateMail", one_names.PRIVATE),
        word_list("OfOthers", one_names.OTHERS_TEXT.split()),
        word_list("UserNames", one_names.USERS),
        word_list("Profile", one_names.PROFILE),
        word_list("MakersOf", unnamed.MAKERS_OF),
        word_list("LastOf", list_words.LAST_OF - list_words.HAPPENS),
        word_list("Happens", list_words.HAPPENS),
        word_list("OfficeWords", list_words.OFFICE_WORDS),
        word_list("Offices", list_words.OFFICES),
        word_list("Mayors", list_words.MAYORS),
        word_list("Checks", list_words.CHECKS),
        word_list("Verdicts", list_words.VERDICTS),
        word_list("NamedContacts", program_rows.NAMED_CONTACTS),
        word_list("WithSigns", header_rows.WITH_SIGNS),
        word_list("BesideBirths", program_rows.BESIDE_BIRTHS),
        word_list("Tails", run_together.TAILS_TEXT.split()),
        word_list("Meant", mistyped.MEANT),
        word_list("NotCut", headers.NOT_CUT),
        word_list("Heads", run_together.HEADS_TEXT.split()),
        word_list("NameWords", list(run_together.JOINED_NAMES)),
        word_list("HouseWords", unnamed.HOUSE_TEXT.split()),
        word_list("AddressStems", first_labels.ADDRESS_TEXT.split()),
        word_list("StreetLabels", first_labels.STREET_LABELS),
        word_list("OtherStreets", other_homes.OTHER_STREETS),
        word_list("Nursery", young_births.NURSERY),
        word_list("OfHomes", unknown_headers.OF_HOMES),
        word_list("Folk", life_words.FOLK),
        word_list("FolkOfLists", life_words.FOLK_OF_LISTS - life_words.FOLK),
        word_list("OwnNumbers", life_words.LIST_NUMBERS),
        word_list("OwnNumberEnds", life_words.LIST_NUMBER_ENDS),
        word_list("SaysName", headers.SAYS_NAME),
        word_list("GivenInFrench", list_words.GIVEN_IN_FRENCH),
        word_list("PostWords", bare_lives.POST_WORDS),
        word_list("KinWords", bare_lives.KIN_WORDS),
        word_list("NumberedPeople", life_words.NUMBERED_FOLK),
        word_list("SaidOfPeople", stand_ins.SAID_OF_PEOPLE_TEXT.split()),
        word_list("KnownMakers", life_words.KNOWN_MAKERS),
        word_list("Seated", listed.SEATED),
        table("EasternEnds", eastern_words.EASTERN_ENDS),
        array("ListedForms", [form.pattern.removesuffix(r"\Z") for form in listed.LISTED_FORMS]),
        word_list("Race", life_words.RACE),
        word_list("Contest", life_words.CONTEST - life_words.RACE),
        word_list("Renowned", life_words.RENOWNED),
        word_list("RenownedPosts", life_words.RENOWNED_POSTS),
        word_list("SexWords", life_words.SEX_WORDS),
        word_list("MadeBy", cell_lines.MADE_BY),
        word_list("Organisations", dictionary.ORGANISATIONS),
        front_coded("FirstNames", first_names.FIRST_NAMES),
        word_list("Identifiers", rules.IDENTIFIERS),
        word_list("Cases", rules.CASES),
        word_list("WrittenApart", rules.WRITTEN_APART),
        word_list("SingleKinds", list(known_keys.SINGLE_KINDS)),
        word_list("JoinedKinds", list(known_keys.JOINED_KINDS)),
        word_list("NameTitles", known_keys.NAME_TITLES),
        word_list("NinoUnused", british_numbers.NINO_UNUSED),
        word_list("TestCards", payment_numbers.TEST_CARDS),
        word_list("IbanLengths", payment_numbers.IBAN_LENGTHS),
        word_list("IbanExamples", payment_numbers.IBAN_EXAMPLES),
        word_list("SsnExamples", foreign_numbers.SSN_EXAMPLES),
        word_list("DniExamples", foreign_numbers.DNI_EXAMPLES),
        word_list("FiscalExamples", foreign_numbers.FISCAL_EXAMPLES),
        word_list("BsnExamples", foreign_numbers.BSN_EXAMPLES),
        word_list("PeselExamples", foreign_numbers.PESEL_EXAMPLES),
        word_list("Placeholders", [word.decode() for word in sorted(secret_words.PLACEHOLDERS)]),
        word_list("SpelledStems", [word.decode() for word in secret_words.SPELLED_STEMS]),
        array("SpelledSigns", [secret_words.SPELLED_SIGNS.decode()]),
        word_list("NoHosts", [host.decode() for host in sorted(secret_words.NO_HOSTS)]),
        *(array(name, [word.decode() for word in words]) for name, words in SETTINGS_WORDS.items()),
        word_list("RoleAccounts", validators.ROLE_ACCOUNTS),
        word_list("Credits", makers.CREDITS),
        word_list("Credited", makers.CREDITED),
        word_list("Makers", makers.MAKERS),
        word_list("MailHeaders", [name.decode() for name in sorted(mail_headers.MAIL_HEADERS)]),
        word_list("GlyphNames", pdf_fonts.GLYPH_NAMES.split()),
        word_list("SureHeaders", [name.decode() for name in sorted(mail_headers.SURE_HEADERS)]),
        word_list("Stems", [stem.decode() for stem in collected.STEMS]),
        word_list("DoubtedHomes", language_words.DOUBTED_HOMES),
        word_list("DoubtedNames", language_words.DOUBTED_NAMES),
        word_list("ShortLabels", label_words.SHORT_LABELS),
        word_list("CreditStems", [stem.decode() for stem in collected.CREDIT_STEMS]),
        word_list("SqlNoColumn", sql_text.SQL_NO_COLUMN),
        word_list("MonthWords", worded_dates.MONTH_WORDS),
        word_list("ShownApart", [name.decode() for name in sorted(html_text.APART)]),
        word_list("ShownHidden", [name.decode() for name in sorted(html_text.HIDDEN)]),
        word_list("ShownInline", [name.decode() for name in sorted(html_text.INLINE)]),
        word_list("Providers", interchange.PROVIDERS),
        word_list("Travellers", interchange.TRAVELLERS),
        word_list("PersonStems", program_rows.PERSON_STEMS),
        word_list("LastingTopics", namesakes.LASTING_TOPICS),
        word_list("KnownToAll", program_rows.KNOWN_TO_ALL),
        word_list("LabelAbout", labelled.ABOUT),
        word_list("LabelTitles", blocks.TITLES),
        word_list("LabelCore", label_words.CORE),
        word_list("PageTags", html_tables.PAGE_TAGS),
        word_list("Untyped", html_tables.UNTYPED),
        word_list("XmlGeneric", xml_records.GENERIC),
        word_list("XmlFieldNames", list(xml_records.FIELD_NAMES)),
        word_list("XmlValueFields", xml_records.VALUE_FIELDS),
        word_list("XmlSheetRows", xml_records.SHEET_ROWS),
        word_list("XmlSheetCells", xml_records.SHEET_CELLS),
        word_list("XmlSheetTables", xml_records.SHEET_TABLES),
        word_list("MarkingsTwice", marking_words.MARKINGS_TWICE),
        word_list("BirthLabels", [label.decode() for label in detectors.BIRTH_LABELS]),
        word_list("BirthWords", [label.decode() for label in sorted(detectors.BIRTH_WORDS)]),
    ]


def high_half(codec: str) -> str:
    """Return the characters of the bytes from 128 on in a code page."""
    return bytes(range(128, 256)).decode(codec, "replace")


def word_lists() -> list[str]:
    """Return the lists whose entries may hold anything."""
    return [
        array("LabelStems", label_words.LABEL_STEMS),
        array("Houses", [first_labels.HOUSE_IN_STREET.pattern.decode()]),
        array(
            "HousesElsewhere",
            [form.pattern.decode("latin-1") for form in (first_labels.STREET_AND_HOUSE, first_labels.SEX_AND_AGE)],
        ),
        array(
            "OtherLetters",
            [
                other_letters.LAST_NAME_ENDS.pattern,
                other_letters.SMALL_WORD.pattern,
                other_homes.BARE_STREET.pattern[:-2],
            ],
        ),
        array(
            "Decorated",
            [form.pattern.replace(r"\Z", r"\z") for form in (decorated.DECORATED, columns.INITIALS_BESIDE)],
        ),
        array("Couple", [couples.COUPLE.pattern.replace(r"\Z", r"\z")]),
        array(
            "Tokens",
            [
                form.pattern.replace(r"[^\W\d_]", r"\p{L}").replace("(?P<", "(?<")
                for form in (token_rows.ROW_TOKEN, token_rows.FILE_END, token_rows.FILE_LEAD, token_rows.TWO_IN_ONE)
            ],
        ),
        array("Works", sorted(token_rows.WORKS)),
        array("RollTitles", rolls.ROLL_TITLES),
        array("Rolls", [form.pattern.replace(r"\Z", r"\z") for form in rolls.ROLL_FORMS]),
        array("FormLabels", [form.pattern.decode() for form in collected.FORM_LABELS]),
        array("ArgumentEnds", [ending.decode() for ending in call_lines.ARGUMENT_ENDS]),
        array("Nulls", sorted(dictionary.NULLS)),
        array("PlainKinds", sorted(unnamed.PLAIN_KINDS)),
        array("HashForm", [unnamed.HASH.pattern.removesuffix(r"\Z")]),
        array("NotedName", [noted_names.NOTED_NAME.pattern]),
        array("Sexes", narrow_births.SEXES),
        array(
            "EasternNames",
            [
                *(
                    form.pattern[:-2]
                    for form in (
                        eastern_names.HAN_NAME,
                        eastern_names.HANGUL_NAME,
                        eastern_names.JAPANESE_NAME,
                        eastern_names.CHINESE_MOBILE,
                    )
                ),
                eastern_names.HAN_PLACE,
                eastern_names.PREFECTURE.pattern,
                eastern_names.HOUSE_IN_JAPAN.pattern[:-2],
                eastern_names.FIRM_END.pattern[:-2],
            ],
        ),
        array("BestNumbers", rules.BEST_NUMBERS),
        array("SaysNumber", sorted(headers.SAYS_NUMBER)),
        array("BornNumbers", [f"{year} {form.pattern[:-2]}" for form, year in numbered_names.BORN_NUMBERS]),
        array(
            "NumberForms",
            [
                numbered_names.SIGNED_NUMBERS.pattern[:-2],
                numbered_names.TIME_BEHIND.pattern[:-2],
                numbered_lines.NUMBERED_RUN.pattern.decode().replace("9", "[0-9]").replace("A", "[A-Z]"),
                *(form.pattern for form in (numbered_lines.NUMBER_IN_LINE, numbered_lines.PHONE_IN_LINE)),
                numbered_lines.NAMED_BEHIND.pattern,
                numbered_lines.NAMED_AHEAD.pattern[:-2],
                *(form.pattern for form in (numbered_lines.TITLED_IN_LINE, numbered_lines.NAME_SAID)),
            ],
        ),
        array("Humans", sorted(dictionary.HUMANS)),
        array("MarkingsAlone", sorted(marking_words.MARKINGS_ALONE)),
        array("Announced", sorted(markings.ANNOUNCED)),
        array("BeforeHandling", markings.BEFORE_HANDLING),
        array("Gates", markings.GATES),
        array("GlyphSigns", [pdf_fonts.GLYPH_SIGNS]),
        array("StoreTables", [outlook_store.SPREAD, outlook_store.TURNED, packed_text.PACKED_START]),
        array("Mainframe", [mainframe.EBCDIC, recognise.EBCDIC_WORDS, recognise.EBCDIC_MARKS]),
        array("LetterWeights", [name_letters.LETTER_WEIGHTS, str(name_letters.WORD_START)]),
        array("MacRoman", [pdf_fonts.MAC_ROMAN]),
        array(
            "NationalForms",
            [
                form.pattern[:-2]
                for form in (
                    national_numbers.NATIONAL_DATE,
                    national_numbers.SOUTH_AFRICAN,
                    national_numbers.GREEK_NUMBER,
                    national_numbers.BELGIAN_NUMBER,
                    national_numbers.SWEDISH,
                    national_numbers.FINNISH,
                )
            ],
        ),
        array("PublicNumbers", sorted(typed_columns.PUBLIC_NUMBERS)),
        array("RowIds", sorted(namesakes.ROW_IDS)),
        array("GeneralNumbers", sorted(typed_columns.GENERAL_NUMBERS)),
        array("SourceStarts", source_text.SOURCE_STARTS),
        array("SourceBegins", source_text.SOURCE_BEGINS),
        array("RemarkBegins", source_text.REMARK_BEGINS),
        array("PythonBegins", source_text.PYTHON_BEGINS),
        array(
            "ProgramLines",
            [
                one.pattern.decode()
                for one in (
                    source_text.PROGRAM_LINE,
                    source_text.PYTHON_LINE,
                    source_text.PYTHON_OPENS,
                    source_text.REGISTER_MARKS,
                )
            ],
        ),
        array("SqlStarts", source_text.SQL_STARTS),
        array("SourceEnds", source_text.SOURCE_ENDS),
        array("DateShapes", forms.DATE_SHAPES),
    ]


def tables() -> list[str]:
    """Return the tables: an array of rows."""
    found = [
        (*row[:3], row[3] or "", *row[4:6], *(";".join(map(text, all_of)) for all_of in row[6:]))
        for row in DETECTOR_ROWS
    ]
    ranges = [(first, last, " ".join(map(str, lengths))) for first, last, lengths in payment_numbers.CARD_RANGES]
    needs = [(" ".join(map(joined, rule.needs)), rule.confidence) for rule in rules.RULES]
    return [
        table(
            "CodePages", [(str(number), high_half(codec)) for number, codec in sorted(code_pages.CODE_PAGES.items())]
        ),
        table("FontPages", [(str(number), str(page)) for number, page in code_pages.FONT_PAGES.items()]),
        table("RichPages", [(word, str(page)) for word, page in code_pages.RICH_PAGES.items()]),
        table("Honours", list_words.HONOURS_TEXT),
        table("LifeTopics", topics(life_words.LIFE_WORDS)),
        table("LdifLabels", directory.LDIF_LABELS.items()),
        table("JsonCardLabels", json_cards.JSON_CARD_LABELS.items()),
        table("CardLabels", directory.CARD_LABELS.items()),
        table("Headers", phrases(dictionary.HEADERS)),
        table("WholeHeaders", phrases(dictionary.WHOLE_HEADERS)),
        table("MisreadHeaders", phrases(joined_by_kind(headers.MISREAD))),
        table("Months", [(name, number) for name, number in dates.MONTHS.items()]),
        table("CardRanges", ranges),
        table("CheckedRows", national_numbers.CHECKED_ROWS),
        table("Detectors", found),
        table("Rules", needs),
        table("Keys", [map(joined, key) for key in rules.KEYS]),
        table("Manifests", [sorted(keys) for keys in makers.MANIFESTS]),
        table("Accents", list(pdf_fonts.ACCENTS.items())),
        table("BeforeText", signatures.BEFORE_TEXT),
        table("Encrypted", signatures.ENCRYPTED),
        table("Documents", signatures.DOCUMENTS),
        table("Opaque", signatures.OPAQUE),
    ]


def topics(over_columns: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return topics, each with its words."""
    told: dict[str, list[str]] = {}
    for word, topic in over_columns.items():
        told.setdefault(topic, []).append(word)
    return [(topic, " ".join(of_it)) for topic, of_it in told.items()]


def phrases(over_columns: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return kinds with their phrases."""
    return list(over_columns.items())


def joined_by_kind(kinds: Mapping[str, str]) -> dict[str, str]:
    """Return kinds with their phrases, of phrases with their kinds."""
    found: dict[str, str] = {}
    for phrase, kind in sorted(kinds.items()):
        found[kind] = found[kind] + ";" + phrase if kind in found else phrase
    return found


def joined(kinds: Iterable[str]) -> str:
    """Return kinds of which one is enough, as one word."""
    return "|".join(sorted(kinds))


def word_list(name: str, entries: Iterable[str]) -> str:
    """Return a field that holds words without blanks, in the order of the alphabet unless they come in one."""
    lines = textwrap.wrap(
        " ".join(entries if isinstance(entries, list) else sorted(entries)), 100, break_on_hyphens=False
    )
    return field(
        name, "string[]", "(\n" + " +\n".join(f"    {literal(line + ' ')}" for line in lines) + "\n).Trim().Split(' ')"
    )


def front_coded(name: str, entries: Iterable[str]) -> str:
    """Return a field that holds words in small letters: before each, A for 0, what it shares with the one before."""
    folded, last = "", ""
    for entry in sorted(entries):
        shared = next((n for n, (one, other) in enumerate(zip(entry, last, strict=False)) if one != other), len(last))
        folded += chr(ord("A") + shared) + entry[shared:]
        last = entry
    lines = [f"    {literal(folded[at : at + 100])}" for at in range(0, len(folded), 100)]
    return field(name, "string", "(\n" + " +\n".join(lines) + "\n)")


def array(name: str, entries: Row) -> str:
    """Return a field that holds texts."""
    return field(name, "string[]", "{\n" + "".join(f"    {literal(entry)},\n" for entry in entries) + "}")


def table(name: str, rows: Iterable[Row]) -> str:
    """Return a field that holds rows of texts."""
    lines = ["    new[] { " + ", ".join(map(literal, row)) + " },\n" for row in rows]
    return field(name, "string[][]", "{\n" + "".join(lines) + "}")


def field(name: str, kind: str, value: str) -> str:
    """Return the declaration of a field."""
    return f"public static readonly {kind} {name} = {value};\n"


def text(value: object) -> str:
    """Return bytes as characters of the same numbers, anything else as it is printed."""
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def literal(value: object) -> str:
    """Return a C# string literal in ASCII."""
    return '"' + "".join(map(character, text(value))) + '"'


def character(sign: str) -> str:
    """Return a character as it stands in a literal."""
    return ESCAPES.get(sign) or (sign if " " <= sign <= "~" else f"\\u{ord(sign):04x}")


if __name__ == "__main__":
    FILE.write_text(source())
