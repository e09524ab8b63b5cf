"""The content scanner that runs on a target: counts people in files, and brings home no value of anybody.

These files are one program. They lie in rooms, each of which needs only those before it (bundle_rooms.ROOMS): asked,
values, words, known, tables, prose, sources, texts, containers, stores, documents, mails, scan; the first line of a
room says what is in it. On our side each file is an ordinary module (tests import it); for the target
`bundle_python.stray_program()` joins them in that order into one source for `python3 -I -B -`, leaving out
the `from scanner.collectors.python.... import` lines. So they need Python 3.6 and its standard library only, and no
two of them define the same top-level name; tests hold both.

It travels packed (bundle_python.packed), and first.py unpacks and runs it part by part. A part whose function stands in
bundle_later.LATER is compiled when that is called for the first time: most scans meet few formats.

    python3 -I -B - '<argument>'        the program on stdin, its one argument a JSON object; every key may be missing:

    roots    list of str   keys home, temp, shared, trash, removable, or absolute directories     [all five keys]
    seconds  number        wall time for the whole scan                                            [120]
    files    int           regular files looked at, over all roots                                 [1000000]
    bytes    int           bytes read, over all roots                                              [2**40]
    listed   int           files named one by one, of those with a verdict of weight               [2000]
    memory   int           MiB of address space over what the interpreter needs, 16 or more        [64]
    people   int           distinct subjects that make `people` of `few`                           [10]
    known    list of int   descriptors to read the fingerprints of known exports from                [none]
    network  bool          read network file systems below the roots too; one that hangs, hangs the scan   [false]
    since    object        tell what was seen, for a later scan; with keys mark (any text), clean and found (texts
                           of unchanged.py) leave unread what an earlier one has seen under it          [not asked]
    detectors  list        an organisation's own detectors, as own_rows.py has them                 [none]
    prefix   str           put before every path, also /proc and /sys: a fake target for tests     [""]

It prints ASCII JSON, one object a line, with exactly the fields of scanner/facts/stray.py:

    {"root": {StrayRoot}}   after each root; `skipped` as [[reason, files], ...] in the order of reasons
    {"file": {StrayFile}}   verdicts people, few, marked, encrypted, not_read
    {"seen": {"clean": [...], "found": [...], "kept": [path, ...]}}   if `since` was given: digests of directories,
             and directories with files that an earlier scan told and that were not read again
    {"end": {"engine": "python", "version": "1", "unlisted": int, "seconds": float,
             "portable": bool or null}}

Without the last line the scan did not end by itself (killed, out of processor time): the answer is not whole.
Bytes of a path that are not UTF-8 arrive as a backslash, x and two digits. The exit status is 0 when the last line was
printed, 2 for an argument it does not know. Nothing is written to stderr but one line naming the type of an exception.

What it reads: see scan/content.py (formats), scan/plain_text.py (texts), values/detectors.py and words/dictionary.py
(what counts as people: data), tables/rules.py (which columns together make a record of a person), scan/roots.py (where
to look). A new format is a reader in the room of its kind, a line in content.py, and names in bundle_rooms.ROOMS and
bundle_later.LATER; a new identifier is a validator and a file in checks/stray/detectors. The C# engine
(collectors/dotnet) has the same rooms, and `runtime` for what Python's standard library does here.
"""
