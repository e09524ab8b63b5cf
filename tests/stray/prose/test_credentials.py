"""Keys and passwords that open something are told by their kind; protected ones, examples and templates are not."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scanner.collectors.python.prose.credentials import Credentials
from scanner.collectors.python.prose.prose import Prose
from scanner.collectors.python.tables.glance import Glance
from tests.stray.judging import HEAD, context, judgements, rows, table
from tests.stray.prose import secrets_of_nobody as nobody
from tests.stray.prose import set_secrets

OPEN, LOCKED, CLOUD = nobody.open_keys(), nobody.locked_keys(), nobody.cloud_keys()
VAULTS = nobody.in_vaults()
PASSWORDS, NOTHING = nobody.passwords(), nobody.nothing()
SET = [*set_secrets.TOKENS.values(), *set_secrets.PASSWORDS.values()]


def told(text, encoding="utf-8"):
    (found,) = judgements(text.encode(encoding))
    return found[1].verdict, found[1].kinds, found[1].reason


@pytest.mark.parametrize("name", OPEN)
def test_open_private_keys(name):
    assert told(OPEN[name]) == ("credentials", ("private_key",), "")
    assert told(OPEN[name], "utf-16") == ("credentials", ("private_key",), "")


@pytest.mark.parametrize("name", LOCKED)
def test_private_keys_behind_a_passphrase_are_encrypted(name):
    assert told(LOCKED[name]) == ("encrypted", (), "private_key")


@pytest.mark.parametrize("name", VAULTS)
def test_values_in_vaults_are_encrypted(name):
    assert told(VAULTS[name]) == ("encrypted", (), "ansible_vault")


def test_a_locked_key_beside_a_vault_is_the_one_that_is_told():
    vault, (key, *_) = VAULTS["a value"], LOCKED.values()

    assert told(vault + key) == told(key + vault) == ("encrypted", (), "private_key")


@pytest.mark.parametrize("name", CLOUD)
def test_keys_of_clouds(name):
    assert told(CLOUD[name]) == ("credentials", ("cloud_key",), "")


@pytest.mark.parametrize("name", PASSWORDS)
def test_passwords(name):
    assert told(PASSWORDS[name]) == ("credentials", ("password",), "")


@pytest.mark.parametrize("name", NOTHING)
def test_what_opens_nothing(name):
    assert told(NOTHING[name]) == ("clean", (), "")


@pytest.mark.parametrize("name", set_secrets.TOKENS)
def test_tokens(name):
    assert told(set_secrets.TOKENS[name]) == ("credentials", ("token",), "")


@pytest.mark.parametrize("name", set_secrets.PASSWORDS)
def test_passwords_in_settings(name):
    assert told(set_secrets.PASSWORDS[name]) == ("credentials", ("password",), "")


@pytest.mark.parametrize("name", set_secrets.NOTHING)
def test_settings_and_manuals_that_open_nothing(name):
    assert told(set_secrets.NOTHING[name]) == ("clean", (), "")


def test_several_kinds_are_told_together_and_people_weigh_more():
    both = OPEN["EC"] + CLOUD["JSON"]

    assert told(both) == ("credentials", ("cloud_key", "private_key"), "")
    assert told(both + table([HEAD], rows()))[0] == "people"


def pieces_of(data, rng):
    while data:
        count = rng.randint(1, 3000)
        yield data[:count]
        data = data[count:]


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_wherever_a_text_is_cut_the_same_is_found(seed):
    rng = random.Random(seed)
    text = rng.choice([*OPEN.values(), *CLOUD.values(), *PASSWORDS.values(), *SET])[-9000:]
    data = b"a line before\n" * rng.randint(80, 400) + text.encode() + b"\na line behind" * rng.randint(0, 400)
    whole, cut = Prose(context()), Prose(context())
    whole.feed_all(Glance(data))
    for piece in pieces_of(data, rng):
        cut.feed(piece)

    assert cut.judgement() == whole.judgement()


@given(data=st.binary(max_size=300) | st.text("-BEGINPRVATKY \nAKIEassword=;:@/Pwd", max_size=300).map(str.encode))
def test_any_bytes_end_in_an_answer(data):
    credentials = Credentials()
    credentials.look(Glance(data), len(data))

    assert set(credentials.found(data)) <= {"private_key", "cloud_key", "password", "token"}
