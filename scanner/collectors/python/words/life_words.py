"""Words over columns that say how somebody lives: age and sex, post and pay, offence and cell, diagnosis, marks.

A list of names beside them is one of people's data although nothing in it tells a person from his namesake.
"""

import functools
import re
from itertools import chain

from scanner.collectors.python.words.headers import LONGEST_EVENT, SAYS_NUMBER, words
from scanner.collectors.python.words.humans import NAMED

LIFE_TEXT = """
age: 年龄 年齡 年齢 나이 연령
age ages aged alter lebensalter edad idade âge età eta leeftijd wiek ålder alder ikä věk vârsta varsta életkor
возраст вік usia umur yaş yas vozrast ηλικία
tuổi tuoi vârstă starost godine vecums vanus amžius kor kora
sex: 性别 性別 성별
sex gender genre geschlecht sexe sexo sesso genere género genero geslacht płeć plec kön køn kjønn kjonn sukupuoli
pohlaví pohlavi пол стать cinsiyet kelamin jeniskelamin jk spol
giớitính gioitinh φύλο dzimums lytis sugu nem neme
pay: 工资 薪资 薪水 月薪 年薪 薪資 給与 月給 年収 급여 월급 연봉
salary salaries wage wages pay netpay grosspay payrate hourlyrate basicpay income earnings compensation
remuneration bonus ctc salaire gehalt bruttogehalt grundgehalt monatsgehalt jahresgehalt lohn bruttolohn nettolohn
stundenlohn monatslohn einkommen löhn lønn lonn løn lön månadslön sueldo salario stipendio retribuzione salaris
wynagrodzenie pensja płaca placa salário ordenado plat mzda palkka revenu ingresos reddito inkomen dochód gross net
grosssalary brutto netto bruto neto annualrate lordo sal зарплата оклад hourly ratehour perhour ratetype dayrate
dailyrate dailywage hourlywage stundensatz tagessatz tauxhoraire tarifhoraire costoorario pagaoraria tariffaoraria
valorhora preciohora costohora salariohora tarifahora custohora uurloon uurtarief timlön timlon timeløn timelon
timelønn kosztgodziny stawka stawkagodzinowa saatlikücret ücret ucret maaş maas gaji gajipokok upah honorar honoraires
honorários nómina nomina vencimento rémunération retribución retribucion hodinovámzda órabér fizetés fizetes alga
wypłata wyplata ставка зарплатавчас доход заработная salariu salariul
lương tiềnlương tienluong lươngcb luongcb lươngcơbản luongcoban mứclương mucluong plaća primanja zarobki zarobek
μισθός μισθος palk
post: 职位 职务 岗位 部门 職位 部門 職種 部署 役職 직급 직책 부서
job jobs jobtitle position post occupation profession designation department departments dept role roles
employer rank beruf funktion abteilung stelle tätigkeit taetigkeit poste fonction métier metier emploi département
departement puesto cargo ocupación ocupacion departamento profesión profesion mansione ruolo reparto professione
qualifica functie afdeling beroep stanowisko dział dzial zawód zawod stilling stillingsbetegnelse avdeling yrke
befattning avdelning função funcao profissão profissao setor ammatti osasto oddělení beosztás beosztas munkakor amats
specialization specialisation specialty speciality especialidad especialidade spécialité fachgebiet fachrichtung
specializzazione должность отдел jabatan pekerjaan divisi departemen unvan ünvan görev gorev pozisyon meslek bölüm
departman oficio qualifikation munkakör pozíció delovnomesto radnomjesto specializare functie funcție
chứcvụ chucvu chứcdanh chucdanh phòngban phongban zanimanje posao radnomesto θέσηεργασίας amet pareigos
crime: offence offences offense offenses conviction convictions crime crimes charge charges sentence sentences arrest
arrests felony misdemeanor misdemeanour custody remand parole probation bail gang delikt straftat vergehen tatvorwurf
strafe haft haftdauer strafmaß delito condena pena delitto reato condanna infraction délit delit peine condamnation
misdrijf delict straf przestępstwo przestepstwo wyrok kara brott straff påföljd forbrydelse lovbrudd crimen sentença
reoffending riskofharm tagging curfew
custody: cell cellno cellnumber wing landing securitycategory prisoncategory custodylevel securitylevel zelle cela
celda cellule cella celle cel
health: 诊断 病史 症状 診斷 診断 病名 진단
condition conditiontype medicalcondition emergencytype triage complaint chiefcomplaint diagnosis diagnoses
diagnose diagnostic diagnóstico diagnostico diagnosi diagnoza rozpoznanie smoker smokes smoking bloodgroup bloodtype
blutgruppe groupesanguin gruposanguineo gruposanguíneo grupposanguigno bloedgroep grupakrwi blodgruppe blodgrupp
allergy allergies allergien alergias allergie allergieën medication medications medikament medikation treatment
symptom symptoms disease illness ailment bmi prescription comorbidities disability disabilities krankheit erkrankung
maladie enfermedad malattia ziekte choroba sjukdom sygdom doença vaccine vaccinated vaccination pregnant diabetic
diabetes hypertension bloodpressure fumador fumeur raucher medical medicalneeds sick sickness sickdays krankheitstage
sykedager sjukdagar ziekteverzuim arrêtmaladie ehcp sen historial historialmedico historiaclinica historiaclínica
antecedentes antécédents padecimiento patología patologia pathologie enfermedades síntoma sintoma síntomas sintomas
sintomi symptôme symptome symptômes motivoconsulta motifconsultation tratamiento traitement trattamento tratamento
behandlung behandeling leczenie alergia medicamento medicamentos médicament médicaments farmaco diagnostik diagnosa
keluhan penyakit obat golongandarah hastalık hastalik teşhis teshis tanı şikayet sikayet tedavi ilaç kangrubu anamnese
anamnesi befund vorerkrankung vorerkrankungen dolegliwości objawy klachten klacht aandoening ziektebeeld диагноз
болезнь заболевание жалобы симптомы лечение medicalhistory dijagnoza
money: balance account accountno accountnumber acctno acctnum accountbalance overdraft arrears debt debts loan loans
loanamount creditlimit creditscore kontonummer kontonr kontostand saldo compte solde cuenta conto rekening
rekeningnummer numerkonta schulden deuda billed totalbilled amountbilled amountdue amountowed owed owing outstanding
outstandingbalance unpaid totaldue feesdue feesowed montantdû montantdu impayé impayés adeudado montoadeudado adeudo
valordevido dívida divida debito dovuto importodovuto openstaand openstaandbedrag offenerbetrag należność naleznosc
zaległość zaleglosc bakiye borç borc tunggakan hutang задолженность долг
loyalty: loyaltylevel loyaltypoints loyaltytier loyaltystatus loyaltycard membershiptype membershiplevel
membershipstatus membershipplan membershiptier memberlevel rewardpoints rewardspoints subscriptiontype
subscriptionplan treuepunkte mitgliedsstatus mitgliedsart puntosfidelidad tipomembresia membresía pointsfidélité
niveaufidelite nivelfidelidade puntifedeltà klantniveau
study: subject subjects major degree programme studiengang studienfach fach fächer faecher filière filiere carrera
asignatura asignaturas materia materias disciplina disciplinas matière corso corsi vak opleiding kierunek przedmiot
ämne fag curso cursos jurusan bölümü предмет специальность
matakuliah matapelajaran mapel prodi programstudi ngành ngànhhọc nganhhoc chuyênngành chuyennganh smjer smer studij
school: 班级 年级 成绩 分数 班級 成績 学年 성적 학년
grade grades mark marks score scores gpa cgpa class yeargroup attendance maths math mathematics english
science physics chemistry biology geography reading writing noten klasse notas voto voti calificación calificacion
classe cijfer klas ocena oceny klasa karakter klass betyg turma mathe mathematik form tutorgroup homeroom stufe
jahrgang jahrgangsstufe test quiz exam homework effort оценка класс группа група математика физика химия nota média
media coeficiente promedio puntaje rendimiento moyenne durchschnitt gemiddelde średnia srednia ortalama notu nilai
nilaiakhir ratarata kelas sınıf sinif punktzahl wynik балл баллы среднийбалл frequência frequencia známka znamka
průměr jegy átlag arvosana
điểm điểmtb diemtb điểmtrungbình diemtrungbinh lớp prosjek prosek ocjena ocjene ocene βαθμός βαθμος notortalaması ipk
hinne vidurkis
kin: relation relationship kinship marital maritalstatus civilstatus dependants dependents familienstand
verwandtschaft parentesco estadocivil parentela statocivile stancywilny sivilstand civilstånd civilstand
situationfamiliale
work: startdate
hired hiredate joiningdate dateofjoining doj employment contract shift shifts overtime hours absence absences
tenure seniority yearsofservice experience performance eintritt eintrittsdatum arbeitszeit stunden schicht vertrag
embauche contrat contrato assunzione contratto dienstverband umowa ansatt anställd leave leavetype dbs dbsstatus
urlaub vacaciones congés ferie verlof urlop
absen absensi kehadiran shiftkerja siftkerja
left: dismissal dismissaldate datedismissed terminationdate dateterminated terminationreason resignationdate
dateresigned lastworkingday lastdayworked exitinterview reasonforleaving leavingreason austrittsdatum
austrittsgrund kündigungsdatum datesortie motifdépart fechabaja motivobaja fechacese datacessazione dataodejścia
datademissão datadesligamento датаувольнения
presence: jointime leavetime timeincall firstseen lastseen useraction checkin checkout checkintime checkouttime
clockin clockout timein timeout punchin punchout signin signout arrivaltime attendancestatus kommen gehen einstempeln
lastlogin lastlogon lastvisit visitdate dateofvisit
care: support carer caregiver care careplan betreuung pflegegrad pflegestufe zorg soins cuidados assistenza opieka
guide: manager supervisor tutor mentor keyworker caseworker consultant host visiting betreuer vorgesetzter
pass: badge carreg carregistration vehiclereg numberplate kennzeichen locker parking signature unterschrift rsvp
attending dietary mealchoice tshirt
place: room desk ext extension zimmer
ward: ward bed station kamer
origin: religion ethnicity ethnic caste visa visastatus asylum religión immigration immigrationstatus sexuality
sexualorientation ethnie herkunftsland religione godsdienst wyznanie
agama dântộc dantoc tôngiáo tongiao narodnost
nation: race nationality citizenship staatsangehörigkeit nationalität nationalité nacionalidad nazionalità
nationaliteit
rota: mon tue tues wed thu thurs fri monday tuesday wednesday thursday friday montag dienstag mittwoch donnerstag
freitag lundi mardi mercredi jeudi vendredi lunes martes miércoles jueves viernes lunedì martedì mercoledì giovedì
venerdì maandag dinsdag woensdag donderdag vrijdag segunda terça quarta quinta sexta poniedziałek wtorek środa
czwartek piątek pon wto śro czw pią pondělí úterý středa čtvrtek pátek hétfő kedd szerda csütörtök péntek luni marți
miercuri joi vineri pazartesi salı çarşamba perşembe cuma måndag tisdag onsdag torsdag fredag mandag понедельник
вторник среда четверг пятница понеділок вівторок середа четвер
lun mar mer jeu ven mié mie jue vie gio seg ter qua qui tir ons tor fre
"""


