// The vocabulary of the scanner. Written by tests/dotnet/lists.py from the tables of collectors/python: edit those.
using System;

namespace Mediascan.Stray
{
    // Bytes stand as characters of the same numbers.
    internal static class Lists
    {
        public static readonly string[] NotPeople = (
            "academy artist band bin boat book branch brand breed building business cat category charity city " +
            "class clinic club college column command company computer constituency council country county course " +
            "court dam department device dir directory display1 district dog domain drug establishment estate " +
            "event family1 farm field file filename film firm foal folder food function game genus group horse " +
            "hospital host hostname hotel image item journal kennel key label language library login machine " +
            "medicine model module movie office org organisation organization package page param parameter parish " +
            "path pedigree pet place plant playlist port practice premises prison product project property pub " +
            "publisher racehorse region repository restaurant river road room route sample schema scheme school " +
            "screen server service ship shop sire site software song species sport stable station store street " +
            "supplier surgery table tag team theme thing title town track trainer trust type university user " +
            "username variable vendor venue vessel village ward website yacht "
        ).Trim().Split(' ');

        public static readonly string[] Events = (
            "accessed acquired added adopted aired amended appointed approved arrived assessed booked bought " +
            "built changed closed committed completed composed created dated death deceased delivered departed " +
            "deployed despatched died discovered dispatched edited elected ended expires expiry finished fixed " +
            "foaled founded graduated held hired incorporated indexed installed issued joined launched left " +
            "listed logged made married matured matures maturity merged modified opened ordered paid premiere " +
            "produced published purchased raised received recorded registered released renewed reported retired " +
            "revised seen sent shipped signed sold started submitted tested timestamp updated uploaded used " +
            "visited written "
        ).Trim().Split(' ');

        public static readonly string[] Things = (
            "asin breed chip ean foaled gtin hull imo isbn isbn10 isbn13 issn kennel microchip mmsi sire species "
        ).Trim().Split(' ');

        public static readonly string[] FirstNames = (
            "aaron abdul abena abigail adaeze adam adrian agnieszka ahmed ahmet aidan aisha akosua alain alan " +
            "albert alberto alejandro aleksandra alessandro alessia alex alexander alexandra alfie ali alice " +
            "alicja alison ama amanda amarjit amber amelia amir amit amy ana anders andrea andreas andreea andrew " +
            "andrzej andr\u00e9 andr\u00e9s aneta angela angelika angelo angharad angus anil anita anja anjali anke ann " +
            "anna anne annie anouk anthony antoine antonella antoni antonia antonino antonio ant\u00f3nio aoife arjun " +
            "arthur artur asha ashley asif astrid audrey aur\u00e9lie ava ay\u015fe balwinder barbara barry bart bartosz " +
            "bart\u0142omiej beata beatrice beatriz ben benjamin bernard bernd bertram beth bethany betty beverley " +
            "bilal birgit birgitta bj\u00f6rn bogdan bo\u017cena bram brandon brenda brian bridget brigitte bronwen bruce " +
            "bruno caitlin callum cameron camille caoimhe carl carlo carlos carmela carmen carol caroline carys " +
            "catarina caterina catherine cecil cerys chantal charles charlie charlotte chelsea cheryl chiara " +
            "chidi chloe chlo\u00e9 chris christa christian christiane christina christine christophe christopher " +
            "ciara claire clare claude claudia claudio clive cl\u00e9ment colin concepci\u00f3n connor conor constantin " +
            "cormac cornelia cornelis craig cristian cristina cyril czes\u0142aw c\u00e9line daan dafydd daisy damian " +
            "daniel daniela danielle danuta dariusz darren dave david davide dawid dawn dean deborah debra declan " +
            "deepak delroy denise dennis derek diana diane diego dieter dmitri dolores domenico dominic donald " +
            "donna doreen doris dorota dorothy douglas duncan dylan eamon ebony eddie edith edward eileen elaine " +
            "eleanor elena elif elisa elisabeth elizabeth elke ella ellen ellie elliot elsa elsie el\u017cbieta emeka " +
            "emilia emily emine emma emyr encarnaci\u00f3n enid enrique eoin eric erik erika erin ernest esther ethan " +
            "ethel eugeniusz eva eve evelyn evie ewa ewan fabio faith farah fatima fatma faye federica felix " +
            "femke fernando filip fiona fionn fleur florence florian folasade frances francesca francesco francis " +
            "francisca francisco franciszek franco frank franziska fran\u00e7ois fran\u00e7oise frau fred freddie frederick " +
            "fredrik freya fr\u00e9d\u00e9ric gabriele gareth gary gavin gemma geoffrey george georgia georgina gerald " +
            "gerard gerhard gerrit gethin gheorghe gillian giorgio giovanna giovanni gisela giulia giuseppe " +
            "giuseppina gladys glen gloria gordon grace graeme graham grainne grant gra\u017cyna greg gregory grzegorz " +
            "guillaume gurpreet gustav guy gwen gwyneth g\u00e9rard g\u00fcnter halina hamish hana hannah hans harjit " +
            "harold harriet harrison harry harvey hasan hassan hatice hayley hazel heather heidi heike heinz " +
            "helen helena helga helmut hendrik hendrika henk henri henry henryk herbert herr hilary holger holly " +
            "horst howard hugh hugo hui hussein h\u00e9l\u00e8ne h\u00fcseyin ian ibrahim ieuan igor ilaria ilse imran ingrid " +
            "inmaculada in\u00e8s in\u00eas ioan ioana ionu\u021b irena irene iris isaac isabel isabella isabelle isla ivan ivy " +
            "iv\u00e1n iwan iwona jacek jack jackie jacob jacobus jacqueline jacques jade jadwiga jake jakub james " +
            "jamie jan jana jane janet janice janina janusz jaroslav jasmine jason jaswinder javed javier jay " +
            "jayne jean jeanne jeffrey jenna jennifer jenny jeremy jermaine jeroen jerzy jessica jes\u00fas jill jim " +
            "ji\u0159\u00ed joan joanna joanne joaqu\u00edn joe joel johan johanna johannes john jolanta jonas jonathan joost " +
            "jordan jorge jose josef josefa joseph josephine joshua jos\u00e9 joyce jo\u00e3o juan juana judith judy julia " +
            "julian julie julien jun june justin justyna j\u00f3zef j\u00f6rg j\u00fcrgen kacper kamal kamil karen karin karl " +
            "karolina katarzyna kate kate\u0159ina katharina katherine kathleen kathryn katie katrin katy kazimierz " +
            "kees keisha keith kelly ken kenneth kerry kerstin kevin khalid kieran kim kimberley kinga kirsty " +
            "klaus kofi krystyna krzysztof kulwinder kwabena kwame kyle laila lakshmi lara lars latoya laura " +
            "lauren laurence laurent layla lea leah leanne lee lena lenka leo leon leonard leonie leroy lesley " +
            "leslie leszek lewis liam lily linda lisa logan lorenzo lorraine lotte louis louise lowri luca lucas " +
            "lucia lucie lucy luc\u00eda luigi luis lukas luke lydia lynda lynn lynne l\u00e9a maarten mabel maciej maeve " +
            "magdalena magnus mair maja malcolm manfred manon manpreet manuel marc marcel marcin marco marcus " +
            "marek margaret margareta margaretha margarida maria marian mariana marianna marie marieke mario " +
            "marion mariusz marjorie mark markus marloes marlon marta martha martin martina martine mary mar\u00eda " +
            "mason massimo mateusz mathieu matilda matteo matthew matthias maureen maurice maurizio max maxime " +
            "maximilian maya ma\u0142gorzata megan mehmet mei melanie melissa mercedes mia michael micha\u0142 michel " +
            "michelle mieczys\u0142aw miguel mihai mikael mike millie ming miriam miroslav miros\u0142aw miss mme mohamed " +
            "mohammad mohammed moira molly monica monika monique montserrat morgan moritz mr mrs ms muhammad " +
            "muriel mustafa mx nadia naomi nasreen natalia natalie natalya natasha nathalie nathan neha neil " +
            "ngozi nia niall niamh nicholas nicola nicolae nicolas nicole nigel niklas nils nina noah nomsa noor " +
            "norma norman nuno nuria obinna odile oisin oleg olga olive oliver olivia olivier oliwia olof " +
            "oluwaseun orla oscar osman owen pablo padraig pamela paola paolo parveen pascal patricia patrick " +
            "patrizia paul paula paulina pauline paulo pavel pawe\u0142 pedro peggy penelope per percy peter petr " +
            "petra petrus philip philipp philippe phillip phoebe phyllis pierre piet pieter pietro pilar piotr " +
            "pooja poppy priya przemys\u0142aw p\u00e1draig rachael rachel rados\u0142aw rafael rafa\u0142 rahul raj rajesh ralf " +
            "ralph ram\u00f3n ranjit raquel ravi ray raymond ra\u00fal rebecca reece reginald renata renate ren\u00e9 rhiannon " +
            "rhys riccardo richard rita robert roberta roberto robin roc\u00edo roger rohit roisin roland rolf romain " +
            "roman ronald rory rosa rosaria rosario rose rosemary ross roy ruben ruby rub\u00e9n rui rukhsana russell " +
            "ruth ryan ryszard r\u00f3is\u00edn sabine saeed sally salvatore sam samantha samuel sander sandra sandrine " +
            "sanjay sanne santiago sara sarah saskia scarlett scott sean sebastian sem serge sergei sergio " +
            "shabana shanice shannon sharon shaun shazia sheila shirley sian sidney silke silvia simon simona " +
            "simone sinead sin\u00e9ad siobhan siobh\u00e1n sipho sofia sonia sophia sophie stacey stanis\u0142aw stanis\u0142awa " +
            "stanley stefan stefania stefanie stefano stella stephanie stephen steve steven stewart stuart " +
            "st\u00e9phane sukhdev sunil sunita susan susanne suzanne sven svetlana sylvia sylvie sylwia szymon " +
            "s\u00e9bastien s\u0142awomir tadeusz tahir tamara tanya tara tariq tatiana ted terence teresa terry thabo " +
            "thelma theo theresa thierry thijs thomas thorsten th\u00e9o tiago tim timothy tobias toby todd tom tomasz " +
            "tom\u00e1\u0161 tony torsten tracey tracy trevor tyrone ulla ursula urszula ute uwe valentina valerie val\u00e9rie " +
            "vanessa vasile vera veronica vicente victor victoria vijay vikram vincent vincenzo violet virginia " +
            "vivienne vladimir v\u00e1clav v\u00e9ronique v\u011bra walter wanda waqar wayne wei wendy werner weronika wies\u0142aw " +
            "wiktor wilfred wilhelmina wilhelmus will willem william wim winifred winston wojciech wolfgang " +
            "w\u0142adys\u0142aw xavier xin yasmin yewande ying yusuf yves yvonne zachary zahid zainab zara zbigniew zden\u011bk " +
            "zdzis\u0142aw zeynep zoe zofia zuzanna \u00e1lvaro \u00e1ngel \u00e9lodie \u00f3scar \u0142ukasz "
        ).Trim().Split(' ');

        public static readonly string[] Identifiers = (
            "cro_number de_steuer_id driver_number es_dni fr_nir home_office_reference it_fiscal_code " +
            "machine_readable_line nhs_number nino nl_bsn passport_number pl_pesel pnc_id prison_number " +
            "probation_crn upn us_ssn utr "
        ).Trim().Split(' ');

        public static readonly string[] Cases = (
            "asn court_reference pti_urn "
        ).Trim().Split(' ');

        public static readonly string[] WrittenApart = (
            "asn card_number court_reference cro_number de_steuer_id driver_number es_dni fr_nir " +
            "home_office_reference iban initials it_fiscal_code machine_readable_line nhs_number nino nl_bsn " +
            "passport_number pl_pesel pnc_id postcode prison_number probation_crn pti_urn sort_code upn us_ssn " +
            "utr "
        ).Trim().Split(' ');

        public static readonly string[] SingleKinds = (
            "nino nhs_number pnc_id cro_number prison_number card_number email phone "
        ).Trim().Split(' ');

        public static readonly string[] JoinedKinds = (
            "name+birth surname+birth name+postcode birth+postcode initials+birth "
        ).Trim().Split(' ');

        public static readonly string[] NameTitles = (
            "dame dr lady lord miss mr mrs ms mx prof rev sir "
        ).Trim().Split(' ');

        public static readonly string[] NinoUnused = (
            "BG CR FY GB KN MW NC NK NT OO PP PY PZ TN ZZ "
        ).Trim().Split(' ');

        public static readonly string[] TestCards = (
            "2223003122003222 30569309025904 3530111333300000 3566002020360505 371449635398431 378282246310005 " +
            "38520000023237 4000000000000002 4000056655665556 4012888888881881 4111111111111111 4222222222222 " +
            "4242424242424242 4917610000000000 5105105105105100 5200828282828210 5454545454545454 " +
            "5555555555554444 6011000990139424 6011111111111117 "
        ).Trim().Split(' ');

