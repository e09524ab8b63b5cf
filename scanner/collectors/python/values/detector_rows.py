"""The table of detectors. Written by tests/stray/detector_rows.py from checks/stray/detectors/*.yml: edit those.

A row of DETECTOR_ROWS: kind, validator under a label, validator without one, checksum, family, what it is worth alone,
shapes, labels (see detectors.py); of the others: kind -> phrases over a column.
"""
# fmt: off

DETECTOR_ROWS = (
    (
        "asn", "is_arrest_number", "is_arrest_number", True, "case number", "proof",
        (b"9999999999999999999A", b"9999AA9999999999999A", b"99/9999/99/99999999999A", b"99/99AA/99/99999999999A",
         b"99/9999/99/9999A", b"99/9999/99/99999A", b"99/9999/99/999999A", b"99/99AA/99/9999A",
         b"99/99AA/99/99999A", b"99/99AA/99/999999A"),
        (b"asn", b"arrest", b"summons"),
    ),
    (
        "card_number", "is_card_number", "is_card_number", True, "payment", "proof",
        (b"9999 9999 9999 9999", b"9999-9999-9999-9999", b"9999999999999999", b"9999 999999 99999"),
        (b"card", b"visa", b"mastercard", b"amex", b"pan:", b'pan"'),
    ),
    (
        "cro_number", "is_cro_number", "is_cro_number", True, "person number", "proof",
        (b"999999/99A", b"99999/99A", b"AA99/999999A", b"AA99/99999A"),
        (b"cro n", b"cro:", b'cro"', b"cro_", b"criminal record"),
    ),
    (
        "de_steuer_id", "is_steuer_id", "is_steuer_id", True, "person number", "proof",
        (b"99999999999", b"99 999 999 999"),
        (b"steuer", b"idnr", b"id-nr"),
    ),
    (
        "driver_number", "is_driver_number", "is_full_driver_number", True, "person number", "proof",
        (b"AAAAA999999AA9AA", b"AAAAA999999A99AA", b"AAAA9999999AA9AA", b"AAAA9999999A99AA", b"AAA99999999AA9AA",
         b"AAA99999999A99AA"),
        (b"driver", b"driving", b"licence", b"license", b"dvla"),
    ),
    (
        "es_dni", "is_dni", "is_dni", True, "person number", "proof",
        (b"99999999A", b"99999999-A", b"99.999.999-A", b"A9999999A", b"A-9999999-A"),
        (b"dni", b" nie", b"nif", b"documento"),
    ),
    (
        "fr_nir", "is_nir", "is_nir", True, "person number", "proof",
        (b"999999999999999", b"9 99 99 99 999 999 99"),
        (b"nir", b"secu", b"insee", b"sociale"),
    ),
    (
        "it_fiscal_code", "is_fiscal_code", "is_fiscal_code", True, "person number", "proof",
        (b"AAAAAA99A99A999A",),
        (b"fiscale", b"c.f", b"cf:"),
    ),
    (
        "machine_readable_line", "is_machine_line", "is_machine_line", True, "person number", "proof",
        (b"9999999999AAA9999999A9999999<<<<<<<<<<<<<<99", b"9999999999AAA9999999A9999999<<<<<<<<<<<<<<<9",
         b"AA99999999AAA9999999A9999999<<<<<<<<<<<<<<99", b"AA99999999AAA9999999A9999999<<<<<<<<<<<<<<<9",
         b"9999999A9999999AAA<<<<<<<<<<<9"),
        (b"mrz", b"passport", b"machine readable"),
    ),
    (
        "nhs_number", "is_nhs_number", "is_issued_nhs_number", True, "person number", "proof",
        (b"999 999 9999", b"999-999-9999", b"9999999999"),
        (b"nhs",),
    ),
    (
        "nl_bsn", "is_bsn", "is_bsn", True, "person number", "proof",
        (b"999999999", b"9999.99.999", b"9999 99 999"),
        (b"bsn", b"burgerservice", b"sofinummer", b"sofi-nummer"),
    ),
    (
        "pl_pesel", "is_pesel", "is_pesel", True, "person number", "proof",
        (b"99999999999",),
        (b"pesel",),
    ),
    (
        "pnc_id", "is_pnc_id", "is_slashed_pnc", True, "person number", "proof",
        (b"9999/9999999A", b"99/999999A", b"99/9999999A", b"99/99999A", b"99/9999A"),
        (b"pnc", b"police national"),
    ),
    (
        "upn", "is_upn", "is_upn", True, "person number", "proof",
        (b"A999999999999", b"A99999999999A"),
        (b"upn", b"pupil"),
    ),
    (
        "court_reference", "is_court_reference", "is_nothing", False, "case number", "label",
        (b"99/9999/999999A",),
        (b"court", b"ccrn", b"case ref", b"case no", b"case number"),
    ),
    (
        "home_office_reference", "is_home_office_reference", "is_nothing", False, "person number", "label",
        (b"A9999999",),
        (b"home office", b"ho ref", b"cepr", b"immigration"),
    ),
    (
        "nino", "is_nino", "is_full_nino", False, "person number", "label",
        (b"AA999999A", b"AA 99 99 99 A", b"AA-99-99-99-A", b"AA 999999 A", b"aa999999a"),
        (b"nino", b"national insurance", b"national_insurance", b"nationalinsurance", b"ni number", b"ni no",
         b"ni_n", b"nat ins", b"n.i. n", b"insurance n"),
    ),
    (
        "nordic_number", "is_nordic_number", "is_nothing", False, "person number", "label",
        (b"999999-9999", b"99999999-9999", b"999999-999A"),
        (b"personnummer", b"person-nr", b"cpr", b"fodselsnummer", b"hetu"),
    ),
    (
        "passport_number", "is_passport_number", "is_nothing", False, "person number", "label",
        (b"999999999", b"AA9999999"),
        (b"passport",),
    ),
    (
        "prison_number", "is_prison_number", "is_noms_number", False, "person number", "label",
        (b"A9999AA",),
        (b"noms", b"nomis", b"prison", b"offender", b"inmate"),
    ),
    (
        "probation_crn", "is_probation_crn", "is_nothing", False, "person number", "label",
        (b"A999999",),
        (b"crn", b"delius", b"probation"),
    ),
    (
        "pti_urn", "is_pti_urn", "is_nothing", False, "case number", "label",
        (b"99AA9999999",),
        (b"ptiurn", b"pti urn", b"pti-urn", b"pti_urn", b" urn:", b" urn ", b'"urn"', b"caseurn", b"case urn",
         b"case ref", b"case no", b"case_ref"),
    ),
    (
        "us_ssn", "is_ssn", "is_grouped_ssn", False, "person number", "label",
        (b"999-99-9999", b"999 99 9999"),
        (b"ssn", b"social security", b"social_security", b"soc sec"),
    ),
    (
        "utr", "is_utr", "is_utr", True, "person number", "label",
        (b"9999999999", b"99999 99999", b"9999999999A"),
        (b"utr", b"unique tax", b"taxpayer ref"),
    ),
    (
        "bank_account", "is_bank_account", "is_nothing", False, "payment", "never",
        (),
        (),
    ),
    (
        "email", "is_labelled_email", "is_email_alone", False, "contact", "never",
        (),
        (),
    ),
    (
        "iban", "is_iban", "is_iban", True, "payment", "never",
        (b"AA99AAAA99999999999999", b"AA99 AAAA 9999 9999 9999 99", b"AA99999999999999999999",
         b"AA99 9999 9999 9999 9999 99", b"AA9999999999999999999999999", b"AA99 9999 9999 9999 9999 9999 999",
         b"AA9999999999999999999999", b"AA99 9999 9999 9999 9999 9999", b"AA99AAAA9999999999",
         b"AA99 AAAA 9999 9999 99", b"AA99A9999999999999999999999", b"AA99 A999 9999 9999 9999 9999 999",
         b"AA99999999999999999999999999", b"AA99 9999 9999 9999 9999 9999 9999", b"AA99999999999999",
         b"AA99 9999 9999 9999"),
        (b"iban",),
    ),
    (
        "national_number", "is_national_number", "is_checked_national_number", False, "person number", "never",
        (),
        (),
    ),
    (
        "phone", "is_dialled_number", "is_phone_alone", False, "contact", "never",
        (),
        (),
    ),
    (
        "postcode", "is_postal_code", "is_postcode", False, "contact", "never",
        (),
        (),
    ),
    (
        "sort_code", "is_sort_code", "is_nothing", False, "payment", "never",
        (),
        (),
    ),
)
DETECTOR_HEADERS = {
    "asn": "asn;arrest summons number;arrest summons no;arrest summons ref;arrest summons;arrest "
    "number;summons number;arrest no;summons no;arrestsummonsnumber",
    "card_number": "card number;card no;cardnumber;credit card;credit card number;debit card;debit card "
    "number;pan;cc number;ccnum;card num;pan number;card pan;primary account number;payment "
    "card number;ccno;cc num;cardno",
    "cro_number": "cro;cro number;cro no;crono;cro num;criminal records office number;criminal record office "
    "number;cro ref;cro id",
    "de_steuer_id": "steuer id;steuerid;steuer identifikationsnummer;steueridentifikationsnummer;steuer "
    "idnr;idnr;steueridnr;steuerliche identifikationsnummer;identifikationsnummer;steuer ident "
    "nr;steuer id nr",
    "driver_number": "driver number;driver no;driver licence number;driver licence no;driving licence;driving "
    "licence number;driving licence no;driving license;driving license number;drivers "
    "licence;drivers license;driver licence;driver license;licence number dvla;dvla "
    "number;drivinglicence;drivinglicencenumber",
    "es_dni": "dni;nie;nif;dni nie;nif nie;dninie;documento nacional de identidad;numero dni;num dni;dni "
    "numero;nro dni;documento identidad;numero documento;documento",
    "fr_nir": "nir;numero de securite sociale;numéro de sécurité sociale;numero securite sociale;securite"
    " sociale;no securite sociale;n securite sociale;num secu;no secu;numero secu;numero "
    "insee;no insee;numsecu;nss;nir numero",
    "it_fiscal_code": "codice fiscale;codicefiscale;cod fiscale;cod fisc;codfiscale;codfisc;c f;cf;codice fiscale"
    " cliente",
    "machine_readable_line": "mrz;mrz line 2;mrz2;machine readable zone;mrz line",
    "nhs_number": "nhs;nhs number;nhs no;nhs num;nhsno;nhsnumber;nhs id;new nhs number;chi number;chi no;hsc "
    "number;hsc no;h c number;health and care number;nhs identifier;patient nhs number;nhs num "
    "new",
    "nl_bsn": "bsn;bsn nummer;bsnnummer;burgerservicenummer;burger service nummer;sofinummer;sofi "
    "nummer;bsn nr;sofi",
    "pl_pesel": "pesel;nr pesel;numer pesel;pesel nr;nrpesel",
    "pnc_id": "pnc;pnc id;pncid;pnc number;pnc no;pnc ref;pnc identifier;police national computer;police "
    "national computer id;pnc idno;pnc num;pncnumber",
    "upn": "upn;unique pupil number;pupil number;pupil no;upn number;former upn",
    "court_reference": "court case reference;court case reference number;court case ref;court reference;court "
    "reference number;court ref;court case number;court case no;court case id;crown court "
    "number;crown court case number;ccrn;case ref number;indictment number;indictment no;t "
    "number",
    "home_office_reference": "home office reference;home office reference number;home office ref;home office number;ho "
    "ref;ho reference;ho number;ho ref no;cepr;cepr number;immigration number;immigration "
    "reference",
    "nino": "nino;ni number;ni no;ni num;ninumber;national insurance;national insurance number;national"
    " insurance no;nat ins;nat ins no;nat ins number;nin;nationalinsurancenumber;national "
    "insurance num;nat insurance no;nat insurance number;n i number;n i no;nino number;ni "
    "nbr;natinsno",
    "nordic_number": "personnummer;personnr;person nr;personal number;personal identity "
    "number;samordningsnummer;cpr;cpr nr;cpr nummer;cpr "
    "number;cprnr;fødselsnummer;fodselsnummer;foedselsnummer;henkilötunnus;henkilotunnus;hetu",
    "passport_number": "passport;passport number;passport no;passport num;passportno;passportnumber;passport "
    "id;ppt no;travel document;travel document "
    "number;reisepass;reisepassnummer;passnummer;numero de passeport;numéro de "
    "passeport;passeport;pasaporte;numero de pasaporte;passaporto;numero "
    "passaporto;paspoortnummer;paspoort;numer paszportu;paszport",
    "prison_number": "prison number;prison no;prison num;noms;noms number;noms no;noms id;nomsid;nomis;nomis "
    "number;nomis id;nomis no;prisoner number;prisoner no;prisoner id;prisonernumber;offender "
    "no;offender number;offender id;offender noms;inmate number;lids;lids number;prison "
    "id;detainee number;nomis num;prison nos;inmate no;inmate id;offender noms id;prison "
    "reference;noms identifier",
    "probation_crn": "crn;crn number;delius crn;probation crn;delius number;delius id;offender crn;case "
    "reference number crn",
    "pti_urn": "ptiurn;pti urn;case urn;caseurn;urn;pti;prosecution urn;police urn",
    "us_ssn": "ssn;social security;social security number;social security no;ss number;ss no;ssn "
    "number;socialsecuritynumber;soc sec no;soc sec num;us ssn;ssn no",
    "utr": "utr;utr number;utr no;unique taxpayer reference;unique tax reference;taxpayer "
    "reference;tax reference number",
    "bank_account": "account number;account no;acc no;bank acc;bank acct;acct no;accountnumber;accountno;bank "
    "account;bank account number;bank account no;acc number;acct number;a c no;a c "
    "number;account num",
    "email": "email;e mail;email address;e mail address;emailaddress;mail address;email1;home email;work"
    " email;mail id;email id;email addr;primary email;personal email;mail addr;e mail "
    "adresse;emailadresse;mailadresse;correo;correo electronico;correo "
    "electrónico;courriel;adresse mail;adresse email;posta elettronica;indirizzo "
    "email;emailadres;mailadres;adres email;e post;epost;e postadress;endereço de email;ईमेल;ই "
    "মেইল;ইমেইল",
    "iban": "iban;iban number;iban no;iban nr;account iban;bank iban;ibannumber;kontonummer "
    "iban;kontonummer;konto nr;kontonr;bankkonto;bankverbindung;nr konta;numer konta;nr "
    "rachunku;numer rachunku;rekening;rekeningnummer;bankrekening;compte bancaire;numero de "
    "compte;numéro de compte;no compte;cuenta;cuenta bancaria;numero de cuenta;número de "
    "cuenta;conto corrente;numero conto;numero di conto;coordinate bancarie;numero da "
    "conta;bankkontonummer",
    "national_number": "national id;national id number;national id no;national identity number;national "
    "identification number;national insurance id;identity number;identity no;identity "
    "card;identity card number;identity card no;id card;id card number;id card no;id number;id "
    "no;id num;citizen id;citizen number;personal no;personal id;personal id number;personal "
    "code;personal identification number;social insurance number;social insurance no;tax id;tax"
    " id number;tax identification number;tax file number;civil id;person id number;cpf;numero "
    "cpf;cpf numero;nr cpf;cartao de cidadao;cartão de cidadão;numero de "
    "contribuinte;contribuinte;cedula;cédula;cedula de identidad;cédula de identidad;numero de "
    "cedula;nro documento;num documento;número de documento;numero de documento;numero de "
    "identidad;numero de identificacion;número de identificación;curp;cuil;nric;nric no;nric "
    "number;nric fin;uinfin;sa id;sa id number;sa id no;rsa id;rsa id number;id "
    "nommer;рнокпп;іпн;davčna št;davčna številka;rodné č;ת ז;کد "
    "ملی;เลขบัตรประชาชน;เลขประจำตัวประชาชน;tc kimlik;tc kimlik no;tc no;tckn;kimlik no;kimlik "
    "numarası;kimlik numarasi;t c kimlik no;vatandaşlık no;rodné číslo;rodne cislo;rodné "
    "čislo;rod cislo;aadhaar;aadhaar number;aadhaar no;aadhar;aadhar no;aadhar number;cnp;cod "
    "numeric personal;oib;egn;jmbg;emšo;emso;taj szám;taj szam;asmens kodas;personas kods;isiku"
    "kood;amka;αμκα;αφμ;rijksregisternummer;rijksregister;rijksregisternr;insz;niss;registre "
    "national;numero national;numéro national;ahv nummer;ahv nr;ahvn13;numero avs;numéro avs;no"
    " avs;n avs;n national;svnr;sozialversicherungsnummer;sozialversicherungsnr;personalausweis"
    "nummer;personalausweis;ausweisnummer;pps number;ppsn;pps no;sin number;medicare "
    "number;medicare no;mykad;ic no;ic number;no ktp;cnic;cnic number;cnic no;cmnd;cccd;số "
    "cmnd;số cccd;kennitala;iqama;iqama number;emirates id;numer dowodu;nr dowodu;dowód "
    "osobisty;dowod osobisty;תעודת זהות;מספר זהות;رقم الهوية;الرقم القومي;fødselsnr;fodselsnr",
    "phone": "phone;contact no;contact num;contact nr;ph no;msisdn;telephone;tel;tel no;mobile;mobile "
    "number;phone number;home phone;work phone;cell;cell phone;contact "
    "number;phone1;telefon;telephone number;mobile no;mob;telephone no;telephone num;phone "
    "no;phone num;tel number;tel num;mobile phone;mobile phone number;home telephone;work "
    "telephone;cell number;landline;handy;mobil;mobilnummer;telefonnummer;rufnummer;tel "
    "nr;téléphone;portable;numero de telephone;numéro de "
    "téléphone;telefono;teléfono;movil;móvil;celular;cellulare;numero di "
    "telefono;telefoon;telefoonnummer;mobiel;nr telefonu;numer "
    "telefonu;komorka;komórka;telefone;telemóvel;telefonnr;फोन;फ़ोन नंबर;मोबाइल;मोबाइल "
    "नंबर;मोबाइल नम्बर;दूरभाष;ফোন;ফোন নম্বর;মোবাইল;মোবাইল নম্বর",
    "postcode": "postcode;post code;p code;postal code;pcode;zip postcode;zip;plz;postleitzahl;code "
    "postal;codigo postal;código postal;codice postale;postnummer;kod pocztowy;zip "
    "code;zipcode;post cd;pcd;código zip",
    "sort_code": "sort code;sortcode;bank sort;bank sort code;sort cd;branch sort code",
}
DETECTOR_WHOLE_HEADERS = {
    "nino": "ni",
    "bank_account": "acct;acc",
    "email": "mail",
    "national_number": "rg;run;rut;r č;fin;fin no;fin number;sin;tin;nik;ktp;fnr;ahv;avs;taj;rč;rc;id "
    "nr;pps;kimlik;tax no;tax number;pnr;persnr;persnum;fodnr;fodselnr;fødnr;fødselnr;sotu;ik;r"
    "odcis;adojel;adoazon;tajszam;rfc;cuit;tc;tcno;kt;rvnr;insz;rrn;inps;afm;snils;ipn;rnokpp;d"
    "nr",
    "phone": "tfn;tfnnr;telnr;tlfnr;tlfno;tfno;telf;tph;puh;puhnro;mobnr;mobilnr;mobiltlf;fijo;telemovel"
    ";telm;nrtel;cel;komnr;telcsi;telpri",
    "sort_code": "sc",
}