def words_by_topic(text):
    """Return word -> topic of a text in which each topic stands with a colon before its words."""
    found, topic = {}, ""
    for word in text.split():
        if word.endswith(":"):
            topic = word[:-1]
        else:
            found[word] = topic
    return found


LIFE_WORDS = words_by_topic(LIFE_TEXT)
"""Words, several of them as one, over a column -> what of a life stands below."""
FOLK_TEXT = """
criminal employee emp patient inmate prisoner offender pupil student victim defendant claimant convict detainee suspect
tenant resident client customer worker staff probationer parolee learner trainee serviceuser volunteer child mitarbeiter
mitarbeiterin patientin schüler schueler häftling gefangener kunde kundin bewohner mieter empleado paciente alumno preso
recluso interno cliente trabajador employé employe salarié salarie élève eleve détenu detenu dipendente paziente
detenuto alunno medewerker werknemer patiënt leerling gedetineerde klant cliënt bewoner pracownik pacjent więzień
wiezien klient uczeń uczen medarbejder medarbeider ansatt anställd pasient elev fange kund funcionário funcionario aluno
detento matrikel matrikelnummer matrikelnr matricula matrícula matricule admissionno rollno rollnumber matalu codalu
pasien siswa mahasiswa karyawan pegawai pelanggan nasabah hasta öğrenci ogrenci müşteri musteri çalışan calisan
colaborador trabalhador asegurado socio sócio сотрудник пациент студент estudiante étudiant etudiant studente estudante
pupils students patients employees pacient pacienta angajat asistent kunden
patienten klanten
nhânviên nhanvien sinhviên sinhvien họcsinh hocsinh kháchhàng khachhang bệnhnhân benhnhan
zaposlenik zaposleni radnik učenik ucenik dolgozó
diák tanuló hallgató páciens ügyfél zaměstnanec zamestnanec πελάτης μαθητής φοιτητής υπάλληλος ασθενής
"""
NAME_ENDS = ("name", "navn", "naam", "namn")
"""How one word ends that says whose names stand below: Kundenname."""
FOLK = frozenset(FOLK_TEXT.split())
"""What people are called over a column of those of whom a list is kept."""
FOLK_OF_LISTS_TEXT = """
applicant attendee beneficiary contact donor guest invitee joiner leaver nurse participant passenger registrant
subscriber teacher user visitor teilnehmer participante partecipante partecipanti deelnemer gäste benutzer utilisateur
usuario
"""
LISTED_FOLK = re.compile(r"(.{0,99}?)[sn]?(?:list[ae]?|lijst)?\Z")
"""A word for those who are listed in what a list of them is called: students, kundenliste."""
FOLK_OF_LISTS = FOLK | frozenset(FOLK_OF_LISTS_TEXT.split())
"""What files and tables are called in which these are listed; people and members may be known to all."""
RENOWNED_TEXT = """
actor actress affiliation album alignment animal artist assist athlete author award band batting bib boat book bowling
built breed bust cap caps celebrity character citation club coach commit constituency contribution constructor cup
draft draftyear electorate embarked episode event experiencepoints faction fare fifa film finish followers founder
game goal hp incumbent innings instrument jersey jockey kit laps launched league lifeboat mana marketvalue match
matches medal movie networth noc novel orcid overall pace parliament party pclass pet pit played points potential ppg
pts publication publisher quest ranking rebounds refs reign season seed senate series shirt singer song species sport
squad starring subscribers survived team tournament transfer url vote votes weapon wicket wiki win wins xp verein
mannschaft tore spieler partei wahlkreis equipo goles partido squadra gol equipe buts parti drużyna gole partia
seleção ploeg doelpunten partij klub lag mål seleccion player politician president hero villain legislator lawmaker
laureate monarch партия
"""
RENOWNED = frozenset(RENOWNED_TEXT.split())
"""Words over columns of lists of those known to all, and of their tables: players, actors, politicians, heroes."""
FAMED_TEXT = """
actor actress actriz acteur actrice aktor artist artista attore atriz ator auteur author autor autore cantante chanteur
compositor composer filmmaker musician novelist painter philosopher poet politician rapper schauspieler senator singer
songwriter writer character hero villain npc deity emperor monarch pope saint
"""
FAMED = frozenset(FAMED_TEXT.split())
"""What tables are called of those who are known by what they wrote, sang or played."""
AFTER_PEOPLE_TEXT = """
school schule schulen scuola scuole escuela escola colegio colégio école ecole college collège lycée lycee liceo
instituto gymnasium university street straße strasse rue calle rua bridge park hospital hôpital ospedale krankenhaus
clinic library court courthouse museum building monument
"""
AFTER_PEOPLE = frozenset(AFTER_PEOPLE_TEXT.split())
"""What tables and records are called of what is named after people and has a telephone."""
LOOKS = frozenset(("hair", "haircolor", "haircolour", "haare", "haarfarbe", "cheveux", "pelo", "capelli"))
"""Over columns of those in games and stories: of people who are held or ill more is told."""
KNOWN_MAKERS_TEXT = """
agency astronaut auteur autor cast catchphrase category committer composer contrib contributor creator credits
developer director editor illustrator inventor laureate maintainer narrator othercredit period producer referee reviewer
speaker talk translator umpire writer
"""
KNOWN_MAKERS = frozenset(KNOWN_MAKERS_TEXT.split())
"""Words over columns, and names of tables, of those of whom no more is listed than their names, and known to all."""
RENOWNED_POSTS_TEXT = """
actor actress author artist athlete chancellor coach comedian composer congressman cricketer defender director emperor
explorer filmmaker footballer forward goalkeeper goalie guard inventor king midfielder minister model musician
novelist painter philosopher pitcher poet politician pope president prince princess quarterback queen rapper scientist
sculptor senator singer songwriter striker winger elf dwarf orc halfling gnome tiefling goblin vampire wizard alien
android mutant gk cb lb rb cm dm am lw rw st cf df mf fw pg sg sf pf qb wr schauspieler sänger politiker torwart
stürmer acteur chanteur actor cantante futbolista attore calciatore acteur piłkarz
"""
RENOWNED_POSTS = frozenset(RENOWNED_POSTS_TEXT.split())
"""Posts of these, and what the invented are."""
RACE_TEXT = "finish points pos race rank rating result results round time"
RACE = frozenset(RACE_TEXT.split())
CONTEST_TEXT = "company country film height industry place position title worth year"
CONTEST = RACE.union(CONTEST_TEXT.split())
"""Words beside names, ages and sexes of those who ran a race, and beside ages alone of those who are written of."""
SEXES_TEXT = """
m f w h v k d u x м ж l p e male female man woman boy girl other nonbinary non-binary diverse mann frau männlich
weiblich maennlich divers homme femme masculin féminin feminin hombre mujer varón masculino femenino feminino maschio
femmina uomo donna vrouw mężczyzna kobieta mand kvinde kvinne kvinna muž žena mies nainen laki-laki laki perempuan pria
wanita erkek kadın kadin bay bayan мужской женский муж жен férfi nő fiú lány muško žensko muski zenski muški ženski
moški ženska άνδρας γυναίκα άρρεν θήλυ nam nữ nu vīrietis sieviete vyras moteris mees naine bărbat femeie masculin
pojke flicka gutt jente dreng pige junge mädchen niño niña fille garçon chico chica чоловік жінка мужчина женщина
хлопець дівчина 男 女 男性 女性 남 여 남성 여성 ذكر أنثى זכר נקבה
"""
SEX_WORDS = frozenset(SEXES_TEXT.split())
PARTS_TEXT = """
arrêt arrival blood burgerlijke check clock condition emergency estado first group groupe grupa grupo gruppo hire hourly
join joining last leave loyalty membership punch reward rewards sexual sign situation stan stato subscription time tutor
user koszt taux tarif costo paga tariffa valor precio tarifa historia motivo motif golongan kan jenis rata puntos
saatlik hodinová средний mata giới gioi chức chuc tiền ngành nganh
"""
LIFE_BYTES = frozenset(word.encode() for word in chain(LIFE_WORDS, PARTS_TEXT.split()))
"""One of these is in whatever has a topic: they are asked for first."""
NUMBERED_FOLK_TEXT = """
applicant candidate crew doctor guest member nurse officer passenger staff teacher arzt docente enseignant lehrer
professeur professor profesor
"""
NUMBERED_FOLK = frozenset(NUMBERED_FOLK_TEXT.split())
NUMBERED_PEOPLE = NAMED | NUMBERED_FOLK
"""Words over the numbers of those who are listed; the first are enough beside names in a text without numbers."""
FOLK_STARTS = frozenset(
    word[:4].encode() for word in chain(FOLK, NUMBERED_FOLK, ("admission", "empname", "rollno", "service"))
)
"""One of these begins a word of whatever says whose names stand below."""


