"""Words over columns, before values and on pages: the vocabulary of the scanner, as data."""

from scanner.collectors.python.asked.own_rows import OWN_ROWS
from scanner.collectors.python.values.detector_rows import DETECTOR_HEADERS, DETECTOR_WHOLE_HEADERS
from scanner.collectors.python.words.eastern_words import EASTERN_HEADERS
from scanner.collectors.python.words.humans import ROLES
from scanner.collectors.python.words.language_words import LANGUAGE_HEADERS, LANGUAGE_WHOLE_HEADERS
from scanner.collectors.python.words.other_letters import OTHER_ORGANISATIONS_TEXT, OTHER_PLACES_TEXT

OTHER_HEADERS = {
    "date_of_birth": "year of birth;birth year;birthyear;yob;dob;d o b;do b;date of birth;birth date;birthday;"
    "birth dt;date birth;dt birth;do birth;dt of birth;dte of birth;bdate;b date;d of b;born on;date born;"
    "day of birth;geburtsdatum;geburtstag;geb datum;gebdat;geb dat;geb am;geboren am;"
    "date de naissance;date naissance;date naiss;dt naissance;ddn;né le;née le;ne le;nee le;"
    "fecha de nacimiento;fecha nacimiento;fecha nac;fec nac;f nac;fh nac;fnac;f nacimiento;nacimiento;"
    "data di nascita;data nascita;nato il;nata il;geboortedatum;geboortedag;data urodzenia;data ur;"
    "data de nascimento;data nascimento;data nasc;dt nasc;nascimento;födelsedatum;fodelsedatum;"
    "födelsedag;fødselsdato;fodselsdato;foedselsdato;bday;b day;birth day;birth dte;birthdt;"
    "yr of birth;birth yr;né e le;ne e le;date de naiss;d naissance;année de naissance;"
    "annee de naissance;geb tag;gebtag;geb;geburtsjahr;fecha de nac;fech nac;fecnac;fec nacimiento;"
    "fecha nto;data nac;data di nasc;gebjaar;geboren op;dataur;urodzony;urodzona;rok urodzenia;"
    "datum narození;datum narozeni;dat nar;dátum narodenia;datum narodenia;születési idő;szuletesi ido;"
    "születési dátum;szuletesi datum;syntymäaika;syntymaaika;födelsetid;född;fødd;født;data nașterii;"
    "data nasterii;data naşterii;datum rođenja;datum rodjenja;datum rojstva;doğum tarihi;dogum tarihi;"
    "ημερομηνία γέννησης;дата рождения;дата народження;生年月日;出生日期;gbdat;dt nais;date nais;dat nais;"
    "dtnais;dt ur;dat ur;gebdatum;geburtsdat;dyddiad geni;dáta breithe;data breithe;gimimo data;"
    "dzimšanas datums;dzimsanas datums;sünniaeg;sünnikuupäev;fæðingardagur;datëlindja;datelindja;"
    "data e lindjes;дата на раждане;data tat twelid;data de naixement;data naixement;data de nacemento;"
    "jaiotze data;tanggal lahir;tarikh lahir;ngày sinh;taariikhda dhalashada;tarehe ya kuzaliwa;"
    "petsa ng kapanganakan;تاريخ الميلاد;تاریخ تولد;تاریخ پیدائش;תאריך לידה;생년월일;"
    "जन्म तिथि;जन्मतिथि;जन्म की तिथि;जन्म तारीख;जन्म की तारीख;जन्म दिनांक;জন্ম তারিখ;জন্মতারিখ;জন্মদিন",
    "surname": "surname;sname;s name;last name;lname;l name;family name;name last;name family;last nm;"
    "sur name;sur nm;surnm;surnme;fam name;maiden name;birth surname;nachname;familienname;zuname;"
    "geburtsname;nom de famille;nom usage;nom d usage;nom de naissance;nom naissance;nom marital;"
    "apellido;apellidos;primer apellido;segundo apellido;apellido paterno;apellido materno;cognome;"
    "achternaam;familienaam;nazwisko;apelido;sobrenome;último nome;ultimo nome;efternamn;efternavn;"
    "etternavn;sukunimi;famname;family nm;lst name;lst nm;last nme;s nm;sirname;surnames;"
    "last names;second name;nom usuel;nom patronymique;nom epouse;nom d epouse;nom épouse;"
    "nom d épouse;nom jeune fille;nom de jeune fille;nom famille;nachn;ape paterno;ape materno;apell;"
    "geslachtsnaam;nazw;příjmení;prijmeni;priezvisko;vezetéknév;vezeteknev;családi név;csaladi nev;"
    "nume familie;nume de familie;prezime;priimek;soyadı;soyad;soyadi;slægtsnavn;επώνυμο;фамилия;"
    "прізвище;姓氏;cyfenw;sloinne;pavardė;pavarde;uzvārds;uzvards;perekonnanimi;mbiemri;kunjom;cognoms;"
    "primer cognom;apelidos;abizena;abizenak;apelyido;nom ben;nom pat;nom assure;nom assuré;nachna;sname1;"
    "उपनाम;कुलनाम;सरनेम;পদবি;পদবী",
    "forename": "forename;forenames;fname;f name;first name;first names;given name;given names;name first;"
    "name given;first nm;fore name;fore nm;forenm;given nm;gname;christian name;christian names;"
    "preferred name;known as;middle name;middle names;vorname;vornamen;rufname;prenom;prénom;"
    "prenoms;prénoms;nombre de pila;nombres;primer nombre;voornaam;voornamen;roepnaam;imie;imię;"
    "imiona;nome próprio;nome proprio;primeiro nome;förnamn;fornamn;fornavn;etunimi;1st name;"
    "fst name;frst nm;first nme;frst name;givn nm;chosen name;vorn;nombre propio;primer nom;jméno;"
    "jmeno;křestní jméno;krestni jmeno;keresztnév;keresztnev;utónév;utonev;prenume;tilltalsnamn;"
    "όνομα;имя;名字;enw cyntaf;enwau cyntaf;enw bedydd;céadainm;ceadainm;vardas;vārds;vards;eesnimi;"
    "emri;nama depan;vorna;pre ben;prenom ben;prénom ben;pre pat;prenom pat;given nme;forname;"
    "पहला नाम;प्रथम नाम",
    "full_name": "full name;full names;full nm;cardholder;card holder;account holder;cardtaxpayer;taxpayer name;"
    "applicant name;pat name;patient name;client name;customer name;employee name;emp name;"
    "prisoner name;offender name;subject name;claimant name;staff name;person name;student name;"
    "pupil name;defendant name;tenant name;member name;name in full;name of patient;name of offender;"
    "name of prisoner;resident name;victim name;witness name;next of kin;next of kin name;"
    "detainee name;voter name;donor name;passenger name;insured name;beneficiary name;policy holder;"
    "policyholder;policyholder name;guardian name;parent name;mother name;father name;spouse name;"
    "carer name;attendee name;guest name;driver name;suspect name;accused name;appellant name;"
    "nominal name;service user name;emergency contact;surname forename;vor und nachname;name vorname;"
    "nachname vorname;nom prenom;nom et prenom;nom prénom;nom et prénom;prenom nom;prénom nom;"
    "nombre y apellidos;nombre apellidos;apellidos y nombre;apellidos nombre;nome cognome;"
    "nome e cognome;cognome nome;cognome e nome;imie i nazwisko;imię i nazwisko;nazwisko i imie;"
    "nazwisko i imię;volledige naam;fullt namn;fulde navn;name of child;child name;name of pupil;"
    "name of student;name of employee;name of client;name of applicant;name of defendant;name of tenant;"
    "name of deceased;infant name;mothers name;fathers name;candidate name;learner name;trainee name;"
    "volunteer name;visitor name;elector name;borrower name;complainant name;"
    "deceased name;assured name;"
    "proposer name;holder name;keeper name;"
    "registered keeper;inmate name;criminal name;arrestee name;missing person name;worker name;personnel name;"
    "traveller name;traveler name;name as on card;name on card;embossed name;"
    "data subject;data subject name;person full name;contact full name;"
    "enw llawn;ainm iomlán;vardas pavardė;vardas pavarde;vārds uzvārds;nama lengkap;họ và tên;họ tên;"
    "nom i cognoms;izen abizenak;الاسم الكامل;نام و نام خانوادگی;"
    "name and surname;name surname;name forename;first and last name;first last name;"
    "last name first name;surname and forename;surname and forenames;surname first name;surname initials;"
    "surname and initials;patientenname;kundenname;mitarbeitername;schülername;schuelername;"
    "name des kindes;name des patienten;name des versicherten;nach und vorname;familien und vorname;"
    "nom du patient;nom du salarié;nom du salarie;nom de l élève;nom de l eleve;nom de l enfant;"
    "nom de l assuré;nom du titulaire;nom et prénoms;nom et prenoms;noms et prénoms;nombre del paciente;"
    "nombre del alumno;nombre del titular;nombre del trabajador;nombre y apellido;nome paziente;"
    "nome dipendente;nome assistito;nome intestatario;nome do paciente;nome do aluno;nome do titular;"
    "naam patiënt;naam patient;naam cliënt;naam client;naam werknemer;naam en voornaam;"
    "voor en achternaam;naam verzekerde;imie nazwisko;imię nazwisko;imiona i nazwisko;nazwisko i imiona;"
    "jméno a příjmení;jmeno a prijmeni;meno a priezvisko;teljes név;teljes nev;nume si prenume;"
    "nume și prenume;nume prenume;ime i prezime;ime in priimek;ad soyad;adı soyadı;patientnamn;"
    "kundnamn;fullt navn;koko nimi;ονοματεπώνυμο;фио;ф и о;fio;姓名;氏名;"
    "पूरा नाम;रोगी का नाम;मरीज का नाम;ग्राहक का नाम;कर्मचारी का नाम;छात्र का नाम;सदस्य का नाम;आवेदक का नाम;"
    "पिता का नाम;पति का नाम;পুরো নাম;পূর্ণ নাম;রোগীর নাম;গ্রাহকের নাম;কর্মচারীর নাম;শিক্ষার্থীর নাম;পিতার নাম;মাতার নাম",
    "initials": "initials;initial;inits;init;first initial;first initials;forename initial;middle initial;"
    "name initials;voorletters;voorletter;initialen;initiales;iniciales;iniziali;inicjaly;inicjały",
    "address": "address;addr;street address;home address;address line;house number;street;postal address;"
    "residential address;permanent address;current address;home addr;addr line;strasse;straße;"
    "anschrift;adresse;rue;direccion;dirección;domicilio;calle;indirizzo;adres;straat;straatnaam;"
    "ulica;endereço;endereco;morada;adress;gatuadress;residence;adr;addr1;residential addr;"
    "postal addr;mailing address;corr address;correspondence address;first line of address;house name;"
    "wohnadresse;wohnanschrift;hausnummer;adresse postale;domicile;lieu de résidence;voie;"
    "indirizzo residenza;residenza;adres zamieszkania;woonadres;bydliště;bydliste;adresa;lakcím;"
    "lakcim;cyfeiriad;seoladh;adresas;aadress;heimilisfang;alamat;osoite;gateadresse;"
    "adresse domicile;адрес;住所;地址;stras;strass;adr1;addr 1st line;strt nm;adr line;"
    "घर का पता;डाक पता;ठिकाना;ঠিকানা",
    "release_date": "release date;date of release;hdc date;hdc;hdced;conditional release date;crd;"
    "earliest release;expected release;earliest release date;sentence expiry date;licence expiry date;"
    "parole eligibility date;automatic release date;ard",
}
OWN_HEADERS = {row[0]: ";".join(row[8]) for row in OWN_ROWS if row[8]}

