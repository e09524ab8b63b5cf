"""The first question: which site may receive data."""

from __future__ import annotations

from collections.abc import Sequence

from rich.text import Text

from scanner.evaluate import Assurance
from scanner.render.terminal.escape import clean, plain
from scanner.render.terminal.layout import FAINT, WIDE, cut
from scanner.score import SiteScore, SiteVerdict

VERDICTS = {
    SiteVerdict.FIT: ("FIT", "bold green"),
    SiteVerdict.FIT_WITH_EXCEPTIONS: ("FIT WITH EXCEPTIONS", "bold green"),
    SiteVerdict.NOT_FIT: ("NOT FIT", "bold red"),
    SiteVerdict.CANNOT_SAY: ("CANNOT SAY", "bold yellow"),
}
VERDICT_WIDTH = max(len(word) for word, _ in VERDICTS.values())
SCORE_WIDTH = len("99 (99 to 100)")
NUMBERS_WIDTH = 13
"""Coverage and reached."""
WORST_FIRST = (SiteVerdict.NOT_FIT, SiteVerdict.CANNOT_SAY, SiteVerdict.FIT_WITH_EXCEPTIONS, SiteVerdict.FIT)


def lines(scores: Sequence[SiteScore], width: int, most: int) -> list[Text]:
    """Return two lines a site, worst first: the numbers, and what stands behind them."""
    ranked = sorted(
        scores, key=lambda s: (WORST_FIRST.index(s.verdict), -1 if s.score is None else s.score, s.site.name)
    )
    shown = ranked[:most]
    name_width = min(max(len(_name(site)) for site in shown), 34 if width >= WIDE else 17)
    bar_width = max(8, min(40, width - name_width - VERDICT_WIDTH - SCORE_WIDTH - NUMBERS_WIDTH - 4))
    result = [_header(name_width, bar_width)]
    for site in shown:
        result += [_numbers(site, name_width, bar_width), _behind(site, width)]
    if len(ranked) > most:
        rest = f"and {len(ranked) - most} more sites: mediascan list targets, or --json FILE"
        result.append(Text(rest, FAINT))
    return result


def bar(floor: float, ceiling: float, width: int, style: str) -> Text:
    """Return a bar: solid to the floor (proven), shaded to the ceiling (possible); 0 to 1."""
    solid = int(floor * width)
    shaded = max(solid, -int(-ceiling * width))
    return Text.assemble(("█" * solid, style), ("▒" * (shaded - solid), style), ("·" * (width - shaded), FAINT))


def _header(name_width: int, bar_width: int) -> Text:
    words = ("site", "verdict", "score", "", "cover reached")
    widths = (name_width, VERDICT_WIDTH, SCORE_WIDTH, bar_width, NUMBERS_WIDTH)
    return Text(" ".join(f"{word:{width}}" for word, width in zip(words, widths, strict=True)), FAINT)


def _name(site: SiteScore) -> str:
    return clean(site.site.title or site.site.name)


def _numbers(site: SiteScore, name_width: int, bar_width: int) -> Text:
    word, style = VERDICTS[site.verdict]
    reached = f"{site.targets_reached}/{site.targets_total}"
    complete = site.targets_reached == site.targets_total
    scored = site.score is not None
    return Text(" ").join(
        (
            cut(Text(_name(site), "bold"), name_width),
            cut(Text(word, style), VERDICT_WIDTH),
            cut(_score(site), SCORE_WIDTH),
            bar(float(site.floor) if scored else 0, float(site.ceiling) if scored else 0, bar_width, style.split()[-1]),
            Text.assemble(f"{int(100 * site.coverage):>3} % ", (f"{reached:>7}", "" if complete else "yellow")),
        )
    )


def _score(site: SiteScore) -> Text:
    if site.score is None:
        return Text("none", FAINT)
    possible = int(100 * site.ceiling)
    interval = f" ({site.score} to {possible})" if possible > site.score else ""
    return Text.assemble((str(site.score), "bold"), (interval, FAINT))


def _behind(site: SiteScore, width: int) -> Text:
    assurance = site.assurance.value if site.assurance is Assurance.LIVE else f"{site.assurance.value} evidence"
    parts = [assurance]
    if site.score is not None and int(100 * site.floor_uncapped) > site.score:
        parts.append(f"held at {site.score} ({int(100 * site.floor_uncapped)} without caps)")
    if site.because:
        parts.append(clean(site.because[0]) + (f", and {len(site.because) - 1} more" if len(site.because) > 1 else ""))
    return cut(Text("  ") + plain("; ".join(parts), FAINT, longest=400), max(width - 2, 20))