        public static readonly string[] IbanLengths = (
            "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 " +
            "ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 " +
            "LB28 LC32 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 " +
            "RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 TN24 TR26 UA29 VA22 VG24 XK20 "
        ).Trim().Split(' ');

        public static readonly string[] IbanExamples = (
            "AT611904300234573201 BE68539007547034 BE71096123456769 CH9300762011623852957 DE75512108001245126199 " +
            "DE89370400440532013000 ES9121000418450200051332 FR1420041010050500013M02606 GB29NWBK60161331926819 " +
            "GB33BUKB20201555555555 GB82WEST12345698765432 IE29AIBK93115212345678 IT60X0542811101000000123456 " +
            "NL91ABNA0417164300 PL61109010140000071219812874 SE4550000000058398257466 "
        ).Trim().Split(' ');

        public static readonly string[] SsnExamples = (
            "078051120 123456789 219099999 457555462 "
        ).Trim().Split(' ');

        public static readonly string[] DniExamples = (
            "00000000T 00000001R 12345678Z 99999999R X0000000T X1234567L "
        ).Trim().Split(' ');

        public static readonly string[] FiscalExamples = (
            "RSSMRA80A01F205X RSSMRA80A01H501U RSSMRA85T10A562S "
        ).Trim().Split(' ');

        public static readonly string[] BsnExamples = (
            "111222333 123456782 999999990 "
        ).Trim().Split(' ');

        public static readonly string[] PeselExamples = (
            "02070803628 44051401359 44051401458 "
        ).Trim().Split(' ');

        public static readonly string[] Placeholders = (
            "1234 12345 123456 12345678 abc123 abcd admin bar baz change_me changeit changeme db_password dbpass " +
            "dbpassword dummy empty example foo foobar guest hidden hunter2 letmein login my-password my_password " +
            "mypass mypassword mysecret mysql none null pass passw0rd passwd password placeholder postgres pwd " +
            "qwerty redacted root s3cr3t s3cret sa secret string test testing tests undefined user username value " +
            "xxxx xxxxx xxxxxx xxxxxxxx your-password your_password yourpassword "
        ).Trim().Split(' ');

        public static readonly string[] RoleAccounts = (
            "abuse accounts admin administrator all billing bot bugs careers compliance contact customerservice " +
            "daemon dev do-not-reply donotreply editor enquiries events everyone example feedback finance ftp git " +
            "hello help helpdesk hostmaster hr info inquiries it jobs legal list lists mail mailer-daemon " +
            "maintainer maintainers marketing media news newsletter no-reply nobody noreply notifications office " +
            "operations ops orders packages postmaster press privacy reception recruitment reply reservations " +
            "root sales security service services staff subscribe support sysadmin system team tech test " +
            "unsubscribe user users web webmaster www "
        ).Trim().Split(' ');

        public static readonly string[] Credits = (
            "_npmuser author authors committer committers contributor contributors creator creators developer " +
            "developers maintainer maintainers packager publisher uploader "
        ).Trim().Split(' ');

        public static readonly string[] Credited = (
            "e-mail email github homepage mail name role url username web website "
        ).Trim().Split(' ');

        public static readonly string[] Makers = (
            "email forename full_name surname "
        ).Trim().Split(' ');

        public static readonly string[] MailHeaders = (
            "bcc cc content-transfer-encoding content-type date from in-reply-to list-id references reply-to " +
            "sender subject to x-mailer "
        ).Trim().Split(' ');

        public static readonly string[] GlyphNames = (
            "space exclam quotedbl numbersign dollar percent ampersand quotesingle parenleft parenright asterisk " +
            "plus comma hyphen period slash zero one two three four five six seven eight nine colon semicolon " +
            "less equal greater question at bracketleft backslash bracketright asciicircum underscore grave " +
            "braceleft bar braceright asciitilde quoteright quoteleft quotedblleft quotedblright endash emdash " +
            "nbspace softhyphen bullet ellipsis fi fl germandbls ae AE oe OE oslash Oslash lslash Lslash dotlessi " +
            "eth Eth thorn Thorn sterling Euro "
        ).Trim().Split(' ');

        public static readonly string[] SureHeaders = (
            "arc-seal authentication-results delivered-to dkim-signature message-id mime-version received " +
            "return-path x-mozilla-status x-original-to x-uidl "
        ).Trim().Split(' ');

        public static readonly string[] Stems = (
            "birth dob born surname lastname forename firstname givenname fullname nino insurance nhs pnc prison " +
            "noms offender patient employee geburt vorname nachname naissance prenom nacimiento apellid nascita " +
            "cognome geboorte achternaam urodzenia nazwisko cardholder postcode telephone mobile initials "
        ).Trim().Split(' ');

        public static readonly string[] CreditStems = (
            "authors author: author\" author' author= author> creators creator: :creator creator\" contribut " +
            "maintainer developers <developer developer: committer packager uploader "
        ).Trim().Split(' ');

        public static readonly string[] SqlNoColumn = (
            "check constraint exclude foreign fulltext index key like primary spatial unique "
        ).Trim().Split(' ');

        public static readonly string[] MonthWords = (
            "January February March April May June July August September October November December Jan Feb Mar " +
            "Apr Jun Jul Aug Sept Sep Oct Nov Dec "
        ).Trim().Split(' ');

        public static readonly string[] ShownApart = (
            "dt h hr "
        ).Trim().Split(' ');

        public static readonly string[] ShownInline = (
            "a abbr b big cite code em font i img label mark s small span strong sub sup time tt u wbr "
        ).Trim().Split(' ');

        public static readonly string[] LabelAbout = (
            "concerning re regarding "
        ).Trim().Split(' ');

        public static readonly string[] LabelTitles = (
            "dr lady miss mr mrs ms mx prof rev sir "
        ).Trim().Split(' ');

        public static readonly string[] LabelCore = (
            "date_of_birth forename full_name initials person surname "
        ).Trim().Split(' ');

        public static readonly string[] PageTags = (
            "br dd div dl dt li p script style table td th tr "
        ).Trim().Split(' ');

        public static readonly string[] XmlGeneric = (
            "attr attribute col column data entry field item property str value "
        ).Trim().Split(' ');

        public static readonly string[] XmlFieldNames = (
            "name key id field n column "
        ).Trim().Split(' ');

        public static readonly string[] XmlSheetRows = (
            "Row row tr "
        ).Trim().Split(' ');

        public static readonly string[] XmlSheetCells = (
            "Cell c cell td th "
        ).Trim().Split(' ');

        public static readonly string[] XmlSheetTables = (
            "Table Worksheet rows sheet table "
        ).Trim().Split(' ');

        public static readonly string[] MarkingsTwice = (
            "CONFIDENTIAL CONTROLLED CUI PROTECT RESTRICTED SECRET "
        ).Trim().Split(' ');

        public static readonly string[] BirthLabels = (
            "birth dob d.o.b born bday "
        ).Trim().Split(' ');

        public static readonly string[] BirthWords = (
            "bday born dob "
        ).Trim().Split(' ');

        public static readonly string[] LabelStems = {
            "name",
            "nam",
            "dob",
            "d.o.b",
            "birth",
            "born",
            "nom",
            "e-mail",
            "mail",
            "phone",
            "tel",
            "mob",
            "addr",
            "post",
            "street",
            "first",
            "last",
            "given",
            "family",
            "initial",
            "ni n",
            "nino",
            "insur",
            "nhs",
            "pnc",
            "cro",
            "pris",
            "geb",
            "nais",
            "nac",
            "nasc",
            "nasci",
            "apel",
            "person",
            "patient",
            "client",
            "offend",
            "employee",
            "card",
            "re",
            "zip",
            "sort",
            "iban",
            "account",
            "custom",
            "stud",
            "pupil",
            "defen",
            "detain",
            "applic",
            "claim",
            "member",
            "tenant",
            "subject",
            "owner",
            "staff",
            "victim",
            "witness",
            "passen",
            "donor",
            "crn",
            "urn",
            "asn",
            "hdc",
            "naam",
            "nazw",
            "imi",
            "contact",
            "taxp",
            "kin",
            "cell",
            "yob",
            "inmate",
            "pan",
            "number",
        };

        public static readonly string[] Nulls = {
            "",
            "-",
            "--",
            ".",
            "0",
            "?",
            "\\n",
            "grand total",
            "n/a",
            "na",
            "nan",
            "nil",
            "none",
            "not known",
            "null",
            "subtotal",
            "tbc",
            "total",
            "totals",
            "unknown",
            "x",
        };

        public static readonly string[] Humans = {
            "accused",
            "appellant",
            "attendee",
            "claimant",
            "defendant",
            "detainee",
            "employee",
            "inmate",
            "name of person",
            "nom complet",
            "nombre completo",
            "nome completo",
            "offender",
            "patient",
            "prisoner",
            "pupil",
            "service user",
            "staff member",
            "student",
            "suspect",
            "victim",
            "witness",
        };

        public static readonly string[] MarkingsAlone = {
            "CONFIDENTIAL - MEDICAL",
            "CONFIDENTIAL - PERSONAL",
            "CONFIDENTIAL - STAFF",
            "CONFIDENTIAL - UK EYES ONLY",
            "CONFIDENTIAL//",
            "CONFIDENTIEL UE/EU CONFIDENTIAL",
            "CONTROLLED//",
            "COSMIC TOP SECRET",
            "COSMIC TOP SECRET ATOMAL",
            "CUI//",
            "EU CONFIDENTIAL",
            "EU RESTRICTED",
            "EU SECRET",
            "EU TOP SECRET",
            "FOR OFFICIAL USE ONLY",
            "NATO CONFIDENTIAL",
            "NATO CONFIDENTIAL ATOMAL",
            "NATO RESTRICTED",
            "NATO SECRET",
            "NATO SECRET ATOMAL",
            "OFFICIAL - SENSITIVE",
            "OFFICIAL SENSITIVE",
            "OFFICIAL SENSITIVE COMMERCIAL",
            "OFFICIAL SENSITIVE PERSONAL",
            "OFFICIAL-SENSITIVE",
            "OFFICIAL-SENSITIVE COMMERCIAL",
            "OFFICIAL-SENSITIVE LOCSEN",
            "OFFICIAL-SENSITIVE PERSONAL",
            "OFFICIAL: SENSITIVE",
            "PROTECT - COMMERCIAL",
            "PROTECT - INVESTIGATION",
            "PROTECT - MANAGEMENT",
            "PROTECT - MEDICAL",
            "PROTECT - PERSONAL",
            "PROTECT - PERSONAL DATA",
            "PROTECT - STAFF",
            "PROTECT-PERSONAL",
            "PROTECTIVELY MARKED: PROTECT",
            "PROTECTIVELY MARKED: RESTRICTED",
            "RESTREINT UE",
            "RESTREINT UE/EU RESTRICTED",
            "RESTRICTED - COMMERCIAL",
            "RESTRICTED - INVESTIGATION",
            "RESTRICTED - MANAGEMENT",
            "RESTRICTED - MEDICAL",
            "RESTRICTED - PERSONAL",
            "RESTRICTED - POLICY",
            "RESTRICTED - STAFF",
            "RESTRICTED - UK EYES ONLY",
            "SECRET - UK EYES ONLY",
            "SECRET UE/EU SECRET",
            "SECRET UK EYES ONLY",
            "SECRET//",
            "TOP SECRET",
            "TRES SECRET UE/EU TOP SECRET",
            "UK CONFIDENTIAL",
            "UK EYES ONLY",
            "UK OFFICIAL-SENSITIVE",
            "UK RESTRICTED",
            "UK SECRET",
            "UK TOP SECRET",
        };

        public static readonly string[] Announced = {
            "classification",
            "marking",
            "protective marking",
            "security classification",
        };

        public static readonly string[] BeforeHandling = {
            " - ",
            ": ",
            " // ",
            "//",
            ", ",
            " (",
            " [",
        };

        public static readonly string[] Gates = {
            "OFFICIAL",
            "SECRET",
            "RESTR",
            "CONFIDENT",
            "PROTECT",
            "CUI",
            "EYES ONLY",
            "CONTROLLED",
        };

        public static readonly string[] GlyphSigns = {
            " !\"#$%&'()*+,-./0123456789:;<=>?@[\\]^_`{|}~\u2019\u2018\u201c\u201d\u2013\u2014\u00a0\u00ad\u2022\u2026\ufb01\ufb02\u00df\u00e6\u00c6\u0153\u0152\u00f8\u00d8\u0142\u0141\u0131\u00f0\u00d0\u00fe\u00de\u00a3\u20ac",
        };

