"""People in JSON, XML of many dialects, HTML and vCard, by our own hands and by pandas."""

from __future__ import annotations

import html
import io
import json
from collections.abc import Callable, Iterable
from xml.sax.saxutils import escape, quoteattr

from tests.corpus.wide.headings import table
from tests.corpus.wide.scene import Recipe, Scene, several
from tests.corpus.wide.texts import sql_name


def recipes() -> Iterable[Recipe]:
    for name, make in OURS.items():
        yield from several(3, name, "markup", "ours", make)
    for name, make in PANDAS.items():
        yield from several(3, name, "markup", "pandas", make)
    yield from several(4, "cards.vcf", "markup", "vobject", vcards)


def dumped(value: object, **how: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, **how).encode()  # type: ignore[arg-type]


def listed(scene: Scene) -> bytes:
    return dumped(table(scene).records, indent=2)


def enveloped(scene: Scene) -> bytes:
    return dumped({"status": 200, "page": {"number": 1}, "data": {"content": table(scene).records, "total": 9}})


def lines(scene: Scene) -> bytes:
    return "\n".join(json.dumps(record) for record in table(scene).records).encode()


def nested(scene: Scene) -> bytes:
    """Names and births three deep, identifiers beside them in a list."""
    people = [
        {
            "id": n,
            "person": {
                "name": {"first": p.forename, "last": p.surname},
                "details": {"birth": {"date": p.born.isoformat()}},
            },
            "identifiers": [{"type": "PNC", "value": p.pnc}, {"type": "NOMS", "value": p.noms}],
        }
        for n, p in enumerate(scene.crowd(15, 120))
    ]
    if scene.frozen:
        return dumped(
            {
                "establishments": [
                    {"code": "LEI", "wings": [{"wing": "A", "occupants": [{"prisoner": one} for one in people]}]}
                ]
            }
        )
    return dumped({"results": {"hits": {"hits": [{"_source": one} for one in people]}}}, indent=1)


def keyed(scene: Scene) -> bytes:
    return dumped({str(1000 + n): record for n, record in enumerate(table(scene).records)})


def fhir(scene: Scene) -> bytes:
    """A bundle of patients as HL7 FHIR R4 lays them out."""
    entries = [
        {
            "resource": {
                "resourceType": "Patient",
                "identifier": [{"system": "https://fhir.nhs.uk/Id/nhs-number", "value": p.nhs}],
                "name": [{"use": "official", "family": p.surname, "given": [p.forename, p.middle]}],
                "birthDate": p.born.isoformat(),
                "address": [{"line": [p.address], "city": p.town, "postalCode": p.postcode}],
            }
        }
        for p in scene.crowd(12, 60)
    ]
    return dumped({"resourceType": "Bundle", "type": "collection", "entry": entries}, indent=1)


def geojson(scene: Scene) -> bytes:
    features = [
        {"type": "Feature", "geometry": {"type": "Point", "coordinates": [-1.5, 53.8]}, "properties": record}
        for record in table(
            scene, layout=scene.pick(["en full address postcode"], ["en surname forename born"])
        ).records
    ]
    return dumped({"type": "FeatureCollection", "features": features})


def sentences(scene: Scene) -> bytes:
    """Labelled sentences, as data for training a recogniser is kept."""
    items = []
    for p in scene.crowd(15, 80):
        text = scene.pick(
            [
                f"{p.full}, born {p.born:%d %B %Y}, lives at {p.address}.",
                f"My name is {p.full} and my NHS number is {p.nhs}.",
            ],
            [f"Patient {p.full} (DOB {p.born:%d/%m/%Y}) attended.", f"The NI number of {p.full} is {p.nino}."],
        )
        items.append(
            {"text": text, "entities": [[text.index(p.forename), text.index(p.forename) + len(p.full), "PERSON"]]}
        )
    return dumped(items)


