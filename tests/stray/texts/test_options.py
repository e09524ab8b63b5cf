"""People as options of commands, in one line or several; and things that commands are told."""

import pytest

from tests.stray.judging import PEOPLE, counted, judgements

CROWD = PEOPLE[:14]


def each(form):
    return "".join(
        form.format(forename=one.forename, surname=one.surname, born=one.born, email=one.email, code=one.noms) + "\n"
        for one in CROWD
    )


FOLK = {
    "users of a directory": each(
        'New-ADUser -Name "{forename} {surname}" -GivenName "{forename}" -Surname "{surname}" -EmailAddress "{email}" -Enabled $true'
    ),
    "over lines": each(
        'New-ADUser `\n  -GivenName "{forename}" `\n  -Surname "{surname}" `\n  -EmailAddress "{email}"'
    ),
    "options of a program": each("./add.sh --first-name '{forename}' --surname=\"{surname}\" --dob {born}"),
}
NOBODY = {
    "copies": each('Copy-Item -Path "C:\\{code}" -Destination "D:\\{code}" -Recurse'),
    "packages": each("docker run --name web-{code} --env A=b -d image:{born}"),
    "one example": each("# add --first-name 'x'")
    + 'New-ADUser -GivenName "Ann" -Surname "Smith" -Path $ou -AccountPassword $secret\n',
}


@pytest.mark.parametrize("text", FOLK.values(), ids=FOLK)
def test_everybody_is_counted(text):
    assert counted(text.encode()) == ("people", len(CROWD))


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_nobody_is_found(text):
    assert {found.verdict for _, found in judgements(text.encode())} == {"clean"}
