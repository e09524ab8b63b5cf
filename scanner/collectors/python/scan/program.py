"""The scan from its argument to its last line."""

import gc
import os
import resource
import signal
import stat
import sys
import time

from scanner.collectors.python.asked.settings import LEAST_MEMORY, MIB, Budget, OutOfBudget, Settings
from scanner.collectors.python.known.known_file import given_exports
from scanner.collectors.python.scan.audience import Audience, is_portable
from scanner.collectors.python.scan.content import judge_content
from scanner.collectors.python.scan.mounts import read_mounts, visible
from scanner.collectors.python.scan.report import Coverage, Report
from scanner.collectors.python.scan.roots import open_directory, roots_for
from scanner.collectors.python.scan.unchanged import Unchanged
from scanner.collectors.python.scan.volumes import doubles, passed_over, with_volumes
from scanner.collectors.python.scan.walk import fault_word, is_sparse, lone_file, open_below, same_file, walk
from scanner.collectors.python.sources.streams import FileSource
from scanner.collectors.python.tables.judgement import Context, in_file, unread

OPEN_FILES = 256
GRACE = 5.0
"""Seconds of OVERTIME in which what was read of a file may still be judged, where known exports are looked for."""
OVERTIME = 10
"""Seconds after the agreed time at which the kernel ends a scan that no longer looks at the clock."""
TOUCHED_LATER = 2 * MIB
"""Of what is mapped at the start, but not yet resident."""
LEAVES_MUCH = 256 * 1024
"""Bytes of a file from which on what refers to itself is freed behind it: garbage that would wait for more of it is as
large as the file, and memory is short."""
MET_BYTES = 4 * MIB
"""Beside the file of a known export, what is kept of those of its people who were met."""
TRASH_PARTS = ("/.local/share/Trash/", "/.Trash/", "/.Trash-")


class Scan:
    """One run over all roots."""

    def __init__(self, settings, out, known=(), processor=time.process_time):
        self.settings = settings
        self.budget = Budget(settings, time.monotonic, processor, GRACE if known else 0.0)
        self.report = Report(out, settings.listed, Audience(settings.prefix))
        self.context = Context(os.urandom(32), time.gmtime().tm_year, settings.people, self.budget, known)
        self.linked = set()
        self.unchanged = Unchanged(settings.since)
        self.is_lone = False
        """The root being read is a file: of its directory nothing else is looked at."""

    def run(self):
        """Read every root that was asked for and every file system below them, and report each."""
        prefix = self.settings.prefix
        every = read_mounts(prefix, network=self.settings.network)
        mounts = visible(every)
        places = with_volumes(roots_for(self.settings, mounts), mounts, prefix)
        unread_mounts = passed_over(places, mounts, every)
        elsewhere = doubles(places, mounts, prefix)
        closed = {mount.point for mount in mounts} | {place.root.path for place in places}
        states = {}
        for place in sorted(places, key=lambda place: place in elsewhere):
            coverage = Coverage(unread_mounts.get(place.root))
            at = place
            while at in elsewhere:
                at = elsewhere[at]
            if at is place:
                states[place] = self._read_root(place, closed, coverage)
            self.report.root(place.root, states[at], coverage)
        if self.unchanged.asked:
            self.report.seen(self.unchanged.told(), self.unchanged.kept)

    def _read_root(self, place, closed, coverage):
        try:
            self.budget.check_end()
            if place.refusal:
                state, reason = place.refusal
                if reason:
                    coverage.skipped.setdefault(reason, 0)
                return state
            for entry in self._entries(place, closed, coverage):
                is_known = not self.is_lone and self.unchanged.enters(entry)
                self._read_file(entry, place.root, coverage, is_known)
            self.unchanged.finish()
        except OutOfBudget as cap:
            self.unchanged.give_up()
            return str(cap)
        except OSError as error:
            return "absent" if isinstance(error, (FileNotFoundError, NotADirectoryError)) else "denied"
        return "ok"

    def _entries(self, place, closed, coverage):
        path = self.settings.prefix + place.path
        self.is_lone = False
        try:
            descriptor = open_directory(path)
        except NotADirectoryError:
            self.is_lone = True
            return lone_file(path, place.path)
        return walk(descriptor, place.path, closed, coverage.skip)

    def _read_file(self, entry, root, coverage, is_known):
        if entry.status.st_nlink > 1:
            inode = (entry.status.st_dev, entry.status.st_ino)
            if inode in self.linked:
                return
            self.linked.add(inode)
        self.budget.use_file()
        coverage.files += 1
        coverage.bytes_seen += entry.status.st_size
        if is_known:
            coverage.bytes_read += entry.status.st_size
            self._remember(entry, True, True)
            return
        place = "trash" if root.place != "removable" and is_trash(entry.path) else root.place
        reasons = set()
        is_clean, is_told = True, True
        for part, judgement in self._judgements(entry):
            if judgement.verdict == "not_read":
                reasons.add(judgement.reason)
            if judgement.verdict != "clean":
                is_clean = False
                is_told = self.report.file(entry, place, part, judgement) and is_told
        if self.context.known and self.budget.left_out and not reasons:
            reasons.add("partial")
        for reason in reasons:
            coverage.skip(reason)
        if not reasons:
            coverage.bytes_read += entry.status.st_size
        self._remember(entry, is_told and not reasons, is_clean)

    def _remember(self, entry, is_whole, is_clean):
        if not self.is_lone:
            self.unchanged.judged(entry, is_whole, is_clean)

    def _judgements(self, entry):
        try:
            descriptor = open_below(entry.directory, entry.name, entry.status)
        except OSError as error:
            yield "", unread(fault_word(error))
            return
        try:
            opened = os.fstat(descriptor)
            if not stat.S_ISREG(opened.st_mode) or not same_file(opened, entry.status):
                yield "", unread("changed")
                return
            source = FileSource(descriptor, opened.st_size, is_sparse(opened), self.budget)
            yield from self._judged(source, in_file(self.context, entry.name))
            if opened.st_size >= LEAVES_MUCH:
                gc.collect()
        finally:
            os.close(descriptor)

    def _judged(self, source, context):
        """Yield the Judgements on a file; where memory was short, what others left is freed and it is read again."""
        found, over = [], ""
        try:
            for one in judge_content(source, context):
                found.append(one)  # noqa: PERF402  # what came before a fault is kept
        except OutOfBudget as fault:
            over = str(fault)
        if not over and any(judgement.reason == "memory" for _, judgement in found):
            gc.collect()
            found = judge_content(source, context)
        yield from found
        if over:
            raise OutOfBudget(over)


