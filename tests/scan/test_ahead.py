import threading

import pytest

from scanner.errors import InventoryError
from scanner.scan.ahead import Ahead


def test_it_is_made_on_another_thread_before_anybody_asks():
    begun = threading.Event()

    def make() -> str:
        begun.set()
        return threading.current_thread().name

    ahead = Ahead(make)

    assert begun.wait(10)
    assert (ahead.get(), ahead.get()) == ("ahead", "ahead")


def test_what_keeps_it_from_being_made_is_raised_where_it_is_asked_for():
    def make() -> str:
        raise InventoryError("known_hosts is not there")

    ahead = Ahead(make)

    for _ in range(2):
        with pytest.raises(InventoryError, match="known_hosts is not there"):
            ahead.get()


def test_where_the_system_gives_no_thread_it_is_made_when_it_is_asked_for():
    def refuse(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    assert Ahead(lambda: threading.current_thread().name, refuse).get() == threading.current_thread().name
