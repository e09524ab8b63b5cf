"""Which parts of the target's program are compiled only when a file calls for them.

Half of the program reads formats that most scans never meet, and compiling is most of what its start costs. Functions
of LATER stand for their parts: until one is called for the first time, python/first.py has a stand-in in its place.
Any other import of a part, of a constant or a class, makes it one of those that are there from the start.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

LATER = frozenset(
    (
        "bare_name", "fed_unlike", "is_log", "judge_flat_office", "read_drawing", "read_gnumeric",
        "is_opendocument", "judge_binary_workbook", "judge_compound", "judge_excel", "judge_flat",
        "judge_interchange", "judge_message", "judge_opendocument", "judge_payments", "judge_rosters", "judge_show",
        "judge_word", "judge_workbook", "read_access", "read_arrow", "read_avro", "read_blocks",
        "read_bson", "read_cpio",
        "read_dbase", "read_directory", "read_drawn", "read_escaped", "read_fixed_width", "read_html", "read_mail",
        "read_mainframe", "read_numbered_lines",
        "page_heads", "read_outlook", "read_page_text",
        "read_parquet", "read_pdf", "read_placed_rows", "read_postgres_dump",
        "read_program_rows", "read_property_list", "read_rar", "read_redis_log",
        "read_rich_text", "read_rolls", "read_run_on", "read_token_rows",
        "read_sas_transport",
        "read_sections", "read_seven_zip", "read_signed", "read_slides", "read_spss", "read_sql", "read_sqlite",
        "read_sqlite_log", "read_stata", "read_stories", "read_tape_backup", "read_tar", "read_tnef",
        "read_wrapped_rows", "read_xml",
        "sql_tokens", "unpacked_text", "with_bare_lives", "with_born_numbers", "with_eastern_names",
        "with_initialled_names", "with_lettered_names", "with_listed", "with_lives", "with_narrow_births",
        "with_noted_names", "with_numbered_names", "with_one_names", "with_owners", "with_reached_names", "with_roles",
        "with_rota", "with_users", "with_young_births",
        "are_lettered", "are_like_names", "lists_files", "firms_among", "holds_firm", "lists_renowned", "padded_source",
        "holds_token", "is_set_password", "is_store_of_logins", "is_written_password", "names_token",
        "part_namesakes", "row_of_nobody", "two_in_a_row",
    )
)  # fmt: skip
"""Functions that are called, or held in a table, and nothing else: tests/stray/test_later.py holds them to it."""
IMPORT = re.compile(r"\nfrom scanner\.collectors\.python\.\w+\.(\w+) import (?:\(([^)]*)\)|(.*))(?=\n)")
NAME = re.compile(r"\w+")

Imports = Mapping[str, Mapping[str, list[str]]]


def later_lines(sources: Mapping[str, str]) -> str:
    """Return a line `#: function part ...` for each function of LATER: what it needs beyond the start, in order.

    `sources` has the text of every part by its name, in order.
    """
    imports = {part: imports_of(source) for part, source in sources.items()}
    parts = {name: part for found in imports.values() for part, names in found.items() for name in names}
    start = needed([*sources][-1], imports)
    lines = []
    for function in sorted(LATER):
        beyond = needed(parts[function], imports) - start
        lines.append(" ".join(("#:", function, *(part for part in sources if part in beyond))) + "\n")
    return "".join(lines)


def needed(part: str, imports: Imports) -> set[str]:
    """Return the parts without which one cannot run, itself among them."""
    found: set[str] = set()
    waiting = [part]
    while waiting:
        part = waiting.pop()
        found.add(part)
        waiting += [other for other, names in imports[part].items() if other not in found and not set(names) <= LATER]
    return found


def imports_of(source: str) -> dict[str, list[str]]:
    """Return the names that a part imports of other parts, by part."""
    return {part: NAME.findall(several or one) for part, several, one in IMPORT.findall(source)}
