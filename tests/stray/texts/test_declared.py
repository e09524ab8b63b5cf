"""People in files of payments, interchanges, family trees and passenger lists; and such files that are of nobody."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.stray.judging import PEOPLE, counted, judgements

CROWD = PEOPLE[:14]
FIRMS = [f"{person.surname.upper()} {word}" for person, word in zip(CROWD, ["LTD", "PLC", "BROS"] * 5, strict=False)]
NAMES = [f"{person.forename} {person.surname}".upper() for person in CROWD]
TITLED = [f"MRS {person.forename[0]} {person.surname}".upper() for person in CROWD]
X12_HEAD = (
    "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *240115*1200*U*00501*000000001*0*P*:~"
    "GS*BE*S*R*20240115*1200*1*X*005010X220A1~ST*834*0001~"
)
EDIFACT_HEAD = "UNB+UNOA:4+AIRLINE+GOV+240115:1200+1'\nUNH+1+PAXLST:D:05B:UN:IATA'\n"


def account(number):
    return f"{10000000 + number * 911}"


def iban(number):
    return f"GB{10 + number}NWBK6016133192{6000 + number}"


def bacs(names, head=("VOL1123456", "HDR1A123456S  1123456", "UHL1 24011999999    000000001 DAILY  001")):
    rows = [
        f"{200000 + n * 37}{account(n)}099309634123456780001{n:010}0{'COUNCIL':<18}{'REF':<18}{name:<18.18}"
        for n, name in enumerate(names)
    ]
    return "\n".join([*head, *rows, "UTL10000001000000000001000000000001000000001"]) + "\n"


def unbroken(text, label=80):
    """Return a file without line ends, its labels as long as they are on tape."""
    lines = text.splitlines()
    return "".join(line.ljust(100 if line[:1].isdigit() else label) for line in lines if not line.startswith("UTL"))


def without_payer(text):
    """Return records that do not say from which account they are."""
    return "".join(line[:14] + " " + line[15:17] + " " * 14 + line[31:] for line in text.splitlines(keepends=True))


def nacha(names):
    rows = [
        f"622076401251{account(n):<17}{n:010}{n:<15}{name:<22.22}  0076401250000{n:03}" for n, name in enumerate(names)
    ]
    return "101 076401251 0764012510401150800A094101BANK ONE               ACME CORP\n" + "\n".join(rows)


def direct_entry(names):
    rows = [
        f"1062-000{account(n):>9} 53{n:010}{name:<32}{'SALARY':<18}062-111 12345678" for n, name in enumerate(names)
    ]
    return "0                 01CBA       ACME PTY LTD              301500PAYROLL     150124\n" + "\n".join(rows)


def transfers(names, tag="59"):
    return "".join(
        f"{{1:F01BANKGB2LAXXX0000000000}}{{4:\n:20:REF{n}\n:32A:240115GBP{n},50\n:{tag}:/{iban(n)}\n"
        f"{'1/' if tag[-1:] == 'F' else ''}{name}\n2/1 MILL LANE\n:71A:SHA\n-}}\n"
        for n, name in enumerate(names)
    )


def statement(names, told="166?00GUTSCHRIFT?109310?20MIETE?30WELADEDD?31{account}?32{name}"):
    return ":20:STARTUMS\r\n:25:20001500/12345678\r\n:60F:C240114EUR1000,00\r\n" + "".join(
        f":61:2401150115C{n},00NTRFNONREF//{n}\r\n:86:{told.format(account=iban(n), name=name)}\r\n"
        for n, name in enumerate(names)
    )


def quicken(names, more="M20-{number:02}-15 {account}\n"):
    return "!Type:Bank\n" + "".join(
        f"D{n + 1:02}/01'24\nT250.00\nP{name}\n{more.format(number=n, account=account(n))}^\n"
        for n, name in enumerate(names)
    )


def ofx(names, more="<BANKACCTTO><BANKID>200015<ACCTID>{account}</BANKACCTTO>"):
    return "OFXHEADER:100\nDATA:OFXSGML\n<OFX><BANKACCTFROM><ACCTID>1</BANKACCTFROM><BANKTRANLIST>\n" + "".join(
        f"<STMTTRN><TRNAMT>{n}.00<FITID>{n}<NAME>{name}{more.format(account=account(n))}</STMTTRN>\n"
        for n, name in enumerate(names)
    )


def insured(code="IL"):
    return X12_HEAD + "".join(
        f"INS*Y*18*030~NM1*{code}*1*{one.surname}*{one.forename}*A***34*{n}~N3*{one.address}~N4*TULSA*OK*74103~"
        f"DMG*D8*{one.born:%Y%m%d}*M~\n"
        for n, one in enumerate(CROWD)
    )


def patients():
    return "UNA:+.? 'UNB+UNOA:1+SEND+RECV'UNH+1+MEDRPT:0:1:RT'" + "".join(
        f"S02+02'PNA+PAT+{one.nhs}:OPI+++SU:{one.surname}+FO:{one.forename}'FTX+?'X'DTM+329:{one.born:%Y%m%d}:102'"
        for one in CROWD
    )


def travellers():
    return EDIFACT_HEAD + "".join(
        f"NAD+FL+++{one.surname}:{one.forename}'\nATT+2++M'\nDTM+329:{one.born:%y%m%d}'\nDOC+P+{500000000 + n}'\n"
        for n, one in enumerate(CROWD)
    )


def parties(names):
    return EDIFACT_HEAD + "".join(
        f"NAD+BY+{n}::9++{name}+{one.address}+LEEDS++{one.postcode}'\nCOM+{one.phone.replace(' ', '')}:TE'\n"
        for n, (name, one) in enumerate(zip(names, CROWD, strict=True))
    )


def tree(more="", earlier=0, head="0 HEAD\n1 SOUR X\n"):
    return head + "".join(
        f"0 @I{n}@ INDI\n1 NAME {one.forename} /{one.surname}/\n1 BIRT\n2 DATE {one.born.day} "
        f"{one.born:%b} {one.born.year - earlier}\n2 PLAC Ely\n{more}"
        for n, one in enumerate(CROWD)
    )


def passengers(head="PNL\nBA123/15JAN LHR PART1\n-JFK016Y\n"):
    return head + "".join(
        f"1{one.surname.upper().replace('-', '')}/{one.forename.upper()}{n}MR .L/AB{n:02}CD\n".replace(
            str(n) + "MR", "ABCDEFGHIJKLMN"[n] + "MR"
        )
        for n, one in enumerate(CROWD)
    )


FOLK = {
    "BACS": bacs(NAMES),
    "BACS without its labels": bacs(TITLED, head=()),
    "BACS without line ends": unbroken(bacs(NAMES)),
    "BACS without line ends and labels": unbroken(bacs(TITLED, head=())),
    "BACS without who pays": without_payer(bacs(NAMES, head=())),
    "NACHA": nacha(NAMES),
    "direct entry": direct_entry(TITLED),
    "MT103": transfers(NAMES),
    "MT103 in parts": transfers(TITLED, tag="59F"),
    "MT103 of those who pay": transfers(TITLED, tag="50K"),
    "MT940": statement(NAMES),
    "MT940 of the Netherlands": statement(NAMES, told="/TRTP/SEPA/IBAN/{account}/BIC/RABONL2U/NAME/{name}/REMI/RENT"),
    "QIF": quicken(NAMES),
    "QIF with addresses": quicken(TITLED, more="A1 Mill Lane\nAEly\n"),
    "OFX": ofx(NAMES),
    "X12": insured(),
    "EDIFACT patients": patients(),
    "EDIFACT passengers": travellers(),
    "EDIFACT parties": parties(NAMES),
    "GEDCOM": tree(),
    "GEDCOM below remarks": tree(head="0 NOTE Homework\r\n0 NOTE of a course\r\n0 HEAD\n1 SOUR X\n"),
    "GEDCOM without a head": tree(head=""),
    "passenger list": passengers(),
    "passenger list as sent": passengers("QU LHRKKBA\n.LONRMBA 150900\nADL\nBA123/15JAN LHR PART1\n-JFK016Y\n"),
}
NOBODY = {
    "BACS to suppliers": bacs(FIRMS),
    "BACS to suppliers, without line ends": unbroken(bacs(FIRMS)),
    "BACS to suppliers, without who pays": without_payer(bacs(FIRMS, head=())),
    "NACHA to suppliers": nacha(FIRMS),
    "direct entry to suppliers": direct_entry(FIRMS),
    "MT103 to firms": transfers(FIRMS),
    "MT940 of firms": statement(FIRMS),
    "QIF of firms": quicken(FIRMS),
    "QIF of shops without accounts": quicken(NAMES, more=""),
    "OFX of shops without accounts": ofx(NAMES, more=""),
    "X12 of those who treat": insured("82"),
    "EDIFACT orders": parties(FIRMS),
    "GEDCOM of the dead": tree(more="1 DEAT Y\n"),
    "GEDCOM of the dead below remarks": tree(more="1 DEAT Y\n", head="0 NOTE Homework\n0 HEAD\n1 SOUR X\n"),
    "GEDCOM of old": tree(earlier=110),
    "a note on profit and loss": "PNL\nNotes/15 of the year\n1A/B\n" + "2SHIPS/BOATS\n" * 20,
    "a table of numbers": "".join(f"{n:015}17{n:014}    {n:011}{'A':<36}{n:<18}\n" for n in range(30)),
}


@pytest.mark.parametrize("text", FOLK.values(), ids=FOLK)
def test_who_is_named_is_counted(text):
    verdict, people = counted(text.encode())

    assert verdict == "people"
    assert 0.75 * len(CROWD) <= people <= len(CROWD)


@pytest.mark.parametrize("text", [FOLK["X12"], FOLK["EDIFACT passengers"], FOLK["GEDCOM"]])
def test_records_say_all_of_them(text):
    assert counted(text.encode()) == ("people", len(CROWD))


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_firms_and_the_dead_are_nobody(text):
    assert {found.verdict for _, found in judgements(text.encode())} == {"clean"}


def test_the_same_person_paid_again_and_again_is_one():
    assert counted(statement(TITLED[:1] * 30, told="?31GB33BUKB20201555555555?32{name}").encode()) == ("few", 1)


def test_a_passenger_list_counts_each_of_a_family():
    text = "PNL\nBA123/15JAN LHR PART1\n3SMITH/JOHNMR/ANNMRS/TIMMSTR .L/AB12CD\n"

    assert counted(text.encode()) == ("few", 3)


def test_few_in_each_of_several_files_can_be_told_apart():
    (found,) = [found for _, found in judgements(transfers(TITLED[:4]).encode())]

    assert (found.verdict, found.people, len(found.subjects[0][1])) == ("few", 4, 4)


def test_what_goes_on_for_ever_is_let_go():
    text = EDIFACT_HEAD + "?'" * 100_000 + "'" + travellers()[len(EDIFACT_HEAD) :]

    assert counted(text.encode()) == ("people", len(CROWD))


@settings(max_examples=80, deadline=None)
@given(st.sampled_from(sorted(FOLK)), st.integers(), st.binary(max_size=40))
def test_broken_files_never_raise(name, seed, noise):
    rng = random.Random(seed)
    data = bytearray(FOLK[name].encode()[: rng.randrange(20, 3000)])
    for _ in range(rng.randrange(6)):
        at = rng.randrange(len(data))
        data[at : at + rng.randrange(9)] = noise[: rng.randrange(len(noise) + 1)]

    assert all(not found.reason.startswith("broken") for _, found in judgements(bytes(data)))
