"""Repairs in order of the points that each alone regains."""

from __future__ import annotations

from fractions import Fraction

from scanner.check import Check, Severity
from scanner.score import SiteInfo, plan, score_site, tally

LEEDS = SiteInfo("leeds")


def check(name, **fix):
    return Check(id=name, title=name, severity=Severity.HIGH, why="", fix=fix, reads=())


def repairs(*results, checks=()):
    site = score_site(LEEDS, results)
    known = {one.id: one for one in checks}
    return [
        (one.check, one.fix, one.targets, one.points, one.points_uncapped)
        for one in plan([site], [tally(one) for one in results], known)
    ]


def test_the_repair_that_regains_most_comes_first(result):
    # a: total 15, b: total 15: k2 costs 5/15 on both = 33.3, k1 10/15 on a alone = 33.3, k3 nothing lost
    # so on a: c:F h:F -> 0; on b: c:P h:F -> 2/3. k1 alone: +1/2 x 2/3 = 33.3; k2 alone: 2 x 1/2 x 1/3 = 33.3: by name
    found = repairs(result("a", "c:F h:F"), result("b", "c:P h:F"), result("c", "c:P h:F"))

    # with c: k2 fails on three of three: 3 x 1/3 x 1/3 = 33.3; k1 on one of three: 1/3 x 2/3 = 22.2
    assert found == [
        ("k2", "", ("a", "b", "c"), Fraction(100, 3), Fraction(100, 3)),
        ("k1", "", ("a",), Fraction(200, 9), Fraction(200, 9)),
    ]


def test_one_check_mended_in_two_ways_is_two_repairs(result):
    known = [check("k1", linux="modprobe", macos="profile")]
    found = repairs(
        result("a", "h:F", platform="linux"),
        result("b", "h:F", platform="macos"),
        result("c", "h:F", platform="linux"),
        checks=known,
    )

    assert found == [
        ("k1", "modprobe", ("a", "c"), Fraction(200, 3), Fraction(200, 3)),
        ("k1", "profile", ("b",), Fraction(100, 3), Fraction(100, 3)),
    ]


def test_a_repair_that_lifts_a_cap_regains_what_the_cap_took(result):
    # knock-out k1 failed: 100 of 101 uncapped, held at 49; mended: 100
    found = repairs(result("a", "l:F " + "c:P " * 10, landing=True, knock_outs=("k1",)))

    assert found == [("k1", "", ("a",), Fraction(51), Fraction(100, 101))]


def test_two_failed_knock_outs_regain_nothing_alone_and_stand_by_their_own_weight(result):
    # 100 of 106 uncapped; either alone leaves the cap of 49 in place
    found = repairs(result("a", "l:F h:F " + "c:P " * 10, landing=True, knock_outs=("k1", "k2")))

    assert [(one[0], one[3], one[4]) for one in found] == [
        ("k2", 0, Fraction(500, 106)),
        ("k1", 0, Fraction(100, 106)),
    ]


def test_a_repair_on_a_landing_target_lifts_its_cap(result):
    # a (landing): 10/15; b: 1. Mean 5/6, capped to 2/3. Mended: 1
    found = repairs(result("a", "c:P h:F", landing=True, knock_outs=("k1",)), result("b", "c:P"))

    assert found == [("k2", "", ("a",), Fraction(100, 3), Fraction(100, 6))]


def test_a_machine_under_two_names_is_mended_once(result):
    # a and b are one machine at 0; c is 1: 1/2 -> 1
    found = repairs(result("a", "c:F", host_key="x"), result("b", "c:F", host_key="x"), result("c", "c:P"))

    assert found == [("k1", "", ("a", "b"), Fraction(50), Fraction(50))]


def test_the_order_of_results_does_not_change_the_plan(result):
    some = [result("a", "c:F h:F"), result("b", "h:F c:F m:F"), result("c", "c:P l:F", weight=Fraction(5, 2))]

    assert repairs(*some) == repairs(*reversed(some))


def test_a_site_without_a_score_has_no_plan(result):
    one = result("a", "c:F")
    site = score_site(SiteInfo("leeds", not_selected=("b",)), [one])

    assert list(plan([site], [tally(one)], {})) == []
