"""Cards of people in JSON (RFC 7095)."""

from scanner.collectors.python.texts.json_shapes import flat_text

CARD_PROPERTIES, CARD_PROPERTY, CARD_PARTS = 100, 4, 7
JSON_CARD_LABELS = {
    "fn": "full name",
    "bday": "date of birth",
    "tel": "telephone",
    "email": "email",
    "org": "organisation",
    "kind": "kind",
}
"""Properties of cards in JSON (RFC 7095) -> what the dictionary calls them; how many there may be, of what lengths."""


def is_json_card(value):
    """Tell whether a list is a card in JSON: ["vcard", [properties]]."""
    return isinstance(value, list) and value[:1] == ["vcard"] and len(value) > 1 and isinstance(value[1], list)


def card_in(properties):
    """Return the record of a card in JSON, whose properties are [name, parameters, type, value]; {} of a firm's."""
    card = {}
    for one in properties[:CARD_PROPERTIES]:
        if not isinstance(one, list) or len(one) < CARD_PROPERTY or not isinstance(one[0], str):
            continue
        value = one[CARD_PROPERTY - 1]
        parts = [flat_text(part) for part in (value if isinstance(value, list) else [value])] + [""] * CARD_PARTS
        for label, text in card_facts(one[0].lower(), parts):
            card.setdefault(label, text)
    is_of_firm = card.get("kind", "individual") != "individual" or card.get("full name") == card.get("organisation", "")
    return {} if is_of_firm else card


def card_facts(name, parts):
    """Return [(label, text)] of a property of a card."""
    if name == "n":
        return [("surname", parts[0]), ("forename", parts[1])]
    if name == "adr":
        return [("address", " ".join(filter(None, parts[:4]))), ("postcode", parts[5])]
    text = parts[0][4:] if parts[0].startswith("tel:") else parts[0]
    return [(JSON_CARD_LABELS[name], text)] if name in JSON_CARD_LABELS and text else []
