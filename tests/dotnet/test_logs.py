"""Both engines pass over the same lines of long logs, and find whoever is named once in them."""

from tests.stray.texts.test_alike_lines import PEOPLE, TOLD, log, text

LINES = 12_000
PASSWORD = "2026-03-07T08:00:07Z connects: Server=db7;User Id=payroll;Password=Vf7-kk2_qLw9;"


def with_lines(at, more):
    """Return a log of nobody with other lines from one on."""
    lines = log(LINES)
    lines[at:at] = more
    return text(lines)


def strewn(step):
    """Return a log with somebody in every so many lines."""
    lines = log(LINES)
    for number, one in enumerate(PEOPLE):
        lines[number * step] = TOLD["number"](one)
    return text(lines)


LOGS = {
    "nobody": lambda: text(log(LINES)),
    "first": lambda: with_lines(0, map(TOLD["number"], PEOPLE[:300])),
    "between": lambda: with_lines(LINES // 2, map(TOLD["number"], PEOPLE[:300])),
    "last": lambda: with_lines(LINES, map(TOLD["birth"], PEOPLE[:300])),
    "births": lambda: with_lines(LINES // 2, map(TOLD["birth"], PEOPLE[:60])),
    "strewn": lambda: strewn(29),
    "password": lambda: with_lines(LINES // 2, [PASSWORD]),
    "marking in the middle": lambda: with_lines(LINES // 2, ["OFFICIAL-SENSITIVE"]),
    "marking at the end": lambda: with_lines(LINES, ["OFFICIAL-SENSITIVE"]),
    "one word before births": lambda: b"".join(
        b"2026-03-07 08:00:07 INFO part %s %02d/%02d/%d\n" % (b"born" if n == 9_000 else b"due", n % 28 + 1, n % 12 + 1, 1950 + n % 50)
        for n in range(LINES)
    ),
    "ends of lines of Windows": lambda: with_lines(LINES // 2, map(TOLD["birth"], PEOPLE[:60])).replace(b"\n", b"\r\n"),
    "no end of the last line": lambda: with_lines(LINES, [TOLD["birth"](PEOPLE[0])]).rstrip(b"\n"),
    "a long line": lambda: with_lines(LINES // 2, ["x7" * 400_000, *map(TOLD["number"], PEOPLE[:30])]),
}  # fmt: skip


def test_of_long_logs_both_engines_say_the_same(disagreements, tmp_path):
    for name, made in LOGS.items():
        (tmp_path / f"{name}.log").write_bytes(made())

    assert disagreements(tmp_path) == []
