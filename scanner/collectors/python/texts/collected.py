"""What readers of structured text share: whether a text may be theirs, and the tables that they find in it."""

import codecs
import re
from collections import OrderedDict

from scanner.collectors.python.asked.settings import TABLE_BYTES
from scanner.collectors.python.sources.streams import Lines, pieces
from scanner.collectors.python.tables.glance import has_any_sign
from scanner.collectors.python.tables.judgement import reach
from scanner.collectors.python.tables.tables import Table
from scanner.collectors.python.texts.json_tables import TABLES, Records
from scanner.collectors.python.texts.makers import MAKERS
from scanner.collectors.python.words.headers import header_kind
from scanner.collectors.python.words.life_words import lists_folk
from scanner.collectors.python.words.named_values import shows_names
from scanner.collectors.python.words.table_topics import WHOSE_KINDS

STEMS_TEXT = """
birth born surname lastname forename firstname givenname fullname nino insurance nhs pnc prison offender
patient employee geburt vorname nachname naissance prenom nacimiento apellid nascita cognome geboorte achternaam
urodzenia nazwisko cardholder postcode telephone mobile pupil student tenant claimant applicant defendant
homeaddress address1 addressline streetaddress kunde konto iban titular nominativo assistito assicurat versicher
sortcode verzekerd mieter pacjent paziente paciente pesel codicefiscale burgerservice steuerid reisepass passportn
adherent prénom
né(e) élève eleve adhérent beneficiaire bénéficiaire salarié locataire asegurad alumno dipendente werknemer leerling
pracownik ubezpieczon delegate attendee participant recipient respondent nominee payee lessee volunteer donor guest
voornaam geboren telefo téléph cliënt fornavn förnamn efternamn etunimi sukunimi jméno příjmení keresztnév vezetéknév
nascim narozen naroden prijmen priezvisk prezime priimek dogumtar fodsel szulet nasteri lahir
fæðing fødsel född syntymä ğumtar nașter naşter rođenj έννησ πώνυμ οματεπ ожден аждане ародж
氏名 名前 生年 出生 生日 이름 생년 성명
ngàysinh họvàtên خانوادگی الميلاد לידה जन्म জন্ম uzvārd pavardė sünni iomlán
contactname
'last' "last" :last >last< <last> last=" <nom> "nom" <nome> "nome" <nombre> "nombre" soyad születési амилия різвище 姓名
noms: noms= noms" noms' noms, noms; noms| noms> nomsi nomsn
email"= email": email'= email': email: email= email> email| pstladr
"""
STEMS = tuple(stem.encode() for stem in STEMS_TEXT.split())
"""What at least one label of every record of a person holds, in small letters and without separators."""
NAME_ENDING = b"name"
FIRST_HIGH = 128
NAME_STEMS = tuple(stem[: -len(NAME_ENDING)] for stem in STEMS if stem.endswith(NAME_ENDING))
SHORT_STEMS = tuple(stem for stem in STEMS if len(stem) <= len(b"birth"))
LONG_STEMS = tuple(stem for stem in STEMS if not stem.endswith(NAME_ENDING) and stem not in SHORT_STEMS)
OTHER_STEMS = tuple(stem for stem in LONG_STEMS if max(stem) < FIRST_HIGH)
HIGH_STEMS = tuple(stem for stem in LONG_STEMS if max(stem) >= FIRST_HIGH)
"""The same: those with a common end, which is looked for once, those short enough to stand across two words, and of the
others those in ASCII, and those that a text in ASCII cannot hold."""
LAST_OF_PAGE = b":last-"
"""The last of some elements, in the styles of a page."""
BIRTH_STEM = b"dob"
INITIALS_STEM = b"initials"
PHONE_STEM, NAME_LABELS = b"phone", (b"<name>", b'"name"', b"'name'", b"name:", b"name=", b"[name]")
"""A bare name may be of anything; beside a telephone it is looked at."""
FORM_NAMES_TEXT = """
name contact complainant caller [ef]?na[mv]n nafn nimi naam nome nom nombre ime imie jmeno meno nev nume soyad
"""
FORM_PLACES_TEXT = """
(?:home.|work.)?(?:tel|mob|phone|contact|telefon)[^a-z:]{0,2}(?:nos?|nr|number)?[.]? tlf tfn tfno mobil puh telefono
addr address adres adress adresse adresa osoite indirizzo direccion endereco morada domicilio gata vej katu rue via
calle rua straat ulica ulice utca strada pnr cpr fnr hetu bsn dni nif cf oib egn cnp jmbg emso rc taj curp cpf tckn
isikukood
"""
FORM_LABELS = tuple(
    re.compile((ahead + "(?:%s)[ \t*]{0,9}:" % "|".join(text.split())).encode())
    for ahead, text in (("\n[ \t>*-]{0,12}", FORM_NAMES_TEXT), ("[ \t\r\n,;|*>-]", FORM_PLACES_TEXT))
)
"""The same where both stand before a colon, as in a form, in the languages of Europe: the name begins a line, which is
found five times as fast."""
OTHER_LABEL = re.compile(
    rb"(?:[\n\t<{,;|\"'(-]|  ) {0,9}([\xcd-\xe0][\x80-\xbf\xcd-\xe0 _.']{3,60})[\"']?[ \t]{0,3}[:=>]"
)
"""What stands where a label may, in the letters from Greece to India, as the bytes of UTF-8."""
CREDIT_STEMS_TEXT = """
authors author: author" author' author= author> creators creator: :creator creator" contribut maintainer developers
<developer developer: committer packager uploader credit>
"""
TOML_TABLE = re.compile(rb"\[\[[a-z]{1,40}\]\]")
SIGNS_IN = b"author_login>"
"""Who has an account of a weblog made nothing else."""
CREDIT_STEMS = tuple(stem.encode() for stem in CREDIT_STEMS_TEXT.split())
"""What the labels hold under which makers stand, in small letters."""
SAMPLED_BYTES = 6 * 1024
"""Looked at for them from the start of a text, and again from the end of its head: records name things again."""
KEPT_CHARACTERS = 1024 * 1024
"""The longest piece of structured text that is kept until its end shows."""
RULED = "-=*_#~"
"""Signs of which lines are drawn between records."""


