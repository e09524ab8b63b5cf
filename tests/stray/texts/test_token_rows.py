from scanner.collectors.python.containers.archive import Allowance
from scanner.collectors.python.scan.content import judged
from scanner.collectors.python.sources.work import Work
from scanner.collectors.python.texts.token_rows import LINE_TOKENED, listed_lines
from tests.stray.judging import Held, context


def test_of_lines_that_do_not_end_no_more_than_the_beginnings_are_held():
    scan = context()
    work = Work(Held(b"a" * 3_000_000), scan, Allowance(scan.budget), 0, judged)

    assert {len(line) for line in listed_lines(work)} <= set(range(1, LINE_TOKENED + 1))
