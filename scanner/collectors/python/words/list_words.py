"""Words over columns by which a list is of those known to all, of shops, pets or plaques, or its dates of events.

Of those known to all one word may tell (dictionary.PUBLIC), or two and three over columns of one list: a ranking has
players and points, or a nation, points and ranks; what only clubs and schools have is not among them, since pupils and
members have goals, teams and ranks, too (docs/adr/0168).
"""

LAST_OF_TEXT = "access activity change contact login logon order payment purchase sale signin update visit"
HAPPENS_TEXT = """
ascent debut decision estreno expedition hearing lanzamiento opening parution performance premiere première priority
publicación publicacion publication release run screening since sortie uraufführung voyage
"""
HAPPENS = frozenset(HAPPENS_TEXT.split())
"""What happens to works, bills and ships on a day."""
LAST_OF = HAPPENS.union(LAST_OF_TEXT.split())
"""The same, and that of which a column of dates has the last one: last login."""
NO_PARTIES = frozenset(("party", "person", "driver", "candidate"))
"""Words that say whose something is, and stand over statesmen, those who would be and those who race, too."""
PRIZES_TEXT = """
prize prizes award awards medal medals laureates preis preise prix premio premi prêmio prijs nagroda medaille
"""
PRIZED_TEXT = """
year category motivation sport games share edition winner work jahr kategorie sportart année annee catégorie œuvre
oeuvre anno categoria opera año categoría obra ano jaar rok
"""
SEATS_TEXT = (
    "constituency office parliament portfolio ministry wahlkreis circunscripción circunscripcion circoscrizione "
    "circonscription escaño listenplatz ballot"
)
KNOWN_BY = frozenset(("bioguide", "govtrack", "icpsr", "imdb", "opensecrets", "votesmart", "wikidata", "wikipedia"))
"""What knows nobody but those who are known to all, be they called members or clients."""
PLAYERS_TEXT = """
player rider athlete skater golfer cyclist swimmer skier boxer wrestler spieler joueur coureur jugador jugadora
giocatore speler zawodnik spelare åkare jogador
"""
SCORES_TEXT = "apps appearances einsätze points seed plays score record punkte puntos punti punten punkty pontos poäng"
WINS_TEXT = "poles wins titles podiums medals siege victoires victorias vittorie vitórias zwycięstwa segrar"
NATIONS_TEXT = "nation country nationality noc pays país land nazione kraj"
HONOURS_TEXT = (
    (" ".join(PRIZES_TEXT.split()), " ".join(PRIZED_TEXT.split())),
    ("party partei partido partito parti partij partia", "votes stimmen votos voix voti " + SEATS_TEXT),
    (" ".join(PLAYERS_TEXT.split()), "rank " + SCORES_TEXT + " " + WINS_TEXT),
    ("driver fahrer pilote piloto pilota", "constructor " + WINS_TEXT),
    (NATIONS_TEXT, WINS_TEXT),
    (
        NATIONS_TEXT,
        SCORES_TEXT,
        "driver fahrer pilote piloto pilota rank rang ranking platz classement puesto posizione",
    ),
    (NATIONS_TEXT, "athlete athlet athlète atleta", "event mark discipline disziplin épreuve prueba"),
    ("club verein klub squadra", "position posición posicion ruolo spielposition pozycja"),
    ("position pos", "college", "height weight ht wt"),
    ("author autor auteur autore scrittore schriftsteller", "work works novel obra œuvre oeuvre opera werk"),
)
HONOURS = tuple(tuple(frozenset(text.split()) for text in texts) for texts in HONOURS_TEXT)
"""Words over two columns or three of one list that together tell that those on it are known to all."""
GIVEN_IN_FRENCH, SEX_IN_FRENCH = frozenset(("prénom", "prénoms", "prenom", "prenoms")), "genre"
"""Beside one of these the other says who is a woman, and not of what kind music is."""
MONUMENT_WORDS = frozenset(("erected", "plaque", "plaques", "unveiled"))
TEST_WORDS = frozenset(("expect", "expected", "luhn", "test", "vector"))
CHECKS_TEXT = "accept accepts expected ok outcome pass passes result should status valid validity verdict"
VERDICTS_TEXT = "0 1 accept bad fail failed false good invalid ok pass passed reject true valid"
CHECKS, VERDICTS = frozenset(CHECKS_TEXT.split()), frozenset(VERDICTS_TEXT.split())
"""Words over what comes of the cases of a check, and what comes of them; people are accepted or approved."""
OFFICE_TEXT = "cargo carica contest elected fonction office poste position race role seat"
OFFICES_TEXT = """
alcalde alderman assembly assemblyman assemblywoman assessore bürgermeister cannon concejal congress congressman
congresswoman conseiller consigliere councillor councilor councilman deputado diputado député gobernador governador
governor longworth maire mayor mp parliament prefeito rayburn senador senator senate sindaco vereador
"""
OFFICE_WORDS, OFFICES = frozenset(OFFICE_TEXT.split()), frozenset(OFFICES_TEXT.split())
"""Words over the posts to which people are elected, and of these posts."""
MAYORS_TEXT = """
alcalde alcaldesa bürgermeister burgemeester borgmester burmistrz congressman deputado diputado député gobernador
governador governor maire mayor prefeito primar representative senador senator sindaco starosta
"""
MAYORS = frozenset(MAYORS_TEXT.split())
"""Over names of those who are reached at their office: the telephone beside them is that of the town hall."""
PET_WORDS = frozenset(("owner", "type", "species", "colour", "color"))
SHOPS_TEXT = """
boutique butik cafe filiale hotel laden loja magasin mağaza negozio obchod restaurant sklep tienda toko warung winkel
"""
SHOPS = frozenset(SHOPS_TEXT.split())
FIRMS_TEXT = """
azienda bedrijf business company ditta empresa entreprise firm firma firme firmy negocio organisation organization
perusahaan ragione raison razon razón razão restaurante shop sklepu store supplier unternehmen usaha vendor şirket
"""
FIRM_WORDS = SHOPS.union(FIRMS_TEXT.split())
USERS_TEXT = """
username login loginname nick nickname handle screenname benutzername usuario utilisateur identifiant pseudo
kullanıcıadı gebruikersnaam nazwaużytkownika логин nomeutente utente usuário
"""
USERS = frozenset(USERS_TEXT.split())
"""Words over names by which people sign in."""