def speaks_of_people(work):
    """Tell whether labels of a record of people, or many names of people behind any, stand in a text.

    Far cheaper than to look for the records, and done once.
    """
    if work.speaks_of_people is None:
        work.speaks_of_people = holds_labels(sampled(work.text.small)) or shows_names(sampled(work.text.data))
    return work.speaks_of_people


def sampled(head):
    """Return the first and the last bytes of a head."""
    return head[:SAMPLED_BYTES] + head[max(SAMPLED_BYTES, len(head) - SAMPLED_BYTES) :]


def holds_labels(sample):
    """Tell whether a label of people stands in a text in small letters."""
    sample = sample.replace(LAST_OF_PAGE, b"") if LAST_OF_PAGE in sample else sample
    joined, bare = sample.translate(None, b"_-."), sample.translate(None, b" _-.")
    return (
        holds_one(bare, NAME_ENDING, NAME_STEMS)
        or has_any_sign(joined, SHORT_STEMS)
        or has_any_sign(bare, OTHER_STEMS)
        or (not is_ascii(bare) and (has_any_sign(bare, HIGH_STEMS) or holds_other_labels(sample)))
        or says_birth(joined)
        or says_initials(joined)
        or (PHONE_STEM in bare and any(label in joined for label in NAME_LABELS))
        or all(form.search(b"\n" + sample) for form in FORM_LABELS)
    )


def holds_other_labels(sample):
    """Tell whether labels in letters of their own announce two kinds of thing about a person: имя, телефон."""
    labels = {label.decode("utf-8", "replace").strip() for label in OTHER_LABEL.findall(sample)}
    kinds = set(map(header_kind, labels)) - {""}
    return len(kinds) > 1 and not kinds.isdisjoint(WHOSE_KINDS)


def says_birth(joined):
    """Tell whether a short label of births begins or ends a word in small letters: not behindObject."""
    parts = joined.split(BIRTH_STEM) if BIRTH_STEM in joined else ()
    return any(not (one[-1:].isalpha() and other[:1].isalpha()) for one, other in zip(parts, parts[1:]))


def says_initials(joined):
    """Tell whether a label of initials stands in a text in small letters: not initial-scale, as in most pages."""
    return INITIALS_STEM in joined and any(not part[:1].isalpha() for part in joined.split(INITIALS_STEM)[1:])


def is_ascii(data):
    """Tell whether bytes are all of ASCII."""
    try:
        data.decode("ascii")
    except UnicodeDecodeError:
        return False
    return True


