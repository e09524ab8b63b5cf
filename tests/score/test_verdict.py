"""The first verdict that holds: not fit, cannot say, fit with exceptions, fit."""

from __future__ import annotations

from fractions import Fraction

import pytest

from scanner.score import SiteInfo, score_site

LEEDS = SiteInfo("leeds")
LANDING = {"landing": True, "knock_outs": ("k1",)}


def verdict(*results, partial=False):
    site = score_site(LEEDS, results, partial=partial)
    return site.verdict.value, site.because


def test_all_that_must_hold_and_holds_is_fit(result):
    assert verdict(result("a", "c:P h:P", **LANDING)) == ("fit", ())


def test_a_failed_check_of_lesser_severity_leaves_it_fit(result):
    # 15 of 18 = 83.3, at least 80
    assert verdict(result("a", "c:P h:P m:F l:F", **LANDING)) == ("fit", ())


@pytest.mark.parametrize("marks", ["c:P c:P c:P c:P c:P h:F", "c:P c:P c:P c:P c:P c:F"])
def test_a_failed_high_or_critical_check_is_an_exception(result, marks):
    # 50 of 55 = 90.9, 50 of 60 = 83.3
    word, because = verdict(result("a", marks, **LANDING))

    assert (word, because) == ("fit_with_exceptions", ("failed checks of severity high or critical: 1",))


def test_an_exception_on_a_target_that_is_not_a_landing_target_counts_too(result):
    assert verdict(result("a", "c:P", **LANDING), result("b", "c:P c:P c:P h:F"))[0] == "fit_with_exceptions"


def test_a_failed_knock_out_is_not_fit_with_any_score(result):
    assert verdict(result("a", "l:F c:P c:P c:P", **LANDING)) == (
        "not_fit",
        ("a: k1 failed", "at most 49 of 100 is possible, and 80 is needed"),
    )


def test_a_ceiling_under_fit_at_is_not_fit(result):
    # floor 7/9 = 77.7..., ceiling the same
    assert verdict(result("a", "h:P m:P m:F")) == ("not_fit", ("at most 77.7 of 100 is possible, and 80 is needed",))


def test_a_ceiling_of_exactly_fit_at_is_not_under_it(result):
    # 4 of 5 high checks: 80
    assert verdict(result("a", "h:P h:P h:P h:P h:F"))[0] == "fit_with_exceptions"


def test_not_fit_is_certain_even_where_the_run_was_interrupted(result):
    assert verdict(result("a", "c:F", **LANDING), partial=True)[0] == "not_fit"


def test_an_interrupted_run_cannot_say(result):
    assert verdict(result("a", "c:P", **LANDING), partial=True) == ("cannot_say", ("the run was interrupted",))


def test_a_knock_out_that_is_not_known_to_hold_cannot_say(result):
    # 1 of 101 is undecided: coverage 99 %; the floor is capped at 49
    word, because = verdict(result("a", "l:U " + "c:P " * 10, **LANDING))

    assert word == "cannot_say"
    assert because == ("a: k1 is not known to hold", "49 of 100 is proven, and 80 is needed")


def test_an_unreached_landing_target_cannot_say(silent_target, result):
    others = [result(f"t{n}", "c:P") for n in range(99)]

    assert verdict(silent_target("a", **LANDING), *others)[0] == "cannot_say"


@pytest.mark.parametrize("identity", ["tofu", "account"])
def test_a_landing_target_accepted_at_first_sight_or_by_the_accounts_key_alone_cannot_say(result, identity):
    word, because = verdict(result("a", "c:P", identity=identity, **LANDING))

    assert word == "cannot_say"
    assert because == ("a: nobody has confirmed the identity of this landing target",)


def test_first_sight_of_other_targets_does_not_hold_a_site_back(result):
    assert verdict(result("a", "c:P", **LANDING), result("b", "c:P", identity="tofu"))[0] == "fit"


def test_too_little_coverage_cannot_say(result):
    # 94 of 100 decided would be under 95: 17 of 18 here = 94.4 %, while the floor 94.4 is high enough
    assert verdict(result("a", "c:P h:P m:P l:U")) == (
        "cannot_say",
        ("94.4 % of the weight is decided, and 95 % is needed",),
    )


def test_coverage_of_exactly_the_limit_is_enough(result):
    # 19 of 20
    assert verdict(result("a", "c:P h:P m:P m:P l:U"))[0] == "fit"


def test_a_floor_under_fit_at_cannot_say_while_more_is_possible(result):
    # floor 75, ceiling 100, with no coverage asked for
    word, because = verdict(result("a", "h:P h:P h:P h:U", min_coverage=Fraction(0)))

    assert (word, because) == ("cannot_say", ("75 of 100 is proven, and 80 is needed",))


def test_the_strictest_limits_of_the_landing_targets_hold(result):
    # 90.9 proven; the landing profiles ask for 70 and 95, the other target for 99
    marks = "c:P " * 5 + "h:F"
    lax = result("a", marks, fit_at=70, **LANDING)
    strict = result("b", marks, fit_at=95, **LANDING)
    other = result("c", marks, fit_at=99)

    assert score_site(LEEDS, [lax, other]).fit_at == 70
    assert score_site(LEEDS, [lax, strict, other]).fit_at == 95
    assert score_site(LEEDS, [lax, strict, other]).verdict.value == "not_fit"


def test_without_landing_targets_the_strictest_limits_of_all_hold(result):
    site = score_site(LEEDS, [result("a", "c:P", fit_at=70), result("b", "c:P", min_coverage=Fraction(1, 2))])

    assert (site.fit_at, site.min_coverage) == (80, Fraction(95, 100))