        public static readonly string[] StoreTables = {
            "G\u00f1\u00b4\u00e6\u000bjrH\u0085N\u009e\u00eb\u00e2\u00f8\u0094S\u00e0\u00bb\u00a0\u0002\u00e8Z\t\u00ab\u00db\u00e3\u00ba\u00c6|\u00c3\u0010\u00dd9\u0005\u00960\u00f57`\u0082\u008c\u00c9\u0013Jk\u001d\u00f3\u00fb\u008f&\u0097\u00ca\u0091\u0017\u0001\u00c42-n1\u0095\u00ff\u00d9#\u00d1\u0000^y\u00dcD;\u001a(\u00c5aW \u0090=\u0083\u00b9C\u00beg\u00d2FBv\u00c0m[~\u00b2\u000f\u0016)<\u00a9\u0003T\r\u00da]\u00df\u00f6\u00b7\u00c7b\u00cd\u008d\u0006\u00d3i\\\u0086\u00d6\u0014\u00f7\u00a5fu\u00ac\u00b1\u00e9E!p\u000c\u0087\u009ft\u00a4\"Lo\u00bf\u001fV\u00aa.\u00b3x3P\u00b0\u00a3\u0092\u00bc\u00cf\u0019\u001c\u00a7c\u00cb\u001eM>K\u001b\u009bO\u00e7\u00f0\u00ee\u00ad:\u00b5Y\u0004\u00ea@U%Q\u00e5z\u00898hR{\u00fc'\u00ae\u00d7\u00bd\u00fa\u0007\u00f4\u00cc\u008e_\u00ef5\u009c\u0084+\u0015\u00d5w4I\u00b6\u0012\n\u007fq\u0088\u00fd\u009d\u0018A}\u0093\u00d8X,\u00ce\u00fe$\u00af\u00de\u00b86\u00c8\u00a1\u0080\u00a6\u0099\u0098\u00a8/\u000e\u0081es\u00e4\u00c2\u00a2\u008a\u00d4\u00e1\u0011\u00d0\u0008\u008b*\u00f2\u00ed\u009ad?\u00c1l\u00f9\u00ec",
            "\u0014S\u000fV\u00b3\u00c8z\u009c\u00ebeH\u0017\u0016\u0015\u009f\u0002\u00ccT|\u0083\u0000\r\u000c\u000b\u00a2b\u00a8v\u00db\u00d9\u00ed\u00c7\u00c5\u00a4\u00dc\u00ac\u0085t\u00d6\u00d0\u00a7\u009b\u00ae\u009a\u0096qf\u00c3c\u0099\u00b8\u00dds\u0092\u008e\u0084}\u00a5^\u00d1]\u0093\u00b1WQP\u0080\u0089R\u0094ON\nk\u00bc\u008d\u007fnGFA@D\u0001\u0011\u00cb\u0003?\u00f7\u00f4\u00e1\u00a9\u008f<:\u00f9\u00fb\u00f0\u00190\u0082\t.\u00c9\u009d\u00a0\u0086I\u00eeoMm\u00c4-\u00814%\u0087\u001b\u0088\u00aa\u00fc\u0006\u00a1\u00128\u00fdLBrd\u00137$juwC\u00ff\u00e6\u00b4K6\\\u00e4\u00d85=E\u00b9,\u00ec\u00b71+)\u0007h\u00a3\u000ei{\u0018\u009e!9\u00be(\u001a[x\u00f5#\u00ca*\u00b0\u00af>\u00fe\u0004\u008c\u00e7\u00e5\u00982\u0095\u00d3\u00f6J\u00e8\u00a6\u00ea\u00e9\u00f3\u00d5/p \u00f2\u001f\u0005g\u00adU\u0010\u00ce\u00cd\u00e3';\u00da\u00ba\u00d7\u00c2&\u00d4\u0091\u001d\u00d2\u001c\"3\u00f8\u00fa\u00f1Z\u00ef\u00cf\u0090\u00b6\u008b\u00b5\u00bd\u00c0\u00bf\u0008\u0097\u001el\u00e2a\u00e0\u00c6\u00c1Y\u00ab\u00bbX\u00de_\u00df`y~\u00b2\u008a",
            "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx",
        };

        public static readonly string[] MacRoman = {
            "\u00c4\u00c5\u00c7\u00c9\u00d1\u00d6\u00dc\u00e1\u00e0\u00e2\u00e4\u00e3\u00e5\u00e7\u00e9\u00e8\u00ea\u00eb\u00ed\u00ec\u00ee\u00ef\u00f1\u00f3\u00f2\u00f4\u00f6\u00f5\u00fa\u00f9\u00fb\u00fc\u2020\u00b0\u00a2\u00a3\u00a7\u2022\u00b6\u00df\u00ae\u00a9\u2122\u00b4\u00a8\u2260\u00c6\u00d8\u221e\u00b1\u2264\u2265\u00a5\u00b5\u2202\u2211\u220f\u03c0\u222b\u00aa\u00ba\u03a9\u00e6\u00f8\u00bf\u00a1\u00ac\u221a\u0192\u2248\u2206\u00ab\u00bb\u2026\u00a0\u00c0\u00c3\u00d5\u0152\u0153\u2013\u2014\u201c\u201d\u2018\u2019\u00f7\u25ca\u00ff\u0178\u2044\u20ac\u2039\u203a\ufb01\ufb02\u2021\u00b7\u201a\u201e\u2030\u00c2\u00ca\u00c1\u00cb\u00c8\u00cd\u00ce\u00cf\u00cc\u00d3\u00d4\uf8ff\u00d2\u00da\u00db\u00d9\u0131\u02c6\u02dc\u00af\u02d8\u02d9\u02da\u00b8\u02dd\u02db\u02c7",
        };

        public static readonly string[] SourceStarts = {
            "#include",
            "#define",
            "#!",
            "//",
            "/*",
            "*/",
            "import ",
            "from ",
            "def ",
            "class ",
            "return",
            "package ",
            "use ",
            "using ",
            "function ",
            "func ",
            "fn ",
            "let ",
            "const ",
            "var ",
            "public ",
            "private ",
            "static ",
            "if (",
            "else",
            "end",
            ">>> ",
            "assert",
            "print",
        };

        public static readonly string[] SourceEnds = {
            ";",
            "{",
            "}",
            "(",
            "):",
            "\\",
            "->",
            "=>",
            "&&",
            "||",
            "')",
            "\")",
            "()",
            "\"\"\"",
            "})",
        };

        public static readonly string[] DateShapes = {
            "99/99/9999",
            "9999-99-99",
            "99-99-9999",
            "99.99.9999",
            "99-Aaa-9999",
            "9/99/9999",
            "99/9/9999",
            "9/9/9999",
            "9.99.9999",
            "99.9.9999",
            "9.9.9999",
        };

