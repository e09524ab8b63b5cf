"""Numbers and homes of people without a header, and headers of another form than their rows."""

from tests.stray.tables.lives import CROWD, ages, as_sql, full, listed, pays


def rows_of(row, *, sign=",", head=""):
    return head + "".join(sign.join(row(n, one)) + "\n" for n, one in enumerate(CROWD))


def eleven(n):
    return f"{(n * 37 + 11) % 89 + 10}{(n * 1_000_003 + 77_777_777) % 10**9:09}"


def printed(widths, names, row):
    lines = [names, *(row(n, one) for n, one in enumerate(CROWD))]
    return "".join(
        "".join(cell.ljust(w) for cell, w in zip(line, widths, strict=True)).rstrip() + "\n" for line in lines
    )


def positioned(row, target="person"):
    return "".join(
        f"insert into {target} values (DEFAULT, {', '.join(row(n, one))}, NULL);\n" for n, one in enumerate(CROWD)
    )


def at_home(n, one):
    return [
        f"'{one.forename}{n}'",
        f"'{n:064x}'",
        f"'{full(one)}'".replace("o'", "o"),
        f"'{28017 + n} Edwards Light'",
        "'Suttonmouth'",
        "'United States'",
        f"'{43938 + n}'",
    ]


OF_PEOPLE = {
    "eleven digits": rows_of(lambda n, one: [str(n), one.forename, one.surname, eleven(n)]),
    "eleven digits and names in small letters": rows_of(lambda n, one: [str(600 + n), eleven(n), full(one).lower(), f"{one.forename.lower()}{n}"], sign=";"),
    "names of rows, with tabs": rows_of(lambda n, one: [str(n + 1), full(one), ages(n), "Asthma"], sign="\t", head="patient\tage\tdiagnosis\n"),
    "bars over semicolons": rows_of(lambda n, one: [one.surname, one.forename, ages(n), pays(n)], sign=";", head="Nom|Prenom|Age|Salaire\n"),
    "semicolons over commas": rows_of(lambda n, one: [one.surname, one.forename, pays(n)], head="Name;Vorname;Gehalt\n"),
    "a word that fills its column": printed((11, 28, 10, 8), ("employee_id", "name", "department", "salary"), lambda n, one: [str(1001 + n), full(one), "Legal", pays(n)]),
    "homes by position": positioned(at_home),
    "one of whom is called as a word over a column": rows_of(lambda n, one: [eleven(n), f"Secret{n}", full(one) if n != 7 else "Sergio Pan", f"32{n:02}855235", f"{one.surname.lower()}{n}@example.org", str(n % 5), f"Branch{n % 3}"], sign=";"),
}  # fmt: skip
OF_NOBODY = {
    "books": rows_of(lambda n, one: [str(n), full(one), f"The House of {one.surname}", f"19{n + 10}", "9.50"]),
    "athletes": rows_of(lambda n, one: [str(n), full(one), ("GBR", "KEN")[n % 2], ages(n), f"1:{n + 10}:30"]),
    "directors of films": rows_of(lambda n, one: [str(n), full(one), "Director", "Drama", pays(n * 7 % 24)]),
    "players": rows_of(lambda n, one: [str(n), full(one), ("Goalkeeper", "Defender")[n % 2], "Rovers", pays(n * 7 % 24)]),
    "who keeps a program": rows_of(lambda n, one: [str(n), full(one), "maintainer", "core", f"20{n + 10}-03-01", pays(n * 7 % 24)]),
    "dresses": rows_of(lambda n, one: [str(n), f"{one.forename} Dress", "Sales", "ACTIVE", pays(n * 7 % 24)]),
    "streets": rows_of(lambda n, one: [str(n), f"{one.forename} Square", "Manager", pays(n * 7 % 24)]),
    "a committee": rows_of(lambda n, one: [full(one), "Treasurer", "Finance"]),
    "songs by numbers": rows_of(lambda n, one: [str(n), full(one), f"Song {chr(65 + n)} of Rain", eleven(n)]),
    "bar codes": rows_of(lambda n, one: [str(n), f"{('Red', 'Oak')[n % 2]} {('Kite', 'Desk', 'Lamp')[n % 3]}", eleven(n)]),
    "bars over goods": rows_of(lambda n, one: [str(n), f"{one.forename} Dress", pays(n)], sign=";", head="id|name|price\n"),
    "shops by position": positioned(lambda n, one: [f"'{one.surname} Bakery'", f"'{n + 10} Mill Lane'", "'Suttonmouth'", "'43938'"], "shop"),
    "actors by position": as_sql("actor", "first_name, last_name, updated", lambda n, one: [one.forename, one.surname, "2006-02-15 04:34:33"]),
    "players of a printed list": printed((9, 28, 10, 8), ("player_id", "name", "club", "goals"), lambda n, one: [str(n), full(one), "Rovers", str(n % 9)]),
    "actors": listed("actor,age", lambda n, one: [full(one), ages(n)]),
}  # fmt: skip
