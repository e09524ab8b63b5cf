from __future__ import annotations

from scanner.inventory import this_machine


def test_without_an_inventory_the_machine_itself_is_the_one_target_of_one_site():
    inventory = this_machine("auditors-laptop")

    assert [(site.name, len(site.targets)) for site in inventory.sites] == [("this machine", 1)]
    (target,) = inventory.targets
    assert (target.site, target.name, target.connector, target.profile, target.landing, target.auth.method) == (
        "this machine",
        "auditors-laptop",
        "local",
        "workstation",
        False,
        "none",
    )


def test_this_machine_has_a_name_even_if_none_is_given():
    assert this_machine().targets[0].name


def test_a_resumed_run_on_another_machine_sees_another_digest():
    assert this_machine("a").digest == this_machine("a").digest
    assert this_machine("a").digest != this_machine("b").digest
