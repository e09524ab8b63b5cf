"""People in letters, notes, minutes, logs, court lists and chats: text without columns."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from tests.corpus import people as plain
from tests.corpus.wide import numbers
from tests.corpus.wide.scene import Recipe, Scene, several

FILLER = (
    "The panel considered the report and asked for an update at the next meeting.",
    "Nothing further was raised and the item was closed.",
    "An appointment has been offered and the outcome will follow in writing.",
    "The team will review the arrangements before the end of the quarter.",
)


def recipes() -> Iterable[Recipe]:
    for name, make in MAKERS.items():
        yield from several(4, name, "prose", "ours", make)


def letters(scene: Scene) -> bytes:
    parts = []
    for p in scene.crowd(12, 60):
        number = scene.pick(
            [f"NHS number: {p.nhs}", f"Your NI number is {p.nino}"],
            [f"Our ref PNC {p.pnc}", f"NHS No. {p.nhs[:3]} {p.nhs[3:6]} {p.nhs[6:]}"],
        )
        parts.append(
            f"{p.title} {p.full}\n{p.address}\n{p.town}\n{p.postcode}\n\nDear {p.title} {p.surname},\n\n{number}\nDate of birth: {p.born:%d %B %Y}\n\n{FILLER[2]}\n"
        )
    return "\n\f".join(parts).encode()


def births(scene: Scene) -> bytes:
    form = scene.pick(
        ["{f} (DOB {d:%d/%m/%Y}) was seen today. {x}", "{f}, d.o.b. {d:%d.%m.%Y}. {x}"],
        ["{f} (born {d:%d %B %Y}): {x}", "Name: {f}  Date of Birth: {d:%d-%m-%Y}\n{x}"],
    )
    return "\n\n".join(
        form.format(f=p.full, d=p.born, x=scene.rng.choice(FILLER)) for p in scene.crowd(12, 60)
    ).encode()


def identifiers(scene: Scene) -> bytes:
    lines = []
    for p in scene.crowd(12, 80):
        lines.append(
            scene.pick(
                [
                    f"called back re NI number {p.nino}",
                    f"nhs no {p.nhs}: bloods repeated",
                    f"prisoner {p.noms} moved to wing B",
                    f"PNC {p.pnc} checked",
                ],
                [
                    f"Offender {p.noms} - adjudication heard",
                    f"NINO {p.nino} verified by phone",
                    f"NHS {p.nhs[:3]} {p.nhs[3:6]} {p.nhs[6:]} referred",
                    f"pnc id: {p.pnc} updated",
                ],
            )
        )
        lines.append(scene.rng.choice(FILLER))
    return "\n".join(lines).encode()


def tail_of_log(scene: Scene) -> bytes:
    """Three megabytes of a log, people at its end alone."""
    rng = scene.rng
    line = scene.pick(
        ["2026-03-{0:02d} 10:{1:02d}:00 INFO request {2} served in {1} ms\n"],
        ['10.0.0.{0} - - [{0:02d}/Mar/2026:10:{1:02d}:00 +0000] "GET /item/{2} HTTP/1.1" 200 {2}\n'],
    )
    body = "".join(line.format(rng.randrange(1, 29), rng.randrange(60), rng.randrange(10**7)) for _ in range(48000))
    people = scene.crowd(40, 90)
    word = scene.pick(
        ["pnc={0.pnc}", "nino={0.nino}", "nhs_number={0.nhs}"],
        ["offender noms={0.noms}", "pnc_id: {0.pnc}", "nino: {0.nino}"],
    )
    return (body + "".join(f"2026-04-01 10:00:00 WARN lookup {word.format(p)} failed\n" for p in people)).encode()


def court_list(scene: Scene) -> bytes:
    lines = [scene.pick(["CROWN COURT SITTING AT EXAMPLETOWN"], ["EXAMPLEFORD MAGISTRATES' COURT"]), "Daily list", ""]
    for n, p in enumerate(scene.crowd(15, 60), 1):
        urn = numbers.prosecution_urn(p.rng)
        scene.planted.add(urn)
        lines.append(
            scene.pick(
                [f"{n:3}  {urn}  {p.surname.upper()} {p.forename}   DOB: {p.born:%d/%m/%Y}   For trial"],
                [f"{n}. R -v- {p.surname.upper()}, {p.forename}  ({urn})  D.O.B {p.born:%d/%m/%Y}  PTPH"],
            )
        )
    return "\n".join(lines).encode()


def minutes(scene: Scene) -> bytes:
    """Each person named with a birth in running sentences."""
    sentences = [
        f"{scene.rng.choice(FILLER)} {p.full}, date of birth {p.born:%d/%m/%Y}, {scene.pick(['was discussed', 'is a new referral'], ['remains on the list', 'has moved'])}."
        for p in scene.crowd(12, 30)
    ]
    return ("MINUTES OF THE MEETING\n\n" + " ".join(sentences) + "\n").encode()


def chat(scene: Scene) -> bytes:
    lines = []
    for n, p in enumerate(scene.crowd(12, 40)):
        lines += [
            f"[10:{n % 60:02d}] agent: can I take your name and date of birth?",
            f"[10:{n % 60:02d}] caller: yes it's {p.full.lower() if n % 2 else p.full}, dob {p.born:%d/%m/%Y}",
            f"[10:{n % 60:02d}] agent: thanks, and the ni number? / {p.nino}",
        ]
    return "\n".join(lines).encode()


def addresses(scene: Scene) -> bytes:
    """A sheet of labels for envelopes."""
    return "\n\n".join(f"{p.title} {p.full}\n{p.address}\n{p.town}\n{p.postcode}" for p in scene.crowd(20, 80)).encode()


def card_log(scene: Scene) -> bytes:
    lines = []
    for p in scene.crowd(15, 80):
        number = plain.card_number(p.rng)
        scene.planted.add(number)
        lines.append(
            scene.pick(
                [f"2026-01-02 payment card {number} declined"], [f'{{"level":"warn","card":"{number}","code":51}}']
            )
        )
    return "\n".join(lines).encode()


def custody(scene: Scene) -> bytes:
    """A sheet for each person: label, colon, value, with dotted lines between."""
    return (
        ("\n" + "." * 60 + "\n")
        .join(
            f"Surname........: {p.surname}\nForename(s)....: {p.forename} {p.middle}\nD.O.B..........: {p.born:%d/%m/%Y}\nPNC ID.........: {p.pnc}\nAddress........: {p.address}, {p.postcode}\n"
            for p in scene.crowd(12, 40)
        )
        .encode(scene.pick(["utf-8"], ["utf-16"]))
    )


def rtf(scene: Scene) -> bytes:
    r"""Rich text by hand: letters behind \par."""
    body = "".join(f"\\b {p.full}\\b0 , DOB {p.born:%d/%m/%Y}, NI number {p.nino}\\par\n" for p in scene.crowd(12, 40))
    return ("{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}\\f0\\fs24\n" + body + "}").encode("cp1252")


MAKERS: dict[str, Callable[[Scene], bytes]] = {
    "letters.txt": letters,
    "births.txt": births,
    "identifiers.txt": identifiers,
    "tail.log": tail_of_log,
    "court-list.txt": court_list,
    "minutes.txt": minutes,
    "chat.txt": chat,
    "labels.txt": addresses,
    "cards.log": card_log,
    "custody.txt": custody,
    "letters.rtf": rtf,
}