        public static readonly string[][] CodePages = {
            new[] { "437", "\u00c7\u00fc\u00e9\u00e2\u00e4\u00e0\u00e5\u00e7\u00ea\u00eb\u00e8\u00ef\u00ee\u00ec\u00c4\u00c5\u00c9\u00e6\u00c6\u00f4\u00f6\u00f2\u00fb\u00f9\u00ff\u00d6\u00dc\u00a2\u00a3\u00a5\u20a7\u0192\u00e1\u00ed\u00f3\u00fa\u00f1\u00d1\u00aa\u00ba\u00bf\u2310\u00ac\u00bd\u00bc\u00a1\u00ab\u00bb\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255d\u255c\u255b\u2510\u2514\u2534\u252c\u251c\u2500\u253c\u255e\u255f\u255a\u2554\u2569\u2566\u2560\u2550\u256c\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256b\u256a\u2518\u250c\u2588\u2584\u258c\u2590\u2580\u03b1\u00df\u0393\u03c0\u03a3\u03c3\u00b5\u03c4\u03a6\u0398\u03a9\u03b4\u221e\u03c6\u03b5\u2229\u2261\u00b1\u2265\u2264\u2320\u2321\u00f7\u2248\u00b0\u2219\u00b7\u221a\u207f\u00b2\u25a0\u00a0" },
            new[] { "737", "\u0391\u0392\u0393\u0394\u0395\u0396\u0397\u0398\u0399\u039a\u039b\u039c\u039d\u039e\u039f\u03a0\u03a1\u03a3\u03a4\u03a5\u03a6\u03a7\u03a8\u03a9\u03b1\u03b2\u03b3\u03b4\u03b5\u03b6\u03b7\u03b8\u03b9\u03ba\u03bb\u03bc\u03bd\u03be\u03bf\u03c0\u03c1\u03c3\u03c2\u03c4\u03c5\u03c6\u03c7\u03c8\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255d\u255c\u255b\u2510\u2514\u2534\u252c\u251c\u2500\u253c\u255e\u255f\u255a\u2554\u2569\u2566\u2560\u2550\u256c\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256b\u256a\u2518\u250c\u2588\u2584\u258c\u2590\u2580\u03c9\u03ac\u03ad\u03ae\u03ca\u03af\u03cc\u03cd\u03cb\u03ce\u0386\u0388\u0389\u038a\u038c\u038e\u038f\u00b1\u2265\u2264\u03aa\u03ab\u00f7\u2248\u00b0\u2219\u00b7\u221a\u207f\u00b2\u25a0\u00a0" },
            new[] { "775", "\u0106\u00fc\u00e9\u0101\u00e4\u0123\u00e5\u0107\u0142\u0113\u0156\u0157\u012b\u0179\u00c4\u00c5\u00c9\u00e6\u00c6\u014d\u00f6\u0122\u00a2\u015a\u015b\u00d6\u00dc\u00f8\u00a3\u00d8\u00d7\u00a4\u0100\u012a\u00f3\u017b\u017c\u017a\u201d\u00a6\u00a9\u00ae\u00ac\u00bd\u00bc\u0141\u00ab\u00bb\u2591\u2592\u2593\u2502\u2524\u0104\u010c\u0118\u0116\u2563\u2551\u2557\u255d\u012e\u0160\u2510\u2514\u2534\u252c\u251c\u2500\u253c\u0172\u016a\u255a\u2554\u2569\u2566\u2560\u2550\u256c\u017d\u0105\u010d\u0119\u0117\u012f\u0161\u0173\u016b\u017e\u2518\u250c\u2588\u2584\u258c\u2590\u2580\u00d3\u00df\u014c\u0143\u00f5\u00d5\u00b5\u0144\u0136\u0137\u013b\u013c\u0146\u0112\u0145\u2019\u00ad\u00b1\u201c\u00be\u00b6\u00a7\u00f7\u201e\u00b0\u2219\u00b7\u00b9\u00b3\u00b2\u25a0\u00a0" },
            new[] { "850", "\u00c7\u00fc\u00e9\u00e2\u00e4\u00e0\u00e5\u00e7\u00ea\u00eb\u00e8\u00ef\u00ee\u00ec\u00c4\u00c5\u00c9\u00e6\u00c6\u00f4\u00f6\u00f2\u00fb\u00f9\u00ff\u00d6\u00dc\u00f8\u00a3\u00d8\u00d7\u0192\u00e1\u00ed\u00f3\u00fa\u00f1\u00d1\u00aa\u00ba\u00bf\u00ae\u00ac\u00bd\u00bc\u00a1\u00ab\u00bb\u2591\u2592\u2593\u2502\u2524\u00c1\u00c2\u00c0\u00a9\u2563\u2551\u2557\u255d\u00a2\u00a5\u2510\u2514\u2534\u252c\u251c\u2500\u253c\u00e3\u00c3\u255a\u2554\u2569\u2566\u2560\u2550\u256c\u00a4\u00f0\u00d0\u00ca\u00cb\u00c8\u0131\u00cd\u00ce\u00cf\u2518\u250c\u2588\u2584\u00a6\u00cc\u2580\u00d3\u00df\u00d4\u00d2\u00f5\u00d5\u00b5\u00fe\u00de\u00da\u00db\u00d9\u00fd\u00dd\u00af\u00b4\u00ad\u00b1\u2017\u00be\u00b6\u00a7\u00f7\u00b8\u00b0\u00a8\u00b7\u00b9\u00b3\u00b2\u25a0\u00a0" },
            new[] { "852", "\u00c7\u00fc\u00e9\u00e2\u00e4\u016f\u0107\u00e7\u0142\u00eb\u0150\u0151\u00ee\u0179\u00c4\u0106\u00c9\u0139\u013a\u00f4\u00f6\u013d\u013e\u015a\u015b\u00d6\u00dc\u0164\u0165\u0141\u00d7\u010d\u00e1\u00ed\u00f3\u00fa\u0104\u0105\u017d\u017e\u0118\u0119\u00ac\u017a\u010c\u015f\u00ab\u00bb\u2591\u2592\u2593\u2502\u2524\u00c1\u00c2\u011a\u015e\u2563\u2551\u2557\u255d\u017b\u017c\u2510\u2514\u2534\u252c\u251c\u2500\u253c\u0102\u0103\u255a\u2554\u2569\u2566\u2560\u2550\u256c\u00a4\u0111\u0110\u010e\u00cb\u010f\u0147\u00cd\u00ce\u011b\u2518\u250c\u2588\u2584\u0162\u016e\u2580\u00d3\u00df\u00d4\u0143\u0144\u0148\u0160\u0161\u0154\u00da\u0155\u0170\u00fd\u00dd\u0163\u00b4\u00ad\u02dd\u02db\u02c7\u02d8\u00a7\u00f7\u00b8\u00b0\u00a8\u02d9\u0171\u0158\u0159\u25a0\u00a0" },
            new[] { "855", "\u0452\u0402\u0453\u0403\u0451\u0401\u0454\u0404\u0455\u0405\u0456\u0406\u0457\u0407\u0458\u0408\u0459\u0409\u045a\u040a\u045b\u040b\u045c\u040c\u045e\u040e\u045f\u040f\u044e\u042e\u044a\u042a\u0430\u0410\u0431\u0411\u0446\u0426\u0434\u0414\u0435\u0415\u0444\u0424\u0433\u0413\u00ab\u00bb\u2591\u2592\u2593\u2502\u2524\u0445\u0425\u0438\u0418\u2563\u2551\u2557\u255d\u0439\u0419\u2510\u2514\u2534\u252c\u251c\u2500\u253c\u043a\u041a\u255a\u2554\u2569\u2566\u2560\u2550\u256c\u00a4\u043b\u041b\u043c\u041c\u043d\u041d\u043e\u041e\u043f\u2518\u250c\u2588\u2584\u041f\u044f\u2580\u042f\u0440\u0420\u0441\u0421\u0442\u0422\u0443\u0423\u0436\u0416\u0432\u0412\u044c\u042c\u2116\u00ad\u044b\u042b\u0437\u0417\u0448\u0428\u044d\u042d\u0449\u0429\u0447\u0427\u00a7\u25a0\u00a0" },
            new[] { "857", "\u00c7\u00fc\u00e9\u00e2\u00e4\u00e0\u00e5\u00e7\u00ea\u00eb\u00e8\u00ef\u00ee\u0131\u00c4\u00c5\u00c9\u00e6\u00c6\u00f4\u00f6\u00f2\u00fb\u00f9\u0130\u00d6\u00dc\u00f8\u00a3\u00d8\u015e\u015f\u00e1\u00ed\u00f3\u00fa\u00f1\u00d1\u011e\u011f\u00bf\u00ae\u00ac\u00bd\u00bc\u00a1\u00ab\u00bb\u2591\u2592\u2593\u2502\u2524\u00c1\u00c2\u00c0\u00a9\u2563\u2551\u2557\u255d\u00a2\u00a5\u2510\u2514\u2534\u252c\u251c\u2500\u253c\u00e3\u00c3\u255a\u2554\u2569\u2566\u2560\u2550\u256c\u00a4\u00ba\u00aa\u00ca\u00cb\u00c8\ufffd\u00cd\u00ce\u00cf\u2518\u250c\u2588\u2584\u00a6\u00cc\u2580\u00d3\u00df\u00d4\u00d2\u00f5\u00d5\u00b5\ufffd\u00d7\u00da\u00db\u00d9\u00ec\u00ff\u00af\u00b4\u00ad\u00b1\ufffd\u00be\u00b6\u00a7\u00f7\u00b8\u00b0\u00a8\u00b7\u00b9\u00b3\u00b2\u25a0\u00a0" },
            new[] { "860", "\u00c7\u00fc\u00e9\u00e2\u00e3\u00e0\u00c1\u00e7\u00ea\u00ca\u00e8\u00cd\u00d4\u00ec\u00c3\u00c2\u00c9\u00c0\u00c8\u00f4\u00f5\u00f2\u00da\u00f9\u00cc\u00d5\u00dc\u00a2\u00a3\u00d9\u20a7\u00d3\u00e1\u00ed\u00f3\u00fa\u00f1\u00d1\u00aa\u00ba\u00bf\u00d2\u00ac\u00bd\u00bc\u00a1\u00ab\u00bb\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255d\u255c\u255b\u2510\u2514\u2534\u252c\u251c\u2500\u253c\u255e\u255f\u255a\u2554\u2569\u2566\u2560\u2550\u256c\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256b\u256a\u2518\u250c\u2588\u2584\u258c\u2590\u2580\u03b1\u00df\u0393\u03c0\u03a3\u03c3\u00b5\u03c4\u03a6\u0398\u03a9\u03b4\u221e\u03c6\u03b5\u2229\u2261\u00b1\u2265\u2264\u2320\u2321\u00f7\u2248\u00b0\u2219\u00b7\u221a\u207f\u00b2\u25a0\u00a0" },
            new[] { "861", "\u00c7\u00fc\u00e9\u00e2\u00e4\u00e0\u00e5\u00e7\u00ea\u00eb\u00e8\u00d0\u00f0\u00de\u00c4\u00c5\u00c9\u00e6\u00c6\u00f4\u00f6\u00fe\u00fb\u00dd\u00fd\u00d6\u00dc\u00f8\u00a3\u00d8\u20a7\u0192\u00e1\u00ed\u00f3\u00fa\u00c1\u00cd\u00d3\u00da\u00bf\u2310\u00ac\u00bd\u00bc\u00a1\u00ab\u00bb\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255d\u255c\u255b\u2510\u2514\u2534\u252c\u251c\u2500\u253c\u255e\u255f\u255a\u2554\u2569\u2566\u2560\u2550\u256c\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256b\u256a\u2518\u250c\u2588\u2584\u258c\u2590\u2580\u03b1\u00df\u0393\u03c0\u03a3\u03c3\u00b5\u03c4\u03a6\u0398\u03a9\u03b4\u221e\u03c6\u03b5\u2229\u2261\u00b1\u2265\u2264\u2320\u2321\u00f7\u2248\u00b0\u2219\u00b7\u221a\u207f\u00b2\u25a0\u00a0" },
            new[] { "862", "\u05d0\u05d1\u05d2\u05d3\u05d4\u05d5\u05d6\u05d7\u05d8\u05d9\u05da\u05db\u05dc\u05dd\u05de\u05df\u05e0\u05e1\u05e2\u05e3\u05e4\u05e5\u05e6\u05e7\u05e8\u05e9\u05ea\u00a2\u00a3\u00a5\u20a7\u0192\u00e1\u00ed\u00f3\u00fa\u00f1\u00d1\u00aa\u00ba\u00bf\u2310\u00ac\u00bd\u00bc\u00a1\u00ab\u00bb\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255d\u255c\u255b\u2510\u2514\u2534\u252c\u251c\u2500\u253c\u255e\u255f\u255a\u2554\u2569\u2566\u2560\u2550\u256c\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256b\u256a\u2518\u250c\u2588\u2584\u258c\u2590\u2580\u03b1\u00df\u0393\u03c0\u03a3\u03c3\u00b5\u03c4\u03a6\u0398\u03a9\u03b4\u221e\u03c6\u03b5\u2229\u2261\u00b1\u2265\u2264\u2320\u2321\u00f7\u2248\u00b0\u2219\u00b7\u221a\u207f\u00b2\u25a0\u00a0" },
            new[] { "863", "\u00c7\u00fc\u00e9\u00e2\u00c2\u00e0\u00b6\u00e7\u00ea\u00eb\u00e8\u00ef\u00ee\u2017\u00c0\u00a7\u00c9\u00c8\u00ca\u00f4\u00cb\u00cf\u00fb\u00f9\u00a4\u00d4\u00dc\u00a2\u00a3\u00d9\u00db\u0192\u00a6\u00b4\u00f3\u00fa\u00a8\u00b8\u00b3\u00af\u00ce\u2310\u00ac\u00bd\u00bc\u00be\u00ab\u00bb\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255d\u255c\u255b\u2510\u2514\u2534\u252c\u251c\u2500\u253c\u255e\u255f\u255a\u2554\u2569\u2566\u2560\u2550\u256c\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256b\u256a\u2518\u250c\u2588\u2584\u258c\u2590\u2580\u03b1\u00df\u0393\u03c0\u03a3\u03c3\u00b5\u03c4\u03a6\u0398\u03a9\u03b4\u221e\u03c6\u03b5\u2229\u2261\u00b1\u2265\u2264\u2320\u2321\u00f7\u2248\u00b0\u2219\u00b7\u221a\u207f\u00b2\u25a0\u00a0" },
            new[] { "865", "\u00c7\u00fc\u00e9\u00e2\u00e4\u00e0\u00e5\u00e7\u00ea\u00eb\u00e8\u00ef\u00ee\u00ec\u00c4\u00c5\u00c9\u00e6\u00c6\u00f4\u00f6\u00f2\u00fb\u00f9\u00ff\u00d6\u00dc\u00f8\u00a3\u00d8\u20a7\u0192\u00e1\u00ed\u00f3\u00fa\u00f1\u00d1\u00aa\u00ba\u00bf\u2310\u00ac\u00bd\u00bc\u00a1\u00ab\u00a4\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255d\u255c\u255b\u2510\u2514\u2534\u252c\u251c\u2500\u253c\u255e\u255f\u255a\u2554\u2569\u2566\u2560\u2550\u256c\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256b\u256a\u2518\u250c\u2588\u2584\u258c\u2590\u2580\u03b1\u00df\u0393\u03c0\u03a3\u03c3\u00b5\u03c4\u03a6\u0398\u03a9\u03b4\u221e\u03c6\u03b5\u2229\u2261\u00b1\u2265\u2264\u2320\u2321\u00f7\u2248\u00b0\u2219\u00b7\u221a\u207f\u00b2\u25a0\u00a0" },
            new[] { "866", "\u0410\u0411\u0412\u0413\u0414\u0415\u0416\u0417\u0418\u0419\u041a\u041b\u041c\u041d\u041e\u041f\u0420\u0421\u0422\u0423\u0424\u0425\u0426\u0427\u0428\u0429\u042a\u042b\u042c\u042d\u042e\u042f\u0430\u0431\u0432\u0433\u0434\u0435\u0436\u0437\u0438\u0439\u043a\u043b\u043c\u043d\u043e\u043f\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255d\u255c\u255b\u2510\u2514\u2534\u252c\u251c\u2500\u253c\u255e\u255f\u255a\u2554\u2569\u2566\u2560\u2550\u256c\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256b\u256a\u2518\u250c\u2588\u2584\u258c\u2590\u2580\u0440\u0441\u0442\u0443\u0444\u0445\u0446\u0447\u0448\u0449\u044a\u044b\u044c\u044d\u044e\u044f\u0401\u0451\u0404\u0454\u0407\u0457\u040e\u045e\u00b0\u2219\u00b7\u221a\u2116\u00a4\u25a0\u00a0" },
            new[] { "869", "\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\u0386\ufffd\u00b7\u00ac\u00a6\u2018\u2019\u0388\u2015\u0389\u038a\u03aa\u038c\ufffd\ufffd\u038e\u03ab\u00a9\u038f\u00b2\u00b3\u03ac\u00a3\u03ad\u03ae\u03af\u03ca\u0390\u03cc\u03cd\u0391\u0392\u0393\u0394\u0395\u0396\u0397\u00bd\u0398\u0399\u00ab\u00bb\u2591\u2592\u2593\u2502\u2524\u039a\u039b\u039c\u039d\u2563\u2551\u2557\u255d\u039e\u039f\u2510\u2514\u2534\u252c\u251c\u2500\u253c\u03a0\u03a1\u255a\u2554\u2569\u2566\u2560\u2550\u256c\u03a3\u03a4\u03a5\u03a6\u03a7\u03a8\u03a9\u03b1\u03b2\u03b3\u2518\u250c\u2588\u2584\u03b4\u03b5\u2580\u03b6\u03b7\u03b8\u03b9\u03ba\u03bb\u03bc\u03bd\u03be\u03bf\u03c0\u03c1\u03c3\u03c2\u03c4\u0384\u00ad\u00b1\u03c5\u03c6\u03c7\u00a7\u03c8\u0385\u00b0\u00a8\u03c9\u03cb\u03b0\u03ce\u25a0\u00a0" },
            new[] { "874", "\u20ac\ufffd\ufffd\ufffd\ufffd\u2026\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\u00a0\u0e01\u0e02\u0e03\u0e04\u0e05\u0e06\u0e07\u0e08\u0e09\u0e0a\u0e0b\u0e0c\u0e0d\u0e0e\u0e0f\u0e10\u0e11\u0e12\u0e13\u0e14\u0e15\u0e16\u0e17\u0e18\u0e19\u0e1a\u0e1b\u0e1c\u0e1d\u0e1e\u0e1f\u0e20\u0e21\u0e22\u0e23\u0e24\u0e25\u0e26\u0e27\u0e28\u0e29\u0e2a\u0e2b\u0e2c\u0e2d\u0e2e\u0e2f\u0e30\u0e31\u0e32\u0e33\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39\u0e3a\ufffd\ufffd\ufffd\ufffd\u0e3f\u0e40\u0e41\u0e42\u0e43\u0e44\u0e45\u0e46\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e4d\u0e4e\u0e4f\u0e50\u0e51\u0e52\u0e53\u0e54\u0e55\u0e56\u0e57\u0e58\u0e59\u0e5a\u0e5b\ufffd\ufffd\ufffd\ufffd" },
            new[] { "1250", "\u20ac\ufffd\u201a\ufffd\u201e\u2026\u2020\u2021\ufffd\u2030\u0160\u2039\u015a\u0164\u017d\u0179\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\ufffd\u2122\u0161\u203a\u015b\u0165\u017e\u017a\u00a0\u02c7\u02d8\u0141\u00a4\u0104\u00a6\u00a7\u00a8\u00a9\u015e\u00ab\u00ac\u00ad\u00ae\u017b\u00b0\u00b1\u02db\u0142\u00b4\u00b5\u00b6\u00b7\u00b8\u0105\u015f\u00bb\u013d\u02dd\u013e\u017c\u0154\u00c1\u00c2\u0102\u00c4\u0139\u0106\u00c7\u010c\u00c9\u0118\u00cb\u011a\u00cd\u00ce\u010e\u0110\u0143\u0147\u00d3\u00d4\u0150\u00d6\u00d7\u0158\u016e\u00da\u0170\u00dc\u00dd\u0162\u00df\u0155\u00e1\u00e2\u0103\u00e4\u013a\u0107\u00e7\u010d\u00e9\u0119\u00eb\u011b\u00ed\u00ee\u010f\u0111\u0144\u0148\u00f3\u00f4\u0151\u00f6\u00f7\u0159\u016f\u00fa\u0171\u00fc\u00fd\u0163\u02d9" },
            new[] { "1251", "\u0402\u0403\u201a\u0453\u201e\u2026\u2020\u2021\u20ac\u2030\u0409\u2039\u040a\u040c\u040b\u040f\u0452\u2018\u2019\u201c\u201d\u2022\u2013\u2014\ufffd\u2122\u0459\u203a\u045a\u045c\u045b\u045f\u00a0\u040e\u045e\u0408\u00a4\u0490\u00a6\u00a7\u0401\u00a9\u0404\u00ab\u00ac\u00ad\u00ae\u0407\u00b0\u00b1\u0406\u0456\u0491\u00b5\u00b6\u00b7\u0451\u2116\u0454\u00bb\u0458\u0405\u0455\u0457\u0410\u0411\u0412\u0413\u0414\u0415\u0416\u0417\u0418\u0419\u041a\u041b\u041c\u041d\u041e\u041f\u0420\u0421\u0422\u0423\u0424\u0425\u0426\u0427\u0428\u0429\u042a\u042b\u042c\u042d\u042e\u042f\u0430\u0431\u0432\u0433\u0434\u0435\u0436\u0437\u0438\u0439\u043a\u043b\u043c\u043d\u043e\u043f\u0440\u0441\u0442\u0443\u0444\u0445\u0446\u0447\u0448\u0449\u044a\u044b\u044c\u044d\u044e\u044f" },
            new[] { "1253", "\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\ufffd\u2030\ufffd\u2039\ufffd\ufffd\ufffd\ufffd\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\ufffd\u2122\ufffd\u203a\ufffd\ufffd\ufffd\ufffd\u00a0\u0385\u0386\u00a3\u00a4\u00a5\u00a6\u00a7\u00a8\u00a9\ufffd\u00ab\u00ac\u00ad\u00ae\u2015\u00b0\u00b1\u00b2\u00b3\u0384\u00b5\u00b6\u00b7\u0388\u0389\u038a\u00bb\u038c\u00bd\u038e\u038f\u0390\u0391\u0392\u0393\u0394\u0395\u0396\u0397\u0398\u0399\u039a\u039b\u039c\u039d\u039e\u039f\u03a0\u03a1\ufffd\u03a3\u03a4\u03a5\u03a6\u03a7\u03a8\u03a9\u03aa\u03ab\u03ac\u03ad\u03ae\u03af\u03b0\u03b1\u03b2\u03b3\u03b4\u03b5\u03b6\u03b7\u03b8\u03b9\u03ba\u03bb\u03bc\u03bd\u03be\u03bf\u03c0\u03c1\u03c2\u03c3\u03c4\u03c5\u03c6\u03c7\u03c8\u03c9\u03ca\u03cb\u03cc\u03cd\u03ce\ufffd" },
            new[] { "1254", "\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd\ufffd\ufffd\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\ufffd\ufffd\u0178\u00a0\u00a1\u00a2\u00a3\u00a4\u00a5\u00a6\u00a7\u00a8\u00a9\u00aa\u00ab\u00ac\u00ad\u00ae\u00af\u00b0\u00b1\u00b2\u00b3\u00b4\u00b5\u00b6\u00b7\u00b8\u00b9\u00ba\u00bb\u00bc\u00bd\u00be\u00bf\u00c0\u00c1\u00c2\u00c3\u00c4\u00c5\u00c6\u00c7\u00c8\u00c9\u00ca\u00cb\u00cc\u00cd\u00ce\u00cf\u011e\u00d1\u00d2\u00d3\u00d4\u00d5\u00d6\u00d7\u00d8\u00d9\u00da\u00db\u00dc\u0130\u015e\u00df\u00e0\u00e1\u00e2\u00e3\u00e4\u00e5\u00e6\u00e7\u00e8\u00e9\u00ea\u00eb\u00ec\u00ed\u00ee\u00ef\u011f\u00f1\u00f2\u00f3\u00f4\u00f5\u00f6\u00f7\u00f8\u00f9\u00fa\u00fb\u00fc\u0131\u015f\u00ff" },
            new[] { "1255", "\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\ufffd\u2039\ufffd\ufffd\ufffd\ufffd\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\ufffd\u203a\ufffd\ufffd\ufffd\ufffd\u00a0\u00a1\u00a2\u00a3\u20aa\u00a5\u00a6\u00a7\u00a8\u00a9\u00d7\u00ab\u00ac\u00ad\u00ae\u00af\u00b0\u00b1\u00b2\u00b3\u00b4\u00b5\u00b6\u00b7\u00b8\u00b9\u00f7\u00bb\u00bc\u00bd\u00be\u00bf\u05b0\u05b1\u05b2\u05b3\u05b4\u05b5\u05b6\u05b7\u05b8\u05b9\ufffd\u05bb\u05bc\u05bd\u05be\u05bf\u05c0\u05c1\u05c2\u05c3\u05f0\u05f1\u05f2\u05f3\u05f4\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\u05d0\u05d1\u05d2\u05d3\u05d4\u05d5\u05d6\u05d7\u05d8\u05d9\u05da\u05db\u05dc\u05dd\u05de\u05df\u05e0\u05e1\u05e2\u05e3\u05e4\u05e5\u05e6\u05e7\u05e8\u05e9\u05ea\ufffd\ufffd\u200e\u200f\ufffd" },
            new[] { "1256", "\u20ac\u067e\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0679\u2039\u0152\u0686\u0698\u0688\u06af\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u06a9\u2122\u0691\u203a\u0153\u200c\u200d\u06ba\u00a0\u060c\u00a2\u00a3\u00a4\u00a5\u00a6\u00a7\u00a8\u00a9\u06be\u00ab\u00ac\u00ad\u00ae\u00af\u00b0\u00b1\u00b2\u00b3\u00b4\u00b5\u00b6\u00b7\u00b8\u00b9\u061b\u00bb\u00bc\u00bd\u00be\u061f\u06c1\u0621\u0622\u0623\u0624\u0625\u0626\u0627\u0628\u0629\u062a\u062b\u062c\u062d\u062e\u062f\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u00d7\u0637\u0638\u0639\u063a\u0640\u0641\u0642\u0643\u00e0\u0644\u00e2\u0645\u0646\u0647\u0648\u00e7\u00e8\u00e9\u00ea\u00eb\u0649\u064a\u00ee\u00ef\u064b\u064c\u064d\u064e\u00f4\u064f\u0650\u00f7\u0651\u00f9\u0652\u00fb\u00fc\u200e\u200f\u06d2" },
            new[] { "1257", "\u20ac\ufffd\u201a\ufffd\u201e\u2026\u2020\u2021\ufffd\u2030\ufffd\u2039\ufffd\u00a8\u02c7\u00b8\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\ufffd\u2122\ufffd\u203a\ufffd\u00af\u02db\ufffd\u00a0\ufffd\u00a2\u00a3\u00a4\ufffd\u00a6\u00a7\u00d8\u00a9\u0156\u00ab\u00ac\u00ad\u00ae\u00c6\u00b0\u00b1\u00b2\u00b3\u00b4\u00b5\u00b6\u00b7\u00f8\u00b9\u0157\u00bb\u00bc\u00bd\u00be\u00e6\u0104\u012e\u0100\u0106\u00c4\u00c5\u0118\u0112\u010c\u00c9\u0179\u0116\u0122\u0136\u012a\u013b\u0160\u0143\u0145\u00d3\u014c\u00d5\u00d6\u00d7\u0172\u0141\u015a\u016a\u00dc\u017b\u017d\u00df\u0105\u012f\u0101\u0107\u00e4\u00e5\u0119\u0113\u010d\u00e9\u017a\u0117\u0123\u0137\u012b\u013c\u0161\u0144\u0146\u00f3\u014d\u00f5\u00f6\u00f7\u0173\u0142\u015b\u016b\u00fc\u017c\u017e\u02d9" },
            new[] { "1258", "\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\ufffd\u2039\u0152\ufffd\ufffd\ufffd\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\ufffd\u203a\u0153\ufffd\ufffd\u0178\u00a0\u00a1\u00a2\u00a3\u00a4\u00a5\u00a6\u00a7\u00a8\u00a9\u00aa\u00ab\u00ac\u00ad\u00ae\u00af\u00b0\u00b1\u00b2\u00b3\u00b4\u00b5\u00b6\u00b7\u00b8\u00b9\u00ba\u00bb\u00bc\u00bd\u00be\u00bf\u00c0\u00c1\u00c2\u0102\u00c4\u00c5\u00c6\u00c7\u00c8\u00c9\u00ca\u00cb\u0300\u00cd\u00ce\u00cf\u0110\u00d1\u0309\u00d3\u00d4\u01a0\u00d6\u00d7\u00d8\u00d9\u00da\u00db\u00dc\u01af\u0303\u00df\u00e0\u00e1\u00e2\u0103\u00e4\u00e5\u00e6\u00e7\u00e8\u00e9\u00ea\u00eb\u0301\u00ed\u00ee\u00ef\u0111\u00f1\u0323\u00f3\u00f4\u01a1\u00f6\u00f7\u00f8\u00f9\u00fa\u00fb\u00fc\u01b0\u20ab\u00ff" },
            new[] { "10000", "\u00c4\u00c5\u00c7\u00c9\u00d1\u00d6\u00dc\u00e1\u00e0\u00e2\u00e4\u00e3\u00e5\u00e7\u00e9\u00e8\u00ea\u00eb\u00ed\u00ec\u00ee\u00ef\u00f1\u00f3\u00f2\u00f4\u00f6\u00f5\u00fa\u00f9\u00fb\u00fc\u2020\u00b0\u00a2\u00a3\u00a7\u2022\u00b6\u00df\u00ae\u00a9\u2122\u00b4\u00a8\u2260\u00c6\u00d8\u221e\u00b1\u2264\u2265\u00a5\u00b5\u2202\u2211\u220f\u03c0\u222b\u00aa\u00ba\u03a9\u00e6\u00f8\u00bf\u00a1\u00ac\u221a\u0192\u2248\u2206\u00ab\u00bb\u2026\u00a0\u00c0\u00c3\u00d5\u0152\u0153\u2013\u2014\u201c\u201d\u2018\u2019\u00f7\u25ca\u00ff\u0178\u2044\u20ac\u2039\u203a\ufb01\ufb02\u2021\u00b7\u201a\u201e\u2030\u00c2\u00ca\u00c1\u00cb\u00c8\u00cd\u00ce\u00cf\u00cc\u00d3\u00d4\uf8ff\u00d2\u00da\u00db\u00d9\u0131\u02c6\u02dc\u00af\u02d8\u02d9\u02da\u00b8\u02dd\u02db\u02c7" },
            new[] { "10006", "\u00c4\u00b9\u00b2\u00c9\u00b3\u00d6\u00dc\u0385\u00e0\u00e2\u00e4\u0384\u00a8\u00e7\u00e9\u00e8\u00ea\u00eb\u00a3\u2122\u00ee\u00ef\u2022\u00bd\u2030\u00f4\u00f6\u00a6\u20ac\u00f9\u00fb\u00fc\u2020\u0393\u0394\u0398\u039b\u039e\u03a0\u00df\u00ae\u00a9\u03a3\u03aa\u00a7\u2260\u00b0\u00b7\u0391\u00b1\u2264\u2265\u00a5\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u03a6\u03ab\u03a8\u03a9\u03ac\u039d\u00ac\u039f\u03a1\u2248\u03a4\u00ab\u00bb\u2026\u00a0\u03a5\u03a7\u0386\u0388\u0153\u2013\u2015\u201c\u201d\u2018\u2019\u00f7\u0389\u038a\u038c\u038e\u03ad\u03ae\u03af\u03cc\u038f\u03cd\u03b1\u03b2\u03c8\u03b4\u03b5\u03c6\u03b3\u03b7\u03b9\u03be\u03ba\u03bb\u03bc\u03bd\u03bf\u03c0\u03ce\u03c1\u03c3\u03c4\u03b8\u03c9\u03c2\u03c7\u03c5\u03b6\u03ca\u03cb\u0390\u03b0\u00ad" },
            new[] { "10007", "\u0410\u0411\u0412\u0413\u0414\u0415\u0416\u0417\u0418\u0419\u041a\u041b\u041c\u041d\u041e\u041f\u0420\u0421\u0422\u0423\u0424\u0425\u0426\u0427\u0428\u0429\u042a\u042b\u042c\u042d\u042e\u042f\u2020\u00b0\u0490\u00a3\u00a7\u2022\u00b6\u0406\u00ae\u00a9\u2122\u0402\u0452\u2260\u0403\u0453\u221e\u00b1\u2264\u2265\u0456\u00b5\u0491\u0408\u0404\u0454\u0407\u0457\u0409\u0459\u040a\u045a\u0458\u0405\u00ac\u221a\u0192\u2248\u2206\u00ab\u00bb\u2026\u00a0\u040b\u045b\u040c\u045c\u0455\u2013\u2014\u201c\u201d\u2018\u2019\u00f7\u201e\u040e\u045e\u040f\u045f\u2116\u0401\u0451\u044f\u0430\u0431\u0432\u0433\u0434\u0435\u0436\u0437\u0438\u0439\u043a\u043b\u043c\u043d\u043e\u043f\u0440\u0441\u0442\u0443\u0444\u0445\u0446\u0447\u0448\u0449\u044a\u044b\u044c\u044d\u044e\u20ac" },
            new[] { "10029", "\u00c4\u0100\u0101\u00c9\u0104\u00d6\u00dc\u00e1\u0105\u010c\u00e4\u010d\u0106\u0107\u00e9\u0179\u017a\u010e\u00ed\u010f\u0112\u0113\u0116\u00f3\u0117\u00f4\u00f6\u00f5\u00fa\u011a\u011b\u00fc\u2020\u00b0\u0118\u00a3\u00a7\u2022\u00b6\u00df\u00ae\u00a9\u2122\u0119\u00a8\u2260\u0123\u012e\u012f\u012a\u2264\u2265\u012b\u0136\u2202\u2211\u0142\u013b\u013c\u013d\u013e\u0139\u013a\u0145\u0146\u0143\u00ac\u221a\u0144\u0147\u2206\u00ab\u00bb\u2026\u00a0\u0148\u0150\u00d5\u0151\u014c\u2013\u2014\u201c\u201d\u2018\u2019\u00f7\u25ca\u014d\u0154\u0155\u0158\u2039\u203a\u0159\u0156\u0157\u0160\u201a\u201e\u0161\u015a\u015b\u00c1\u0164\u0165\u00cd\u017d\u017e\u016a\u00d3\u00d4\u016b\u016e\u00da\u016f\u0170\u0171\u0172\u0173\u00dd\u00fd\u0137\u017b\u0141\u017c\u0122\u02c7" },
        };

