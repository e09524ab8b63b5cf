import os
import signal

import pytest

from scanner.scan.stop import ENDING, Stop, on_signals


@pytest.mark.parametrize("number", ENDING)
def test_the_first_signal_asks_and_the_second_interrupts(number):
    with on_signals(Stop()) as stop:
        os.kill(os.getpid(), number)
        assert stop.signal == number

        with pytest.raises(KeyboardInterrupt):
            os.kill(os.getpid(), number)


def test_afterwards_signals_do_what_they_did_before():
    before = [signal.getsignal(number) for number in ENDING]
    with on_signals(Stop()):
        pass

    assert [signal.getsignal(number) for number in ENDING] == before


def test_nobody_has_asked_at_first():
    assert not Stop().requested
