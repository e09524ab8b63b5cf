"""Jump hosts: one shared connection each, over which inner targets' own run (direct-tcpip, RFC 4254, 7.2)."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator, Sequence

from paramiko.channel import Channel
from paramiko.ssh_exception import ChannelException, SSHException

from scanner.connectors.dial import Resolve, dial
from scanner.connectors.ssh.credentials import Credentials
from scanner.connectors.ssh.guard import GuardedSocket, Wire
from scanner.connectors.ssh.identity import Judge
from scanner.connectors.ssh.login import Guest, Login
from scanner.connectors.ssh.transport import Transport
from scanner.errors import TargetError
from scanner.inventory import Target
from scanner.limits import KIB, Deadline, Limits

INNER = 50
"""Connections through one jump host at a time; more wait for their turn."""
WINDOW = 256 * KIB
"""What one inner connection may have under way; bounds what a hostile jump host can make us hold."""
OVERHEAD = 4 * KIB
CONNECT_FAILED = 2  # SSH_OPEN_CONNECT_FAILED, RFC 4254, 5.1


class JumpHosts:
    """The jump hosts of an inventory, each connected to when first needed."""

    def __init__(self, jumps: Sequence[Target], credentials: Credentials, judge: Judge, lookup: Resolve) -> None:
        self._targets = {jump.name: jump for jump in jumps}
        self._credentials = credentials
        self._judge = judge
        self._lookup = lookup
        self._lock = threading.Lock()
        self._jumps: dict[tuple[str, ...], Jump] = {}

    @contextlib.contextmanager
    def through(self, target: Target, limits: Limits, deadline: Deadline) -> Iterator[Wire]:
        """Give a wire to `target`; whatever fails on the way or afterwards because of a jump host says `via jump`."""
        jump = self._jump(target.jump)
        with jump.turn(deadline):
            try:
                jump.connect(limits, deadline)
                channel = jump.open(target, limits, deadline)
            except TargetError as error:
                raise jump.via(error) from None
            with contextlib.closing(Passage(channel, jump)) as passage:
                yield passage

    def close(self) -> None:
        """End every connection, innermost first, and wait for their threads."""
        with self._lock:
            jumps = sorted(self._jumps.items(), key=lambda item: -len(item[0]))
            self._jumps.clear()
        for _, jump in jumps:
            jump.close()

    def _jump(self, names: tuple[str, ...]) -> Jump:
        with self._lock:
            for end in range(1, len(names) + 1):
                chain = names[:end]
                if chain not in self._jumps:
                    target = self._targets.get(chain[-1])
                    if target is None:
                        raise TargetError("unreachable:jump", f"no jump host is named {chain[-1]}", remedy="see jumps")
                    outer = self._jumps.get(chain[:-1])
                    self._jumps[chain] = Jump(target, outer, self._credentials, self._judge, self._lookup)
            return self._jumps[names]


class Link:
    """One connection to a jump host, served by a thread of its own; `ready` is set when it is usable or has failed."""

    def __init__(
        self, wire: Wire, guest: Guest, limits: Limits, deadline: Deadline, overdue: Callable[[], bool]
    ) -> None:
        self._overdue = overdue
        self.ready = threading.Event()
        self.guard = GuardedSocket(wire, limits, deadline)
        target = guest.target
        types, authority = guest.judge.known_types(target.address, target.port)
        self.transport = Transport(self.guard, types, authority=authority)
        login = Login(self.transport, guest, self._logged_in, self.ready.set)
        login.begin()

    @property
    def alive(self) -> bool:
        """Tell whether inner connections can be opened."""
        return self.transport.is_active() and self.transport.is_authenticated()

    def close(self) -> None:
        """End it, and its thread within a second."""
        self.transport.close()
        self.guard.close()
        self.transport.join(1)

    def _logged_in(self) -> None:
        self.guard.keep_open((INNER + 2) * WINDOW, self._overdue)
        self.ready.set()


class Passage:
    """A wire to an inner target; its end is told apart from the jump host's."""

    def __init__(self, channel: Channel, jump: Jump) -> None:
        self._channel = channel
        self._jump = jump
        self.send = channel.send
        self.settimeout = channel.settimeout

    def close(self) -> None:
        """End it, also when there is no jump host any more to be told so."""
        with contextlib.suppress(EOFError, OSError, SSHException):
            self._channel.close()

    def recv(self, count: int, /) -> bytes:
        """Return at most `count` bytes, none at the end; raise TargetError if the jump host is gone."""
        data = self._channel.recv(count)
        if data:
            self._jump.allow(len(data))
        elif (gone := self._jump.gone()) is not None:
            raise gone
        return data