        public static readonly string[][] FontPages = {
            new[] { "77", "10000" },
            new[] { "161", "1253" },
            new[] { "162", "1254" },
            new[] { "163", "1258" },
            new[] { "177", "1255" },
            new[] { "178", "1256" },
            new[] { "186", "1257" },
            new[] { "204", "1251" },
            new[] { "222", "874" },
            new[] { "238", "1250" },
            new[] { "254", "437" },
            new[] { "255", "850" },
        };

        public static readonly string[][] RichPages = {
            new[] { "mac", "10000" },
            new[] { "pc", "437" },
            new[] { "pca", "850" },
        };

        public static readonly string[][] LdifLabels = {
            new[] { "sn", "surname" },
            new[] { "givenname", "forename" },
            new[] { "cn", "full name" },
            new[] { "displayname", "full name" },
            new[] { "mail", "email" },
            new[] { "telephonenumber", "telephone" },
            new[] { "homephone", "home phone" },
            new[] { "mobile", "mobile" },
            new[] { "postaladdress", "address" },
            new[] { "street", "street" },
            new[] { "postalcode", "postcode" },
            new[] { "l", "city" },
            new[] { "initials", "initials" },
            new[] { "dateofbirth", "date of birth" },
            new[] { "o", "organisation" },
            new[] { "ou", "unit" },
        };

