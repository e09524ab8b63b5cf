"""The content scanner arrives as it was joined: what the words of dotnet_words.py are packed into comes out again."""

import base64
import gzip

from hypothesis import given, settings
from hypothesis import strategies as st

from scanner.collectors import bundle_windows
from scanner.collectors.bundle import Options
from scanner.collectors.bundle_dotnet import dotnet_source
from scanner.collectors.dotnet_words import FIRST_SIGN, WORDS, with_signs
from tests.powershell.collect import NONCE, run
from tests.powershell.engine.run import output, session
from tests.powershell.machine import machine

FUNCTIONS = bundle_windows.files()["full_language.ps1"]
SOURCES = st.lists(st.sampled_from(WORDS) | st.text(st.characters(codec="ascii"), max_size=9), max_size=30).map("".join)


def arrived(source):
    within = session()
    output(FUNCTIONS, within)
    packed = base64.b64encode(gzip.compress(with_signs(source).encode("latin-1"))).decode()
    return output(f"Expand-Text '{packed}'", within)


@settings(max_examples=60)
@given(source=SOURCES)
def test_any_source_arrives_as_it_was(source):
    assert arrived(source) == [source]


def test_the_content_scanner_is_compiled_as_it_was_joined():
    target = machine("workstation")
    run(target, bundle_windows.windows_script(NONCE, Options(stray_roots=("home",))))

    assert [source for source, _ in target.compiled] == [dotnet_source()]


def test_no_word_holds_what_stands_for_another_or_parts_them():
    assert all(word.isascii() and not set(word) & set("\t\n") and len(word) > 1 for word in WORDS)
    assert len(set(WORDS)) == len(WORDS) <= 256 - FIRST_SIGN


def test_the_words_save_what_they_are_there_for():
    packed = len(gzip.compress(with_signs(dotnet_source()).encode("latin-1"), 9))

    assert packed < 0.97 * len(gzip.compress(dotnet_source().encode(), 9))
