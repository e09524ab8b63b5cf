"""Files of records that say by their first bytes what they are, as machines send them to one another."""

import re

from scanner.collectors.python.texts.interchange import judge_interchange
from scanner.collectors.python.texts.payments import judge_payments
from scanner.collectors.python.texts.rosters import judge_rosters

BEFORE_DECLARED = b" \t\r\n\xef\xbb\xbf"
DECLARED_BYTES = 512
DECLARED_SIGNS = frozenset(b"VHUI0123456789{:!O<QPA")
"""What one of these begins with: most texts do not, and it takes no expression to see it."""
DECLARED = (
    (
        re.compile(
            rb"VOL1|HDR1|UHL1|[0-9]{14}[0-9 ](?:01|17|18|19|99|Z4|Z5|0[NCS])[0-9 ]{14}"
            rb"|101[ 0-9]{10}[ 0-9A-Z]{10}[0-9]{10}"
            rb"|0 {17}[0-9]{2}[A-Z]{3} |\{1:[A-Z][0-9]{2}|\{4:|:20:|!(?:Type|Account|Option|Clear)|OFXHEADER|<OFX>"
        ),
        judge_payments,
    ),
    (re.compile(rb"ISA[^0-9A-Za-z]|UNA.{6}|UNB\+|UNH\+", re.DOTALL), judge_interchange),
    (
        re.compile(
            rb"(?:0 NOTE [^\n]{0,80}\n){0,4}0 (?:HEAD|@[0-9A-Za-z]{1,20}@ INDI)"
            rb"|(?:QU [^\n]{1,80}\n\.[^\n]{1,40}\n)?(?:PNL|ADL|PRL|PFS)\r?\n"
            rb"[A-Z0-9]{2,3}[0-9]{1,4}[A-Z]?/[0-9]{2}[A-Z]{3}"
        ),
        judge_rosters,
    ),
)
"""How such a file begins, and its reader."""


def read_declared(work):
    """Return what is to be said of the people in such a file."""
    start = work.text.data[:DECLARED_BYTES].lstrip(BEFORE_DECLARED)
    if not start or start[0] not in DECLARED_SIGNS:
        return []
    return next((reader(work, start) for sign, reader in DECLARED if sign.match(start)), [])