LETTER_MARKS = "".join(
    chr(sign)
    for first, last in ((0x900, 0x903), (0x93A, 0x93C), (0x93E, 0x94F), (0x951, 0x957), (0x962, 0x963), (0x981, 0x983),
                        (0x9BC, 0x9BC), (0x9BE, 0x9CD), (0x9D7, 0x9D7), (0x9E2, 0x9E3), (0xE31, 0xE31), (0xE34, 0xE3A),
                        (0xE47, 0xE4E), (0x200C, 0x200D))
    for sign in range(first, last + 1)
)  # fmt: skip
"""Signs of Hindi, Bengali and Thai that are part of a letter and none by themselves."""


def parted_at_marks(headers):
    """Return kind -> phrases as `headers.words` returns them, which takes such signs for blanks."""
    blanks = str.maketrans(LETTER_MARKS, " " * len(LETTER_MARKS))
    return {
        kind: ";".join(
            phrase if phrase[:1] < LETTER_MARKS[0] else " ".join(phrase.translate(blanks).split())
            for phrase in phrases.split(";")
        )
        for kind, phrases in headers.items()
    }


WESTERN_HEADERS = {**OTHER_HEADERS, **DETECTOR_HEADERS, **OWN_HEADERS}
HEADERS = parted_at_marks(
    {
        kind: ";".join(filter(None, (said, EASTERN_HEADERS.get(kind), LANGUAGE_HEADERS.get(kind))))
        for kind, said in WESTERN_HEADERS.items()
    }
)
"""Kind of column -> phrases over it, in words as split by `columns.words`."""

