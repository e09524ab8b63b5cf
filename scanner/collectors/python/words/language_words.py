"""Words of other languages over columns and before values, beside those that stand in the dictionary itself."""

LANGUAGE_TEXTS = {
    "full_name": """
nome da mãe;nome da mae;nome do pai;nombre de la madre;nombre del padre;nom de la mère;nom de la mere;nom du père;
nom du pere;nome della madre;nome del padre;name der mutter;name des vaters;naam moeder;naam vader;meno matky;
meno otca;jméno matky;jmeno matky;jméno otce;jmeno otce;anyja neve;apja neve;numele mamei;numele tatălui;
numele tatalui;ime majke;ime oca;ime matere;ime očeta;ime oceta;име на майката;име на бащата;фио матери;фио отца;
піб матері;anne adı;anne adi;baba adı;baba adi;veli adı;veli adi;moderns namn;faderns namn;mors navn;fars navn;
äidin nimi;isän nimi;nafn móður;nafn föður;ema nimi;isa nimi;nama ibu;nama ayah;nama wali;nama bapa;nama orang tua;
họ tên mẹ;họ tên cha;اسم الأم;اسم الأب;שם האם;שם האב;نام پدر;نام مادر;父亲姓名;母亲姓名;家长姓名;保護者氏名;保護者名;
보호자명;보호자 이름;보호자 성명;어머니 이름;имя и фамилия;фамилия и имя;фамилия имя отчество;име и фамилия;трите имена;
пълно име;полное имя;піб;повне ім я;прізвище та ім я;ime prezime;ime priimek;puno ime;polno ime;för och efternamn;
for og etternavn;etu ja sukunimi;ees ja perekonnanimi;vārds un uzvārds;vards uzvards;vardas ir pavardė;
ainm is sloinne;meno priezvisko;jmeno prijmeni;jméno příjmení;celé jméno;cele jmeno;celé meno;cele meno;nume complet;
vollständiger name;vollstaendiger name;name und vorname;fullständigt namn;fullstandigt namn;fuldt navn;fullt nafn;
täisnimi;taisnimi;ho va ten;ho ten;nama penuh;שם מלא;نام کامل;フルネーム;πλήρες όνομα;ονοματεπωνυμο;tam ad;
adi soyadi;اسم المريض;ชื่อ นามสกุล;ชื่อ สกุล;
ช อผ ป วย;ผ ป วย;ช อล กค า;ช อน กเร ยน;น กเร ยน;ช อพน กงาน;พน กงาน;ผ เช า;ช อผ เช า;
անուն ազգանուն;ազգանուն անուն;լրիվ անուն;անուն ազգանուն հայրանուն;
аты жөні;толық аты жөні;аты тегі;тегі аты;поўнае імя;імя \u0456 прозвішча;прозвішча \u0456 імя;ம ழ ப யர;
ம ழ ப ப யர""",
    "forename": """
krstné meno;krstne meno;ainm baiste;fornafn;eiginnafn;nama pertama;الاسم الأول;שם פרטי;ονομα;etunimet;
kutsumanimi;
անուն;аты;імя""",
    "surname": """
soyisim;perenimi;eftirnafn;kenninafn;nama belakang;nama keluarga;اسم العائلة;اللقب;الكنية;שם משפחה;نام خانوادگی;
苗字;성씨;επωνυμο;
ազգանուն;тегі;прозвішча;க ட ம பப ப யர""",
    "date_of_birth": """
д \u0440;geburts datum;geboorte datum;narodený;narodeny;narodená;születésnap;szuletesnap;datum rodenja;год рождения;
рік народження;ημ γέννησης;ημ νία γέννησης;ημερομηνια γεννησης;doğum günü;dogum gunu;fødselsdag;fodselsdag;
syntymäpäivä;syntymapaiva;sunniaeg;tgl lahir;ngay sinh;تاريخ الولادة;生日;ว นเก ด;ว นเด อนป เก ด;ว น เด อน ป เก ด;
ծննդյան ամսաթիվ;ծննդյան օր;ծննդյան տարեթիվ;туған күні;туылған күні;туған жылы;
дата нараджэння;ப றந த த த;ப றந த ந ள;ப றந த த கத""",
    "address": """
logradouro;residência;residencia;bydlisko;domiciliu;adresă;prebivalište;prebivaliste;bivališče;место жительства;
fakturaadresse;faktureringsadresse;faktureringsadress;fakturaadress;rechnungsadresse;rechnungsanschrift;
lieferadresse;lieferanschrift;postadresse;postadress;privatadresse;privatanschrift;meldeadresse;leveringsadresse;
leveransadress;hjemmeadresse;hemadress;boligadresse;kontaktadresse;factuuradres;bezorgadres;postadres;huisadres;
verzendadres;adresse facturation;adresse de facturation;adresse livraison;adresse de livraison;adresse personnelle;
dirección de envío;direccion de envio;direccion facturacion;dirección de facturación;indirizzo di spedizione;
indirizzo di fatturazione;szállítási cím;szallitasi cim;számlázási cím;szamlazasi cim;
διευθυνση;ev adresi;bostadsadress;vejnavn;bostedsadresse;katuosoite;kotiosoite;elukoht;adrese;dzīvesvieta;gatvė;
sráid;địa chỉ;dia chi;العنوان;عنوان السكن;כתובת;آدرس;نشانی;ご住所;거주지;
հասցե;բնակության հասցե;мекенжайы;мекен жайы;мекенжай;адрас;ம கவர""",
    "phone": """
tél;recapito telefonico;handynummer;gsm;mobiltelefon;telefonní číslo;telefonni cislo;tel číslo;tel cislo;telefón;
telefónne číslo;telefonszám;telefonszam;mobitel;broj telefona;mobilni;telefonska številka;telefonska stevilka;
мобилен;мобильный;мобільний;τηλεφωνο;κινητο;cep telefonu;cep no;cep tel;veli cep;tlf;tlf nr;puhelin;puhelinnumero;
matkapuhelin;kännykkä;sími;farsími;símanúmer;mobiil;telefoninumber;tālrunis;talrunis;telefons;mobilais;telefonas;
mobilusis;ffôn;ffon;rhif ffôn;ffôn symudol;fón;guthán;uimhir ghutháin;telepon;no telepon;no hp;nomor telepon;
handphone;điện thoại;số điện thoại;dien thoai;so dien thoai;sdt;الهاتف;رقم الهاتف;الجوال;رقم الجوال;الموبايل;هاتف;
טלפון;נייד;تلفن;موبایل;شماره تلفن;phones;phone numbers;telephones;teléfonos;telefonos;telefones;телефоны;
เบอร์โทร;โทรศัพท์;
հեռախոս;հեռախոսահամար;հեռախոսի համար;բջջային;телефон нөмірі;ұялы телефон;
тэлефон;нумар тэлефона;த ல ப ச;த ல ப ச எண;க ப ச;க ப ச எண""",
    "email": """
correio eletrónico;correio eletrônico;correio eletronico;email adresse;email adresa;emailová adresa;emailova adresa;
poczta;имейл;e pošta;e posta;eposta;e naslov;meiliaadress;e pasts;epasts;el paštas;el pastas;elektroninis paštas;
e bost;ebost;ríomhphost;surel;emel;netfang;sähköposti;sahkoposti;sähköpostiosoite;البريد الإلكتروني;البريد الالكتروني;
الايميل;אימייל;דואר אלקטרוני;דואל;ایمیل;郵箱;邮件;메일;emails;
email addresses;e mails;correos;courriels;
էլ փոստ;էլեկտրոնային փոստ;электрондық пошта;электронная пошта;ம ன னஞ சல""",
}
LANGUAGE_HEADERS = {kind: text.replace("\n", "") for kind, text in LANGUAGE_TEXTS.items()}
"""Kind of column -> phrases over it."""
LANGUAGE_WHOLE_TEXTS = {
    "person": """
nomecompleto;nombrecompleto;nomcomplet;madre;padre;tutore;tuteur;tuteur légal;responsable légal;responsável;
responsavel;genitore;vormund;erziehungsberechtigter;erziehungsberechtigte;voogd;opiekun;zákonný zástupce;
zákonný zástupca;zakonny zastupce;gondviselő;skrbnik;настойник;опекун;опікун;мать;отец;κηδεμόνας;πατρώνυμο;veli;
målsman;vårdnadshavare;værge;foresatt;huoltaja;eestkostja;aizbildnis;globėjas;wali;penjaga;phụ huynh;ولي الأمر;
监护人;保護者;보호자;名前;учень;учениця;ученик;ученица;ho ten;hoten;ho va ten;ten nhan vien;tên nhân viên;
ten khach hang;tên khách hàng;ten sinh vien;tên sinh viên;khách hàng;bệnh nhân;học sinh;sinh viên;
nhân viên;người thuê;khach hang;benh nhan;hoc sinh;sinh vien;nhan vien;nguoi thue""",
    "forename": "име;tên",
    "surname": "họ;성",
    "date_of_birth": "născut;nascut;rođen;rojen;роден;родился;народився;syntynyt;dzimis;gimęs",
    "address": "ulice;улица;вулиця;οδός;tänav;iela;cadde;sokak;utca;strada;rua;gade;stryd;cím;jalan;רחוב",
}
SHORT_TEXTS = {
    "person": "nume;nazwa klienta;nazwa pacjenta;nazwa kontaktu",
    "forename": "fnamn;fnavn;enimi;pren;pnom;prén;vnaam;knev;prenom1;pnombre;fornm;jm;onoma",
    "surname": "enamn;enavn;snimi;prijm;prij;priim;prez;vnev;csaladnev;cogn;ape;apat;amat;apaterno;amaterno;anaam;"
    "nachnam;peren;numefam;snamn;eponymo;eponimo;soyisim",
    "date_of_birth": "fodt;foedt;fodd;fdato;foddat;fodelsear;födelseår;fodselsar;synt;synpvm;syntpv;syntaika;szulido;"
    "szul ido;szul;szuldat;nasc;dnasc;nascita;datnasc;nais;dnais;naiss;dnaiss;nasterii;gebd;gebjahr;dogtar;dtarihi;"
    "sünd;synd;datur;nar;datnar;doğum t;dogum t;doğum tar;dogum tar;dt nasc",
    "address": "gata;gatan;gatadr;gateadr;vej;vejadr;katu;katuos;tanav;tän;ul;via;str;cim;lak;ulica i broj;"
    "ulica broj;domic;property;premises;dwelling",
}
"""The same, cut short as programmers cut them."""
DOUBTED_HOMES = frozenset(("via", "str", "property", "premises", "dwelling"))
DOUBTED_NAMES = frozenset(("ime", "nombre", "nome"))
"""Words that stand over other things too: an address below the one has its number, and a first name is a known one."""
LANGUAGE_WHOLE_HEADERS = {
    kind: ";".join(text for text in (whole.replace("\n", ""), SHORT_TEXTS.get(kind, "")) if text)
    for kind, whole in {**dict.fromkeys(SHORT_TEXTS, ""), **LANGUAGE_WHOLE_TEXTS}.items()
}
"""The same of what means this only when nothing else stands in the header."""
