"""Looks before anything else whether this interpreter can run the program on its standard input, and runs it.

Exit status: 10 the program ended well, 11 it failed, 12 it was given an argument that it does not know, 90 it cannot
run here: then one line says why. What is not Python, or a stub in its place, ends with anything else. Only words that
every Python since 2.7 knows are used.
"""

import sys

ENDED, FAILED, ARGUMENT, CANNOT = 10, 11, 12, 90


def missing(program):
    """Return the names of the modules that the program imports and that are not here."""
    absent = []
    for line in program.decode("utf-8").splitlines():
        if line.startswith(("import ", "from ")):
            name = line.split()[1].rstrip(",")
            try:
                __import__(name)
            except ImportError:
                if name not in absent:
                    absent.append(name)
    return absent


def run(program):
    """Run a program part by part: at once its syntax tree would take more memory than all that it does afterwards.

    A part begins with a line of a comment.
    """
    names = {"__name__": "__main__"}
    for part in (b"\n" + program).split(b"\n# "):
        exec(compile(b"# " + part + b"\n", "-", "exec"), names)  # noqa: S102  # our own text, from our own pipe


def start():
    """Run the program, or say why not, and return the exit status."""
    if sys.version_info < (3, 6):
        sys.stdout.write("python %d.%d\n" % sys.version_info[:2])
        return CANNOT
    program = sys.stdin.buffer.read()
    absent = missing(program)
    if absent:
        sys.stdout.write("missing " + " ".join(absent) + "\n")
        return CANNOT
    try:
        run(program)
    except SystemExit as end:
        return {0: ENDED, None: ENDED, 2: ARGUMENT}.get(end.code, FAILED)
    except BaseException:  # noqa: BLE001  # also what a hostile file brought it to
        sys.excepthook(*sys.exc_info())
        return FAILED
    return ENDED


if __name__ == "__main__":
    sys.exit(start())
