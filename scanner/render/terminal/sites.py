"""The first question: which site may receive data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rich.cells import cell_len
from rich.text import Text

from scanner.render.terminal.escape import clean, plain
from scanner.render.terminal.layout import FAINT, cut
from scanner.render.terminal.moments import between
from scanner.score import SiteScore, SiteVerdict
from scanner.values import dataclass

VERDICTS = {
    SiteVerdict.FIT: ("FIT", "bold green"),
    SiteVerdict.FIT_WITH_EXCEPTIONS: ("FIT WITH EXCEPTIONS", "bold green"),
    SiteVerdict.NOT_FIT: ("NOT FIT", "bold red"),
    SiteVerdict.CANNOT_SAY: ("CANNOT SAY", "bold yellow"),
}
SCORE_WIDTH = len("99 (99 to 100)")
NUMBERS_WIDTH = 13
"""Coverage and reached."""
LEAST_BAR, LONGEST_BAR, LONGEST_NAME = 10, 40, 34
WORST_FIRST = (SiteVerdict.NOT_FIT, SiteVerdict.CANNOT_SAY, SiteVerdict.FIT_WITH_EXCEPTIONS, SiteVerdict.FIT)


def lines(scores: Sequence[SiteScore], evidence: Mapping[str, tuple[str, str]], width: int, most: int) -> list[Text]:
    """Return two or three lines a site, worst first: the numbers, and what stands behind them.

    `evidence` holds, by site, when the oldest and the newest was collected.
    """
    ranked = sorted(
        scores, key=lambda s: (WORST_FIRST.index(s.verdict), -1 if s.score is None else s.score, s.site.name)
    )
    shown = ranked[:most]
    sizes = _sizes(shown, width)
    result = [_header(sizes)]
    for site in shown:
        result += [_numbers(site, sizes), *_behind(site, evidence.get(site.site.name), width)]
    if len(ranked) > most:
        rest = f"and {len(ranked) - most} more sites: mediascan list targets, or --json FILE"
        result.append(Text(rest, FAINT))
    return result


def bar(floor: float, ceiling: float, width: int, style: str) -> Text:
    """Return a bar: solid to the floor (proven), shaded to the ceiling (possible); 0 to 1."""
    solid = int(floor * width)
    shaded = max(solid, -int(-ceiling * width))
    return Text.assemble(("█" * solid, style), ("▒" * (shaded - solid), style), ("·" * (width - shaded), FAINT))


@dataclass(frozen=True, slots=True)
class _Sizes:
    """Columns that the three parts of a line take whose width varies; a blank stands between any two parts."""

    name: int
    verdict: int
    bar: int


def _sizes(shown: Sequence[SiteScore], width: int) -> _Sizes:
    verdict = max(len(VERDICTS[site.verdict][0]) for site in shown)
    left = width - verdict - SCORE_WIDTH - NUMBERS_WIDTH - 4
    name = min(max(cell_len(_name(site)) for site in shown), LONGEST_NAME, max(left - LEAST_BAR, LEAST_BAR))
    return _Sizes(name, verdict, max(LEAST_BAR - 2, min(LONGEST_BAR, left - name)))


def _header(sizes: _Sizes) -> Text:
    words = ("site", "verdict", "score", "", "cover reached")
    widths = (sizes.name, sizes.verdict, SCORE_WIDTH, sizes.bar, NUMBERS_WIDTH)
    return Text(" ".join(f"{word:{width}}" for word, width in zip(words, widths, strict=True)), FAINT)


def _name(site: SiteScore) -> str:
    return clean(site.site.title or site.site.name)


def _numbers(site: SiteScore, sizes: _Sizes) -> Text:
    word, style = VERDICTS[site.verdict]
    reached = f"{site.targets_reached}/{site.targets_total}"
    complete = site.targets_reached == site.targets_total
    scored = site.score is not None
    return Text(" ").join(
        (
            cut(Text(_name(site), "bold"), sizes.name),
            cut(Text(word, style), sizes.verdict),
            cut(_score(site), SCORE_WIDTH),
            bar(float(site.floor) if scored else 0, float(site.ceiling) if scored else 0, sizes.bar, style.split()[-1]),
            Text.assemble(f"{int(100 * site.coverage):>3} % ", (f"{reached:>7}", "" if complete else "yellow")),
        )
    )


def _score(site: SiteScore) -> Text:
    if site.score is None:
        return Text("none", FAINT)
    possible = int(100 * site.ceiling)
    interval = f" ({site.score} to {possible})" if possible > site.score else ""
    return Text.assemble((str(site.score), "bold"), (interval, FAINT))


def _behind(site: SiteScore, ages: tuple[str, str] | None, width: int) -> list[Text]:
    """Return why the verdict is no better, then how old the evidence is: on two lines where one has no room."""
    why, rest = [], []
    if site.because:
        why.append(clean(site.because[0]) + (f", and {len(site.because) - 1} more" if len(site.because) > 1 else ""))
    if site.score is not None and int(100 * site.floor_uncapped) > site.score:
        rest.append(f"{int(100 * site.floor_uncapped)} without caps")
    if site.same_as:
        name, counted_as = min(site.same_as.items())
        more = f", and {len(site.same_as) - 1} more" if len(site.same_as) > 1 else ""
        why.append(f"{clean(name)} is {clean(counted_as)} again{more}")
    rest.append(f"{site.assurance.value}, {between(*ages)}" if ages else site.assurance.value)
    whole = "; ".join((*why, *rest))
    told = [whole] if cell_len(whole) <= width - 4 or not why else ["; ".join(why), "; ".join(rest)]
    return [cut(Text("  ") + plain(line, FAINT, longest=400), max(width - 2, 20)) for line in told]
