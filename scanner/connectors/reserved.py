"""Addresses that no other machine has: this machine's own, and those where clouds hand out credentials."""

from __future__ import annotations

import ipaddress

METADATA = frozenset({"fd00:ec2::254", "100.100.100.200"})
"""Metadata services that are not link-local as 169.254.169.254 is: those of AWS over IPv6 and of Alibaba Cloud."""


def is_reserved(name: str, address: str) -> bool:
    """Tell whether `address` cannot be meant by `name`; whoever means it writes the address itself, or localhost."""
    if name.rstrip(".").lower() == "localhost":
        return False
    number = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(number, ipaddress.IPv6Address) and number.ipv4_mapped is not None:
        number = number.ipv4_mapped
    elsewhere = number.is_loopback or number.is_link_local or number.is_unspecified or number.is_multicast
    return elsewhere or str(number) in METADATA
