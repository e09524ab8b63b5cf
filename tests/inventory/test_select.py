from __future__ import annotations

import pytest

from scanner.errors import UsageError
from scanner.inventory.select import select

ESTATE = """
    defaults: {auth: {key_file: id}}
    sites:
      - {name: leeds, targets: [{name: "ws-[1:3]", address: "l[1:3]"}]}
      - {name: hull, targets: [{name: ws-1, address: h1}, {name: print, address: h2}]}
"""


@pytest.fixture
def inventory(reading):
    return reading(ESTATE)


def chosen(selection):
    return [f"{target.site}/{target.name}" for target in selection.inventory.targets]


def test_without_options_everything_is_selected_and_every_site_is_whole(inventory):
    selection = select(inventory)

    assert selection.inventory == inventory
    assert selection.whole == {"leeds": True, "hull": True}
    assert selection.left_out == ()


def test_a_site_is_selected_whole_and_the_rest_is_listed(inventory):
    selection = select(inventory, sites=["hull"])

    assert chosen(selection) == ["hull/ws-1", "hull/print"]
    assert selection.whole == {"hull": True}
    assert [target.name for target in selection.left_out] == ["ws-1", "ws-2", "ws-3"]
    assert selection.inventory.digest == inventory.digest


def test_a_target_is_named_alone_or_with_its_site(inventory):
    assert chosen(select(inventory, targets=["ws-1"])) == ["leeds/ws-1", "hull/ws-1"]
    assert chosen(select(inventory, targets=["hull/ws-1"])) == ["hull/ws-1"]
    assert chosen(select(inventory, sites=["hull"], targets=["ws-1"])) == ["hull/ws-1"]
    assert select(inventory, targets=["ws-1"]).whole == {"leeds": False, "hull": False}


def test_naming_every_target_of_a_site_selects_it_whole(inventory):
    assert select(inventory, targets=["hull/ws-1", "print"]).whole == {"hull": True}


def test_the_limit_takes_the_first_of_what_is_left_and_may_break_a_site(inventory):
    selection = select(inventory, limit=4)

    assert chosen(selection) == ["leeds/ws-1", "leeds/ws-2", "leeds/ws-3", "hull/ws-1"]
    assert selection.whole == {"leeds": True, "hull": False}
    assert chosen(select(inventory, sites=["hull"], limit=1)) == ["hull/ws-1"]
    assert select(inventory, limit=99).whole == {"leeds": True, "hull": True}


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"sites": ["leds"]}, "--site: 'leds' is not in the inventory (did you mean leeds?)"),
        ({"targets": ["wz-2"]}, "--target: 'wz-2' is not in the inventory (did you mean ws-2?)"),
        ({"sites": ["hull"], "targets": ["ws-2"]}, "--target: 'ws-2' is not in the inventory (did you mean ws-1?)"),
        ({"targets": ["print", "zzz"]}, "--target: 'zzz' is not in the inventory (known are print, ws-1, ws-2, ws-3)"),
        ({"limit": 0}, "--limit: less than 1 (give the number of targets to look at)"),
    ],
)
def test_an_unknown_name_is_a_usage_error_that_offers_the_nearest(inventory, options, said):
    with pytest.raises(UsageError) as caught:
        select(inventory, **options)

    assert str(caught.value) == said
