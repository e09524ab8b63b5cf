"""Who made a package, a program or a change: people whom published texts name, and nobody else's data."""

CREDITS_TEXT = """
author authors contributor contributors maintainer maintainers creator creators developer developers committer
committers packager uploader _npmuser publisher
"""
CREDITS = frozenset(CREDITS_TEXT.split())
MANIFESTS = (frozenset(("name", "version")), frozenset(("bomFormat",)), frozenset(("spdxVersion",)))
"""Keys by which the description of a published package, or the list of what a program is made of, is told."""
MAKERS = frozenset(("email", "forename", "full_name", "surname"))
"""All that a manifest says of those who made the package."""
CREDITED = frozenset(
    ("name", "email", "e-mail", "mail", "url", "web", "website", "homepage", "role", "username", "github", "date")
)
"""Keys of whom published packages and commits name as their makers, and all that is said of them."""


def is_credit(key, item):
    """Tell whether an object or list says who made something, by name and address alone, as package.json does."""
    items = item if isinstance(item, list) else [item]
    return str(key).lower() in CREDITS and all(isinstance(one, dict) and CREDITED.issuperset(one) for one in items)