def holds_one(text, ending, beginnings):
    """Tell whether a word that ends so stands in a text with one of the beginnings."""
    return any(part.endswith(beginnings) for part in text.split(ending)[:-1])


def is_of_makers(work, judgement):
    """Tell whether names with addresses of mail alone were found in a text that says who made something."""
    if not MAKERS.issuperset(judgement.kinds):
        return False
    head = work.text.small
    if SIGNS_IN in head:
        return False
    return any(word in head for word in CREDIT_STEMS) or head.lstrip().startswith(b"thanks")


def is_json(work):
    """Tell whether a text begins as JSON does: what is in it was judged by its objects."""
    start = work.text.small[:256].translate(None, b" \t\r\n\xef\xbb\xbf")
    return start.startswith((b'{"', b'[{"', b'["', b"[[")) and not TOML_TABLE.match(start)


class Tables:
    """The tables found in one text, by whatever tells them apart, in the order in which they are found."""

    def __init__(self, work, *, may_credit=True):
        self.work = work
        self.may_credit = may_credit
        """Whether names with addresses of mail may be of those who made something: rows of a database are not."""
        self.found = OrderedDict()

    def rows(self, key, header=()):
        """Return the Table of this key, or None if there are too many; a new one begins with the header, if any."""
        if key not in self.found and len(self.found) < TABLES:
            self.found[key] = Table(self.work.context)
            if header:
                self.found[key].add(list(header))
        return self.found.get(key)

    def record(self, key, record):
        """Put one flat object (label -> text) into the table of this key."""
        if key not in self.found and len(self.found) < TABLES:
            self.found[key] = Records(self.work.context)
            self.found[key].table.lists_folk = self.work.context.lists_folk or lists_folk(key)
        if record and key in self.found:
            self.found[key].add(record)

    def parts(self, unread_share=0.0):
        """Return (part, Judgement) of each table in which people are; of a program, where they are not few."""
        return [(part, judgement) for _, part, judgement in self.judged(unread_share)]

    def judged(self, unread_share=0.0):
        """Return (key, part, Judgement) of the same; `unread_share`: bytes not parsed over bytes parsed."""
        least = self.work.context.threshold if self.work.is_source() else 1
        found = []
        for number, (key, table) in enumerate(self.found.items(), 1):
            rows = table.table.rows if isinstance(table, Records) else table.rows
            judgement = table.finish(int(rows * unread_share))
            if judgement.people >= least and not (self.may_credit and is_of_makers(self.work, judgement)):
                found.append((key, "table %d" % number, judgement))
        return found


class TextAhead:
    """The text of a source as one growing string of which what was passed is let go."""

    def __init__(self, work):
        self.stream = work.source.open()
        self.reach = reach(TABLE_BYTES, work.context)
        self.size = work.source.size
        self.decode = codecs.getincrementaldecoder(work.detail)("replace").decode
        self.pieces = pieces(self.stream)
        self.text = ""
        self.at = 0
        """Where in `text` the reader stands."""
        self.ended = False

    def more(self):
        """Read on, or tell that there is nothing more; a text beyond its reach ends there."""
        if self.ended or self.stream.position > self.reach:
            self.ended = True
            return False
        piece = next(self.pieces, None)
        if piece is None:
            self.ended = True
            return False
        self.text = self.text[self.at :] + self.decode(piece).replace("\0", "")
        self.at = 0
        return True

    def ahead(self, count):
        """See to it that `count` characters stand before the reader, if there are as many."""
        while len(self.text) - self.at < count and self.more():
            pass

    def doubled(self):
        """Read on until twice as much stands before the reader, or tell that there is nothing more."""
        before = len(self.text) - self.at
        self.ahead(2 * before + 1)
        return len(self.text) - self.at > before

    def unread_share(self):
        """Return the bytes that were not read over those that were."""
        read = max(1, self.stream.position)
        return max(0.0, float(self.size - read) / read)


def bounded_lines(work):
    """Yield the lines of a text; after TABLE_BYTES they end, unless known exports are looked for.

    Many readers ask for them: of a text that is not long they are told apart once.
    """
    if work.lines is not None:
        yield from work.lines
        return
    stream = work.source.open()
    lines = Lines(stream, work.detail)
    for line in lines:
        yield line
        if stream.position > reach(TABLE_BYTES, work.context):
            lines.stop()
