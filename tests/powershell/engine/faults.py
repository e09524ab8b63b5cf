"""What ends a run of the interpreter, and how control moves in it."""

from __future__ import annotations


class UnknownError(AssertionError):
    """The script uses something that this interpreter does not know: an error of the test, never a silent null."""


class Escape(Exception):  # noqa: N818
    """Control leaves a block; never seen outside the interpreter."""


class Return(Escape):
    """`return`: what it returns was written to the output before."""


class Break(Escape):
    """`break`."""


class Continue(Escape):
    """`continue`."""


class Exit(Escape):
    """`exit`, with its status."""

    def __init__(self, status):
        super().__init__(status)
        self.status = status


class StopUpstream(Escape):
    """A command such as Select-Object -First needs no more of what stands before it."""

    def __init__(self, command):
        super().__init__("stop")
        self.command = command


class PowerShellError(Exception):
    """A terminating error of the script; `record` is what `$_` is in a catch block.

    `whole`: it ends the script where nothing catches it (`throw`, -ErrorAction Stop); others end their statement only
    (about_Try_Catch_Finally, about_Throw, about_Preference_Variables).
    """

    def __init__(self, record, *, whole=False):
        super().__init__(f"{record.get('FullyQualifiedErrorId')}: {record.get('Exception').get('Message')}")
        self.record, self.whole = record, whole
