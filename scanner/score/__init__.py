"""HostResults -> SiteScore, with an account of every lost point; pure, exact, and the order of results never matters.

tally.py keeps what the score needs of one target; duplicates.py finds machines that answered under two names;
bounds.py is the arithmetic; account.py explains each lost point; verdict.py says what follows; site.py joins them;
plan.py says what to mend first.
"""

from __future__ import annotations

from scanner.scope import SiteInfo
from scanner.score.account import Entry, Kind
from scanner.score.plan import Repair, plan
from scanner.score.site import CheckCount, SiteScore, score, score_site, score_tallies
from scanner.score.tally import Mark, Tally, tally
from scanner.score.verdict import KnockOut, SiteVerdict

__all__ = [
    "CheckCount",
    "Entry",
    "Kind",
    "KnockOut",
    "Mark",
    "Repair",
    "SiteInfo",
    "SiteScore",
    "SiteVerdict",
    "Tally",
    "plan",
    "score",
    "score_site",
    "score_tallies",
    "tally",
]
