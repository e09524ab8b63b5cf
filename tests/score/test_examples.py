"""Scores worked out by hand. Weights: critical 10, high 5, medium 2, low 1, info 0."""

from __future__ import annotations

from fractions import Fraction

import pytest

from scanner.evaluate import Assurance
from scanner.score import SiteInfo, score, score_site

LEEDS = SiteInfo("leeds")


def account(site):
    return [(e.target, e.check, e.kind.value, e.points) for e in site.account]


def interval(site):
    return site.score, site.floor * 100, site.ceiling * 100, site.coverage


def test_each_severity_has_its_weight(result):
    # 10 + 5 + 2 + 1 + 0 = 18 in all; the low check passed: 1/18 = 5.55 -> 5
    site = score_site(LEEDS, [result("a", "c:F h:F m:F l:P i:F")])

    assert interval(site) == (5, Fraction(100, 18), Fraction(100, 18), 1)
    assert account(site) == [
        ("a", "k1", "fail", Fraction(1000, 18)),
        ("a", "k2", "fail", Fraction(500, 18)),
        ("a", "k3", "fail", Fraction(200, 18)),
        (None, None, "rounding", Fraction(100, 18) - 5),
    ]


def test_undecided_statuses_lower_the_floor_and_leave_the_ceiling(result):
    # total 10 + 5 + 2 + 1 = 18, passed 10, undecided 5 + 2 + 1 = 8: floor 10/18, ceiling 18/18, coverage 10/18
    site = score_site(LEEDS, [result("a", "c:P h:U m:E l:M")])

    assert interval(site) == (55, Fraction(1000, 18), 100, Fraction(10, 18))
    assert {e.kind.value for e in site.account} == {"undecided", "rounding"}


def test_not_applicable_counts_neither_for_nor_against(result):
    # the critical check is not applicable: 5 passed of 5 + 5
    site = score_site(LEEDS, [result("a", "c:N h:P h:F")])

    assert interval(site) == (50, 50, 50, 1)


def test_a_site_is_the_weighted_mean_of_its_targets(result):
    # a: 5/10 at weight 1; b: 10/10 at weight 3: (1 x 1/2 + 3 x 1) / 4 = 7/8 -> 87, lost 12.5 of 100 on a/k2, 0.5 rounded
    site = score_site(LEEDS, [result("a", "h:P h:F"), result("b", "c:P", weight=Fraction(3))])

    assert interval(site) == (87, Fraction(175, 2), Fraction(175, 2), 1)
    assert account(site) == [("a", "k2", "fail", Fraction(25, 2)), (None, None, "rounding", Fraction(1, 2))]


def test_an_unreached_target_proves_nothing_and_rules_nothing_out(result, silent_target):
    # a: 1, b: floor 0, ceiling 1, coverage 0: floor 50, ceiling 100, coverage 1/2
    site = score_site(LEEDS, [result("a", "c:P"), silent_target("b")])

    assert interval(site) == (50, 50, 100, Fraction(1, 2))
    assert account(site) == [("b", None, "unreached", Fraction(50))]
    assert (site.targets_total, site.targets_reached) == (2, 1)


def test_findings_of_an_unreached_target_do_not_count(result):
    site = score_site(LEEDS, [result("a", "c:P"), result("b", "c:P", state="truncated")])

    assert interval(site) == (50, 50, 100, Fraction(1, 2))


def test_a_partly_read_target_counts(result):
    assert score_site(LEEDS, [result("a", "c:P", state="partial")]).score == 100


def test_a_reached_target_without_applicable_weight_counts_as_undecided(result):
    site = score_site(LEEDS, [result("a", "c:P"), result("b", "c:N i:P")])

    assert interval(site) == (50, 50, 100, Fraction(1, 2))
    assert account(site) == [("b", None, "undecided", Fraction(50))]


@pytest.mark.parametrize("marks", ["", "c:N", "i:P"])
def test_no_applicable_weight_anywhere_is_no_score(result, silent_target, marks):
    site = score_site(LEEDS, [result("a", marks), silent_target("b")])

    assert (site.score, site.score_with_waivers, site.verdict.value, site.account) == (None, None, "cannot_say", ())
    assert site.because == ("nothing that a check could decide was read",)


def test_a_site_without_targets_has_no_score():
    assert score_site(LEEDS, []).score is None


def test_a_part_of_a_site_has_no_score(result):
    failed = result("a", "c:F", landing=True, knock_outs=("k1",))
    site = score_site(SiteInfo("leeds", not_selected=("b",)), [failed])

    assert (site.score, site.verdict.value) == (None, "cannot_say")
    assert site.because == ("only a part of the site was scanned",)


def test_a_site_is_no_better_than_its_worst_landing_target(result):
    # landing a: 2/3, landing b: 10/12, c and d: 1. Mean (2/3 + 5/6 + 2) / 4 = 7/8 = 87.5; capped to 2/3 = 66.67 -> 66
    # lost: a 100/4 x 1/3 = 25/3, b 100/4 x 1/6 = 25/6, cap 87.5 - 66.67 = 125/6, rounding 2/3; in all 34
    landing = {"landing": True, "knock_outs": ("k1",)}
    site = score_site(
        LEEDS,
        [
            result("a", "c:P h:F", **landing),
            result("b", "c:P m:F", **landing),
            result("c", "c:P"),
            result("d", "c:P"),
        ],
    )

    assert interval(site) == (66, Fraction(200, 3), Fraction(200, 3), 1)
    assert site.floor_uncapped == Fraction(7, 8)
    assert account(site) == [
        ("a", None, "landing_cap", Fraction(125, 6)),
        ("a", "k2", "fail", Fraction(25, 3)),
        ("b", "k2", "fail", Fraction(25, 6)),
        (None, None, "rounding", Fraction(2, 3)),
    ]