LIST_NUMBERS = frozenset(
    (
        "matricola",
        "matricule",
        "matrícula",
        "matricula",
        "personalnummer",
        "personalnr",
        "legajo",
        "memberid",
        "usn",
        "regno",
        "registerno",
        "registrationno",
        "enrollmentno",
        "enrolmentno",
        "nim",
        "nis",
        "memberno",
        "manv",
        "mãnv",
        "masv",
        "mãsv",
        "mssv",
    )
)
LIST_NUMBER_ENDS = ("id", "no", "nr", "num", "number", "nummer", "numero", "número", "numéro")
"""What stands over the numbers by which a list tells its people apart, and behind the word for these people there."""


def is_own_number(header):
    """Tell whether a short header is of such numbers, as EmployeeID is."""
    joined = "".join(words(header).split(" ")) if len(header) <= LONGEST_EVENT else ""
    return joined in LIST_NUMBERS or (joined.endswith(LIST_NUMBER_ENDS) and joined.startswith(tuple(FOLK)))


def is_number_of_people(header, whose=NUMBERED_PEOPLE):
    """Tell whether a short header is of numbers of people: crew id, doctor no, employee #."""
    found = words(header.replace("#", " no")).split(" ") if len(header) <= LONGEST_EVENT else []
    return len(found) > 1 and found[-1] in SAYS_NUMBER and found[0] in whose


