"""Looks before anything else whether this interpreter can run the program on its standard input, and runs it.

The program arrives as base64 of what zlib made of it. Exit status: 10 it ended well, 11 it failed, 12 it was given an
argument that it does not know, 90 it cannot run here: then one line says why. What is not Python, or a stub in its
place, ends with anything else. Only words that every Python since 2.7 knows are used.
"""

import sys

ENDED, FAILED, ARGUMENT, CANNOT = 10, 11, 12, 90


def missing(names):
    """Return those of the modules that are not here."""
    absent = []
    for name in names:
        try:
            __import__(name)
        except ImportError:
            if name not in absent:
                absent.append(name)
    return absent


def imported(program):
    """Return the names of the modules that a program imports."""
    lines = program.splitlines()
    return [line.split()[1].rstrip(",") for line in lines if line.startswith(("import ", "from "))]


def execute(part, names):
    """Run a part of a program."""
    exec(compile("# " + part + "\n", "-", "exec"), names)  # noqa: S102  # our own text, from our own pipe


def later(function, parts, waiting, names):
    """Return what stands for a function until the first call: that runs the parts which are still waiting."""

    def called(*given, **named):
        for part in parts:
            if part in waiting:
                execute(waiting[part], names)
                del waiting[part]  # not before: memory may have run out on the way
        return names[function](*given, **named)

    return called


def run(program):
    """Run a program part by part: at once its syntax tree would take more memory than all that it does afterwards.

    A part begins with its name as a comment. Before the first one, lines of comments `#: function part ...` may say
    which parts can wait until a function of theirs is called.
    """
    names, waiting = {"__name__": "__main__"}, {}
    parts = ("\n" + program).split("\n# ")
    for line in parts[0].splitlines():
        if line.startswith("#: "):
            function, needed = line.split()[1], line.split()[2:]
            names[function] = later(function, needed, waiting, names)
            waiting.update(dict.fromkeys(needed))
    for part in parts:
        name = part.split("\n", 1)[0]
        if name in waiting:
            waiting[name] = part
        else:
            execute(part, names)


def start():
    """Run the program, or say why not, and return the exit status."""
    if sys.version_info < (3, 6):
        sys.stdout.write("python %d.%d\n" % sys.version_info[:2])
        return CANNOT
    absent = missing(["binascii", "zlib"])
    if not absent:
        program = unpacked(sys.stdin.buffer.read())
        absent = missing(imported(program))
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


def unpacked(data):
    """Return the program that was packed."""
    import binascii  # it may be missing
    import zlib

    return zlib.decompress(binascii.a2b_base64(data)).decode("utf-8")


if __name__ == "__main__":
    sys.exit(start())