PERSON_TEXT = """
name;names;person;full;name full;client;customer;cust;contact;contact name;applicant;member;resident;subject;
owner;staff;who;display name;naam;nombre completo;nom complet;name of person;donor;people;
persons;nominal;guardian;nome completo;persona;personne;osoba;namn;navn;licensee;
permit holder;proposer;kunde;kundin;cliente;klient;klientka;titular;titulaire;név;nev;
jméno i příjmení;nimi;isim soyisim;enw;ainm;nafn;nama;jina;magaca;pangalan;isem;izena;
payee;debtor;lessee;occupier;occupant;visitor;guest;
user full name;card name;contact person;ansprechpartner;persoon;nominee;identité;identite;
name and address;candidate;keeper;user name;account name;nm;
manager name;teacher name;tutor name;billing name;shipping name;delivery name;profile name;reviewer name;
consignee;odbiorca;adresat;nadawca;příjemce;prijemce;odesílatel;príjemca;címzett;cimzett;feladó;alıcı;alici;gönderen;
destinatar;expeditor;paraliptis;apostoleas;παραλήπτης;αποστολέας;destinataire;destinatario;destinatário;empfänger;
ontvanger;modtager;mottaker;mottagare;vastaanottaja;получатель;отправитель;отримувач;primatelj;prejemnik;
onomatepwnymo;onomateponymo;onomateponimo
"""
OTHER_WHOLE_HEADERS = {
    "surname": "last;family;nom;legal surname;sn;姓",
    "forename": "first;given;adı;ім я;nombre;nome;middle;fore;gn;ime;isim;meno;名",
    "date_of_birth": "born;birth;geboren;nato;nata;né;née;naissance;nacido;urodz;ur;nac;narozen;narozena;birthdays",
    "full_name": "नाम;নাম;الاسم;نام;שם;이름;성명",
    "address": "पता",
    "person": ";".join((*ROLES, PERSON_TEXT.replace("\n", ""))),
}
OWN_WHOLE_HEADERS = {row[0]: ";".join(row[9]) for row in OWN_ROWS if row[9]}
SAID_WHOLE = {
    kind: ";".join(filter(None, (said, LANGUAGE_WHOLE_HEADERS.get(kind)))) for kind, said in OTHER_WHOLE_HEADERS.items()
}
WHOLE_HEADERS = parted_at_marks({**SAID_WHOLE, **DETECTOR_WHOLE_HEADERS, **OWN_WHOLE_HEADERS})
"""Words that mean this only when nothing else stands in the header; `person` must be borne out by the values."""