def life_topic(header):
    """Return what of a life stands below a header, '' for nothing: the whole of it is asked first, then each word."""
    return topic_of_words(header) if len(header) <= LONGEST_EVENT else ""


@functools.lru_cache(maxsize=2048)
def topic_of_words(header):
    """Return the same of a short header."""
    return next((LIFE_WORDS[word] for word in parts_of(header) if word in LIFE_WORDS), "")


@functools.lru_cache(maxsize=2048)
def parts_of(header):
    """Return the words of a header as one, each two of them as one, and each; several ask for those of one header."""
    tokens = words(header).split(" ")
    return ("".join(tokens), *(one + other for one, other in zip(tokens, tokens[1:])), *tokens)


def is_of_folk(header):
    """Tell whether a short header has a word for those of whom a list is kept."""
    if len(header) > LONGEST_EVENT:
        return False
    found = parts_of(header)
    stems = [word[:-4] for word in found if word.endswith(NAME_ENDS)]
    return not FOLK.isdisjoint(found) or any(stem in FOLK or stem[:-1] in FOLK for stem in stems)


def lists_folk(name):
    """Tell whether a table is called by a word for those of whom a list is kept, be it one or many: tbl_students."""
    bare = name.rpartition("/")[2]
    found = parts_of(bare) if len(bare) <= LONGEST_EVENT else ()
    return is_of_folk(bare) or any(LISTED_FOLK.match(word).group(1) in FOLK_OF_LISTS for word in found)


