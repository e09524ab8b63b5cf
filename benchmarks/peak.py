"""Runs a command and says on standard error the largest memory it had in KiB and its processor seconds.

    python -I -S benchmarks/peak.py COMMAND ...

A process of its own, as small as can be: the kernel counts the memory of whoever starts a command as the command's.
"""

import os
import sys


def main(command):
    """Run it, with this process's standard streams, and return its exit status."""
    child = os.fork()
    if not child:
        os.execvp(command[0], command)
    _, status, used = os.wait4(child, 0)
    sys.stderr.write(f"\n{used.ru_maxrss} {used.ru_utime + used.ru_stime}\n")
    return os.WEXITSTATUS(status) if os.WIFEXITED(status) else 128 + os.WTERMSIG(status)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
