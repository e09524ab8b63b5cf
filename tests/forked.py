"""Runs inside the process that Forks starts: waits where the program would begin, and forks a process for every question.

What Python compiles and runs until then is done once. A question comes as the length of a JSON text, a line, and the text;
with it the descriptors that are the process' output and errors. The answer is the number of the process, a line, and when it
has ended how it did, a line.
"""

import builtins
import json
import os
import socket
import sys


def serve(main):
    """Return what main does in each process that is forked here; the process that forks them ends with its questions."""
    link = socket.socket(fileno=int(sys.argv[1]))
    while True:
        head, descriptors, _, _ = socket.recv_fds(link, 20, 2)
        if not head:
            os._exit(0)
        while not head.endswith(b"\n"):
            head += link.recv(1)
        text = b""
        while len(text) < int(head):
            text += link.recv(int(head) - len(text))
        asked = json.loads(text)
        process = os.fork()
        if not process:
            link.close()
            for place, descriptor in enumerate((os.open(os.devnull, os.O_RDONLY), *descriptors)):
                os.dup2(descriptor, place)
                os.close(descriptor)
            os.chdir(asked["folder"])
            os.environ.clear()
            os.environ.update(asked["environment"])
            sys.argv[:] = ["-", *asked["words"]]
            return main(sys.argv)
        for descriptor in descriptors:
            os.close(descriptor)
        link.sendall(b"%d\n" % process)
        link.sendall(b"%d\n" % os.waitpid(process, 0)[1])


builtins.serve = serve  # the program runs among names of its own
