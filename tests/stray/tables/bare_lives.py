"""Staff, payrolls and dependants without a header, headers of another form than their rows, and single quotes."""

from tests.stray.tables.lives import CROWD, ages, as_sql, full, listed, pays, sexes

POSTS = ("Head Designer", "Sales Manager", "Data Analyst", "Cook")
KIN = ("filha", "cônjuge", "filho")
NEAR = ("2005-1-4", "2008-4-7", "2010-11-1", "2001-2-2")


def rows_of(row, *, sign=",", head=""):
    return head + "".join(sign.join(row(n, one)) + "\n" for n, one in enumerate(CROWD))


def eleven(n):
    return f"{(n * 37 + 11) % 89 + 10}{(n * 1_000_003 + 77_777_777) % 10**9:09}"


def named(row, names):
    """As R writes tables: a name before each row and none over it."""
    head = " ".join(f'"{name}"' for name in names) + "\n"
    return head + "".join(f'"{n + 1}" {" ".join(row(n, one))}\n' for n, one in enumerate(CROWD))


def printed(widths, names, row):
    lines = [names, *(row(n, one) for n, one in enumerate(CROWD))]
    return "".join(
        "".join(cell.ljust(w) for cell, w in zip(line, widths, strict=True)).rstrip() + "\n" for line in lines
    )


def single(text):
    return "'" + text.replace("'", "''") + "'"


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


def staff(n, one):
    return [
        str(n + 1),
        full(one),
        POSTS[n % 4],
        "Design",
        "FULL_TIME",
        f"20{10 + n % 14}-03-15",
        f"{pays(n)}.0",
        "ACTIVE",
    ]