def test_the_ceiling_is_held_by_the_landing_target_with_the_lowest_ceiling(result):
    # a: floor 5/10, ceiling 10/10; b: floor 6/10... as weights: b passed 10 of 15, failed 5: floor = ceiling = 2/3
    landing = {"landing": True, "knock_outs": ("k1",)}
    site = score_site(LEEDS, [result("a", "h:P h:U", **landing), result("b", "c:P h:F", **landing), result("c", "c:P")])

    # floors 1/2, 2/3, 1 -> mean 13/18, capped to 1/2; ceilings 1, 2/3, 1 -> mean 8/9, capped to 2/3
    assert interval(site) == (50, 50, Fraction(200, 3), (Fraction(1, 2) + 1 + 1) / 3)


def test_a_failed_knock_out_caps_floor_and_ceiling_at_49(result):
    # 60 of 65 + ... : k1 fails 5 of 100 by weight: 9 critical passed = 90, 1 high passed = 5: 95/100
    marks = "h:F c:P c:P c:P c:P c:P c:P c:P c:P c:P h:P"
    site = score_site(LEEDS, [result("a", marks, landing=True, knock_outs=("k1",))])

    assert interval(site) == (49, 49, 49, 1)
    assert (site.floor_uncapped, site.verdict.value) == (Fraction(95, 100), "not_fit")
    assert account(site) == [("a", "k1", "knock_out_cap", Fraction(46)), ("a", "k1", "fail", Fraction(5))]


@pytest.mark.parametrize("status", ["U", "E", "M", "N"])
def test_a_knock_out_that_is_not_known_to_hold_caps_the_floor_only(result, status):
    # k2 fails 10 of 110 where k1 counts 0 to 10: the ceiling stays above 49 in every case
    site = score_site(LEEDS, [result("a", f"c:{status} c:P c:P c:P c:P", landing=True, knock_outs=("k1",))])

    assert (site.score, site.floor, site.ceiling, site.verdict.value) == (49, Fraction(49, 100), 1, "cannot_say")


def test_a_knock_out_that_was_not_even_selected_caps_the_floor(result):
    site = score_site(LEEDS, [result("a", "c:P", landing=True, knock_outs=("k9",))])

    assert (site.score, site.ceiling, site.knock_outs[0].status) == (49, 1, None)


def test_a_landing_profile_without_knock_outs_vouches_for_nothing(result):
    site = score_site(LEEDS, [result("a", "c:P", landing=True)])

    assert (site.score, site.verdict.value) == (49, "cannot_say")
    assert account(site) == [("a", None, "knock_out_cap", Fraction(51))]


def test_a_floor_under_49_is_not_raised_to_it(result):
    # 5 of 15 passed: 33.3
    site = score_site(LEEDS, [result("a", "c:F h:P", landing=True, knock_outs=("k1",))])

    assert interval(site) == (33, Fraction(100, 3), Fraction(100, 3), 1)


def test_knock_outs_of_other_targets_decide_nothing(result):
    assert score_site(LEEDS, [result("a", "l:F c:P c:P", knock_outs=("k1",))]).score == 95  # 20/21


def test_both_caps_stand_in_the_account_one_after_the_other(result):
    # a (landing): unknown 5, passed 5 -> 1/2; b: 1. Mean 3/4; to 1/2 by landing: 25; to 49 by the knock-out: 1
    site = score_site(LEEDS, [result("a", "h:U h:P", landing=True, knock_outs=("k1",)), result("b", "c:P")])

    assert account(site) == [
        ("a", None, "landing_cap", Fraction(25)),
        ("a", "k1", "undecided", Fraction(25)),
        ("a", "k1", "knock_out_cap", Fraction(1)),
    ]


def test_a_failed_knock_out_is_named_before_an_unknown_one(result):
    landing = {"landing": True, "knock_outs": ("k1", "k2")}
    site = score_site(LEEDS, [result("b", "l:P l:F c:P c:P", **landing), result("a", "l:U l:P c:P c:P", **landing)])

    assert [(k.target, k.check, k.failed) for k in site.knock_outs] == [("b", "k2", True), ("a", "k1", False)]


def test_the_score_is_rounded_down(result):
    # 249 of 250 high checks passed: 99.6
    site = score_site(LEEDS, [result("a", "h:F " + "h:P " * 249)])

    assert site.score == 99
    assert account(site) == [(None, None, "rounding", Fraction(6, 10)), ("a", "k1", "fail", Fraction(4, 10))]


def test_a_site_has_the_weakest_assurance_of_its_targets(result):
    kinds = [Assurance.LIVE, Assurance.RECORDED, Assurance.IMPORTED]
    site = score_site(LEEDS, [result(f"t{n}", "c:P", assurance=kind) for n, kind in enumerate(kinds)])

    assert site.assurance is Assurance.RECORDED


def test_sites_come_in_the_order_asked_for(result):
    found = score([SiteInfo("york"), SiteInfo("leeds")], [result("a", "c:P"), result("b", "c:F", site="york")])

    assert [(one.site.name, one.score) for one in found] == [("york", 0), ("leeds", 100)]
