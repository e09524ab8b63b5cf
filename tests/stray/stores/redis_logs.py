"""Logs of Redis that keep people as fields of keys, as JSON and as lines, and what such logs keep else."""

import json

from tests.stray.judging import PEOPLE

CROWD = PEOPLE[:30]


def command(*words):
    """Return a command as clients send it."""
    said = [word.encode() for word in words]
    return b"*%d\r\n" % len(said) + b"".join(b"$%d\r\n%s\r\n" % (len(word), word) for word in said)


def record(one):
    return {"surname": one.surname, "forename": one.forename, "dob": f"{one.born:%d/%m/%Y}"}


def fields(one):
    return [part for pair in record(one).items() for part in pair]


def log(commands):
    return command("SELECT", "0") + b"".join(commands)


PAIRED = log(command("HSET", f"user:{n}", *fields(one)) for n, one in enumerate(CROWD))
OF_PEOPLE = {
    "fields": PAIRED,
    "fields, in small letters": log(command("hmset", f"user:{n}", *fields(one)) for n, one in enumerate(CROWD)),
    "a stream": log(command("XADD", "joined", f"16000{n}-0", *fields(one)) for n, one in enumerate(CROWD)),
    "values of JSON": log(command("SET", f"user:{n}", json.dumps(record(one))) for n, one in enumerate(CROWD)),
    "lines": log(command("RPUSH", "names", f"{one.forename} {one.surname}, born {one.born:%d/%m/%Y}") for one in CROWD),
    "times between": log(command("HSET", f"u:{n}", *fields(one)) + b"#TS:1628217\r\n" for n, one in enumerate(CROWD)),
    "one of ten": command("HSET", "user:0", *fields(CROWD[0]), "a", "1") + PAIRED,
}
OF_NOBODY = {
    "counters": log(command("INCRBY", f"hits:{n}", f"{n * 37}") for n in range(60)),
    "products": log(command("HSET", f"part:{n}", "name", f"Valve {n}", "made", f"{n % 28 + 1:02}/03/1980") for n in range(30)),
    "pages": log(command("SETEX", f"page:{n}", "300", "<p>Opening hours are 9 to 5.</p>") for n in range(30)),
}  # fmt: skip
BROKEN = {
    "cut": PAIRED[:-9],
    "a wrong length": PAIRED.replace(b"$7\r\nsurname", b"$8\r\nsurname", 1),
    "no digits": b"*2\r\n$x\r\n" + PAIRED,
    "a long count": b"*2\r\n$99999999999999999999\r\n" + PAIRED,
    "an empty number": b"*2\r\n$\r\n" + PAIRED,
    "many words": b"*2\r\n$6\r\nSELECT\r\n$1\r\n0\r\n*9999999999\r\n$4\r\nPING\r\n",
    "no words": b"*2\r\n$6\r\nSELECT\r\n$1\r\n0\r\n*0\r\n" + command("PING") * 3,
    "signs": log([command("HSET", "a", 'surn"ame\\', "x\ny", "forename", "Zoë")]),
}
