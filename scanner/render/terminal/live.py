"""The display while a scan runs: a row a site on a terminal, plain lines elsewhere."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import field
from types import TracebackType
from typing import Self, TextIO

from rich.live import Live
from rich.table import Table
from rich.text import Text

from scanner.evaluate import REACHED
from scanner.progress import Event, Finished, Lowered, Started, Stopping, Totals
from scanner.render.terminal.console import Console
from scanner.render.terminal.escape import clean, plain
from scanner.values import dataclass

PLAIN_EVERY_SECONDS = 10.0


@dataclass(slots=True)
class SiteCount:
    """How far one site is."""

    total: int
    running: int = 0
    done: int = 0
    unreached: int = 0


@dataclass(slots=True)
class Counts:
    """How far the run is; changed only by events."""

    started_at: float
    sites: dict[str, SiteCount] = field(default_factory=dict)

    def take(self, event: Event) -> None:
        """Count one event."""
        if isinstance(event, Totals):
            self.sites = {site: SiteCount(total) for site, total in event.targets}
        elif isinstance(event, Started):
            self.sites[event.site].running += 1
        elif isinstance(event, Finished):
            site = self.sites[event.site]
            site.running = max(0, site.running - 1)
            site.done += 1
            site.unreached += event.state not in REACHED

    def done(self) -> int:
        """Return the targets that reached a terminal state."""
        return sum(site.done for site in self.sites.values())

    def total(self) -> int:
        """Return the targets of the run."""
        return sum(site.total for site in self.sites.values())

    def rate(self, now: float) -> float:
        """Return targets done a second."""
        return self.done() / max(now - self.started_at, 0.001)

    def seconds_left(self, now: float) -> float | None:
        """Return the seconds left at the rate so far, None before the first target is done."""
        return (self.total() - self.done()) / self.rate(now) if self.done() else None


class LiveDisplay:
    """Shows events on stderr while it is entered."""

    def __init__(
        self,
        stream: TextIO,
        *,
        clock: Callable[[], float] = time.monotonic,
        console: Console | None = None,
    ) -> None:
        self._console = console or Console(file=stream, stderr=True, highlight=False)
        self._clock = clock
        self._moving = self._console.is_terminal and not self._console.no_color
        self._counts = Counts(clock())
        self._said_at = clock()
        self._live: Live | None = None

    def __enter__(self) -> Self:
        """Start drawing."""
        if self._moving:
            self._live = Live(
                get_renderable=self._table,
                console=self._console,
                refresh_per_second=8,
                transient=True,
            )
            self._live.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop drawing and give the terminal back."""
        if self._live is not None:
            self._live.stop()

    def emit(self, event: Event) -> None:
        """Take one event of the scan."""
        self._counts.take(event)
        if isinstance(event, Stopping):
            self._line("stopping; what is done is kept (a second signal ends it at once)")
        if isinstance(event, Lowered):
            self._line(f"mediascan: {event.note}")
        if not self._moving:
            self._say(event)

    def _say(self, event: Event) -> None:
        now = self._clock()
        if isinstance(event, Finished) and event.state not in REACHED:
            self._line(f"{clean(event.site)}  {clean(event.target)}  {clean(event.state)}")
        last = self._counts.done() == self._counts.total()
        if isinstance(event, Finished) and (last or now - self._said_at >= PLAIN_EVERY_SECONDS):
            self._said_at = now
            self._line(f"{self._counts.done()} of {self._counts.total()} targets  {_left(self._counts, now)}")

    def _line(self, text: str) -> None:
        self._console.print(Text(text), soft_wrap=True)

    def _table(self) -> Table:
        now = self._clock()
        table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bright_black")
        for heading, justify in (
            ("site", "left"),
            ("", "left"),
            ("done", "right"),
            ("running", "right"),
            ("unreached", "right"),
        ):
            table.add_column(heading, justify=justify, no_wrap=True)  # type: ignore[arg-type]
        for name, site in self._counts.sites.items():
            table.add_row(
                plain(name, longest=30),
                _bar(site),
                f"{site.done}/{site.total}",
                str(site.running or ""),
                Text(str(site.unreached or ""), "yellow"),
            )
        table.add_row(Text(_left(self._counts, now), "bright_black"), "", "", "", "")
        return table


def _bar(site: SiteCount, width: int = 20) -> Text:
    solid = width * site.done // max(site.total, 1)
    return Text("━" * solid, "green") + Text("━" * (width - solid), "bright_black")


def _left(counts: Counts, now: float) -> str:
    left = counts.seconds_left(now)
    rate = f"{counts.rate(now):.1f} a second"
    return rate if left is None else f"{rate}, {_clock_text(left)} left"


def _clock_text(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"