NOT_PEOPLE_TEXT = """
academy aircraft album animal artist band bin boat book branch brand breed building bull bus business cat category
character charity city class clinic club college column command company computer constituency council country county
course court dam department device dir directory display1 district dog doll domain drug establishment estate event
family1 farm field file filename film firm foal folder food function game genus group horse hospital host hostname
hotel image item journal kennel key label language library location login machine medicine model module movie office
org organisation organization package page param parameter parish path pedigree pet place plant playlist port practice
premises prison product project property pub publisher racehorse region repository restaurant river road room route
sample schema scheme school screen server service ship shop sire site software song species sport stable station store
street supplier surgery table tag team theme thing title town track trainer trust type university user username
variable vendor venue vessel village ward website yacht
apotheke escola escuela farmacia hostal opening osteria pharmacie praxis ristorante salon schule scuola szkoła trattoria
école
autorka autors szerző yazar forfatter författare penulis aktor herec színész skuespiller
sanger penyanyi jalan toko warung quán автор писатель артист певец аптека кафе актор συγγραφέας ηθοποιός
المؤلف סופר نویسنده εταιρεία επωνυμία компания компанія фирма фірма организация організація название назва شركة חברה
"""
NOT_PEOPLE = frozenset(NOT_PEOPLE_TEXT.split())
"""A name of one of these is not a person's."""

