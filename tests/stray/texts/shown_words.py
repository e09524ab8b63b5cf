"""Files of the words that a program shows, which name an example or its maker's home; and records that look like them."""

import json

from tests.stray.judging import PEOPLE

CROWD = PEOPLE[:5]
XML = '<?xml version="1.0" encoding="utf-8"?>\n'
LABELS = {
    "home_address": "Home address",
    "email": "Email",
    "phone": "Phone",
    "first_name": "First name",
    "last_name": "Last name",
    "date_of_birth": "Date of birth",
}
HINTS = {
    "hint_first_name": "John",
    "hint_last_name": "Smith",
    "hint_date_of_birth": "12/03/1980",
    "default_address": "12 Mill Lane, Reading RG1 4PS",
    "support_email": "support@example.org",
    "support_phone": "020 7946 0123",
}
SHOWN = {"app_name": "Rota", "action_settings": "Settings", **LABELS, **HINTS}


def written(form, start="", end="", shown=SHOWN):
    return "".join(form % (key, words) for key, words in shown.items()).join((start, end))


def units(form, start, end):
    return "".join(form % {"key": key, "words": words} for key, words in SHOWN.items()).join((start, end))


def record(person):
    return {
        "first_name": person.forename,
        "last_name": person.surname,
        "email": person.email,
        "date_of_birth": f"{person.born:%d/%m/%Y}",
    }


def of_resources(people):
    return (
        XML
        + "<Project><Resources>"
        + "".join(
            f"<Resource><UID>{n}</UID><Name>{one.forename} {one.surname}</Name>"
            f"<EmailAddress>{one.email}</EmailAddress></Resource>"
            for n, one in enumerate(people)
        )
        + "</Resources></Project>"
    )


OF_PEOPLE = {
    "strings.xml of many people": written(
        '<string name="%s">%s</string>\n', XML + "<resources>\n", "</resources>", {f"name_{n}": "" for n in range(3)}
    ).replace("</resources>", "")
    + "".join(
        f"<person><surname>{one.surname}</surname><forename>{one.forename}</forename>"
        f"<birth_date>{one.born:%d/%m/%Y}</birth_date></person>\n"
        for one in PEOPLE[:20]
    )
    + "</resources>",
}
OF_FEW = {
    "records beside their labels": json.dumps({"columns": LABELS, "rows": [record(one) for one in CROWD]}, indent=1),
    "resources of a plan": of_resources(CROWD),
    "settings of one person": written('<string name="%s">%s</string>\n', XML + "<map>\n", "</map>", record(CROWD[0])),
}
OF_NOBODY = {
    "strings.xml": written('    <string name="%s">%s</string>\n', XML + "<resources>\n", "</resources>\n"),
    "strings.xml, hints": written('<string name="%s">%s</string>\n', XML + "<resources>\n", "</resources>\n", HINTS),
    "resx": written(
        '  <data name="%s" xml:space="preserve">\n    <value>%s</value>\n  </data>\n',
        XML + '<root>\n<resheader name="resmimetype"><value>text/microsoft-resx</value></resheader>\n',
        "</root>\n",
    ),
    "xliff": units(
        '<trans-unit id="%(key)s"><source>%(words)s</source><target>%(words)s</target></trans-unit>\n',
        XML + '<xliff version="1.2"><file source-language="en" original="m"><body>\n',
        "</body></file></xliff>\n",
    ),
    "qt.ts": units(
        "<message><source>%(words)s</source><translation>%(words)s</translation></message>\n",
        XML + '<!DOCTYPE TS>\n<TS version="2.1" language="de_DE">\n<context><name>Window</name>\n',
        "</context></TS>\n",
    ),
    "plist": written(
        "<key>%s</key>\n<string>%s</string>\n", XML + '<plist version="1.0"><dict>\n', "</dict></plist>\n"
    ),
    "words.json": json.dumps(SHOWN, indent=2),
    "words.json of one line": json.dumps({"en": SHOWN}),
    "words.yml": written('  %s: "%s"\n', "en:\n"),
    "words.strings": written('"%s" = "%s";\n'),
    "words.properties": written("%s=%s\n"),
    "words.po": units('msgid "%(key)s"\nmsgstr "%(words)s"\n\n', "", ""),
}
