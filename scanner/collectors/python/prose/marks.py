"""What a text says of itself whoever is in it: protective markings, keys and passwords."""

from scanner.collectors.python.prose.credentials import Credentials
from scanner.collectors.python.prose.markings import Markings
from scanner.collectors.python.tables.judgement import CLEAN, Judgement, encrypted


class Marks:
    """Takes a text piece by piece, each as a Glance at it and what is kept of the text before it."""

    def __init__(self):
        self.markings = Markings()
        self.credentials = Credentials()

    def look(self, seen, new):
        """Take a Glance at whose end so many bytes are new."""
        self.markings.feed(seen.data[-new:], seen.capitals)
        self.credentials.look(seen, new)

    def judgement(self, text):
        """Return the Judgement on a text of nobody; `text`: all of it, if it is short."""
        credentials = self.credentials.found(text)
        if credentials:
            return Judgement("credentials", 0, credentials, "high", "")
        if self.markings.found():
            return Judgement("marked", 0, ("protective_marking",), "medium", "")
        return encrypted(self.credentials.protected) if self.credentials.protected else CLEAN
