"""`mediascan evaluate`: facts in, findings out, no host touched."""

from __future__ import annotations

import click

from scanner import catalog as catalogs
from scanner.catalog import Catalog
from scanner.cli.output import opened, write_private
from scanner.errors import ProfileError, UsageError
from scanner.evaluate import HostResult
from scanner.evaluate import evaluate as apply
from scanner.render import facts_v1, results_v1
from scanner.values import replace


@click.command("evaluate")
@click.argument("facts", type=click.Path(dir_okay=False, allow_dash=True))
@click.option("--profile", help="Use this profile, except on landing targets.")
@click.option("--out", default="-", show_default=True, metavar="FILE|-", help="Where the lines go.")
def command(facts: str, profile: str | None, out: str) -> None:
    """Judge FACTS (a file of `mediascan collect`, or -) by the checks of today's profiles.

    Facts from a file are imported evidence: they are scored, and no gate says yes on them.
    """
    catalog = catalogs.load(frameworks=False)
    if profile is not None and profile not in catalog.profiles:
        raise UsageError(f"there is no profile {profile!r}", remedy=f"one of {', '.join(catalog.profiles)}")
    with opened(facts) as stream:
        header, results = facts_v1.read(stream, facts)
        judged = (_judged(one, catalog, profile, facts) for one in results)
        write_private(out, results_v1.write(header, judged))


def _judged(one: HostResult, catalog: Catalog, override: str | None, file: str) -> HostResult:
    name = one.profile if override is None or one.landing else override
    if name not in catalog.profiles:
        raise ProfileError(f"{one.site}/{one.target}: there is no profile {name!r}", file=file)
    profile = catalog.profiles[name]
    return replace(
        one,
        profile=name,
        knock_outs=profile.knock_outs,
        fit_at=profile.fit_at,
        min_coverage=profile.min_coverage,
        findings=apply(profile.checks, one.facts) if one.facts is not None and one.reached else (),
    )
