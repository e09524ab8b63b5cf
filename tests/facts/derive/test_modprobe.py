"""Whether a module can come into the kernel, answered as modprobe and the kernel would."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.facts.derive.modprobe import Loading, loads_nothing, module_state
from scanner.facts.linux import KernelCommandLine, KernelModules, LoadedModule, ModprobeConfig, ModprobeRule

FILE = "/etc/modprobe.d/block-usb-storage.conf"


def modules(*, loaded=(), builtin=(), available=("uas", "usb_storage"), indexed=True):
    return KernelModules("6.1.0-56-amd64", tuple(LoadedModule(n, 0, ()) for n in loaded), builtin, available, indexed)


def state(*rules, unreadable=(), cmdline=None, loader="kmod", file=FILE, **kernel):
    found = tuple(ModprobeRule(kind, module, arg, file) for kind, module, arg in rules)
    config = ModprobeConfig(found, unreadable, loader)
    return module_state("usb_storage", modules(**kernel), config, cmdline or KernelCommandLine())


INSTALL = ("install", "usb_storage", "/bin/false")


@pytest.mark.parametrize(
    "command",
    ["/bin/false", "/bin/true", "/usr/bin/false", "/usr/bin/true", "false", ":", "exit 0", "exit 1", "/bin/false || true",
     "/bin/true # usb is not for us", '/usr/bin/logger "usb storage refused"; /bin/false'],
)  # fmt: skip
def test_commands_that_bring_no_module(command):
    assert loads_nothing(command) is True


@pytest.mark.parametrize(
    "command",
    ["/sbin/modprobe --ignore-install usb_storage", "/bin/true; insmod /lib/usb-storage.ko", "modprobe -i usb_storage && true"],
)  # fmt: skip
def test_commands_that_bring_the_module_after_all(command):
    assert loads_nothing(command) is False


@pytest.mark.parametrize(
    "command",
    ["/usr/local/sbin/ask-operator", "", "true; /tmp/x", "/home/anna/bin/true", "echo $(/opt/load)", "true `x`"],
)
def test_commands_whose_effect_cannot_be_told(command):
    assert loads_nothing(command) is None


@given(st.text(max_size=80))
def test_any_command_has_one_of_three_answers(command):
    assert loads_nothing(command) in (True, False, None)


@given(st.sampled_from(["modprobe", "insmod"]), st.text(alphabet=" ;|&/truefals", max_size=30))
def test_no_command_with_modprobe_or_insmod_in_it_counts_as_doing_nothing(word, rest):
    assert loads_nothing(f"{rest} {word} usb_storage") is not True


@pytest.mark.parametrize(
    ("found", "loading", "unavailable"),
    [
        (state(INSTALL), Loading.BLOCKED, True),
        (state(("blacklist", "usb_storage", "")), Loading.BLACKLISTED, False),
        (state(), Loading.FREE, False),
        (state(INSTALL, builtin=("usb_storage",), available=()), Loading.BUILT_IN, False),
        (state(available=("uas",)), Loading.ABSENT, True),
        (state(INSTALL, available=(), indexed=False), Loading.CANNOT_SAY, False),
        (state(INSTALL, loaded=("usb_storage",)), Loading.BLOCKED, False),
        (state(cmdline=KernelCommandLine(module_blacklist=("usb_storage",))), Loading.REFUSED, True),
        (state(cmdline=KernelCommandLine(module_blacklist=("usb-storage",))), Loading.FREE, False),
        (state(cmdline=KernelCommandLine(modprobe_blacklist=("usb_storage",))), Loading.BLACKLISTED, False),
        (state(("install", "usb*", "/bin/false")), Loading.BLOCKED, True),
        (state(("install", "uas", "/bin/false")), Loading.FREE, False),
    ],
)
def test_the_state_of_a_module(found, loading, unavailable):
    assert (found.loading, found.unavailable) == (loading, unavailable)


def test_the_first_install_line_decides_as_in_kmod():
    """Seen with kmod 30 by `modprobe -C DIR -n -v usb_storage`: of 50-a.conf and 60-b.conf the first file's line was run,
    of two lines in a file the first, and `install usb_* ...` in 10.conf before both."""
    assert state(("install", "usb_storage", "/sbin/modprobe -i usb_storage"), INSTALL).loading is Loading.FREE
    assert state(INSTALL, ("install", "usb_storage", "/sbin/modprobe -i usb_storage")).loading is Loading.BLOCKED


@pytest.mark.parametrize(
    ("unreadable", "loading"),
    [
        ("/etc/modprobe.d/00-site.conf", Loading.CANNOT_SAY),
        ("/etc/modprobe.d/zz-site.conf", Loading.BLOCKED),
        ("/etc/modprobe.d", Loading.CANNOT_SAY),
    ],
)
def test_an_unreadable_file_matters_where_it_comes_first(unreadable, loading):
    assert state(INSTALL, unreadable=(unreadable,)).loading is loading


def test_an_unreadable_file_may_hold_the_block_that_is_missing_elsewhere():
    assert state(unreadable=("/etc/modprobe.d/zz-site.conf",)).loading is Loading.CANNOT_SAY


def test_no_configuration_at_all_leaves_the_module_free():
    assert module_state("uas", modules(), None, KernelCommandLine()).loading is Loading.FREE


def test_the_fact_of_a_loaded_module_names_the_block_that_came_too_late():
    fact = state(INSTALL, loaded=("usb_storage",)).fact

    assert "/proc/modules lists usb_storage" in fact
    assert "install usb_storage /bin/false" in fact


BLACKLIST = ("blacklist", "usb_storage", "")


def test_busybox_obeys_no_install_line_and_says_which():
    """Seen with BusyBox 1.35 in a chroot: `modprobe usb_storage` went to the kernel with the line in /etc/modprobe.d."""
    found = state(INSTALL, loader="busybox")

    assert (found.loading, found.unavailable) == (Loading.FREE, False)
    assert "BusyBox' modprobe ignores the line install usb_storage /bin/false" in found.fact


@pytest.mark.parametrize(
    ("found", "loading"),
    [
        (state(BLACKLIST, loader="busybox"), Loading.BLACKLISTED),
        (state(BLACKLIST, INSTALL, loader="busybox"), Loading.BLACKLISTED),
        (state(BLACKLIST, loader="busybox", file="/usr/lib/modprobe.d/a.conf"), Loading.FREE),
        (state(loader="busybox", cmdline=KernelCommandLine(modprobe_blacklist=("usb_storage",))), Loading.FREE),
        (state(loader="busybox", cmdline=KernelCommandLine(module_blacklist=("usb_storage",))), Loading.REFUSED),
        (state(loader="busybox", unreadable=("/etc/modprobe.d",)), Loading.FREE),
        (state(loader="busybox", available=()), Loading.ABSENT),
    ],
)
def test_what_busybox_reads_and_obeys(found, loading):
    assert found.loading is loading


@pytest.mark.parametrize("loader", [None, "none", "toybox", "other"])
def test_whether_another_loader_obeys_an_install_line_is_not_known(loader):
    assert state(INSTALL, loader=loader).loading is Loading.CANNOT_SAY
    assert state(BLACKLIST, loader=loader).loading is Loading.BLACKLISTED
    assert state(loader=loader).loading is Loading.FREE