class Jump:
    """A jump host: connected to at most TRIES times in a row without success, so that a wrong key locks no account."""

    TRIES = 3

    def __init__(
        self, target: Target, outer: Jump | None, credentials: Credentials, judge: Judge, lookup: Resolve
    ) -> None:
        self._target = target
        self._outer = outer
        self._credentials = credentials
        self._judge = judge
        self._lookup = lookup
        self._turns = threading.BoundedSemaphore(INNER)
        self._lock = threading.Lock()
        self._link: Link | None = None
        self._deadlines: list[Deadline] = []
        """Those of the inner targets that have a place."""
        self._failed = 0
        self._final: TargetError | None = None

    @contextlib.contextmanager
    def turn(self, deadline: Deadline) -> Iterator[None]:
        """Hold one of the places of this jump host."""
        if not self._turns.acquire(timeout=deadline.remaining()):
            raise TargetError("timeout:jump", f"no place free on the jump host {self._target.name}")
        self._deadlines.append(deadline)
        try:
            yield
        finally:
            self._deadlines.remove(deadline)
            self._turns.release()

    def overdue(self) -> bool:
        """Tell whether the time of an inner target is over, which therefore waits for this jump host."""
        return any(deadline.passed() for deadline in tuple(self._deadlines))

    def connect(self, limits: Limits, deadline: Deadline) -> None:
        """Be connected, or raise why not."""
        link = self._current(limits, deadline)
        if not link.ready.wait(deadline.remaining()):
            raise TargetError("timeout:jump", f"the jump host {self._target.name} has not answered in time")
        if link.alive:
            self._failed = 0
            return
        failure = link.transport.failure()
        with self._lock:
            if self._link is link:
                self._link = None
                self._failed += 1
                if self._failed >= self.TRIES or not failure.state.startswith(("unreachable", "timeout")):
                    self._final = failure
        link.close()
        raise failure

    def open(self, target: Target, limits: Limits, deadline: Deadline) -> Channel:
        """Return a channel that ends at the target's port, or raise TargetError."""
        link = self._link
        if link is None:
            raise TargetError("unreachable:jump", "the connection ended")
        place = f"{target.address} port {target.port}"
        try:
            return link.transport.open_channel(
                "direct-tcpip",
                (target.address, target.port),
                ("127.0.0.1", 0),
                window_size=WINDOW,
                timeout=min(limits.connect_seconds, deadline.remaining()),
            )
        except ChannelException as error:
            state = "unreachable:refused" if error.code == CONNECT_FAILED else "unreachable:jump"
            raise TargetError(state, f"it does not connect to {place}: {error.text}") from None
        except (SSHException, EOFError, OSError) as error:
            raise TargetError("unreachable:jump", f"it does not connect to {place}: {type(error).__name__}") from None

    def gone(self) -> TargetError | None:
        """Return what an inner target says when this jump host's connection is no more."""
        link = self._link
        if link is not None and link.alive:
            return None
        return self.via(TargetError("unreachable:jump", "its connection ended while this target was being scanned"))

    def allow(self, count: int) -> None:
        """Let as many more bytes arrive as an inner connection has taken."""
        link = self._link
        if link is not None:
            link.guard.allow(2 * count + OVERHEAD)

    def via(self, error: TargetError) -> TargetError:
        """Return an error of this jump host, or of the way beyond it, as the inner target reports it."""
        own = error.state.startswith("unreachable:") and error.state != "unreachable:jump"
        told = error.reason if own or error.state == "unreachable:jump" else f"{error.state}: {error.reason}"
        return TargetError("unreachable:jump", f"via jump {self._target.name}: {told}", remedy=error.remedy)

    def _current(self, limits: Limits, deadline: Deadline) -> Link:
        with self._lock:
            if self._final is not None:
                raise self._final
            if self._link is None or (self._link.ready.is_set() and not self._link.alive):
                until = Deadline.after(4 * limits.connect_seconds, deadline.clock)
                guest = Guest(self._target, self._credentials.of(self._target), self._judge)
                self._link = Link(self._wire(limits, until), guest, limits, until, self.overdue)
            return self._link

    def _wire(self, limits: Limits, until: Deadline) -> Wire:
        target = self._target
        if self._outer is None:
            return dial(target.address, target.port, until, limits.connect_seconds, self._lookup)
        self._outer.connect(limits, until)
        return Passage(self._outer.open(target, limits, until), self._outer)

    def close(self) -> None:
        """End the connection."""
        with self._lock:
            link, self._link = self._link, None
        if link is not None:
            link.close()