        public static readonly string[][] CardLabels = {
            new[] { "fn", "full name" },
            new[] { "bday", "date of birth" },
            new[] { "tel", "telephone" },
            new[] { "email", "email" },
            new[] { "nickname", "nickname" },
            new[] { "org", "organisation" },
            new[] { "uid", "uid" },
        };

        public static readonly string[][] Headers = {
            new[] { "date_of_birth", "year of birth;birth year;birthyear;yob;dob;d o b;do b;date of birth;birth date;birthday;birth dt;date birth;dt birth;dt of birth;dte of birth;bdate;b date;d of b;born on;date born;day of birth;geburtsdatum;geburtstag;geb datum;gebdat;geb dat;geb am;geboren am;date de naissance;date naissance;date naiss;dt naissance;ddn;n\u00e9 le;n\u00e9e le;ne le;nee le;fecha de nacimiento;fecha nacimiento;fecha nac;fec nac;fnac;f nacimiento;nacimiento;data di nascita;data nascita;nato il;nata il;geboortedatum;geboortedag;data urodzenia;data ur;data de nascimento;data nascimento;data nasc;dt nasc;nascimento;f\u00f6delsedatum;fodelsedatum;f\u00f6delsedag;f\u00f8dselsdato;fodselsdato;foedselsdato" },
            new[] { "surname", "surname;sname;s name;last name;lname;l name;family name;name last;name family;last nm;sur name;sur nm;surnm;surnme;fam name;maiden name;birth surname;nachname;familienname;zuname;geburtsname;nom de famille;nom usage;nom d usage;nom de naissance;nom naissance;nom marital;apellido;apellidos;primer apellido;segundo apellido;apellido paterno;apellido materno;cognome;achternaam;familienaam;nazwisko;apelido;sobrenome;\u00faltimo nome;ultimo nome;efternamn;efternavn;etternavn;sukunimi" },
            new[] { "forename", "forename;forenames;fname;f name;first name;first names;given name;given names;name first;name given;first nm;fore name;fore nm;forenm;given nm;gname;christian name;christian names;preferred name;known as;middle name;middle names;vorname;vornamen;rufname;prenom;pr\u00e9nom;prenoms;pr\u00e9noms;nombre de pila;nombres;primer nombre;voornaam;voornamen;roepnaam;imie;imi\u0119;imiona;nome pr\u00f3prio;nome proprio;primeiro nome;f\u00f6rnamn;fornamn;fornavn;etunimi" },
            new[] { "full_name", "full name;full nm;cardholder;card holder;account holder;cardholder name;taxpayer;taxpayer name;applicant name;pat name;patient name;client name;customer name;employee name;emp name;prisoner name;offender name;subject name;claimant name;staff name;person name;student name;pupil name;defendant name;tenant name;member name;name in full;name of patient;name of offender;name of prisoner;resident name;victim name;witness name;next of kin;next of kin name;detainee name;voter name;donor name;passenger name;insured name;beneficiary name;policy holder;policyholder;policyholder name;guardian name;parent name;mother name;father name;spouse name;carer name;attendee name;guest name;driver name;suspect name;accused name;appellant name;nominal name;service user name;emergency contact;surname forename;vor und nachname;name vorname;nachname vorname;nom prenom;nom et prenom;nom pr\u00e9nom;nom et pr\u00e9nom;prenom nom;pr\u00e9nom nom;nombre y apellidos;nombre apellidos;apellidos y nombre;apellidos nombre;nome cognome;nome e cognome;cognome nome;cognome e nome;imie i nazwisko;imi\u0119 i nazwisko;nazwisko i imie;nazwisko i imi\u0119;volledige naam;fullt namn;fulde navn" },
            new[] { "initials", "initials;initial;inits;init;first initial;first initials;forename initial;middle initial;name initials;voorletters;voorletter;initialen;initiales;iniciales;iniziali;inicjaly;inicja\u0142y" },
            new[] { "address", "address;addr;street address;home address;address line;house number;street;postal address;residential address;permanent address;current address;home addr;addr line;strasse;stra\u00dfe;anschrift;adresse;rue;direccion;direcci\u00f3n;domicilio;calle;indirizzo;adres;straat;straatnaam;ulica;endere\u00e7o;endereco;morada;adress;gatuadress;residence" },
            new[] { "release_date", "release date;date of release;hdc date;hdc;hdced;conditional release date;crd;earliest release;expected release;earliest release date;sentence expiry date;licence expiry date;parole eligibility date;automatic release date;ard" },
            new[] { "asn", "asn;arrest summons number;arrest summons no;arrest summons ref;arrest summons;arrest number;summons number;arrest no;summons no;arrestsummonsnumber" },
            new[] { "card_number", "card number;card no;cardnumber;credit card;credit card number;debit card;debit card number;pan;cc number;ccnum;card num;pan number;card pan;primary account number;payment card number;ccno;cc num;cardno" },
            new[] { "cro_number", "cro;cro number;cro no;crono;cro num;criminal records office number;criminal record office number;cro ref;cro id" },
            new[] { "de_steuer_id", "steuer id;steuerid;steuer identifikationsnummer;steueridentifikationsnummer;steuer idnr;idnr;steueridnr;steuerliche identifikationsnummer;identifikationsnummer;steuer ident nr;steuer id nr" },
            new[] { "driver_number", "driver number;driver no;driver licence number;driver licence no;driving licence;driving licence number;driving licence no;driving license;driving license number;drivers licence;drivers license;driver licence;driver license;licence number dvla;dvla number;drivinglicence;drivinglicencenumber" },
            new[] { "es_dni", "dni;nie;nif;dni nie;nif nie;dninie;documento nacional de identidad;numero dni;num dni;dni numero;nro dni;documento identidad;numero documento;documento" },
            new[] { "fr_nir", "nir;numero de securite sociale;num\u00e9ro de s\u00e9curit\u00e9 sociale;numero securite sociale;securite sociale;no securite sociale;n securite sociale;num secu;no secu;numero secu;numero insee;no insee;numsecu;nss;nir numero" },
            new[] { "it_fiscal_code", "codice fiscale;codicefiscale;cod fiscale;cod fisc;codfiscale;codfisc;c f;cf;codice fiscale cliente" },
            new[] { "machine_readable_line", "mrz;mrz line 2;mrz2;machine readable zone;mrz line" },
            new[] { "nhs_number", "nhs;nhs number;nhs no;nhs num;nhsno;nhsnumber;nhs id;new nhs number;chi number;chi no;hsc number;hsc no;h c number;health and care number;nhs identifier;patient nhs number;nhs num new" },
            new[] { "nl_bsn", "bsn;bsn nummer;bsnnummer;burgerservicenummer;burger service nummer;sofinummer;sofi nummer;bsn nr;sofi" },
            new[] { "pl_pesel", "pesel;nr pesel;numer pesel;pesel nr;nrpesel" },
            new[] { "pnc_id", "pnc;pnc id;pncid;pnc number;pnc no;pnc ref;pnc identifier;police national computer;police national computer id;pnc idno;pnc num;pncnumber" },
            new[] { "upn", "upn;unique pupil number;pupil number;pupil no;upn number;former upn" },
            new[] { "court_reference", "court case reference;court case reference number;court case ref;court reference;court reference number;court ref;court case number;court case no;court case id;crown court number;crown court case number;ccrn;case ref number;indictment number;indictment no;t number" },
            new[] { "home_office_reference", "home office reference;home office reference number;home office ref;home office number;ho ref;ho reference;ho number;ho ref no;cepr;cepr number;immigration number;immigration reference" },
            new[] { "nino", "nino;ni number;ni no;ni num;ninumber;national insurance;national insurance number;national insurance no;nat ins;nat ins no;nat ins number;nin;nationalinsurancenumber;national insurance num;nat insurance no;nat insurance number;n i number;n i no;nino number;ni nbr;natinsno" },
            new[] { "passport_number", "passport;passport number;passport no;passport num;passportno;passportnumber;passport id;ppt no;travel document;travel document number;reisepass;reisepassnummer;passnummer;numero de passeport;num\u00e9ro de passeport;passeport;pasaporte;numero de pasaporte;passaporto;numero passaporto;paspoortnummer;paspoort;numer paszportu;paszport" },
            new[] { "prison_number", "prison number;prison no;prison num;noms;noms number;noms no;noms id;nomsid;nomis;nomis number;nomis id;nomis no;prisoner number;prisoner no;prisoner id;prisonernumber;offender no;offender number;offender id;offender noms;inmate number;lids;lids number;prison id;detainee number;nomis num;prison nos;inmate no;inmate id;offender noms id;prison reference;noms identifier" },
            new[] { "probation_crn", "crn;crn number;delius crn;probation crn;delius number;delius id;offender crn;case reference number crn" },
            new[] { "pti_urn", "ptiurn;pti urn;case urn;caseurn;urn;pti;prosecution urn;police urn" },
            new[] { "us_ssn", "ssn;social security;social security number;social security no;ss number;ss no;ssn number;socialsecuritynumber;soc sec no;soc sec num;us ssn;ssn no" },
            new[] { "utr", "utr;utr number;utr no;unique taxpayer reference;unique tax reference;taxpayer reference;tax reference number" },
            new[] { "bank_account", "account number;account no;acc no;acct no;accountnumber;accountno;bank account;bank account number;bank account no;acc number;acct number;a c no;a c number;account num" },
            new[] { "email", "email;e mail;email address;e mail address;emailaddress;mail address;email1;home email;work email;mail id;email id;email addr;primary email;personal email;mail addr;e mail adresse;emailadresse;mailadresse;correo;correo electronico;correo electr\u00f3nico;courriel;adresse mail;adresse email;posta elettronica;indirizzo email;emailadres;mailadres;adres email;e post;epost;e postadress;endere\u00e7o de email" },
            new[] { "iban", "iban;iban number;iban no;iban nr;account iban;bank iban;ibannumber;kontonummer iban" },
            new[] { "phone", "phone;telephone;tel;tel no;mobile;mobile number;phone number;home phone;work phone;cell;cell phone;contact number;phone1;telefon;telephone number;mobile no;mob;telephone no;telephone num;phone no;phone num;tel number;tel num;mobile phone;mobile phone number;home telephone;work telephone;cell number;landline;handy;mobil;mobilnummer;telefonnummer;rufnummer;tel nr;t\u00e9l\u00e9phone;portable;numero de telephone;num\u00e9ro de t\u00e9l\u00e9phone;telefono;tel\u00e9fono;movil;m\u00f3vil;celular;cellulare;numero di telefono;telefoon;telefoonnummer;mobiel;nr telefonu;numer telefonu;komorka;kom\u00f3rka;telefone;telem\u00f3vel;telefonnr" },
            new[] { "postcode", "postcode;post code;p code;postal code;pcode;zip postcode;zip;plz;postleitzahl;code postal;codigo postal;c\u00f3digo postal;codice postale;postnummer;kod pocztowy;zip code;zipcode;post cd;pcd;c\u00f3digo zip" },
            new[] { "sort_code", "sort code;sortcode;bank sort code;sort cd;branch sort code" },
        };

