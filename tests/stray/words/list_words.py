"""Lists under words that other lists have as well: genre, whole addresses in one word, rankings of players."""

from tests.stray.tables.lives import CROWD, full, pays


def table(header, row, sign=","):
    return header + "\n" + "".join(sign.join(row(n, one)) + "\n" for n, one in enumerate(CROWD))


def born(n, year):
    return f"{1 + n % 28:02}/{1 + n % 12:02}/{year + n % 20}"


def mail(one):
    return f"{one.forename}.{one.surname}@example.org".lower()


OF_PEOPLE = {
    "patients above those who care for them": table(
        "Patient,DOB,Phone", lambda n, one: [full(one), born(n, 1960), f"07700 9{n:05}"]
    )
    + "\n"
    + "".join(
        table(
            "Post,Employee name,Email,Salary",
            lambda n, one: ["Ward nurse", full(one)[::-1].title(), mail(one), pays(n)],
        ).splitlines(True)[:16]
    ),
    "held, by looks": table(
        "Name,Sex,Hair,Eyes,Charge",
        lambda n, one: [full(one), "MF"[n % 2], "brown", ("blue", "green")[n % 2], ("theft", "fraud")[n % 2]],
    ),
    "who bought in which shop": table(
        "id_tienda,nombre_cliente,email,telefono",
        lambda n, one: [f"{n % 7}", full(one), mail(one), f"07700 9{n:05}"],
    ),
    "staff of branches": table(
        "Filiale,Mitarbeiter,E-Mail", lambda n, one: [("Nord", "Ost")[n % 2], full(one), mail(one)]
    ),
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
    "members by rank in their force": table(
        "Rank,Name,Date of birth,Nationality",
        lambda n, one: [("Sgt", "Cpl")[n % 2], full(one), born(n, 1980), "GBR"],
    ),
    "drivers with penalty points": table(
        "Driver,DOB,Vehicle,Penalty points", lambda n, one: [full(one), born(n, 1970), "Van", f"{n % 9}"]
    ),
    "a club's members by team": table(
        "Member,Team,Born,Medals", lambda n, one: [full(one), f"U{10 + n % 4}", born(n, 2002), f"{n % 3}"]
    ),
    "who waits by priority": table("Name,DOB,Priority", lambda n, one: [full(one), born(n, 1960), f"{1 + n % 3}"]),
    "voters of parties": table(
        "Name,Party,City,DOB", lambda n, one: [full(one), ("D", "R")[n % 2], "Leeds", born(n, 1960)]
    ),
    "candidates for a post": table(
        "Candidate,Position,DOB,Score", lambda n, one: [full(one), "Clerk", born(n, 1980), f"{50 + n}"]
    ),
    "a mayor's guests": table(
        "Mayor,Guest,DOB,Phone",
        lambda n, one: ["Leeds", full(one), born(n, 1980), f"07700 9{n:05}"],
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
    "drivers of races": table(
        "Driver,Team,Born,Poles,Wins",
        lambda n, one: [full(one), "Apex", born(n, 1985), f"{n % 5}", f"{n % 3}"],
    ),
    "drivers of races by year": table(
        "Driver,Constructor,Born,Podiums", lambda n, one: [full(one), "Apex", f"{1975 + n % 20}", f"{n % 5}"]
    ),
    "winners by nation": table(
        "Name,Country,Birth Date,Titles", lambda n, one: [full(one), "SRB", born(n, 1985), f"{n % 7}"]
    ),
    "a ranking of anybody": table(
        "Rank,Name,Country,Born,Points",
        lambda n, one: [f"{n + 1}", full(one), "USA", born(n, 1985), f"{9_000 - 77 * n}"],
    ),
    "a ranking in Italian": table(
        "Posizione,Giocatore,Nazione,Data di nascita,Punti",
        lambda n, one: [f"{n + 1}", full(one), "ITA", born(n, 1985), f"{9_000 - 77 * n}"],
    ),
    "athletes by event": table(
        "Athlete,Country,Born,Event,Mark",
        lambda n, one: [full(one), "KEN", born(n, 1985), "Marathon", f"2:{10 + n % 40}:11"],
    ),
    "players drafted": table(
        "Name,Position,Height,Weight,Birth Date,College",
        lambda n, one: [full(one), "QB", "188", "98", born(n, 1985), "State"],
    ),
    "plays and those in them": table(
        "Theatre,Role,Played by,Run", lambda n, one: ["Globe", f"Lord {n}", full(one), born(n, 1960)]
    ),
    "patents": table(
        "Patent,Inventors,Applicant,Priority",
        lambda n, one: [f"EP{1_200_000 + n}", full(one), full(CROWD[n - 1]), born(n, 1960)],
    ),
    "bills before a house": table("Bill,Name,Hearing", lambda n, one: [f"HB {n}", full(one), born(n, 1990)]),
    "shops in Indonesian": table(
        "ID_Toko,nama_toko,alamat_toko,email_toko,no_telepon_toko",
        lambda n, one: [f"{n}", f"{one.surname}-{CROWD[n - 1].surname}", f"Jl. {n}", mail(one), f"07700 9{n:05}"],
    ),
    "branches in German": table(
        "Filiale,Straße,E-Mail,Telefon",
        lambda n, one: [f"{one.surname} Group", f"Hauptstraße {n}", mail(one), f"07700 9{n:05}"],
    ),
    "those in a game by looks": table(
        "Name,Surname,Gender,Hair,Profession,Eyes",
        lambda n, one: [one.forename, one.surname, "MF"[n % 2], "brown", ("Baker", "Thief")[n % 2], "blue"],
    ),
    "those elected to a congress": table(
        "Race,Bioguide ID,Name,New Member?,Birthday,Wikipedia URL",
        lambda n, one: ["AZ", f"A{n:06}", full(one), "NEW", born(n, 1960), f"https://wiki.example.org/{n}"],
    ),
    "those who stood for election": table(
        "candidate_name,party,constituency,date_of_birth,votes",
        lambda n, one: [full(one), "Green", f"Ward {n}", born(n, 1960), f"{900 + 77 * n}"],
    ),
    "statesmen in Spanish": table(
        "Diputado,Partido,Fecha de nacimiento", lambda n, one: [full(one), "Verde", born(n, 1960)]
    ),
    "writers in Italian": table("Scrittore,Nato,Opera", lambda n, one: [full(one), born(n, 1960), f"Sera {n}"]),
    "who flew in space": table(
        "Astronaut,Nationality,Birth Date,Missions", lambda n, one: [full(one), "USA", born(n, 1960), f"{n % 5}"]
    ),
}
