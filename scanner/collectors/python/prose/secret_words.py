"""Whether a value is a secret and no placeholder, and a host none of an example."""

PLACEHOLDERS_TEXT = """
password passwd passw0rd pass pwd secret mysecret user username login test tests testing example changeme change_me
changeit yourpassword your_password your-password mypassword my_password my-password mypass foobar foo bar baz qwerty
hunter2 null none undefined empty redacted hidden placeholder dummy string value xxxx xxxxx xxxxxx xxxxxxxx 1234 12345
123456 12345678 abcd abc123 scott tiger root admin postgres mysql guest sa dbpassword db_password dbpass letmein s3cret
s3cr3t
"""
PLACEHOLDERS = frozenset(PLACEHOLDERS_TEXT.encode().split())
SPELLED_STEMS = (b"password", b"passwort", b"kennwort", b"contrase")
NOT_ASCII = bytes(range(128, 256))
SPELLED_SIGNS = b"abcdefghijklmnopqrstuvwxyz_-"
"""A value of these signs and of letters outside ASCII, in which such a word stands, says what is to be put there."""


NO_HOSTS = frozenset((b"test", b"invalid", b"tld", b"hostname", b"yourhost", b"yourserver", b"servername"))
"""Last parts of the names of hosts that are none."""


def is_secret(value):
    """Tell whether a value is not a placeholder: words for a password, one sign again and again, a variable."""
    value = value.strip(b"\"'")
    small = value.lower()
    if any(word in small for word in SPELLED_STEMS) and not small.strip(SPELLED_SIGNS + NOT_ASCII):
        return False
    return small not in PLACEHOLDERS and len(set(small)) >= 4 and value[:1] not in b"$%{[(<*" and b"***" not in value


def is_place(host):
    """Tell whether a host is not one of the names that are kept for examples."""
    labels = host.lower().split(b".")
    return not any(b"example" in label for label in labels) and labels[-1] not in NO_HOSTS
