"""Everything one run has to say, ready to be rendered; findings and stray files stay where they are kept.

note.py keeps what a report needs of one target; silence.py finds what no longer speaks; controls.py says what holds of
each framework; build.py joins them.
"""

from __future__ import annotations

from scanner.report.build import Held, Report, StrayOf, build
from scanner.report.controls import ControlResult, ControlState
from scanner.report.note import RunInfo, TargetNote, note, scores
from scanner.report.silence import Earlier, Silent

__all__ = [
    "ControlResult",
    "ControlState",
    "Earlier",
    "Held",
    "Report",
    "RunInfo",
    "Silent",
    "StrayOf",
    "TargetNote",
    "build",
    "note",
    "scores",
]
