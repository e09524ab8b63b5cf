"""What RDF says of people, as Turtle and N-Triples write it, and what it says of things."""

from tests.stray.judging import PEOPLE

CROWD = PEOPLE[:14]
PREFIX = "@prefix %s: <http://example.org/terms#> .\n\n"


def mail(one):
    return f"{one.forename}.{one.surname}@example.org".lower()


def turtle(told, prefix="foaf", crowd=CROWD):
    """Return a text in which each is told, one line for each that is said of him."""
    subjects = (
        f"<#n{n}> a {prefix}:Person ;\n    " + " ;\n    ".join(told(n, one)) + " .\n" for n, one in enumerate(crowd)
    )
    return PREFIX % prefix + "".join(subjects)


def triples(told):
    lines = (f"<http://example.org/{n}> {said} .\n" for n, one in enumerate(CROWD) for said in told(one))
    return "".join(lines)


def contact(n, one):
    return [
        f'nco:fullname "{one.forename} {one.surname}"',
        f'nco:nameFamily "{one.surname}"',
        f'nco:birthDate "{one.born.isoformat()}T00:00:00Z"^^xsd:dateTime',
        f"nco:hasPhoneNumber <tel:{one.phone.replace(' ', '')}>",
        f"nco:hasEmailAddress <mailto:{mail(one)}>",
    ]


OF_PEOPLE = {
    "contacts": turtle(contact, "nco"),
    "births": turtle(lambda n, one: [f'foaf:name "{one.forename} {one.surname}"@en', f'vcard:bday "{one.born.isoformat()}"']),
    "one line": turtle(lambda n, one: [f'schema:givenName "{one.forename}" ; schema:familyName "{one.surname}" ; schema:email <mailto:{mail(one)}>']),
    "triples": triples(
        lambda one: [
            f'<http://xmlns.com/foaf/0.1/name> "{one.forename} {one.surname}"',
            f"<http://xmlns.com/foaf/0.1/mbox> <mailto:{mail(one)}>",
            f'<http://xmlns.com/foaf/0.1/birthday> "{one.born.isoformat()}"^^<http://www.w3.org/2001/XMLSchema#date>',
        ]
    ),
}  # fmt: skip
OF_NOBODY = {
    "towns": turtle(lambda n, one: [f'rdfs:label "Town {n}"@en', f'geo:lat "{50 + n}.1"', f'ex:founded "19{n + 10}-02-03"'], "ex"),
    "terms": turtle(lambda n, one: [f'skos:prefLabel "Term {n}"@en', f'dct:modified "2019-02-{n + 10}"'], "skos"),
    "books": turtle(lambda n, one: [f'dct:title "The Year {n}"', f'dct:issued "19{n + 60}-02-03"^^xsd:date'], "dct"),
}  # fmt: skip
