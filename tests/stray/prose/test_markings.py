"""Protective markings count where a document carries them, not where it talks about them."""

import pytest

from tests.stray.judging import HEAD, judgements, rows, table

MAIL = "Message-ID: <1@b.example>\nFrom: a@b.example\nTo: c@d.example\nSubject: %s\n\n"
CARRIED = {
    "first line": "OFFICIAL-SENSITIVE\n\nNote of the meeting.\n",
    "last line": "Note of the meeting.\n\nUK EYES ONLY\n",
    "twice within": "Note\nTOP SECRET\npage\nTOP SECRET\nend\n",
    "with what may be done with it": "OFFICIAL-SENSITIVE - COMMERCIAL\nNote\n",
    "with a descriptor in brackets": "OFFICIAL-SENSITIVE [PERSONAL]\nNote\n",
    "announced": "Classification: OFFICIAL-SENSITIVE\nNote\n",
    "one word at both ends": "RESTRICTED\nNote\nRESTRICTED\n",
    "one word on every page": "SECRET\n\npage\n\fSECRET\n\npage\nend\n",
    "framed": "*** NATO SECRET ***\nNote\n",
    "banner of the United States": "CUI//SP-PRVCY//NOFORN\nNote\n",
    "secret banner": "SECRET//REL TO USA, GBR\nNote\n",
    "of the European Union": "Note\n\nRESTREINT UE/EU RESTRICTED\n",
    "of NATO": "NATO RESTRICTED\nNote\n",
    "an instruction behind a colon": "OFFICIAL-SENSITIVE: PERSONAL\nNote\n",
    "of before 2014": "RESTRICTED - COMMERCIAL\nNote\n",
    "in two words before its descriptor": "Classification: OFFICIAL - SENSITIVE (COMMERCIAL)\nNote\n",
    "with a dash": "OFFICIAL \u2013 SENSITIVE\nNote\n",
    "with a hyphen that does not break": "Note\n\nOFFICIAL\u2011SENSITIVE\n",
    "with a dash, announced": "Marking: OFFICIAL \u2014 SENSITIVE\nNote\n",
    "first on a page": "<html><body><p><b>OFFICIAL-SENSITIVE [PERSONAL]</b></p><p>Note</p></body></html>",
    "last on a page": "<html><body>\n<p>Note</p>\n<div>OFFICIAL-SENSITIVE</div>\n</body></html>\n",
    "subject of a mail": MAIL % "[OFFICIAL-SENSITIVE] Estimates" + "Note\n",
    "end of the subject of a mail": MAIL % "RE: Estimates - OFFICIAL-SENSITIVE" + "Note\n",
    "subject of a note": "From: a@b.example\nTo: c@d.example\nSubject: OFFICIAL-SENSITIVE: Estimates\n\nNote\nEnd\n",
    "first line of a mail": MAIL % "Estimates" + "OFFICIAL-SENSITIVE\n\nNote\nEnd\n",
    "with a colon": "OFFICIAL:SENSITIVE\nNote\n",
    "with brackets": "Note\n\nOFFICIAL (SENSITIVE)\n",
    "with a stroke, and a descriptor": "OFFICIAL/SENSITIVE - PERSONAL\nNote\n",
    "in small letters, first": "Official-Sensitive\n\nNote\n",
    "in small letters, last": "Note\n\nOfficial: Sensitive\n",
    "in small letters with a descriptor, announced": "Classification: Official - Sensitive (Personal)\nNote\n",
    "first cell": "TOP SECRET,,\r\nitem,qty,note\r\nboots,3,none\r\n",
}
MENTIONED = {
    "with a dash in a sentence": "OFFICIAL \u2013 SENSITIVE papers are locked away.\nEnd.\n",
    "in a sentence": "Documents marked OFFICIAL-SENSITIVE must be locked away.\nEnd.\n",
    "as a line in the middle, once": "The tiers are:\nTOP SECRET\nand others.\n",
    "one word once": "SECRET\nNote\n",
    "one word in the middle": "a\nSECRET\nb\nSECRET\nc\n",
    "values of a program": 'LEVELS = [\n    "SECRET",\n    "SECRET",\n]\n',
    "constants": "SECRET = 1\nCONFIDENTIAL = 2\n",
    "a path": "SECRET/FILES\nNote\n",
    "a comment in a program": "// SECRET//\nx = 1\n",
    "a banner in small letters": "cui//noforn\nNote\n",
    "a banner in a sentence": "Write CUI//SP-PRVCY on top.\nEnd.\n",
    "twice on a page": "<p>Tiers</p><td>OFFICIAL-SENSITIVE</td><td>OFFICIAL-SENSITIVE</td><p>End</p>",
    "in the title of a page": "<html><title>OFFICIAL-SENSITIVE</title><body><p>Tiers</p>End</body></html>",
    "in a sentence on a page": "<body><p>Write OFFICIAL-SENSITIVE on it</p><p>End</p></body>",
    "in a sentence of a subject": MAIL % "How to write OFFICIAL-SENSITIVE documents" + "Note\n",
    "small letters in the middle": "Note\nOfficial-Sensitive\nEnd\n",
    "small letters in a first sentence": "Official-Sensitive papers are locked away.\nEnd\n",
    "a title": "Official Sensitive Information and You\nNote\n",
    "small letters": "official-sensitive is the word.\nofficial-sensitive\n",
}


def verdict(text, encoding="utf-8"):
    (found,) = judgements(text.encode(encoding))
    return found[1].verdict


@pytest.mark.parametrize("name", CARRIED)
def test_carried(name):
    assert verdict(CARRIED[name]) == "marked"
    if not CARRIED[name].startswith(MAIL[:10]):
        assert verdict(CARRIED[name], "utf-16") == "marked"


@pytest.mark.parametrize("name", MENTIONED)
def test_mentioned(name):
    assert verdict(MENTIONED[name]) == "clean"


def test_people_weigh_more_than_a_marking():
    assert verdict("OFFICIAL-SENSITIVE\n" + table([HEAD], rows())) == "people"