def elements(scene: Scene) -> bytes:
    rows = "".join(
        "  <row>\n" + "".join(f"    <{sql_name(k)}>{escape(v)}</{sql_name(k)}>\n" for k, v in r.items()) + "  </row>\n"
        for r in table(scene).records
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<rows>\n{rows}</rows>\n'.encode()


def attributes(scene: Scene) -> bytes:
    rows = "\n".join(
        "<person " + " ".join(f"{sql_name(k)}={quoteattr(v)}" for k, v in r.items()) + "/>"
        for r in table(scene).records
    )
    return f"<people>{rows}</people>".encode()


def namespaced(scene: Scene) -> bytes:
    """The dialect of a message between agencies: parts of a person in elements of their own."""
    rows = "".join(
        f"<pd:Person><pd:PersonName><pd:PersonGivenName>{p.forename}</pd:PersonGivenName><pd:PersonFamilyName>{escape(p.surname)}</pd:PersonFamilyName></pd:PersonName>"
        f"<pd:PersonBirthDate>{p.born}</pd:PersonBirthDate><pd:Address><pd:Line>{p.address}</pd:Line><pd:PostCode>{p.postcode}</pd:PostCode></pd:Address></pd:Person>"
        for p in scene.crowd(15, 100)
    )
    return f'<?xml version="1.0"?><msg:Batch xmlns:msg="urn:example:msg" xmlns:pd="urn:example:pd"><msg:Body>{rows}</msg:Body></msg:Batch>'.encode()


def spreadsheet_2003(scene: Scene) -> bytes:
    rows = "".join(
        "<Row>" + "".join(f'<Cell><Data ss:Type="String">{escape(c)}</Data></Cell>' for c in line) + "</Row>"
        for line in table(scene).lines
    )
    return (
        '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
        f'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Sheet1"><Table>{rows}</Table></Worksheet></Workbook>'
    ).encode()


def ado_rowset(scene: Scene) -> bytes:
    """What ADO's Recordset.Save writes."""
    rows = "\n".join(
        "<z:row " + " ".join(f"{sql_name(k)}={quoteattr(v)}" for k, v in r.items()) + "/>" for r in table(scene).records
    )
    return f'<xml xmlns:rs="urn:schemas-microsoft-com:rowset" xmlns:z="#RowsetSchema"><rs:data>\n{rows}\n</rs:data></xml>'.encode(
        "utf-16"
    )


def page(scene: Scene) -> bytes:
    lines_ = table(scene).lines
    head = "".join(f"<th class='c'>{html.escape(c)}</th>" for c in lines_[0])
    body = "".join(
        "<tr>" + "".join(f"<td><span>{html.escape(c)}</span></td>" for c in line) + "</tr>\n" for line in lines_[1:]
    )
    return f"<html><head><title>Report</title><style>td {{ padding: 1px }}</style></head><body><table><tr>{head}</tr>{body}</table></body></html>".encode()


def web_query(scene: Scene) -> bytes:
    """HTML with the name of a workbook, as reporting tools export 'to Excel'; its first row is a title."""
    found = table(scene)
    rows = "".join("<tr>" + "".join(f"<td>{html.escape(c)}</td>" for c in line) + "</tr>" for line in found.lines)
    return f'<table border="1"><tr><td colspan="{len(found.header)}">Caseload</td></tr>{rows}</table>'.encode()


def frame(scene: Scene):
    import pandas as pd

    found = table(scene)
    return pd.DataFrame(found.rows, columns=found.header)


def pandas_html(scene: Scene) -> bytes:
    return frame(scene).to_html().encode()


def pandas_records(scene: Scene) -> bytes:
    return frame(scene).to_json(orient="records", lines=scene.rng.random() < 0.5).encode()


def pandas_split(scene: Scene) -> bytes:
    return frame(scene).to_json(orient="split").encode()


def pandas_columns(scene: Scene) -> bytes:
    return frame(scene).to_json(orient="columns").encode()


def pandas_xml(scene: Scene) -> bytes:
    found = frame(scene)
    found.columns = [sql_name(c) for c in found.columns]
    return found.to_xml(parser="etree").encode()


def pandas_latex(scene: Scene) -> bytes:
    return frame(scene).to_latex(index=False).encode()


def pandas_csv(scene: Scene) -> bytes:
    return frame(scene).to_csv().encode()


def pandas_text(scene: Scene) -> bytes:
    return frame(scene).to_string().encode()


def vcards(scene: Scene) -> bytes:
    import vobject

    out = io.StringIO()
    for p in scene.crowd(12, 60):
        card = vobject.vCard()
        card.add("n").value = vobject.vcard.Name(family=p.surname, given=p.forename)
        card.add("fn").value = p.full
        card.add("tel").value = p.phone
        card.add("email").value = p.email
        if scene.frozen:
            card.add("bday").value = p.born.isoformat()
        out.write(card.serialize())
    return out.getvalue().encode()


OURS: dict[str, Callable[[Scene], bytes]] = {
    "listed.json": listed,
    "enveloped.json": enveloped,
    "lines.jsonl": lines,
    "nested.json": nested,
    "keyed.json": keyed,
    "bundle.json": fhir,
    "map.geojson": geojson,
    "sentences.json": sentences,
    "elements.xml": elements,
    "attributes.xml": attributes,
    "message.xml": namespaced,
    "sheet2003.xml": spreadsheet_2003,
    "rowset.xml": ado_rowset,
    "page.html": page,
    "caseload.xls": web_query,
}
PANDAS: dict[str, Callable[[Scene], bytes]] = {
    "frame.html": pandas_html,
    "frame.json": pandas_records,
    "split.json": pandas_split,
    "columns.json": pandas_columns,
    "frame.xml": pandas_xml,
    "frame.tex": pandas_latex,
    "frame.csv": pandas_csv,
    "frame.txt": pandas_text,
}