def titles_folk(row):
    """Tell whether a row over a table has one cell, and in that such a word: Teilnehmerliste 2026."""
    filled = [cell for cell in row if cell.strip()]
    return len(filled) == 1 and lists_folk(filled[0])


def speaks_of(header, said):
    """Tell whether a short header has one of some words."""
    return len(header) <= LONGEST_EVENT and not said.isdisjoint(parts_of(header))


def is_of_renown(header):
    """Tell whether a short header has a word of lists of those who are known to all."""
    return says_one_or_many(header, RENOWNED)


def says_maker(header):
    """Tell whether a short header has a word of lists of those who made or did what is known, or speak of it."""
    return says_one_or_many(header, KNOWN_MAKERS)


def says_one_or_many(header, said):
    """Tell whether a short header has one of some words, or more than one of what it is for."""
    if len(header) > LONGEST_EVENT:
        return False
    found = parts_of(header)
    return not said.isdisjoint(found) or any(word[-1:] == "s" and word[:-1] in said for word in found)


def is_named_after(name):
    """Tell whether the short name of a table or record says that it is of schools, streets or the like."""
    found = words(name).split(" ") if len(name) <= LONGEST_EVENT else [""]
    return found[-1] in AFTER_PEOPLE or found[-1].rstrip("s") in AFTER_PEOPLE


def is_of_famed(name):
    """Tell whether the short name of a table says that it lists actors, writers and the like, one or many."""
    found = parts_of(name) if len(name) <= LONGEST_EVENT else ()
    return any(word.rstrip("s") in FAMED or word[:-2] in FAMED for word in found)