OF_PEOPLE = {
    "staff": rows_of(lambda n, one: staff(n * 7 % 24, one)),
    "staff in German": rows_of(lambda n, one: [one.forename, one.surname, ("Einkauf", "Vertrieb")[n % 2], pays(n * 7 % 24)], sign=";"),
    "months of pay": rows_of(lambda n, one: [str(n), full(one), "2026-04-01", "2026-04-30", f"{pays(n * 7 % 24)}.55", "310.10"]),
    "posts, ages and sexes": rows_of(lambda n, one: [f"E{10400 + n}", full(one), sexes(n), ages(n), POSTS[n % 4]], sign="|"),
    "dependants": rows_of(lambda n, one: [str(n % 9), full(one), NEAR[n % 4], KIN[n % 3], "10"]),
    "eleven digits": rows_of(lambda n, one: [str(n), one.forename, one.surname, eleven(n)]),
    "eleven digits and names in small letters": rows_of(lambda n, one: [str(600 + n), eleven(n), full(one).lower(), f"{one.forename.lower()}{n}"], sign=";"),
    "names of rows": named(lambda n, one: [f'"{full(one)}"', ages(n), f'"{sexes(n)}"'], ("name", "age", "sex")),
    "names of rows, with tabs": rows_of(lambda n, one: [str(n + 1), full(one), ages(n), "Asthma"], sign="\t", head="patient\tage\tdiagnosis\n"),
    "bars over semicolons": rows_of(lambda n, one: [one.surname, one.forename, ages(n), pays(n)], sign=";", head="Nom|Prenom|Age|Salaire\n"),
    "semicolons over commas": rows_of(lambda n, one: [one.surname, one.forename, pays(n)], head="Name;Vorname;Gehalt\n"),
    "a word that fills its column": printed((11, 28, 10, 8), ("employee_id", "name", "department", "salary"), lambda n, one: [str(1001 + n), full(one), "Legal", pays(n)]),
    "single quotes": rows_of(lambda n, one: [f"'{full(one)}'", f"'07700 9{n + 10000}'", f"'Mill, Hill {n}'"], head="'name','phone','place'\n").replace("o'", "o"),
    "single quotes and a header without": rows_of(lambda n, one: ["DEFAULT", *at_home(n, one)], head="id,username,password,name,house,street,country,postcode\n"),
    "single quotes round commas": rows_of(lambda n, one: [str(n), single(f"{one.surname}, {one.forename}"), f"'07700 9{n + 10000}'", "'Leeds, north'" if n % 2 else "NULL"], head="'id','name','phone','note'\n"),
    "single quotes doubled in them": rows_of(lambda n, one: [str(n), single(f"O'{one.surname}"), single(one.forename), f"'{one.born:%Y-%m-%d}'", f"'{n} Mill Road, Stoke'" if n % 2 else "''"], head="'id','surname','forename','dob','address'\n"),
    "homes by position": positioned(at_home),
    "pupils with their numbers": rows_of(lambda n, one: [str(1001001 + n), full(one).upper()], sign="\t", head="MAT101 MATHEMATICS\n"),
    "pupils with numbers of their year": rows_of(lambda n, one: [str(2021000017 + n * 37), one.forename, one.surname, f"{n % 4}.5"]),
    "names, sexes and ages": rows_of(lambda n, one: [full(one), sexes(n), ages(n * 7 % 24)]),
    "names in two, ages and sexes in words": rows_of(lambda n, one: [one.surname, one.forename, ages(n * 7 % 24), ("Male", "Female")[n % 2]], sign=";"),
    "sexes and ages by position": positioned(lambda n, one: [single(full(one)), f"'{sexes(n)}'", ages(n * 7 % 24)]),
    "pay in pounds": rows_of(lambda n, one: [str(n), full(one), POSTS[n % 4], f"\u00a3{pays(n * 7 % 24)}.50"], sign=";"),
    "pay in Portuguese": rows_of(lambda n, one: [str(n + 1), f'"{full(one)}"', ("Assistente", "Coordenador")[n % 2], f"{pays(n * 7 % 24)},90"], sign=";"),
    "names, sexes, ages and pay": rows_of(lambda n, one: [full(one), ("férfi", "nő")[n % 2], ages(n), str(80011 + n * 7919 % 70000)], sign=";"),
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
    "cars under names of rows": named(lambda n, one: [f"{n}.5", str(n % 3 + 4)], ("mpg", "cyl")).replace('"1"', '"Mazda RX4"'),
    "first names under names of rows": named(lambda n, one: [f'"{one.forename}"', f'"{sexes(n)}"', str(900 - n)], ("name", "sex", "n")),
    "bars over goods": rows_of(lambda n, one: [str(n), f"{one.forename} Dress", pays(n)], sign=";", head="id|name|price\n"),
    "goods in single quotes": rows_of(lambda n, one: [f"'{one.forename} Dress'", f"'{n}'"], head="'name','price'\n"),
    "goods in single quotes round commas": rows_of(lambda n, one: [f"'{n}'", single(f"{one.forename}, {one.surname} lamp"), f"{n}.50", f"'20{n + 10}-01-14'"], head="'sku','title','price','made'\n"),
    "rows of a program": rows_of(lambda n, one: [f"('{one.forename} Dress'", f"'{n}'", f"'20{n + 10}-01-14')"], head="'name','number','made'\n"),
    "votes": rows_of(lambda n, one: [full(one), str(7919 * (n + 3) % 300000 + 100000)]),
    "sums": rows_of(lambda n, one: [full(one), str(100000 + n * 100)]),
    "who wrote when": rows_of(lambda n, one: [str(1609459200 + n * 86413), full(one), f"fix {n}"]),
    "days": rows_of(lambda n, one: [f"2021{n % 12 + 1:02}{n % 28 + 1:02}", full(one)]),
    "numbers of films' people": rows_of(lambda n, one: [str(7919 ** 2 * (n + 3) % 900000 + 100000), full(one)]),
    "houses with numbers": rows_of(lambda n, one: [str(1001001 + n), f"{one.surname} House"]),
    "dresses with numbers": rows_of(lambda n, one: [str(1001001 + n), f"{one.forename} Dress"]),
    "sizes of athletes": rows_of(lambda n, one: [full(one), sexes(n), ages(n), str(150 + n * 7 % 50)]),
    "runners": rows_of(lambda n, one: [full(one), sexes(n), ages(n), f"0:{n + 20}:13"]),
    "directors in single quotes": rows_of(lambda n, one: [f"'The {one.surname}'", f"'{full(one)}'", f"'{1950 + n}'"], head="'title','director','year'\n"),
    "shops by position": positioned(lambda n, one: [f"'{one.surname} Bakery'", f"'{n + 10} Mill Lane'", "'Suttonmouth'", "'43938'"], "shop"),
    "actors by position": as_sql("actor", "first_name, last_name, updated", lambda n, one: [one.forename, one.surname, "2006-02-15 04:34:33"]),
    "players of a printed list": printed((9, 28, 10, 8), ("player_id", "name", "club", "goals"), lambda n, one: [str(n), full(one), "Rovers", str(n % 9)]),
    "children of a statistician": rows_of(lambda n, one: [full(one), sexes(n), str(11 + n * 7 % 6), f"{50 + n}.5"]),
    "athletes of nations": rows_of(lambda n, one: [full(one), sexes(n), ages(n * 7 % 24), ("GBR", "KEN")[n % 2]]),
    "pets": rows_of(lambda n, one: [one.forename, sexes(n), str(1 + n * 7 % 14)]),
    "ages in order": rows_of(lambda n, one: [full(one), sexes(n), str(20 + n)]),
    "goods in pounds": rows_of(lambda n, one: [str(n), f"{one.forename} Dress", "Sales", f"\u00a3{20 + n},{n * 37 % 900 + 100}.50"], sign=";"),
    "actors": listed("actor,age", lambda n, one: [full(one), ages(n)]),
}  # fmt: skip
