"""Lists of people whose labels say little: flat prefixes, logs, payments, other scripts; and what looks like them."""

import json

from tests.stray.judging import PEOPLE

HINDI = (
    "राम शर्मा", "सीता देवी", "मोहन लाल गुप्ता", "प्रिया सिंह", "अमित कुमार", "नेहा वर्मा",
    "सुनील यादव", "पूजा मिश्रा", "राहुल जोशी", "कविता नायर", "विजय पटेल", "अनीता राव",
)  # fmt: skip
BENGALI = (
    "রহিম উদ্দিন", "করিম মিয়া", "ফাতেমা বেগম", "সুমন দাস", "মিতা রায়", "অনিল ঘোষ",
    "রীতা সেন", "জসিম আহমেদ", "নাসরিন আক্তার", "শফিক ইসলাম", "তানিয়া রহমান", "বিজয় পাল",
)  # fmt: skip
WORKS = ("Sonata in C", "Night Music", "The Old Bridge", "Winter Song", "Morning Air")


def full(person):
    return f"{person.forename} {person.surname}"


def mail(person):
    return f"{person.forename[0]}{person.surname}@example.com".lower()


def lines(cells, crowd=PEOPLE):
    return "".join(cells(n, person) + "\n" for n, person in enumerate(crowd))


def payment(number, person):
    house, _, street = person.address.partition(" ")
    return (
        f'<Ntry><Amt Ccy="GBP">{number}.00</Amt><NtryDtls><TxDtls><RltdPties><Dbtr><Nm>{full(person)}</Nm><PstlAdr>'
        f"<StrtNm>{street}</StrtNm><BldgNb>{house}</BldgNb><PstCd>{person.postcode}</PstCd><TwnNm>Leeds</TwnNm>"
        "</PstlAdr></Dbtr></RltdPties></TxDtls></NtryDtls></Ntry>"
    )


def transfer(number, person):
    return (
        f"<CdtTrfTxInf><PmtId><EndToEndId>E{number}</EndToEndId></PmtId><Cdtr><Nm>{full(person)}</Nm><PstlAdr>"
        f"<Ctry>GB</Ctry><AdrLine>{person.address}</AdrLine><AdrLine>{person.postcode} Leeds</AdrLine></PstlAdr></Cdtr>"
        "</CdtTrfTxInf>"
    )


def iso20022(kind, rows):
    return (
        f'<?xml version="1.0"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:{kind}"><Bk>\n{rows}</Bk></Document>'
    )


def below_psql(crowd):
    return " surname | forename | dob\n---------+----------+-----\n" + lines(
        lambda _, one: f" {one.surname:12} | {one.forename:12} | {one.born}", crowd
    )


OF_PEOPLE = {
    "flat users.csv": "id,user_name,user_email,total\n"
    + lines(lambda n, one: f"{n},{full(one)},{mail(one)},{n * 3}"),
    "flat users.json": json.dumps([{"userName": full(one), "userEmail": mail(one)} for one in PEOPLE]),
    "flat users.yml": lines(lambda n, one: f"- id: {n}\n  user_name: {full(one)}\n  user_email: {mail(one)}"),
    "flat users.ini": lines(lambda n, one: f"[row{n}]\nuser_name={full(one)}\nuser_email={mail(one)}\n"),
    "parts of users.csv": "user_first_name,user_last_name,user_email\n"
    + lines(lambda _, one: f"{one.forename},{one.surname},{mail(one)}"),
    "users.json": json.dumps([{"user": full(one), "email": mail(one)} for one in PEOPLE]),
    "billed.csv": "billing_name,billing_email\n" + lines(lambda _, one: f"{full(one)},{mail(one)}"),
    "accounts.csv": "account_name,account_email\n" + lines(lambda _, one: f"{full(one)},{mail(one)}"),
    "service users.csv": "service user,phone\n" + lines(lambda _, one: f"{full(one)},{one.phone}"),
    "names and mail.rb": "MEMBERS = [\n"
    + lines(lambda _, one: f'  {{ :name => "{full(one)}", :email => "{mail(one)}" }},')
    + "]\n",
    "names and mail.py": "MEMBERS = [\n" + lines(lambda _, one: f"  {{'name': '{full(one)}', 'email': '{mail(one)}'}},") + "]\n",
    "exported.clixml": '<Objs xmlns="http://schemas.microsoft.com/powershell/2004/04">'
    + lines(
        lambda n, one: f'<Obj RefId="{n}"><ToString>x{n}</ToString><Props><S N="GivenName">{one.forename}</S>'
        f'<S N="Surname">{one.surname}</S><S N="OfficePhone">{one.phone}</S><I32 N="Count">0</I32></Props></Obj>'
    )
    + "</Objs>",
    "staff by rooms.csv": "name,office,phone\n" + lines(lambda n, one: f"{full(one)},Room {n} North Wing,{one.phone}"),
    "members.md": "# Members\n\n| Name | Born |\n|---|---|\n" + lines(lambda _, one: f"| {full(one)} | {one.born} |"),
    "in braces.yml": lines(lambda n, one: f"- {{first_name: {one.forename}, last_name: {one.surname}, seat: {n}}}"),
    "syslog": lines(lambda n, one: f'Mar  1 10:00:{n:02} web01 app[12]: login ok name="{full(one)}" email={mail(one)} ip=10.0.0.{n}'),
    "logfmt": lines(lambda n, one: f'time=2026-03-01T10:00:{n:02}Z level=info msg="signed up" name="{full(one)}" email={mail(one)}'),
    "camt": iso20022("camt.053.001.02", lines(payment)),
    "camt with prefixes": iso20022("camt.053.001.02", lines(payment)).replace("<", "<n:").replace("<n:/", "</n:").replace("<n:?", "<?"),
    "pain": iso20022("pain.001.001.03", lines(transfer)),
    "below psql": below_psql(PEOPLE) + f"({len(PEOPLE)} rows)\n",
    "below mysql": "+---+---+\n| surname | dob |\n+---+---+\n"
    + lines(lambda _, one: f"| {one.forename} {one.surname} | {one.born} |")
    + f"+---+---+\n{len(PEOPLE)} rows in set (0.00 sec)\n",
}  # fmt: skip
"""Of all of PEOPLE."""


