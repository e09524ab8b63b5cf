"""Lists under words that other lists have as well: genre, whole addresses in one word, rankings of players."""

from tests.stray.tables.lives import CROWD, full, pays


def table(header, row, sign=","):
    return header + "\n" + "".join(sign.join(row(n, one)) + "\n" for n, one in enumerate(CROWD))


def born(n, year):
    return f"{1 + n % 28:02}/{1 + n % 12:02}/{year + n % 20}"


OF_PEOPLE = {
    "the sex of students in French": table(
        "Prénom,Nom,NumÉtudiant,Date de Naissance,Genre,Handicape,Français",
        lambda n, one: [one.forename, one.surname, f"{20200 + n}", born(n, 1985), "HF"[n % 2], "Non", f"{4 + n % 16}"],
    ),
    "the sex of pupils in French": table(
        "nom,prenom,genre,classe", lambda n, one: [one.surname, one.forename, "HF"[n % 2], f"{1 + n % 5}"]
    ),
    "where invoices go": table(
        "Forsikringsnummer;Etternavn;Fornavn;Kunde siden;Fakturaadresse",
        lambda n, one: [
            f"{99_000 + n}",
            one.surname,
            one.forename,
            born(n, 2000),
            f"Storgata {n + 1}, {1_150 + n} Oslo",
        ],
        ";",
    ),
    "births cut short in Spanish": table(
        "interno,nis,f_nac,modulo", lambda n, one: [full(one), f"{77_000 + n}", born(n, 1960), f"{n % 7}"]
    ),
    "whom a scheme helps": table(
        "Beneficiary,Village,Mobile No", lambda n, one: [full(one), "Rampur", f"07700 9{n:05}"]
    ),
    "staff in Hungarian": table(
        "Teljes_nev,Beosztas,Fizetes", lambda n, one: [full(one), ("Eladó", "Szakács")[n % 2], pays(n)]
    ),
    "a team of the young": table(
        "Player,DOB,Team,Parent Phone", lambda n, one: [full(one), born(n, 2005), "U12", f"07700 9{n:05}"]
    ),
    "drivers of lorries": table(
        "Driver,DOB,Points,Licence", lambda n, one: [full(one), born(n, 1960), f"{n % 9}", f"L{4_400 + n}"]
    ),
}
OF_NOBODY = {
    "musicians": table(
        "nom,prénom,genre,album,naissance",
        lambda n, one: [one.surname, one.forename, "rock", f"Les {n}", born(n, 1950)],
    ),
    "musicians by whole names": table("name,genre,born", lambda n, one: [full(one), "rock", born(n, 1950)]),
    "a ranking of players": table(
        "Rank,Player,Nation,DOB,Points",
        lambda n, one: [f"{n + 1}", full(one), "FRA", born(n, 1985), f"{9_000 - 77 * n}"],
    ),
    "riders": table("Rider,Born,Wins", lambda n, one: [full(one), born(n, 1985), f"{n // 2}"]),
    "games by their genre": table("Titre,Genre,Sortie", lambda n, one: [f"Le {n}", "HF"[n % 2], born(n, 1985)]),
}
