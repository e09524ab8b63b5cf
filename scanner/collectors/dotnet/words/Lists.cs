// The vocabulary of the scanner. Written by tests/dotnet/lists.py from the tables of collectors/python: edit those.
using System;

namespace Mediascan.Stray
{
    // Bytes stand as characters of the same numbers.
    internal static class Lists
    {
        public static readonly string[] NotPeople = (
            "academy aircraft aktor album animal apotheke artist autorka autors band bin boat book branch brand " +
            "breed building bull bus business cat category character charity city class clinic club college " +
            "column command company computer constituency council country county course court dam department " +
            "device dir directory display1 district dog doll domain drug escola escuela establishment estate " +
            "event family1 farm farmacia field file filename film firm foal folder food forfatter function " +
            "f\u00f6rfattare game genus group herec horse hospital host hostal hostname hotel image item jalan journal " +
            "kennel key label language library location login machine medicine model module movie office opening " +
            "org organisation organization osteria package page param parameter parish path pedigree penulis " +
            "penyanyi pet pharmacie place plant playlist port practice praxis premises prison product project " +
            "property pub publisher qu\u00e1n racehorse region repository restaurant ristorante river road room route " +
            "salon sample sanger schema scheme school schule screen scuola server service ship shop sire site " +
            "skuespiller software song species sport stable station store street supplier surgery szerz\u0151 szko\u0142a " +
            "sz\u00edn\u00e9sz table tag team theme thing title toko town track trainer trattoria trust type university " +
            "user username variable vendor venue vessel village ward warung website yacht yazar \u00e9cole \u03b5\u03c0\u03c9\u03bd\u03c5\u03bc\u03af\u03b1 " +
            "\u03b5\u03c4\u03b1\u03b9\u03c1\u03b5\u03af\u03b1 \u03b7\u03b8\u03bf\u03c0\u03bf\u03b9\u03cc\u03c2 \u03c3\u03c5\u03b3\u03b3\u03c1\u03b1\u03c6\u03ad\u03b1\u03c2 \u0430\u0432\u0442\u043e\u0440 \u0430\u043a\u0442\u043e\u0440 \u0430\u043f\u0442\u0435\u043a\u0430 \u0430\u0440\u0442\u0438\u0441\u0442 \u043a\u0430\u0444\u0435 \u043a\u043e\u043c\u043f\u0430\u043d\u0438\u044f \u043a\u043e\u043c\u043f\u0430\u043d\u0456\u044f \u043d\u0430\u0437\u0432\u0430 \u043d\u0430\u0437\u0432\u0430\u043d\u0438\u0435 " +
            "\u043e\u0440\u0433\u0430\u043d\u0438\u0437\u0430\u0446\u0438\u044f \u043e\u0440\u0433\u0430\u043d\u0456\u0437\u0430\u0446\u0456\u044f \u043f\u0435\u0432\u0435\u0446 \u043f\u0438\u0441\u0430\u0442\u0435\u043b\u044c \u0444\u0438\u0440\u043c\u0430 \u0444\u0456\u0440\u043c\u0430 \u05d7\u05d1\u05e8\u05d4 \u05e1\u05d5\u05e4\u05e8 \u0627\u0644\u0645\u0624\u0644\u0641 \u0634\u0631\u0643\u0629 \u0646\u0648\u06cc\u0633\u0646\u062f\u0647 "
        ).Trim().Split(' ');

        public static readonly string[] Events = (
            "accessed acquired added adopted aired amended appointed approved arrived assessed awarded booked " +
            "bottled bought bred broadcast built changed cited closed collected commissioned committed completed " +
            "composed created dated death deceased decommissioned delivered demolished departed deployed " +
            "despatched died discovered dispatched edited elected ended erected expires expiry filed finished " +
            "fixed foaled formed founded graduated granted harvested hatched held hired incorporated indexed " +
            "inspected installed introduced issued joined launched left listed lodged logged made manufactured " +
            "married matured matures maturity merged minted modified observed opened ordered paid patented " +
            "performed planted premiere premiered produced published purchased raised received recorded " +
            "registered released renewed reported restored retired revised sampled scrapped screened seen sent " +
            "shipped signed sold started struck submitted surveyed tested timestamp unveiled updated uploaded " +
            "used visited withdrawn written "
        ).Trim().Split(' ');

        public static readonly string[] Things = (
            "accession artwork asin asteroid barco bateau breed caballo cheval chien chip cuisine cuisines " +
            "cultivar dam ean eartag erected foaled gtin hatched hund imo inscription isbn isbn10 isbn13 issn " +
            "katze kennel loco locomotive microchip mmsi navire painting perro pferd plaque plumage rasse raza " +
            "razza schiff sculpture shipyard sire species studbook taxon tonnage vessel whelped "
        ).Trim().Split(' ');

        public static readonly string[] NumberedThings = (
            "accession aircraft article artwork asin asset asteroid barco barcode batch bateau breed caballo " +
            "carriage catalogue chassis cheval chien chip component container cuisine cuisines cultivar dam " +
            "drawing ean eartag engine equipment erected fleet foaled gtin hatched hund imei imo inscription " +
            "invoice isbn isbn10 isbn13 issn item katze kennel loco locomotive lot material meter microchip mmsi " +
            "model navire order painting pallet part perro pferd plaque plate plumage product rack rasse raza " +
            "razza schiff sculpture serial shipyard sire sku spare species studbook tag taxon ticket tonnage " +
            "track valve vehicle vessel vin vrm whelped "
        ).Trim().Split(' ');

        public static readonly string[] Desks = (
            "accounts admin administration appointments billing booking bookings career careers clerk contact " +
            "contacts customer customerservice desk duty enquiries enquiry events facilities feedback finance " +
            "head hello help helpdesk hr info information inquiries jobs kontakt legal mail mailbox manager " +
            "marketing membership noreply office orders payroll post pr press reception recruitment registrar " +
            "reservations returns sales secretary security service services shop staff stay studio subscriptions " +
            "support team training webmaster welcome "
        ).Trim().Split(' ');

        public static readonly string[] CoupleTitles = (
            "dr frau herr m miss mme mr mrs ms mx "
        ).Trim().Split(' ');

        public static readonly string[] Articles = (
            "A An Das Der Die El Il La Las Le Les Los THE The "
        ).Trim().Split(' ');

        public static readonly string[] SentenceWords = (
            "and are for from in is it not of or that the this with "
        ).Trim().Split(' ');

        public static readonly string[] Unproven = (
            "court_reference date_of_birth home_office_reference nino nordic_number passport_number prison_number " +
            "probation_crn pti_urn us_ssn utr "
        ).Trim().Split(' ');

        public static readonly string[] WhoseKinds = (
            "asn card_number court_reference cro_number date_of_birth de_steuer_id driver_number es_dni forename " +
            "fr_nir full_name home_office_reference initials it_fiscal_code machine_readable_line nhs_number nino " +
            "nl_bsn nordic_number passport_number person pl_pesel pnc_id prison_number probation_crn pti_urn " +
            "surname upn us_ssn utr "
        ).Trim().Split(' ');

        public static readonly string[] PlaceWords = (
            "bad east great lake little lower mount new north port saint sainte san sankt santa south st upper " +
            "west \u03ac\u03b3\u03b9\u03bf\u03b9 \u03ac\u03b3\u03b9\u03bf\u03c2 \u03b1\u03b3\u03af\u03b1 \u03b1\u03b3\u03b9\u03b1 \u03b1\u03b3\u03b9\u03bf\u03c2 \u03bd\u03ad\u03b1 \u03bd\u03ad\u03bf \u03bd\u03b5\u03b1 \u03bd\u03b5\u03bf \u0432\u0435\u043b\u0438\u043a\u0438\u0439 \u0432\u0435\u0440\u0445\u043d\u0438\u0439 \u043d\u0438\u0436\u043d\u0438\u0439 \u043d\u043e\u0432\u0430\u044f \u043d\u043e\u0432\u0438\u0439 \u043d\u043e\u0432\u044b\u0439 \u0441\u0432\u044f\u0442\u0430\u044f " +
            "\u0441\u0432\u044f\u0442\u043e\u0439 \u0441\u0435\u0432\u0435\u0440\u043d\u044b\u0439 \u0441\u0442\u0430\u0440\u0430 \u0441\u0442\u0430\u0440\u044b\u0439 \u044e\u0436\u043d\u044b\u0439 "
        ).Trim().Split(' ');

        public static readonly string[] Streets = (
            "alley avenue bypass causeway circle circles close corner corners court courts cove crescent crossing " +
            "drive drives estate estates expressway extension extensions freeway gardens gate gateway green grove " +
            "harbor harbors harbour heights highway hill hollow inlet island islands junction junctions knoll " +
            "knolls landing lane loop mall manor meadow meadows mews motorway mount mountain mountains orchard " +
            "overpass park parkway parkways passage path place plain plains plaza port ports prairie quay ramp " +
            "ranch rapid rapids ridge ridges rise road roads route row shoal shoals shore shores skyway springs " +
            "spur spurs square squares stravenue stream street streets summit terrace throughway track trafficway " +
            "trail tunnel turnpike underpass vale valley valleys viaduct view views village villages vista walk " +
            "walks way wharf "
        ).Trim().Split(' ');

        public static readonly string[] Parties = (
            "addressee adh\u00e9rent alumno alunno applicant attendee bailee bewoner borrower buyer candidate carer " +
            "child claimant client cliente clmt contact cust customer debtor deelnemer defendant delegate " +
            "dependant donor driver elev emp employee entrant executor guarantor guardian guest holder huurder " +
            "inhaber invitee iscritto joiner keeper klient kunde kundin leaver leerling lessee licensee lodger " +
            "mbr member mentee mieter mitglied nok nominee occupant occupier offender ouder owner paciente " +
            "pacjent parent participant party passenger patient patientin pax payee payer paziente person " +
            "policyholder prisoner proposer pt pupil recipient registrant relative resident respondent sender " +
            "sibling signatory socio spouse starter student subscriber supporter suspect taxpayer teilnehmer " +
            "teilnehmerin tenant titulaire titular trainee user vic victim visitor vol volunteer witness \u00e9l\u00e8ve "
        ).Trim().Split(' ');

        public static readonly string[] Beside = (
            "baby beneficiary borrower bride bridegroom brother buyer co coapplicant coborrower complainant dad " +
            "daughter defendant dependent emergency father foster groom husband joint kin landlord mother mum nok " +
            "second secondary seller sister son vendor wife witness accused deceased informant partner visiting " +
            "visited visitee acudiente apoderado apoderada encarregado encargado erziehungsberechtigte " +
            "erziehungsberechtigter foresatt foresatte for\u00e6lder for\u00e6ldre gondvisel\u0151 huoltaja opiekun opiekunowie " +
            "representante respons\u00e1vel responsavel rodi\u010d sorgeberechtigte sz\u00fcl\u0151 tutor tutora tutore veli velisi " +
            "voogd v\u00e5rdnadshavare v\u00e6rge wali z\u00e1stupce \u043e\u043f\u0435\u043a\u0443\u043d pr\u00e9venir conjoint c\u00f3nyuge ehefrau ehemann ehepartner " +
            "eltern elternteil enfant figlio genitore hijo kind madre matka marito m\u00e8re moeder moglie mutter " +
            "ojciec padre p\u00e8re responsable rodzic tuteur vader vater "
        ).Trim().Split(' ');

        public static readonly string[] HeadingWords = (
            "area average block branch centre class continued count department dept district division floor group " +
            "list members office page patients prisoners pupils region room section site staff subtotal sum team " +
            "tenants unit ward wing year zone "
        ).Trim().Split(' ');

        public static readonly string[] FirmForms = (
            "apotheke associates association associa\u00e7\u00e3o bvba clinic clinica clinique cl\u00ednica colegio college " +
            "coll\u00e8ge col\u00e9gio company consulting corporation council eireli enterprises escola escrit\u00f3rio escuela " +
            "farmacia farm\u00e1cia gbr gmbh holding holdings hospital hotel h\u00f4pital h\u00f4tel inc incorporated industries " +
            "kft klinik limitada limited llc llp logistics ltd ltda ohg oyj padaria pharmacie pharmacy plc pty " +
            "pvt restaurant restaurante ristorante sarl school scuola services servi\u00e7os solutions srl srls sro " +
            "supermarket technologies transportes universidad universidade university zrt "
        ).Trim().Split(' ');

        public static readonly string[] TotalWords = (
            "total totals subtotal totale totaal gesamt gesamtsumme insgesamt summe average razem "
        ).Trim().Split(' ');

        public static readonly string[] CivilTitles = (
            "frau herr madame messrs miss mlle mme monsieur mr mrs ms mx "
        ).Trim().Split(' ');

        public static readonly string[] AbovePeople = (
            "event item log login table user "
        ).Trim().Split(' ');

        public static readonly string[] AboveNames = (
            "login user "
        ).Trim().Split(' ');

        public static readonly string[] BareHeaders = (
            "ainm enw ime jina naam nafn nama name names namn navn nev nimi nom nombre nome nume n\u00e9v pangalan "
        ).Trim().Split(' ');

        public static readonly string[] Named = (
            "agente anggota asegurado asistent asuransi av\u00f4 calisan colaborador colaboradora collaborateur " +
            "collaboratore contribuinte deudor dokter employe estudiante funcionaria funcion\u00e1ria funkcjonariusz " +
            "guru hasta head karyawan klant klanten klienta klijent kunden lernender mahasiswa medic medlem " +
            "medlems mitarbeiters morador musteri m\u00fc\u015fteri nasabah ogrenci operario operatore pacient pacienta " +
            "pacjenta pasien patienten patientens pegawai pelanggan pensionado persona personel personne peserta " +
            "pessoa pracownika responden sch\u00fclers siswa socia socio studenta s\u00f3cio trabajadora trabalhador ucznia " +
            "usager usuaria usuario usu\u00e1rio warga zakaznik zakaznika zawodnika z\u00e1kazn\u00edk z\u00e1kazn\u00edka \u00e7al\u0131\u015fan \u00f6\u011frenci " +
            "\u043a\u043b\u0438\u0435\u043d\u0442\u0430 \u043f\u0430\u0446\u0438\u0435\u043d\u0442\u0430 \u0440\u0430\u0431\u043e\u0442\u043d\u0438\u043a\u0430 \u0441\u043e\u0442\u0440\u0443\u0434\u043d\u0438\u043a\u0430 \u0441\u0442\u0443\u0434\u0435\u043d\u0442\u0430 \u0443\u0447\u0435\u043d\u0438\u043a\u0430 "
        ).Trim().Split(' ');

        public static readonly string[] BesideName = (
            "complet completo da de del des di do du lengkap of y "
        ).Trim().Split(' ');

        public static readonly string[] BareForenames = (
            "ad adi ad\u0131 ainm enw ime jina naam nafn nama name names namn navn nev nimi nom nombre nome nume n\u00e9v " +
            "pangalan "
        ).Trim().Split(' ');

        public static readonly string[] ContactLabels = (
            "contact contactdetails contactgegevens contactinfo contactinformation contacto contato contatto " +
            "coordonnees coordonn\u00e9es datidicontatto datosdecontacto kontak kontakt kontaktdaten "
        ).Trim().Split(' ');

        public static readonly string[] Public = (
            "abgeordneter activeyears actor actorname actress album albums alcalde associatedacts astronaut " +
            "auteurnom auteurprenom auteurpr\u00e9nom autorapellidos autorecognome autorenome autornombre bands " +
            "bbrefid billedfrom billionaire bioguide bioguideid bioname b\u00fcrgermeister caps character composer " +
            "congress constructorref contestant cosmonaut debut demarcaci\u00f3n deputado deputato diputado " +
            "discography driverref d\u00e9put\u00e9 emmys endofterm film filmography films finalgame genre genres governor " +
            "grammyawards grammys grandprix grandslams grandsprix imdb imdbid inaugurated inauguration influencer " +
            "knownfor knownfortitles laureate leftoffice maire marketvalueeur mayor monarch movie movies " +
            "musicgenre nobelprize nomauteur notablealbums notablebands notablework notableworks novelist npc " +
            "oscarno oscars oscaryr painter philosopher playedby podien podios podiums poet politicalparty pope " +
            "portrayedby predecessor preferredfoot prenomauteur presidency president primaryprofession rapper " +
            "recordlabel retroid saint schauspieler sculptor senador senator senatore shirtname sindaco " +
            "songwriter spaceflights stagename startofterm successor s\u00e9nateur termend termofoffice termstart " +
            "tookoffice vicepresident voicedby wiki wikidata wikidataid wikipedia wikipediaurl wikiurl " +
            "worldcupwins worldtitles yearsactive youtuber "
        ).Trim().Split(' ');

        public static readonly string[] Article = (
            "abstract article author authors body content headline publisher summary text title url "
        ).Trim().Split(' ');

        public static readonly string[] MonumentWords = (
            "erected plaque plaques unveiled "
        ).Trim().Split(' ');

        public static readonly string[] PetWords = (
            "color colour owner species type "
        ).Trim().Split(' ');

        public static readonly string[] TestWords = (
            "expect expected luhn test vector "
        ).Trim().Split(' ');

        public static readonly string[] FirmWords = (
            "azienda bedrijf boutique business butik cafe company ditta empresa entreprise filiale firm firma " +
            "firme firmy hotel laden loja magasin ma\u011faza negocio negozio obchod organisation organization " +
            "perusahaan ragione raison razon raz\u00e3o raz\u00f3n restaurant restaurante shop sklep sklepu store supplier " +
            "tienda toko unternehmen usaha vendor warung winkel \u015firket "
        ).Trim().Split(' ');

        public static readonly string[] Shops = (
            "boutique butik cafe filiale hotel laden loja magasin ma\u011faza negozio obchod restaurant sklep tienda " +
            "toko warung winkel "
        ).Trim().Split(' ');

        public static readonly string[] Looks = (
            "capelli cheveux haare haarfarbe hair haircolor haircolour pelo "
        ).Trim().Split(' ');

        public static readonly string[] Famed = (
            "acteur actor actress actrice actriz aktor artist artista ator atriz attore auteur author autor " +
            "autore cantante chanteur character composer compositor deity emperor filmmaker hero monarch musician " +
            "novelist npc painter philosopher poet politician pope rapper saint schauspieler senator singer " +
            "songwriter villain writer "
        ).Trim().Split(' ');

        public static readonly string[] AfterPeople = (
            "bridge building calle clinic colegio college coll\u00e8ge col\u00e9gio court courthouse ecole escola escuela " +
            "gymnasium hospital h\u00f4pital instituto krankenhaus library liceo lycee lyc\u00e9e monument museum ospedale " +
            "park rua rue school schule schulen scuola scuole strasse stra\u00dfe street university \u00e9cole "
        ).Trim().Split(' ');

        public static readonly string[] KnownBy = (
            "bioguide govtrack icpsr imdb opensecrets votesmart wikidata wikipedia "
        ).Trim().Split(' ');

        public static readonly string[] FirmsNumbered = (
            "business company course credits instructor product section semester sku supplier vendor "
        ).Trim().Split(' ');

        public static readonly string[] NationalLabels = (
            "es_dni fr_nir national_number nordic_number us_ssn "
        ).Trim().Split(' ');

        public static readonly string[] ContactTitles = (
            "dr frau herr miss mme mr mrs ms pan pani sig "
        ).Trim().Split(' ');

        public static readonly string[] AddressLeads = (
            "aan an att attn c/o de egr gent.ma gent.mo gentile spett spett.le sz the to "
        ).Trim().Split(' ');

        public static readonly string[] AddressTitles = (
            "d. dhr don dott do\u00f1a dr d\u00f1a frau fru heer herr herra herrn hr m. madame mevr mevrouw miss mlle mme " +
            "monsieur mr mrs ms mw mx pan pani prof rev se\u00f1or se\u00f1ora sig sig.ra signor signora sir sr sra "
        ).Trim().Split(' ');

        public static readonly string[] AddressParticles = (
            "da das de del den der di do dos e el la le van vom von y zu "
        ).Trim().Split(' ');

        public static readonly string[] StreetFirst = (
            "al. aleja allee av. avenida avenue bd boulevard calle chemin corso impasse os. paseo piazza plac " +
            "place plaza po quai route rua rue strada travessa ul. ulica via viale vicolo "
        ).Trim().Split(' ');

        public static readonly string[] StreetStarts = (
            "al alameda aleja all\u00e9e avda avenida avenue bd borgo boulevard calle callej\u00f3n camino carrera chemin " +
            "contrada corso cours cuesta estrada glorieta impasse largo os osiedle pasaje paseo piazza pl plac " +
            "place plaza pra\u00e7a quai rodovia ronda route rua rue strada travessa ul ulica via viale vicolo "
        ).Trim().Split(' ');

        public static readonly string[] StreetStems = (
            "allee damm dreef gade gasse gata gatan gracht gr\u00e4nd g\u00e4sschen katu laan platz plein singel steeg " +
            "stigen str straat strasse stra\u00dfe torg torget ufer vegen veien vej v\u00e4gen weg "
        ).Trim().Split(' ');

        public static readonly string[] ShortStreets = (
            "ave av blvd cir cct cres crt ct dr hwy ln pde pkwy pl rd sq st str tce ter trl branch bridge brook " +
            "camp canyon center club common course creek dam divide falls ferry field fields flat flats ford " +
            "forest forge forks fort garden glen glens haven hills isle key lake lakes light locks mill mills " +
            "mission neck oval pass pike pine pines point points radial river rue run spring station trace union " +
            "wall well wells "
        ).Trim().Split(' ');

        public static readonly string[] PasswordWords = (
            "adgangskode contrasena contrase\u00f1a haslo has\u0142o heslo jelsz\u00f3 kennwort l\u00f6senord mdp parola pass passe " +
            "passord passwd password passwords passwort pwd salasana sandi senha sifre wachtwoord \u015fifre \u043f\u0430\u0440\u043e\u043b\u044c "
        ).Trim().Split(' ');

        public static readonly string[] VietnameseSurnames = (
            "bui b\u00f9i cao dang dinh doan duong d\u01b0\u01a1ng hoang ho\u00e0ng huynh hu\u1ef3nh h\u1ed3 l\u00e2m l\u00ea l\u00fd mai ngo nguyen nguy\u1ec5n " +
            "ng\u00f4 pham phan ph\u1ea1m tran trinh truong tr\u01b0\u01a1ng tr\u1ea7n tr\u1ecbnh v\u00f5 v\u0169 \u0111inh \u0111o\u00e0n \u0111\u00e0o \u0111\u1eb7ng \u0111\u1ed7 "
        ).Trim().Split(' ');

        public static readonly string[] DeathWords = (
            "death deathdate deceased deces defunci\u00f3n died dod d\u00e9c\u00e8s d\u00f8d falecimento fallecimiento gestorben " +
            "morte muerte overleden overlijden sterbedatum todesdatum \u015bmierci "
        ).Trim().Split(' ');

        public static readonly string[] PrivateOfDead = (
            "beneficiary consultant hospital insured member membership pension policy "
        ).Trim().Split(' ');

        public static readonly string[] PrivateMail = (
            "126 163 aol bk.ru free.fr gmail gmx googlemail hotmail icloud inbox.ru interia libero list.ru live " +
            "mail.com mail.ru me.com naver o2 orange outlook proton protonmail qq rambler rediffmail seznam ukr " +
            "uol wanadoo web.de wp yahoo yandex "
        ).Trim().Split(' ');

        public static readonly string[] OfOthers = (
            "website site web homepage cuisine capacity opening population mascot breed pet animal latitude " +
            "longitude version license licence "
        ).Trim().Split(' ');

        public static readonly string[] UserNames = (
            "benutzername gebruikersnaam handle identifiant kullan\u0131c\u0131ad\u0131 login loginname nazwau\u017cytkownika nick " +
            "nickname nomeutente pseudo screenname username usuario usu\u00e1rio utente utilisateur \u043b\u043e\u0433\u0438\u043d "
        ).Trim().Split(' ');

        public static readonly string[] Profile = (
            "about avatar bio biography foto hobbies hobby image interests photo picture profile "
        ).Trim().Split(' ');

        public static readonly string[] MakersOf = (
            "author authors commit commits committer library maintainer maintainers module package packages repo "
        ).Trim().Split(' ');

        public static readonly string[] LastOf = (
            "access activity change contact login logon order payment purchase sale signin update visit "
        ).Trim().Split(' ');

        public static readonly string[] Happens = (
            "ascent debut decision estreno expedition hearing lanzamiento opening parution performance premiere " +
            "premi\u00e8re priority publicacion publicaci\u00f3n publication release run screening since sortie " +
            "urauff\u00fchrung voyage "
        ).Trim().Split(' ');

        public static readonly string[] OfficeWords = (
            "cargo carica contest elected fonction office position poste race role seat "
        ).Trim().Split(' ');

        public static readonly string[] Offices = (
            "alcalde alderman assembly assemblyman assemblywoman assessore b\u00fcrgermeister cannon concejal congress " +
            "congressman congresswoman conseiller consigliere councillor councilman councilor deputado diputado " +
            "d\u00e9put\u00e9 gobernador governador governor longworth maire mayor mp parliament prefeito rayburn senador " +
            "senate senator sindaco vereador "
        ).Trim().Split(' ');

        public static readonly string[] Mayors = (
            "alcalde alcaldesa borgmester burgemeester burmistrz b\u00fcrgermeister congressman deputado diputado " +
            "d\u00e9put\u00e9 gobernador governador governor maire mayor prefeito primar representative senador senator " +
            "sindaco starosta "
        ).Trim().Split(' ');

        public static readonly string[] Checks = (
            "accept accepts expected ok outcome pass passes result should status valid validity verdict "
        ).Trim().Split(' ');

        public static readonly string[] Verdicts = (
            "0 1 accept bad fail failed false good invalid ok pass passed reject true valid "
        ).Trim().Split(' ');

        public static readonly string[] NamedContacts = (
            "email full_name phone "
        ).Trim().Split(' ');

        public static readonly string[] WithSigns = (
            "card_number cro_number date_of_birth de_steuer_id driver_number email es_dni fr_nir " +
            "home_office_reference iban it_fiscal_code machine_readable_line nhs_number nino nl_bsn nordic_number " +
            "passport_number phone pl_pesel pnc_id prison_number probation_crn upn us_ssn utr "
        ).Trim().Split(' ');

        public static readonly string[] BesideBirths = (
            "address email forename phone postcode "
        ).Trim().Split(' ');

        public static readonly string[] Tails = (
            "name date birth phone telephone mobile email mail address postcode zip number no surname forename " +
            "initials birthday street names dob born nme nbr first last "
        ).Trim().Split(' ');

        public static readonly string[] Meant = (
            "dateofbirth birthdate birthday firstname forename givenname lastname familyname surname fullname " +
            "telephone "
        ).Trim().Split(' ');

        public static readonly string[] NotCut = (
            "chosenna christia preferre "
        ).Trim().Split(' ');

        public static readonly string[] Heads = (
            "addr address billing birth cell day delivery due email emergency end entry evening expiry family fax " +
            "first full given hire home house issue join joining last legal line mail mailing maiden middle " +
            "mobile order pat pers personal phone post postal primary private release report residential sale " +
            "second ship start street stud tel telephone test visit work "
        ).Trim().Split(' ');

        public static readonly string[] NameWords = (
            "prenume nume prenoms pr\u00e9nom prenom nom apellidos apellido nombre cognome nome sobrenome imie imi\u0119 " +
            "nazwisko jmeno jm\u00e9no prijmeni p\u0159\u00edjmen\u00ed vorname nachname voornaam achternaam naam fornavn etternavn " +
            "efternavn navn nama "
        ).Trim().Split(' ');

        public static readonly string[] HouseWords = (
            "house flat apartment apt \u0434\u043e\u043c \u0434\u043e\u043c\u0430 \u0434 \u043a\u0432\u0430\u0440\u0442\u0438\u0440\u0430 \u043a\u0432\u0430\u0440\u0442\u0438\u0440\u044b \u043a\u0432 \u0431\u0443\u0434\u0438\u043d\u043e\u043a domu dom mieszkania lokalu popisn\u00e9 " +
            "popisne \u010dp cp \u010d hausnr hausnummer hnr wohnung numero n\u00famero civico interno piso puerta huisnummer " +
            "huisnr husnummer husnr gatenummer no "
        ).Trim().Split(' ');

        public static readonly string[] AddressStems = (
            "addr adres anschrift indirizz direcci morada endere alamat domicil bydli zamieszk osoite \u0434\u0440\u0435\u0441 \u4f4f\u6240 \u5730\u5740 " +
            "\uc8fc\uc18c "
        ).Trim().Split(' ');

        public static readonly string[] StreetLabels = (
            "calle gata gatan givenname rua rue straat strasse stra\u00dfe ulica ulice utca vej via \u0432\u0443\u043b\u0438\u0446\u044f \u0443\u043b\u0438\u0446\u0430 "
        ).Trim().Split(' ');

        public static readonly string[] OtherStreets = (
            "\u03bb\u03b5\u03c9\u03c6 \u03bb\u03b5\u03c9\u03c6\u03bf\u03c1\u03bf\u03c2 \u03bf\u03b4\u03bf\u03c2 \u03c0\u03b1\u03c1\u03bf\u03b4\u03bf\u03c2 \u03c0\u03bb\u03b1\u03c4\u03b5\u03b9\u03b1 \u0431\u0443\u0434 \u0431\u0443\u0434\u0438\u043d\u043e\u043a \u0431\u0443\u043b \u0431\u0443\u043b\u044c\u0432\u0430\u0440 \u0432\u0443\u043b \u0432\u0443\u043b\u0438\u0446\u044f \u0432\u0443\u043b\u0456\u0446\u0430 \u0436\u043a \u043a\u0432 \u043a\u0432\u0430\u0440\u0442\u0438\u0440\u0430 " +
            "\u043c\u0438\u043a\u0440\u043e\u0440\u0430\u0439\u043e\u043d \u043c\u043a\u0440 \u043c\u043a\u0440\u043d \u043d\u0430\u0431 \u043d\u0430\u0431\u0435\u0440\u0435\u0436\u043d\u0430\u044f \u043f\u0435\u0440 \u043f\u0435\u0440\u0435\u0443\u043b\u043e\u043a \u043f\u043b \u043f\u043b\u043e\u0449\u0430 \u043f\u043b\u043e\u0449\u0430\u0434\u044c \u043f\u0440 \u043f\u0440\u043e\u0432 \u043f\u0440\u043e\u0432\u0443\u043b\u043e\u043a \u043f\u0440\u043e\u0435\u0437\u0434 \u043f\u0440\u043e\u0441\u043f " +
            "\u043f\u0440\u043e\u0441\u043f\u0435\u043a\u0442 \u0442\u0443\u043f\u0438\u043a \u0443\u0437\u0432\u0456\u0437 \u0443\u043b \u0443\u043b\u0438\u0446\u0430 \u0443\u043b\u0438\u0446\u044b \u0448\u043e\u0441\u0441\u0435 \u057a\u0578\u0572\u0578\u057f\u0561 \u0583\u0578\u0572 \u0583\u0578\u0572\u0578\u0581 \u05d3\u05e8\u05da \u05db\u05d9\u05db\u05e8 \u05e1\u05de\u05d8\u05ea \u05e8\u05d7 \u05e8\u05d7\u05d5\u05d1 \u05e9\u05d3 \u05e9\u05d3\u05e8\u05d5\u05ea \u062d\u064a \u062e\u06cc\u0627\u0628\u0627\u0646 " +
            "\u062f\u0631\u0628 \u0632\u0646\u0642\u0629 \u0634\u0627\u0631\u0639 \u0637\u0631\u064a\u0642 \u0645\u064a\u062f\u0627\u0646 \u06a9\u0648\u0686\u0647 \u10d2\u10d0\u10db\u10d6\u10d8\u10e0\u10d8 \u10e5 \u10e5\u10e3\u10e9\u10d0 "
        ).Trim().Split(' ');

        public static readonly string[] Nursery = (
            "babies baby infants kg kindergarten n nursery pre-school preschool r rec reception toddler toddlers " +
            "yr "
        ).Trim().Split(' ');

        public static readonly string[] OfHomes = (
            "city class country county department district group region road street title town type village "
        ).Trim().Split(' ');

        public static readonly string[] Folk = (
            "admissionno alumno alunno aluno angajat ansatt anst\u00e4lld asegurado asistent benhnhan bewohner bewoner " +
            "b\u1ec7nhnh\u00e2n calisan child claimant client cliente cli\u00ebnt codalu colaborador convict criminal customer " +
            "defendant detainee detento detenu detenuto dipendente di\u00e1k dolgoz\u00f3 d\u00e9tenu elev eleve emp empleado " +
            "employe employee employees employ\u00e9 estudante estudiante etudiant fange funcionario funcion\u00e1rio " +
            "gedetineerde gefangener hallgat\u00f3 hasta hocsinh h\u00e4ftling h\u1ecdcsinh inmate interno karyawan khachhang " +
            "kh\u00e1chh\u00e0ng klant klanten klient kund kunde kunden kundin learner leerling mahasiswa matalu matricula " +
            "matricule matrikel matrikelnr matrikelnummer matr\u00edcula medarbeider medarbejder medewerker mieter " +
            "mitarbeiter mitarbeiterin musteri m\u00fc\u015fteri nasabah nhanvien nh\u00e2nvi\u00ean offender ogrenci pacient " +
            "pacienta paciente pacjent parolee pasien pasient patient patienten patientin patients pati\u00ebnt " +
            "paziente pegawai pelanggan pracownik preso prisoner probationer pupil pupils p\u00e1ciens radnik recluso " +
            "resident rollno rollnumber salarie salari\u00e9 schueler sch\u00fcler serviceuser sinhvien sinhvi\u00ean siswa " +
            "socio staff student studente students suspect s\u00f3cio tanul\u00f3 tenant trabajador trabalhador trainee " +
            "ucenik uczen ucze\u0144 u\u010denik victim volunteer werknemer wiezien wi\u0119zie\u0144 worker zamestnanec zam\u011bstnanec " +
            "zaposleni zaposlenik \u00e7al\u0131\u015fan \u00e9l\u00e8ve \u00e9tudiant \u00f6\u011frenci \u00fcgyf\u00e9l \u03b1\u03c3\u03b8\u03b5\u03bd\u03ae\u03c2 \u03bc\u03b1\u03b8\u03b7\u03c4\u03ae\u03c2 \u03c0\u03b5\u03bb\u03ac\u03c4\u03b7\u03c2 \u03c5\u03c0\u03ac\u03bb\u03bb\u03b7\u03bb\u03bf\u03c2 " +
            "\u03c6\u03bf\u03b9\u03c4\u03b7\u03c4\u03ae\u03c2 \u043f\u0430\u0446\u0438\u0435\u043d\u0442 \u0441\u043e\u0442\u0440\u0443\u0434\u043d\u0438\u043a \u0441\u0442\u0443\u0434\u0435\u043d\u0442 "
        ).Trim().Split(' ');

        public static readonly string[] FolkOfLists = (
            "applicant attendee beneficiary benutzer contact deelnemer donor guest g\u00e4ste invitee joiner leaver " +
            "nurse partecipante partecipanti participant participante passenger registrant subscriber teacher " +
            "teilnehmer user usuario utilisateur visitor "
        ).Trim().Split(' ');

        public static readonly string[] OwnNumbers = (
            "enrollmentno enrolmentno legajo manv masv matricola matricula matricule matr\u00edcula memberid memberno " +
            "mssv m\u00e3nv m\u00e3sv nim nis personalnr personalnummer registerno registrationno regno usn "
        ).Trim().Split(' ');

        public static readonly string[] OwnNumberEnds = (
            "id no nr num number numero nummer num\u00e9ro n\u00famero "
        ).Trim().Split(' ');

        public static readonly string[] SaysName = (
            "adi ad\u0131 naam nama name names namn navn nazwa nom nombre nome nume \u0438\u043c\u044f "
        ).Trim().Split(' ');

        public static readonly string[] GivenInFrench = (
            "prenom prenoms pr\u00e9nom pr\u00e9noms "
        ).Trim().Split(' ');

        public static readonly string[] PostWords = (
            "accountant accounting accounts administration administrativa administrativo administrator analista " +
            "analyst apprentice architect assistant assistante assistente autista auxiliar azubi berater " +
            "beraterin boekhouder buchhalter buchhalterin buchhaltung buyer caissier cajera cajero camarera " +
            "camarero caretaker cashier chauffeur chef cleaner clerk comercial commesso comptable consultant " +
            "contabilidad contable contador contadora controller cook coordenador coordenadora cozinheiro " +
            "cuisinier cuoco desenvolvedor designer developer driver einkauf electrician encargada encargado " +
            "enfermeira enfermeiro enfermera enfermero engenheira engenheiro engineer engineering entwickler " +
            "estagi\u00e1rio faxineiro finance foreman gerente gestionnaire hausmeister hr impiegata impiegato " +
            "infermiera infermiere infirmier infirmi\u00e8re ingegnere ingeniero ingenieur ingenieurin ing\u00e9nieur " +
            "intern it janitor jefe kierowca kierownik kitchen ksi\u0119gowa labourer legal leiter leiterin limpiadora " +
            "logistics magazynier magazziniere manager marketing mechanic medewerker monteur motorista nurse " +
            "officer operador operaio operations operator ouvrier pfleger pflegerin physician piel\u0119gniarka " +
            "planner plumber porteiro porter programador programadora programmer ragioniere recepcionista " +
            "receptionist recruiter representative sachbearbeiter sachbearbeiterin sales salesman salesperson " +
            "secretary secret\u00e1ria secr\u00e9taire segretaria sekretarka sekret\u00e4rin specjalista sprzedawca stagiaire " +
            "supervisor supervisora support teacher technician technicien teller therapist trainee tutor t\u00e9cnica " +
            "t\u00e9cnico vendedor vendeur vendeuse vente ventes verk\u00e4ufer verk\u00e4uferin verpleegkundige vertrieb waiter " +
            "warehouse welder worker "
        ).Trim().Split(' ');

        public static readonly string[] KinWords = (
            "child children coniuge conjoint conjuge c\u00f3nyuge c\u00f3rka c\u00f4njuge daughter dziecko ehefrau ehemann " +
            "ehepartner enfant enteada enteado esposa esposo figlia figlio filha filho fille fils hija hijo " +
            "husband kind moglie m\u0105\u017c partner sohn son spouse stepdaughter stepson syn tochter wife \u017cona "
        ).Trim().Split(' ');

        public static readonly string[] NumberedPeople = (
            "applicant arzt candidate crew docente doctor enseignant guest lehrer member nurse officer passenger " +
            "profesor professeur professor staff teacher "
        ).Trim().Split(' ');

        public static readonly string[] SaidOfPeople = (
            "person people citizen officer name nombre nome nom human individual "
        ).Trim().Split(' ');

        public static readonly string[] KnownMakers = (
            "agency astronaut auteur autor cast catchphrase category committer composer contrib contributor " +
            "creator credits developer director editor illustrator inventor laureate maintainer narrator " +
            "othercredit period producer referee reviewer speaker talk translator umpire writer "
        ).Trim().Split(' ');

        public static readonly string[] Seated = (
            "alderman ambassador aut chair chairman chairperson chairwoman chief councillor councilman cre ctb " +
            "deacon delegate founder governor judge justice mayor rector secretario tesorero treasurer trustee " +
            "vocal "
        ).Trim().Split(' ');

        public static readonly string[][] EasternEnds = {
            new[] { "\u6c0f\u540d", "full_name" },
            new[] { "\u59d3\u540d", "full_name" },
            new[] { "\u96fb\u8a71", "phone" },
            new[] { "\u96fb\u8a71\u756a\u53f7", "phone" },
            new[] { "\u7535\u8bdd", "phone" },
            new[] { "\u624b\u673a", "phone" },
            new[] { "\u624b\u6a5f", "phone" },
            new[] { "\u643a\u5e2f", "phone" },
            new[] { "\u4f4f\u6240", "address" },
            new[] { "\u4f4f\u5740", "address" },
            new[] { "\u751f\u5e74\u6708\u65e5", "date_of_birth" },
            new[] { "\u51fa\u751f\u65e5\u671f", "date_of_birth" },
            new[] { "\u8eab\u4efd\u8bc1", "national_number" },
            new[] { "\u8eab\u4efd\u8bc1\u53f7", "national_number" },
            new[] { "\u8eab\u5206\u8b49\u5b57\u865f", "national_number" },
        };

        public static readonly string[] ListedForms = {
            "(?:[0-9]{1,2}[/.-]){0,2}(?:1[6-9]|20)[0-9]{2}(?:[/.-]?[0-9]{1,2}){0,2}(?: .{1,20})?",
            "[A-Za-z]{0,4}-?[0-9]{5,14}",
            "[\u3040-\u30fa\u30fc\u3005\u4e00-\u9fff\uac00-\ud7a3]{1,6}[ \u3000]?[\u25cb\u25cf\u3040-\u30fa\u30fc\u3005\u4e00-\u9fff\uac00-\ud7a3]{1,6}",
        };

        public static readonly string[] Race = (
            "finish points pos race rank rating result results round time "
        ).Trim().Split(' ');

        public static readonly string[] Contest = (
            "company country film height industry place position title worth year "
        ).Trim().Split(' ');

        public static readonly string[] Renowned = (
            "actor actress affiliation album alignment animal artist assist athlete author award band batting bib " +
            "boat book bowling breed built bust buts cap caps celebrity character citation club coach commit " +
            "constituency constructor contribution cup doelpunten draft draftyear dru\u017cyna electorate embarked " +
            "episode equipe equipo event experiencepoints faction fare fifa film finish followers founder game " +
            "goal gol gole goles hero hp incumbent innings instrument jersey jockey kit klub lag laps launched " +
            "laureate lawmaker league legislator lifeboat mana mannschaft marketvalue match matches medal monarch " +
            "movie m\u00e5l networth noc novel orcid overall pace parliament partei parti partia partido partij party " +
            "pclass pet pit played player ploeg points politician potential ppg president pts publication " +
            "publisher quest ranking rebounds refs reign season seed seleccion sele\u00e7\u00e3o senate series shirt singer " +
            "song species spieler sport squad squadra starring subscribers survived team tore tournament transfer " +
            "url verein villain vote votes wahlkreis weapon wicket wiki win wins xp \u043f\u0430\u0440\u0442\u0438\u044f "
        ).Trim().Split(' ');

        public static readonly string[] RenownedPosts = (
            "acteur actor actress alien am android artist athlete attore author calciatore cantante cb cf " +
            "chancellor chanteur cm coach comedian composer congressman cricketer defender df director dm dwarf " +
            "elf emperor explorer filmmaker footballer forward futbolista fw gk gnome goalie goalkeeper goblin " +
            "guard halfling inventor king lb lw mf midfielder minister model musician mutant novelist orc painter " +
            "pf pg philosopher pitcher pi\u0142karz poet politician politiker pope president prince princess qb " +
            "quarterback queen rapper rb rw schauspieler scientist sculptor senator sf sg singer songwriter st " +
            "striker st\u00fcrmer s\u00e4nger tiefling torwart vampire winger wizard wr "
        ).Trim().Split(' ');

        public static readonly string[] SexWords = (
            "bay bayan boy b\u0103rbat chica chico d divers diverse donna dreng e erkek f female femeie femenino " +
            "feminin feminino femme femmina fille fi\u00fa flicka frau f\u00e9minin f\u00e9rfi gar\u00e7on girl gutt h hombre homme " +
            "jente junge k kadin kad\u0131n kobieta kvinde kvinna kvinne l laki laki-laki l\u00e1ny m maennlich male man " +
            "mand mann maschio masculin masculino mees mies moteris mo\u0161ki mujer muski mu\u0161ki mu\u0161ko mu\u017e m\u00e4dchen " +
            "m\u00e4nnlich m\u0119\u017cczyzna naine nainen nam ni\u00f1a ni\u00f1o non-binary nonbinary nu n\u0151 n\u1eef other p perempuan pige " +
            "pojke pria sieviete u uomo v var\u00f3n vrouw vyras v\u012brietis w wanita weiblich woman x zenski \u017eena \u017eenska " +
            "\u017eenski \u017eensko \u03ac\u03bd\u03b4\u03c1\u03b1\u03c2 \u03ac\u03c1\u03c1\u03b5\u03bd \u03b3\u03c5\u03bd\u03b1\u03af\u03ba\u03b1 \u03b8\u03ae\u03bb\u03c5 \u0434\u0456\u0432\u0447\u0438\u043d\u0430 \u0436 \u0436\u0435\u043d \u0436\u0435\u043d\u0441\u043a\u0438\u0439 \u0436\u0435\u043d\u0449\u0438\u043d\u0430 \u0436\u0456\u043d\u043a\u0430 \u043c \u043c\u0443\u0436 \u043c\u0443\u0436\u0441\u043a\u043e\u0439 \u043c\u0443\u0436\u0447\u0438\u043d\u0430 " +
            "\u0445\u043b\u043e\u043f\u0435\u0446\u044c \u0447\u043e\u043b\u043e\u0432\u0456\u043a \u05d6\u05db\u05e8 \u05e0\u05e7\u05d1\u05d4 \u0623\u0646\u062b\u0649 \u0630\u0643\u0631 \u5973 \u5973\u6027 \u7537 \u7537\u6027 \ub0a8 \ub0a8\uc131 \uc5ec \uc5ec\uc131 "
        ).Trim().Split(' ');

        public static readonly string[] MadeBy = (
            "author authors committer contributor contributors creator maintainer maintainers "
        ).Trim().Split(' ');

        public static readonly string[] Organisations = (
            "ab academy ag agency agents albergue and apotheek apotheke aps arms as asociacion associates " +
            "association assurances autohaus autos ayuntamiento bakers bakery bakkerij bank bar barbers bistro " +
            "boucherie boulangerie brasserie brewery bros brothers builders butchers bv bvba by b\u00e4ckerei cabinet " +
            "cafe campsite caravans carniceria carnicer\u00eda casa catering cathedral center centre chapel " +
            "charcuterie charity chez church cleaning clinic clinique club co coiffure colegio college coll\u00e8ge " +
            "commission committee company consultants consulting contractors cooperative corp corporation " +
            "cottages council court courts deli dental dentists department dept diner electrical emef empresa " +
            "engineering enterprises escola escuela estates farmacia fc federation feuerwehr flooring florist " +
            "florists flowers foundation friseur fromagerie funeral gallery garage gasthaus gasthof gemeinde gmbh " +
            "grill group guesthouse hairdressers hardware holding holdings hospital hostal hotel h\u00f4pital h\u00f4tel " +
            "inc industries inn institute instituto insurance international joinery kanzlei kapsalon kg " +
            "kindergarten kitchen landscaping lettings librairie library limited llc llp logistics ltd ltda lyc\u00e9e " +
            "macelleria magistrates mairie market mbh metzgerei ministry motors museum nursery nv office officina " +
            "ohg opticians osteria oy oyj panaderia panader\u00eda panificio parish partners partnership peluqueria " +
            "peluquer\u00eda pension pensi\u00f3n pharmacie pharmacy pizzeria plc plumbers plumbing practice praktijk " +
            "praxis primary properties pub pvt p\u00e2tisserie restaurant ristorante roofing rovers sa salon sarl sas " +
            "school scuola services shop sl slagerij society soci\u00e9t\u00e9 solicitors solutions sons spa spolka sp\u00f3\u0142ka " +
            "srl srls sro stores studio studios supermarch\u00e9 supplies surgery systems takeaway taller talouk " +
            "tavern taxis technologies technology theatre tierarztpraxis trading traiteur transport trattoria " +
            "tribunal trust trustees tyres ug united university ventures verein veterinary vets wholesale \u00e9cole " +
            "\u00e9picerie \u03b1\u03b5 \u03b3\u03c5\u03bc\u03bd\u03ac\u03c3\u03b9\u03bf \u03b5\u03c0\u03b5 \u03b5\u03c3\u03c4\u03b9\u03b1\u03c4\u03cc\u03c1\u03b9\u03bf \u03b5\u03c4\u03b1\u03b9\u03c1\u03b5\u03af\u03b1 \u03b9\u03b1\u03c4\u03c1\u03b5\u03af\u03bf \u03ba\u03b1\u03c4\u03ac\u03c3\u03c4\u03b7\u03bc\u03b1 \u03bb\u03cd\u03ba\u03b5\u03b9\u03bf \u03bc\u03bf\u03c5\u03c3\u03b5\u03af\u03bf \u03bd\u03ae\u03c3\u03bf\u03c2 \u03bd\u03bf\u03c3\u03bf\u03ba\u03bf\u03bc\u03b5\u03af\u03bf " +
            "\u03be\u03b5\u03bd\u03bf\u03b4\u03bf\u03c7\u03b5\u03af\u03bf \u03c0\u03bb\u03b1\u03c4\u03b5\u03af\u03b1 \u03c3\u03c7\u03bf\u03bb\u03b5\u03af\u03bf \u03c4\u03b1\u03b2\u03ad\u03c1\u03bd\u03b1 \u03c4\u03c1\u03ac\u03c0\u03b5\u03b6\u03b1 \u03c6\u03b1\u03c1\u03bc\u03b1\u03ba\u03b5\u03af\u03bf \u0430\u043f\u0442\u0435\u043a\u0430 \u0431\u0430\u043d\u043a \u0431\u043e\u043b\u044c\u043d\u0438\u0446\u0430 \u0432\u043e\u043a\u0437\u0430\u043b \u0433\u0438\u043c\u043d\u0430\u0437\u0438\u044f \u0433\u043e\u0441\u0442\u0438\u043d\u0438\u0446\u0430 " +
            "\u0433\u043e\u0442\u0435\u043b\u044c \u0435\u043e\u043e\u0434 \u0437\u0430\u0432\u043e\u0434 \u0437\u0430\u043e \u0438\u043d\u0441\u0442\u0438\u0442\u0443\u0442 \u0438\u043f \u043a\u0430\u0444\u0435 \u043a\u043b\u0438\u043d\u0438\u043a\u0430 \u043a\u043e\u043b\u043b\u0435\u0434\u0436 \u043a\u043e\u043c\u043f\u0430\u043d\u0438\u044f \u043a\u043e\u043c\u043f\u0430\u043d\u0456\u044f \u043b\u0438\u0446\u0435\u0439 \u043b\u0456\u043a\u0430\u0440\u043d\u044f \u043b\u0456\u0446\u0435\u0439 \u043c\u0430\u0433\u0430\u0437\u0438\u043d " +
            "\u043c\u0443\u0437\u0435\u0439 \u043e\u0430\u043e \u043e\u0437\u0435\u0440\u043e \u043e\u043e\u0434 \u043e\u043e\u043e \u043e\u0441\u0442\u0440\u043e\u0432 \u043e\u0442\u0435\u043b\u044c \u043f\u0430\u043e \u043f\u0430\u0440\u043a \u043f\u043b\u043e\u0449\u0430\u0434\u044c \u043f\u043e\u043b\u0438\u043a\u043b\u0438\u043d\u0438\u043a\u0430 \u0440\u0435\u0441\u0442\u043e\u0440\u0430\u043d \u0441\u0430\u043b\u043e\u043d \u0441\u0442\u0430\u043d\u0446\u0438\u044f \u0442\u0435\u0430\u0442\u0440 \u0442\u043e\u0432 " +
            "\u0442\u043e\u043e \u0443\u043d\u0438\u0432\u0435\u0440\u0441\u0438\u0442\u0435\u0442 \u0444\u0430\u0431\u0440\u0438\u043a\u0430 \u0444\u0438\u0440\u043c\u0430 \u0444\u043e\u043f \u0444\u0456\u0440\u043c\u0430 \u0445\u0440\u0430\u043c \u0446\u0435\u0440\u043a\u043e\u0432\u044c \u0448\u043a\u043e\u043b\u0430 \u0456\u043d\u0441\u0442\u0438\u0442\u0443\u0442 \u05d0\u05d5\u05e0\u05d9\u05d1\u05e8\u05e1\u05d9\u05d8\u05ea \u05d1\u05e0\u05e7 \u05d7\u05d1\u05e8\u05ea \u05d7\u05e0\u05d5\u05ea \u05db\u05d9\u05ea\u05ea " +
            "\u05de\u05d0\u05e4\u05d9\u05d9\u05ea \u05de\u05d5\u05e1\u05da \u05de\u05db\u05d5\u05df \u05de\u05db\u05dc\u05dc\u05ea \u05de\u05dc\u05d5\u05df \u05de\u05e1\u05e2\u05d3\u05ea \u05de\u05e8\u05db\u05d6 \u05de\u05e8\u05e4\u05d0\u05ea \u05e2\u05d9\u05e8\u05d9\u05d9\u05ea \u05e7\u05d5\u05e4\u05ea \u05e7\u05e4\u05d4 \u0628\u0646\u0643 \u062c\u0627\u0645\u0639\u0629 \u062d\u062f\u064a\u0642\u0629 \u0634\u0631\u0643\u0629 \u0635\u064a\u062f\u0644\u064a\u0629 \u0639\u064a\u0627\u062f\u0629 \u0641\u0646\u062f\u0642 " +
            "\u0645\u0624\u0633\u0633\u0629 \u0645\u062a\u062c\u0631 \u0645\u062d\u0644 \u0645\u062e\u0628\u0632 \u0645\u062f\u0631\u0633\u0629 \u0645\u0631\u0643\u0632 \u0645\u0633\u062a\u0634\u0641\u0649 \u0645\u0633\u062c\u062f \u0645\u0635\u0646\u0639 \u0645\u0637\u0639\u0645 \u0645\u0639\u0647\u062f \u0645\u0642\u0647\u0649 \u0645\u0643\u062a\u0628 "
        ).Trim().Split(' ');

        public static readonly string FirstNames = (
            "AaafjeCliyahDtjeCravDonDtBbbieDyCdulFlahFrahmanCelDnaCigailBchilleEmBdaezeDlbertEgisaDmCebayoDelDlEa" +
            "FideFsiaEineDmolaDolaDsuwaCilDtiEyaColfoCriaanFnGaGnaGoEenGneE\u00e1nCvikC\u00e3oC\u00e8leC\u00e9ritoBfonsoCzalBgathaFeC" +
            "nesFeEtaDieszkaDoloD\u00e8sCostinoCust\u00ednBhlqvistCmadDedEtBidanDenCm\u00e9EeCnoDsleyCshaDlingCtanaBjayBkhtarCiD" +
            "nDraCosuaCramCuaBlainDnEaCbanoDericoFtGaGinaGoDinCdaDoCecDemDidaDjandraIoDksanderIraFiFyDnaDssandraJ" +
            "oFiaDxEanderHrIaIeIinaIuEisCfDieEoDonsoDredGoCiDceEiaEjaDdaDnaDshaEonEtairDxClanDenDisonCmerindaDude" +
            "naCoisFioDnsoDysCphonsHeCvaDinEsiCwinCyssaC\u017eb\u011btaBmaDdeoFuDkaDlEiaDndaFineDrEaEjitCberDraEosioCedeoDl" +
            "iaFeCinEaDrDtCjadCletoCosCritaCyC\u00e2ndioC\u00e9liaFeDricoBnaDbelaDcletoDndEyaDstasiaIoGzjaDtolGeGiyGyD\u00efsCca" +
            "CdersDreFaGsFeaFiFwFyEiesFyEzejE\u00e1sE\u00e9FeFsD\u017celikaCeesaDtaEteD\u017ekaCgelaFicaGkaGnaHeFoDharadDieDusD\u00e8leChC" +
            "ielaDkaEetE\u00f3DlDtaCjaEliCkeDitCnDaEbelHleElisaEmariaDeEgretEkeEliGeHsIeEmarieFiekIeEttaGeDiEbaleEckEe" +
            "EkaDunziataCoopDukCselmoCteroDhonyDjeDoineHtteEnFellaGtteFiGaGettaGnaHoGoF\u00ednEonD\u00f3niaGoCwarCzhelaC\u00edba" +
            "lC\u0111elaBoiDfeBpoloniaCpieBrabellaDceliCchieCendCianaDeDfDstotelisCjanDenDunCkadiuszFyCleneEtteDindoCm" +
            "andGoDelleDinFdoCnaldoEudEvDeDoEldDulfoCronCsenioDhadCtemDhurDoDurFoDyomCvidEndBsadCcens\u00e3oChaDleighF" +
            "yDokDrafCifCmaCsuntaCtridCunci\u00f3nBtenulfoChanasiosCtilaBubreyCdeDreyCgustinGoCrelFiaGoDoreD\u00e9lieHnGoBv" +
            "aCniBxelEleByaanDzCeshaClinCodeleC\u015feBzizEaCraCucenaAbabarEtundeDetteCccioCileyCldassareDtasarFzarDwi" +
            "nderD\u00e1zsCmideleCptisteCrbaraEoraEroDnaEeyDryDtEholomewEolomeoI\u00e9FszE\u0142omiejD\u0131\u015fCshirDtiaanFenBeataErice" +
            "GzFyczeCckyCd\u0159ichCgo\u00f1aCllaCnDedettaIoFictGtaDgtDitoDjamimHnDnoDoitE\u00eetDvenutoCppeCrendFiceDitDkDnaFde" +
            "tteFrdHinoHoEdEiceDtEaEhaFeFoldEilEramGndCssieCthEanyDsyDtinaEyD\u00fclCverleyBhavnaBiagioDncaClalDlieEyD" +
            "qisCrgerEitGtaDteCsiBjarneC\u00f6rnBlakeDncaFheEdineEkaBobbyCdoCgdanDl\u00e1rkaDumi\u0142EslawF\u0142awIaChdanGaDumilHaE" +
            "slavCjanFaCles\u0142awCnifacioDnieCrisDjaDysF\u0142awIaCukjeC\u017cenaC\u017eenaBradleyEyDmDndonEkaFoDydenCechtDndaGnEtD" +
            "ttCianFnaDceDdgetEieDgittaHeDttaGnyCodieEyDnis\u0142awEwenCuceDnoCyanDceDnC\u00e1sC\u00edgidaBukolaCrakDcuDkhardCsh" +
            "raByronB\u00e1lintCrbaraB\u00e4rbelB\u00e9atriceClaCn\u00e9dicteB\u00f6rjeB\u00fc\u015fraB\u0142a\u017cejB\u0159etislavAcaetanaGoCioDtlinClcedonioDebD" +
            "istoExtoDlumDogeroDvinCmeliaEronDilaFlaGeFoCnanCoimheCpitolinaDucineCrinaFeDlEaEijnEoFsFtaGtaDmelaGo" +
            "FnEinaGdaDolFaFeFienGnaHeDstenDysCsandraDperDsandraEidyCtarinaDerinaDherineEyDrionaCyetanoBeceliaDil" +
            "FiaGoDyliaCdricCesClestinoDinaCmDalCrenDysCsarFeCzarFyBhanelEtalDrleneGsFieGneFottaIeF\u00e8neEmaineCelse" +
            "aGyDnEgDrylCiamakaEraDdiDkaDneduEonsoEweDomaDragCloeE\u00e9CrisFtaGelleHrGiHaanInJeHeHnaIeGlGophJeKrHsGyC" +
            "ukwuemekaDsBiaraCd\u00e1liaChanCndyCprianHoCrilloBlaesDireDraEeEisseDudeGtteFiaGneGoGuDytonCeliaDmenteHin" +
            "aCiffordDntDveCotildeCydeC\u00e1udiaC\u00e9menceGtHineBobyCdru\u021bDyCenClbyDinDleenDuccioCncepci\u00f3nFttaEhitaDnorDo" +
            "rDstanceHtinHzaIeCraElieDdulaDeyDinaFnaGeDmacDnelGiaHsHuDradoEieCsimoDminDtantinoGzaEelEinCurtneyBra" +
            "igCinaDstianIoGnaFov\u00e3oF\u00f3balBsabaCillaBurroDtisBynthiaCprianFenCrilFleDusBzes\u0142awHaB\u00e1tiaB\u00e2ndidaB\u00e9cileC" +
            "dricClestineDiaEnaFeCsarB\u0103t\u0103linHaAdaanCcianaCfyddCgmarGaCisyCliborDtonCmianEenElolaE\u00e1nDonCnaDielGaGe" +
            "GleEjelHaE\u00e8leDnyDutaCphneCrcyDiaEuszDleneDrellFnEylDyaElCveDidFeEnaDyCwidDnCyoBeanEnaCbbieDorahDraCc" +
            "lanCepaFkEikaCjanClfimFnaGoDiaDlaDoresDphineDroyCmetrioDiCnaDisFaFeDnisEyDysColindaCrekCsiderioDmond" +
            "CtlefFvCvinBianaEeEneCdierCedeFrikDgoDterEmarErichClekDipCmitraGiosCneshDisDoCogoDnisioEneCrkCyaBjoe" +
            "keBmitriGyCytroBobroslavClfDlyDoresCmenicoDingosFicGkGqueCnaldEtellaIoFoDnaDovanCreenElDianEnFaEsEtD" +
            "otaFeaFheaHeGyG\u00e9eCugalElasDweBraganGaEicaEo\u0219Dhom\u00edraBuaneDrteCbravkaCcCmitraGuCncanDgCranteDsunCstinC" +
            "\u0161anDkoBwayneCightBylanB\u00e1liaCnielCrioCvidB\u00e9boraCnesCsir\u00e9B\u00f3raB\u0103nu\u021bAeamonBbbaCeleDrhardConyCruBcaterina" +
            "CeCkhardBddieCelmiroEtraudItCgarCinaDteEhCmondDundGoCnaCoardoCuardGaGoCvardCwardDinBelcoCroCtuCvaBfr" +
            "a\u00ednCuaBgonBhrentraudCsanBijaCleenCriniCvindBkaterinaCowCremBlainaFeCbaCeanorHaDftheriaDm\u00e9rDnaEiDonor" +
            "aDuterioCfriedeCianaEsDfDgiaDjahDnEaEeEorDoDsaFbeteIhEeFoEhaDzaFbethFvetaD\u0161kaCkeClaEdioDenDieEnorEot" +
            "EsCmarCodiaDiseDyD\u00edsaCpidioCsaDbethDieCvaEnDinEraCwiraC\u00e9onoreC\u00edasC\u017cbietaBmanuelHaHeCekaDlieCilEiaGnH" +
            "oFeEyDneCmaEnouilFuelIleDettDiCreCyrC\u00edliaFeBncarnaHcionJ\u00f3nCginCidDk\u0151CnoCochCricaFoEqueCzioDoBoinBrca" +
            "nDoleCdemDo\u011fanChardCicEaDkEaDnCkanClandCmannoDenegildoEsCnestGoDstColCrolCvinCwinCykCzs\u00e9betBskilCmeE" +
            "eD\u00e9eCraCtebanEfan\u00edaElaFlaGeDherD\u00eav\u00e3oCzterBtelkaChanDelCienneCtaDoreBugenFeFiaGoGuszD\u00e8neD\u00e9niaGeGoClal" +
            "iaD\u00e1liaCniceCricoCsebioDtachyCtropioBvaDnEgelineIstaHosDristoCeDlinGeEynDrettEtCgeniaFyCiDeC\u017eenBwaDn" +
            "CelinaBymenBzequielCioCraAfabiaFnGaEenGneEoFlaDriceFziaHoEycyChadCisalDthDzEaClkEoCnnyCrahDhanDidaDo" +
            "oqDrukhCtemehDimaDmaCustoCyeBeddeDericaHoGgoCliciaHnaIoGtasHyFjaEksEpaFeExCmiDkeCrdinandJoEynandDenc" +
            "DgusDhatDm\u00ednDnandHaHeHoBiammaFettaCdelaCkretClibertoEpFaFeFpaGoEzDomenaCnlayEeyDnConaEnDrenzoBlamini" +
            "aDviaFoFusCeurCoraEbelaEenceHiaIoGtHinJaHynaEianFnGaGdaFsC\u00e1viaFoC\u00f3raBolakeEsadeCrtunataIoCtiniBranEc" +
            "aFesHcaIoFhinoFineGsHcaIoHzekIkaFkFoEekEkFaFieEti\u0161ekHkaEziskaE\u00e7oisIeDuEkeCedEaEdieEerickIoHkeEoErikH" +
            "aDekDyaCidaDederikeFhelmFrichDtsEzCoil\u00e1nDukjeCyderykC\u00e9d\u00e9ricHqueBulvioCndaDmiByodorB\u00e1timaB\u00e9lixAgabiEn" +
            "oDrielHaHeHlaIeCetanaGoCganCilCjaCleazzoDileoEnaCrethDrettDyCsparDtonGeCuravDthierEierCvinCyleC\u00eblEle" +
            "BbengaBeaninaCetaClsominaCmaDmaCnaDevieveG\u00e8veDnadyDovevaCoffFreyGoyDrgeGsGtaHteFiaHnaGeGnaGosCraldGi" +
            "neErdGoDbenDdEaDfriedDgelyE\u0151DhardEildDmaineE\u00e1nDnotDrieFtDtEraudFudHeHisDvasioCsineCthinBheorgheHinaC" +
            "islainIeBianfrancoElucaGigiEmarcoEnaFiGsEpaoloFietroCgelCjsClbertHeHoDlesEianCnetteDoCoacchinoFhinoD" +
            "eleDffreDnataDrgiaGoDsu\u00e8DvannaHiCrishDolamoCsbertDelaFleD\u00e8leCttaCudittaDliaGnaHoFettaFoDseppeHinaEti" +
            "noCzemBladysCenEdaCoriaBodofredoCffredoCldieCnzaloD\u00e7aloCpalCranDdanaEonCttfriedCvertBraceEiaFelaEjan" +
            "DdyDemeDhamDinneDntDzianoFellaD\u00e7aD\u017cynaCeetjeDgEgEorGioGyDtaCigoreGyDseldaCzegorzC\u00e9goireFryBuadalupeD" +
            "lterFieroDrinoCdmundDrunCglielmoCidoDlhemGrmeIinaElaumeFermoCndaDhildDillaDnarEelDtherCrpreetCstafFv" +
            "GoFwCusCyDlaineBwenEa\u00eblleEdolynCynethByulaC\u00f6ngyiDrgyB\u00e1borB\u00e9raldGineErdB\u00f6khanCranCteDzB\u00fclDayDs\u00fcmCnter" +
            "EherCrkanAhabibFaCcerCfizCileyCjnalkaCkanCleyDilEnaDukCmidEshDpusDzaCnaDhDifDnaFhEeFkeFleGoreEieEoEu" +
            "DsEj\u00f6rgCoCraldDishDjitDlanDmEenDoldEonDpreetDrietFsonEyDtmutDukaDveyCsanDeebDhimDsanCticeDtieCyleyCz" +
            "elBeatherCctorCddaDvigFkaDwigCenaCidiDkeEkiEoDnEerErichEzClenFaDgaEeDiodoroDlaEeDmutGhDo\u00edsaDviCmantC" +
            "ndrikHaDkDnaEieFngDriFettaIeFkFqueItaF\u00ebtteEyFkCrbertDibertoDmanGnEineGiaHoE\u00edniaDnandoE\u00e1nDrDv\u00e9CsselDt" +
            "erBiddeCenDronimClalErioFyDdeFgardDlaryDmarDtrudCnaCraDoEshiCtomiBjalmarBoaDngClgerDlyCngDorataF\u00e9Cra" +
            "ceFioE\u021biuDiaDstDtenseD\u00e1cioCwardBrvojeBubertusCghDoDuesFtteCiCmaEiraDbertoDphreyCngCongCsseinBynekB\u00e5k" +
            "anDonB\u00e9ctorClderDiaEoD\u00e8neB\u00fclyaCseyinAiacobCnDcuCraBbolyaCrahimC\u00e1nBdaliaBeuanBfeanyiDomaCtikharBgnaci" +
            "aGoFyEzioCorBhorBidaBjazBkechukwuBlariaCdaDik\u00f3CeanaChanCieDncaCkerDkaConaCseBmeldaCkeCogenCranDeCtia" +
            "zBnderjitCekeDsDzCgaDeborgEgerdErDmarDoDridDvarCkeriCmaculadaCnaC\u00e1cioC\u00e8sC\u00easBoanEaEnisClandaCnelFaDu\u021b" +
            "CrdanisCsifBqbalCraBrenaEeFuszCfanCinaDsCjaCmaDgardDinaDtraudCvinFgCynaC\u00e8neC\u00e9nBsaDacDbelGlaHeDiahDkD" +
            "uraD\u00edasChaEanEqCidoraGoEroClaCmailDetCobelDldeCsacCtv\u00e1nBtziarBuliaFnGaEuBvanEaEnaDrCetaCicaCoDnaEeDr" +
            "CyC\u00e1nBwanCoDnaBzaDbelaAjaapCccoDekDintaGoDkEieEyDlynDobFaFusEpoDquelineGsCdaDeDwigaCgdishDnaDodaCime" +
            "EyCkeDobDubCmalDeelEsDieElCnDaDeElleEtFteDiceEeEnaDnaEeFkeFtteDtjeDuszCredDiDkkoDlDmilaEoDom\u00edrEslavI" +
            "aHwF\u0142awDrodCsmijnFnaGeDnaDonDperDwinderCtinderCvedDierGaCxonCyDdenEonDeshDneBeanEetteEieFneEneFieGne" +
            "CdCffEreyClenaDleDmerDtjeCmimaCnaroDnaEieFferEyDsCppeCremiGahFyDmaineDoenEmeDryDzyD\u00f3nimoCsperDsEeEic" +
            "aDusFaD\u00fasCwelBianEgCllEianCmDenaDmyCnd\u0159ichG\u0161kaDgCtendraDkaC\u0159\u00edBoachimDkimDnEaEnFaFeDquimGnaF\u00ednCcelynH" +
            "eDhenCdieDyCeDlDpDyChanFnGaGesDnEathanEnieFyClanaFdaFtaDeneDienD\u00e1nCnDahEsFzEtanFhanGonDnaCopDstCpCrd" +
            "anGaEiDgeDisDjaDmaDnCseEfFaFineEpFhGineEtteDhEuaDiahFneEeDu\u00e9D\u00e9EphineCukoDniCvanFaCwitaCyceCzefC\u00e3oC\u00ebl" +
            "EleBuanEaEitaCdahDdDeDiEtFeFhDyChaEniDoCkkaClesDiaFnGaGnaHeEeFnFtteEoEtaEusGzE\u00e1nCnDaidDeCrgenDreCssi" +
            "DtinGeEynGaCttaBytteB\u00e1nosB\u00e9r\u00e9mieFyD\u00f4meCssicaB\u00f3vitaCzefFinaDsefB\u00f6nsCrgDnB\u00faliaEoCniorB\u00fcrgenB\u0119drekEzejA" +
            "kaanDreEinaCbirCcperCdirCiDjaDtlinFynCjDaDetanCleviDinaDleCmalDilFaDranCoriCraEnDelEnDiEnFaFeDlEaEhe" +
            "inzEijnDolFaFinaF\u00ednaDstenCseyDhifDiaDperCtalinEriinaFzynaDeElynErinaFynaE\u0159inaDharinaEerineEleenErinF" +
            "ynEyDicaEeDjaDriFnDyCukoCvitaDyaCydenDlaEeighCzimieraIzDukiBeeleyDsEjeChindeCikoDraDshaDthClechiDliF" +
            "eEyDseyCmalCnDanDdallEraFickDjiDnethEyDtaCremDiDriFeEyDstinCvinBhadijaDlidGaDnhCrystynaBianCeraFnCke" +
            "CmDberleyHyCngaCrillDsiEtenFyCshoreBjellDrstiBlaasFjeDraDudiaEsCemensC\u00e1raBnutBoenCfiCjoCnradDstancja" +
            "HtinKaKosIyCosCrayDdianDnelGiaE\u00e9lCstasBre\u0161imirCijnDsEtaFenGrFiGanGnHaHeFofferGpherF\u00fdnaEztinaH\u00e1nCysti" +
            "anFynHaCzysztofBsaweryCeniyaBubaClwinderCmikoCnalDigundeCrtBv\u011btaEoslavaBwabenaDdwoDkuDmeDsiBylaDeDli" +
            "kkiCraDiakosC\u00f6stiB\u00e1lm\u00e1nCrolyB\u00e9vinAlaceyDhlanCdislavIaCetitiaCibaDlaCjosCkshmiCmbertoCnaDdonCraDisaDs" +
            "DysaCsseCtashaDoyaCuraFnEeFlFnGceGtG\u021biuFttaHeEiFeFndaCwrenceCylaDtonCzzaroC\u00ebtitiaBeaDhDnderFraGoEneC" +
            "chCeDlaDnaEdertCiDfDlaClaEndCnaDkaDnartEyDoraCoDcadiaDkadiaDnEaFrdHoEcioEeFlEidFeEorDpoldHoCroyCsley" +
            "EieDzekCticiaEziaD\u00edciaCventGeDiCwisCxiCylaBiaDmDnaEgEneCbbyCdiaCekeDsEbethEelGotteCisaClianGaGeGnaDl" +
            "yDyCnaDdaEeEsayFeyDneaE\u00e9aDoConelCsaEndroFneDbetGhDeElotteCuDdmylaCviaEoEuCzzieBjiljanaCubicaBloren\u00e7D" +
            "ydBoesCganCisCnnieCraDedanaEnaFzaGoEttaDiDnaDraineCtharDtaEeCuieEsFaFeDren\u00e7oCvisaCwriC\u00efcBuanaEnCbom\u00ed" +
            "rErE\u0161CcDaEsDhinoDiaFnaGoEeFnGneElleEndaEoDjanDretiaFziaDyEnaD\u00edaCdgerDivineDmilaDoEvicHaHoDwigFkGaD\u011bk" +
            "CellaCigiFnaDsEaEeCkasDeD\u00e1\u0161ClaCmini\u021baCnaCpitaCtzCukCziaC\u00edsaBydiaEeCleCndaEonEseyDetteDnEeDseyCubovDd" +
            "milaB\u00e1szl\u00f3B\u00e9aCoDnEieB\u00eddiaCliaCviaB\u00f3r\u00e1ndB\u00faciaB\u0103cr\u0103mioaraAmaaikeDritEtenFjeCbelCchteldDiejDkCdalenaDda" +
            "lenaDeleineFiefGneFynDhuDsCeveCfaldaCgaliDdalenaG\u00e9naEolnaDgieDnhildEusChendraEshDmoodFudCijaDkEeDrCj" +
            "aDidCkotoDsimEymGilianClcolmDinDteDwinaCmieCndyDfredDishGaDjitEulaDojElaFoEnDpreetDsoorDuelGaCqsoodC" +
            "rcEantonioEelGaGiHnaIoGlHaHeHoGoEiaGlFnEoEusDeikeEkEnDgaretIaIeIhaGidaHtaFuxEeryEheritaEieFtEoFtEret" +
            "EueriteDharytaDiEaFnGaGnaHeGoEbelEcarmenFicaFruzEeFkeFttaEjaGnaFkeFnEkoElenaFynEneGlaEoFaraFlaFnEsaF" +
            "kaFolFsaEtFaEuszEyaDjaFnFttaEoleinFrieGyDkEkuEoEusE\u00e9taDleenFneEiesFsEoesFnDshaDtEaEenEhaFeEialFjnFmF" +
            "nGaGeEtiEyFnE\u00ednDvinDyEamFnnHeEbethEnaEseDzenaD\u00edaEliaCsakoDonEodDsimilianoGoCtejEoEuszDhiasFeuFldeDia" +
            "sEldaGeDou\u0161DtEeoEhewFiasGeuGjsEiFaFeDveyD\u00edasD\u011bjCudEeDraEeenEiceGioFzioEoEycyCvisCwuliCxDenceDimeFili" +
            "anKoIenGnoEneDwellCyaC\u00eblleC\u0142gorzataBeaganCenaDraDsCganDhanChmetDtapDulDwishCiDkeDnolfClaniaGeDchorDi" +
            "naFdaEssaDtemDvinCralDcedesEheDedithElEteDijnDleDtDveDylCsutCtteBiaCcaelaEhDhaelHaFlaGinaHsF\u0142EealFlG" +
            "aHngeloGeHttoGleEielFkoE\u00e8leDkCeczys\u0142awDkeDszkoCguelGaChaelaEiD\u00e1lyCikaCkaelDeDhailDkelEoDl\u00f3sDo\u0142ajDul\u00e1" +
            "\u0161CladaDdredDenaDicaDlieEyDoEradEslavEuE\u0161DtonDu\u0161eD\u00e1nCndyDgDhCrandaDceaEoDeiaFlleElaFlaDiamDjaFmFnaDka" +
            "EoDoslavIaF\u0142awIaDteEheCslavDsCtchCyukiC\u0142oszBladenBmeBoaCdestoCgensChamadFedFmadGedEnDitCiraDs\u00e9sCllie" +
            "EyCnicaEekEkaEqueDtseGrratCrenaDganGeDitzDtenCsesBrCsBsBubarakChammadGedCkeshCmtazCnirCratDielCstafa" +
            "CzaffarBxBykhailoDolaCraDiamDnaDonDtleB\u00e1rciaFoDiaEoDkDtaEonCty\u00e1sD\u00e9B\u00e4rtaB\u00e9lanieB\u00f3nicaEkaB\u00fcgeB\u0103d\u0103linaA" +
            "nadeemEshdaEzhdaDiaEiaEneDjaD\u00e8geD\u011b\u017edaCeemCilaCjmaClanCnaDcyDdEaDetteDnaCokoDmiCpoleoneCrcisaGoDendra" +
            "EshCsirDreenDtyaCtaliaGeGiaGyaFyaEnielEshaFzaDhalieFnGielD\u00e9rciaCveedDinDyaCwazCziaErDl\u0131Beboj\u0161aCclaCd" +
            "daCelamChaCilClaDlekeCmanjaCnadCreaDminCslihanCttieCveEnFaDilleBgaCoziCuyenBhungBiaDllDmhCcanorDcol\u00f2" +
            "DholasGeDkEyDolaGeGsHaFeGtaHtaF\u00e1sF\u00f2Du\u0219orCekDlsDnkeCgelChatCinaCkhilDitaDkiDlasDoEdemElaGiGosGusGyFet" +
            "tEsCleshDg\u00fcnDsCmraCnaDgCshaCtinBkechiBnamdiCennaBoahCelEiaEleClanCmanDsaCorEtjeCrahDbertHoDeenDikoDm" +
            "aFnDrisCtburgaC\u00e9miFaFeC\u00eblBunoCrayDcanDiaB\u00e1ndorB\u00e9storB\u00edveaAoanaBbinnaBctavianC\u00e9aneBdeteEteCileBfeliaB" +
            "gechiBisinBkanCechukwuCsanaCtawiaBlaDbisiDdeleDfDllaDmideDvCd\u0159ichCegEarioDksandrJaFiiGyDnaDsyaCgaDie" +
            "rdCimpiaDndaDveFrGaEiaFerDwerEiaFerClieCofCuDfemiDmideDsegunDwaseunFtobiCympeC\u00edviaBmarCerBnd\u0159ejCurCy" +
            "ekaDinyeBpeyemiCheliaBresteChanCiolClaCnellaCsolyaCtrudDwinCvilleBscarCkarFiCmanCvaldoCwaldBtakarCil" +
            "iaDsCmarCtarEvioDmarDoneD\u00f3C\u00edliaButiBvidiuBwenB\u011fuzApaavoCbloCcaDoD\u00edficaCddyDraigClmiraDomaCmDelaCnagi" +
            "otaIisDchoDkajDsyColaEoCraschivaFkeviDiEdeDminderDulDveenCscalGeEualDiDqualeCtriceGiaHoGkFkFziaHoEyc" +
            "jaFkE\u00edcioDsyDtiEyCulEaEetteEienFnaGeEoCvelDlaEoFsE\u00ednaCwe\u0142BederDroCggyCkkaClagiaEyoDinDleFgrinoCnelop" +
            "eDttiCpeDitaCrDcyDnillaDrineCterDrEaEic\u0103EonelaEuFsDteriBhilEibertFpGpHaHeElipHaCoebeCuongCyllisBieda" +
            "deDnDrEangeloEinaEluigiEmariaEoEpaoloEreFickDtEerEroClarCnaCotrCrjoDkkoDoskaBl\u00e1cidoBolinaDlyCmponioC" +
            "nceCojaCppyCrfirioDtiaCulBradeepDkashDnavDshantCebenDdragDetiCimitivoDscilaHlaEhaDyaCudenciaIoCzemys" +
            "\u0142awBuccioCrificaci\u00f3nB\u00e1draigClB\u00e4iviB\u00e9terB\u00edoB\u0131narAqasimBiangCngBuangCentinCintenDrinoDt\u00e9riaCocArabiaCc" +
            "haelEelEidCdekDimDkaDmilaDom\u00edrEs\u0142awDuCfaelGaE\u0142DfaeleHlaIinoDiqCghavDnarEhildCheemDimDulCijaDmoFndoEu" +
            "ndDnerDsaCjDeshDinderEvCkeshClfDphDucaCmazanDeshDiroDonFaD\u00f3nCndalGlEolphEyDieriDjitCphaelCquelCshidE" +
            "miDmusCtkoCulCviEnderCyDmondHeCzaC\u00falBeaganCbaDeccaCcepCeceDseCggieDinaldD\u00ednaChanaDmanCidarDjoDmundDn" +
            "aldoEerEhardFoldCkhaCmcoDusCnataFeFoEudDeDsEkeDuDzoD\u00e1taD\u00e9EeCshmaCtoCubenCyanshBhettCiannonCondaCysBi" +
            "cardaGinaGoDcardoEiottiDhardEieDkEeyEyCetCikkaDttaCkDardCleyCnaldoDskeCstoCtaDvaCyaCzwanBobDbertEieD" +
            "ertGaGoDinFetDynCccoDhelleDioD\u00edoCderickDicaDneyDolfoFpheCelEofCgelioErDierD\u00e9rioChanDiniEtCisinCksana" +
            "ClandGoDfCmainEnDeuDoloDualdoDyD\u00e1nCnDaldGoDgDjaDnieCqueCryCsaEliaGeGnaHdIaFvaFynF\u00edaEnaFnaEriaGoDeEan" +
            "neElyneEmarieHyEndoEttaDieEnaDsEanaDtislavEyslavDwithaCwenaCxanaFneCyCzaliaD\u00e1liaBubenDinaDyD\u00e9nCdiDol" +
            "fFphDraDyCfinoDusCggeroEieroCiCkhsanaCnarDeCpaDertGoDinderDrechtCslanGaDselGlCthEieCudCyByanCoCszard" +
            "HaB\u00e9gineEsCkaCmiDyB\u00f3bertCis\u00ednC\u017caB\u00fabenB\u00fcdigerB\u0103zvanB\u0131zaB\u016f\u017eenaAsaadDnviDrEaCbasEtinoDinFaFeErDrinaCdaf" +
            "DiaEeCeedCimaCjidCkariDinaDuraCleemDihEmDlyDmaFnDom\u00e9DvatoreCmDantaGhaDinaErDmyDuelEliCnaDchoDdaEeepF" +
            "rEipEraFineFoDgeetaDjaFyDnaEeDtiagoFnoCqibCraEhDinaEtaDoltaCschaDkiaCtishDoshiDurninaIoCulCverioDita" +
            "CyuriC\u0161aBcarlettCottBeanCbastianJoHenH\u00e1nCdaEtCemaCgismundoDunCijaClenaDimEnFaD\u00e7ukCmDraCnnaCppoCrafin" +
            "aEpDenaDgeFiFyEioFuGsHzDhiiFyDkanCthCvdaDeErianoGnoDgiDimCyiDmourBhabanaEbirEnamDfiqDhbazEidGaEnazDi" +
            "staDkeelDliniDmimDnEeEiaFceEnenFonEtiDriFfEleneEonEronDunFnaDwnFaDylaEneDziaCeelaDhnazDilaDldonEleyD" +
            "riEriGeEwinCilpaDnjiDrleyDvaniCoaibDbhaDnaEdaCreyaCyamBianCbelCddharthDneyCegbertEfriedElindeEmarDmD" +
            "tskeCgfridoGedDlindeDmundDridDurdDvardClasDkeDvesterHreIoEiaFeFoFuCmeonDinaEsolaDonFaFeGttaDranD\u00e3oD\u00f3" +
            "nCnanDeadDikkaE\u0161aD\u00e9adCobhanF\u00e1nCphoCriDkkaDpaCsselBjaakCoerdDrsBlavicaEkoEom\u00edrCobodanBmitaBnezhanaD\u017ea" +
            "naBofiaEeD\u00edaChailClangeDomonDveigD\u00e8neCnalFiDiaDjaDyaCphiaFeCraiaDinFaCsimoCtiriosCuravC\u0148aBpyridonEos" +
            "Br\u0111anBtaceyEieEyDnEislavJaIwG\u0142awJaEleyDvrosCeefDfanGiaHeGoDinFarDliosElaGnDpanEhFanHieFenFonDvanEeFn" +
            "DwartCjepanCojanCuartDreC\u00e9phaneHieBuatCbhashCdhaEirCfyanCkhdevEjitClaimanCmanCneDilEtaDnivaCreshDind" +
            "erDjitCsanFaFnGaHhGeDhilEmaDieCusCviCzanaFnaGeBvanteDtoplukCeinDnEjaDrreDtlanaCitlanaBwantjeDtiBybil" +
            "FleDrenClvainHeEesterFtteEiFaGneFeDwesterEiaCnn\u00f8veBzabinaEolcsCczepanCilviaE\u00e1rdCymonB\u00e1ndorB\u00e9bastienC" +
            "verineB\u00edlviaB\u00f8renB\u00fcleymanB\u0142awomirAtabithaCcoCdeoEuszChirFaCimoorDnaDsiaCkashiDeshiClhaCmDaraDikaDmie" +
            "EyD\u00e1sCnerDguyDiaEshaDjaDveerEiDyaCoCpaniDioCraEsDiqDjaDunCshaDneemCteDianaDjanaDyanaCyfunDyabC\u0165\u00e1naBe" +
            "dCemuCijaClemacoDmoCmistocleEtopeCobaldoDdorGaGoFsioCppoCreEnceEsaFinhaEzaDhiDjeDoDranceEellFnceEiEy" +
            "CssaCtianaCunisC\u00f3filaGoBhaboDddeusDnasisEhDoCelmaDoEdoraHosEfanisDresaCiDbaultGtDerryDjmenEsDloComEa" +
            "sDrEbenEeEstenCuDyCyraC\u00e9oBiaDgoDnaCberiuDorDurcioCffanyChomirCinaCjmenDnCllEyCmDmyDoEfeyEteoFhyG\u00e9eDu" +
            "rCnaDdraDekeDgDoCtilayoCzianaGoBjeerdCitskeBobiEasGzDyCddClaDgaDuCmDasFaFzDislavDmasoEiDokoD\u00e1sE\u0161D\u00e9Cn" +
            "eDiEnoDyEaConCpeCrDbenEj\u00f6rnDdDeDgeirEnyDiEbioDquatoDstenCveC\u00f1oBraceyEieEyDianDngDudelEteCentFonDvorD" +
            "yCiciaDjntjeDnaEeEiDshaEtanCondCudeEyDngCygveBuanCbaCdorCijaCllioCncayDdeDjiComasEoCulaEikkiCvaCyetC" +
            "\u011fbaBygoCmonEteuszCraDoneCsonB\u00e2niaB\u00edmeaB\u00fclayCndeCrkanAubaldoBchennaBdoBgoDlinoBlfCiClaCrichEkFaFeBmai" +
            "rDrCbertoBrhoCmilaCo\u0161CsDelDulaDzulaBsmanBtaCeBweB\u011furAvadimDymClarieDdemarDentinIaIeGynaG\u00ednErieGoGuGy" +
            "aFyD\u00e9riaGeCndanaDesaFsaCrunCscoDileFicaGkiGsFyDsilisDylCughnBeenaCikkoDtClmaCndulaDkateshCraDenaDnon" +
            "DonicaGkaD\u00f3nicaCsaDnaBiacheslavCcentaGeDkiFeEyDtoireFrGiaInoHnoCdalErCeraDtCgdisDgoChaanCjayFaCkasDk" +
            "iDramDtorGiaE\u00f3riaClhelmDladsEeDmaEosD\u00e9mCmalCnayDcentHioGzoDeetDhDodColetGaGteDrelEicaCpulCrgilioFnia" +
            "HeDpiCshalCtaliiGyFyDorDtoriaHoD\u00f3riaCvaanDekDianGaGeEenneBladEanEimirFslavEoEutDstaFimilBojislavDt\u011bc" +
            "hClkanEerEmarDodymyrCndaBratislavBsevolodByacheslavB\u00e1clavB\u00e2niaB\u00e4in\u00f6B\u00e9roniqueB\u00edtDorD\u011bzslavB\u011braDoslavA" +
            "wac\u0142awCdeChidCjidCldemarDeedEntyDlyDterEraudHtCndaCqarCsimCwrzyniecCyneBeiCndellEyDzelCrnerDonikaCsD" +
            "leyDselBhitneyBiebeEkeDlandDsE\u0142awHaDtskeCktorGiaClburDcoDdaDeyDfredHoFiedDhelmHinaHusDlEaFrdEekeFmGi" +
            "jnEiFamFeFsEyDmaCmCncentyDfriedDifredDnieDonaDstonCtoldBojciechDtekClfEgangCodrowCutEerByattB\u0142adys\u0142a" +
            "wCodzimierzAxabierCnderCverDiEerCweryBiaDoEmingCnComaraBuanCeAyaaCgoCizaCnDaDgDnEickFsCqubCraDoslavC" +
            "seminDhDirDminGeCvuzBdwerBegorClenaCmiCnCtundeCvgenyDhenCwandeBiannisCngC\u011fitBngveBoeriCgeshCkoClanda" +
            "GeCngCunisBrj\u00f6BuanCeCkiDoCliaEiaCmiCnDusCriEyCsufBvanCesDtteConEneB\u00e9sicaB\u00fccelAzacDar\u00edasDhEariahHeGyD" +
            "kCfarCheerDidFaDraCidaDnabDraCkirCneCraBbigniewCyn\u011bkBdenekEkaE\u011bkD\u0148kaCravkoCzis\u0142awIaBeeshanCferinoChr" +
            "aCkiyeCldaCnonCynepBhangCenBiaCemowitCnaidaCtaBlataBodwaCeCfiaClt\u00e1nCraEidaEnDicaCyaC\u00e9C\u00ebBsanettColtCu" +
            "zsannaC\u00f3fiaBubairClfiqarDmiraDqarnainCzaEnaFnaBvonimirBygmuntB\u00e9liaA\u00e1d\u00e1mBgnesBlvaroBngelBrp\u00e1dBureaA\u00e2n" +
            "gelaFoA\u00e5keBsaA\u00e7a\u011flaA\u00e9dithCouardBlianeDsabethEeCodieD\u00efseC\u00e9onoreBmileEieBricBtienneBvaCelyneA\u00ed\u00f1igoA\u00f3sc" +
            "arA\u00f6zgeClemA\u00farsulaA\u00fcmitA\u010den\u011bkA\u0142ucjaCkaszA\u015feymaB\u00fckr\u00fcA\u0161tefanC\u011bp\u00e1nGkaB\u00e1rkaA\u017canetaA\u017eanetaBeljkaFoBivkoA\u0219" +
            "tefanGiaA\u03ac\u03bd\u03bd\u03b1A\u03b1\u03b3\u03b3\u03b5\u03bb\u03b9\u03ba\u03b7B\u03b8\u03b1\u03bd\u03b1\u03c3\u03b9\u03b1H\u03bf\u03c2C\u03b7\u03bd\u03b1B\u03b9\u03ba\u03b1\u03c4\u03b5\u03c1\u03af\u03bd\u03b7H\u03b9\u03bd\u03b7B\u03bb\u03ad\u03be\u03b1\u03bd\u03b4\u03c1\u03bf\u03c2C\u03b5\u03be\u03b1\u03bd\u03b4\u03c1\u03b1I\u03bf\u03c2E\u03b9\u03b1B\u03bd\u03b1\u03c3\u03c4\u03b1\u03c3\u03af\u03b1H\u03b9\u03b1I\u03bf\u03c2C\u03b4\u03c1\u03ad\u03b1\u03c2E\u03b5\u03b1\u03c2" +
            "C\u03bd\u03b1C\u03c4\u03b9\u03b3\u03bf\u03bd\u03b7D\u03c9\u03bd\u03b7\u03c2F\u03b9\u03b1G\u03bf\u03c2D\u03ce\u03bd\u03b7\u03c2B\u03c0\u03bf\u03c3\u03c4\u03bf\u03bb\u03bf\u03c2B\u03c1\u03b3\u03c5\u03c1\u03c9C\u03b9\u03c3\u03c4\u03b5\u03b9\u03b4\u03b7\u03c2C\u03c4\u03b5\u03bc\u03b9\u03c2B\u03c3\u03b7\u03bc\u03b9\u03bd\u03b1B\u03c6\u03c1\u03bf\u03b4\u03b9\u03c4\u03b7A\u03b2\u03b1\u03b3\u03b3\u03b5\u03bb\u03b7\u03c2C\u03c1\u03b2\u03b1\u03c1\u03b1C\u03c3\u03af\u03bb\u03b7\u03c2D\u03b9\u03bb\u03b5\u03b9\u03bf\u03c2F" +
            "\u03b7\u03c2F\u03b9\u03ba\u03aeH\u03b7D\u03c9B\u03b9\u03ba\u03c4\u03c9\u03c1\u03b9\u03b1A\u03b3\u03b5\u03c1\u03b1\u03c3\u03b9\u03bc\u03bf\u03c2C\u03c9\u03c1\u03b3\u03af\u03b1F\u03b9\u03b1G\u03bf\u03c2C\u03ce\u03c1\u03b3\u03b9\u03bf\u03c2B\u03b9\u03ac\u03bd\u03bd\u03b7\u03c2C\u03b1\u03bd\u03bd\u03b7\u03c2C\u03c9\u03c1\u03b3\u03bf\u03c2D\u03c4\u03b1C\u03ce\u03c1\u03b3\u03bf\u03c2B\u03bb\u03c5\u03ba\u03b5\u03c1\u03b9\u03b1B\u03c1\u03b7\u03b3\u03bf\u03c1\u03b7\u03c2G\u03b9\u03bf\u03c2A\u03b4\u03b5\u03c3\u03c0" +
            "\u03bf\u03b9\u03bd\u03b1B\u03b7\u03bc\u03ae\u03c4\u03c1\u03b7\u03c2G\u03b9\u03bf\u03c2D\u03b7\u03c4\u03c1\u03b1G\u03b7\u03c2G\u03b9\u03bf\u03c2B\u03b9\u03bf\u03bd\u03c5\u03c3\u03b7\u03c2G\u03b9\u03b1H\u03bf\u03c2B\u03c9\u03c1\u03bf\u03b8\u03b5\u03b1A\u03b5\u03b9\u03c1\u03b7\u03bd\u03b7B\u03bb\u03ad\u03bd\u03b7C\u03b5\u03bd\u03b7D\u03c5\u03b8\u03b5\u03c1\u03b9\u03b1I\u03bf\u03c2C\u03b9\u03c3\u03b1\u03b2\u03b5\u03c4B\u03bc\u03bc\u03b1\u03bd\u03bf\u03c5\u03b5\u03bb\u03b1H\u03b7\u03bbB\u03c5\u03b1\u03b3\u03b3" +
            "\u03b5\u03bb\u03b9\u03b1H\u03bf\u03c2C\u03b4\u03bf\u03ba\u03b9\u03b1C\u03b8\u03c5\u03bc\u03b9\u03b1G\u03bf\u03c2C\u03c3\u03c4\u03b1\u03b8\u03b9\u03bf\u03c2E\u03c1\u03b1\u03c4\u03b9\u03bf\u03c2C\u03c6\u03c1\u03bf\u03c3\u03c5\u03bd\u03b7A\u03b6\u03b7\u03bd\u03bf\u03b2\u03b9\u03b1B\u03c9\u03b7A\u03b7\u03bb\u03b9\u03b1\u03c2B\u03c1\u03b1\u03ba\u03bb\u03b7\u03c2C\u03c9A\u03b8\u03b1\u03bd\u03b1\u03c3\u03b7\u03c2B\u03b5\u03bf\u03b4\u03bf\u03c3\u03b9\u03bf\u03c2E\u03c9\u03c1\u03b1G\u03bf\u03c2D\u03c6\u03b1\u03bd\u03b7" +
            "\u03c2D\u03c7\u03b1\u03c1\u03b7\u03c2B\u03c9\u03bc\u03b1\u03c2A\u03b9\u03b1\u03ba\u03c9\u03b2\u03bf\u03c2B\u03c9\u03ac\u03bd\u03bd\u03b1F\u03b7\u03c2C\u03b1\u03bd\u03bd\u03b1F\u03b7\u03c2C\u03c3\u03b7\u03c6A\u03ba\u03b1\u03bb\u03bb\u03b9\u03bf\u03c0\u03b7C\u03c4\u03b5\u03c1\u03af\u03bd\u03b1F\u03b9\u03bd\u03b1B\u03c5\u03c1\u03b9\u03b1\u03ba\u03b7G\u03bf\u03c2B\u03c9\u03bd\u03c3\u03c4\u03b1\u03bd\u03c4\u03af\u03bd\u03bf\u03c2I\u03b9\u03bd\u03b1K\u03bf\u03c2C\u03c3\u03c4\u03b1\u03c2B\u03ce\u03c3\u03c4\u03b1" +
            "\u03c2A\u03bb\u03b1\u03bc\u03c0\u03c1\u03b9\u03bd\u03b7F\u03bf\u03c2B\u03b5\u03c9\u03bd\u03b9\u03b4\u03b1\u03c2B\u03bf\u03c5\u03ba\u03b1\u03c2E\u03b9\u03b1A\u03bc\u03b1\u03b3\u03b4\u03b1\u03bb\u03b7\u03bd\u03b7C\u03bd\u03c9\u03bb\u03b7\u03c2C\u03c1\u03af\u03b1D\u03b3\u03b1\u03c1\u03b9\u03c4\u03b1D\u03b8\u03b1D\u03b9\u03b1F\u03bd\u03bd\u03b1E\u03bb\u03b5\u03bd\u03b1E\u03bd\u03b1E\u03bf\u03c2D\u03ba\u03bf\u03c2C\u03c4\u03b8\u03b1\u03b9\u03bf\u03c2B\u03b9\u03c7\u03ac\u03bb\u03b7\u03c2D\u03b1\u03b7\u03bb" +
            "E\u03bb\u03b7\u03c2A\u03bd\u03af\u03ba\u03bf\u03c2B\u03b1\u03c4\u03b1\u03bb\u03b9\u03b1B\u03b5\u03ba\u03c4\u03b1\u03c1\u03b9\u03bf\u03c2C\u03c6\u03b5\u03bb\u03b7B\u03b9\u03ba\u03b7D\u03bf\u03bb\u03b1\u03bf\u03c2G\u03c2F\u03b5\u03c4\u03b1E\u03c2D\u03cc\u03bb\u03b1\u03bf\u03c2A\u03be\u03b1\u03bd\u03b8\u03b7B\u03b5\u03bd\u03bf\u03c6\u03c9\u03bdA\u03bf\u03bb\u03b3\u03b1B\u03c1\u03b5\u03c3\u03c4\u03b7\u03c2B\u03c5\u03c1\u03b1\u03bd\u03b9\u03b1A\u03c0\u03b1\u03bd\u03b1\u03b3\u03b7\u03c2F\u03b9\u03c9\u03c4\u03b1" +
            "I\u03b7\u03c2G\u03ce\u03c4\u03b7\u03c2C\u03c1\u03b1\u03c3\u03ba\u03b5\u03c5\u03b1\u03c2I\u03b7C\u03c5\u03bb\u03bf\u03c2B\u03b5\u03c4\u03c1\u03bf\u03c2B\u03b7\u03bd\u03b5\u03bb\u03bf\u03c0\u03b7B\u03bf\u03bb\u03c5\u03be\u03b5\u03bd\u03b7E\u03c7\u03c1\u03bf\u03bd\u03b7\u03c2A\u03c1\u03b1\u03c6\u03b1\u03b7\u03bbB\u03bf\u03c5\u03bb\u03b1A\u03c3\u03b1\u03b2\u03b2\u03b1\u03c2B\u03b5\u03b2\u03b1\u03c3\u03c4\u03b7B\u03bf\u03c6\u03af\u03b1D\u03b9\u03b1B\u03c0\u03c5\u03c1\u03b9\u03b4\u03bf\u03c5\u03bb\u03b1G\u03c9\u03bd" +
            "E\u03bf\u03c2C\u03cd\u03c1\u03bf\u03c2B\u03c4\u03b1\u03b8\u03b7\u03c2D\u03bc\u03b1\u03c4\u03b7\u03c2G\u03b9\u03b1E\u03bf\u03c2D\u03c5\u03c1\u03bf\u03c2G\u03c5\u03bb\u03b1C\u03b5\u03bb\u03b9\u03bf\u03c2D\u03c1\u03b3\u03b9\u03bf\u03c2D\u03c6\u03b1\u03bd\u03bf\u03c2C\u03c5\u03bb\u03b9\u03b1\u03bd\u03b7H\u03bf\u03c2B\u03c9\u03ba\u03c1\u03b1\u03c4\u03b7\u03c2C\u03c4\u03b7\u03c1\u03b7\u03c2F\u03b9\u03b1G\u03bf\u03c2A\u03c4\u03b1\u03c3\u03bf\u03c2B\u03c1\u03b9\u03b1\u03bd\u03c4\u03b1\u03c6\u03c5\u03bb\u03bb" +
            "\u03bf\u03c2A\u03c6\u03b1\u03bd\u03b7B\u03b9\u03bb\u03b9\u03c0\u03c0\u03bf\u03c2B\u03c9\u03c4\u03b5\u03b9\u03bd\u03b7D\u03b7\u03c2D\u03b9\u03bf\u03c2A\u03c7\u03b1\u03c1\u03b1\u03bb\u03b1\u03bc\u03c0\u03bf\u03c2D\u03b7\u03c2D\u03b9\u03ba\u03bb\u03b5\u03b9\u03b1B\u03c1\u03ae\u03c3\u03c4\u03bf\u03c2C\u03b7\u03c3\u03c4\u03bf\u03c2C\u03b9\u03c3\u03c4\u03b9\u03bd\u03b1F\u03bf\u03b4\u03bf\u03c5\u03bb\u03bf\u03c2G\u03c6\u03bf\u03c1\u03bf\u03c2C\u03c5\u03c3\u03b1\u03bd\u03b8\u03b7E\u03bf\u03c5\u03bb\u03b1A\u0430\u0439\u0433" +
            "\u0435\u0440\u0438\u043cD\u0443\u043b\u044cC\u0436\u0430\u043dC\u043d\u0443\u0440C\u0440\u0430\u0442B\u043b\u0430\u043d\u0430C\u0431\u0435\u043d\u0430C\u0435\u043a\u0441\u0430\u043d\u0434\u0430\u0440I\u0440F\u0435\u0439D\u043d\u0430C\u0438\u043d\u0430D\u0441\u0430D\u044fC\u043b\u0430C\u044c\u0431\u0435\u0440\u0442E\u0438\u043d\u0430C\u044f\u043a\u0441\u0430\u043d\u0434\u0440F\u0435\u0439C\u0451\u043d\u0430B\u043d\u0430\u0441\u0442\u0430\u0441\u0438\u044fH\u0456\u044fD\u0442\u043e\u043b" +
            "\u0438\u0439G\u0456\u0439C\u0433\u0435\u043b\u0438\u043d\u0430C\u0434\u0440\u0435\u0439E\u0456\u0439C\u0436\u0435\u043b\u0430F\u0438\u043a\u0430C\u043d\u0430C\u0442\u043e\u043dF\u0438\u043d\u0430C\u0444\u0438\u0441\u0430B\u0440\u043a\u0430\u0434\u0438\u0439C\u043c\u0430\u043dC\u0441\u0435\u043dF\u0438\u0439C\u0442\u0435\u043cD\u0443\u0440D\u0451\u043cB\u0441\u0435\u043b\u044cD\u043dB\u0442\u0430\u043d\u0430\u0441B\u0444\u0430\u043d\u0430\u0441\u0438\u0439A\u0431\u0430\u0443\u044b\u0440" +
            "\u0436\u0430\u043dB\u043e\u0433\u0434\u0430\u043dG\u0430C\u0436\u0438\u0434\u0430\u0440C\u0440\u0438\u0441C\u044f\u043dB\u0440\u043e\u043d\u0438\u0441\u043b\u0430\u0432A\u0432\u0430\u0434\u0438\u043cC\u043b\u0435\u043d\u0442\u0438\u043dI\u0430E\u0440\u0438\u0439G\u044fF\u0456\u0439G\u044fC\u0440\u0432\u0430\u0440\u0430C\u0441\u0438\u043bF\u0438\u0439G\u043d\u0430G\u0441\u0430F\u043a\u0430F\u044cB\u0435\u043d\u0435\u0440\u0430C\u0440\u0430D\u043e\u043d\u0438\u043a\u0430B\u0438" +
            "\u043a\u0442\u043e\u0440G\u0438\u044fC\u0442\u0430\u043b\u0438\u0439G\u043d\u0430B\u043b\u0430\u0434E\u0438\u043c\u0438\u0440F\u0441\u043b\u0430\u0432J\u0430B\u043e\u0432\u0430C\u043b\u043e\u0434\u0438\u043c\u0438\u0440D\u044c\u0433\u0430B\u0441\u0435\u0432\u043e\u043b\u043e\u0434B\u044f\u0447\u0435\u0441\u043b\u0430\u0432B\u0456\u043a\u0442\u043e\u0440G\u0456\u044fC\u0442\u0430\u043b\u0456\u0439G\u043d\u0430A\u0433\u0430\u043b\u0438\u043d\u0430C\u043d\u043d\u0430B\u0435\u043d\u043d\u0430\u0434\u0438" +
            "\u0439G\u0456\u0439C\u043e\u0440\u0433\u0438G\u0439C\u0440\u0430\u0441\u0438\u043cD\u0433\u0430\u043d\u0430D\u043c\u0430\u043dB\u043b\u0435\u0431C\u043e\u0440\u0456\u044fC\u0456\u0431B\u043e\u0440\u0438\u0446\u0430B\u0440\u0438\u0433\u043e\u0440G\u0438\u0439G\u0456\u0439D\u0448\u0430B\u0443\u043b\u043d\u0430\u0440\u0430D\u044c\u043c\u0438\u0440\u0430E\u043d\u0430\u0440\u0430A\u0434\u0430\u0432\u0438\u0434C\u043d\u0430\u0438\u043bD\u0438\u0438\u043bE\u043b\u0430F\u043eE\u044f\u0440" +
            "C\u0440\u0438\u043d\u0430D\u044c\u044fD\u044fD\u0456\u044fB\u0435\u043d\u0438\u0441C\u0441\u0438\u0441\u043b\u0430\u0432\u0430C\u044f\u043dB\u0437\u043c\u0456\u0442\u0440\u044b\u0439B\u0438\u0430\u043d\u0430C\u043c\u0438\u0442\u044a\u0440C\u043d\u0430E\u0440\u0430D\u043c\u0443\u0445\u0430\u043c\u0435\u0434B\u043c\u0438\u0442\u0440\u0438\u0439F\u043eB\u043e\u0440\u0430B\u0440\u0430\u0433\u0430\u043dE\u0438\u0446\u0430B\u0443\u0448\u0430\u043dB\u0456\u0430\u043d\u0430A\u0435\u0432\u0433\u0435" +
            "\u043d\u0438\u0439G\u044fB\u0433\u043e\u0440B\u043a\u0430\u0442\u0435\u0440\u0438\u043d\u0430B\u043b\u0435\u043d\u0430C\u0438\u0437\u0430\u0432\u0435\u0442\u0430D\u0441\u0430\u0432\u0435\u0442\u0430B\u0440\u0431\u043e\u043bC\u043b\u0430\u043dB\u0444\u0438\u043cA\u0436\u0430\u043d\u0430\u0440D\u0441\u0430\u044fA\u0437\u0438\u043d\u0430\u0438\u0434\u0430B\u043b\u0430\u0442\u0430B\u043e\u0440\u0430\u043dD\u0438\u0446\u0430D\u044f\u043d\u0430C\u044fB\u0443\u0445\u0440\u0430A\u0438\u0432\u0430\u0439\u043b" +
            "\u043eD\u043dE\u043a\u0430B\u0433\u043e\u0440\u044cB\u043b\u044c\u044fB\u043d\u0433\u0430C\u043d\u0430B\u0440\u0438\u043d\u0430A\u0439\u043e\u0440\u0434\u0430\u043dA\u043a\u0430\u043b\u0438\u043d\u0430D\u043e\u044f\u043dC\u0440\u0438\u043d\u0430D\u043e\u043b\u0438\u043d\u0430C\u0442\u0435\u0440\u0438\u043d\u0430D\u0438\u0446\u0430C\u0446\u044f\u0440\u044b\u043d\u0430B\u0438\u0440\u0430D\u0438\u043bF\u043bB\u043b\u0430\u0432\u0434\u0438\u044fD\u0440\u0430B\u043e\u0441\u0442\u0430\u0434\u0438" +
            "\u043dE\u044f\u043d\u0442\u0438\u043dB\u0440\u0430\u0441\u0438\u043c\u0438\u0440C\u0438\u0441\u0442\u0438\u043d\u0430B\u0441\u0435\u043d\u0438\u044fE\u0456\u044fA\u043b\u0430\u0440\u0438\u0441\u0430B\u0435\u043e\u043d\u0438\u0434E\u0442\u0438\u0439E\u0456\u0434C\u0441\u044fB\u0438\u0434\u0438\u044fC\u043b\u0438E\u044fB\u0443\u043a\u0438\u044f\u043dB\u044e\u0431\u0430D\u043e\u0432\u044cE\u043c\u0438\u0440C\u0434\u043c\u0438\u043b\u0430A\u043c\u0430\u0433\u0434\u0430\u043b\u0435\u043d\u0430C\u0434" +
            "\u0438\u043d\u0430C\u0439\u044fC\u043a\u0430\u0440D\u0441\u0438\u043cC\u0440\u0430\u0442D\u0433\u0430\u0440\u0438\u0442\u0430D\u0436\u0430\u043dD\u0438\u043d\u0430E\u044fD\u043a\u043eD\u0442\u0438\u043dD\u044f\u043d\u0430D\u0456\u0430\u043dE\u044fB\u0438\u043a\u043e\u043b\u0430C\u043b\u0430\u043dD\u0438\u0446\u0430C\u0440\u043e\u0441\u043b\u0430\u0432I\u0430D\u0458\u0430\u043d\u0430C\u0442\u043a\u043eC\u0445\u0430\u0435\u043b\u0430E\u0438\u043bE\u0439\u043b\u0438\u043d\u0430G" +
            "\u043eB\u0443\u0440\u0430\u0442B\u0456\u043a\u0430\u043b\u0430\u0439A\u043d\u0430\u0434\u0435\u0436\u0434\u0430D\u0456\u044fC\u0437\u0430\u0440F\u0456\u0439C\u0441\u0442\u044fC\u0442\u0430\u043b\u0438\u044fF\u043b\u044fF\u044c\u044fF\u0456\u044fB\u0435\u043b\u043b\u0438D\u044fC\u0441\u0442\u043e\u0440B\u0438\u043a\u0438\u0442\u0430D\u043e\u0434\u0438\u043cE\u043b\u0430G\u0439C\u043d\u0430D\u0435\u043b\u044cB\u043e\u043d\u043d\u0430B\u0443\u0440\u043b\u0430\u043dD\u0441\u0443\u043b" +
            "\u0442\u0430\u043dB\u0456\u043d\u0430A\u043e\u043a\u0441\u0430\u043d\u0430B\u043b\u0435\u0433D\u043a\u0441\u0430\u043d\u0434\u0440J\u0430F\u0456\u0439D\u043d\u0430D\u0441\u044fC\u044c\u0433\u0430B\u0440\u043b\u0438\u043dB\u0441\u0442\u0430\u043fA\u043f\u0430\u0432\u0435\u043bD\u043b\u0438\u043d\u0430E\u043eB\u0435\u043d\u043a\u0430C\u0442\u0430\u0440D\u0440E\u043eD\u044a\u0440B\u043b\u0430\u043c\u0435\u043dD\u0442\u043e\u043dB\u043e\u043b\u0438\u043d\u0430B\u0440\u0430\u0441\u043a" +
            "\u043e\u0432\u044c\u044fC\u0435\u0434\u0440\u0430\u0433B\u0451\u0442\u0440A\u0440\u0430\u0434\u043e\u0441\u043b\u0430\u0432I\u0430C\u0438\u0441\u0430C\u043b\u0438\u0446\u0430C\u0457\u0441\u0430B\u0435\u0437\u0435\u0434\u0430C\u043d\u0430\u0442B\u0438\u043c\u043c\u0430C\u043d\u0430\u0442B\u043e\u0431\u0435\u0440\u0442C\u0434\u0438\u043e\u043dC\u0437\u0430E\u043b\u0438\u044fC\u043a\u0441\u043e\u043b\u0430\u043d\u0430C\u043c\u0430\u043dC\u0441\u0442\u0438\u0441\u043b\u0430\u0432B\u0443\u043c\u0435\u043d" +
            "D\u044f\u043d\u0430C\u0441\u043b\u0430\u043dG\u0430D\u0442\u0430\u043cA\u0441\u0430\u043d\u0436\u0430\u0440B\u0432\u0435\u0442\u043b\u0430G\u043d\u0430E\u043e\u0441\u043b\u0430\u0432C\u044f\u0442\u043b\u0430\u043d\u0430C\u0456\u0442\u043b\u0430\u043d\u0430B\u0435\u043c\u0451\u043dC\u0440\u0430\u0444\u0438\u043c\u0430D\u0433\u0435\u0439E\u0456\u0439D\u0456\u043aB\u043b\u0430\u0432\u043a\u0430B\u043d\u0435\u0436\u0430\u043d\u0430E\u0438\u043d\u0430B\u043e\u043b\u043e\u043c\u0456\u044fC\u0444\u0438" +
            "\u044fD\u044c\u044fD\u0456\u044fB\u0442\u0430\u043d\u0438\u043c\u0438\u0440F\u0441\u043b\u0430\u0432E\u0456\u0441\u043b\u0430\u0432D\u0441C\u0435\u043f\u0430\u043dD\u0444\u0430\u043dE\u043a\u0430C\u043e\u044f\u043dB\u044f\u0440\u0433\u0435\u0439B\u04d9\u0443\u043b\u0435A\u0442\u0430\u043b\u0433\u0430\u0442C\u043c\u0430\u0440\u0430D\u0438\u043b\u0430C\u043d\u044fC\u0440\u0430\u0441C\u0442\u044c\u044f\u043d\u0430C\u0446\u0446\u044f\u043d\u0430C\u045a\u0430B\u0435\u043e\u0434\u043e\u0440G" +
            "\u0430C\u0442\u044f\u043d\u0430B\u0438\u043c\u043e\u0444\u0435\u0439F\u0456\u0439D\u0443\u0440C\u0445\u043e\u043c\u0438\u0440B\u043e\u0434\u043e\u0440A\u0443\u043b\u0430\u0434\u0437\u0456\u043c\u0456\u0440A\u0444\u0430\u0440\u0438\u0434B\u0435\u0434\u043e\u0440F\u0430D\u0456\u0440C\u043b\u0438\u043a\u0441B\u0438\u043b\u0438\u043fF\u043fB\u0451\u0434\u043e\u0440B\u0456\u043b\u0456\u043fA\u0445\u0440\u0438\u0441\u0442\u0438\u043d\u0430F\u043eA\u044d\u0434\u0443\u0430\u0440\u0434B\u043b\u044c\u0432" +
            "\u0438\u0440\u0430D\u0434\u0430\u0440B\u043c\u0438\u043b\u044cA\u044e\u043b\u0438\u0430\u043dF\u0430D\u044fE\u043dC\u0456\u044fB\u0440\u0430\u0441\u044cC\u0438\u0439C\u0456\u0439A\u044f\u043a\u0438\u043cC\u043e\u0432C\u0456\u0432B\u043d\u0456\u043d\u0430B\u0440\u0438\u043d\u0430C\u043e\u0441\u043b\u0430\u0432H\u0430B\u0447\u0435\u0441\u043b\u0430\u0432B\u045e\u0433\u0435\u043dA\u0452\u043e\u0440\u0452\u0435A\u0454\u0432\u0433\u0435\u043dA\u0456\u0432\u0430\u043dE\u0430E\u043d" +
            "\u0430B\u0433\u043e\u0440B\u043b\u043b\u044fC\u043e\u043d\u0430B\u043d\u043d\u0430B\u0440\u0438\u043d\u0430A\u0458\u0435\u043b\u0435\u043d\u0430B\u043e\u0432\u0430\u043dA\u0459\u0438\u0459\u0430\u043d\u0430B\u0443\u0431\u0438\u0446\u0430A\u05d0\u05d1\u05d9\u05d2\u05d9\u05dcD\u05e2\u05d3D\u05e9\u05d9D\u05ea\u05e8C\u05e0\u05e8C\u05e8\u05d4\u05ddB\u05d3\u05ddB\u05d4\u05d5\u05d3C\u05e8\u05d5\u05dfD\u05dfB\u05d5\u05e4\u05d9\u05e8F\u05d4C\u05e8\u05d4D\u05d9E\u05eaD\u05dc\u05d9" +
            "C\u05e9\u05e8\u05d9B\u05d9\u05d4C\u05dc\u05dfD\u05e0\u05d4D\u05eaC\u05ea\u05d9D\u05de\u05e8D\u05dfB\u05dc\u05d3\u05d3C\u05d5\u05e0\u05d4C\u05d9\u05d4\u05d5D\u05e0\u05d5\u05e8D\u05e2\u05d6\u05e8C\u05db\u05e1\u05e0\u05d3\u05e8C\u05de\u05d5\u05d2C\u05e2\u05d3B\u05de\u05d9\u05e8C\u05e0\u05d5\u05dfB\u05e0\u05d4C\u05d8\u05d5\u05dfB\u05e1\u05e0\u05eaC\u05e3C\u05ea\u05e8B\u05e4\u05e8\u05d9\u05ddD\u05eaB\u05e8\u05d9\u05d0\u05dcF\u05d4D\u05d4D\u05e7B\u05e9" +
            "\u05e8A\u05d1\u05d5\u05e2\u05d6C\u05e8\u05d9\u05e1B\u05e0\u05d9\u05de\u05d9\u05dfB\u05e8\u05d5\u05daC\u05db\u05d4B\u05ea\u05d9\u05d4A\u05d2\u05d1\u05e8\u05d9\u05d0\u05dcB\u05d3\u05e2\u05d5\u05dfB\u05d9\u05d5\u05e8\u05d0C\u05dc\u05d4D\u05d9B\u05dc\u05d9\u05d4D\u05eaC\u05e2\u05d3A\u05d3\u05d1\u05d5\u05e8\u05d4B\u05d5\u05d3C\u05e8\u05d9\u05eaB\u05d9\u05e0\u05d4B\u05dc\u05d9\u05d4E\u05d4B\u05dfB\u05e0\u05d4C\u05d9D\u05d0\u05dcF\u05d4D\u05eaB\u05e4\u05e0\u05d4B" +
            "\u05e7\u05dc\u05d4B\u05e8\u05d5\u05e8A\u05d4\u05d3\u05e1D\u05d4C\u05e8B\u05d9\u05dc\u05d4B\u05dc\u05dcA\u05d5\u05d9\u05e7\u05d8\u05d5\u05e8B\u05e8\u05d3D\u05d4A\u05d6\u05d0\u05d1B\u05d4\u05d1\u05d4B\u05d5\u05d4\u05e8B\u05d9\u05d5A\u05d7\u05d2\u05d9D\u05eaB\u05d5\u05d5\u05d4B\u05d9\u05d9\u05ddB\u05e0\u05d4C\u05dfA\u05d8\u05d5\u05d1\u05d4B\u05dc\u05d9\u05d4A\u05d9\u05d0\u05d9\u05e8B\u05d2\u05d0\u05d9\u05e8D\u05dcB\u05d4\u05d5\u05d3\u05d4E\u05d9\u05eaD\u05e0\u05ea" +
            "\u05dfD\u05e9\u05e2B\u05d5\u05d0\u05d1D\u05dcC\u05d1\u05dcC\u05db\u05d1\u05d3C\u05dc\u05d9E\u05d4C\u05e0\u05d4D\u05ea\u05dfC\u05e1\u05d9D\u05e3C\u05e8\u05ddB\u05d7\u05d6\u05e7\u05d0\u05dcB\u05e2\u05dcC\u05e7\u05d1B\u05e4\u05d4C\u05e2\u05eaB\u05e6\u05d7\u05e7B\u05e8\u05d3\u05dfC\u05d5\u05dfB\u05e9\u05d9C\u05e8\u05d0\u05dcA\u05db\u05d4\u05dfB\u05d5\u05db\u05d1\u05d4B\u05e8\u05de\u05d9\u05eaA\u05dc\u05d0\u05d4B\u05d5\u05d9B\u05d9\u05d0\u05d5\u05e8F\u05d4" +
            "D\u05eaC\u05d1\u05d9C\u05dc\u05daC\u05de\u05d5\u05e8C\u05e0\u05d5\u05d9A\u05de\u05d0\u05d9\u05d4D\u05e8B\u05d5\u05e8\u05dfB\u05d6\u05dcC\u05e8\u05d7\u05d9B\u05d9\u05d4C\u05d8\u05dcC\u05db\u05d0\u05dcD\u05dcC\u05e7\u05d9C\u05e8\u05d1D\u05d9B\u05dc\u05db\u05d4B\u05e0\u05d7\u05ddC\u05e9\u05d4B\u05e8\u05d2\u05dc\u05d9\u05eaC\u05d3\u05db\u05d9C\u05d9\u05ddD\u05e0\u05d4B\u05e9\u05d4B\u05ea\u05dfA\u05e0\u05d0\u05d5\u05d4B\u05d3\u05d1B\u05d5\u05e2\u05d4D" +
            "\u05ddB\u05d7\u05d5\u05ddB\u05d8\u05dc\u05d9E\u05d4B\u05d9\u05dc\u05d9C\u05e8D\u05d9\u05eaB\u05ea\u05dfC\u05e0\u05d0\u05dcA\u05e1\u05d1\u05d8\u05dc\u05e0\u05d4B\u05d5\u05e4\u05d9\u05d4B\u05d9\u05d5\u05dfC\u05de\u05d4B\u05e8\u05d2\u05d9\u05d9A\u05e2\u05d3\u05d9D\u05eaB\u05d5\u05d3\u05d3C\u05de\u05e8C\u05e4\u05e8E\u05d4B\u05d9\u05d3\u05d5D\u05d9\u05eaD\u05dfC\u05e0\u05d1D\u05eaB\u05dc\u05d9\u05d6\u05d4B\u05de\u05d5\u05e1C\u05d9D\u05e8D\u05eaC\u05e0" +
            "\u05d5\u05d0\u05dcB\u05e0\u05d1\u05dcC\u05eaB\u05e4\u05e8\u05d4B\u05e8\u05dfA\u05e4\u05d0\u05d9\u05e0\u05d4B\u05e0\u05d7\u05e1C\u05d9\u05e0\u05d4A\u05e6\u05d1\u05d9D\u05d4B\u05d9\u05e4\u05d5\u05e8\u05d4D\u05d9A\u05e7\u05d8\u05d9\u05d4B\u05e8\u05dfA\u05e8\u05d0\u05d5\u05d1\u05dfB\u05d1\u05e7\u05d4B\u05d5\u05d9\u05eaC\u05e0\u05d9E\u05eaD\u05dfC\u05e2\u05d9C\u05ea\u05ddB\u05d7\u05dcB\u05d9\u05e0\u05d4B\u05e4\u05d0\u05dcA\u05e9\u05d0\u05d5\u05dcB\u05d2\u05d9\u05eaB" +
            "\u05d5\u05e9\u05e0\u05d4B\u05d9C\u05e8\u05d0\u05dcB\u05dc\u05d5\u05de\u05d9\u05eaC\u05de\u05d4B\u05de\u05d5\u05d0\u05dcC\u05e2\u05d5\u05dfB\u05e8\u05d4C\u05d5\u05dfC\u05d9\u05eaA\u05ea\u05d0\u05d9\u05e8B\u05d4\u05d9\u05dc\u05d4B\u05de\u05d9C\u05e8D\u05d4A\u0622\u0631\u0634C\u0645\u0627\u0646B\u0645\u0646\u0629B\u064a\u0629A\u0623\u062d\u0645\u062fB\u0633\u0627\u0645\u0629C\u0645\u0627\u0621B\u0634\u0631\u0641B\u0643\u0631\u0645B\u0645\u062c\u062fC\u064a\u0646B\u0646" +
            "\u0633C\u0648\u0631B\u064a\u0645\u0646A\u0625\u0628\u0631\u0627\u0647\u064a\u0645B\u0633\u0631\u0627\u0621C\u0645\u0627\u0639\u064a\u0644B\u064a\u0627\u062fC\u0645\u0627\u0646C\u0647\u0627\u0628A\u0627\u0628\u0631\u0627\u0647\u064a\u0645B\u062d\u0645\u062fB\u0633\u0627\u0645\u0629C\u0631\u0627\u0621C\u0645\u0627\u0621E\u0639\u064a\u0644B\u0634\u0631\u0641B\u0639\u0638\u0645B\u0644\u0647\u0627\u0645B\u0645\u0646\u0629C\u06cc\u0631E\u062d\u0633\u06cc\u0646B\u0646\u0633B\u064a\u0627\u062f" +
            "C\u0645\u0627\u0646D\u0646C\u0647\u0627\u0628B\u06a9\u0631\u0645A\u0628\u0627\u0628\u06a9C\u0633\u0644D\u0645B\u062b\u064a\u0646\u0629B\u062f\u0631D\u064a\u0629B\u0633\u0627\u0645B\u0634\u0627\u0631B\u0644\u0627\u0644B\u0646\u062f\u0631B\u0647\u0631\u0627\u0645C\u0646\u0627\u0645A\u062a\u0627\u0645\u0631B\u0631\u0643\u064aB\u0647\u0627\u0646\u064aB\u0648\u0641\u064a\u0642A\u062b\u0627\u0645\u0631A\u062c\u0627\u0628\u0631C\u0633\u0645B\u0639\u0641\u0631B\u0644\u0627\u0644" +
            "B\u0645\u0627\u0644C\u064a\u0644\u0629B\u0648\u0627\u0647\u0631C\u0631\u062cA\u062d\u0627\u062a\u0645C\u0632\u0645C\u0645\u062fB\u0628\u064a\u0628B\u0633\u0627\u0645C\u0646C\u064a\u0646C\u06cc\u0646B\u0644\u064a\u0645\u0629B\u0645\u062fC\u0632\u0629B\u0646\u0627\u0646B\u064a\u0627\u0629C\u062f\u0631A\u062e\u0627\u0644\u062fB\u062f\u064a\u062c\u0629B\u0644\u0648\u062fC\u064a\u0644A\u062f\u0627\u0631\u06cc\u0648\u0634C\u0648\u062fB\u0639\u0627\u0621B\u0644\u0627\u0644" +
            "B\u064a\u0645\u0627C\u0646\u0627A\u0631\u0627\u0626\u062fC\u0645\u064aC\u0646\u062f\u0627D\u064a\u0627B\u0628\u0627\u0628B\u062d\u0627\u0628B\u0634\u0627C\u064a\u062fB\u0636\u0627B\u063a\u062fB\u0642\u064a\u0629B\u0646\u0627C\u062f\u0627B\u0648\u0627\u0646C\u0644\u0627B\u064a\u0627\u0636C\u0645D\u0627A\u0632\u0643\u0631\u064a\u0627B\u0647\u0631\u0627E\u0621D\u0629D\u0647B\u064a\u0627\u062fC\u062fC\u0646\u0628A\u0633\u0627\u0631\u0629D\u0647C" +
            "\u0644\u0645C\u0645\u0631D\u064aB\u0639\u0627\u062fC\u062fD\u064a\u0629C\u0648\u062fC\u06cc\u062fB\u0644\u0637\u0627\u0646C\u0645\u0627\u0646D\u0649C\u0648\u0649C\u064a\u0645\u0627\u0646B\u0645\u064a\u0629D\u062d\u0629D\u0631E\u0629C\u06cc\u0631\u0627B\u0646\u0627\u0621B\u0647\u0627\u0645C\u064a\u0631B\u0648\u0633\u0646B\u067e\u06cc\u062f\u0647A\u0634\u0627\u062f\u064aB\u0630\u0649B\u0631\u064a\u0641B\u0647\u062fC\u0644\u0627B\u064a\u0645\u0627\u0621B" +
            "\u06cc\u0631\u06cc\u0646A\u0635\u0627\u0644\u062dB\u0641\u0627\u0621C\u064a\u0629B\u0644\u0627\u062dA\u0636\u064a\u0627\u0621A\u0637\u0627\u0631\u0642B\u0644\u0627\u0644A\u0639\u0627\u0626\u0634\u0629E\u0647C\u062f\u0644C\u0635\u0645C\u0645\u0631C\u064a\u0634\u0629B\u0628\u0627\u0633C\u062fD\u0627\u0644\u0625\u0644\u0647F\u062d\u0645\u064a\u062fF\u0631\u062d\u0645\u0646H\u064a\u0645F\u0633\u0644\u0627\u0645F\u0639\u0632\u064a\u0632F\u0642\u0627\u062f\u0631F\u0643\u0631\u064a\u0645" +
            "F\u0644\u0637\u064a\u0641G\u0647F\u0645\u062c\u064a\u062fG\u0644\u0643C\u064a\u0631B\u062b\u0645\u0627\u0646B\u0635\u0627\u0645B\u0641\u0627\u0641B\u0644\u064aC\u06ccD\u0631\u0636\u0627B\u0645\u0627\u062fC\u0631D\u0648A\u063a\u0627\u062f\u0629C\u0632\u064aB\u0633\u0627\u0646A\u0641\u0624\u0627\u062fB\u0627\u062a\u0646C\u062f\u064aC\u0631\u0633C\u0637\u0645\u0629E\u0647C\u064a\u0632\u0629B\u062f\u0648\u0649B\u0631\u0627\u0633C\u0647\u0627\u062fC\u06cc\u0628" +
            "\u0627B\u0647\u062fB\u0648\u0627\u0632B\u064a\u0635\u0644A\u0642\u0627\u0633\u0645B\u064a\u0633A\u0643\u0627\u0638\u0645B\u0645\u0627\u0644B\u0648\u062b\u0631A\u0644\u0624\u064aB\u0628\u0646\u0649B\u0637\u064a\u0641\u0629B\u0645\u064a\u0627\u0621B\u064a\u0644\u0649C\u0646\u0627B\u06cc\u0644\u0627A\u0645\u0624\u064a\u062fB\u0627\u062c\u062fE\u0629C\u0632\u0646C\u0644\u0643B\u062c\u062f\u064aC\u064a\u062fC\u06cc\u062fB\u062d\u0633\u0646C\u0645\u062fE\u0631\u0636\u0627" +
            "D\u0648\u062fB\u0631\u0627\u062fC\u0648\u0627\u0646D\u0629C\u064a\u0645C\u06cc\u0645B\u0634\u0627\u0631\u064aC\u0639\u0644B\u0635\u0637\u0641\u0649B\u0639\u0627\u0630C\u062a\u0632C\u0635\u0648\u0645\u0647B\u0642\u062f\u0627\u062fB\u0644\u064a\u0643\u0629B\u0646\u0627\u0644C\u0635\u0648\u0631C\u0649C\u064a\u0631\u0629B\u0647\u0627C\u062f\u06ccC\u0646\u0627\u0632D\u062fB\u0648\u0633\u0649B\u064a\u0633\u0627\u0621A\u0646\u0627\u062f\u064a\u0629C\u0632\u0646\u06cc\u0646" +
            "C\u0635\u0631C\u0647\u062fC\u064a\u0641B\u0628\u064a\u0644B\u062c\u0644\u0627\u0621C\u0648\u0649B\u0631\u06af\u0633B\u0632\u0627\u0631B\u0633\u0631\u064a\u0646B\u0639\u064a\u0645\u0629B\u0647\u0649B\u0648\u0627\u0641D\u0644C\u0631\u0627D\u0629A\u0647\u0627\u0644\u0629C\u0646\u064aB\u0628\u0629B\u062f\u0649B\u0634\u0627\u0645B\u0646\u0627\u0621C\u062fB\u064a\u062b\u0645C\u0641\u0627\u0621A\u0648\u0627\u0626\u0644B\u062f\u0627\u062fB\u0633\u0627\u0645B\u0641" +
            "\u0627\u0621B\u0644\u064a\u062fA\u064a\u0627\u0633\u0631D\u0645\u064a\u0646D\u064a\u0646B\u062d\u064a\u0649B\u0632\u064a\u062fB\u0633\u0631\u0627B\u0639\u0642\u0648\u0628B\u0648\u0633\u0641A\u067e\u062f\u0631\u0627\u0645B\u0631\u0648\u06cc\u0632C\u06cc\u0633\u0627A\u06a9\u06cc\u0627\u0646"
        );

        public static readonly string[] Identifiers = (
            "cro_number de_steuer_id driver_number es_dni fr_nir home_office_reference it_fiscal_code " +
            "machine_readable_line national_number nhs_number nino nl_bsn nordic_number passport_number pl_pesel " +
            "pnc_id prison_number probation_crn upn us_ssn utr "
        ).Trim().Split(' ');

        public static readonly string[] Cases = (
            "asn court_reference pti_urn "
        ).Trim().Split(' ');

        public static readonly string[] WrittenApart = (
            "asn card_number court_reference cro_number de_steuer_id driver_number es_dni fr_nir " +
            "home_office_reference iban initials it_fiscal_code machine_readable_line national_number nhs_number " +
            "nino nl_bsn nordic_number passport_number pl_pesel pnc_id postcode prison_number probation_crn " +
            "pti_urn sort_code upn us_ssn utr "
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
            "2223000010309703 2223000048400011 2223000048410010 2223003122003222 2223520443560010 " +
            "3056930009020004 30569309025904 345678901234564 3530111333300000 3566002020360505 36227206271667 " +
            "36259600000004 371449635398431 378282246310005 378734493671000 38520000023237 4000000000000002 " +
            "4000056655665556 4005519200000004 4012000033330026 4012888888881881 4111111111111111 " +
            "4217651111111119 4222222222222 4242424242424242 4462030000000000 4508750015741019 4557012345678902 " +
            "4917610000000000 4988438843884305 5019717010103742 5105105105105100 5123456789012346 " +
            "5200828282828210 5313581000123430 5454545454545454 5555341244441115 5555555555554444 " +
            "5610591081018250 6011000990139424 6011000991300009 6011111111111117 6011981111111113 " +
            "6205500000000000004 6555900000604105 "
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
            "qwerty redacted root s3cr3t s3cret sa scott secret string test testing tests tiger undefined user " +
            "username value xxxx xxxxx xxxxxx xxxxxxxx your-password your_password yourpassword "
        ).Trim().Split(' ');

        public static readonly string[] SpelledStems = (
            "password passwort kennwort contrase "
        ).Trim().Split(' ');

        public static readonly string[] SpelledSigns = {
            "abcdefghijklmnopqrstuvwxyz_-",
        };

        public static readonly string[] NoHosts = (
            "hostname invalid servername test tld yourhost yourserver "
        ).Trim().Split(' ');

        public static readonly string[] TokenPatterns = {
            "gh[pousr]_([A-Za-z0-9]{36})",
            "github_pat_([A-Za-z0-9]{22}_[A-Za-z0-9]{59})",
            "glpat-([A-Za-z0-9_-]{20})",
            "xox[abeoprs]-([A-Za-z0-9-]{24,200})",
            "hooks[.]slack[.]com/services/(T[A-Z0-9]{8,12}/B[A-Z0-9]{8,12}/[A-Za-z0-9]{24})",
            "[sr]k_live_([A-Za-z0-9]{24,120})",
            "GOCSPX-([A-Za-z0-9_-]{28})",
            "SG[.]([A-Za-z0-9_-]{22}[.][A-Za-z0-9_-]{43})",
            "npm_([A-Za-z0-9]{36})",
            "pypi-(AgEIcHlwaS5vcmc[A-Za-z0-9_-]{50,250})",
            "dop_v1_([a-f0-9]{64})",
        };

        public static readonly string[] NamedTokens = {
            "AIza([A-Za-z0-9_-]{35})",
        };

        public static readonly string[] FilledStems = {
            "example",
            "xxxx",
            "redact",
            "fake",
            "dummy",
            "your",
            "token",
            "secret",
            "test",
            "1234",
            "abcd",
            "aaaa",
        };

        public static readonly string[] WeakStems = {
            "passw",
            "p4ss",
            "p@ss",
            "pa55",
            "pa$$",
            "passphrase",
            "example",
            "change",
            "your",
            "test",
            "sample",
            "dummy",
            "fake",
            "placeholder",
            "secret",
            "xxx",
            "insert",
            "replace",
            "todo",
            "demo",
            "default",
            "1234",
            "abcd",
            "qwerty",
            "foobar",
            "admin",
            "root",
            "user",
            "guest",
            "hidden",
            "redact",
            "pwd",
            "localhost",
        };

        public static readonly string[] NotLiteral = {
            "${",
            "{{",
            "(",
            "<",
            "[",
            " ",
            "&quot;",
        };

        public static readonly string[] PasswordEnds = {
            "password",
            "passwd",
            "pass",
            "pwd",
        };

        public static readonly string[] SpecialUsers = {
            "root_",
            "admin_",
            "user_",
        };

        public static readonly string[] SetUsers = {
            "login",
            "uid",
            "user",
            "user-name",
            "user_id",
            "user_name",
            "userid",
            "username",
            "usr",
        };

        public static readonly string[] SetPlaces = {
            "database",
            "database_name",
            "datasource",
            "domain",
            "endpoint",
            "engine",
            "host",
            "hostname",
            "jdbc-url",
            "jdbcurl",
            "server",
            "uri",
            "url",
        };

        public static readonly string[] LesserPlaces = {
            "address",
            "connection",
            "db",
            "db_name",
            "dbname",
            "driver",
            "name",
            "port",
        };

        public static readonly string[] SectionsOfPlaces = {
            "[client",
            "[mysql",
            "[pypi",
            "[server-login",
        };

        public static readonly string[] RoleAccounts = (
            "abuse accounts admin administrator all billing bot bugs careers chair clerk compliance contact " +
            "customerservice daemon dev do-not-reply donotreply editor enquiries events everyone example feedback " +
            "finance ftp git hello help helpdesk hostmaster hr info inquiries it jobs legal list lists mail " +
            "mailer-daemon maintainer maintainers marketing media news newsletter no-reply nobody noreply " +
            "notifications office operations ops orders packages postmaster press privacy reception recruitment " +
            "reply reservations root sales security service services staff subscribe support sysadmin system team " +
            "tech test unsubscribe user users web webmaster www "
        ).Trim().Split(' ');

        public static readonly string[] Credits = (
            "_npmuser author authors committer committers contributor contributors creator creators developer " +
            "developers maintainer maintainers packager publisher uploader "
        ).Trim().Split(' ');

        public static readonly string[] Credited = (
            "date e-mail email github homepage mail name role url username web website "
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
            "birth born surname lastname forename firstname givenname fullname nino insurance nhs pnc prison " +
            "offender patient employee geburt vorname nachname naissance prenom nacimiento apellid nascita " +
            "cognome geboorte achternaam urodzenia nazwisko cardholder postcode telephone mobile pupil student " +
            "tenant claimant applicant defendant homeaddress address1 addressline streetaddress kunde konto iban " +
            "titular nominativo assistito assicurat versicher sortcode verzekerd mieter pacjent paziente paciente " +
            "pesel codicefiscale burgerservice steuerid reisepass passportn adherent pr\u00e9nom n\u00e9(e) \u00e9l\u00e8ve eleve " +
            "adh\u00e9rent beneficiaire b\u00e9n\u00e9ficiaire salari\u00e9 locataire asegurad alumno dipendente werknemer leerling " +
            "pracownik ubezpieczon delegate attendee participant recipient respondent nominee payee lessee " +
            "volunteer donor guest voornaam geboren telefo t\u00e9l\u00e9ph cli\u00ebnt fornavn f\u00f6rnamn efternamn etunimi " +
            "sukunimi jm\u00e9no p\u0159\u00edjmen\u00ed keresztn\u00e9v vezet\u00e9kn\u00e9v nascim narozen naroden prijmen priezvisk prezime " +
            "priimek dogumtar fodsel szulet nasteri lahir f\u00e6\u00f0ing f\u00f8dsel f\u00f6dd syntym\u00e4 \u011fumtar na\u0219ter na\u015fter ro\u0111enj " +
            "\u03ad\u03bd\u03bd\u03b7\u03c3 \u03c0\u03ce\u03bd\u03c5\u03bc \u03bf\u03bc\u03b1\u03c4\u03b5\u03c0 \u043e\u0436\u0434\u0435\u043d \u0430\u0436\u0434\u0430\u043d\u0435 \u0430\u0440\u043e\u0434\u0436 \u6c0f\u540d \u540d\u524d \u751f\u5e74 \u51fa\u751f \u751f\u65e5 \uc774\ub984 \uc0dd\ub144 \uc131\uba85 ng\u00e0ysinh h\u1ecdv\u00e0t\u00ean \u062e\u0627\u0646\u0648\u0627\u062f\u06af\u06cc \u0627\u0644\u0645\u064a\u0644\u0627\u062f \u05dc\u05d9\u05d3\u05d4 " +
            "\u091c\u0928\u094d\u092e \u099c\u09a8\u09cd\u09ae uzv\u0101rd pavard\u0117 s\u00fcnni ioml\u00e1n contactname 'last' \"last\" :last >last< <last> last=\" <nom> " +
            "\"nom\" <nome> \"nome\" <nombre> \"nombre\" soyad sz\u00fclet\u00e9si \u0430\u043c\u0438\u043b\u0438\u044f \u0440\u0456\u0437\u0432\u0438\u0449\u0435 \u59d3\u540d noms: noms= noms\" noms' " +
            "noms, noms; noms| noms> nomsi nomsn email\"= email\": email'= email': email: email= email> email| " +
            "pstladr "
        ).Trim().Split(' ');

        public static readonly string[] DoubtedHomes = (
            "dwelling premises property str via "
        ).Trim().Split(' ');

        public static readonly string[] DoubtedNames = (
            "ime nombre nome "
        ).Trim().Split(' ');

        public static readonly string[] ShortLabels = (
            "ad ape bsn calle cf cnp cpf cpr curp dni egn emso fijo fio fnr gata hetu ime isikukood jmbg katu " +
            "meno mobil nev nif nimi oib pnr puh rc rua rue rut sotu strada taj tckn tfn tfno tlf tlfnr tph ul " +
            "ulica ulice utca vej via "
        ).Trim().Split(' ');

        public static readonly string[] CreditStems = (
            "authors author: author\" author' author= author> creators creator: :creator creator\" contribut " +
            "maintainer developers <developer developer: committer packager uploader credit> "
        ).Trim().Split(' ');

        public static readonly string[] SqlNoColumn = (
            "check constraint exclude foreign fulltext index key like primary spatial unique "
        ).Trim().Split(' ');

        public static readonly string[] MonthWords = (
            "January February March April May June July August September October November December Jan Feb Mar " +
            "Apr Jun Jul Aug Sept Sep Oct Nov Dec janvier f\u00e9vrier fevrier mars avril mai juin juillet ao\u00fbt aout " +
            "septembre octobre novembre d\u00e9cembre decembre Januar J\u00e4nner Februar M\u00e4rz Maerz Mai Juni Juli Oktober " +
            "Dezember enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre " +
            "diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre januari februari " +
            "maart april mei juni juli augustus september oktober november december augusti stycznia lutego marca " +
            "kwietnia maja czerwca lipca sierpnia wrze\u015bnia pa\u017adziernika listopada grudnia janeiro fevereiro mar\u00e7o " +
            "maio junho julho setembro outubro novembro dezembro "
        ).Trim().Split(' ');

        public static readonly string[] ShownApart = (
            "dt h hr "
        ).Trim().Split(' ');

        public static readonly string[] ShownHidden = (
            "code pre script style title "
        ).Trim().Split(' ');

        public static readonly string[] ShownInline = (
            "a abbr b big cite code em font i img label mark s small span strong sub sup time tt u wbr "
        ).Trim().Split(' ');

        public static readonly string[] Providers = (
            "1P 1T 2B 40 41 71 72 73 77 82 85 DK DN DQ FA P3 P5 QB SJ ZZ "
        ).Trim().Split(' ');

        public static readonly string[] Travellers = (
            "DDT DDU DI FL FM "
        ).Trim().Split(' ');

        public static readonly string[] PersonStems = (
            "birth born dob lastname patient people person staff surname user "
        ).Trim().Split(' ');

        public static readonly string[] LastingTopics = (
            "age kin nation origin post "
        ).Trim().Split(' ');

        public static readonly string[] KnownToAll = (
            "actor actors artist artists author authors composer composers director directors player players poet " +
            "poets president presidents singer singers writer writers "
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
            "br dd div dl dt input li p script style table td th tr "
        ).Trim().Split(' ');

        public static readonly string[] Untyped = (
            "button checkbox hidden image password radio range reset submit "
        ).Trim().Split(' ');

        public static readonly string[] XmlGeneric = (
            "attr attribute col column data entry field item property str value void "
        ).Trim().Split(' ');

        public static readonly string[] XmlFieldNames = (
            "name key id field n column property "
        ).Trim().Split(' ');

        public static readonly string[] XmlValueFields = (
            "int long string value "
        ).Trim().Split(' ');

        public static readonly string[] XmlSheetRows = (
            "Row row tr "
        ).Trim().Split(' ');

        public static readonly string[] XmlSheetCells = (
            "Cell c cell entry td th "
        ).Trim().Split(' ');

        public static readonly string[] XmlSheetTables = (
            "Table Worksheet rows sheet table tgroup "
        ).Trim().Split(' ');

        public static readonly string[] MarkingsTwice = (
            "CONFIDENTIAL CONTROLLED CUI PROTECT RESTRICTED SECRET "
        ).Trim().Split(' ');

        public static readonly string[] BirthLabels = (
            "birth dob d.o.b born bday d0b (b. "
        ).Trim().Split(' ');

        public static readonly string[] BirthWords = (
            "bday born d0b dob "
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
            "kund",
            "klient",
            "cliente",
            "titul",
            "nomin",
            "assi",
            "assu",
            "versich",
            "verzek",
            "pacj",
            "pazi",
            "paci",
            "ubezp",
            "alum",
            "alun",
            "dipend",
            "mieter",
            "mitgl",
            "bewoh",
            "huur",
            "medew",
            "werkn",
            "leerl",
            "locat",
            "benef",
            "b\u00e9n\u00e9f",
            "salari",
            "adh\u00e9r",
            "adher",
            "kont",
            "pesel",
            "bsn",
            "steuer",
            "dni",
            "nif",
            "fiscal",
            "passp",
            "learner",
            "candid",
            "volunt",
            "visit",
            "resid",
            "urodz",
            "prac",
            "utente",
            "cuenta",
            "compte",
            "rachun",
            "adres",
            "stra",
            "plz",
            "anschr",
            "wohn",
            "courr",
            "indiri",
            "direcc",
            "morad",
            "ulic",
            "user",
            "naro",
            "jmen",
            "prij",
            "prie",
            "prez",
            "priim",
            "rojst",
            "rodj",
            "rodenj",
            "dogum",
            "soyad",
            "isim",
            "etun",
            "suku",
            "synt",
            "szul",
            "prenu",
            "nume",
            "nast",
            "lahir",
            "sinh",
            "vard",
            "uzv",
            "dzim",
            "gimim",
            "navn",
            "nafn",
            "enw",
            "geni",
            "ainm",
            "ime_",
            "sunni",
        };

        public static readonly string[] Houses = {
            "\\bbox [0-9]|[0-9][a-z]?,? [a-z][a-z' -]{1,24} (?:avenue|close|crescent|drive|gardens|grove|lane|rd|road|st|terrace|way)\\W",
        };

        public static readonly string[] HousesElsewhere = {
            "(?:gatan?|v\\xc3\\xa4gen|stra(?:\\xc3\\x9f|ss)e|str\\.|weg|gasse|straat|laan) [0-9]{1,4}[a-z]?[^0-9a-z]|(?<![a-z])(?:calle|via|rua|avenida|corso|piazza|plaza|ulica|ul\\.) [a-z\\x80-\\xff' ]{2,24},? [0-9]{1,4}[^0-9a-z]|[0-9],? (?:rue|boulevard|impasse|chemin|place) [a-z]|(?:[\\xcd-\\xcf\\xd7][\\x80-\\xbf]){3,16} [0-9]{1,3}[ \\t\\r\\n,;\\\"]|(?:\u00d1\u0083\u00d0\u00bb|\u00d0\u00bf\u00d0\u00b5\u00d1\u0080|\u00d0\u00bf\u00d1\u0080\u00d0\u00be\u00d0\u00b2|\u00d0\u00b1\u00d1\u0083\u00d0\u00bb)[.] |(?:\u00d8\u00b4\u00d8\u00a7\u00d8\u00b1\u00d8\u00b9|\u00d8\u00b7\u00d8\u00b1\u00d9\u008a\u00d9\u0082|\u00d7\u00a8\u00d7\u0097\u00d7\u0095\u00d7\u0091|\u00d7\u00a8\u00d7\u0097') ",
            "[,;\\t|] ?['\\\"]?(?:m|f|male|female)['\\\"]?[,;\\t|] ?['\\\"]?[0-9]{1,2}['\\\"]?[^0-9a-z'\\\":.]|[,;\\t|] ?['\\\"]?[0-9]{1,2}['\\\"]?[,;\\t|] ?['\\\"]?(?:m|f|male|female)['\\\"]?[^0-9a-z'\\\"]",
        };

        public static readonly string[] OtherLetters = {
            "[\u0370-\u10ff]{2}(?:[\u043e\u0435\u0451]\u0432\u0430?|[\u0438\u044b]\u043d\u0430?|[\u0441\u0446]\u044c?\u043a(?:\u0438\u0439|\u0430\u044f|\u0456\u0439|\u0430|\u0438)|[\u0430\u0435\u0454]\u043d\u043a\u043e|[\u0430\u043e\u044f]\u0448\u043a\u043e|[\u0432\u0435\u044c\u0447\u043e]\u0438\u0447|\u0432\u0435\u0446\u044c|[\u043d\u0447\u0449\u043b][\u0443\u044e]\u043a|[\u0432\u043d\u0447\u043b\u044c\u044f]\u044f\u043a|[\u043e\u0435\u0438\u0456\u0457]\u0432\u043d\u0430|[\u0430\u044c]\u044f\u043d|\u0448\u0432\u0438\u043b\u0438|\u0434\u0437\u0435|\u0438\u045b|\u03bf\u03c0\u03bf\u03c5\u03bb(?:\u03bf\u03c2|\u03bf\u03c5)|[\u03b9\u03b1]\u03b4(?:\u03b7\u03c2|\u03bf\u03c5)|\u03b1\u03ba(?:\u03b7\u03c2?|\u03bf\u03c2|\u03bf\u03c5)|\u03b1\u03c4\u03bf\u03c2|\u03b5\u03bb\u03b7\u03c2?|\u03bf\u03c5\u03b4\u03b7\u03c2|\u03c9\u03c4\u03b7\u03c2|\u03b9\u03bf\u03c5|\u03b1\u03bd[\u03bf\u03b7]\u03c2|\u03b5\u03b1\u03c2|\u03b1\u03c1\u03b1\u03c2|\u03b9\u03bd\u03bf\u03c2|\u0575\u0561\u0576\u0581?|\u0565\u0561\u0576|\u10e8\u10d5\u10d8\u10da\u10d8|\u10eb\u10d4|\u10d8\u10d0\u10dc\u10d8|\u10d0\u10d5\u10d0)(?![\u0370-\u10ff])",
            "(?<![\u0370-\u10ff'\u2019\u02bc])[\u03ac-\u03ce\u0430-\u045f]",
            "(?:[\u0386-\u03ff\u05d0-\u05ea][^\\d,;:@]{2,40} [0-9]{1,3}(?: ?[^\\W\\d_])?(?:[/-][0-9]{1,3})?(?:,? [^\\d,;:@]{2,30}(?: [0-9]{5,7})?)?|[^\\W\\d_][^\\d,;:@]{2,40} [0-9]{1,4}(?: ?[A-Za-z])?(?:[ /-][0-9]{1,4})?, (?:[A-Z]{1,3}-)?[0-9](?:[0-9]{3,4}|[0-9]{2} [0-9]{2}) [^\\d,;:@]{2,30}|[1-9][0-9]{3} [^\\d,;:@]{2,30}, [^\\W\\d_][^\\d,;:@]{2,40} [0-9]{1,3}(?:/[A-Za-z])?\\.)",
        };

        public static readonly string[] Decorated = {
            "\\A(?:[A-Z]{0,3}[0-9]{1,8}[A-Z]{0,2} ?[-\\u2013:.)] ?)?([^\\W\\d_][^\\d()\\[\\]#*:\\uff08]{1,50}?)(?:,? ?\\((?!(?:1[89]|20)[0-9]{2}\\))[^()]{1,24}\\)| ?\\[[^\\[\\]]{1,24}\\]|[ \\u3000]?\\uff08[^\\uff08\\uff09]{1,24}\\uff09|(?:, ?| | ?- ?| ?\\u2013 ?| ?#)[A-Z]{0,2}[0-9]{1,8}[A-Z]{0,2}| ?\\*{1,3})?\\z",
            "(?:(?:[A-Z]\\.? ?){1,3} [A-Z][^\\W\\d_]['\\u2019-]?[^\\W\\d_][\\w'\\u2019-]{0,24}|[A-Z][^\\W\\d_]['\\u2019-]?[^\\W\\d_][\\w'\\u2019-]{0,24},? (?:[A-Z]\\.? ?){1,3})\\z",
        };

        public static readonly string[] Couple = {
            "\\A([^\\W\\d_][^\\d&/,;]{0,40}?) (?:and|&|/|und|et) ([^\\W\\d_][^\\d&/,;]{1,40})\\z",
        };

        public static readonly string[] Tokens = {
            "(?<n>[\\u00a3$\\u20ac]?[0-9](?:[0-9.,/-]*[0-9])?[A-Z]?|[A-Z]{1,4}-?[0-9]{2,}[0-9A-Z/-]*)|(?<i>\\p{L}(?!\\p{L})\\.?)|(?<w>\\p{L}(?:\\p{L}|['\\u2019-](?=\\p{L}))+)",
            "\\.(?:(?:docx?|eml|msg|odt|pdf|rtf|tiff?|zip)|(jpe?g|png|wav|mp3))(?![\\w.])",
            "[\\\\/\\\"\\t;|>\\u2500]|  (?:20[0-9]{2} )?|,(?! )|[0-9a-f]{32} [ *]|(?<=[0-9]):[0-9]{2}(?:[:.][0-9]+)?(?: ?[AP]M)?(?: [0-9][0-9.,]*(?= ))? ",
            "(?<=[a-z])(?=[A-Z])",
        };

        public static readonly string[] Works = {
            "abstract",
            "article",
            "chapter",
            "lecture",
            "paper",
            "poster",
            "presentation",
            "score",
            "slides",
            "sonata",
            "talk",
            "thesis",
        };

        public static readonly string[] RollTitles = {
            "Mr ",
            "Mrs ",
            "Miss ",
            "Ms ",
            "Mx ",
            "Mr. ",
            "Mrs. ",
            "Ms. ",
        };

        public static readonly string[] Rolls = {
            "\\A[ \\t]{0,20}(?:(?:Juror|No\\.?|#)[ \\t]{0,3})?(?:[A-Z]{1,4}[0-9]{0,3}[ \\t/-]{1,8}(?=[0-9]))?(?:(?:[A-Z]{1,3}[ -]?)?[0-9]{1,6}[A-Z]?[.):,;|]{0,2}[ \\t]{0,8}|(?:[*\\u2022-]|\\[[ xX]?\\])[ \\t]{1,4})?(?:(?:Mr|Mrs|Miss|Ms|Mx|Dr|Herr|Frau|Mme)\\.?[ ](?:(?:and|&)[ ](?:Mr|Mrs|Ms|Miss)\\.?[ ])?)?((?:(?!(?:Flat|Apt|Unit|Apartment|Studio|Suite|Room) )[A-Z\u00c0-\u00de\u0100-\u017f\u0386-\u03ab\u0400-\u042f\u0490\u0531-\u0556\u05d0-\u064a\u10d0-\u10f0](?:[^\\W\\d_]|['\u2019-](?=[^\\W\\d_])){1,24}(?:[ ](?!(?:Flat|Apt|Unit|Apartment|Studio|Suite|Room) )[A-Z\u00c0-\u00de\u0100-\u017f\u0386-\u03ab\u0400-\u042f\u0490\u0531-\u0556\u05d0-\u064a\u10d0-\u10f0](?:[^\\W\\d_]|['\u2019-](?=[^\\W\\d_])){1,24})?,[ ]?(?!(?:Flat|Apt|Unit|Apartment|Studio|Suite|Room) )[A-Z\u00c0-\u00de\u0100-\u017f\u0386-\u03ab\u0400-\u042f\u0490\u0531-\u0556\u05d0-\u064a\u10d0-\u10f0](?:[^\\W\\d_]|['\u2019-](?=[^\\W\\d_])){1,24}(?:[ ](?!(?:Flat|Apt|Unit|Apartment|Studio|Suite|Room) )[A-Z\u00c0-\u00de\u0100-\u017f\u0386-\u03ab\u0400-\u042f\u0490\u0531-\u0556\u05d0-\u064a\u10d0-\u10f0](?:[^\\W\\d_]|['\u2019-](?=[^\\W\\d_])){1,24}){0,2}|(?!(?:Flat|Apt|Unit|Apartment|Studio|Suite|Room) )[A-Z\u00c0-\u00de\u0100-\u017f\u0386-\u03ab\u0400-\u042f\u0490\u0531-\u0556\u05d0-\u064a\u10d0-\u10f0](?:[^\\W\\d_]|['\u2019-](?=[^\\W\\d_])){1,24}[;^$~:|/\\t](?!(?:Flat|Apt|Unit|Apartment|Studio|Suite|Room) )[A-Z\u00c0-\u00de\u0100-\u017f\u0386-\u03ab\u0400-\u042f\u0490\u0531-\u0556\u05d0-\u064a\u10d0-\u10f0](?:[^\\W\\d_]|['\u2019-](?=[^\\W\\d_])){1,24}(?:[ ](?!(?:Flat|Apt|Unit|Apartment|Studio|Suite|Room) )[A-Z\u00c0-\u00de\u0100-\u017f\u0386-\u03ab\u0400-\u042f\u0490\u0531-\u0556\u05d0-\u064a\u10d0-\u10f0](?:[^\\W\\d_]|['\u2019-](?=[^\\W\\d_])){1,24}){0,2}|(?!(?:Flat|Apt|Unit|Apartment|Studio|Suite|Room) )[A-Z\u00c0-\u00de\u0100-\u017f\u0386-\u03ab\u0400-\u042f\u0490\u0531-\u0556\u05d0-\u064a\u10d0-\u10f0](?:[^\\W\\d_]|['\u2019-](?=[^\\W\\d_])){1,24}(?:[ ](?:(?!(?:Flat|Apt|Unit|Apartment|Studio|Suite|Room) )[A-Z\u00c0-\u00de\u0100-\u017f\u0386-\u03ab\u0400-\u042f\u0490\u0531-\u0556\u05d0-\u064a\u10d0-\u10f0](?:[^\\W\\d_]|['\u2019-](?=[^\\W\\d_])){1,24}|[A-Z]\\.?|van|von|de|der|del|di|da|le|la)){1,4}|(?!(?:Flat|Apt|Unit|Apartment|Studio|Suite|Room) )[A-Z\u00c0-\u00de\u0100-\u017f\u0386-\u03ab\u0400-\u042f\u0490\u0531-\u0556\u05d0-\u064a\u10d0-\u10f0](?:[^\\W\\d_]|['\u2019-](?=[^\\W\\d_])){1,24}(?:[ ](?!(?:Flat|Apt|Unit|Apartment|Studio|Suite|Room) )[A-Z\u00c0-\u00de\u0100-\u017f\u0386-\u03ab\u0400-\u042f\u0490\u0531-\u0556\u05d0-\u064a\u10d0-\u10f0](?:[^\\W\\d_]|['\u2019-](?=[^\\W\\d_])){1,24})?[ ](?:and|&)[ ](?!(?:Flat|Apt|Unit|Apartment|Studio|Suite|Room) )[A-Z\u00c0-\u00de\u0100-\u017f\u0386-\u03ab\u0400-\u042f\u0490\u0531-\u0556\u05d0-\u064a\u10d0-\u10f0](?:[^\\W\\d_]|['\u2019-](?=[^\\W\\d_])){1,24}(?:[ ](?!(?:Flat|Apt|Unit|Apartment|Studio|Suite|Room) )[A-Z\u00c0-\u00de\u0100-\u017f\u0386-\u03ab\u0400-\u042f\u0490\u0531-\u0556\u05d0-\u064a\u10d0-\u10f0](?:[^\\W\\d_]|['\u2019-](?=[^\\W\\d_])){1,24}){1,2}|(?:[A-Z]\\.?[ ](?:(?:and|&)[ ])?){1,3}(?!(?:Flat|Apt|Unit|Apartment|Studio|Suite|Room) )[A-Z\u00c0-\u00de\u0100-\u017f\u0386-\u03ab\u0400-\u042f\u0490\u0531-\u0556\u05d0-\u064a\u10d0-\u10f0](?:[^\\W\\d_]|['\u2019-](?=[^\\W\\d_])){1,24}))(?:[ ](?:and|&)[ ](?:Mr|Mrs|Miss|Ms|Mx|Dr)\\.?[ ](?:[A-Z]\\.?[ ]){0,2}(?!(?:Flat|Apt|Unit|Apartment|Studio|Suite|Room) )[A-Z\u00c0-\u00de\u0100-\u017f\u0386-\u03ab\u0400-\u042f\u0490\u0531-\u0556\u05d0-\u064a\u10d0-\u10f0](?:[^\\W\\d_]|['\u2019-](?=[^\\W\\d_])){1,24}(?:[ ](?!(?:Flat|Apt|Unit|Apartment|Studio|Suite|Room) )[A-Z\u00c0-\u00de\u0100-\u017f\u0386-\u03ab\u0400-\u042f\u0490\u0531-\u0556\u05d0-\u064a\u10d0-\u10f0](?:[^\\W\\d_]|['\u2019-](?=[^\\W\\d_])){1,24})?)?(?:[ ][A-Z]\\.?(?=[ ]))?(?:(?:[ ]?[(,;:^$~|/\\u2013-]|[ ]of|[ ]?\\.{2,}|\\t|[ ](?=[ ]))[ .\\t]{0,40}|[ ](?=[MFHmfh]?[ ]?[0-9]|(?:Flat|Apt|Studio|Unit)[ ]))([^ \\t].{5,90})\\z",
            "\\A(?:[MFHmfh][ \\t,;|:/]{1,10})?([0-9]{1,2}[/.-][0-9]{1,2}[/.-](?:[0-9]{4}|[0-9]{2})|[0-9]{4}[/.-][0-9]{1,2}[/.-][0-9]{1,2}|[0-9]{8}|[0-9]{6}|[0-9]{1,2}[ -][A-Z][a-z]{2}[ -](?:[0-9]{4}|[0-9]{2}))(?![ \\tT,;|]{1,10}[0-9]{1,2}:[0-9]{2}|[0-9])[MFHmfh]?\\)?(?:(?:[ \\t,;|^$~:/]{1,10}(?:[A-Z0-9/\\\\-]{1,14}|present|absent|late)){0,3}|(?:[ \\t,;|]{1,3}[/\\\\A-Z#-]{1,2}){1,60})\\z",
            "[ \\t,.]{1,40}([A-Z]{1,2}[0-9][0-9A-Z]?[ ]?[0-9][A-Z]{2})\\.?\\z",
            "[ \\t,.]{1,40}((?:[0-9]{4,5}|[0-9]{2}-[0-9]{3}|[0-9]{3}[ ][0-9]{2})[ ][^\\d]{2,40})\\z",
            "[;^$~:|/\t]",
            "(?i)\\b(?:deaths?|died|deceased|burials?|marriages?|weddings?|baptisms?|obituar|joined|joiners|leavers|left|started|hired|retire|appoint|enlist|award|orders?|ordered|bookings?|visits?|payments?|paid|released?|films?|albums?|songs?|matches|games)",
        };

        public static readonly string[] FormLabels = {
            "\n[ \t>*-]{0,12}(?:name|contact|complainant|caller|[ef]?na[mv]n|nafn|nimi|naam|nome|nom|nombre|ime|imie|jmeno|meno|nev|nume|soyad)[ \t*]{0,9}:",
            "[ \t\r\n,;|*>-](?:(?:home.|work.)?(?:tel|mob|phone|contact|telefon)[^a-z:]{0,2}(?:nos?|nr|number)?[.]?|tlf|tfn|tfno|mobil|puh|telefono|addr|address|adres|adress|adresse|adresa|osoite|indirizzo|direccion|endereco|morada|domicilio|gata|vej|katu|rue|via|calle|rua|straat|ulica|ulice|utca|strada|pnr|cpr|fnr|hetu|bsn|dni|nif|cf|oib|egn|cnp|jmbg|emso|rc|taj|curp|cpf|tckn|isikukood)[ \t*]{0,9}:",
        };

        public static readonly string[] ArgumentEnds = {
            "\",\n",
            "',\n",
            "\")\n",
            "')\n",
            "\");\n",
            "');\n",
            "\",\r\n",
            "\");\r\n",
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

        public static readonly string[] PlainKinds = {
            "",
            "forename",
            "full_name",
            "postcode",
        };

        public static readonly string[] HashForm = {
            "(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{128}|[0-9A-F]{32}|[0-9A-F]{40}|\\*[0-9A-F]{40}|\\$[0-9a-zA-Z]{1,12}\\$[./$=,0-9A-Za-z+-]{16,120}|\\{[A-Z0-9]{3,8}\\}[0-9A-Za-z+/=]{16,100})",
        };

        public static readonly string[] NotedName = {
            "\\b(?:[Pp]t|[Pp]atient|M(?:rs?|s|iss)|[Nn]ame)(?:\\.|:| [Nn]ame:?)? ([A-Z][a-z'-]+ (?:[A-Z]\\.? )?[A-Z][A-Za-z'-]+)",
        };

        public static readonly string[] Sexes = {
            "M F",
            "M K",
            "M W",
            "m f",
            "m k",
            "m w",
            "H M",
            "M \u017d",
            "K E",
            "N M",
            "M V",
            "Male Female",
            "male female",
            "MALE FEMALE",
            "Nam N\u1eef",
            "nam n\u1eef",
            "\u7537 \u5973",
            "\ub0a8 \uc5ec",
            "Homme Femme",
            "Hombre Mujer",
            "Masculino Femenino",
            "Masculino Feminino",
            "Maschio Femmina",
        };

        public static readonly string[] EasternNames = {
            "[\u738b\u674e\u5f20\u5f35\u5218\u5289\u9648\u9673\u6768\u694a\u9ec4\u9ec3\u8d75\u8d99\u5434\u5433\u5468\u5f90\u5b59\u5b6b\u9a6c\u99ac\u6731\u80e1\u90ed\u4f55\u6797\u7f57\u7f85\u9ad8\u90d1\u912d\u6881\u8c22\u8b1d\u5b8b\u5510\u8bb8\u8a31\u97e9\u97d3\u9093\u9127\u51af\u99ae\u66f9\u5f6d\u66fe\u8096\u8427\u856d\u7530\u8463\u6f58\u8881\u8521\u848b\u8523\u4f59\u4e8e\u675c\u53f6\u8449\u7a0b\u9b4f\u82cf\u8607\u5415\u5442\u4e01\u4efb\u5362\u76e7\u59da\u6c88\u949f\u9418\u59dc\u5d14\u8c2d\u8b5a\u9646\u9678\u8303\u6c6a\u5ed6\u77f3\u91d1\u97e6\u97cb\u8d3e\u8cc8\u590f\u4ed8\u65b9\u90b9\u9112\u718a\u767d\u5b5f\u79e6\u90b1\u6c5f\u5c39\u859b\u95eb\u95bb\u6bb5\u96f7\u4faf\u9f99\u9f8d\u53f2\u9676\u8d3a\u8cc0\u6bdb\u90dd\u987e\u9867\u9f9a\u9f94\u90b5\u4e07\u842c\u8983\u6b66\u94b1\u9322\u6234\u4e25\u56b4\u83ab\u5b54\u5411\u6c64\u6e6f\u5e38\u6e29\u6eab\u5eb7\u65bd\u6587\u725b\u6a0a\u845b\u90a2\u5b89\u9f50\u9f4a\u6613\u4e54\u55ac\u4f0d\u5e9e\u9f90\u989c\u984f\u502a\u5e84\u838a\u8042\u8076\u7ae0\u9c81\u9b6f\u5cb3\u7fdf\u6bb7\u8a79\u7533\u6b27\u6b50\u803f\u5173\u95dc\u5170\u862d\u7126\u4fde\u5de6\u67f3\u7518\u795d\u5305\u5b81\u5be7\u5c1a\u7b26\u8212\u962e\u67ef\u7eaa\u7d00\u6885\u7ae5\u51cc\u6bd5\u7562\u5355\u55ae\u5b63\u88f4\u970d\u6d82\u82d7\u66f2\u76db][\u4e00-\u9fff\u00b7]{1,3}",
            "[\uae40\uc774\ubc15\ucd5c\uc815\uac15\uc870\uc724\uc7a5\uc784\ud55c\uc624\uc11c\uc2e0\uad8c\ud669\uc548\uc1a1\ub958\uc720\uc804\ud64d\uace0\ubb38\uc591\uc190\ubc30\ubc31\ud5c8\ub0a8\uc2ec\ub178\ud558\uacfd\uc131\ucc28\uc8fc\uc6b0\uad6c\ubbfc\uc9c4\ub098\uc9c0\uc5c4\ucc44\uc6d0\ucc9c\ubc29\uacf5\ud604\ud568\ubcc0\uc5fc\uc5ec\ucd94\ub3c4\uc18c\uc11d\uc120\uc124\ub9c8\uae38\uc5f0\uc704\ud45c\uba85\uae30\ubc18\uc655] ?[\uac00-\ud7a3]{1,3}",
            "(?:\u4f50\u85e4|\u9234\u6728|\u9ad8\u6a4b|\u7530\u4e2d|\u4f0a\u85e4|\u6e21\u8fba|\u6e21\u908a|\u5c71\u672c|\u4e2d\u6751|\u5c0f\u6797|\u52a0\u85e4|\u5409\u7530|\u5c71\u7530|\u4f50\u3005\u6728|\u5c71\u53e3|\u677e\u672c|\u4e95\u4e0a|\u6728\u6751|\u658e\u85e4|\u6589\u85e4|\u9f4b\u85e4|\u6e05\u6c34|\u5c71\u5d0e|\u6c60\u7530|\u6a4b\u672c|\u963f\u90e8|\u77f3\u5ddd|\u5c71\u4e0b|\u4e2d\u5cf6|\u77f3\u4e95|\u5c0f\u5ddd|\u524d\u7530|\u5ca1\u7530|\u9577\u8c37\u5ddd|\u85e4\u7530|\u5f8c\u85e4|\u8fd1\u85e4|\u6751\u4e0a|\u9060\u85e4|\u9752\u6728|\u5742\u672c|\u798f\u7530|\u592a\u7530|\u897f\u6751|\u85e4\u4e95|\u85e4\u539f|\u5ca1\u672c|\u4e09\u6d66|\u91d1\u5b50|\u4e2d\u91ce|\u4e2d\u5c71|\u539f\u7530|\u677e\u7530|\u7af9\u5185|\u4e0a\u7530|\u5c0f\u91ce|\u7530\u6751|\u68ee\u7530|\u77f3\u7530|\u67f4\u7530|\u9152\u4e95|\u5de5\u85e4|\u5bae\u5d0e|\u6a2a\u5c71|\u5bae\u672c|\u5185\u7530|\u9ad8\u6728|\u8c37\u53e3|\u5927\u91ce|\u4eca\u4e95|\u9ad8\u7530|\u4e38\u5c71|\u6b66\u7530|\u6751\u7530|\u65b0\u4e95|\u5c0f\u5cf6|\u4e0a\u91ce|\u5927\u585a|\u5e73\u91ce|\u83c5\u539f|\u5343\u8449|\u6749\u5c71|\u83ca\u5730|\u83ca\u6c60|\u4f50\u91ce|\u5e02\u5ddd|\u91ce\u53e3|\u4e45\u4fdd|\u677e\u4e95|\u6728\u4e0b|\u91ce\u6751|\u677e\u5c3e|\u5897\u7530|\u5c0f\u5c71|\u5ca9\u5d0e|\u6749\u672c|\u5cf6\u7530|\u685c\u4e95|\u30b5\u30c8\u30a6|\u30b9\u30ba\u30ad|\u30bf\u30ab\u30cf\u30b7|\u30bf\u30ca\u30ab|\u30a4\u30c8\u30a6|\u30ef\u30bf\u30ca\u30d9|\u30e4\u30de\u30e2\u30c8|\u30ca\u30ab\u30e0\u30e9|\u30b3\u30d0\u30e4\u30b7|\u30ab\u30c8\u30a6|\u30e8\u30b7\u30c0|\u30e4\u30de\u30c0|\u30b5\u30b5\u30ad|\u30e4\u30de\u30b0\u30c1|\u30de\u30c4\u30e2\u30c8|\u30a4\u30ce\u30a6\u30a8|\u30ad\u30e0\u30e9|\u30b5\u30a4\u30c8\u30a6|\u30b7\u30df\u30ba|\u30e4\u30de\u30b6\u30ad|\u30a4\u30b1\u30c0|\u30cf\u30b7\u30e2\u30c8|\u30a2\u30d9|\u30a4\u30b7\u30ab\u30ef|\u30e4\u30de\u30b7\u30bf|\u30ca\u30ab\u30b8\u30de|\u30aa\u30ac\u30ef|\u30de\u30a8\u30c0|\u30aa\u30ab\u30c0|\u30cf\u30bb\u30ac\u30ef|\u30d5\u30b8\u30bf|\u30b4\u30c8\u30a6|\u30b3\u30f3\u30c9\u30a6|\u30e0\u30e9\u30ab\u30df|\u30a8\u30f3\u30c9\u30a6|\u30a2\u30aa\u30ad|\u30b5\u30ab\u30e2\u30c8|\u30d5\u30af\u30c0|\u30aa\u30aa\u30bf|\u30cb\u30b7\u30e0\u30e9|\u30d5\u30b8\u30a4|\u30d5\u30b8\u30ef\u30e9|\u30aa\u30ab\u30e2\u30c8|\u30df\u30a6\u30e9)[ \u3000]?[\u3040-\u30ff\u4e00-\u9fff\u3005]{1,5}",
            "(?:\\+?86[ -]?)?1[3-9][0-9]([ -]?)[0-9]{4}\\1[0-9]{4}",
            "\u5e97\u9986\u9928\u5385\u5ef3\u8bb0\u8a18\u6751\u5e02\u53bf\u7e23\u533a\u5340\u8def\u8857\u9547\u93ae\u4e61\u9109\u7701\u5382\u5ee0\u90e8\u5c40\u6240\u9662\u6821\u56ed\u5712\u697c\u6a13\u793e\u4f1a\u6703\u5bfa\u5c71\u5ddd\u753a\uad6c\uc2dc\uad70\uc74d\uba74",
            "(?:\u6771\u4eac\u90fd|\u5317\u6d77\u9053|\u4eac\u90fd\u5e9c|\u5927\u962a\u5e9c|[\u4e00-\u9fff]{2,3}\u770c)",
            "(?:\u3012?[0-9]{3}-[0-9]{4}|[0-9\uff10-\uff19]{1,4}(?:[-\u2010\u2212\u30fc\uff0d\u4e01\u76ee\u756a\u5730\u53f7\u306e]{1,2}[0-9\uff10-\uff19]{0,4}){1,4})",
            "(?:[\u5e97\u9928\u9986\u5385\u5ef3\u5382\u5ee0\u90e8\u5c40\u6240\u9662\u6821\u793e\u5bfa\u5e99\u5edf\u99c5\u7ad9\u53f8\u8336\u9152\u83dc\u996d\u98ef\u7ca5\u8089\u9905\u997c\u724c\u53f7\u865f\u94fa\u92ea\u8217\u5546\u54c1\u7269\u8d27\u8ca8\u5712\u56ed\u4e1a\u696d]|[\u5c0f\u4e2d\u5927][\u5b66\u5b78]|\u570b\u5c0f|[\u8457\u4f5c]\u8005|[\u4f5c\u753b\u756b]\u5bb6|[\u9009\u9078\u6b4c\u9a0e\u9a91\u6295]\u624b|[\u6f14\u7403\u8b70\u8bae][\u5458\u54e1]|[\u58f0\u4ff3\u5973]\u512a|[\u5c0e\u5bfc]\u6f14|\u76e3\u7763|\uc2dd\ub2f9|\uc0c1[\uc0ac\ud68c\uc810\ud638]|\ud559[\uad50\uc6d0]|\ud68c\uc0ac|\uc5c5\uccb4|\uac00[\uac8c\uc218]|\uc57d\uad6d|\ubcd1\uc6d0|\ubd84\uc2dd|[\uc5ed\uc810\ud488]|\ub9c8\ud2b8|\uce74\ud398|\uc740\ud589|\uad50\ud68c|\uc800\uc790|[\uc791\ud654]\uac00|\uc120\uc218|\ubc30\uc6b0|\uac10\ub3c5)[\u540d\u79f0\u7a31\uba85]*",
        };

        public static readonly string[] BestNumbers = {
            "nino",
            "nhs_number",
            "pnc_id",
            "prison_number",
            "cro_number",
        };

        public static readonly string[] SaysNumber = {
            "",
            "code",
            "id",
            "key",
            "no",
            "nr",
            "num",
            "number",
            "numero",
            "nummer",
            "ref",
            "\u5b66\u53f7",
            "\u5de5\u53f7",
            "\u5e8f\u53f7",
            "\u756a\u53f7",
            "\u7f16\u53f7",
            "\ubc88\ud638",
        };

        public static readonly string[] BornNumbers = {
            "1 [1-9][0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{6}",
            "1 [1-6][0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{4}",
            "0 [0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?:-?[0-9]{7}|-[0-9]{2}-[0-9]{4})",
            "2 (?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[-+ ]?[0-9]{4}",
            "0 [0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[-+ ]?[0-9]{4}",
            "0 [0-9]{2}(?:[0257][1-9]|[1368][0-2])(?:0[1-9]|[12][0-9]|3[01])/?[0-9]{3,4}",
            "0 [0-9]{2}(?:[02468][1-9]|[13579][0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{4,5}",
            "4 (?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])[0-9]{2}(?:[-+ ]?[0-9]{4,5}|[-+A-FU-Y][0-9]{3}[0-9A-Y])",
            "5 (?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])[09][0-9]{8}",
            "8 [1-9][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx]",
            "1 [12][0-9]{2}(?:0[1-9]|1[0-2])(?:[0-9]{2}|2[AB])[0-9]{6}(?: ?[0-9]{2})?",
            "4 [A-Z]{4}[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[HM][A-Z]{5}[0-9A-Z][0-9]",
            "6 [A-Z]{6}[0-9]{2}[A-EHLMPR-T](?:[04][1-9]|[1256][0-9]|[37][01])[A-Z][0-9]{3}[A-Z]",
            "0 [0-9]{2}\\.(?:0[1-9]|1[0-2])\\.(?:0[1-9]|[12][0-9]|3[01])-[0-9]{3}[.-][0-9]{2}",
        };

        public static readonly string[] NumberForms = {
            "(?:[0-9]{3}\\.[0-9]{3}\\.[0-9]{3}-[0-9]{2}|[0-9]{1,2}\\.[0-9]{3}\\.[0-9]{3}-[0-9Kk]|[0-9]{7,8}-[Kk0-9]|[XYZ]-?[0-9]{7}-?[A-Z]|[0-9]{8}-?[A-Z])",
            "(?:20)?[0-9]{6}(?:[01][0-9]|2[0-3])[0-5][0-9]",
            "[0-9][0-9][0-9][0-9](?:[A-Z][A-Z]|[0-9][0-9][0-9][A-Z])|[0-9][0-9]/[0-9][0-9][0-9][0-9]|[0-9][0-9][0-9][0-9][0-9][0-9](?:[A-Z]|[-+/])?[0-9][0-9][0-9]|[0-9][ .-][0-9][0-9][0-9][ .-][0-9][0-9]|[A-Z] ?[0-9][0-9] ?[0-9][0-9] ?[0-9][0-9] ?[A-Z]|[0-9][A-Z][0-9][0-9][A-Z][0-9]|[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]-?[A-Z]|[0-9][0-9] [0-9][0-9][0-9] ?[0-9][0-9]|[0-9][0-9][0-9]-[0-9][0-9][0-9][0-9][0-9][0-9][0-9]",
            "(?<![\\w./-])(?:[A-Z][0-9]{4}[A-Z]{2}|[0-9]{2,4}/[0-9]{4,7}[A-Z]|[0-9]{5,6}/[0-9]{2}[A-Z]|[A-Z]{2} ?[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?[A-D]|[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{4}|[0-9]{6,8}[-+/ A-FU-Y][0-9]{3,7}[0-9A-Y]?|[0-9]{9,15}|[0-9]{1,3}\\.[0-9]{2,3}\\.[0-9]{2,3}-[0-9Kk]{1,3}(?:\\.[0-9]{2})?|[XYZ]?-?[0-9]{7,8}-?[A-Z]|[A-Z]{4,6}[0-9]{2}[0-9A-Z]{8,12})(?![\\w/-]|\\.[0-9])",
            "(?<![\\w./+-])(?:\\+[0-9]{1,3}[ .-]?|1-)?\\(?[0-9]{2,5}\\)?(?:[ .-]?[0-9]{2,6}){1,4}(?:x[0-9]{2,6})?(?![\\w/-]|[.:][0-9])",
            "[ ,;:|\\t\\\"'()=#>-]{1,8}([^\\W\\d_a-z][^\\W\\d_]{0,24}(?:['\\u2019-][^\\W\\d_]{1,24}){0,3}\\.?(?:,? [^\\W\\d_a-z][^\\W\\d_]{0,24}(?:['\\u2019-][^\\W\\d_]{1,24}){0,3}\\.?){0,4})(?!\\w)",
            "(?<![\\w'\\u2019-])([^\\W\\d_a-z][^\\W\\d_]{0,24}(?:['\\u2019-][^\\W\\d_]{1,24}){0,3}\\.?(?:,? [^\\W\\d_a-z][^\\W\\d_]{0,24}(?:['\\u2019-][^\\W\\d_]{1,24}){0,3}\\.?){0,4})[ ,;:|\\t\\\"'()=#>-]{1,8}(?:[A-Za-z]{2,5}[.:]{0,2} )?",
            "(?<!\\w)((?:Mr|Mrs|Ms|Miss|Herr|Frau|Mme|Monsieur|Madame|Sr|Sra|Sig|Pan|Pani)\\.? [^\\W\\d_a-z][^\\W\\d_]{0,24}(?:['\\u2019-][^\\W\\d_]{1,24}){0,3}\\.?(?: [^\\W\\d_a-z][^\\W\\d_]{0,24}(?:['\\u2019-][^\\W\\d_]{1,24}){0,3}\\.?){0,2})",
            "(?<!\\w)[Nn]ame[=:] ?[\\\"']?([^\\W\\d_a-z][^\\W\\d_]{0,24}(?:['\\u2019-][^\\W\\d_]{1,24}){0,3}\\.?(?:,? [^\\W\\d_a-z][^\\W\\d_]{0,24}(?:['\\u2019-][^\\W\\d_]{1,24}){0,3}\\.?){0,4})",
        };

        public static readonly string[] Humans = {
            "abonn\u00e9",
            "absconder",
            "accused",
            "acusado",
            "adherent",
            "adh\u00e9rent",
            "afiliado",
            "aggrieved party",
            "alkalmazott",
            "allocataire",
            "alumna",
            "alumno",
            "aluna",
            "alunna",
            "alunno",
            "aluno",
            "angajat",
            "angeklagter",
            "ansatt",
            "anstalld",
            "anst\u00e4lld",
            "antragsteller",
            "antragstellerin",
            "appellant",
            "aps\u016bdz\u0113tais",
            "arbeitnehmer",
            "arbeitnehmerin",
            "arguido",
            "arrestee",
            "asegurada",
            "asegurado",
            "asiakas",
            "asianomistaja",
            "assicurato",
            "assistita",
            "assistito",
            "assure",
            "assur\u00e9",
            "assur\u00e9e",
            "asylbewerber",
            "asylum seeker",
            "attendee",
            "auszubildender",
            "bailee",
            "beneficiaire",
            "beneficiaria",
            "beneficiario",
            "beneficiary",
            "beschuldigter",
            "bewerber",
            "bewerberin",
            "bewohner",
            "bewohnerin",
            "bewoner",
            "borrower",
            "bridegroom",
            "b\u00e9n\u00e9ficiaire",
            "claimant",
            "cli\u00ebnt",
            "colaborador",
            "colaboradora",
            "complainant",
            "condamnat",
            "condamne",
            "condamn\u00e9",
            "condannato",
            "condenado",
            "contribuente",
            "convict",
            "davac\u0131",
            "daval\u0131",
            "deceased",
            "deelnemer",
            "defendant",
            "demandeur d asile",
            "denunciado",
            "denunciante",
            "deportee",
            "detained person",
            "detainee",
            "detento",
            "detenu",
            "detenuto",
            "detinut",
            "de\u021binut",
            "dipendente",
            "dolgoz\u00f3",
            "domfelt",
            "d\u00e9tenu",
            "d\u00f6md",
            "ecroue",
            "elector",
            "elev",
            "eleve",
            "el\u00edt\u00e9lt",
            "empleada",
            "empleado",
            "employe",
            "employee",
            "employ\u00e9",
            "enrollee",
            "ep\u00e4ilty",
            "erziehungsberechtigter",
            "estudiante",
            "etudiant",
            "evacuee",
            "fogvatartott",
            "forn\u00e6rmede",
            "forurettet",
            "foster carer",
            "funcionario",
            "funcion\u00e1rio",
            "gedetineerde",
            "gefangener",
            "geschaedigter",
            "gesch\u00e4digter",
            "gyan\u00fas\u00edtott",
            "hasta",
            "head of family",
            "head of household",
            "householder",
            "hukumlu",
            "huurder",
            "hyresg\u00e4st",
            "h\u00e4ftling",
            "h\u00fck\u00fcml\u00fc",
            "imputado",
            "imputato",
            "indagato",
            "indsat",
            "informant",
            "inhaftierter",
            "injured party",
            "inmate",
            "innsatt",
            "inquilina",
            "inquilino",
            "insasse",
            "intagen",
            "interno penado",
            "interviewee",
            "intestatario",
            "iscritto",
            "juror",
            "justitiabele",
            "kaarthouder",
            "kaltinamasis",
            "kannatanu",
            "karteninhaber",
            "karyawan",
            "kinnipeetav",
            "kontoinhaber",
            "kontoinhaberin",
            "kontoinnehavare",
            "kontoinnehaver",
            "kursteilnehmer",
            "lavoratore",
            "learner",
            "leerling",
            "licence holder",
            "life assured",
            "locataire",
            "magdur",
            "mahasiswa",
            "mahkum",
            "mahk\u00fbm",
            "ma\u011fdur",
            "medarbejder",
            "medewerker",
            "mieter",
            "mieterin",
            "mis en cause",
            "mis en examen",
            "missing person",
            "misst\u00e4nkt",
            "mitarbeiter",
            "mitarbeiterin",
            "mitglied",
            "mortgagor",
            "m\u00e5ls\u00e4gande",
            "najemca",
            "name of person",
            "narapidana",
            "nasabah",
            "next of kin",
            "nom complet",
            "nombre completo",
            "nome completo",
            "nominativo",
            "noties\u0101tais",
            "nuteistasis",
            "obdol\u017eenec",
            "obsojenec",
            "obvineny",
            "obvinen\u00fd",
            "obvin\u011bn\u00fd",
            "ob\u017ealovan\u00fd",
            "odsouzeny",
            "odsouzen\u00fd",
            "ods\u00faden\u00fd",
            "offender",
            "okrivljenik",
            "optuzenik",
            "optu\u017eenik",
            "osadzony",
            "oskarzony",
            "oskar\u017cony",
            "osudjenik",
            "osumljenec",
            "osumnji\u010denik",
            "osu\u0111enik",
            "o\u0161kodovanec",
            "paciente",
            "pacientka",
            "pacjent",
            "pacjentka",
            "parolee",
            "pasien",
            "passenger",
            "patient",
            "patiente",
            "patientin",
            "pati\u00ebnt",
            "paziente",
            "pegawai",
            "pelanggan",
            "penado",
            "pensionato",
            "pensioner",
            "pensionista",
            "person in custody",
            "person on probation",
            "persona offesa",
            "petitioner",
            "plaignant",
            "plaintiff",
            "podejrzany",
            "pods\u0105dny",
            "pokrzywdzony",
            "policyholder",
            "potilas",
            "po\u0161kozen\u00fd",
            "pracownik",
            "presidi\u00e1rio",
            "prevenu",
            "pripornik",
            "prisoner",
            "pritvorenik",
            "proband",
            "probandin",
            "probationer",
            "protected person",
            "pr\u00e9venu",
            "pupil",
            "recluso",
            "refugee",
            "registered keeper",
            "rekeninghouder",
            "remandee",
            "rentner",
            "retiree",
            "retrait\u00e9",
            "richiedente",
            "salarie",
            "salari\u00e9",
            "salari\u00e9e",
            "sanik",
            "san\u0131k",
            "schueler",
            "sch\u00fcler",
            "sch\u00fclerin",
            "segurada",
            "segurado",
            "service user",
            "sigtet",
            "siktet",
            "siswa",
            "skazany",
            "solicitante",
            "souscripteur",
            "staff member",
            "stagiaire",
            "student",
            "studente",
            "studentin",
            "studierende",
            "supheli",
            "suspect",
            "s\u00e9rtett",
            "s\u00fc\u00fcdim\u00f5istetu",
            "s\u00fc\u00fcdistatav",
            "tahanan",
            "taxpayer",
            "teilnehmer",
            "teilnehmerin",
            "tenant",
            "terdakwa",
            "terhelt",
            "tersangka",
            "tesserato",
            "tiltalt",
            "titulaire du compte",
            "titular de la cuenta",
            "trabajador",
            "trabajadora",
            "trabalhador",
            "trabalhadora",
            "trainee",
            "traveler",
            "traveller",
            "tuomittu",
            "tutuklu",
            "ty\u00f6ntekij\u00e4",
            "ubezpieczona",
            "ubezpieczony",
            "uczen",
            "ucze\u0144",
            "under trial",
            "under trial prisoner",
            "undertrial",
            "undertrial prisoner",
            "untersuchungsgefangener",
            "utente",
            "vanki",
            "verdachte",
            "veroordeelde",
            "versicherte",
            "versicherter",
            "versicherungsnehmer",
            "versicherungsnehmerin",
            "verstorbener",
            "verurteilter",
            "verzekerde",
            "vezen",
            "victim",
            "volunteer",
            "voter",
            "v\u00e1dlott",
            "v\u00e4ze\u0148",
            "v\u00edctima",
            "v\u00edtima",
            "v\u011bze\u0148",
            "warga binaan",
            "werknemer",
            "witness",
            "wnioskodawca",
            "young person",
            "zam\u011bstnanec",
            "zapornik",
            "zatvorenik",
            "zeuge",
            "\u00e5talad",
            "\u00e7al\u0131\u015fan",
            "\u00e9crou\u00e9",
            "\u00e9l\u00e8ve",
            "\u00e9tudiant",
            "\u00eenvinuit",
            "\u00f6\u011frenci",
            "\u015bwiadek",
            "\u015fikayet\u00e7i",
            "\u015f\u00fcpheli",
            "\u017e\u00e1k",
            "\u03b1\u03c3\u03b8\u03b5\u03bd\u03ae\u03c2",
            "\u03b5\u03c1\u03b3\u03b1\u03b6\u03cc\u03bc\u03b5\u03bd\u03bf\u03c2",
            "\u03ba\u03b1\u03c4\u03ac\u03b4\u03b9\u03ba\u03bf\u03c2",
            "\u03ba\u03b1\u03c4\u03b7\u03b3\u03bf\u03c1\u03bf\u03cd\u03bc\u03b5\u03bd\u03bf\u03c2",
            "\u03ba\u03c1\u03b1\u03c4\u03bf\u03cd\u03bc\u03b5\u03bd\u03bf\u03c2",
            "\u03bc\u03b1\u03b8\u03b7\u03c4\u03ae\u03c2",
            "\u03c9\u03c6\u03b5\u03bb\u03bf\u03cd\u03bc\u03b5\u03bd\u03bf\u03c2",
            "\u03cd\u03c0\u03bf\u03c0\u03c4\u03bf\u03c2",
            "\u0437\u0430\u043a\u043b\u044e\u0447\u0435\u043d\u043d\u044b\u0439",
            "\u0437\u0430\u043a\u043b\u044e\u0447\u0451\u043d\u043d\u044b\u0439",
            "\u0437\u0430\u0441\u0443\u0434\u0436\u0435\u043d\u0438\u0439",
            "\u0437\u0430\u0442\u0432\u043e\u0440\u043d\u0438\u043a",
            "\u043e\u0431\u0432\u0438\u043d\u0443\u0432\u0430\u0447\u0435\u043d\u0438\u0439",
            "\u043e\u0431\u0432\u0438\u043d\u044f\u0435\u043c",
            "\u043e\u0431\u0432\u0438\u043d\u044f\u0435\u043c\u044b\u0439",
            "\u043e\u043a\u0440\u0438\u0432\u0459\u0435\u043d\u0438",
            "\u043e\u0441\u0443\u0436\u0434\u0435\u043d\u043d\u044b\u0439",
            "\u043e\u0441\u0443\u0436\u0434\u0451\u043d\u043d\u044b\u0439",
            "\u043e\u0441\u0443\u0452\u0435\u043d\u0438\u043a",
            "\u043e\u0441\u044a\u0434\u0435\u043d",
            "\u043f\u0430\u0446\u0438\u0435\u043d\u0442",
            "\u043f\u043e\u0434\u043e\u0437\u0440\u0435\u0432\u0430\u0435\u043c\u044b\u0439",
            "\u043f\u043e\u0434\u0441\u0443\u0434\u0438\u043c\u044b\u0439",
            "\u043f\u043e\u0434\u0441\u044a\u0434\u0438\u043c",
            "\u043f\u043e\u0442\u0435\u0440\u043f\u0435\u0432\u0448\u0438\u0439",
            "\u043f\u043e\u0442\u0435\u0440\u043f\u0456\u043b\u0438\u0439",
            "\u043f\u0456\u0434\u043e\u0437\u0440\u044e\u0432\u0430\u043d\u0438\u0439",
            "\u0441\u043e\u0442\u0440\u0443\u0434\u043d\u0438\u043a",
            "\u0441\u0442\u0443\u0434\u0435\u043d\u0442",
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
            "SECRET STRAP 1",
            "SECRET STRAP 2",
            "SECRET STRAP1",
            "SECRET STRAP2",
            "SECRET UE/EU SECRET",
            "SECRET UK EYES ONLY",
            "SECRET//",
            "TOP SECRET",
            "TOP SECRET STRAP 1",
            "TOP SECRET STRAP 2",
            "TOP SECRET STRAP 3",
            "TOP SECRET STRAP1",
            "TOP SECRET STRAP2",
            "TOP SECRET STRAP3",
            "TOP SECRET UK EYES ONLY",
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

        public static readonly string[] Mainframe = {
            "\u0000\u0001\u0002\u0003\u009c\t\u0086\u007f\u0097\u008d\u008e\u000b\u000c\r\u000e\u000f\u0010\u0011\u0012\u0013\u009d\n\u0008\u0087\u0018\u0019\u0092\u008f\u001c\u001d\u001e\u001f\u0080\u0081\u0082\u0083\u0084\n\u0017\u001b\u0088\u0089\u008a\u008b\u008c\u0005\u0006\u0007\u0090\u0091\u0016\u0093\u0094\u0095\u0096\u0004\u0098\u0099\u009a\u009b\u0014\u0015\u009e\u001a \u00a0\u00e2\u00e4\u00e0\u00e1\u00e3\u00e5\u00e7\u00f1\u00a2.<(+|&\u00e9\u00ea\u00eb\u00e8\u00ed\u00ee\u00ef\u00ec\u00df!$*);\u00ac-/\u00c2\u00c4\u00c0\u00c1\u00c3\u00c5\u00c7\u00d1\u00a6,%_>?\u00f8\u00c9\u00ca\u00cb\u00c8\u00cd\u00ce\u00cf\u00cc`:#@'=\"\u00d8abcdefghi\u00ab\u00bb\u00f0\u00fd\u00fe\u00b1\u00b0jklmnopqr\u00aa\u00ba\u00e6\u00b8\u00c6\u00a4\u00b5~stuvwxyz\u00a1\u00bf\u00d0\u00dd\u00de\u00ae^\u00a3\u00a5\u00b7\u00a9\u00a7\u00b6\u00bc\u00bd\u00be[]\u00af\u00a8\u00b4\u00d7{ABCDEFGHI\u00ad\u00f4\u00f6\u00f2\u00f3\u00f5}JKLMNOPQR\u00b9\u00fb\u00fc\u00f9\u00fa\u00ff\\\u00f7STUVWXYZ\u00b2\u00d4\u00d6\u00d2\u00d3\u00d50123456789\u00b3\u00db\u00dc\u00d9\u00da\u009f",
            "\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u00a2\u00a3\u00a4\u00a5\u00a6\u00a7\u00a8\u00a9\u00c1\u00c2\u00c3\u00c4\u00c5\u00c6\u00c7\u00c8\u00c9\u00d1\u00d2\u00d3\u00d4\u00d5\u00d6\u00d7\u00d8\u00d9\u00e2\u00e3\u00e4\u00e5\u00e6\u00e7\u00e8\u00e9\u00f0\u00f1\u00f2\u00f3\u00f4\u00f5\u00f6\u00f7\u00f8\u00f9",
            "@kK`a}z^PM]|m\u007fO{\\N~\u0005\r\u0015%",
        };

        public static readonly string[] LetterWeights = {
            "MKNNGIMONHOOLOMMNKNMNJMNMOMPPMKLNLIPLLNLLNMHKLMINKNMPLMLKHSOECQLQDJEFMLINKFJOKJHENKNKPLHRLIGPMKJKKSMLGHQOMNMJLKDNKKOQKLJLLJMARPJONKNMOHLIMIKNIKKMLMOKKMKLLKKLKKIQMLMIHINLIQKFKLJNKANOKJIEFMIEKLNONKNLOLALKNLMKKMHHOMQGLONNNNPMHKJLNKOPKMOJNMLNKLMLMNLMKLMMKNLKNNMLJLPMLIKLNMOKLNIRKMDFHMMHMKJNEMEMNMKNMMLNMJKEMAJKNHIJNKMCMMKGMJLTJEKMNOMMPLILNLLLILJFPJIOPKOLLJMLVLKNKQMKNILGLJKOLLLKOPNMOMMMLLIJJKLJKIMLKMRKKKHMJKLNMMJKNMJNNKKMLNNILJMJJMKKNMLLMOLLJFPLHNFIJIMMKJGJFLMGGNSOJMQMMMOMMQRMPMIIHHKVMMMMNLLLNKKOLMMGNLLLKPNMNKIIKKKLOIMFKKKMKIHNLKLIONLLKKKMLMILCNIJLIOKLKKJKLGKKKOLHJHHQNLLMMLKMNMLNMJMMJNLMKNJNMMLQNCLIKENEMKKLDDKFMLLILGMMFEJNEHJNNGNOPLNLGNGKIMLNJKMGEOPGAJKIMHIJMOHHNEMKMLMGMFHMMNHINMKIJNEMOLNNJMLLJNMGGKEQLKLLLILGNIKMKJKFQIPKLLHMHKMMMMMMMMMMMMMMMMMMMMMMMMMMMMJLNLSMPKNKINLNEOMOJOOMKILNMNPONKMMPLJGLMIMMJJQIKMKMHKMJJRMKAMMTDJGPINMMLJAMJMMJGMMDGINMGPNOJMODJJMOEFLNOMNMMRLQPKKMLLOPOLOCIMNMPGQNNINMQMMGQMHMQJOHMJNMMKHKRMIMJMMOLJLLMNLOIISILOHJLLDNPPKNJMNJHOLPMJOPONNMKMMMKJLOPMQMMLNNNNKPLOPPLKPJOJNKPMNQLNNMOKMNLMMHNMRQJKKMMIKGQMPMMMMNIIFJMMMOGRNMDMJMHNMQINMQJMOOKRMPOPRLLNQFLIKRPHKNJMQNMONBLONIMPMOLNBLQMNBMLOJMJNMLOMOOHOKPNQTPRNMPQPNMQLHOQMJKMKJPOIPLRPNNIPMOLPPPJKMOMNMGJLIMQQINKMEQQMGDOJMKMHKMOMJMOMMMPMMQMMNMMMMMMMMMMMMMNKNNQGIPOSNMJPNMOGLJRPMPMMGGOQPPHROCOKKMQQMSMJKJJMLKMKJGINOIOPJMIQKMMMMFTKHIIPLMKLMPPNIOKLPPQPNOQLNHMNMGMNMMKAHMMMMTILMMKLMMRKIJOMMRMMJMFGJMJGLMMJMKIMMKMHRMMMPMMILKMNMMMRJMPMJQMMMMMMMMLMMMODNMKLILLNLNJPEGMNISMFIMJOMOALIOMJLOLMOKHPKMQOCMKSMPOMMMMMMMMMMMMMMMMMMMMMMMMMMMMPPKMPKQMNJPMORPNAJLLLNNDTMMNMOLLGMKJHMLJLKOLOMMOJIEJKMMJNJLOOMLHMLKJLNEPNNMANPMLMSQPOROSRROKPUURPOUMHPTTNRMMPOONPLKPRNPSTTOQHLLOLSVJQSMOODMMMJLMPLJHJQMNKIOLKLKLMMKNPNOOPMLKKKLLMMMOMPLHIJMMMKJJMJSPMPGLMLLNJJNKKKLQJLKMSMALTKTPSNMJRTSKEQKNNMMMRKMOJRLMOLKPALNMMQOPQQLIMBJMMMMKOLNGINONIKJJKQMNMOLOHJJKMOHPPNIJOQOJRONUSMRKPTOSENOMMKOIKLLQNONKJHMJDPJPOIIOLIMPJRMLQOFPOOKKJQKEMLMNKENNMMONMKLAHKMDMJNHNNMHMLQNNJNCMKCOKLEKKJLMKLLGMOJIRNPMMFHMHPNQJMMIJMMMHEAMJOPPJMHJKKMLPMLKLPMOLIKMLOIMGLKOKMNOJMLNGKOLMMKOLINJKNCLJMIQJOLOMHNHOLLJJOPJIOKNMENLLMOLGJNMOQGDINKLIKOKLNIKMLOILKGMJCMLJTDHHOIMLPJFOLEQMJMKOMGOHMHMPMHNLMNKKMPNKFMHIKSONIKJMMPIQJJMMEMPNJKPMMHOMPRMJHJMCLOOONPJMNKOKLMMSMPNJMOHJNMMKNFMQNMNJLMMNKNMNALKJGJMM",
            "5",
        };

        public static readonly string[] MacRoman = {
            "\u00c4\u00c5\u00c7\u00c9\u00d1\u00d6\u00dc\u00e1\u00e0\u00e2\u00e4\u00e3\u00e5\u00e7\u00e9\u00e8\u00ea\u00eb\u00ed\u00ec\u00ee\u00ef\u00f1\u00f3\u00f2\u00f4\u00f6\u00f5\u00fa\u00f9\u00fb\u00fc\u2020\u00b0\u00a2\u00a3\u00a7\u2022\u00b6\u00df\u00ae\u00a9\u2122\u00b4\u00a8\u2260\u00c6\u00d8\u221e\u00b1\u2264\u2265\u00a5\u00b5\u2202\u2211\u220f\u03c0\u222b\u00aa\u00ba\u03a9\u00e6\u00f8\u00bf\u00a1\u00ac\u221a\u0192\u2248\u2206\u00ab\u00bb\u2026\u00a0\u00c0\u00c3\u00d5\u0152\u0153\u2013\u2014\u201c\u201d\u2018\u2019\u00f7\u25ca\u00ff\u0178\u2044\u20ac\u2039\u203a\ufb01\ufb02\u2021\u00b7\u201a\u201e\u2030\u00c2\u00ca\u00c1\u00cb\u00c8\u00cd\u00ce\u00cf\u00cc\u00d3\u00d4\uf8ff\u00d2\u00da\u00db\u00d9\u0131\u02c6\u02dc\u00af\u02d8\u02d9\u02da\u00b8\u02dd\u02db\u02c7",
        };

        public static readonly string[] NationalForms = {
            "(?:[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}|[0-9]{4}[/.-][0-9]{1,2}[/.-][0-9]{1,2})",
            "[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{4}[01][0-9]{2}",
            "(?:(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])[0-9]{2}[0-9]{5}|784(?:19|20)[0-9]{10})",
            "[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{5}",
            "(?:19|20)?[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[-+][0-9]{4}",
            "(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])[0-9]{2}[-+A-FU-Y][0-9]{3}[0-9A-Y]",
        };

        public static readonly string[] PublicNumbers = {
            "bioguide",
            "bioguide id",
            "id bioguide",
        };

        public static readonly string[] RowIds = {
            "guid",
            "id",
            "index",
            "key",
            "lp",
            "no",
            "nr",
            "num",
            "number",
            "s no",
            "sl no",
            "sno",
            "uuid",
        };

        public static readonly string[] GeneralNumbers = {
            "id card",
            "id no",
            "id nr",
            "id num",
            "id number",
            "identity no",
            "identity number",
            "personal code",
            "personal no",
            "tax id",
            "tax id number",
            "tax identification number",
            "tax no",
            "tax number",
            "tin",
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

        public static readonly string[] SourceBegins = {
            "#!/",
            "import ",
            "package ",
            "using ",
            "#include",
            "#ifndef ",
            "#ifdef ",
            "#pragma ",
            "#define ",
            "<?php",
            "\"\"\"",
            "# -*- ",
        };

        public static readonly string[] RemarkBegins = {
            "/*",
            "//",
        };

        public static readonly string[] PythonBegins = {
            "#",
            "'''",
            "r\"\"\"",
        };

        public static readonly string[] ProgramLines = {
            "\\n(?:#[ \\t]{0,4}(?:include|ifn?def|define|pragma)[ \\t]|(?:import|package|using) [A-Za-z_][A-Za-z0-9_.*]{0,80};)",
            "\\n(?:import [A-Za-z_][A-Za-z0-9_.]{0,80}\\r?\\n|from [A-Za-z0-9_.]{1,80} import [A-Za-z0-9_(*]|def [A-Za-z0-9_]{1,80}\\(|class [A-Za-z0-9_]{1,80}[(:])",
            "(?:\\\"[^\\\"\\n]{1,200}\\\"\\r?\\n(?:\\r?\\n)?)?(?:import [A-Za-z_][A-Za-z0-9_.]{0,80}\\r?\\n|from [A-Za-z0-9_.]{1,80} import [A-Za-z0-9_(*])",
            "(?:\\A|[ ,;|\\t/\\\\])(?:(?:[/\\\\A-Z#-](?:[ ,;|\\t]{1,3}|(?=[/\\\\]))){2}|/[ ,;|\\t]?)\\\\\\Z",
        };

        public static readonly string[] SqlStarts = {
            "insert ",
            "copy ",
            "replace ",
            "upsert ",
            "into ",
            "values",
            "(0",
            "(1",
            "(2",
            "(3",
            "(4",
            "(5",
            "(6",
            "(7",
            "(8",
            "(9",
            "('",
            "(n'",
            "(\"",
            "(null",
            "(default",
            ")",
            "/*",
            "lock ",
            "unlock ",
            "set ",
            "drop ",
            "create ",
            "alter ",
            "add ",
            "use ",
            "select ",
            "delete ",
            "truncate ",
            "commit",
            "start ",
            "begin",
            "grant ",
            "comment ",
            "pragma ",
            "primary ",
            "foreign ",
            "constraint ",
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
            "9. 9. 9999",
            "99. 9. 9999",
            "9. 99. 9999",
            "99. 99. 9999",
            "9999-9-9",
            "9999-99-9",
            "9999-9-99",
            "9999/9/9",
            "9999/99/9",
            "9999/9/99",
            "9999/99/99",
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
            new[] { "21866", "\u2500\u2502\u250c\u2510\u2514\u2518\u251c\u2524\u252c\u2534\u253c\u2580\u2584\u2588\u258c\u2590\u2591\u2592\u2593\u2320\u25a0\u2219\u221a\u2248\u2264\u2265\u00a0\u2321\u00b0\u00b2\u00b7\u00f7\u2550\u2551\u2552\u0451\u0454\u2554\u0456\u0457\u2557\u2558\u2559\u255a\u255b\u0491\u255d\u255e\u255f\u2560\u2561\u0401\u0404\u2563\u0406\u0407\u2566\u2567\u2568\u2569\u256a\u0490\u256c\u00a9\u044e\u0430\u0431\u0446\u0434\u0435\u0444\u0433\u0445\u0438\u0439\u043a\u043b\u043c\u043d\u043e\u043f\u044f\u0440\u0441\u0442\u0443\u0436\u0432\u044c\u044b\u0437\u0448\u044d\u0449\u0447\u044a\u042e\u0410\u0411\u0426\u0414\u0415\u0424\u0413\u0425\u0418\u0419\u041a\u041b\u041c\u041d\u041e\u041f\u042f\u0420\u0421\u0422\u0423\u0416\u0412\u042c\u042b\u0417\u0428\u042d\u0429\u0427\u042a" },
            new[] { "28595", "\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008d\u008e\u008f\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009a\u009b\u009c\u009d\u009e\u009f\u00a0\u0401\u0402\u0403\u0404\u0405\u0406\u0407\u0408\u0409\u040a\u040b\u040c\u00ad\u040e\u040f\u0410\u0411\u0412\u0413\u0414\u0415\u0416\u0417\u0418\u0419\u041a\u041b\u041c\u041d\u041e\u041f\u0420\u0421\u0422\u0423\u0424\u0425\u0426\u0427\u0428\u0429\u042a\u042b\u042c\u042d\u042e\u042f\u0430\u0431\u0432\u0433\u0434\u0435\u0436\u0437\u0438\u0439\u043a\u043b\u043c\u043d\u043e\u043f\u0440\u0441\u0442\u0443\u0444\u0445\u0446\u0447\u0448\u0449\u044a\u044b\u044c\u044d\u044e\u044f\u2116\u0451\u0452\u0453\u0454\u0455\u0456\u0457\u0458\u0459\u045a\u045b\u045c\u00a7\u045e\u045f" },
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

        public static readonly string[][] Honours = {
            new[] { "prize prizes award awards medal medals laureates preis preise prix premio premi pr\u00eamio prijs nagroda medaille", "year category motivation sport games share edition winner work jahr kategorie sportart ann\u00e9e annee cat\u00e9gorie \u0153uvre oeuvre anno categoria opera a\u00f1o categor\u00eda obra ano jaar rok" },
            new[] { "party partei partido partito parti partij partia", "votes stimmen votos voix voti constituency office parliament portfolio ministry wahlkreis circunscripci\u00f3n circunscripcion circoscrizione circonscription esca\u00f1o listenplatz ballot" },
            new[] { "player rider athlete skater golfer cyclist swimmer skier boxer wrestler spieler joueur coureur jugador jugadora giocatore speler zawodnik spelare \u00e5kare jogador", "rank apps appearances eins\u00e4tze points seed plays score record punkte puntos punti punten punkty pontos po\u00e4ng poles wins titles podiums medals siege victoires victorias vittorie vit\u00f3rias zwyci\u0119stwa segrar" },
            new[] { "driver fahrer pilote piloto pilota", "constructor poles wins titles podiums medals siege victoires victorias vittorie vit\u00f3rias zwyci\u0119stwa segrar" },
            new[] { "nation country nationality noc pays pa\u00eds land nazione kraj", "poles wins titles podiums medals siege victoires victorias vittorie vit\u00f3rias zwyci\u0119stwa segrar" },
            new[] { "nation country nationality noc pays pa\u00eds land nazione kraj", "apps appearances eins\u00e4tze points seed plays score record punkte puntos punti punten punkty pontos po\u00e4ng", "driver fahrer pilote piloto pilota rank rang ranking platz classement puesto posizione" },
            new[] { "nation country nationality noc pays pa\u00eds land nazione kraj", "athlete athlet athl\u00e8te atleta", "event mark discipline disziplin \u00e9preuve prueba" },
            new[] { "club verein klub squadra", "position posici\u00f3n posicion ruolo spielposition pozycja" },
            new[] { "position pos", "college", "height weight ht wt" },
            new[] { "author autor auteur autore scrittore schriftsteller", "work works novel obra \u0153uvre oeuvre opera werk" },
        };

        public static readonly string[][] LifeTopics = {
            new[] { "age", "\u5e74\u9f84 \u5e74\u9f61 \u5e74\u9f62 \ub098\uc774 \uc5f0\ub839 age ages aged alter lebensalter edad idade \u00e2ge et\u00e0 eta leeftijd wiek \u00e5lder alder ik\u00e4 v\u011bk v\u00e2rsta varsta \u00e9letkor \u0432\u043e\u0437\u0440\u0430\u0441\u0442 \u0432\u0456\u043a usia umur ya\u015f yas vozrast \u03b7\u03bb\u03b9\u03ba\u03af\u03b1 tu\u1ed5i tuoi v\u00e2rst\u0103 starost godine vecums vanus am\u017eius kor kora" },
            new[] { "sex", "\u6027\u522b \u6027\u5225 \uc131\ubcc4 sex gender genre geschlecht sexe sexo sesso genere g\u00e9nero genero geslacht p\u0142e\u0107 plec k\u00f6n k\u00f8n kj\u00f8nn kjonn sukupuoli pohlav\u00ed pohlavi \u043f\u043e\u043b \u0441\u0442\u0430\u0442\u044c cinsiyet kelamin jeniskelamin jk spol gi\u1edbit\u00ednh gioitinh \u03c6\u03cd\u03bb\u03bf dzimums lytis sugu nem neme" },
            new[] { "pay", "\u5de5\u8d44 \u85aa\u8d44 \u85aa\u6c34 \u6708\u85aa \u5e74\u85aa \u85aa\u8cc7 \u7d66\u4e0e \u6708\u7d66 \u5e74\u53ce \uae09\uc5ec \uc6d4\uae09 \uc5f0\ubd09 salary salaries wage wages pay netpay grosspay payrate hourlyrate basicpay income earnings compensation remuneration bonus ctc salaire gehalt bruttogehalt grundgehalt monatsgehalt jahresgehalt lohn bruttolohn nettolohn stundenlohn monatslohn einkommen l\u00f6hn l\u00f8nn lonn l\u00f8n l\u00f6n m\u00e5nadsl\u00f6n sueldo salario stipendio retribuzione salaris wynagrodzenie pensja p\u0142aca placa sal\u00e1rio ordenado plat mzda palkka revenu ingresos reddito inkomen doch\u00f3d gross net grosssalary brutto netto bruto neto annualrate lordo sal \u0437\u0430\u0440\u043f\u043b\u0430\u0442\u0430 \u043e\u043a\u043b\u0430\u0434 hourly ratehour perhour ratetype dayrate dailyrate dailywage hourlywage stundensatz tagessatz tauxhoraire tarifhoraire costoorario pagaoraria tariffaoraria valorhora preciohora costohora salariohora tarifahora custohora uurloon uurtarief timl\u00f6n timlon timel\u00f8n timelon timel\u00f8nn kosztgodziny stawka stawkagodzinowa saatlik\u00fccret \u00fccret ucret maa\u015f maas gaji gajipokok upah honorar honoraires honor\u00e1rios n\u00f3mina nomina vencimento r\u00e9mun\u00e9ration retribuci\u00f3n retribucion hodinov\u00e1mzda \u00f3rab\u00e9r fizet\u00e9s fizetes alga wyp\u0142ata wyplata \u0441\u0442\u0430\u0432\u043a\u0430 \u0437\u0430\u0440\u043f\u043b\u0430\u0442\u0430\u0432\u0447\u0430\u0441 \u0434\u043e\u0445\u043e\u0434 \u0437\u0430\u0440\u0430\u0431\u043e\u0442\u043d\u0430\u044f salariu salariul l\u01b0\u01a1ng ti\u1ec1nl\u01b0\u01a1ng tienluong l\u01b0\u01a1ngcb luongcb l\u01b0\u01a1ngc\u01a1b\u1ea3n luongcoban m\u1ee9cl\u01b0\u01a1ng mucluong pla\u0107a primanja zarobki zarobek \u03bc\u03b9\u03c3\u03b8\u03cc\u03c2 \u03bc\u03b9\u03c3\u03b8\u03bf\u03c2 palk" },
            new[] { "post", "\u804c\u4f4d \u804c\u52a1 \u5c97\u4f4d \u90e8\u95e8 \u8077\u4f4d \u90e8\u9580 \u8077\u7a2e \u90e8\u7f72 \u5f79\u8077 \uc9c1\uae09 \uc9c1\ucc45 \ubd80\uc11c job jobs jobtitle position post occupation profession designation department departments dept role roles employer rank beruf funktion abteilung stelle t\u00e4tigkeit taetigkeit poste fonction m\u00e9tier metier emploi d\u00e9partement departement puesto cargo ocupaci\u00f3n ocupacion departamento profesi\u00f3n profesion mansione ruolo reparto professione qualifica functie afdeling beroep stanowisko dzia\u0142 dzial zaw\u00f3d zawod stilling stillingsbetegnelse avdeling yrke befattning avdelning fun\u00e7\u00e3o funcao profiss\u00e3o profissao setor ammatti osasto odd\u011blen\u00ed beoszt\u00e1s beosztas munkakor amats specialization specialisation specialty speciality especialidad especialidade sp\u00e9cialit\u00e9 fachgebiet fachrichtung specializzazione \u0434\u043e\u043b\u0436\u043d\u043e\u0441\u0442\u044c \u043e\u0442\u0434\u0435\u043b jabatan pekerjaan divisi departemen unvan \u00fcnvan g\u00f6rev gorev pozisyon meslek b\u00f6l\u00fcm departman oficio qualifikation munkak\u00f6r poz\u00edci\u00f3 delovnomesto radnomjesto specializare func\u021bie ch\u1ee9cv\u1ee5 chucvu ch\u1ee9cdanh chucdanh ph\u00f2ngban phongban zanimanje posao radnomesto \u03b8\u03ad\u03c3\u03b7\u03b5\u03c1\u03b3\u03b1\u03c3\u03af\u03b1\u03c2 amet pareigos" },
            new[] { "crime", "offence offences offense offenses conviction convictions crime crimes charge charges sentence sentences arrest arrests felony misdemeanor misdemeanour custody remand parole probation bail gang delikt straftat vergehen tatvorwurf strafe haft haftdauer strafma\u00df delito condena pena delitto reato condanna infraction d\u00e9lit delit peine condamnation misdrijf delict straf przest\u0119pstwo przestepstwo wyrok kara brott straff p\u00e5f\u00f6ljd forbrydelse lovbrudd crimen senten\u00e7a reoffending riskofharm tagging curfew" },
            new[] { "custody", "cell cellno cellnumber wing landing securitycategory prisoncategory custodylevel securitylevel zelle cela celda cellule cella celle cel" },
            new[] { "health", "\u8bca\u65ad \u75c5\u53f2 \u75c7\u72b6 \u8a3a\u65b7 \u8a3a\u65ad \u75c5\u540d \uc9c4\ub2e8 condition conditiontype medicalcondition emergencytype triage complaint chiefcomplaint diagnosis diagnoses diagnose diagnostic diagn\u00f3stico diagnostico diagnosi diagnoza rozpoznanie smoker smokes smoking bloodgroup bloodtype blutgruppe groupesanguin gruposanguineo gruposangu\u00edneo grupposanguigno bloedgroep grupakrwi blodgruppe blodgrupp allergy allergies allergien alergias allergie allergie\u00ebn medication medications medikament medikation treatment symptom symptoms disease illness ailment bmi prescription comorbidities disability disabilities krankheit erkrankung maladie enfermedad malattia ziekte choroba sjukdom sygdom doen\u00e7a vaccine vaccinated vaccination pregnant diabetic diabetes hypertension bloodpressure fumador fumeur raucher medical medicalneeds sick sickness sickdays krankheitstage sykedager sjukdagar ziekteverzuim arr\u00eatmaladie ehcp sen historial historialmedico historiaclinica historiacl\u00ednica antecedentes ant\u00e9c\u00e9dents padecimiento patolog\u00eda patologia pathologie enfermedades s\u00edntoma sintoma s\u00edntomas sintomas sintomi sympt\u00f4me symptome sympt\u00f4mes motivoconsulta motifconsultation tratamiento traitement trattamento tratamento behandlung behandeling leczenie alergia medicamento medicamentos m\u00e9dicament m\u00e9dicaments farmaco diagnostik diagnosa keluhan penyakit obat golongandarah hastal\u0131k hastalik te\u015fhis teshis tan\u0131 \u015fikayet sikayet tedavi ila\u00e7 kangrubu anamnese anamnesi befund vorerkrankung vorerkrankungen dolegliwo\u015bci objawy klachten klacht aandoening ziektebeeld \u0434\u0438\u0430\u0433\u043d\u043e\u0437 \u0431\u043e\u043b\u0435\u0437\u043d\u044c \u0437\u0430\u0431\u043e\u043b\u0435\u0432\u0430\u043d\u0438\u0435 \u0436\u0430\u043b\u043e\u0431\u044b \u0441\u0438\u043c\u043f\u0442\u043e\u043c\u044b \u043b\u0435\u0447\u0435\u043d\u0438\u0435 medicalhistory dijagnoza" },
            new[] { "money", "balance account accountno accountnumber acctno acctnum accountbalance overdraft arrears debt debts loan loans loanamount creditlimit creditscore kontonummer kontonr kontostand saldo compte solde cuenta conto rekening rekeningnummer numerkonta schulden deuda billed totalbilled amountbilled amountdue amountowed owed owing outstanding outstandingbalance unpaid totaldue feesdue feesowed montantd\u00fb montantdu impay\u00e9 impay\u00e9s adeudado montoadeudado adeudo valordevido d\u00edvida divida debito dovuto importodovuto openstaand openstaandbedrag offenerbetrag nale\u017cno\u015b\u0107 naleznosc zaleg\u0142o\u015b\u0107 zaleglosc bakiye bor\u00e7 borc tunggakan hutang \u0437\u0430\u0434\u043e\u043b\u0436\u0435\u043d\u043d\u043e\u0441\u0442\u044c \u0434\u043e\u043b\u0433" },
            new[] { "loyalty", "loyaltylevel loyaltypoints loyaltytier loyaltystatus loyaltycard membershiptype membershiplevel membershipstatus membershipplan membershiptier memberlevel rewardpoints rewardspoints subscriptiontype subscriptionplan treuepunkte mitgliedsstatus mitgliedsart puntosfidelidad tipomembresia membres\u00eda pointsfid\u00e9lit\u00e9 niveaufidelite nivelfidelidade puntifedelt\u00e0 klantniveau" },
            new[] { "study", "subject subjects major degree programme studiengang studienfach fach f\u00e4cher faecher fili\u00e8re filiere carrera asignatura asignaturas materia materias disciplina disciplinas mati\u00e8re corso corsi vak opleiding kierunek przedmiot \u00e4mne fag curso cursos jurusan b\u00f6l\u00fcm\u00fc \u043f\u0440\u0435\u0434\u043c\u0435\u0442 \u0441\u043f\u0435\u0446\u0438\u0430\u043b\u044c\u043d\u043e\u0441\u0442\u044c matakuliah matapelajaran mapel prodi programstudi ng\u00e0nh ng\u00e0nhh\u1ecdc nganhhoc chuy\u00eanng\u00e0nh chuyennganh smjer smer studij" },
            new[] { "school", "\u73ed\u7ea7 \u5e74\u7ea7 \u6210\u7ee9 \u5206\u6570 \u73ed\u7d1a \u6210\u7e3e \u5b66\u5e74 \uc131\uc801 \ud559\ub144 grade grades mark marks score scores gpa cgpa class yeargroup attendance maths math mathematics english science physics chemistry biology geography reading writing noten klasse notas voto voti calificaci\u00f3n calificacion classe cijfer klas ocena oceny klasa karakter klass betyg turma mathe mathematik form tutorgroup homeroom stufe jahrgang jahrgangsstufe test quiz exam homework effort \u043e\u0446\u0435\u043d\u043a\u0430 \u043a\u043b\u0430\u0441\u0441 \u0433\u0440\u0443\u043f\u043f\u0430 \u0433\u0440\u0443\u043f\u0430 \u043c\u0430\u0442\u0435\u043c\u0430\u0442\u0438\u043a\u0430 \u0444\u0438\u0437\u0438\u043a\u0430 \u0445\u0438\u043c\u0438\u044f nota m\u00e9dia media coeficiente promedio puntaje rendimiento moyenne durchschnitt gemiddelde \u015brednia srednia ortalama notu nilai nilaiakhir ratarata kelas s\u0131n\u0131f sinif punktzahl wynik \u0431\u0430\u043b\u043b \u0431\u0430\u043b\u043b\u044b \u0441\u0440\u0435\u0434\u043d\u0438\u0439\u0431\u0430\u043b\u043b frequ\u00eancia frequencia zn\u00e1mka znamka pr\u016fm\u011br jegy \u00e1tlag arvosana \u0111i\u1ec3m \u0111i\u1ec3mtb diemtb \u0111i\u1ec3mtrungb\u00ecnh diemtrungbinh l\u1edbp prosjek prosek ocjena ocjene ocene \u03b2\u03b1\u03b8\u03bc\u03cc\u03c2 \u03b2\u03b1\u03b8\u03bc\u03bf\u03c2 notortalamas\u0131 ipk hinne vidurkis" },
            new[] { "kin", "relation relationship kinship marital maritalstatus civilstatus dependants dependents familienstand verwandtschaft parentesco estadocivil parentela statocivile stancywilny sivilstand civilst\u00e5nd civilstand situationfamiliale" },
            new[] { "work", "startdate hired hiredate joiningdate dateofjoining doj employment contract shift shifts overtime hours absence absences tenure seniority yearsofservice experience performance eintritt eintrittsdatum arbeitszeit stunden schicht vertrag embauche contrat contrato assunzione contratto dienstverband umowa ansatt anst\u00e4lld leave leavetype dbs dbsstatus urlaub vacaciones cong\u00e9s ferie verlof urlop absen absensi kehadiran shiftkerja siftkerja" },
            new[] { "left", "dismissal dismissaldate datedismissed terminationdate dateterminated terminationreason resignationdate dateresigned lastworkingday lastdayworked exitinterview reasonforleaving leavingreason austrittsdatum austrittsgrund k\u00fcndigungsdatum datesortie motifd\u00e9part fechabaja motivobaja fechacese datacessazione dataodej\u015bcia datademiss\u00e3o datadesligamento \u0434\u0430\u0442\u0430\u0443\u0432\u043e\u043b\u044c\u043d\u0435\u043d\u0438\u044f" },
            new[] { "presence", "jointime leavetime timeincall firstseen lastseen useraction checkin checkout checkintime checkouttime clockin clockout timein timeout punchin punchout signin signout arrivaltime attendancestatus kommen gehen einstempeln lastlogin lastlogon lastvisit visitdate dateofvisit" },
            new[] { "care", "support carer caregiver care careplan betreuung pflegegrad pflegestufe zorg soins cuidados assistenza opieka" },
            new[] { "guide", "manager supervisor tutor mentor keyworker caseworker consultant host visiting betreuer vorgesetzter" },
            new[] { "pass", "badge carreg carregistration vehiclereg numberplate kennzeichen locker parking signature unterschrift rsvp attending dietary mealchoice tshirt" },
            new[] { "place", "room desk ext extension zimmer" },
            new[] { "ward", "ward bed station kamer" },
            new[] { "origin", "religion ethnicity ethnic caste visa visastatus asylum religi\u00f3n immigration immigrationstatus sexuality sexualorientation ethnie herkunftsland religione godsdienst wyznanie agama d\u00e2nt\u1ed9c dantoc t\u00f4ngi\u00e1o tongiao narodnost" },
            new[] { "nation", "race nationality citizenship staatsangeh\u00f6rigkeit nationalit\u00e4t nationalit\u00e9 nacionalidad nazionalit\u00e0 nationaliteit" },
            new[] { "rota", "mon tue tues wed thu thurs fri monday tuesday wednesday thursday friday montag dienstag mittwoch donnerstag freitag lundi mardi mercredi jeudi vendredi lunes martes mi\u00e9rcoles jueves viernes luned\u00ec marted\u00ec mercoled\u00ec gioved\u00ec venerd\u00ec maandag dinsdag woensdag donderdag vrijdag segunda ter\u00e7a quarta quinta sexta poniedzia\u0142ek wtorek \u015broda czwartek pi\u0105tek pon wto \u015bro czw pi\u0105 pond\u011bl\u00ed \u00fater\u00fd st\u0159eda \u010dtvrtek p\u00e1tek h\u00e9tf\u0151 kedd szerda cs\u00fct\u00f6rt\u00f6k p\u00e9ntek luni mar\u021bi miercuri joi vineri pazartesi sal\u0131 \u00e7ar\u015famba per\u015fembe cuma m\u00e5ndag tisdag onsdag torsdag fredag mandag \u043f\u043e\u043d\u0435\u0434\u0435\u043b\u044c\u043d\u0438\u043a \u0432\u0442\u043e\u0440\u043d\u0438\u043a \u0441\u0440\u0435\u0434\u0430 \u0447\u0435\u0442\u0432\u0435\u0440\u0433 \u043f\u044f\u0442\u043d\u0438\u0446\u0430 \u043f\u043e\u043d\u0435\u0434\u0456\u043b\u043e\u043a \u0432\u0456\u0432\u0442\u043e\u0440\u043e\u043a \u0441\u0435\u0440\u0435\u0434\u0430 \u0447\u0435\u0442\u0432\u0435\u0440 lun mar mer jeu ven mi\u00e9 mie jue vie gio seg ter qua qui tir ons tor fre" },
        };

        public static readonly string[][] LdifLabels = {
            new[] { "sn", "employee surname" },
            new[] { "givenname", "employee forename" },
            new[] { "cn", "employee name" },
            new[] { "displayname", "employee name" },
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

        public static readonly string[][] JsonCardLabels = {
            new[] { "fn", "full name" },
            new[] { "bday", "date of birth" },
            new[] { "tel", "telephone" },
            new[] { "email", "email" },
            new[] { "org", "organisation" },
            new[] { "kind", "kind" },
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
            new[] { "date_of_birth", "year of birth;birth year;birthyear;yob;dob;d o b;do b;date of birth;birth date;birthday;birth dt;date birth;dt birth;do birth;dt of birth;dte of birth;bdate;b date;d of b;born on;date born;day of birth;geburtsdatum;geburtstag;geb datum;gebdat;geb dat;geb am;geboren am;date de naissance;date naissance;date naiss;dt naissance;ddn;n\u00e9 le;n\u00e9e le;ne le;nee le;fecha de nacimiento;fecha nacimiento;fecha nac;fec nac;f nac;fh nac;fnac;f nacimiento;nacimiento;data di nascita;data nascita;nato il;nata il;geboortedatum;geboortedag;data urodzenia;data ur;data de nascimento;data nascimento;data nasc;dt nasc;nascimento;f\u00f6delsedatum;fodelsedatum;f\u00f6delsedag;f\u00f8dselsdato;fodselsdato;foedselsdato;bday;b day;birth day;birth dte;birthdt;yr of birth;birth yr;n\u00e9 e le;ne e le;date de naiss;d naissance;ann\u00e9e de naissance;annee de naissance;geb tag;gebtag;geb;geburtsjahr;fecha de nac;fech nac;fecnac;fec nacimiento;fecha nto;data nac;data di nasc;gebjaar;geboren op;dataur;urodzony;urodzona;rok urodzenia;datum narozen\u00ed;datum narozeni;dat nar;d\u00e1tum narodenia;datum narodenia;sz\u00fclet\u00e9si id\u0151;szuletesi ido;sz\u00fclet\u00e9si d\u00e1tum;szuletesi datum;syntym\u00e4aika;syntymaaika;f\u00f6delsetid;f\u00f6dd;f\u00f8dd;f\u00f8dt;data na\u0219terii;data nasterii;data na\u015fterii;datum ro\u0111enja;datum rodjenja;datum rojstva;do\u011fum tarihi;dogum tarihi;\u03b7\u03bc\u03b5\u03c1\u03bf\u03bc\u03b7\u03bd\u03af\u03b1 \u03b3\u03ad\u03bd\u03bd\u03b7\u03c3\u03b7\u03c2;\u0434\u0430\u0442\u0430 \u0440\u043e\u0436\u0434\u0435\u043d\u0438\u044f;\u0434\u0430\u0442\u0430 \u043d\u0430\u0440\u043e\u0434\u0436\u0435\u043d\u043d\u044f;\u751f\u5e74\u6708\u65e5;\u51fa\u751f\u65e5\u671f;gbdat;dt nais;date nais;dat nais;dtnais;dt ur;dat ur;gebdatum;geburtsdat;dyddiad geni;d\u00e1ta breithe;data breithe;gimimo data;dzim\u0161anas datums;dzimsanas datums;s\u00fcnniaeg;s\u00fcnnikuup\u00e4ev;f\u00e6\u00f0ingardagur;dat\u00eblindja;datelindja;data e lindjes;\u0434\u0430\u0442\u0430 \u043d\u0430 \u0440\u0430\u0436\u0434\u0430\u043d\u0435;data tat twelid;data de naixement;data naixement;data de nacemento;jaiotze data;tanggal lahir;tarikh lahir;ng\u00e0y sinh;taariikhda dhalashada;tarehe ya kuzaliwa;petsa ng kapanganakan;\u062a\u0627\u0631\u064a\u062e \u0627\u0644\u0645\u064a\u0644\u0627\u062f;\u062a\u0627\u0631\u06cc\u062e \u062a\u0648\u0644\u062f;\u062a\u0627\u0631\u06cc\u062e \u067e\u06cc\u062f\u0627\u0626\u0634;\u05ea\u05d0\u05e8\u05d9\u05da \u05dc\u05d9\u05d3\u05d4;\uc0dd\ub144\uc6d4\uc77c;\u091c\u0928 \u092e \u0924 \u0925;\u091c\u0928 \u092e\u0924 \u0925;\u091c\u0928 \u092e \u0915 \u0924 \u0925;\u091c\u0928 \u092e \u0924 \u0930 \u0916;\u091c\u0928 \u092e \u0915 \u0924 \u0930 \u0916;\u091c\u0928 \u092e \u0926 \u0928 \u0915;\u099c\u09a8 \u09ae \u09a4 \u09b0 \u0996;\u099c\u09a8 \u09ae\u09a4 \u09b0 \u0996;\u099c\u09a8 \u09ae\u09a6 \u09a8;\u0434\u0430\u0442\u0430 \u043d\u0430\u0440;\u0434\u0430\u0442\u0430 \u0440\u043e\u0436\u0434;gim data;\u51fa\u751f\u5e74\u6708;\u51fa\u751f\u5e74\u6708\u65e5;\u51fa\u751f\u65e5;\u8a95\u751f\u65e5;\uc0dd\uc77c;\ucd9c\uc0dd\uc77c;\u0434 \u0440;geburts datum;geboorte datum;naroden\u00fd;narodeny;naroden\u00e1;sz\u00fclet\u00e9snap;szuletesnap;datum rodenja;\u0433\u043e\u0434 \u0440\u043e\u0436\u0434\u0435\u043d\u0438\u044f;\u0440\u0456\u043a \u043d\u0430\u0440\u043e\u0434\u0436\u0435\u043d\u043d\u044f;\u03b7\u03bc \u03b3\u03ad\u03bd\u03bd\u03b7\u03c3\u03b7\u03c2;\u03b7\u03bc \u03bd\u03af\u03b1 \u03b3\u03ad\u03bd\u03bd\u03b7\u03c3\u03b7\u03c2;\u03b7\u03bc\u03b5\u03c1\u03bf\u03bc\u03b7\u03bd\u03b9\u03b1 \u03b3\u03b5\u03bd\u03bd\u03b7\u03c3\u03b7\u03c2;do\u011fum g\u00fcn\u00fc;dogum gunu;f\u00f8dselsdag;fodselsdag;syntym\u00e4p\u00e4iv\u00e4;syntymapaiva;sunniaeg;tgl lahir;ngay sinh;\u062a\u0627\u0631\u064a\u062e \u0627\u0644\u0648\u0644\u0627\u062f\u0629;\u751f\u65e5;\u0e27 \u0e19\u0e40\u0e01 \u0e14;\u0e27 \u0e19\u0e40\u0e14 \u0e2d\u0e19\u0e1b \u0e40\u0e01 \u0e14;\u0e27 \u0e19 \u0e40\u0e14 \u0e2d\u0e19 \u0e1b \u0e40\u0e01 \u0e14;\u056e\u0576\u0576\u0564\u0575\u0561\u0576 \u0561\u0574\u057d\u0561\u0569\u056b\u057e;\u056e\u0576\u0576\u0564\u0575\u0561\u0576 \u0585\u0580;\u056e\u0576\u0576\u0564\u0575\u0561\u0576 \u057f\u0561\u0580\u0565\u0569\u056b\u057e;\u0442\u0443\u0493\u0430\u043d \u043a\u04af\u043d\u0456;\u0442\u0443\u044b\u043b\u0493\u0430\u043d \u043a\u04af\u043d\u0456;\u0442\u0443\u0493\u0430\u043d \u0436\u044b\u043b\u044b;\u0434\u0430\u0442\u0430 \u043d\u0430\u0440\u0430\u0434\u0436\u044d\u043d\u043d\u044f;\u0baa \u0bb1\u0ba8 \u0ba4 \u0ba4 \u0ba4;\u0baa \u0bb1\u0ba8 \u0ba4 \u0ba8 \u0bb3;\u0baa \u0bb1\u0ba8 \u0ba4 \u0ba4 \u0b95\u0ba4" },
            new[] { "surname", "surname;sname;s name;last name;lname;l name;family name;name last;name family;last nm;sur name;sur nm;surnm;surnme;fam name;maiden name;birth surname;nachname;familienname;zuname;geburtsname;nom de famille;nom usage;nom d usage;nom de naissance;nom naissance;nom marital;apellido;apellidos;primer apellido;segundo apellido;apellido paterno;apellido materno;cognome;achternaam;familienaam;nazwisko;apelido;sobrenome;\u00faltimo nome;ultimo nome;efternamn;efternavn;etternavn;sukunimi;famname;family nm;lst name;lst nm;last nme;s nm;sirname;surnames;last names;second name;nom usuel;nom patronymique;nom epouse;nom d epouse;nom \u00e9pouse;nom d \u00e9pouse;nom jeune fille;nom de jeune fille;nom famille;nachn;ape paterno;ape materno;apell;geslachtsnaam;nazw;p\u0159\u00edjmen\u00ed;prijmeni;priezvisko;vezet\u00e9kn\u00e9v;vezeteknev;csal\u00e1di n\u00e9v;csaladi nev;nume familie;nume de familie;prezime;priimek;soyad\u0131;soyad;soyadi;sl\u00e6gtsnavn;\u03b5\u03c0\u03ce\u03bd\u03c5\u03bc\u03bf;\u0444\u0430\u043c\u0438\u043b\u0438\u044f;\u043f\u0440\u0456\u0437\u0432\u0438\u0449\u0435;\u59d3\u6c0f;cyfenw;sloinne;pavard\u0117;pavarde;uzv\u0101rds;uzvards;perekonnanimi;mbiemri;kunjom;cognoms;primer cognom;apelidos;abizena;abizenak;apelyido;nom ben;nom pat;nom assure;nom assur\u00e9;nachna;sname1;\u0909\u092a\u0928 \u092e;\u0915 \u0932\u0928 \u092e;\u0938\u0930\u0928 \u092e;\u09aa\u09a6\u09ac;\u09aa\u09a6\u09ac;soyisim;perenimi;eftirnafn;kenninafn;nama belakang;nama keluarga;\u0627\u0633\u0645 \u0627\u0644\u0639\u0627\u0626\u0644\u0629;\u0627\u0644\u0644\u0642\u0628;\u0627\u0644\u0643\u0646\u064a\u0629;\u05e9\u05dd \u05de\u05e9\u05e4\u05d7\u05d4;\u0646\u0627\u0645 \u062e\u0627\u0646\u0648\u0627\u062f\u06af\u06cc;\u82d7\u5b57;\uc131\uc528;\u03b5\u03c0\u03c9\u03bd\u03c5\u03bc\u03bf;\u0561\u0566\u0563\u0561\u0576\u0578\u0582\u0576;\u0442\u0435\u0433\u0456;\u043f\u0440\u043e\u0437\u0432\u0456\u0448\u0447\u0430;\u0b95 \u0b9f \u0bae \u0baa\u0baa \u0baa \u0baf\u0bb0" },
            new[] { "forename", "forename;forenames;fname;f name;first name;first names;given name;given names;name first;name given;first nm;fore name;fore nm;forenm;given nm;gname;christian name;christian names;preferred name;known as;middle name;middle names;vorname;vornamen;rufname;prenom;pr\u00e9nom;prenoms;pr\u00e9noms;nombre de pila;nombres;primer nombre;voornaam;voornamen;roepnaam;imie;imi\u0119;imiona;nome pr\u00f3prio;nome proprio;primeiro nome;f\u00f6rnamn;fornamn;fornavn;etunimi;1st name;fst name;frst nm;first nme;frst name;givn nm;chosen name;vorn;nombre propio;primer nom;jm\u00e9no;jmeno;k\u0159estn\u00ed jm\u00e9no;krestni jmeno;keresztn\u00e9v;keresztnev;ut\u00f3n\u00e9v;utonev;prenume;tilltalsnamn;\u03cc\u03bd\u03bf\u03bc\u03b1;\u0438\u043c\u044f;\u540d\u5b57;enw cyntaf;enwau cyntaf;enw bedydd;c\u00e9adainm;ceadainm;vardas;v\u0101rds;vards;eesnimi;emri;nama depan;vorna;pre ben;prenom ben;pr\u00e9nom ben;pre pat;prenom pat;given nme;forname;\u092a\u0939\u0932 \u0928 \u092e;\u092a \u0930\u0925\u092e \u0928 \u092e;krstn\u00e9 meno;krstne meno;ainm baiste;fornafn;eiginnafn;nama pertama;\u0627\u0644\u0627\u0633\u0645 \u0627\u0644\u0623\u0648\u0644;\u05e9\u05dd \u05e4\u05e8\u05d8\u05d9;\u03bf\u03bd\u03bf\u03bc\u03b1;etunimet;kutsumanimi;\u0561\u0576\u0578\u0582\u0576;\u0430\u0442\u044b;\u0456\u043c\u044f" },
            new[] { "full_name", "full name;full names;full nm;cardholder;card holder;account holder;cardtaxpayer;taxpayer name;applicant name;pat name;patient name;client name;customer name;employee name;emp name;prisoner name;offender name;subject name;claimant name;staff name;person name;student name;pupil name;defendant name;tenant name;member name;name in full;name of patient;name of offender;name of prisoner;resident name;victim name;witness name;next of kin;next of kin name;detainee name;voter name;donor name;passenger name;insured name;beneficiary name;policy holder;policyholder;policyholder name;guardian name;parent name;mother name;father name;spouse name;carer name;attendee name;guest name;driver name;suspect name;accused name;appellant name;nominal name;service user name;emergency contact;surname forename;vor und nachname;name vorname;nachname vorname;nom prenom;nom et prenom;nom pr\u00e9nom;nom et pr\u00e9nom;prenom nom;pr\u00e9nom nom;nombre y apellidos;nombre apellidos;apellidos y nombre;apellidos nombre;nome cognome;nome e cognome;cognome nome;cognome e nome;imie i nazwisko;imi\u0119 i nazwisko;nazwisko i imie;nazwisko i imi\u0119;volledige naam;fullt namn;fulde navn;name of child;child name;name of pupil;name of student;name of employee;name of client;name of applicant;name of defendant;name of tenant;name of deceased;infant name;mothers name;fathers name;candidate name;learner name;trainee name;volunteer name;visitor name;elector name;borrower name;complainant name;deceased name;assured name;proposer name;holder name;keeper name;registered keeper;inmate name;criminal name;arrestee name;missing person name;worker name;personnel name;traveller name;traveler name;name as on card;name on card;embossed name;data subject;data subject name;person full name;contact full name;enw llawn;ainm ioml\u00e1n;vardas pavard\u0117;vardas pavarde;v\u0101rds uzv\u0101rds;nama lengkap;h\u1ecd v\u00e0 t\u00ean;h\u1ecd t\u00ean;nom i cognoms;izen abizenak;\u0627\u0644\u0627\u0633\u0645 \u0627\u0644\u0643\u0627\u0645\u0644;\u0646\u0627\u0645 \u0648 \u0646\u0627\u0645 \u062e\u0627\u0646\u0648\u0627\u062f\u06af\u06cc;name and surname;name surname;name forename;first and last name;first last name;last name first name;surname and forename;surname and forenames;surname first name;surname initials;surname and initials;patientenname;kundenname;mitarbeitername;sch\u00fclername;schuelername;name des kindes;name des patienten;name des versicherten;nach und vorname;familien und vorname;nom du patient;nom du salari\u00e9;nom du salarie;nom de l \u00e9l\u00e8ve;nom de l eleve;nom de l enfant;nom de l assur\u00e9;nom du titulaire;nom et pr\u00e9noms;nom et prenoms;noms et pr\u00e9noms;nombre del paciente;nombre del alumno;nombre del titular;nombre del trabajador;nombre y apellido;nome paziente;nome dipendente;nome assistito;nome intestatario;nome do paciente;nome do aluno;nome do titular;naam pati\u00ebnt;naam patient;naam cli\u00ebnt;naam client;naam werknemer;naam en voornaam;voor en achternaam;naam verzekerde;imie nazwisko;imi\u0119 nazwisko;imiona i nazwisko;nazwisko i imiona;jm\u00e9no a p\u0159\u00edjmen\u00ed;jmeno a prijmeni;meno a priezvisko;teljes n\u00e9v;teljes nev;nume si prenume;nume \u0219i prenume;nume prenume;ime i prezime;ime in priimek;ad soyad;ad\u0131 soyad\u0131;patientnamn;kundnamn;fullt navn;koko nimi;\u03bf\u03bd\u03bf\u03bc\u03b1\u03c4\u03b5\u03c0\u03ce\u03bd\u03c5\u03bc\u03bf;\u0444\u0438\u043e;\u0444 \u0438 \u043e;fio;\u59d3\u540d;\u6c0f\u540d;\u092a \u0930 \u0928 \u092e;\u0930 \u0917 \u0915 \u0928 \u092e;\u092e\u0930 \u091c \u0915 \u0928 \u092e;\u0917 \u0930 \u0939\u0915 \u0915 \u0928 \u092e;\u0915\u0930 \u092e\u091a \u0930 \u0915 \u0928 \u092e;\u091b \u0924 \u0930 \u0915 \u0928 \u092e;\u0938\u0926\u0938 \u092f \u0915 \u0928 \u092e;\u0906\u0935 \u0926\u0915 \u0915 \u0928 \u092e;\u092a \u0924 \u0915 \u0928 \u092e;\u092a\u0924 \u0915 \u0928 \u092e;\u09aa \u09b0 \u09a8 \u09ae;\u09aa \u09b0 \u09a3 \u09a8 \u09ae;\u09b0 \u0997 \u09b0 \u09a8 \u09ae;\u0997 \u09b0 \u09b9\u0995 \u09b0 \u09a8 \u09ae;\u0995\u09b0 \u09ae\u099a \u09b0 \u09b0 \u09a8 \u09ae;\u09b6 \u0995 \u09b7 \u09b0 \u09a5 \u09b0 \u09a8 \u09ae;\u09aa \u09a4 \u09b0 \u09a8 \u09ae;\u09ae \u09a4 \u09b0 \u09a8 \u09ae;\u771f\u5b9e\u59d3\u540d;\u7528\u6237\u59d3\u540d;\u5ba2\u6237\u59d3\u540d;\u4f1a\u5458\u59d3\u540d;\u5b66\u751f\u59d3\u540d;\u5b66\u5458\u59d3\u540d;\u6559\u5e08\u59d3\u540d;\u5458\u5de5\u59d3\u540d;\u60a3\u8005\u59d3\u540d;\u75c5\u4eba\u59d3\u540d;\u8054\u7cfb\u4eba\u59d3\u540d;\u8054\u7cfb\u4eba;\u6536\u4ef6\u4eba;\u6536\u8d27\u4eba;\u6301\u5361\u4eba;\u771f\u5be6\u59d3\u540d;\u806f\u7d61\u4eba;\u6536\u4ef6\u4eba\u59d3\u540d;\u304a\u540d\u524d;\u9867\u5ba2\u540d;\u60a3\u8005\u540d;\u793e\u54e1\u540d;\u4f1a\u54e1\u540d;\uc131\ud568;\uace0\uac1d\uba85;\ud658\uc790\uba85;\ud559\uc0dd\uc774\ub984;real name;\u751f\u5f92\u540d;\u5150\u7ae5\u540d;\u5712\u5150\u540d;\u5b66\u751f\u540d;\u5f93\u696d\u54e1\u540d;\u5229\u7528\u8005\u540d;\u5165\u5c45\u8005\u540d;\u4fdd\u8b77\u8005\u540d;\u8077\u54e1\u540d;\u53d7\u8b1b\u8005\u540d;\u53c2\u52a0\u8005\u540d;\u5951\u7d04\u8005\u540d;nome da m\u00e3e;nome da mae;nome do pai;nombre de la madre;nombre del padre;nom de la m\u00e8re;nom de la mere;nom du p\u00e8re;nom du pere;nome della madre;nome del padre;name der mutter;name des vaters;naam moeder;naam vader;meno matky;meno otca;jm\u00e9no matky;jmeno matky;jm\u00e9no otce;jmeno otce;anyja neve;apja neve;numele mamei;numele tat\u0103lui;numele tatalui;ime majke;ime oca;ime matere;ime o\u010deta;ime oceta;\u0438\u043c\u0435 \u043d\u0430 \u043c\u0430\u0439\u043a\u0430\u0442\u0430;\u0438\u043c\u0435 \u043d\u0430 \u0431\u0430\u0449\u0430\u0442\u0430;\u0444\u0438\u043e \u043c\u0430\u0442\u0435\u0440\u0438;\u0444\u0438\u043e \u043e\u0442\u0446\u0430;\u043f\u0456\u0431 \u043c\u0430\u0442\u0435\u0440\u0456;anne ad\u0131;anne adi;baba ad\u0131;baba adi;veli ad\u0131;veli adi;moderns namn;faderns namn;mors navn;fars navn;\u00e4idin nimi;is\u00e4n nimi;nafn m\u00f3\u00f0ur;nafn f\u00f6\u00f0ur;ema nimi;isa nimi;nama ibu;nama ayah;nama wali;nama bapa;nama orang tua;h\u1ecd t\u00ean m\u1eb9;h\u1ecd t\u00ean cha;\u0627\u0633\u0645 \u0627\u0644\u0623\u0645;\u0627\u0633\u0645 \u0627\u0644\u0623\u0628;\u05e9\u05dd \u05d4\u05d0\u05dd;\u05e9\u05dd \u05d4\u05d0\u05d1;\u0646\u0627\u0645 \u067e\u062f\u0631;\u0646\u0627\u0645 \u0645\u0627\u062f\u0631;\u7236\u4eb2\u59d3\u540d;\u6bcd\u4eb2\u59d3\u540d;\u5bb6\u957f\u59d3\u540d;\u4fdd\u8b77\u8005\u6c0f\u540d;\u4fdd\u8b77\u8005\u540d;\ubcf4\ud638\uc790\uba85;\ubcf4\ud638\uc790 \uc774\ub984;\ubcf4\ud638\uc790 \uc131\uba85;\uc5b4\uba38\ub2c8 \uc774\ub984;\u0438\u043c\u044f \u0438 \u0444\u0430\u043c\u0438\u043b\u0438\u044f;\u0444\u0430\u043c\u0438\u043b\u0438\u044f \u0438 \u0438\u043c\u044f;\u0444\u0430\u043c\u0438\u043b\u0438\u044f \u0438\u043c\u044f \u043e\u0442\u0447\u0435\u0441\u0442\u0432\u043e;\u0438\u043c\u0435 \u0438 \u0444\u0430\u043c\u0438\u043b\u0438\u044f;\u0442\u0440\u0438\u0442\u0435 \u0438\u043c\u0435\u043d\u0430;\u043f\u044a\u043b\u043d\u043e \u0438\u043c\u0435;\u043f\u043e\u043b\u043d\u043e\u0435 \u0438\u043c\u044f;\u043f\u0456\u0431;\u043f\u043e\u0432\u043d\u0435 \u0456\u043c \u044f;\u043f\u0440\u0456\u0437\u0432\u0438\u0449\u0435 \u0442\u0430 \u0456\u043c \u044f;ime prezime;ime priimek;puno ime;polno ime;f\u00f6r och efternamn;for og etternavn;etu ja sukunimi;ees ja perekonnanimi;v\u0101rds un uzv\u0101rds;vards uzvards;vardas ir pavard\u0117;ainm is sloinne;meno priezvisko;jmeno prijmeni;jm\u00e9no p\u0159\u00edjmen\u00ed;cel\u00e9 jm\u00e9no;cele jmeno;cel\u00e9 meno;cele meno;nume complet;vollst\u00e4ndiger name;vollstaendiger name;name und vorname;fullst\u00e4ndigt namn;fullstandigt namn;fuldt navn;fullt nafn;t\u00e4isnimi;taisnimi;ho va ten;ho ten;nama penuh;\u05e9\u05dd \u05de\u05dc\u05d0;\u0646\u0627\u0645 \u06a9\u0627\u0645\u0644;\u30d5\u30eb\u30cd\u30fc\u30e0;\u03c0\u03bb\u03ae\u03c1\u03b5\u03c2 \u03cc\u03bd\u03bf\u03bc\u03b1;\u03bf\u03bd\u03bf\u03bc\u03b1\u03c4\u03b5\u03c0\u03c9\u03bd\u03c5\u03bc\u03bf;tam ad;adi soyadi;\u0627\u0633\u0645 \u0627\u0644\u0645\u0631\u064a\u0636;\u0e0a \u0e2d \u0e19\u0e32\u0e21\u0e2a\u0e01 \u0e25;\u0e0a \u0e2d \u0e2a\u0e01 \u0e25;\u0e0a \u0e2d\u0e1c \u0e1b \u0e27\u0e22;\u0e1c \u0e1b \u0e27\u0e22;\u0e0a \u0e2d\u0e25 \u0e01\u0e04 \u0e32;\u0e0a \u0e2d\u0e19 \u0e01\u0e40\u0e23 \u0e22\u0e19;\u0e19 \u0e01\u0e40\u0e23 \u0e22\u0e19;\u0e0a \u0e2d\u0e1e\u0e19 \u0e01\u0e07\u0e32\u0e19;\u0e1e\u0e19 \u0e01\u0e07\u0e32\u0e19;\u0e1c \u0e40\u0e0a \u0e32;\u0e0a \u0e2d\u0e1c \u0e40\u0e0a \u0e32;\u0561\u0576\u0578\u0582\u0576 \u0561\u0566\u0563\u0561\u0576\u0578\u0582\u0576;\u0561\u0566\u0563\u0561\u0576\u0578\u0582\u0576 \u0561\u0576\u0578\u0582\u0576;\u056c\u0580\u056b\u057e \u0561\u0576\u0578\u0582\u0576;\u0561\u0576\u0578\u0582\u0576 \u0561\u0566\u0563\u0561\u0576\u0578\u0582\u0576 \u0570\u0561\u0575\u0580\u0561\u0576\u0578\u0582\u0576;\u0430\u0442\u044b \u0436\u04e9\u043d\u0456;\u0442\u043e\u043b\u044b\u049b \u0430\u0442\u044b \u0436\u04e9\u043d\u0456;\u0430\u0442\u044b \u0442\u0435\u0433\u0456;\u0442\u0435\u0433\u0456 \u0430\u0442\u044b;\u043f\u043e\u045e\u043d\u0430\u0435 \u0456\u043c\u044f;\u0456\u043c\u044f \u0456 \u043f\u0440\u043e\u0437\u0432\u0456\u0448\u0447\u0430;\u043f\u0440\u043e\u0437\u0432\u0456\u0448\u0447\u0430 \u0456 \u0456\u043c\u044f;\u0bae \u0bb4 \u0baa \u0baf\u0bb0;\u0bae \u0bb4 \u0baa \u0baa \u0baf\u0bb0" },
            new[] { "initials", "initials;initial;inits;init;first initial;first initials;forename initial;middle initial;name initials;voorletters;voorletter;initialen;initiales;iniciales;iniziali;inicjaly;inicja\u0142y" },
            new[] { "address", "address;addr;street address;home address;address line;house number;street;postal address;residential address;permanent address;current address;home addr;addr line;strasse;stra\u00dfe;anschrift;adresse;rue;direccion;direcci\u00f3n;domicilio;calle;indirizzo;adres;straat;straatnaam;ulica;endere\u00e7o;endereco;morada;adress;gatuadress;residence;adr;addr1;residential addr;postal addr;mailing address;corr address;correspondence address;first line of address;house name;wohnadresse;wohnanschrift;hausnummer;adresse postale;domicile;lieu de r\u00e9sidence;voie;indirizzo residenza;residenza;adres zamieszkania;woonadres;bydli\u0161t\u011b;bydliste;adresa;lakc\u00edm;lakcim;cyfeiriad;seoladh;adresas;aadress;heimilisfang;alamat;osoite;gateadresse;adresse domicile;\u0430\u0434\u0440\u0435\u0441;\u4f4f\u6240;\u5730\u5740;stras;strass;adr1;addr 1st line;strt nm;adr line;\u0918\u0930 \u0915 \u092a\u0924;\u0921 \u0915 \u092a\u0924;\u0920 \u0915 \u0928;\u09a0 \u0995 \u09a8;\u4f4f\u5740;\u5bb6\u5ead\u4f4f\u5740;\u5bb6\u5ead\u5730\u5740;\u901a\u8baf\u5730\u5740;\u8054\u7cfb\u5730\u5740;\u6536\u8d27\u5730\u5740;\u8be6\u7ec6\u5730\u5740;\u901a\u8a0a\u5730\u5740;\u806f\u7d61\u5730\u5740;\u73fe\u4f4f\u6240;\uc8fc\uc18c;\u0430\u0434\u0440\u0435\u0441\u0430;\u0430\u0434\u0440\u0435\u0441\u0430 \u043f\u0440\u043e\u0436\u0438\u0432\u0430\u043d\u043d\u044f;\u0430\u0434\u0440\u0435\u0441 \u043f\u0440\u043e\u0436\u0438\u0432\u0430\u043d\u0438\u044f;\u0434\u043e\u043c\u0430\u0448\u043d\u0438\u0439 \u0430\u0434\u0440\u0435\u0441;\u03b4\u03b9\u03b5\u03cd\u03b8\u03c5\u03bd\u03c3\u03b7;logradouro;resid\u00eancia;residencia;bydlisko;domiciliu;adres\u0103;prebivali\u0161te;prebivaliste;bivali\u0161\u010de;\u043c\u0435\u0441\u0442\u043e \u0436\u0438\u0442\u0435\u043b\u044c\u0441\u0442\u0432\u0430;fakturaadresse;faktureringsadresse;faktureringsadress;fakturaadress;rechnungsadresse;rechnungsanschrift;lieferadresse;lieferanschrift;postadresse;postadress;privatadresse;privatanschrift;meldeadresse;leveringsadresse;leveransadress;hjemmeadresse;hemadress;boligadresse;kontaktadresse;factuuradres;bezorgadres;postadres;huisadres;verzendadres;adresse facturation;adresse de facturation;adresse livraison;adresse de livraison;adresse personnelle;direcci\u00f3n de env\u00edo;direccion de envio;direccion facturacion;direcci\u00f3n de facturaci\u00f3n;indirizzo di spedizione;indirizzo di fatturazione;sz\u00e1ll\u00edt\u00e1si c\u00edm;szallitasi cim;sz\u00e1ml\u00e1z\u00e1si c\u00edm;szamlazasi cim;\u03b4\u03b9\u03b5\u03c5\u03b8\u03c5\u03bd\u03c3\u03b7;ev adresi;bostadsadress;vejnavn;bostedsadresse;katuosoite;kotiosoite;elukoht;adrese;dz\u012bvesvieta;gatv\u0117;sr\u00e1id;\u0111\u1ecba ch\u1ec9;dia chi;\u0627\u0644\u0639\u0646\u0648\u0627\u0646;\u0639\u0646\u0648\u0627\u0646 \u0627\u0644\u0633\u0643\u0646;\u05db\u05ea\u05d5\u05d1\u05ea;\u0622\u062f\u0631\u0633;\u0646\u0634\u0627\u0646\u06cc;\u3054\u4f4f\u6240;\uac70\uc8fc\uc9c0;\u0570\u0561\u057d\u0581\u0565;\u0562\u0576\u0561\u056f\u0578\u0582\u0569\u0575\u0561\u0576 \u0570\u0561\u057d\u0581\u0565;\u043c\u0435\u043a\u0435\u043d\u0436\u0430\u0439\u044b;\u043c\u0435\u043a\u0435\u043d \u0436\u0430\u0439\u044b;\u043c\u0435\u043a\u0435\u043d\u0436\u0430\u0439;\u0430\u0434\u0440\u0430\u0441;\u0bae \u0b95\u0bb5\u0bb0" },
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
            new[] { "nordic_number", "personnummer;personnr;person nr;personal number;personal identity number;samordningsnummer;cpr;cpr nr;cpr nummer;cpr number;cprnr;f\u00f8dselsnummer;fodselsnummer;foedselsnummer;henkil\u00f6tunnus;henkilotunnus;hetu" },
            new[] { "passport_number", "passport;passport number;passport no;passport num;passportno;passportnumber;passport id;ppt no;travel document;travel document number;reisepass;reisepassnummer;passnummer;numero de passeport;num\u00e9ro de passeport;passeport;pasaporte;numero de pasaporte;passaporto;numero passaporto;paspoortnummer;paspoort;numer paszportu;paszport" },
            new[] { "prison_number", "prison number;prison no;prison num;noms;noms number;noms no;noms id;nomsid;nomis;nomis number;nomis id;nomis no;prisoner number;prisoner no;prisoner id;prisonernumber;offender no;offender number;offender id;offender noms;inmate number;lids;lids number;prison id;detainee number;nomis num;prison nos;inmate no;inmate id;offender noms id;prison reference;noms identifier" },
            new[] { "probation_crn", "crn;crn number;delius crn;probation crn;delius number;delius id;offender crn;case reference number crn" },
            new[] { "pti_urn", "ptiurn;pti urn;case urn;caseurn;urn;pti;prosecution urn;police urn" },
            new[] { "us_ssn", "ssn;social security;social security number;social security no;ss number;ss no;ssn number;socialsecuritynumber;soc sec no;soc sec num;us ssn;ssn no" },
            new[] { "utr", "utr;utr number;utr no;unique taxpayer reference;unique tax reference;taxpayer reference;tax reference number" },
            new[] { "bank_account", "account number;account no;acc no;bank acc;bank acct;acct no;accountnumber;accountno;bank account;bank account number;bank account no;acc number;acct number;a c no;a c number;account num" },
            new[] { "email", "email;e mail;email address;e mail address;emailaddress;mail address;email1;home email;work email;mail id;email id;email addr;primary email;personal email;mail addr;e mail adresse;emailadresse;mailadresse;correo;correo electronico;correo electr\u00f3nico;courriel;adresse mail;adresse email;posta elettronica;indirizzo email;emailadres;mailadres;adres email;e post;epost;e postadress;endere\u00e7o de email;\u0908\u092e \u0932;\u0987 \u09ae \u0987\u09b2;\u0987\u09ae \u0987\u09b2;\u90ae\u7bb1;\u7535\u5b50\u90ae\u7bb1;\u7535\u5b50\u90ae\u4ef6;\u90ae\u7bb1\u5730\u5740;\u96fb\u5b50\u90f5\u4ef6;\u96fb\u5b50\u4fe1\u7bb1;\u4fe1\u7bb1;\u30e1\u30fc\u30eb;\u30e1\u30fc\u30eb\u30a2\u30c9\u30ec\u30b9;\uc774\uba54\uc77c;\u044d\u043b\u0435\u043a\u0442\u0440\u043e\u043d\u043d\u0430\u044f \u043f\u043e\u0447\u0442\u0430;\u044d\u043b \u043f\u043e\u0447\u0442\u0430;\u043f\u043e\u0447\u0442\u0430;\u0435\u043b\u0435\u043a\u0442\u0440\u043e\u043d\u043d\u0430 \u043f\u043e\u0448\u0442\u0430;\u043f\u043e\u0448\u0442\u0430;correio eletr\u00f3nico;correio eletr\u00f4nico;correio eletronico;email adresse;email adresa;emailov\u00e1 adresa;emailova adresa;poczta;\u0438\u043c\u0435\u0439\u043b;e po\u0161ta;e posta;eposta;e naslov;meiliaadress;e pasts;epasts;el pa\u0161tas;el pastas;elektroninis pa\u0161tas;e bost;ebost;r\u00edomhphost;surel;emel;netfang;s\u00e4hk\u00f6posti;sahkoposti;s\u00e4hk\u00f6postiosoite;\u0627\u0644\u0628\u0631\u064a\u062f \u0627\u0644\u0625\u0644\u0643\u062a\u0631\u0648\u0646\u064a;\u0627\u0644\u0628\u0631\u064a\u062f \u0627\u0644\u0627\u0644\u0643\u062a\u0631\u0648\u0646\u064a;\u0627\u0644\u0627\u064a\u0645\u064a\u0644;\u05d0\u05d9\u05de\u05d9\u05d9\u05dc;\u05d3\u05d5\u05d0\u05e8 \u05d0\u05dc\u05e7\u05d8\u05e8\u05d5\u05e0\u05d9;\u05d3\u05d5\u05d0\u05dc;\u0627\u06cc\u0645\u06cc\u0644;\u90f5\u7bb1;\u90ae\u4ef6;\uba54\uc77c;emails;email addresses;e mails;correos;courriels;\u0567\u056c \u0583\u0578\u057d\u057f;\u0567\u056c\u0565\u056f\u057f\u0580\u0578\u0576\u0561\u0575\u056b\u0576 \u0583\u0578\u057d\u057f;\u044d\u043b\u0435\u043a\u0442\u0440\u043e\u043d\u0434\u044b\u049b \u043f\u043e\u0448\u0442\u0430;\u044d\u043b\u0435\u043a\u0442\u0440\u043e\u043d\u043d\u0430\u044f \u043f\u043e\u0448\u0442\u0430;\u0bae \u0ba9 \u0ba9\u0b9e \u0b9a\u0bb2" },
            new[] { "iban", "iban;iban number;iban no;iban nr;account iban;bank iban;ibannumber;kontonummer iban;kontonummer;konto nr;kontonr;bankkonto;bankverbindung;nr konta;numer konta;nr rachunku;numer rachunku;rekening;rekeningnummer;bankrekening;compte bancaire;numero de compte;num\u00e9ro de compte;no compte;cuenta;cuenta bancaria;numero de cuenta;n\u00famero de cuenta;conto corrente;numero conto;numero di conto;coordinate bancarie;numero da conta;bankkontonummer" },
            new[] { "national_number", "national id;national id number;national id no;national identity number;national identification number;national insurance id;identity number;identity no;identity card;identity card number;identity card no;id card;id card number;id card no;id number;id no;id num;citizen id;citizen number;personal no;personal id;personal id number;personal code;personal identification number;social insurance number;social insurance no;tax id;tax id number;tax identification number;tax file number;civil id;person id number;cpf;numero cpf;cpf numero;nr cpf;cartao de cidadao;cart\u00e3o de cidad\u00e3o;numero de contribuinte;contribuinte;cedula;c\u00e9dula;cedula de identidad;c\u00e9dula de identidad;numero de cedula;nro documento;num documento;n\u00famero de documento;numero de documento;numero de identidad;numero de identificacion;n\u00famero de identificaci\u00f3n;curp;cuil;nric;nric no;nric number;nric fin;uinfin;sa id;sa id number;sa id no;rsa id;rsa id number;id nommer;\u0440\u043d\u043e\u043a\u043f\u043f;\u0456\u043f\u043d;dav\u010dna \u0161t;dav\u010dna \u0161tevilka;rodn\u00e9 \u010d;\u05ea \u05d6;\u06a9\u062f \u0645\u0644\u06cc;\u0e40\u0e25\u0e02\u0e1a \u0e15\u0e23\u0e1b\u0e23\u0e30\u0e0a\u0e32\u0e0a\u0e19;\u0e40\u0e25\u0e02\u0e1b\u0e23\u0e30\u0e08\u0e33\u0e15 \u0e27\u0e1b\u0e23\u0e30\u0e0a\u0e32\u0e0a\u0e19;tc kimlik;tc kimlik no;tc no;tckn;kimlik no;kimlik numaras\u0131;kimlik numarasi;t c kimlik no;vatanda\u015fl\u0131k no;rodn\u00e9 \u010d\u00edslo;rodne cislo;rodn\u00e9 \u010dislo;rod cislo;aadhaar;aadhaar number;aadhaar no;aadhar;aadhar no;aadhar number;cnp;cod numeric personal;oib;egn;jmbg;em\u0161o;emso;taj sz\u00e1m;taj szam;asmens kodas;personas kods;isikukood;amka;\u03b1\u03bc\u03ba\u03b1;\u03b1\u03c6\u03bc;rijksregisternummer;rijksregister;rijksregisternr;insz;niss;registre national;numero national;num\u00e9ro national;ahv nummer;ahv nr;ahvn13;numero avs;num\u00e9ro avs;no avs;n avs;n national;svnr;sozialversicherungsnummer;sozialversicherungsnr;personalausweisnummer;personalausweis;ausweisnummer;pps number;ppsn;pps no;sin number;medicare number;medicare no;mykad;ic no;ic number;no ktp;cnic;cnic number;cnic no;cmnd;cccd;s\u1ed1 cmnd;s\u1ed1 cccd;kennitala;iqama;iqama number;emirates id;numer dowodu;nr dowodu;dow\u00f3d osobisty;dowod osobisty;\u05ea\u05e2\u05d5\u05d3\u05ea \u05d6\u05d4\u05d5\u05ea;\u05de\u05e1\u05e4\u05e8 \u05d6\u05d4\u05d5\u05ea;\u0631\u0642\u0645 \u0627\u0644\u0647\u0648\u064a\u0629;\u0627\u0644\u0631\u0642\u0645 \u0627\u0644\u0642\u0648\u0645\u064a;f\u00f8dselsnr;fodselsnr;\u8eab\u4efd\u8bc1;\u8eab\u4efd\u8bc1\u53f7;\u8eab\u4efd\u8bc1\u53f7\u7801;\u8bc1\u4ef6\u53f7\u7801;\u8b49\u4ef6\u865f\u78bc;\u8eab\u5206\u8b49\u5b57\u865f;\u8eab\u5206\u8b49\u865f\u78bc;\u8eab\u5206\u8b49;\u8eab\u4efd\u8b49;\u8eab\u4efd\u8b49\u5b57\u865f;\u8eab\u4efd\u8b49\u865f\u78bc;\u8eab\u5206\u8b49\u7d71\u4e00\u7de8\u865f;\u516c\u6c11\u8eab\u4efd\u53f7\u7801;\u5c45\u6c11\u8eab\u4efd\u8bc1;\u5c45\u6c11\u8eab\u4efd\u8bc1\u53f7;\u8eab\u5206\u8b49\u865f;\u03b1 \u03bc \u03ba \u03b1;\u03b1 \u03c6 \u03bc;\u0e40\u0e25\u0e02\u0e17 \u0e1a \u0e15\u0e23\u0e1b\u0e23\u0e30\u0e0a\u0e32\u0e0a\u0e19;\u0e2b\u0e21\u0e32\u0e22\u0e40\u0e25\u0e02\u0e1a \u0e15\u0e23\u0e1b\u0e23\u0e30\u0e0a\u0e32\u0e0a\u0e19;\u0e40\u0e25\u0e02\u0e1a \u0e15\u0e23\u0e1b\u0e23\u0e30\u0e08\u0e33\u0e15 \u0e27\u0e1b\u0e23\u0e30\u0e0a\u0e32\u0e0a\u0e19;\uc8fc\ubbfc\ub4f1\ub85d\ubc88\ud638;\uc8fc\ubbfc\ubc88\ud638;\u500b\u4eba\u756a\u53f7;\u30de\u30a4\u30ca\u30f3\u30d0\u30fc;\u0441\u043d\u0438\u043b\u0441;\u043f\u0430\u0441\u043f\u043e\u0440\u0442;\u0435\u0433\u043d;m\u00e3 s\u1ed1 thu\u1ebf;ma so thue;masothue;cccd;cmnd;c\u0103n c\u01b0\u1edbc c\u00f4ng d\u00e2n;can cuoc cong dan;s\u1ed1 cccd;so cccd" },
            new[] { "phone", "phone;contact no;contact num;contact nr;ph no;msisdn;telephone;tel;tel no;mobile;mobile number;phone number;home phone;work phone;cell;cell phone;contact number;phone1;telefon;telephone number;mobile no;mob;telephone no;telephone num;phone no;phone num;tel number;tel num;mobile phone;mobile phone number;home telephone;work telephone;cell number;landline;handy;mobil;mobilnummer;telefonnummer;rufnummer;tel nr;t\u00e9l\u00e9phone;portable;numero de telephone;num\u00e9ro de t\u00e9l\u00e9phone;telefono;tel\u00e9fono;movil;m\u00f3vil;celular;cellulare;numero di telefono;telefoon;telefoonnummer;mobiel;nr telefonu;numer telefonu;komorka;kom\u00f3rka;telefone;telem\u00f3vel;telefonnr;\u092b \u0928;\u092b \u0928 \u0928 \u092c\u0930;\u092e \u092c \u0907\u0932;\u092e \u092c \u0907\u0932 \u0928 \u092c\u0930;\u092e \u092c \u0907\u0932 \u0928\u092e \u092c\u0930;\u0926 \u0930\u092d \u0937;\u09ab \u09a8;\u09ab \u09a8 \u09a8\u09ae \u09ac\u09b0;\u09ae \u09ac \u0987\u09b2;\u09ae \u09ac \u0987\u09b2 \u09a8\u09ae \u09ac\u09b0;\u7dca\u6025\u9023\u7d61\u5148;\u9023\u7d61\u5148\u96fb\u8a71;\u9023\u7d61\u5148\u96fb\u8a71\u756a\u53f7;\u81ea\u5b85\u96fb\u8a71;\u7535\u8bdd;\u624b\u673a;\u624b\u673a\u53f7;\u624b\u673a\u53f7\u7801;\u7535\u8bdd\u53f7\u7801;\u8054\u7cfb\u7535\u8bdd;\u8054\u7cfb\u65b9\u5f0f;\u79fb\u52a8\u7535\u8bdd;\u5bb6\u5ead\u7535\u8bdd;\u96fb\u8a71;\u96fb\u8a71\u865f\u78bc;\u806f\u7d61\u96fb\u8a71;\u624b\u6a5f;\u624b\u6a5f\u865f\u78bc;\u884c\u52d5\u96fb\u8a71;\u96fb\u8a71\u756a\u53f7;\u643a\u5e2f\u756a\u53f7;\u643a\u5e2f\u96fb\u8a71;\uc804\ud654;\uc804\ud654\ubc88\ud638;\ud734\ub300\ud3f0;\ud734\ub300\ud3f0\ubc88\ud638;\ud734\ub300\uc804\ud654;\uc5f0\ub77d\ucc98;\u0442\u0435\u043b\u0435\u0444\u043e\u043d;\u043d\u043e\u043c\u0435\u0440 \u0442\u0435\u043b\u0435\u0444\u043e\u043d\u0430;\u043d\u043e\u043c\u0435\u0440 \u0442\u0435\u043b\u0435\u0444\u043e\u043d\u0443;\u043c\u043e\u0431\u0438\u043b\u044c\u043d\u044b\u0439 \u0442\u0435\u043b\u0435\u0444\u043e\u043d;\u043c\u043e\u0431\u0456\u043b\u044c\u043d\u0438\u0439 \u0442\u0435\u043b\u0435\u0444\u043e\u043d;\u03c4\u03b7\u03bb\u03ad\u03c6\u03c9\u03bd\u03bf;\u03ba\u03b9\u03bd\u03b7\u03c4\u03cc;t\u00e9l;recapito telefonico;handynummer;gsm;mobiltelefon;telefonn\u00ed \u010d\u00edslo;telefonni cislo;tel \u010d\u00edslo;tel cislo;telef\u00f3n;telef\u00f3nne \u010d\u00edslo;telefonsz\u00e1m;telefonszam;mobitel;broj telefona;mobilni;telefonska \u0161tevilka;telefonska stevilka;\u043c\u043e\u0431\u0438\u043b\u0435\u043d;\u043c\u043e\u0431\u0438\u043b\u044c\u043d\u044b\u0439;\u043c\u043e\u0431\u0456\u043b\u044c\u043d\u0438\u0439;\u03c4\u03b7\u03bb\u03b5\u03c6\u03c9\u03bd\u03bf;\u03ba\u03b9\u03bd\u03b7\u03c4\u03bf;cep telefonu;cep no;cep tel;veli cep;tlf;tlf nr;puhelin;puhelinnumero;matkapuhelin;k\u00e4nnykk\u00e4;s\u00edmi;fars\u00edmi;s\u00edman\u00famer;mobiil;telefoninumber;t\u0101lrunis;talrunis;telefons;mobilais;telefonas;mobilusis;ff\u00f4n;ffon;rhif ff\u00f4n;ff\u00f4n symudol;f\u00f3n;guth\u00e1n;uimhir ghuth\u00e1in;telepon;no telepon;no hp;nomor telepon;handphone;\u0111i\u1ec7n tho\u1ea1i;s\u1ed1 \u0111i\u1ec7n tho\u1ea1i;dien thoai;so dien thoai;sdt;\u0627\u0644\u0647\u0627\u062a\u0641;\u0631\u0642\u0645 \u0627\u0644\u0647\u0627\u062a\u0641;\u0627\u0644\u062c\u0648\u0627\u0644;\u0631\u0642\u0645 \u0627\u0644\u062c\u0648\u0627\u0644;\u0627\u0644\u0645\u0648\u0628\u0627\u064a\u0644;\u0647\u0627\u062a\u0641;\u05d8\u05dc\u05e4\u05d5\u05df;\u05e0\u05d9\u05d9\u05d3;\u062a\u0644\u0641\u0646;\u0645\u0648\u0628\u0627\u06cc\u0644;\u0634\u0645\u0627\u0631\u0647 \u062a\u0644\u0641\u0646;phones;phone numbers;telephones;tel\u00e9fonos;telefonos;telefones;\u0442\u0435\u043b\u0435\u0444\u043e\u043d\u044b;\u0e40\u0e1a\u0e2d\u0e23 \u0e42\u0e17\u0e23;\u0e42\u0e17\u0e23\u0e28 \u0e1e\u0e17;\u0570\u0565\u057c\u0561\u056d\u0578\u057d;\u0570\u0565\u057c\u0561\u056d\u0578\u057d\u0561\u0570\u0561\u0574\u0561\u0580;\u0570\u0565\u057c\u0561\u056d\u0578\u057d\u056b \u0570\u0561\u0574\u0561\u0580;\u0562\u057b\u057b\u0561\u0575\u056b\u0576;\u0442\u0435\u043b\u0435\u0444\u043e\u043d \u043d\u04e9\u043c\u0456\u0440\u0456;\u04b1\u044f\u043b\u044b \u0442\u0435\u043b\u0435\u0444\u043e\u043d;\u0442\u044d\u043b\u0435\u0444\u043e\u043d;\u043d\u0443\u043c\u0430\u0440 \u0442\u044d\u043b\u0435\u0444\u043e\u043d\u0430;\u0ba4 \u0bb2 \u0baa \u0b9a;\u0ba4 \u0bb2 \u0baa \u0b9a \u0b8e\u0ba3;\u0b95 \u0baa \u0b9a;\u0b95 \u0baa \u0b9a \u0b8e\u0ba3" },
            new[] { "postcode", "postcode;post code;p code;postal code;pcode;zip postcode;zip;plz;postleitzahl;code postal;codigo postal;c\u00f3digo postal;codice postale;postnummer;kod pocztowy;zip code;zipcode;post cd;pcd;c\u00f3digo zip" },
            new[] { "sort_code", "sort code;sortcode;bank sort;bank sort code;sort cd;branch sort code" },
        };

        public static readonly string[][] WholeHeaders = {
            new[] { "surname", "last;family;nom;legal surname;sn;\u59d3;h\u1ecd;\uc131;enamn;enavn;snimi;prijm;prij;priim;prez;vnev;csaladnev;cogn;ape;apat;amat;apaterno;amaterno;anaam;nachnam;peren;numefam;snamn;eponymo;eponimo;soyisim" },
            new[] { "forename", "first;given;ad\u0131;\u0456\u043c \u044f;nombre;nome;middle;fore;gn;ime;isim;meno;\u540d;\u0438\u043c\u0435;t\u00ean;fnamn;fnavn;enimi;pren;pnom;pr\u00e9n;vnaam;knev;prenom1;pnombre;fornm;jm;onoma" },
            new[] { "date_of_birth", "born;birth;geboren;nato;nata;n\u00e9;n\u00e9e;naissance;nacido;urodz;ur;nac;narozen;narozena;birthdays;n\u0103scut;nascut;ro\u0111en;rojen;\u0440\u043e\u0434\u0435\u043d;\u0440\u043e\u0434\u0438\u043b\u0441\u044f;\u043d\u0430\u0440\u043e\u0434\u0438\u0432\u0441\u044f;syntynyt;dzimis;gim\u0119s;fodt;foedt;fodd;fdato;foddat;fodelsear;f\u00f6delse\u00e5r;fodselsar;synt;synpvm;syntpv;syntaika;szulido;szul ido;szul;szuldat;nasc;dnasc;nascita;datnasc;nais;dnais;naiss;dnaiss;nasterii;gebd;gebjahr;dogtar;dtarihi;s\u00fcnd;synd;datur;nar;datnar;do\u011fum t;dogum t;do\u011fum tar;dogum tar;dt nasc" },
            new[] { "full_name", "\u0928 \u092e;\u09a8 \u09ae;\u0627\u0644\u0627\u0633\u0645;\u0646\u0627\u0645;\u05e9\u05dd;\uc774\ub984;\uc131\uba85" },
            new[] { "address", "\u092a\u0924;ulice;\u0443\u043b\u0438\u0446\u0430;\u0432\u0443\u043b\u0438\u0446\u044f;\u03bf\u03b4\u03cc\u03c2;t\u00e4nav;iela;cadde;sokak;utca;strada;rua;gade;stryd;c\u00edm;jalan;\u05e8\u05d7\u05d5\u05d1;gata;gatan;gatadr;gateadr;vej;vejadr;katu;katuos;tanav;t\u00e4n;ul;via;str;cim;lak;ulica i broj;ulica broj;domic;property;premises;dwelling" },
            new[] { "person", "accused;appellant;arrestee;attendee;bailee;beneficiary;borrower;bridegroom;claimant;complainant;convict;deceased;defendant;detained person;detainee;elector;employee;enrollee;foster carer;head of family;head of household;householder;informant;inmate;interviewee;juror;learner;life assured;missing person;mortgagor;next of kin;offender;parolee;passenger;patient;pensioner;petitioner;plaintiff;policyholder;prisoner;probationer;pupil;registered keeper;retiree;service user;staff member;student;suspect;taxpayer;tenant;trainee;traveler;traveller;victim;volunteer;voter;witness;young person;angeklagter;antragsteller;antragstellerin;arbeitnehmer;arbeitnehmerin;auszubildender;beschuldigter;bewerber;bewerberin;bewohner;bewohnerin;erziehungsberechtigter;gefangener;h\u00e4ftling;karteninhaber;kontoinhaber;kontoinhaberin;kursteilnehmer;mieter;mieterin;mitarbeiter;mitarbeiterin;mitglied;patientin;rentner;sch\u00fcler;schueler;sch\u00fclerin;studentin;studierende;teilnehmer;teilnehmerin;verstorbener;versicherter;versicherte;versicherungsnehmer;versicherungsnehmerin;zeuge;abonn\u00e9;adh\u00e9rent;adherent;allocataire;assur\u00e9;assure;assur\u00e9e;b\u00e9n\u00e9ficiaire;beneficiaire;d\u00e9tenu;detenu;employ\u00e9;employe;\u00e9l\u00e8ve;eleve;\u00e9tudiant;etudiant;locataire;patiente;pr\u00e9venu;prevenu;retrait\u00e9;salari\u00e9;salarie;salari\u00e9e;stagiaire;souscripteur;titulaire du compte;afiliado;alumno;alumna;asegurado;asegurada;beneficiario;beneficiaria;empleado;empleada;estudiante;inquilino;inquilina;paciente;pensionista;recluso;solicitante;trabajador;trabajadora;titular de la cuenta;alunno;alunna;assicurato;assistito;assistita;contribuente;detenuto;dipendente;imputato;intestatario;iscritto;lavoratore;nominativo;paziente;pensionato;richiedente;studente;tesserato;bewoner;cli\u00ebnt;deelnemer;gedetineerde;huurder;kaarthouder;leerling;medewerker;pati\u00ebnt;rekeninghouder;verdachte;verzekerde;werknemer;najemca;osadzony;pacjent;pacjentka;pracownik;skazany;\u015bwiadek;ubezpieczony;ubezpieczona;ucze\u0144;uczen;wnioskodawca;aluno;aluna;funcion\u00e1rio;funcionario;segurado;segurada;utente;anst\u00e4lld;anstalld;ansatt;elev;hyresg\u00e4st;kontoinnehavare;kontoinnehaver;medarbejder;potilas;asiakas;ty\u00f6ntekij\u00e4;pacientka;zam\u011bstnanec;\u017e\u00e1k;alkalmazott;dolgoz\u00f3;angajat;hasta;\u00e7al\u0131\u015fan;\u00f6\u011frenci;\u043f\u0430\u0446\u0438\u0435\u043d\u0442;\u0441\u043e\u0442\u0440\u0443\u0434\u043d\u0438\u043a;\u0441\u0442\u0443\u0434\u0435\u043d\u0442;colaborador;colaboradora;trabalhador;trabalhadora;pasien;siswa;mahasiswa;karyawan;pegawai;nasabah;pelanggan;under trial;undertrial;under trial prisoner;undertrial prisoner;remandee;absconder;deportee;evacuee;refugee;asylum seeker;protected person;licence holder;injured party;aggrieved party;person in custody;person on probation;verurteilter;inhaftierter;gesch\u00e4digter;geschaedigter;proband;probandin;insasse;untersuchungsgefangener;asylbewerber;condamn\u00e9;condamne;\u00e9crou\u00e9;ecroue;mis en cause;mis en examen;plaignant;demandeur d asile;condenado;penado;imputado;acusado;denunciado;denunciante;v\u00edctima;interno penado;condannato;indagato;recluso;persona offesa;detento;arguido;presidi\u00e1rio;v\u00edtima;veroordeelde;justitiabele;oskar\u017cony;oskarzony;podejrzany;pokrzywdzony;pods\u0105dny;obvin\u011bn\u00fd;obvineny;odsouzen\u00fd;odsouzeny;ob\u017ealovan\u00fd;v\u011bze\u0148;vezen;po\u0161kozen\u00fd;obvinen\u00fd;ods\u00faden\u00fd;v\u00e4ze\u0148;el\u00edt\u00e9lt;v\u00e1dlott;fogvatartott;gyan\u00fas\u00edtott;terhelt;s\u00e9rtett;de\u021binut;detinut;condamnat;\u00eenvinuit;osu\u0111enik;osudjenik;okrivljenik;optu\u017eenik;optuzenik;zatvorenik;pritvorenik;osumnji\u010denik;obsojenec;obdol\u017eenec;pripornik;osumljenec;zapornik;o\u0161kodovanec;nuteistasis;kaltinamasis;noties\u0101tais;aps\u016bdz\u0113tais;s\u00fc\u00fcdim\u00f5istetu;kinnipeetav;s\u00fc\u00fcdistatav;kannatanu;vanki;tuomittu;ep\u00e4ilty;asianomistaja;d\u00f6md;intagen;misst\u00e4nkt;\u00e5talad;m\u00e5ls\u00e4gande;indsat;sigtet;tiltalt;forurettet;innsatt;domfelt;siktet;forn\u00e6rmede;h\u00fck\u00fcml\u00fc;hukumlu;tutuklu;mahkum;mahk\u00fbm;san\u0131k;sanik;\u015f\u00fcpheli;supheli;ma\u011fdur;magdur;davac\u0131;daval\u0131;\u015fikayet\u00e7i;narapidana;terdakwa;tersangka;tahanan;warga binaan;\u03ba\u03c1\u03b1\u03c4\u03bf\u03cd\u03bc\u03b5\u03bd\u03bf\u03c2;\u03ba\u03b1\u03c4\u03b7\u03b3\u03bf\u03c1\u03bf\u03cd\u03bc\u03b5\u03bd\u03bf\u03c2;\u03ba\u03b1\u03c4\u03ac\u03b4\u03b9\u03ba\u03bf\u03c2;\u03cd\u03c0\u03bf\u03c0\u03c4\u03bf\u03c2;\u03b1\u03c3\u03b8\u03b5\u03bd\u03ae\u03c2;\u03bc\u03b1\u03b8\u03b7\u03c4\u03ae\u03c2;\u03b5\u03c1\u03b3\u03b1\u03b6\u03cc\u03bc\u03b5\u03bd\u03bf\u03c2;\u03c9\u03c6\u03b5\u03bb\u03bf\u03cd\u03bc\u03b5\u03bd\u03bf\u03c2;\u043e\u0441\u0443\u0436\u0434\u0435\u043d\u043d\u044b\u0439;\u043e\u0441\u0443\u0436\u0434\u0451\u043d\u043d\u044b\u0439;\u043e\u0431\u0432\u0438\u043d\u044f\u0435\u043c\u044b\u0439;\u043f\u043e\u0434\u043e\u0437\u0440\u0435\u0432\u0430\u0435\u043c\u044b\u0439;\u043f\u043e\u0434\u0441\u0443\u0434\u0438\u043c\u044b\u0439;\u043f\u043e\u0442\u0435\u0440\u043f\u0435\u0432\u0448\u0438\u0439;\u0437\u0430\u043a\u043b\u044e\u0447\u0435\u043d\u043d\u044b\u0439;\u0437\u0430\u043a\u043b\u044e\u0447\u0451\u043d\u043d\u044b\u0439;\u0437\u0430\u0441\u0443\u0434\u0436\u0435\u043d\u0438\u0439;\u043e\u0431\u0432\u0438\u043d\u0443\u0432\u0430\u0447\u0435\u043d\u0438\u0439;\u043f\u0456\u0434\u043e\u0437\u0440\u044e\u0432\u0430\u043d\u0438\u0439;\u043f\u043e\u0442\u0435\u0440\u043f\u0456\u043b\u0438\u0439;\u043e\u0441\u044a\u0434\u0435\u043d;\u043e\u0431\u0432\u0438\u043d\u044f\u0435\u043c;\u0437\u0430\u0442\u0432\u043e\u0440\u043d\u0438\u043a;\u043f\u043e\u0434\u0441\u044a\u0434\u0438\u043c;\u043e\u0441\u0443\u0452\u0435\u043d\u0438\u043a;\u043e\u043a\u0440\u0438\u0432\u0459\u0435\u043d\u0438;name;names;person;full;name full;client;customer;cust;contact;contact name;applicant;member;resident;subject;owner;staff;who;display name;naam;nombre completo;nom complet;name of person;donor;people;persons;nominal;guardian;nome completo;persona;personne;osoba;namn;navn;licensee;permit holder;proposer;kunde;kundin;cliente;klient;klientka;titular;titulaire;n\u00e9v;nev;jm\u00e9no i p\u0159\u00edjmen\u00ed;nimi;isim soyisim;enw;ainm;nafn;nama;jina;magaca;pangalan;isem;izena;payee;debtor;lessee;occupier;occupant;visitor;guest;user full name;card name;contact person;ansprechpartner;persoon;nominee;identit\u00e9;identite;name and address;candidate;keeper;user name;account name;nm;manager name;teacher name;tutor name;billing name;shipping name;delivery name;profile name;reviewer name;consignee;odbiorca;adresat;nadawca;p\u0159\u00edjemce;prijemce;odes\u00edlatel;pr\u00edjemca;c\u00edmzett;cimzett;felad\u00f3;al\u0131c\u0131;alici;g\u00f6nderen;destinatar;expeditor;paraliptis;apostoleas;\u03c0\u03b1\u03c1\u03b1\u03bb\u03ae\u03c0\u03c4\u03b7\u03c2;\u03b1\u03c0\u03bf\u03c3\u03c4\u03bf\u03bb\u03ad\u03b1\u03c2;destinataire;destinatario;destinat\u00e1rio;empf\u00e4nger;ontvanger;modtager;mottaker;mottagare;vastaanottaja;\u043f\u043e\u043b\u0443\u0447\u0430\u0442\u0435\u043b\u044c;\u043e\u0442\u043f\u0440\u0430\u0432\u0438\u0442\u0435\u043b\u044c;\u043e\u0442\u0440\u0438\u043c\u0443\u0432\u0430\u0447;primatelj;prejemnik;onomatepwnymo;onomateponymo;onomateponimo;nomecompleto;nombrecompleto;nomcomplet;madre;padre;tutore;tuteur;tuteur l\u00e9gal;responsable l\u00e9gal;respons\u00e1vel;responsavel;genitore;vormund;erziehungsberechtigter;erziehungsberechtigte;voogd;opiekun;z\u00e1konn\u00fd z\u00e1stupce;z\u00e1konn\u00fd z\u00e1stupca;zakonny zastupce;gondvisel\u0151;skrbnik;\u043d\u0430\u0441\u0442\u043e\u0439\u043d\u0438\u043a;\u043e\u043f\u0435\u043a\u0443\u043d;\u043e\u043f\u0456\u043a\u0443\u043d;\u043c\u0430\u0442\u044c;\u043e\u0442\u0435\u0446;\u03ba\u03b7\u03b4\u03b5\u03bc\u03cc\u03bd\u03b1\u03c2;\u03c0\u03b1\u03c4\u03c1\u03ce\u03bd\u03c5\u03bc\u03bf;veli;m\u00e5lsman;v\u00e5rdnadshavare;v\u00e6rge;foresatt;huoltaja;eestkostja;aizbildnis;glob\u0117jas;wali;penjaga;ph\u1ee5 huynh;\u0648\u0644\u064a \u0627\u0644\u0623\u0645\u0631;\u76d1\u62a4\u4eba;\u4fdd\u8b77\u8005;\ubcf4\ud638\uc790;\u540d\u524d;\u0443\u0447\u0435\u043d\u044c;\u0443\u0447\u0435\u043d\u0438\u0446\u044f;\u0443\u0447\u0435\u043d\u0438\u043a;\u0443\u0447\u0435\u043d\u0438\u0446\u0430;ho ten;hoten;ho va ten;ten nhan vien;t\u00ean nh\u00e2n vi\u00ean;ten khach hang;t\u00ean kh\u00e1ch h\u00e0ng;ten sinh vien;t\u00ean sinh vi\u00ean;kh\u00e1ch h\u00e0ng;b\u1ec7nh nh\u00e2n;h\u1ecdc sinh;sinh vi\u00ean;nh\u00e2n vi\u00ean;ng\u01b0\u1eddi thu\u00ea;khach hang;benh nhan;hoc sinh;sinh vien;nhan vien;nguoi thue;nume;nazwa klienta;nazwa pacjenta;nazwa kontaktu" },
            new[] { "nino", "ni" },
            new[] { "bank_account", "acct;acc" },
            new[] { "email", "mail" },
            new[] { "national_number", "rg;run;rut;r \u010d;fin;fin no;fin number;sin;tin;nik;ktp;fnr;ahv;avs;taj;r\u010d;rc;id nr;pps;kimlik;tax no;tax number;pnr;persnr;persnum;fodnr;fodselnr;f\u00f8dnr;f\u00f8dselnr;sotu;ik;rodcis;adojel;adoazon;tajszam;rfc;cuit;tc;tcno;kt;rvnr;insz;rrn;inps;afm;snils;ipn;rnokpp;dnr" },
            new[] { "phone", "tfn;tfnnr;telnr;tlfnr;tlfno;tfno;telf;tph;puh;puhnro;mobnr;mobilnr;mobiltlf;fijo;telemovel;telm;nrtel;cel;komnr;telcsi;telpri" },
            new[] { "sort_code", "sc" },
        };

        public static readonly string[][] MisreadHeaders = {
            new[] { "forename", "adi;ad\u00fd;imi\u00e6;v\u00e2rds;\u00b2\u00ec \u00df;\u00b2\u00ec\u00df;\u00b3\u00ec \u00ff;\u00b3\u00ec\u00ff;\u00e0\u00f2\u00fb;\u00e8\u00ec\u00df;\u00e8\u00ec\u00e5;\u00e8\u00ec\u00ff" },
            new[] { "full_name", "ad\u00fd soyad\u00fd;anne ad\u00fd;baba ad\u00fd;ime o\u00e8eta;imi\u00e6 i nazwisko;imi\u00e6 nazwisko;nazwisko i imi\u00e6;vardas ir pavard\u00eb;vardas pavard\u00eb;veli ad\u00fd;v\u00e2rds un uzv\u00e2rds;v\u00e2rds uzv\u00e2rds;\u00b2\u00ec\u00df \u00b2 \u00ef\u00f0\u00ee\u00e7\u00e2\u00b2\u00f8 \u00e0;\u00b3\u00ec\u00ff \u00b3 \u00ef\u00f0\u00ee\u00e7\u00e2\u00b3\u00f8 \u00e0;\u00e0\u00f2\u00fb \u00f2\u00e5\u00e3\u00b2;\u00e0\u00f2\u00fb \u00f2\u00e5\u00e3\u00b3;\u00e8\u00ec\u00df \u00e8 \u00f4\u00e0\u00ec\u00e8\u00eb\u00e8\u00df;\u00e8\u00ec\u00e5 \u00e8 \u00f4\u00e0\u00ec\u00e8\u00eb\u00e8\u00df;\u00e8\u00ec\u00e5 \u00e8 \u00f4\u00e0\u00ec\u00e8\u00eb\u00e8\u00ff;\u00e8\u00ec\u00e5 \u00ed\u00e0 \u00e1\u00e0\u00f9\u00e0\u00f2\u00e0;\u00e8\u00ec\u00e5 \u00ed\u00e0 \u00ec\u00e0\u00e9\u00ea\u00e0\u00f2\u00e0;\u00e8\u00ec\u00ff \u00e8 \u00f4\u00e0\u00ec\u00e8\u00eb\u00e8\u00ff;\u00ef\u00b2\u00e1;\u00ef\u00b2\u00e1 \u00ec\u00e0\u00f2\u00e5\u00f0\u00b2;\u00ef\u00b3\u00e1;\u00ef\u00b3\u00e1 \u00ec\u00e0\u00f2\u00e5\u00f0\u00b3;\u00ef\u00ee \u00ed\u00e0\u00e5 \u00b2\u00ec\u00df;\u00ef\u00ee \u00ed\u00e0\u00e5 \u00b3\u00ec\u00ff;\u00ef\u00ee\u00e2\u00ed\u00e5 \u00b2\u00ec \u00df;\u00ef\u00ee\u00e2\u00ed\u00e5 \u00b3\u00ec \u00ff;\u00ef\u00ee\u00eb\u00ed\u00ee\u00e5 \u00e8\u00ec\u00df;\u00ef\u00ee\u00eb\u00ed\u00ee\u00e5 \u00e8\u00ec\u00ff;\u00ef\u00f0\u00b2\u00e7\u00e2\u00e8\u00f9\u00e5 \u00f2\u00e0 \u00b2\u00ec \u00df;\u00ef\u00f0\u00b3\u00e7\u00e2\u00e8\u00f9\u00e5 \u00f2\u00e0 \u00b3\u00ec \u00ff;\u00ef\u00f0\u00ee\u00e7\u00e2\u00b2\u00f8 \u00e0 \u00b2 \u00b2\u00ec\u00df;\u00ef\u00f0\u00ee\u00e7\u00e2\u00b3\u00f8 \u00e0 \u00b3 \u00b3\u00ec\u00ff;\u00ef\u00fa\u00eb\u00ed\u00ee \u00e8\u00ec\u00e5;\u00f2\u00e5\u00e3\u00b2 \u00e0\u00f2\u00fb;\u00f2\u00e5\u00e3\u00b3 \u00e0\u00f2\u00fb;\u00f2\u00f0\u00e8\u00f2\u00e5 \u00e8\u00ec\u00e5\u00ed\u00e0;\u00f4 \u00e8 \u00ee;\u00f4\u00e0\u00ec\u00e8\u00eb\u00e8\u00df \u00e8 \u00e8\u00ec\u00df;\u00f4\u00e0\u00ec\u00e8\u00eb\u00e8\u00df \u00e8\u00ec\u00df \u00ee\u00f2 \u00e5\u00f1\u00f2\u00e2\u00ee;\u00f4\u00e0\u00ec\u00e8\u00eb\u00e8\u00ff \u00e8 \u00e8\u00ec\u00ff;\u00f4\u00e0\u00ec\u00e8\u00eb\u00e8\u00ff \u00e8\u00ec\u00ff \u00ee\u00f2 \u00e5\u00f1\u00f2\u00e2\u00ee;\u00f4\u00e8\u00ee;\u00f4\u00e8\u00ee \u00ec\u00e0\u00f2\u00e5\u00f0\u00e8;\u00f4\u00e8\u00ee \u00ee\u00f2\u00f6\u00e0" },
            new[] { "person", "al\u00fdc\u00fd;aps\u00fbdz\u00e7tais;davaci;davac\u00fd;davali;daval\u00fd;glob\u00ebjas;ma\u00f0dur;noties\u00e2tais;obdol\u00feenec;optu\u00feenik;oskar\u00fdony;osumnji\u00e8enik;o\u00f0kodovanec;pods\u00e0dny;san\u00fdk;ucze\u00f1;\u00e7ali\u00fean;\u00e7al\u00fd\u00fean;\u00e7\u00e0\u00ea\u00eb\u00fe \u00e5\u00ed\u00ed\u00fb\u00e9;\u00e7\u00e0\u00ea\u00eb\u00fe \u00ed\u00ed\u00fb\u00e9;\u00e7\u00e0\u00f1\u00f3\u00e4\u00e6\u00e5\u00ed\u00e8\u00e9;\u00e7\u00e0\u00f2\u00e2\u00ee\u00f0\u00ed\u00e8\u00ea;\u00ec\u00e0\u00f2\u00fc;\u00ed\u00e0\u00f1\u00f2\u00ee\u00e9\u00ed\u00e8\u00ea;\u00ee\u00e1\u00e2\u00e8\u00ed\u00df\u00e5\u00ec;\u00ee\u00e1\u00e2\u00e8\u00ed\u00df\u00e5\u00ec\u00fb\u00e9;\u00ee\u00e1\u00e2\u00e8\u00ed\u00f3\u00e2\u00e0 \u00e5\u00ed\u00e8\u00e9;\u00ee\u00e1\u00e2\u00e8\u00ed\u00ff\u00e5\u00ec;\u00ee\u00e1\u00e2\u00e8\u00ed\u00ff\u00e5\u00ec\u00fb\u00e9;\u00ee\u00ea\u00f0\u00e8\u00e2\u0161\u00e5\u00ed\u00e8;\u00ee\u00ef\u00b2\u00ea\u00f3\u00ed;\u00ee\u00ef\u00b3\u00ea\u00f3\u00ed;\u00ee\u00ef\u00e5\u00ea\u00f3\u00ed;\u00ee\u00f1\u00f3 \u00e5\u00ed\u00e8\u00ea;\u00ee\u00f1\u00f3\u00e6\u00e4 \u00ed\u00ed\u00fb\u00e9;\u00ee\u00f1\u00f3\u00e6\u00e4\u00e5\u00ed\u00ed\u00fb\u00e9;\u00ee\u00f1\u00fa\u00e4\u00e5\u00ed;\u00ee\u00f2\u00e5\u00f6;\u00ee\u00f2\u00ef\u00f0\u00e0\u00e2\u00e8\u00f2\u00e5\u00eb\u00fc;\u00ee\u00f2\u00f0\u00e8\u00ec\u00f3\u00e2\u00e0;\u00ef\u00b2\u00e4\u00ee\u00e7\u00f0\u00fe\u00e2\u00e0\u00ed\u00e8\u00e9;\u00ef\u00b3\u00e4\u00ee\u00e7\u00f0\u00fe\u00e2\u00e0\u00ed\u00e8\u00e9;\u00ef\u00e0\u00f6\u00e8\u00e5\u00ed\u00f2;\u00ef\u00ee\u00e4\u00ee\u00e7\u00f0\u00e5\u00e2\u00e0\u00e5\u00ec\u00fb\u00e9;\u00ef\u00ee\u00e4\u00f1\u00f3\u00e4\u00e8\u00ec\u00fb\u00e9;\u00ef\u00ee\u00e4\u00f1\u00fa\u00e4\u00e8\u00ec;\u00ef\u00ee\u00eb\u00f3 \u00e0\u00f2\u00e5\u00eb\u00fc;\u00ef\u00ee\u00f2\u00e5\u00f0\u00ef\u00b2\u00eb\u00e8\u00e9;\u00ef\u00ee\u00f2\u00e5\u00f0\u00ef\u00b3\u00eb\u00e8\u00e9;\u00ef\u00ee\u00f2\u00e5\u00f0\u00ef\u00e5\u00e2\u00f8\u00e8\u00e9;\u00f1\u00ee\u00f2\u00f0\u00f3\u00e4\u00ed\u00e8\u00ea;\u00f1\u00f2\u00f3\u00e4\u00e5\u00ed\u00f2;\u00f3 \u00e5\u00ed\u00e8\u00ea;\u00f3 \u00e5\u00ed\u00e8\u00f6\u00df;\u00f3 \u00e5\u00ed\u00e8\u00f6\u00e0;\u00f3 \u00e5\u00ed\u00e8\u00f6\u00ff;\u00f3 \u00e5\u00ed\u00fc;\u00f6\u00f0renci;\u00fawiadek;\u00feikayet\u00e7i;\u00fe\u00fcpheli" },
            new[] { "address", "bivali\u00f0\u00e8e;dz\u00eevesvieta;gatv\u00eb;prebivali\u00f0te;\u00e0\u00e4\u00f0\u00e0\u00f1;\u00e0\u00e4\u00f0\u00e5\u00f1;\u00e0\u00e4\u00f0\u00e5\u00f1 \u00ef\u00f0\u00ee\u00e6\u00e8\u00e2\u00e0\u00ed\u00e8\u00df;\u00e0\u00e4\u00f0\u00e5\u00f1 \u00ef\u00f0\u00ee\u00e6\u00e8\u00e2\u00e0\u00ed\u00e8\u00ff;\u00e0\u00e4\u00f0\u00e5\u00f1\u00e0;\u00e0\u00e4\u00f0\u00e5\u00f1\u00e0 \u00ef\u00f0\u00ee\u00e6\u00e8\u00e2\u00e0\u00ed\u00ed\u00df;\u00e0\u00e4\u00f0\u00e5\u00f1\u00e0 \u00ef\u00f0\u00ee\u00e6\u00e8\u00e2\u00e0\u00ed\u00ed\u00ff;\u00e2\u00f3\u00eb\u00e8\u00f6\u00df;\u00e2\u00f3\u00eb\u00e8\u00f6\u00ff;\u00e4\u00ee\u00ec\u00e0\u00f8\u00ed\u00e8\u00e9 \u00e0\u00e4\u00f0\u00e5\u00f1;\u00ec\u00e5\u00ea\u00e5\u00ed \u00e6\u00e0\u00e9\u00fb;\u00ec\u00e5\u00ea\u00e5\u00ed\u00e6\u00e0\u00e9;\u00ec\u00e5\u00ea\u00e5\u00ed\u00e6\u00e0\u00e9\u00fb;\u00ec\u00e5\u00f1\u00f2\u00ee \u00e6\u00e8\u00f2\u00e5\u00eb\u00fc\u00f1\u00f2\u00e2\u00e0;\u00f3\u00eb\u00e8\u00f6\u00e0" },
            new[] { "date_of_birth", "data na\u00feterii;do\u00f0um g\u00fcn\u00fc;do\u00f0um t;do\u00f0um tar;do\u00f0um tarihi;dzim\u00f0anas datums;gim\u00e6s;\u00e3\u00ee\u00e4 \u00f0\u00ee\u00e6\u00e4\u00e5\u00ed\u00e8\u00df;\u00e3\u00ee\u00e4 \u00f0\u00ee\u00e6\u00e4\u00e5\u00ed\u00e8\u00ff;\u00e4 \u00f0;\u00e4\u00e0\u00f2\u00e0 \u00ed\u00e0 \u00f0\u00e0\u00e6\u00e4\u00e0\u00ed\u00e5;\u00e4\u00e0\u00f2\u00e0 \u00ed\u00e0\u00f0;\u00e4\u00e0\u00f2\u00e0 \u00ed\u00e0\u00f0\u00e0\u00e4\u00e6\u00fd\u00ed\u00ed\u00df;\u00e4\u00e0\u00f2\u00e0 \u00ed\u00e0\u00f0\u00e0\u00e4\u00e6\u00fd\u00ed\u00ed\u00ff;\u00e4\u00e0\u00f2\u00e0 \u00ed\u00e0\u00f0\u00ee\u00e4\u00e6\u00e5\u00ed\u00ed\u00df;\u00e4\u00e0\u00f2\u00e0 \u00ed\u00e0\u00f0\u00ee\u00e4\u00e6\u00e5\u00ed\u00ed\u00ff;\u00e4\u00e0\u00f2\u00e0 \u00f0\u00ee\u00e6\u00e4;\u00e4\u00e0\u00f2\u00e0 \u00f0\u00ee\u00e6\u00e4\u00e5\u00ed\u00e8\u00df;\u00e4\u00e0\u00f2\u00e0 \u00f0\u00ee\u00e6\u00e4\u00e5\u00ed\u00e8\u00ff;\u00ed\u00e0\u00f0\u00ee\u00e4\u00e8\u00e2\u00f1\u00df;\u00ed\u00e0\u00f0\u00ee\u00e4\u00e8\u00e2\u00f1\u00ff;\u00f0\u00b2\u00ea \u00ed\u00e0\u00f0\u00ee\u00e4\u00e6\u00e5\u00ed\u00ed\u00df;\u00f0\u00b3\u00ea \u00ed\u00e0\u00f0\u00ee\u00e4\u00e6\u00e5\u00ed\u00ed\u00ff;\u00f0\u00ee\u00e4\u00e5\u00ed;\u00f0\u00ee\u00e4\u00e8\u00eb\u00f1\u00df;\u00f0\u00ee\u00e4\u00e8\u00eb\u00f1\u00ff" },
            new[] { "national_number", "dav\u00e8na \u00f0t;dav\u00e8na \u00f0tevilka;em\u00f0o;kimlik numaras\u00fd;r \u00e8;rodn\u00e9 \u00e8;rodn\u00e9 \u00e8islo;vatanda\u00felik no;vatanda\u00fel\u00fdk no;\u00b2\u00ef\u00ed;\u00b3\u00ef\u00ed;\u00e5\u00e3\u00ed;\u00ef\u00e0\u00f1\u00ef\u00ee\u00f0\u00f2;\u00f0\u00ed\u00ee\u00ea\u00ef\u00ef;\u00f1\u00ed\u00e8\u00eb\u00f1" },
            new[] { "email", "e po\u00f0ta;el pa\u00f0tas;elektroninis pa\u00f0tas;\u00e5\u00eb\u00e5\u00ea\u00f2\u00f0\u00ee\u00ed\u00ed\u00e0 \u00ef\u00ee\u00f8\u00f2\u00e0;\u00e8\u00ec\u00e5\u00e9\u00eb;\u00ef\u00ee \u00f2\u00e0;\u00ef\u00ee\u00f8\u00f2\u00e0;\u00fd\u00eb \u00ef\u00ee \u00f2\u00e0;\u00fd\u00eb\u00e5\u00ea\u00f2\u00f0\u00ee\u00ed\u00ed\u00e0\u00df \u00ef\u00ee \u00f2\u00e0;\u00fd\u00eb\u00e5\u00ea\u00f2\u00f0\u00ee\u00ed\u00ed\u00e0\u00df \u00ef\u00ee\u00f8\u00f2\u00e0;\u00fd\u00eb\u00e5\u00ea\u00f2\u00f0\u00ee\u00ed\u00ed\u00e0\u00ff \u00ef\u00ee \u00f2\u00e0;\u00fd\u00eb\u00e5\u00ea\u00f2\u00f0\u00ee\u00ed\u00ed\u00e0\u00ff \u00ef\u00ee\u00f8\u00f2\u00e0" },
            new[] { "initials", "inicja\u00f9y" },
            new[] { "surname", "pavard\u00eb;soyad\u00fd;uzv\u00e2rds;\u00ef\u00f0\u00b2\u00e7\u00e2\u00e8\u00f9\u00e5;\u00ef\u00f0\u00b3\u00e7\u00e2\u00e8\u00f9\u00e5;\u00ef\u00f0\u00ee\u00e7\u00e2\u00b2\u00f8 \u00e0;\u00ef\u00f0\u00ee\u00e7\u00e2\u00b3\u00f8 \u00e0;\u00f2\u00e5\u00e3\u00b2;\u00f2\u00e5\u00e3\u00b3;\u00f4\u00e0\u00ec\u00e8\u00eb\u00e8\u00df;\u00f4\u00e0\u00ec\u00e8\u00eb\u00e8\u00ff" },
            new[] { "phone", "telefonska \u00f0tevilka;t\u00e2lrunis;\u00ec\u00ee\u00e1\u00b2\u00eb\u00fc\u00ed\u00e8\u00e9;\u00ec\u00ee\u00e1\u00b2\u00eb\u00fc\u00ed\u00e8\u00e9 \u00f2\u00e5\u00eb\u00e5\u00f4\u00ee\u00ed;\u00ec\u00ee\u00e1\u00b3\u00eb\u00fc\u00ed\u00e8\u00e9;\u00ec\u00ee\u00e1\u00b3\u00eb\u00fc\u00ed\u00e8\u00e9 \u00f2\u00e5\u00eb\u00e5\u00f4\u00ee\u00ed;\u00ec\u00ee\u00e1\u00e8\u00eb\u00e5\u00ed;\u00ec\u00ee\u00e1\u00e8\u00eb\u00fc\u00ed\u00fb\u00e9;\u00ec\u00ee\u00e1\u00e8\u00eb\u00fc\u00ed\u00fb\u00e9 \u00f2\u00e5\u00eb\u00e5\u00f4\u00ee\u00ed;\u00ed\u00ee\u00ec\u00e5\u00f0 \u00f2\u00e5\u00eb\u00e5\u00f4\u00ee\u00ed\u00e0;\u00ed\u00ee\u00ec\u00e5\u00f0 \u00f2\u00e5\u00eb\u00e5\u00f4\u00ee\u00ed\u00f3;\u00ed\u00f3\u00ec\u00e0\u00f0 \u00f2\u00fd\u00eb\u00e5\u00f4\u00ee\u00ed\u00e0;\u00f2\u00e5\u00eb\u00e5\u00f4\u00ee\u00ed;\u00f2\u00e5\u00eb\u00e5\u00f4\u00ee\u00ed\u00fb;\u00f2\u00fd\u00eb\u00e5\u00f4\u00ee\u00ed" },
        };

        public static readonly string[][] Months = {
            new[] { "jan", "1" },
            new[] { "january", "1" },
            new[] { "janv", "1" },
            new[] { "janvier", "1" },
            new[] { "januar", "1" },
            new[] { "j\u00e4nner", "1" },
            new[] { "ene", "1" },
            new[] { "enero", "1" },
            new[] { "gen", "1" },
            new[] { "gennaio", "1" },
            new[] { "januari", "1" },
            new[] { "stycznia", "1" },
            new[] { "janeiro", "1" },
            new[] { "stycze\u0144", "1" },
            new[] { "styczen", "1" },
            new[] { "ocak", "1" },
            new[] { "ledna", "1" },
            new[] { "leden", "1" },
            new[] { "janu\u00e1ra", "1" },
            new[] { "janu\u00e1r", "1" },
            new[] { "ianuarie", "1" },
            new[] { "sije\u010dnja", "1" },
            new[] { "sijecnja", "1" },
            new[] { "januara", "1" },
            new[] { "tammikuuta", "1" },
            new[] { "\u044f\u043d\u0432\u0430\u0440\u044f", "1" },
            new[] { "\u0441\u0456\u0447\u043d\u044f", "1" },
            new[] { "\u044f\u043d\u0443\u0430\u0440\u0438", "1" },
            new[] { "\u03b9\u03b1\u03bd\u03bf\u03c5\u03b1\u03c1\u03af\u03bf\u03c5", "1" },
            new[] { "sausio", "1" },
            new[] { "jaanuar", "1" },
            new[] { "ionawr", "1" },
            new[] { "janv\u0101ris", "1" },
            new[] { "feb", "2" },
            new[] { "february", "2" },
            new[] { "f\u00e9vr", "2" },
            new[] { "f\u00e9vrier", "2" },
            new[] { "fevrier", "2" },
            new[] { "februar", "2" },
            new[] { "febrero", "2" },
            new[] { "febbraio", "2" },
            new[] { "februari", "2" },
            new[] { "lutego", "2" },
            new[] { "fevereiro", "2" },
            new[] { "luty", "2" },
            new[] { "\u015fubat", "2" },
            new[] { "subat", "2" },
            new[] { "\u00fanora", "2" },
            new[] { "unora", "2" },
            new[] { "\u00fanor", "2" },
            new[] { "febru\u00e1ra", "2" },
            new[] { "febru\u00e1r", "2" },
            new[] { "februarie", "2" },
            new[] { "velja\u010de", "2" },
            new[] { "veljace", "2" },
            new[] { "februara", "2" },
            new[] { "helmikuuta", "2" },
            new[] { "\u0444\u0435\u0432\u0440\u0430\u043b\u044f", "2" },
            new[] { "\u043b\u044e\u0442\u043e\u0433\u043e", "2" },
            new[] { "\u0444\u0435\u0432\u0440\u0443\u0430\u0440\u0438", "2" },
            new[] { "\u03c6\u03b5\u03b2\u03c1\u03bf\u03c5\u03b1\u03c1\u03af\u03bf\u03c5", "2" },
            new[] { "vasario", "2" },
            new[] { "veebruar", "2" },
            new[] { "chwefror", "2" },
            new[] { "febru\u0101ris", "2" },
            new[] { "mar", "3" },
            new[] { "march", "3" },
            new[] { "mars", "3" },
            new[] { "m\u00e4rz", "3" },
            new[] { "maerz", "3" },
            new[] { "mrz", "3" },
            new[] { "marzo", "3" },
            new[] { "mrt", "3" },
            new[] { "maart", "3" },
            new[] { "marca", "3" },
            new[] { "mar\u00e7o", "3" },
            new[] { "marts", "3" },
            new[] { "marzec", "3" },
            new[] { "mart", "3" },
            new[] { "b\u0159ezna", "3" },
            new[] { "brezna", "3" },
            new[] { "b\u0159ezen", "3" },
            new[] { "m\u00e1rcius", "3" },
            new[] { "martie", "3" },
            new[] { "o\u017eujka", "3" },
            new[] { "ozujka", "3" },
            new[] { "marec", "3" },
            new[] { "maaliskuuta", "3" },
            new[] { "\u043c\u0430\u0440\u0442\u0430", "3" },
            new[] { "\u0431\u0435\u0440\u0435\u0437\u043d\u044f", "3" },
            new[] { "\u043c\u0430\u0440\u0442", "3" },
            new[] { "\u03bc\u03b1\u03c1\u03c4\u03af\u03bf\u03c5", "3" },
            new[] { "kovo", "3" },
            new[] { "m\u00e4rts", "3" },
            new[] { "mawrth", "3" },
            new[] { "maret", "3" },
            new[] { "apr", "4" },
            new[] { "april", "4" },
            new[] { "avr", "4" },
            new[] { "avril", "4" },
            new[] { "abr", "4" },
            new[] { "abril", "4" },
            new[] { "aprile", "4" },
            new[] { "kwietnia", "4" },
            new[] { "kwiecie\u0144", "4" },
            new[] { "kwiecien", "4" },
            new[] { "nisan", "4" },
            new[] { "dubna", "4" },
            new[] { "duben", "4" },
            new[] { "apr\u00edla", "4" },
            new[] { "\u00e1prilis", "4" },
            new[] { "aprilie", "4" },
            new[] { "travnja", "4" },
            new[] { "aprila", "4" },
            new[] { "huhtikuuta", "4" },
            new[] { "\u0430\u043f\u0440\u0435\u043b\u044f", "4" },
            new[] { "\u043a\u0432\u0456\u0442\u043d\u044f", "4" },
            new[] { "\u0430\u043f\u0440\u0438\u043b", "4" },
            new[] { "\u03b1\u03c0\u03c1\u03b9\u03bb\u03af\u03bf\u03c5", "4" },
            new[] { "baland\u017eio", "4" },
            new[] { "aprill", "4" },
            new[] { "ebrill", "4" },
            new[] { "apr\u012blis", "4" },
            new[] { "may", "5" },
            new[] { "mai", "5" },
            new[] { "mayo", "5" },
            new[] { "mag", "5" },
            new[] { "maggio", "5" },
            new[] { "mei", "5" },
            new[] { "maja", "5" },
            new[] { "maio", "5" },
            new[] { "maj", "5" },
            new[] { "may\u0131s", "5" },
            new[] { "mayis", "5" },
            new[] { "kv\u011btna", "5" },
            new[] { "kvetna", "5" },
            new[] { "kv\u011bten", "5" },
            new[] { "m\u00e1ja", "5" },
            new[] { "m\u00e1jus", "5" },
            new[] { "svibnja", "5" },
            new[] { "toukokuuta", "5" },
            new[] { "\u043c\u0430\u044f", "5" },
            new[] { "\u0442\u0440\u0430\u0432\u043d\u044f", "5" },
            new[] { "\u043c\u0430\u0439", "5" },
            new[] { "\u03bc\u03b1\u0390\u03bf\u03c5", "5" },
            new[] { "gegu\u017e\u0117s", "5" },
            new[] { "maijs", "5" },
            new[] { "jun", "6" },
            new[] { "june", "6" },
            new[] { "juin", "6" },
            new[] { "juni", "6" },
            new[] { "junio", "6" },
            new[] { "giu", "6" },
            new[] { "giugno", "6" },
            new[] { "czerwca", "6" },
            new[] { "junho", "6" },
            new[] { "czerwiec", "6" },
            new[] { "haziran", "6" },
            new[] { "\u010dervna", "6" },
            new[] { "cervna", "6" },
            new[] { "\u010derven", "6" },
            new[] { "j\u00fana", "6" },
            new[] { "j\u00fanius", "6" },
            new[] { "iunie", "6" },
            new[] { "lipnja", "6" },
            new[] { "junij", "6" },
            new[] { "juna", "6" },
            new[] { "kes\u00e4kuuta", "6" },
            new[] { "\u0438\u044e\u043d\u044f", "6" },
            new[] { "\u0447\u0435\u0440\u0432\u043d\u044f", "6" },
            new[] { "\u044e\u043d\u0438", "6" },
            new[] { "\u03b9\u03bf\u03c5\u03bd\u03af\u03bf\u03c5", "6" },
            new[] { "bir\u017eelio", "6" },
            new[] { "juuni", "6" },
            new[] { "mehefin", "6" },
            new[] { "j\u016bnijs", "6" },
            new[] { "jul", "7" },
            new[] { "july", "7" },
            new[] { "juil", "7" },
            new[] { "juillet", "7" },
            new[] { "juli", "7" },
            new[] { "julio", "7" },
            new[] { "lug", "7" },
            new[] { "luglio", "7" },
            new[] { "lipca", "7" },
            new[] { "julho", "7" },
            new[] { "lipiec", "7" },
            new[] { "temmuz", "7" },
            new[] { "\u010dervence", "7" },
            new[] { "cervence", "7" },
            new[] { "\u010dervenec", "7" },
            new[] { "j\u00fala", "7" },
            new[] { "j\u00falius", "7" },
            new[] { "iulie", "7" },
            new[] { "srpnja", "7" },
            new[] { "julij", "7" },
            new[] { "jula", "7" },
            new[] { "hein\u00e4kuuta", "7" },
            new[] { "\u0438\u044e\u043b\u044f", "7" },
            new[] { "\u043b\u0438\u043f\u043d\u044f", "7" },
            new[] { "\u044e\u043b\u0438", "7" },
            new[] { "\u03b9\u03bf\u03c5\u03bb\u03af\u03bf\u03c5", "7" },
            new[] { "liepos", "7" },
            new[] { "juuli", "7" },
            new[] { "gorffennaf", "7" },
            new[] { "j\u016blijs", "7" },
            new[] { "aug", "8" },
            new[] { "august", "8" },
            new[] { "ao\u00fbt", "8" },
            new[] { "aout", "8" },
            new[] { "ago", "8" },
            new[] { "agosto", "8" },
            new[] { "augustus", "8" },
            new[] { "sierpnia", "8" },
            new[] { "augusti", "8" },
            new[] { "sierpie\u0144", "8" },
            new[] { "sierpien", "8" },
            new[] { "a\u011fustos", "8" },
            new[] { "agustos", "8" },
            new[] { "srpna", "8" },
            new[] { "srpen", "8" },
            new[] { "augusta", "8" },
            new[] { "augusztus", "8" },
            new[] { "kolovoza", "8" },
            new[] { "avgust", "8" },
            new[] { "avgusta", "8" },
            new[] { "elokuuta", "8" },
            new[] { "\u0430\u0432\u0433\u0443\u0441\u0442\u0430", "8" },
            new[] { "\u0441\u0435\u0440\u043f\u043d\u044f", "8" },
            new[] { "\u0430\u0432\u0433\u0443\u0441\u0442", "8" },
            new[] { "\u03b1\u03c5\u03b3\u03bf\u03cd\u03c3\u03c4\u03bf\u03c5", "8" },
            new[] { "rugpj\u016b\u010dio", "8" },
            new[] { "awst", "8" },
            new[] { "augusts", "8" },
            new[] { "sep", "9" },
            new[] { "sept", "9" },
            new[] { "september", "9" },
            new[] { "septembre", "9" },
            new[] { "septiembre", "9" },
            new[] { "setiembre", "9" },
            new[] { "set", "9" },
            new[] { "settembre", "9" },
            new[] { "wrze\u015bnia", "9" },
            new[] { "setembro", "9" },
            new[] { "wrzesie\u0144", "9" },
            new[] { "eyl\u00fcl", "9" },
            new[] { "eylul", "9" },
            new[] { "z\u00e1\u0159\u00ed", "9" },
            new[] { "zari", "9" },
            new[] { "septembra", "9" },
            new[] { "szeptember", "9" },
            new[] { "septembrie", "9" },
            new[] { "rujna", "9" },
            new[] { "syyskuuta", "9" },
            new[] { "\u0441\u0435\u043d\u0442\u044f\u0431\u0440\u044f", "9" },
            new[] { "\u0432\u0435\u0440\u0435\u0441\u043d\u044f", "9" },
            new[] { "\u0441\u0435\u043f\u0442\u0435\u043c\u0432\u0440\u0438", "9" },
            new[] { "\u03c3\u03b5\u03c0\u03c4\u03b5\u03bc\u03b2\u03c1\u03af\u03bf\u03c5", "9" },
            new[] { "rugs\u0117jo", "9" },
            new[] { "medi", "9" },
            new[] { "septembris", "9" },
            new[] { "oct", "10" },
            new[] { "october", "10" },
            new[] { "octobre", "10" },
            new[] { "okt", "10" },
            new[] { "oktober", "10" },
            new[] { "octubre", "10" },
            new[] { "ott", "10" },
            new[] { "ottobre", "10" },
            new[] { "pa\u017adziernika", "10" },
            new[] { "outubro", "10" },
            new[] { "pa\u017adziernik", "10" },
            new[] { "ekim", "10" },
            new[] { "\u0159\u00edjna", "10" },
            new[] { "rijna", "10" },
            new[] { "\u0159\u00edjen", "10" },
            new[] { "okt\u00f3bra", "10" },
            new[] { "okt\u00f3ber", "10" },
            new[] { "octombrie", "10" },
            new[] { "oktobra", "10" },
            new[] { "lokakuuta", "10" },
            new[] { "\u043e\u043a\u0442\u044f\u0431\u0440\u044f", "10" },
            new[] { "\u0436\u043e\u0432\u0442\u043d\u044f", "10" },
            new[] { "\u043e\u043a\u0442\u043e\u043c\u0432\u0440\u0438", "10" },
            new[] { "\u03bf\u03ba\u03c4\u03c9\u03b2\u03c1\u03af\u03bf\u03c5", "10" },
            new[] { "spalio", "10" },
            new[] { "oktoober", "10" },
            new[] { "hydref", "10" },
            new[] { "oktobris", "10" },
            new[] { "nov", "11" },
            new[] { "november", "11" },
            new[] { "novembre", "11" },
            new[] { "noviembre", "11" },
            new[] { "listopada", "11" },
            new[] { "novembro", "11" },
            new[] { "listopad", "11" },
            new[] { "kas\u0131m", "11" },
            new[] { "kasim", "11" },
            new[] { "listopadu", "11" },
            new[] { "novembra", "11" },
            new[] { "noiembrie", "11" },
            new[] { "studenoga", "11" },
            new[] { "studenog", "11" },
            new[] { "marraskuuta", "11" },
            new[] { "\u043d\u043e\u044f\u0431\u0440\u044f", "11" },
            new[] { "\u043b\u0438\u0441\u0442\u043e\u043f\u0430\u0434\u0430", "11" },
            new[] { "\u043d\u043e\u0435\u043c\u0432\u0440\u0438", "11" },
            new[] { "\u03bd\u03bf\u03b5\u03bc\u03b2\u03c1\u03af\u03bf\u03c5", "11" },
            new[] { "lapkri\u010dio", "11" },
            new[] { "tachwedd", "11" },
            new[] { "novembris", "11" },
            new[] { "dec", "12" },
            new[] { "december", "12" },
            new[] { "d\u00e9cembre", "12" },
            new[] { "decembre", "12" },
            new[] { "dez", "12" },
            new[] { "dezember", "12" },
            new[] { "dic", "12" },
            new[] { "diciembre", "12" },
            new[] { "dicembre", "12" },
            new[] { "grudnia", "12" },
            new[] { "dezembro", "12" },
            new[] { "desember", "12" },
            new[] { "grudzie\u0144", "12" },
            new[] { "aral\u0131k", "12" },
            new[] { "aralik", "12" },
            new[] { "prosince", "12" },
            new[] { "prosinec", "12" },
            new[] { "decembra", "12" },
            new[] { "decembrie", "12" },
            new[] { "prosinca", "12" },
            new[] { "joulukuuta", "12" },
            new[] { "\u0434\u0435\u043a\u0430\u0431\u0440\u044f", "12" },
            new[] { "\u0433\u0440\u0443\u0434\u043d\u044f", "12" },
            new[] { "\u0434\u0435\u043a\u0435\u043c\u0432\u0440\u0438", "12" },
            new[] { "\u03b4\u03b5\u03ba\u03b5\u03bc\u03b2\u03c1\u03af\u03bf\u03c5", "12" },
            new[] { "gruod\u017eio", "12" },
            new[] { "detsember", "12" },
            new[] { "rhagfyr", "12" },
            new[] { "decembris", "12" },
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

        public static readonly string[][] CheckedRows = {
            new[] { "[0-9]{3}\\.?[0-9]{3}\\.?[0-9]{3}-?[0-9]{2}", "a98765432 11 00987654321;ba98765432 11 00987654321" },
            new[] { "(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])[0-9]{2} ?[0-9]{5}", "376189452 11 0-987654321;5432765432 11 0-987654321" },
            new[] { "[1-9][0-9]{10}", "797979797 10 0123456789;1111111111 10 0123456789" },
            new[] { "[ST][0-9]{7}[A-Z]", "12765432 11 JZIHGFEDCBA 00000040000000000004000000" },
            new[] { "[FG][0-9]{7}[A-Z]", "12765432 11 XWUTRQPNMLK 00000040000000000004000000" },
            new[] { "[1-9][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9X]", "79a584216379a5842 11 10X98765432" },
            new[] { "[0-9]{2}(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12][0-9]|3[01])/[0-9]{4}", "a1a1a1a1a 11 00987654321" },
            new[] { "[1-8][0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{6}", "279146358279 11 01234567891" },
            new[] { "[0-9]{2}(?:[024][1-9]|[135][0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{4}", "2485a9736 11 01234567890" },
            new[] { "(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])(?:9|0)[0-9]{8}", "765432765432 11 0-987654321" },
            new[] { "756\\.?[0-9]{4}\\.?[0-9]{4}\\.?[0-9]{2}", "131313131313 10 0987654321" },
            new[] { "[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])-[1-8][0-9]{6}", "234567892345 11 10987654321" },
            new[] { "[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[1-8][0-9]{6}", "234567892345 11 10987654321" },
            new[] { "[0-9]{2}(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{4}", "a1a1a1a1a 11 00987654321" },
            new[] { "[1-6][0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{4}", "1234567891 11 0123456789*" },
            new[] { "[A-Z][1289][0-9]{8}", "187654321 10 0987654321 10987654932210898765431320" },
            new[] { "[1-8][0-9]{12}", "dcba98765432 11 10987654321" },
            new[] { "(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])[0-9]{2}[0-2][0-9]{4}", "a584216379 11 12345678900" },
            new[] { "[0-4][0-9]{9}", "a57946a57 11 01234567890" },
            new[] { "[A-Z]{4}[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[HMX][A-Z]{5}[0-9A-Z][0-9]", "87654321098765432 10 0987654321 01234567890123567890123456" },
            new[] { "[0-9]{9}", "37373737 10 0123456789" },
            new[] { "[0-9]{12}", "65432765432 11 00987654321" },
            new[] { "(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])[0-9]{2}[0-9]{3}[089]", "32765432 11 0-987654321" },
            new[] { "[0-9]{7}[A-W][TWX]?", "8765432 23 WABCDEFGHIJKLMNOPQRSTUV" },
            new[] { "[0-9]{7}[A-W]A", "8765432 23 IJKLMNOPQRSTUVWABCDEFGH" },
            new[] { "[0-9]{11}", "987654321 101 00000000001111111111222222222233333333334444444444555555555566666666667777777777888888888899999999990;9876543210 101 01234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890" },
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
            new[] { "nordic_number", "is_nordic_number", "is_nothing", "", "person number", "label", "999999-9999;99999999-9999;999999-999A", "personnummer;person-nr;cpr;fodselsnummer;hetu" },
            new[] { "passport_number", "is_passport_number", "is_nothing", "", "person number", "label", "999999999;AA9999999", "passport" },
            new[] { "prison_number", "is_prison_number", "is_noms_number", "", "person number", "label", "A9999AA", "noms;nomis;prison;offender;inmate" },
            new[] { "probation_crn", "is_probation_crn", "is_nothing", "", "person number", "label", "A999999", "crn;delius;probation" },
            new[] { "pti_urn", "is_pti_urn", "is_nothing", "", "case number", "label", "99AA9999999", "ptiurn;pti urn;pti-urn;pti_urn; urn:; urn ;\"urn\";caseurn;case urn;case ref;case no;case_ref" },
            new[] { "us_ssn", "is_ssn", "is_grouped_ssn", "", "person number", "label", "999-99-9999;999 99 9999", "ssn;social security;social_security;soc sec" },
            new[] { "utr", "is_utr", "is_utr", "True", "person number", "label", "9999999999;99999 99999;9999999999A", "utr;unique tax;taxpayer ref" },
            new[] { "bank_account", "is_bank_account", "is_nothing", "", "payment", "never", "", "" },
            new[] { "email", "is_labelled_email", "is_email_alone", "", "contact", "never", "", "" },
            new[] { "iban", "is_iban", "is_iban", "True", "payment", "never", "AA99AAAA99999999999999;AA99 AAAA 9999 9999 9999 99;AA99999999999999999999;AA99 9999 9999 9999 9999 99;AA9999999999999999999999999;AA99 9999 9999 9999 9999 9999 999;AA9999999999999999999999;AA99 9999 9999 9999 9999 9999;AA99AAAA9999999999;AA99 AAAA 9999 9999 99;AA99A9999999999999999999999;AA99 A999 9999 9999 9999 9999 999;AA99999999999999999999999999;AA99 9999 9999 9999 9999 9999 9999;AA99999999999999;AA99 9999 9999 9999", "iban" },
            new[] { "national_number", "is_national_number", "is_checked_national_number", "", "person number", "never", "", "" },
            new[] { "phone", "is_dialled_number", "is_phone_alone", "", "contact", "never", "", "" },
            new[] { "postcode", "is_postal_code", "is_postcode", "", "contact", "never", "", "" },
            new[] { "sort_code", "is_sort_code", "is_nothing", "", "payment", "never", "", "" },
        };

        public static readonly string[][] Rules = {
            new[] { "forename|full_name|surname date_of_birth", "high" },
            new[] { "forename|full_name|surname cro_number|de_steuer_id|driver_number|es_dni|fr_nir|home_office_reference|it_fiscal_code|machine_readable_line|national_number|nhs_number|nino|nl_bsn|nordic_number|passport_number|pl_pesel|pnc_id|prison_number|probation_crn|upn|us_ssn|utr", "high" },
            new[] { "cro_number|de_steuer_id|driver_number|es_dni|fr_nir|home_office_reference|it_fiscal_code|machine_readable_line|national_number|nhs_number|nino|nl_bsn|nordic_number|passport_number|pl_pesel|pnc_id|prison_number|probation_crn|upn|us_ssn|utr date_of_birth", "high" },
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
            new[] { "forename|full_name|surname personal_fact", "medium" },
            new[] { "told_name password|password_hash", "medium" },
            new[] { "email account_day|password|user_name", "low" },
            new[] { "own_email ip_address|password|password_hash", "low" },
            new[] { "listed", "low" },
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
            new[] { "nordic_number" },
            new[] { "passport_number" },
            new[] { "probation_crn" },
            new[] { "us_ssn" },
            new[] { "utr" },
            new[] { "national_number" },
            new[] { "forename|full_name|surname", "date_of_birth" },
            new[] { "initials", "date_of_birth" },
            new[] { "forename|full_name|surname", "email" },
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
            new[] { "0", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gnm:Workbook", "document", "gnumeric" },
            new[] { "0", "$FL2@(#)", "document", "spss" },
            new[] { "0", "$FL3@(#)", "document", "spss" },
            new[] { "0", "HEADER RECORD*******LIBRARY HEADER RECORD", "document", "sas_transport" },
            new[] { "0", "HEADER RECORD*******LIBV8   HEADER RECORD", "document", "sas_transport" },
            new[] { "0", "socialcalc:version:", "document", "socialcalc" },
            new[] { "0", "version:1.5\ncell:", "document", "socialcalc" },
            new[] { "0", "RDX2\nX\n", "document", "rdata" },
            new[] { "0", "RDX3\nX\n", "document", "rdata" },
            new[] { "0", "RDA2\nA\n", "document", "rdata" },
            new[] { "0", "RDA3\nA\n", "document", "rdata" },
            new[] { "0", "A\n2\n19", "document", "rdata" },
            new[] { "0", "A\n2\n26", "document", "rdata" },
            new[] { "0", "A\n3\n19", "document", "rdata" },
            new[] { "0", "A\n3\n26", "document", "rdata" },
            new[] { "456", "SPSSPORT", "document", "spss_portable" },
            new[] { "461", "SPSSPORT", "document", "spss_portable" },
            new[] { "466", "SPSSPORT", "document", "spss_portable" },
            new[] { "0", "\u00ff\u00feT\u0000h\u0000i\u0000s\u0000 \u0000b\u0000a\u0000c\u0000k\u0000u\u0000p\u0000 \u0000w\u0000a\u0000s\u0000 \u0000c\u0000r\u0000e\u0000a\u0000t\u0000e\u0000d\u0000 \u0000u\u0000s\u0000i\u0000n\u0000g\u0000 \u0000", "document", "data_model" },
            new[] { "0", "\u00ff\u00feS\u0000T\u0000R\u0000E\u0000A\u0000M\u0000_\u0000S\u0000T\u0000O\u0000R\u0000A\u0000G\u0000E\u0000_\u0000S\u0000I\u0000G\u0000N\u0000A\u0000T\u0000U\u0000R\u0000E\u0000_\u0000", "document", "data_model" },
            new[] { "0", "-- H2 0.5/B --", "document", "h2" },
            new[] { "0", "H:2,block:", "document", "h2" },
            new[] { "3", "EXPORT:V", "document", "oracle_dump" },
            new[] { "0", "REDIS00", "document", "redis" },
            new[] { "0", "*1\r\n$", "document", "redis_log" },
            new[] { "0", "*2\r\n$", "document", "redis_log" },
            new[] { "0", "*3\r\n$", "document", "redis_log" },
            new[] { "0", "*4\r\n$", "document", "redis_log" },
            new[] { "0", "*6\r\n$", "document", "redis_log" },
            new[] { "0", "*8\r\n$", "document", "redis_log" },
            new[] { "0", "*10\r\n$", "document", "redis_log" },
            new[] { "0", "*12\r\n$", "document", "redis_log" },
            new[] { "0", "*14\r\n$", "document", "redis_log" },
            new[] { "0", "*16\r\n$", "document", "redis_log" },
            new[] { "0", "AT&TFORM", "document", "djvu" },
            new[] { "0", "bplist00", "document", "plist" },
            new[] { "0", "PAR1\u0015", "document", "parquet" },
            new[] { "0", "PGDMP\u0001", "document", "pg_dump" },
            new[] { "4", "Standard Jet DB\u0000", "document", "mdb" },
            new[] { "4", "Standard ACE DB\u0000", "document", "accdb" },
            new[] { "0", "{\\rtf", "document", "rtf" },
            new[] { "0", "7z\u00bc\u00af'\u001c", "document", "7z" },
            new[] { "0", "Rar!\u001a\u0007", "document", "rar" },
            new[] { "0", "x\u009f>\"", "document", "tnef" },
            new[] { "0", "\u0080\u0004\u0095", "document", "pickle" },
            new[] { "0", "\u0080\u0005\u0095", "document", "pickle" },
            new[] { "0", "(lp0\n", "document", "pickle" },
            new[] { "0", "(dp0\n", "document", "pickle" },
            new[] { "0", "(lp1\n", "document", "pickle" },
            new[] { "0", "(dp1\n", "document", "pickle" },
            new[] { "0", "((lp0\n", "document", "pickle" },
            new[] { "0", "((dp0\n", "document", "pickle" },
            new[] { "0", "(]q\u0000", "document", "pickle" },
            new[] { "0", "(}q\u0000", "document", "pickle" },
            new[] { "0", "ccopy_reg\n", "document", "pickle" },
            new[] { "0", "cpandas.", "document", "pickle" },
            new[] { "0", "]q\u0000", "document", "pickle" },
            new[] { "0", "}q\u0000", "document", "pickle" },
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
            new[] { "0", "AES\u0001\u0000", "aes_crypt" },
            new[] { "0", "AES\u0002\u0000", "aes_crypt" },
            new[] { "0", "\u00c0\u00b9\u0007.O\u0093\u00f1F\u00a0\u0015y,", "axcrypt" },
            new[] { "0", "PWS3", "password_safe" },
            new[] { "0", "encrcdsa", "dmg" },
            new[] { "0", "RCLONE\u0000\u0000", "rclone" },
            new[] { "0", "scrypt\u0000", "scrypt" },
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
            new[] { "8", "DUCK", "duckdb" },
            new[] { "0", "ARROW1\u0000\u0000", "arrow" },
            new[] { "0", "\u0089HDF\r\n\u001a\n", "hdf5" },
            new[] { "0", "$FL2", "spss" },
            new[] { "0", "SQLite format 3\u0000", "sqlite" },
            new[] { "4", "\u0007_id\u0000", "bson" },
            new[] { "0", "!<arch>\ndebian-binary", "deb" },
            new[] { "0", "\u0080\u0002}", "pickle" },
            new[] { "0", "\u0080\u0002]", "pickle" },
            new[] { "0", "\u0080\u0002(", "pickle" },
            new[] { "0", "\u0080\u0002c", "pickle" },
            new[] { "0", "\u0080\u0003}", "pickle" },
            new[] { "0", "\u0080\u0003]", "pickle" },
            new[] { "0", "\u0080\u0003(", "pickle" },
            new[] { "0", "\u0080\u0003c", "pickle" },
            new[] { "0", "\u00ac\u00ed\u0000\u0005", "java_objects" },
            new[] { "0", "X\n\u0000\u0000\u0000", "rdata" },
            new[] { "0", "\u00c7q", "cpio" },
            new[] { "0", "q\u00c7", "cpio" },
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
            new[] { "0", "\u00ff\u0000\u0002\u0000\u0004\u0004\u0005T", "works" },
            new[] { "0", "\u0000\u0000\u0002\u0000 Q", "quattro" },
            new[] { "0", "\u0000\u0000\u0002\u0000!Q", "quattro" },
            new[] { "0", "\u00db\u00a5-\u0000", "word" },
            new[] { "0", "1\u00be\u0000\u0000\u0000\u00ab", "word" },
            new[] { "0", "2\u00be\u0000\u0000\u0000\u00ab", "word" },
            new[] { "0", "LRZI\u0000", "lrzip" },
            new[] { "0", "\u0002!L\u0018", "lz4" },
            new[] { "0", "zPQ", "zpaq" },
            new[] { "0", "7kSt", "zpaq" },
            new[] { "0", "StuffIt (c)", "stuffit" },
            new[] { "10", "rLau", "stuffit" },
            new[] { "0", "BORG_SEG", "borg" },
            new[] { "0", "MATLAB 5.0 MAT-file", "matlab" },
            new[] { "0", "A\u00d8\u0001\u0000\u0001\u0000", "wiredtiger" },
            new[] { "0", "m\u00e2\u0099\u0081", "bson" },
            new[] { "16", "\u00de\u00c0\u00ef\u00be", "lmdb" },
            new[] { "12", "b1\u0005\u0000", "berkeley_db" },
            new[] { "12", "a\u0015\u0006\u0000", "berkeley_db" },
            new[] { "0", "\u0000\u0006\u0015a", "berkeley_db" },
            new[] { "0", "\u0000\u00051b", "berkeley_db" },
            new[] { "0", "\u00ce\u009aW\u0013", "gdbm" },
            new[] { "0", "\u00cf\u009aW\u0013", "gdbm" },
            new[] { "0", "\u00fe\u00fe\u0007", "myisam" },
            new[] { "0", "\u00fe\u00fe\u0008", "myisam" },
            new[] { "0", "\u00fe\u00fe\t", "aria" },
            new[] { "0", "\u0001\u000f\u0000\u0000", "sql_server" },
            new[] { "16", "T-DB", "realm" },
            new[] { "0", "?\u00d7l\u0017", "lucene" },
            new[] { "14", "\u00c0HBAM", "filemaker" },
            new[] { "4", "MSISAM Database\u0000", "money" },
            new[] { "0", "\u0000\u0001\u0000\u0000\u0000\u00ff\u00ff\u00ff\u00ff\u0001\u0000\u0000\u0000", "dotnet_objects" },
            new[] { "0", "\u009c\u00cb\u00cb\u008d\u0013u\u00d2\u0011", "address_book" },
            new[] { "60", "DATAaddr", "address_book" },
            new[] { "0", "EVF\t\r\n\u00ff\u0000", "ewf" },
            new[] { "0", "LVF\t\r\n\u00ff\u0000", "ewf" },
            new[] { "0", "EVF2\r\n\u0081\u0000", "ewf" },
            new[] { "0", "QED\u0000", "qed" },
            new[] { "0", "WithoutFreeSpace", "parallels" },
            new[] { "0", "WithouFreSpacExt", "parallels" },
            new[] { "0", "partclone-image", "partclone" },
            new[] { "0", "\u00ce$\u00b9\u00a2 \u0000\u0000\u0000", "acronis" },
            new[] { "24", "l\u00ea\u0000\u0000", "dump" },
            new[] { "0", "E=\u00cd(", "cramfs" },
            new[] { "0", "XFSB\u0000", "disk_image" },
            new[] { "1024", "\u0010 \u00f5\u00f2", "disk_image" },
            new[] { "1024", "H+\u0000\u0004", "disk_image" },
            new[] { "1024", "HX\u0000\u0005", "disk_image" },
            new[] { "32", "NXSB", "disk_image" },
            new[] { "3", "ReFS\u0000\u0000\u0000\u0000", "disk_image" },
            new[] { "512", "LABELONE", "disk_image" },
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
