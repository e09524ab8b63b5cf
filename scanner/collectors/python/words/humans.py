"""What people are called over a column, in the languages of Europe: each of these is one, and nothing else is."""

CALLED_TEXT = """
accused;appellant;arrestee;attendee;bailee;beneficiary;borrower;bridegroom;claimant;complainant;convict;deceased;
defendant;detained person;detainee;elector;employee;enrollee;foster carer;head of family;head of household;
householder;informant;inmate;
interviewee;juror;learner;life assured;missing person;mortgagor;next of kin;offender;parolee;passenger;
patient;pensioner;petitioner;plaintiff;policyholder;prisoner;probationer;pupil;registered keeper;retiree;
service user;staff member;student;suspect;taxpayer;tenant;trainee;traveler;traveller;victim;volunteer;
voter;witness;young person;angeklagter;antragsteller;antragstellerin;arbeitnehmer;arbeitnehmerin;
auszubildender;beschuldigter;bewerber;bewerberin;bewohner;bewohnerin;erziehungsberechtigter;gefangener;
häftling;karteninhaber;kontoinhaber;kontoinhaberin;kursteilnehmer;mieter;mieterin;mitarbeiter;mitarbeiterin;
mitglied;patientin;rentner;schüler;schueler;schülerin;studentin;studierende;teilnehmer;teilnehmerin;
verstorbener;versicherter;versicherte;versicherungsnehmer;versicherungsnehmerin;zeuge;abonné;adhérent;
adherent;allocataire;assuré;assure;assurée;bénéficiaire;beneficiaire;détenu;detenu;employé;employe;élève;
eleve;étudiant;etudiant;locataire;patiente;prévenu;prevenu;retraité;salarié;salarie;salariée;stagiaire;
souscripteur;titulaire du compte;afiliado;alumno;alumna;asegurado;asegurada;beneficiario;beneficiaria;
empleado;empleada;estudiante;inquilino;inquilina;paciente;pensionista;recluso;solicitante;trabajador;
trabajadora;titular de la cuenta;alunno;alunna;assicurato;assistito;assistita;contribuente;detenuto;
dipendente;imputato;intestatario;iscritto;lavoratore;nominativo;paziente;pensionato;richiedente;studente;
tesserato;bewoner;cliënt;deelnemer;gedetineerde;huurder;kaarthouder;leerling;medewerker;patiënt;
rekeninghouder;verdachte;verzekerde;werknemer;najemca;osadzony;pacjent;pacjentka;pracownik;skazany;
świadek;ubezpieczony;ubezpieczona;uczeń;uczen;wnioskodawca;aluno;aluna;funcionário;funcionario;segurado;
segurada;utente;anställd;anstalld;ansatt;elev;hyresgäst;kontoinnehavare;kontoinnehaver;medarbejder;
potilas;asiakas;työntekijä;pacientka;zaměstnanec;žák;alkalmazott;dolgozó;angajat;hasta;çalışan;öğrenci;
пациент;сотрудник;студент;colaborador;colaboradora;trabalhador;trabalhadora;pasien;
siswa;mahasiswa;karyawan;pegawai;nasabah;pelanggan;
"""
HELD_TEXT = """
under trial;undertrial;under trial prisoner;undertrial prisoner;remandee;absconder;deportee;evacuee;refugee;
asylum seeker;protected person;licence holder;injured party;aggrieved party;person in custody;person on probation;
verurteilter;
inhaftierter;geschädigter;geschaedigter;proband;probandin;insasse;untersuchungsgefangener;asylbewerber;condamné;condamne;
écroué;ecroue;mis en cause;mis en examen;plaignant;demandeur d asile;condenado;penado;imputado;acusado;denunciado;
denunciante;víctima;interno penado;condannato;indagato;recluso;persona offesa;detento;arguido;presidiário;vítima;
veroordeelde;justitiabele;oskarżony;oskarzony;podejrzany;pokrzywdzony;podsądny;obviněný;obvineny;odsouzený;odsouzeny;
obžalovaný;vězeň;vezen;poškozený;obvinený;odsúdený;väzeň;elítélt;vádlott;fogvatartott;gyanúsított;terhelt;sértett;
deținut;detinut;condamnat;învinuit;osuđenik;osudjenik;okrivljenik;optuženik;optuzenik;zatvorenik;pritvorenik;osumnjičenik;
obsojenec;obdolženec;pripornik;osumljenec;zapornik;oškodovanec;nuteistasis;kaltinamasis;notiesātais;apsūdzētais;
süüdimõistetu;kinnipeetav;süüdistatav;kannatanu;vanki;tuomittu;epäilty;asianomistaja;dömd;intagen;misstänkt;åtalad;
målsägande;indsat;sigtet;tiltalt;forurettet;innsatt;domfelt;siktet;fornærmede;hükümlü;hukumlu;tutuklu;mahkum;mahkûm;
sanık;sanik;şüpheli;supheli;mağdur;magdur;davacı;davalı;şikayetçi;narapidana;terdakwa;tersangka;tahanan;warga binaan;
κρατούμενος;κατηγορούμενος;κατάδικος;ύποπτος;ασθενής;μαθητής;εργαζόμενος;ωφελούμενος;осужденный;осуждённый;обвиняемый;
подозреваемый;подсудимый;потерпевший;заключенный;заключённый;засуджений;обвинувачений;підозрюваний;потерпілий;осъден;
обвиняем;затворник;подсъдим;осуђеник;окривљени
"""
"""The same of those who are held, accused, sentenced or harmed."""
ROLES = tuple(role for role in (CALLED_TEXT + HELD_TEXT).replace("\n", "").split(";") if role)
"""Below one of these as the whole header two capitalised words are a person, whatever their first name."""