        public static readonly string[][] WholeHeaders = {
            new[] { "surname", "last;family;nom;legal surname" },
            new[] { "forename", "first;given;nombre;nome;middle;fore" },
            new[] { "date_of_birth", "born;birth;geboren" },
            new[] { "person", "name;names;person;patient;offender;client;customer;employee;student;pupil;defendant;prisoner;detainee;contact;contact name;applicant;claimant;member;resident;tenant;subject;owner;staff;staff member;who;attendee;display name;naam;nombre completo;nom complet;name of person;victim;witness;passenger;donor;people;persons;accused;suspect;nominal;service user;appellant;detainee;guardian;nome completo;persona;personne;osoba;mitarbeiter;patientin;alumno;empleado;dipendente;paziente;pracownik;namn;navn" },
            new[] { "email", "mail" },
        };

        public static readonly string[][] Months = {
            new[] { "jan", "1" },
            new[] { "january", "1" },
            new[] { "feb", "2" },
            new[] { "february", "2" },
            new[] { "mar", "3" },
            new[] { "march", "3" },
            new[] { "apr", "4" },
            new[] { "april", "4" },
            new[] { "may", "5" },
            new[] { "jun", "6" },
            new[] { "june", "6" },
            new[] { "jul", "7" },
            new[] { "july", "7" },
            new[] { "aug", "8" },
            new[] { "august", "8" },
            new[] { "sep", "9" },
            new[] { "sept", "9" },
            new[] { "september", "9" },
            new[] { "oct", "10" },
            new[] { "october", "10" },
            new[] { "nov", "11" },
            new[] { "november", "11" },
            new[] { "dec", "12" },
            new[] { "december", "12" },
        };

        public static readonly string[][] CardRanges = {
            new[] { "4", "4", "13 16 19" },
            new[] { "51", "55", "16" },
            new[] { "2221", "2720", "16" },
            new[] { "34", "34", "15" },
            new[] { "37", "37", "15" },
            new[] { "6011", "6011", "16 19" },
            new[] { "644", "659", "16 19" },
            new[] { "3528", "3589", "16" },
            new[] { "300", "305", "14" },
            new[] { "36", "36", "14" },
            new[] { "38", "39", "14" },
            new[] { "62", "62", "16 17 18 19" },
            new[] { "50", "50", "16" },
            new[] { "56", "58", "16" },
            new[] { "67", "67", "16" },
        };

        public static readonly string[][] Detectors = {
            new[] { "asn", "is_arrest_number", "is_arrest_number", "True", "case number", "proof", "9999999999999999999A;9999AA9999999999999A;99/9999/99/99999999999A;99/99AA/99/99999999999A;99/9999/99/9999A;99/9999/99/99999A;99/9999/99/999999A;99/99AA/99/9999A;99/99AA/99/99999A;99/99AA/99/999999A", "asn;arrest;summons" },
            new[] { "card_number", "is_card_number", "is_card_number", "True", "payment", "proof", "9999 9999 9999 9999;9999-9999-9999-9999;9999999999999999;9999 999999 99999", "card;visa;mastercard;amex;pan:;pan\"" },
            new[] { "cro_number", "is_cro_number", "is_cro_number", "True", "person number", "proof", "999999/99A;99999/99A;AA99/999999A;AA99/99999A", "cro n;cro:;cro\";cro_;criminal record" },
            new[] { "de_steuer_id", "is_steuer_id", "is_steuer_id", "True", "person number", "proof", "99999999999;99 999 999 999", "steuer;idnr;id-nr" },
            new[] { "driver_number", "is_driver_number", "is_full_driver_number", "True", "person number", "proof", "AAAAA999999AA9AA;AAAAA999999A99AA;AAAA9999999AA9AA;AAAA9999999A99AA;AAA99999999AA9AA;AAA99999999A99AA", "driver;driving;licence;license;dvla" },
            new[] { "es_dni", "is_dni", "is_dni", "True", "person number", "proof", "99999999A;99999999-A;99.999.999-A;A9999999A;A-9999999-A", "dni; nie;nif;documento" },
            new[] { "fr_nir", "is_nir", "is_nir", "True", "person number", "proof", "999999999999999;9 99 99 99 999 999 99", "nir;secu;insee;sociale" },
            new[] { "it_fiscal_code", "is_fiscal_code", "is_fiscal_code", "True", "person number", "proof", "AAAAAA99A99A999A", "fiscale;c.f;cf:" },
            new[] { "machine_readable_line", "is_machine_line", "is_machine_line", "True", "person number", "proof", "9999999999AAA9999999A9999999<<<<<<<<<<<<<<99;9999999999AAA9999999A9999999<<<<<<<<<<<<<<<9;AA99999999AAA9999999A9999999<<<<<<<<<<<<<<99;AA99999999AAA9999999A9999999<<<<<<<<<<<<<<<9;9999999A9999999AAA<<<<<<<<<<<9", "mrz;passport;machine readable" },
            new[] { "nhs_number", "is_nhs_number", "is_issued_nhs_number", "True", "person number", "proof", "999 999 9999;999-999-9999;9999999999", "nhs" },
            new[] { "nl_bsn", "is_bsn", "is_bsn", "True", "person number", "proof", "999999999;9999.99.999;9999 99 999", "bsn;burgerservice;sofinummer;sofi-nummer" },
            new[] { "pl_pesel", "is_pesel", "is_pesel", "True", "person number", "proof", "99999999999", "pesel" },
            new[] { "pnc_id", "is_pnc_id", "is_slashed_pnc", "True", "person number", "proof", "9999/9999999A;99/999999A;99/9999999A;99/99999A;99/9999A", "pnc;police national" },
            new[] { "upn", "is_upn", "is_upn", "True", "person number", "proof", "A999999999999;A99999999999A", "upn;pupil" },
            new[] { "court_reference", "is_court_reference", "is_nothing", "", "case number", "label", "99/9999/999999A", "court;ccrn;case ref;case no;case number" },
            new[] { "home_office_reference", "is_home_office_reference", "is_nothing", "", "person number", "label", "A9999999", "home office;ho ref;cepr;immigration" },
            new[] { "nino", "is_nino", "is_full_nino", "", "person number", "label", "AA999999A;AA 99 99 99 A;AA-99-99-99-A;AA 999999 A;aa999999a", "nino;national insurance;national_insurance;nationalinsurance;ni number;ni no;ni_n;nat ins;n.i. n;insurance n" },
            new[] { "passport_number", "is_passport_number", "is_nothing", "", "person number", "label", "999999999;AA9999999", "passport" },
            new[] { "prison_number", "is_prison_number", "is_noms_number", "", "person number", "label", "A9999AA", "noms;nomis;prison;offender;inmate" },
            new[] { "probation_crn", "is_probation_crn", "is_nothing", "", "person number", "label", "A999999", "crn;delius;probation" },
            new[] { "pti_urn", "is_pti_urn", "is_nothing", "", "case number", "label", "99AA9999999", "ptiurn;pti urn;pti-urn;pti_urn; urn:; urn ;\"urn\";caseurn;case urn;case ref;case no;case_ref" },
            new[] { "us_ssn", "is_ssn", "is_grouped_ssn", "", "person number", "label", "999-99-9999;999 99 9999", "ssn;social security;social_security;soc sec" },
            new[] { "utr", "is_utr", "is_utr", "True", "person number", "label", "9999999999;99999 99999;9999999999A", "utr;unique tax;taxpayer ref" },
            new[] { "bank_account", "is_bank_account", "is_nothing", "", "payment", "never", "", "" },
            new[] { "email", "is_personal_email", "is_email_alone", "", "contact", "never", "", "" },
            new[] { "iban", "is_iban", "is_iban", "True", "payment", "never", "AA99AAAA99999999999999;AA99 AAAA 9999 9999 9999 99;AA99999999999999999999;AA99 9999 9999 9999 9999 99;AA9999999999999999999999999;AA99 9999 9999 9999 9999 9999 999;AA9999999999999999999999;AA99 9999 9999 9999 9999 9999;AA99AAAA9999999999;AA99 AAAA 9999 9999 99;AA99A9999999999999999999999;AA99 A999 9999 9999 9999 9999 999;AA99999999999999999999999999;AA99 9999 9999 9999 9999 9999 9999;AA99999999999999;AA99 9999 9999 9999", "iban" },
            new[] { "phone", "is_dialled_number", "is_phone", "", "contact", "never", "", "" },
            new[] { "postcode", "is_postal_code", "is_postcode", "", "contact", "never", "", "" },
            new[] { "sort_code", "is_sort_code", "is_nothing", "", "payment", "never", "", "" },
        };

        public static readonly string[][] Rules = {
            new[] { "forename|full_name|surname date_of_birth", "high" },
            new[] { "forename|full_name|surname cro_number|de_steuer_id|driver_number|es_dni|fr_nir|home_office_reference|it_fiscal_code|machine_readable_line|nhs_number|nino|nl_bsn|passport_number|pl_pesel|pnc_id|prison_number|probation_crn|upn|us_ssn|utr", "high" },
            new[] { "cro_number|de_steuer_id|driver_number|es_dni|fr_nir|home_office_reference|it_fiscal_code|machine_readable_line|nhs_number|nino|nl_bsn|passport_number|pl_pesel|pnc_id|prison_number|probation_crn|upn|us_ssn|utr date_of_birth", "high" },
            new[] { "forename|full_name|surname asn|court_reference|pti_urn", "high" },
            new[] { "asn|court_reference|pti_urn date_of_birth", "high" },
            new[] { "initials date_of_birth", "medium" },
            new[] { "sure", "medium" },
            new[] { "told_name address|email|phone|postcode", "medium" },
            new[] { "forename|full_name|surname card_number", "medium" },
            new[] { "forename|full_name|surname iban|sort_code", "medium" },
            new[] { "told_birth iban|sort_code", "medium" },
            new[] { "told_birth address|email|phone|postcode", "medium" },
            new[] { "card_number", "medium" },
            new[] { "sort_code bank_account", "low" },
            new[] { "own_email address|phone|postcode", "low" },
        };

