"""Calendars of those who visit people at home, letters to people, and events and letters that are of nobody."""

from tests.stray.judging import PEOPLE
from tests.stray.tables.believed import FORENAMES, SURNAMES
from tests.stray.tables.lists_of_names import MANY, whole

TOWNS = ("Leeds", "York", "Hull", "Derby")


def calendar(event):
    events = "".join(
        f"BEGIN:VEVENT\r\nUID:{n}@x\r\nDTSTART:20240{1 + n % 9}12T090000Z\r\n{event(n)}\r\nEND:VEVENT\r\n"
        for n in range(MANY)
    )
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x\r\n{events}END:VCALENDAR\r\n"


def home(n):
    return f"{n + 1} Mill Lane\\, {TOWNS[n % 4]} LS{1 + n % 9} 4AB"


def dialled(n):
    return f"07700 9{n * 37:05}"


def letters(greeting, said, gap):
    one = "Housing Office\n\n{} {},\n{}{}\nWe write about your claim.\n\nYours sincerely,\nThe office\n"
    return "\f".join(one.format(greeting, whole(n), "\n" * gap, said(n)) for n in range(MANY))


OF_PEOPLE = {
    "visits to some whom nobody knows.ics": calendar(
        lambda n: (
            f"SUMMARY:Visit - {FORENAMES[n] if n % 2 else whole(n).split()[0]} {SURNAMES[n]}\r\nLOCATION:{home(n)}"
        )
    ),
    "visits in three fields.ics": calendar(
        lambda n: f"SUMMARY:Home visit - {whole(n)}\r\nLOCATION:{home(n)}\r\nDESCRIPTION:Tel {dialled(n)}"
    ),
    "names and homes.ics": calendar(lambda n: f"SUMMARY:{whole(n)}\r\nLOCATION:{home(n)}"),
    "repairs with telephones.ics": calendar(
        lambda n: f"SUMMARY:Boiler ({whole(n)})\r\nDESCRIPTION:Mobile {dialled(n)}\\nGate 12"
    ),
    "visits in German.ics": calendar(
        lambda n: f"SUMMARY;LANGUAGE=de:Hausbesuch {whole(n)}\r\nLOCATION:Lindenstraße {n + 1}\\, 10115 Berlin"
    ),
    "calls with mail.ics": calendar(
        lambda n: f"SUMMARY:Call with {whole(n)}\r\nDESCRIPTION:{SURNAMES[n].lower()}{n}@example.org"
    ),
    "letters.txt": letters("Dear", lambda n: f"Our reference: {PEOPLE[n].nino}", 1),
    "letters with the number three lines below.txt": letters("Dear", lambda n: f"Ref {PEOPLE[n].nino}", 2),
    "letters in Spanish.txt": letters("Estimada", lambda n: f"Referencia: {PEOPLE[n].nino}", 1),
}
OF_NOBODY = {
    "meetings.ics": calendar(lambda n: f"SUMMARY:Team Meeting\r\nLOCATION:{home(n)}\r\nDESCRIPTION:Dial {dialled(n)}"),
    "works in streets.ics": calendar(lambda n: f"SUMMARY:Works - {SURNAMES[n]} Depot\r\nLOCATION:{home(n)}"),
    "concerts.ics": calendar(lambda n: f"SUMMARY:{whole(n)} live\r\nLOCATION:Town Hall\\, {TOWNS[n % 4]}"),
    "one hall.ics": calendar(
        lambda n: f"SUMMARY:{whole(n)}\r\nLOCATION:12 Mill Lane\\, Leeds\r\nDESCRIPTION:Tickets 0113 496 0000"
    ),
    "lectures.ics": calendar(
        lambda n: f"SUMMARY:Art {n} - {whole(n)}\r\nLOCATION:Room {n}\r\nDESCRIPTION:Ask desk@uni.example"
    ),
    "markets.ics": calendar(lambda n: f"SUMMARY:Market {SURNAMES[n]} Street\r\nLOCATION:{home(n)}"),
    "flights.ics": calendar(lambda n: f"SUMMARY:Flight to Leeds\r\nDESCRIPTION:Call {dialled(n)}"),
    "letters of firms.txt": letters("Dear", lambda n: f"Order {n * 7919:07}", 1),
}
