"""What labels of records of people are made of: whether one may be known, before it is taken apart."""

import re

from scanner.collectors.python.words.headers import header_kind

LABEL_LENGTH, LABEL_WORDS = 40, 6
LABEL_STEMS = (
    "name", "nam", "dob", "d.o.b", "birth", "born", "nom", "e-mail", "mail", "phone", "tel", "mob", "addr",
    "post", "street", "first", "last", "given", "family", "initial", "ni n", "nino", "insur", "nhs", "pnc",
    "cro", "pris", "geb", "nais", "nac", "nasc", "nasci", "apel", "person", "patient", "client", "offend",
    "employee", "card", "re", "zip", "sort", "iban", "account", "custom", "stud", "pupil", "defen", "detain",
    "applic", "claim", "member", "tenant", "subject", "owner", "staff", "victim", "witness", "passen", "donor",
    "crn", "urn", "asn", "hdc", "naam", "nazw", "imi", "contact", "taxp", "kin", "cell", "yob", "inmate", "pan",
    "number", "kund", "klient", "cliente", "titul", "nomin", "assi", "assu", "versich", "verzek", "pacj", "pazi",
    "paci", "ubezp", "alum", "alun", "dipend", "mieter", "mitgl", "bewoh", "huur", "medew", "werkn", "leerl", "locat",
    "benef", "bénéf", "salari", "adhér", "adher", "kont", "pesel", "bsn", "steuer", "dni", "nif", "fiscal", "passp",
    "learner", "candid", "volunt", "visit", "resid", "urodz", "prac", "utente", "cuenta", "compte", "rachun",
    "adres", "stra", "plz", "anschr", "wohn", "courr", "indiri", "direcc", "morad", "ulic", "user",
    "naro", "jmen", "prij", "prie", "prez", "priim", "rojst", "rodj", "rodenj", "dogum", "soyad", "isim", "etun",
    "suku", "synt", "szul", "prenu", "nume", "nast", "lahir", "sinh", "vard", "uzv", "dzim", "gimim", "navn", "nafn",
    "enw", "geni", "ainm", "ime_", "sunni",
)  # fmt: skip
"""One of these, or a letter beyond ASCII, stands in nearly every label that the dictionary knows: asked for before the
label is taken apart."""
SHORT_LABELS_TEXT = """
ad ape bsn calle cf cnp cpf cpr curp dni egn emso fijo fio fnr gata hetu ime isikukood jmbg katu meno mobil nev nif nimi
oib pnr puh rc rua rue rut sotu strada taj tckn tfn tfno tlf tlfnr tph ul ulica ulice utca vej via
"""
SHORT_LABELS = frozenset(SHORT_LABELS_TEXT.split())
"""Those in which none of these stands."""
LABEL_STEM = re.compile("[^\\x00-\\x7f]|" + "|".join(map(re.escape, LABEL_STEMS)))
CORE = frozenset(("date_of_birth", "surname", "forename", "full_name", "initials", "person"))
"""Kinds of labels, one of which records of people have."""


def may_be_known(label):
    """Tell whether a label is short and no sentence, and one of its words one that labels of people hold."""
    small = label.lower()
    if len(small) > LABEL_LENGTH or small.count(" ") >= LABEL_WORDS:
        return False
    return LABEL_STEM.search(small) is not None or small in SHORT_LABELS


def are_labels_of_people(labels):
    """Tell whether labels announce two kinds of thing about a person, a name or a birth among them."""
    kinds = {header_kind(label) for label in {label.strip() for label in labels} if may_be_known(label)} - {""}
    return len(kinds) >= 2 and not CORE.isdisjoint(kinds)
