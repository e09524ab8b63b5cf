"""Which script a target gets, each time with a fresh nonce, and what all scripts of a run together are known by."""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Callable, Collection, Mapping

from scanner.catalog.profiles import StrayOptions
from scanner.collectors import bundle
from scanner.collectors.bundle import Options
from scanner.inventory import SecretRef, Target
from scanner.scan.earlier import Earlier, asked
from scanner.script import Script
from scanner.values import replace

WINDOWS, POSIX = "windows", "posix"
Make = Callable[[Target], Script]


def scripts(  # noqa: PLR0913  what a target is asked, all but the first given by name
    known: Mapping[SecretRef, str],
    stray: Callable[[Target], StrayOptions | None],
    platforms: Collection[str],
    *,
    dotnet: bool = True,
    earlier: Earlier | None = None,
    exports: tuple[bytes, ...] = (),
) -> Make:
    """Return what makes the script of a target of `platforms`, on any thread.

    Where `stray` gives None nothing is searched for people's data. Without `dotnet` nothing is compiled on Windows
    targets, and nothing searched. With `earlier` the content scan tells what it saw, and leaves what is unchanged.
    `exports`: fingerprints of known exports that travel.
    """
    if POSIX in platforms:
        bundle.assemble()
    if WINDOWS in platforms:
        from scanner.collectors import bundle_windows

        bundle_windows.assemble()

    def make(target: Target) -> Script:
        nonce, options = secrets.token_hex(16), _options(stray(target), target.platform, exports)
        if earlier is not None and target.platform != WINDOWS:
            options = replace(options, since=json.dumps(asked(earlier, target, _mark(exports))))
        if target.platform == WINDOWS:
            from scanner.collectors import bundle_windows

            return bundle_windows.windows_script(nonce, options, dotnet)
        return bundle.posix_script(nonce, options, _sudo_password(target, known))

    return make


def _mark(exports: tuple[bytes, ...]) -> str:
    """Return what a content scan must have been, and asked, for its verdicts on unchanged files to stand."""
    if not exports:
        return bundle.digest()
    return hashlib.sha256(b"".join((bundle.digest().encode(), *map(_sum, exports)))).hexdigest()


def _sum(export: bytes) -> bytes:
    return hashlib.sha256(export).digest()


def digest(platforms: Collection[str], *, dotnet: bool, known: Collection[str] = ()) -> str:
    """Return what a resumed run must match: the sha256 of all collectors that it sends, and of what they look for."""
    sent = _sent(platforms, dotnet=dotnet)
    return hashlib.sha256(" ".join((sent, *known)).encode()).hexdigest() if known else sent


def _sent(platforms: Collection[str], *, dotnet: bool) -> str:
    if WINDOWS not in platforms:
        return bundle.digest()
    from scanner.collectors import bundle_windows

    windows = f"{bundle_windows.digest()}{'' if dotnet else ' without .NET'}"
    return hashlib.sha256(f"{bundle.digest()} {windows}".encode()).hexdigest()


def _options(stray: StrayOptions | None, platform: str, exports: tuple[bytes, ...]) -> Options:
    if stray is None:
        return Options()
    return Options(
        stray_roots=stray.on(platform), stray_seconds=stray.seconds, detectors=stray.detectors, known=exports
    )


def _sudo_password(target: Target, known: Mapping[SecretRef, str]) -> str | None:
    secret = target.become.secret if target.become.method == "sudo" else None
    return None if secret is None else known[secret]
