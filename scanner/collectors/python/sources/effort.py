"""How much a reader may look at in vain: what keeps the time that a text takes in proportion to its length."""

VAIN_CHARACTERS = 1024 * 1024


class Effort:
    """An account of the characters of one text that were looked at for an end that did not come.

    Beyond VAIN_CHARACTERS the reader goes on where it stopped, and no longer where it began: a text of many beginnings
    without ends would be read as often as it has beginnings.
    """

    def __init__(self):
        self.left = VAIN_CHARACTERS

    def resume(self, begun, stopped):
        """Return where to go on after what began at one place was given up at another."""
        self.left -= max(0, stopped - begun)
        return begun if self.left >= 0 else max(begun, stopped)
