"""Makes scripts on many threads of a fresh interpreter at once, while garbage collection runs Python; prints how it went.

Hypothesis hangs itself into gc.callbacks, other libraries have finalizers: each lets threads take turns in the middle of
C code that allocates. Each line of output is one script: `whole`, or the error that came instead.
"""

from __future__ import annotations

import gc
import sys
import threading

from estate import targets

from scanner.catalog import StrayOptions
from scanner.scan.scripts import POSIX, scripts

CROWD = 4
LAST = b"main\n"


def main() -> None:
    gc.callbacks.append(lambda *_: sum(range(2000)))
    sys.setswitchinterval(1e-6)
    make = scripts({}, lambda _: StrayOptions(("/srv",), 60), (POSIX,))
    (target,) = targets("t-0")
    together = threading.Barrier(CROWD)

    def one() -> None:
        together.wait()
        try:
            said = "whole" if make(target).text.endswith(LAST) else "cut short"
        except Exception as error:  # noqa: BLE001  to be told
            said = repr(error)
        sys.stdout.write(f"{said}\n")

    threads = [threading.Thread(target=one) for _ in range(CROWD)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


if __name__ == "__main__":
    main()