def is_trash(path):
    """Tell whether a path lies in a trash directory."""
    return any(part in path for part in TRASH_PARTS)


def memory_used():
    """Return the bytes of this process's address space, and how many of them are resident."""
    with open("/proc/self/statm", "rb") as file:
        return [int(pages) * resource.getpagesize() for pages in file.read().split()[:2]]


def confine(settings, resident=0, exports=0):
    """Bound this process by the kernel: memory, processor and wall time, no file written, no core, lowest priority.

    `resident`: bytes that it held before any fingerprint, which count among what it may hold in all; `exports`: how
    many known ones are looked for.
    """
    used = memory_used()[0]
    more = max(LEAST_MEMORY * MIB, settings.memory * MIB - resident - TOUCHED_LATER) + exports * MET_BYTES
    seconds = int(settings.seconds) + OVERTIME
    limits = (
        (resource.RLIMIT_AS, used + more),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_NOFILE, OPEN_FILES),
        (resource.RLIMIT_CORE, 0),
    )
    if not stat.S_ISREG(os.fstat(1).st_mode):  # a pipe, unless somebody keeps the output in a file
        limits += ((resource.RLIMIT_FSIZE, 0),)
    for which, wanted in limits:
        hard = resource.getrlimit(which)[1]
        least = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(which, (least, least))
    signal.alarm(seconds)
    os.nice(19)


def fault(kind, *_):
    """Name an exception and nothing more: a message may quote a file."""
    sys.stderr.write("stray: " + kind.__name__ + "\n")


def main(arguments, fingerprints=()):
    """Scan as the one argument says and return the exit status; `fingerprints` in base64 came with the program."""
    sys.excepthook = fault
    started, resident = time.monotonic(), memory_used()[1]
    try:
        settings = Settings(arguments[1] if len(arguments) > 1 else "{}")
        known = given_exports(settings.known, fingerprints)  # before the memory is bounded: they are beside it
    except ValueError:
        sys.stderr.write("stray: argument\n")
        return 2
    confine(settings, resident, len(known))
    scan = Scan(settings, sys.stdout, known)
    getattr(gc, "freeze", int)()  # from Python 3.7 on: what was made by now stays, and is not searched for garbage
    scan.run()
    scan.report.end(time.monotonic() - started, is_portable(settings.prefix), [[one.name, ""] for one in known])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