        public static readonly string[][] Keys = {
            new[] { "nino" },
            new[] { "nhs_number" },
            new[] { "pnc_id" },
            new[] { "prison_number" },
            new[] { "cro_number" },
            new[] { "de_steuer_id" },
            new[] { "driver_number" },
            new[] { "es_dni" },
            new[] { "fr_nir" },
            new[] { "it_fiscal_code" },
            new[] { "machine_readable_line" },
            new[] { "nl_bsn" },
            new[] { "pl_pesel" },
            new[] { "upn" },
            new[] { "home_office_reference" },
            new[] { "passport_number" },
            new[] { "probation_crn" },
            new[] { "us_ssn" },
            new[] { "utr" },
            new[] { "forename|full_name|surname", "date_of_birth" },
            new[] { "initials", "date_of_birth" },
            new[] { "email" },
            new[] { "forename|full_name|surname", "postcode" },
            new[] { "forename|full_name|surname", "phone" },
            new[] { "forename|full_name|surname", "address" },
            new[] { "date_of_birth", "postcode" },
            new[] { "date_of_birth", "address|phone" },
            new[] { "card_number" },
            new[] { "forename|full_name|surname", "bank_account|iban" },
            new[] { "sort_code", "bank_account" },
            new[] { "forename|full_name|surname" },
            new[] { "asn" },
            new[] { "court_reference" },
            new[] { "pti_urn" },
        };

        public static readonly string[][] Manifests = {
            new[] { "name", "version" },
            new[] { "bomFormat" },
            new[] { "spdxVersion" },
        };

        public static readonly string[][] Accents = {
            new[] { "grave", "\u0300" },
            new[] { "acute", "\u0301" },
            new[] { "circumflex", "\u0302" },
            new[] { "tilde", "\u0303" },
            new[] { "macron", "\u0304" },
            new[] { "breve", "\u0306" },
            new[] { "dotaccent", "\u0307" },
            new[] { "dieresis", "\u0308" },
            new[] { "ring", "\u030a" },
            new[] { "hungarumlaut", "\u030b" },
            new[] { "caron", "\u030c" },
            new[] { "cedilla", "\u0327" },
            new[] { "commaaccent", "\u0327" },
            new[] { "ogonek", "\u0328" },
        };

        public static readonly string[][] BeforeText = {
            new[] { "0", "-----BEGIN PGP MESSAGE-----", "encrypted", "pgp" },
            new[] { "0", "age-encryption.org/v1", "encrypted", "age" },
            new[] { "0", "-----BEGIN AGE ENCRYPTED FILE-----", "encrypted", "age" },
            new[] { "0", "$ANSIBLE_VAULT;", "encrypted", "ansible_vault" },
            new[] { "0", "U2FsdGVkX1", "encrypted", "openssl" },
            new[] { "0", "%PDF-", "document", "pdf" },
            new[] { "0", "SQLite format 3\u0000", "document", "sqlite" },
            new[] { "0", "Obj\u0001", "document", "avro" },
            new[] { "0", "ARROW1\u0000\u0000", "document", "arrow" },
            new[] { "0", "<stata_dta><header><release>", "document", "stata" },
            new[] { "0", "$FL2@(#)", "document", "spss" },
            new[] { "0", "$FL3@(#)", "document", "spss" },
            new[] { "0", "HEADER RECORD*******LIBRARY HEADER RECORD", "document", "sas" },
            new[] { "0", "RDX2\nX\n", "document", "rdata" },
            new[] { "0", "RDX3\nX\n", "document", "rdata" },
            new[] { "0", "PAR1\u0015", "document", "parquet" },
            new[] { "0", "PGDMP\u0001", "document", "pg_dump" },
            new[] { "4", "Standard Jet DB\u0000", "document", "mdb" },
            new[] { "4", "Standard ACE DB\u0000", "document", "accdb" },
            new[] { "0", "{\\rtf", "document", "rtf" },
            new[] { "0", "7z\u00bc\u00af'\u001c", "document", "7z" },
            new[] { "0", "Rar!\u001a\u0007", "document", "rar" },
            new[] { "0", "x\u009f>\"", "document", "tnef" },
            new[] { "0", "070701", "document", "cpio" },
            new[] { "0", "070702", "document", "cpio" },
            new[] { "0", "070707", "document", "cpio" },
            new[] { "0", "ANDROID BACKUP\n", "document", "android_backup" },
            new[] { "2", "\u0006\t*\u0086H\u0086\u00f7\r\u0001\u0007\u0003", "encrypted", "smime" },
            new[] { "3", "\u0006\t*\u0086H\u0086\u00f7\r\u0001\u0007\u0003", "encrypted", "smime" },
            new[] { "4", "\u0006\t*\u0086H\u0086\u00f7\r\u0001\u0007\u0003", "encrypted", "smime" },
            new[] { "5", "\u0006\t*\u0086H\u0086\u00f7\r\u0001\u0007\u0003", "encrypted", "smime" },
            new[] { "6", "\u0006\t*\u0086H\u0086\u00f7\r\u0001\u0007\u0003", "encrypted", "smime" },
            new[] { "2", "\u0006\t*\u0086H\u0086\u00f7\r\u0001\u0007\u0002", "document", "pkcs7" },
            new[] { "3", "\u0006\t*\u0086H\u0086\u00f7\r\u0001\u0007\u0002", "document", "pkcs7" },
            new[] { "4", "\u0006\t*\u0086H\u0086\u00f7\r\u0001\u0007\u0002", "document", "pkcs7" },
            new[] { "5", "\u0006\t*\u0086H\u0086\u00f7\r\u0001\u0007\u0002", "document", "pkcs7" },
            new[] { "6", "\u0006\t*\u0086H\u0086\u00f7\r\u0001\u0007\u0002", "document", "pkcs7" },
        };

        public static readonly string[][] Encrypted = {
            new[] { "0", "LUKS\u00ba\u00be", "luks" },
            new[] { "3", "-FVE-FS-", "bitlocker" },
            new[] { "0", "\u0003\u00d9\u00a2\u009a", "keepass" },
            new[] { "0", "Salted__", "openssl" },
            new[] { "0", "PARE", "parquet" },
        };

        public static readonly string[][] Documents = {
            new[] { "0", "BZh", "bzip2" },
            new[] { "0", "\u00fd7zXZ\u0000", "xz" },
            new[] { "0", "(\u00b5/\u00fd", "zstd" },
            new[] { "0", "!BDN", "pst" },
            new[] { "0", "PAR1", "parquet" },
            new[] { "0", "Obj\u0001", "avro" },
            new[] { "0", "7\u007f\u0006\u0082", "sqlite_wal" },
            new[] { "0", "7\u007f\u0006\u0083", "sqlite_wal" },
            new[] { "0", "\u00d9\u00d5\u0005\u00f9 \u00a1c\u00d7", "sqlite_journal" },
            new[] { "4", "Standard Jet DB", "mdb" },
            new[] { "4", "Standard ACE DB", "accdb" },
            new[] { "0", "PGDMP", "pg_dump" },
            new[] { "0", "TAPE", "backup" },
            new[] { "257", "ustar", "tar" },
            new[] { "0", "LZIP", "lzip" },
            new[] { "0", "]\u0000\u0000\u0001\u0000", "lzma" },
            new[] { "0", "]\u0000\u0000\u0010\u0000", "lzma" },
            new[] { "0", "]\u0000\u0000 \u0000", "lzma" },
            new[] { "0", "]\u0000\u0000@\u0000", "lzma" },
            new[] { "0", "]\u0000\u0000\u0080\u0000", "lzma" },
            new[] { "0", "]\u0000\u0000\u0000\u0001", "lzma" },
            new[] { "0", "]\u0000\u0000\u0000\u0002", "lzma" },
            new[] { "0", "]\u0000\u0000\u0000\u0004", "lzma" },
            new[] { "0", "\u0004\"M\u0018", "lz4" },
            new[] { "0", "MSCF", "cab" },
            new[] { "0", "xar!", "xar" },
            new[] { "0", "hsqs", "squashfs" },
            new[] { "32769", "CD001", "iso9660" },
            new[] { "0", "QFI\u00fb", "qcow2" },
            new[] { "0", "KDMV", "vmdk" },
            new[] { "0", "vhdxfile", "vhdx" },
            new[] { "0", "conectix", "vhd" },
            new[] { "64", "\u007f\u0010\u00da\u00be", "vdi" },
            new[] { "0", "q\u0001\u0001\u0000", "stata" },
            new[] { "0", "q\u0002\u0001\u0000", "stata" },
            new[] { "0", "r\u0001\u0001\u0000", "stata" },
            new[] { "0", "r\u0002\u0001\u0000", "stata" },
            new[] { "0", "s\u0001\u0001\u0000", "stata" },
            new[] { "0", "s\u0002\u0001\u0000", "stata" },
            new[] { "12", "\u00c2\u00ea\u0081`\u00b3\u0014\u0011\u00cf\u00bd\u0092\u0008\u0000", "sas" },
            new[] { "0", "FEA1", "feather" },
            new[] { "0", "ORC", "orc" },
            new[] { "0", "ARROW1\u0000\u0000", "arrow" },
            new[] { "0", "\u0089HDF\r\n\u001a\n", "hdf5" },
            new[] { "0", "$FL2", "spss" },
            new[] { "0", "SQLite format 3\u0000", "sqlite" },
            new[] { "0", "\u0080\u0002}", "pickle" },
            new[] { "0", "\u0080\u0002]", "pickle" },
            new[] { "0", "\u0080\u0002(", "pickle" },
            new[] { "0", "\u0080\u0002c", "pickle" },
            new[] { "0", "\u0080\u0003}", "pickle" },
            new[] { "0", "\u0080\u0003]", "pickle" },
            new[] { "0", "\u0080\u0003(", "pickle" },
            new[] { "0", "\u0080\u0003c", "pickle" },
            new[] { "0", "\u0080\u0004\u0095", "pickle" },
            new[] { "0", "\u0080\u0005\u0095", "pickle" },
            new[] { "0", "X\n\u0000\u0000\u0000", "rdata" },
            new[] { "0", "\u00c7q", "cpio" },
            new[] { "0", "\u00ed\u00ab\u00ee\u00db", "rpm" },
            new[] { "0", "\u001f\u009d\u008c", "compress" },
            new[] { "0", "\u001f\u009d\u0090", "compress" },
            new[] { "0", "\u0089LZO\u0000", "lzop" },
            new[] { "0", "\u00ff\u0006\u0000\u0000sNaPpY", "snappy" },
            new[] { "2", "-lh0-", "lha" },
            new[] { "2", "-lh5-", "lha" },
            new[] { "2", "-lh6-", "lha" },
            new[] { "2", "-lh7-", "lha" },
            new[] { "7", "**ACE**", "ace" },
            new[] { "0", "MSWIM\u0000\u0000\u0000", "wim" },
            new[] { "32769", "BEA01", "iso9660" },
            new[] { "3", "NTFS    ", "disk_image" },
            new[] { "3", "EXFAT   ", "disk_image" },
            new[] { "54", "FAT12   ", "disk_image" },
            new[] { "54", "FAT16   ", "disk_image" },
            new[] { "82", "FAT32   ", "disk_image" },
            new[] { "512", "EFI PART", "disk_image" },
            new[] { "1080", "S\u00ef\u0000\u0000", "disk_image" },
            new[] { "1080", "S\u00ef\u0001\u0000", "disk_image" },
            new[] { "0", "\u00e4R\\{\u008c\u00d8\u00a7M", "onenote" },
            new[] { "0", "\u001a\u0000\u0000\u0004\u0000\u0000", "notes" },
            new[] { "0", "\u00cf\u00ad\u0012\u00fe", "outlook_express" },
            new[] { "4", "\u00ef\u00cd\u00ab\u0089", "ese" },
            new[] { "0", "\u0000\u0000\u0002\u0000\u0006\u0004\u0006\u0000", "lotus" },
            new[] { "0", "\u0000\u0000\u001a\u0000\u0000\u0010\u0004\u0000", "lotus" },
            new[] { "0", "\u0000\u0000\u001a\u0000\u0002\u0010\u0004\u0000", "lotus" },
            new[] { "0", "\u00ffWPC", "wordperfect" },
            new[] { "0", "\t\u0000\u0004\u0000", "xls" },
            new[] { "0", "\t\u0002\u0006\u0000", "xls" },
            new[] { "0", "\t\u0004\u0006\u0000", "xls" },
        };

        public static readonly string[][] Opaque = {
            new[] { "0", "\u007fELF" },
            new[] { "0", "\u0089PNG\r\n\u001a\n" },
            new[] { "0", "\u00ff\u00d8\u00ff" },
            new[] { "0", "GIF8" },
            new[] { "0", "RIFF" },
            new[] { "0", "OggS" },
            new[] { "0", "fLaC" },
            new[] { "0", "ID3" },
            new[] { "4", "ftyp" },
            new[] { "0", "\u001aE\u00df\u00a3" },
            new[] { "0", "\u0000\u0001\u0000\u0000\u0000" },
            new[] { "0", "OTTO" },
            new[] { "0", "wOFF" },
            new[] { "0", "wOF2" },
            new[] { "0", "\u00ca\u00fe\u00ba\u00be" },
            new[] { "0", "\u0000asm" },
            new[] { "0", "!<arch>\n" },
        };
    }
}