def born(person):
    return f"{person.born:%Y%m%d}"


def failing(number):
    """A number of Sweden with any four digits behind its date: one in ten passes its check."""
    return f"{number * 7919 % 10000:04}"


OF_PEOPLE.update(
    {
        "personnummer.csv": "id,personnummer\n" + lines(lambda n, one: f"{n},{born(one)}-{failing(n)}"),
        "cpr.csv": "navn,CPR-nr\n" + lines(lambda n, one: f"{full(one)},{one.born:%d%m%y}-{failing(n)}"),
        "invented numbers.csv": "name,NHS number\n" + lines(lambda n, one: f"{full(one)},{4000000000 + 7919 * n}"),
        "invented pesel.csv": "dob,PESEL\n" + lines(lambda n, one: f"{one.born},{44051401300 + 7919 * n}"),
        "case numbers.csv": "CRN,team,court\n" + lines(lambda n, _: f"X{100000 + 7919 * n},North,Leeds"),
        "pupils of music.csv": "pupil,born,instrument,genre\n"
        + lines(lambda _, one: f"{full(one)},{one.born},violin,Jazz"),
        "musicians hired.csv": "name,born,phone,genre\n"
        + lines(lambda _, one: f"{full(one)},{one.born},{one.phone},Rock"),
    }
)
OF_TWELVE = {
    "hindi.csv": "नाम,जन्म तिथि,पता\n"
    + "".join(f"{name},{n + 1:02}/0{n % 9 + 1}/19{60 + n},12 गांधी मार्ग दिल्ली\n" for n, name in enumerate(HINDI)),
    "bengali.csv": "নাম,জন্ম তারিখ,ঠিকানা\n"
    + "".join(f"{name},{n + 1:02}/0{n % 9 + 1}/19{60 + n},ঢাকা ১২\n" for n, name in enumerate(BENGALI)),
}
OF_FOUR = {
    "four in a log": lines(
        lambda n, one: f'time=2026-03-01T10:00:{n:02}Z level=info name="{full(one)}" email={mail(one)}', PEOPLE[:4]
    ),
    "four users in a log": lines(
        lambda n, one: f'2026-03-01 10:00:{n:02} INFO login user="{full(one)}" email="{mail(one)}" ip=10.0.0.{n}',
        PEOPLE[:4],
    ),
    "four of psql": below_psql(PEOPLE[:4]) + "(4 rows)\n",
}
OF_NOBODY = {
    "logins and mail.csv": "user,email,role\n"
    + lines(lambda n, one: f"{one.surname.lower()}{n},desk{n}@example.com,reader"),
    "logins.csv": "id,user_name,last_login\n" + lines(lambda n, one: f"{n},{one.surname.lower()}{n},{one.born}"),
    "firms.csv": "account_name,account_email\n"
    + lines(lambda n, one: f"{one.surname} Holdings Ltd,office@{one.surname.lower()}{n}.example"),
    "firms in a log": lines(lambda n, one: f'app: company name="{full(one)} Ltd" email=office{n}@example.com ip=10.0.0.{n}'),
    "machines.clixml": "<Objs>"
    + lines(
        lambda n, one: f'<Obj RefId="{n}"><Props><S N="Name">{one.forename}-{n}</S><S N="Path">C:\\{one.surname}</S>'
        f'<S N="PSComputerName">web{n}</S><DT N="Created">2019-03-01T10:00:00Z</DT></Props></Obj>'
    )
    + "</Objs>",
    "goods in braces.yml": lines(lambda n, one: f"- {{name: {one.surname} {n}, price: {n * 3}, sku: A{n}}}"),
    "elected.csv": "name,office,phone\n"
    + lines(lambda n, one: f"{full(one)},{1000 + n} {('Rayburn', 'Longworth')[n % 2]} House Office Building,202-225-{2000 + n * 37}"),
    "senators.csv": "name,office,phone\n" + lines(lambda n, one: f"{full(one)},U.S. Senator,202-224-{2000 + n * 37}"),
    "invented people.txt": "CHARACTERS\n\n" + lines(lambda _, one: f"{full(one)}, born {one.born:%d %B %Y}"),
    "invented people.md": "# Characters\n\n| Name | Born |\n|---|---|\n" + lines(lambda _, one: f"| {full(one)} | {one.born} |"),
    "invented people.py": "CHARACTERS = [\n" + lines(lambda _, one: f'    {{"name": "{full(one)}", "born": "{one.born}"}},') + "]\n",
    "authors in French.csv": "auteur_nom,auteur_prenom,naissance\n"
    + lines(lambda _, one: f"{one.surname},{one.forename},{one.born}"),
    "machines in a log": lines(lambda n, one: f'app: host name="web-{n}" email=root@web{n}.example.com ip=10.0.0.{n}'),
    "firms paid": iso20022("pain.001.001.03", lines(transfer)).replace("</Nm>", " Trading Ltd</Nm>"),
    "a guide's makers.page": '<page xmlns="http://projectmallard.org/1.0/"><info>\n'
    + lines(lambda _, one: f"<credit type='translator'><name>{full(one)}</name><email>{mail(one)}</email></credit>")
    + "</info></page>\n",
    "Nomsa's songs": "singer;song\n" + lines(lambda n, _: f"Nomsa;{WORKS[n % 5]}"),
    "goods in Hindi.csv": "उत्पाद का नाम,मूल्य,तिथि\n" + "".join(f"{name},{n},0{n % 9 + 1}/01/2020\n" for n, name in enumerate(HINDI)),
}  # fmt: skip
OF_NOBODY.update({
    "invented numbers alone.csv": "NHS number,shelf\n" + lines(lambda n, _: f"{4000000000 + 7919 * n},{n}"),
    "customers of firms.csv": "CRN,company,product\n" + lines(lambda n, _: f"X{100000 + 7919 * n},Acme,Tea"),
    "players.csv": "name,born,genre\n" + lines(lambda _, one: f"{full(one)},{one.born},Rock"),
    "players.json": json.dumps([{"name": full(one), "birth_date": str(one.born), "genres": ["rock"]} for one in PEOPLE]),
    "players.xml": "<l>" + lines(lambda _, one: f"<p><name>{full(one)}</name><birthDate>{one.born}</birthDate><genre>x</genre></p>") + "</l>",
    "players.html": "<html><body><table><tr><th>Name</th><th>Born</th><th>Genre</th></tr>"
    + lines(lambda _, one: f"<tr><td>{full(one)}</td><td>{one.born}</td><td>Rock</td></tr>")
    + "</table></body></html>",
    "presidents.csv": "President,Born,Took office,Left office,Political party\n"
    + lines(lambda _, one: f"{full(one)},{one.born:%d/%m/%Y},1990-01-01,1994-01-01,X"),
    "presidents.yml": lines(lambda _, one: f"- name: {full(one)}\n  birth_date: {one.born}\n  political_party: X"),
    "members of parliament.csv": "congress,party_code,bioname,bioguide_id,birthday\n"
    + lines(lambda n, one: f'{n},200,"{one.surname}, {one.forename}",A{100000 + 7919 * n},{one.born}'),
    "presidents.json": json.dumps(
        {"objects": [{"phone": None, "person": {"bioguideid": "X", "birthday": str(one.born)}} for one in PEOPLE]}
    ),
    "outcomes.csv": "id,plurality,outcome,date,gestation\n" + lines(lambda n, one: f"{n},single,live birth,{one.born},280"),
    "articles.csv": "title,text,url,authors\n"
    + lines(lambda n, one: f'{n},"{full(one)}, {one.born:%B %d, %Y}, said no word of it",http://x.example/{n},Desk'),
})  # fmt: skip