PARTY_TEXT = """
addressee applicant attendee bailee borrower buyer candidate carer child claimant client clmt contact customer
cust debtor defendant delegate dependant donor driver emp employee entrant executor guarantor guardian guest holder
invitee joiner keeper leaver lessee licensee lodger mbr member mentee nok nominee occupant occupier offender owner
parent participant party passenger patient pax payee payer person policyholder prisoner proposer pt pupil recipient
registrant relative resident respondent sender sibling signatory spouse starter student subscriber supporter suspect
taxpayer tenant trainee user vic victim visitor vol volunteer witness
kunde kundin mieter mitglied patient patientin teilnehmer teilnehmerin inhaber client cliente titular huurder leerling
bewoner deelnemer ouder elev klient pacjent paziente paciente alumno alunno iscritto socio adhérent élève titulaire
"""
PARTIES = frozenset(PARTY_TEXT.split())
"""Words in a header that say whose name, birth or address stands below: lead tenant, student last, holder born."""
SHORT_OF_PARTY = {"fn": "forename", "ln": "surname"}
"""What is cut too short to mean this but beside one of these: CustFN, EmpLN."""

NAMED_TEXT = """
persona personne pessoa
agente anggota asegurado asistent asuransi avô calisan colaborador collaborateur collaboratore colaboradora
contribuinte deudor dokter employe estudiante funcionaria funcionária funkcjonariusz guru hasta karyawan klant klanten
klienta klijent kunden lernender mahasiswa medic medlem medlems mitarbeiters morador musteri müşteri nasabah ogrenci
operario operatore pacient pacienta pacjenta pasien patienten patientens pegawai pelanggan pensionado personel peserta
pracownika responden schülers siswa socia socio sócio studenta trabalhador trabajadora ucznia usager usuaria usuario
usuário warga zakaznik zakaznika zawodnika zákazník zákazníka çalışan öğrenci ученика пациента сотрудника студента
клиента работника head
"""
NAMED = PARTIES.union(NAMED_TEXT.split(), (role for role in ROLES if " " not in role))
"""Words for people: beside a word for names they say whose these are, whichever of the two stands first."""

CIVIL_TITLES_TEXT = "mr mrs miss ms mx messrs herr frau mme mlle monsieur madame"
CIVIL_TITLES = frozenset(CIVIL_TITLES_TEXT.split())
"""Beside a name: a person's in private. Doctors and reverends stand in directories of practices and parishes."""

PARTICLES_TEXT = "de del der den van von vom zu di da dos das do la le el y e"
ADDRESS_PARTICLES = frozenset(PARTICLES_TEXT.split())
"""The small words in names."""