EVENTS_TEXT = """
accessed acquired added adopted aired amended appointed approved arrived assessed awarded booked bottled bought bred
broadcast built changed cited closed collected commissioned committed completed composed created dated death deceased
decommissioned delivered demolished departed deployed despatched died discovered dispatched edited elected ended
erected expires expiry filed finished fixed foaled formed founded graduated granted harvested hatched held hired
incorporated indexed inspected installed introduced issued joined launched left listed lodged logged made manufactured
married matured matures maturity merged minted modified observed opened ordered paid patented performed planted
premiere premiered produced published purchased raised received recorded registered released renewed reported restored
retired revised sampled scrapped screened seen sent shipped signed sold started struck submitted surveyed tested
timestamp unveiled updated uploaded used visited withdrawn written
"""
EVENTS = frozenset(EVENTS_TEXT.split())
"""A date under one of these words is of something that happened, not of a birth."""

THINGS_TEXT = """
barco bateau caballo cheval chien hund katze navire perro pferd schiff
accession artwork asin asteroid breed chip cuisine cuisines cultivar dam ean eartag erected foaled gtin hatched imo
inscription isbn isbn10 isbn13 issn kennel loco locomotive microchip mmsi painting plaque plumage rasse raza razza
sculpture shipyard sire species studbook taxon tonnage vessel whelped
"""
THINGS = frozenset(THINGS_TEXT.split())
"""Columns that animals, ships and books have and people do not: a bare name beside one of them is not a person's."""
NUMBERED_TEXT = """
accession aircraft article asset barcode batch carriage catalogue chassis component container drawing engine equipment
fleet imei invoice item locomotive lot material meter model order pallet part plate product rack serial sku spare tag
ticket track valve vehicle vin vrm
"""
NUMBERED_THINGS = THINGS.union(NUMBERED_TEXT.split())
"""A number under one of these words is of a thing, whatever it looks like."""
PUBLIC_TEXT = """
genre;genres;music genre;album;albums;notable albums;discography;filmography;notable works;notable work;years active;
active years;stage name;associated acts;record label;bands;notable bands;took office;left office;term start;term end;
term of office;start of term;end of term;presidency;political party;inaugurated;inauguration;vice president;
predecessor;successor;oscars;grammys;grammy awards;emmys;world titles;grand slams;imdb;imdb id;wikidata;wikipedia;
wiki url;wikipedia url;wikidata id;bioguide;bioguide id;president;contestant;
wiki;caps;shirt name;podiums;podien;podios;grand prix;grands prix;world cup wins;billed from;
played by;portrayed by;voiced by;market value eur;preferred foot;debut;final game;retro id;bbref id;
senator;governor;mayor;bürgermeister;maire;alcalde;sindaco;monarch;demarcación;character;npc;
pope;saint;astronaut;cosmonaut;billionaire;youtuber;influencer;rapper;songwriter;
composer;actor;actress;actor name;philosopher;poet;novelist;painter;sculptor;
schauspieler;deputado;diputado;senador;abgeordneter;député;sénateur;deputato;senatore;
auteur nom;auteur prenom;auteur prénom;nom auteur;prenom auteur;autor nombre;autor apellidos;autore nome;autore cognome;
known for;known for titles;primary profession;driver ref;constructor ref;
congress;bioname;movie;movies;film;films;oscar no;oscar yr;laureate;nobel prize;space flights
"""
PUBLIC = frozenset(PUBLIC_TEXT.replace("\n", "").replace(" ", "").split(";"))
"""Headers, without blanks, of lists of those who are known to all, as players and presidents."""
ARTICLE_TEXT = "abstract article author authors body content headline publisher summary text title url"
ARTICLE = frozenset(ARTICLE_TEXT.split())
"""Columns of lists of articles: a date behind a name in these is no birth."""
PLACES_TEXT = """
bad east great lake little lower mount new north port saint sainte san sankt santa south st upper west
"""
PLACE_WORDS = frozenset((PLACES_TEXT + OTHER_PLACES_TEXT).split())
"""What names of towns begin with."""

