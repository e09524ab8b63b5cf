"""System.DateTime and System.TimeSpan, as far as moments are read and subtracted."""

from __future__ import annotations

from datetime import UTC, datetime

from tests.powershell.engine.faults import UnknownError
from tests.powershell.engine.values import Thing


def moment(when):
    """Return a DateTime: of kind Local where `when` has an offset, Utc for that of UTC, else Unspecified."""

    def to_universal(session, target):
        if when.tzinfo is None:
            raise UnknownError("ToUniversalTime of a time of unspecified kind takes it for local: say which it is")
        return moment(when.astimezone(UTC))

    made = Thing("System.DateTime", {"Year": None}, methods={"ToUniversalTime": to_universal}, text=lambda: _text(when))
    made.when = when
    return made


def _text(when):
    return when.strftime("%m/%d/%Y %H:%M:%S")  # the invariant culture, as strings take it


def of_text(text):
    """Return the DateTime that a cast makes of a date alone; its kind is Unspecified."""
    try:
        return moment(datetime.strptime(text, "%Y-%m-%d"))  # noqa: DTZ007  # unspecified it is
    except ValueError:
        raise UnknownError(f"[datetime]{text!r} is not known: write 1970-01-01") from None


def difference(left, right):
    """Return the TimeSpan between two moments: their clocks are subtracted, whatever their kinds."""
    span = left.when.replace(tzinfo=None) - right.when.replace(tzinfo=None)
    return Thing("System.TimeSpan", {"TotalSeconds": span.total_seconds(), "Ticks": None})
