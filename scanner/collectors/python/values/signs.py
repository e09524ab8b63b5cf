"""How identifiers are written, whoever issues them."""


def compact(text: str) -> str:
    """Return `text` in capitals without the blanks and hyphens that people put into identifiers."""
    return text.upper().replace(" ", "").replace("-", "")


def is_digits(text: str) -> bool:
    """ASCII digits only: other scripts' digits pass str.isdigit and break arithmetic."""
    return text.isdigit() and all(c in "0123456789" for c in text)


def is_nothing(_: str) -> bool:
    """No text: for what is never taken for an identifier without its label."""
    return False