ORGANISATIONS_TEXT = """
ab academy ag agency agents and apotheek apotheke aps arms as asociacion associates association assurances autohaus
autos ayuntamiento bakers bakery bakkerij bank bar barbers bistro boucherie boulangerie brasserie brewery bros
brothers builders butchers bv bvba by bäckerei cabinet cafe campsite caravans carniceria carnicería casa catering
cathedral center centre chapel charcuterie charity chez church cleaning clinic clinique club co coiffure colegio
college collège commission committee company consultants consulting contractors cooperative corp corporation cottages
council court courts deli dental dentists department dept diner electrical empresa engineering enterprises escuela
estates farmacia fc federation feuerwehr flooring florist florists flowers foundation friseur fromagerie funeral
gallery garage gasthaus gasthof gemeinde gmbh grill group guesthouse hairdressers hardware holding holdings hospital
hotel hôpital hôtel inc industries inn institute instituto insurance international joinery kanzlei kapsalon kg
kindergarten kitchen landscaping lettings librairie library limited llc llp logistics ltd ltda lycée macelleria
magistrates mairie market mbh metzgerei ministry motors museum nursery nv office officina ohg opticians osteria oy oyj
panaderia panadería panificio parish partners partnership peluqueria peluquería pharmacie pharmacy pizzeria plc
plumbers plumbing practice praktijk praxis primary properties pub pvt pâtisserie restaurant ristorante roofing rovers
sa salon sarl sas school scuola services shop sl slagerij society société solicitors solutions sons spa spolka spółka
srl srls sro stores studio studios supermarché supplies surgery systems takeaway taller talouk tavern taxis
technologies technology theatre tierarztpraxis trading traiteur transport trattoria tribunal trust trustees tyres ug
united university ventures verein albergue emef escola hostal pension pensión veterinary vets wholesale école épicerie
"""
ORGANISATIONS = frozenset((ORGANISATIONS_TEXT + OTHER_ORGANISATIONS_TEXT).split())
"""Words of the names of firms, schools and the like: a column of such names is none of people's."""

DESKS_TEXT = """
accounts admin administration appointments billing booking bookings career careers clerk contact contacts customer
customerservice desk duty enquiries enquiry events facilities feedback finance head hello help helpdesk hr info
information inquiries jobs kontakt legal mail mailbox manager marketing membership noreply office orders payroll
post press pr reception recruitment registrar reservations returns sales secretary security service services shop staff
stay studio subscriptions support team training webmaster welcome
"""
DESKS = frozenset(DESKS_TEXT.split())
"""Words of addresses of mail that are nobody's own."""

STREETS_TEXT = """
alley avenue bypass causeway circle circles close corner corners court courts cove crescent crossing drive drives
estate estates expressway extension extensions freeway gardens gate gateway green grove harbor harbors harbour heights
highway hill hollow inlet island islands junction junctions knoll knolls landing lane loop mall manor meadow meadows
mews motorway mount mountain mountains orchard overpass park parkway parkways passage path place plain plains plaza
port ports prairie quay ramp ranch rapid rapids ridge ridges rise road roads route row shoal shoals shore shores
skyway springs spur spurs square squares stravenue stream streets street summit terrace throughway track trafficway
trail tunnel turnpike underpass vale valley valleys viaduct view views village villages vista walk walks way wharf
"""
STREETS = frozenset(STREETS_TEXT.split())
"""What names of streets end in; as last names these are rare."""

HUMANS = frozenset((*ROLES, "name of person", "nom complet", "nombre completo", "nome completo"))
"""Whole headers below which two capitalised words are a person, whatever their first name."""

NULLS = frozenset(
    (
        "",
        "-",
        "--",
        ".",
        "?",
        "total",
        "totals",
        "grand total",
        "subtotal",
        "n/a",
        "na",
        "nan",
        "nil",
        "none",
        "not known",
        "null",
        "tbc",
        "unknown",
        "\\n",
        "x",
        "0",
    )
)
"""Cells that say nothing, in small letters."""
