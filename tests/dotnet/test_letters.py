"""The two engines say the same of mails and of PDF files, sound and broken."""

from tests.dotnet.letters import write_broken_letters, write_letters


def test_over_mails(disagreements, tmp_path):
    write_letters(tmp_path)

    assert disagreements(tmp_path) == []


def test_over_broken_mails(disagreements, tmp_path):
    sound, broken = tmp_path / "sound", tmp_path / "broken"
    sound.mkdir()
    broken.mkdir()
    write_letters(sound)
    write_broken_letters(broken, sound)

    assert disagreements(broken) == []
