"""A machine that answers under two names is counted once."""

from __future__ import annotations

from fractions import Fraction

import pytest

from scanner.evaluate import Assurance
from scanner.score import SiteInfo, score, score_site

LEEDS = SiteInfo("leeds")


@pytest.mark.parametrize("identity", [{"host_key": "SHA256:one"}, {"machine_id": "one"}])
def test_the_same_identity_twice_is_one_machine(result, identity):
    # counted: a 5/10 and c 0/10; without the rule the mean would be (1/2 + 1/2 + 0) / 3
    site = score_site(
        LEEDS, [result("a", "h:P h:F", **identity), result("b", "h:P h:F", **identity), result("c", "c:F")]
    )

    assert site.floor == Fraction(1, 4)
    assert site.same_as == {"b": "a"}
    assert site.targets_total == site.targets_reached == 3
    assert sum(entry.points for entry in site.account) == 75


def test_an_identity_shared_through_a_third_name_links_all_three(result):
    site = score_site(
        LEEDS,
        [
            result("a", "c:P", host_key="x"),
            result("b", "c:P", machine_id="y"),
            result("c", "c:P", host_key="x", machine_id="y"),
        ],
    )

    assert site.same_as == {"b": "a", "c": "a"}


def test_a_machine_counts_with_its_lowest_floor_and_its_largest_weight(result):
    # kept: b with 0 at weight 3, beside c with 1 at weight 1: 1/4
    site = score_site(
        LEEDS,
        [
            result("a", "c:P", host_key="x", weight=Fraction(3)),
            result("b", "c:F", host_key="x"),
            result("c", "c:P"),
        ],
    )

    assert site.floor == Fraction(1, 4)
    assert site.same_as == {"a": "b"}


def test_a_landing_target_does_not_vanish_behind_another_name(result):
    # as itself the landing target fails its knock-out at 0; under the name b the same machine would be rated by an easier profile
    hard = result("z", "c:F", host_key="x", landing=True, knock_outs=("k1",))
    easy = result("b", "c:N h:P", host_key="x")
    site = score_site(LEEDS, [easy, hard])

    assert (site.score, site.verdict.value) == (0, "not_fit")
    assert site.landing_targets == 1


def test_knock_outs_hold_under_every_landing_name(result):
    first = result("a", "c:F h:P", host_key="x", landing=True, knock_outs=("k2",))
    second = result("b", "c:P h:F", host_key="x", landing=True, knock_outs=("k2",))

    assert [held.target for held in score_site(LEEDS, [first, second]).knock_outs] == ["b"]


def test_targets_without_an_identity_are_different_machines(result):
    assert score_site(LEEDS, [result("a", "c:P"), result("b", "c:F")]).same_as == {}


def test_a_target_that_was_not_reached_is_nobodys_duplicate(result, silent_target):
    assert score_site(LEEDS, [result("a", "c:P", host_key="x"), silent_target("b", host_key="x")]).same_as == {}


def test_one_recording_may_stand_for_many_targets(result):
    twice = [result(name, "c:P", machine_id="x", assurance=Assurance.RECORDED) for name in "ab"]

    assert score_site(LEEDS, twice).same_as == {}


def test_a_machine_of_two_sites_counts_in_both(result):
    sites = [LEEDS, SiteInfo("york")]
    found = score(sites, [result("a", "c:P", host_key="x"), result("b", "c:F", host_key="x", site="york")])

    assert [site.score for site in found] == [100, 0]
