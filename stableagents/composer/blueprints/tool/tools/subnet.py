"""An IPv4 or IPv6 network: its mask, its addresses and its ends."""

from __future__ import annotations

import ipaddress

from logic import Made, ToolError, Typed, text_in


def work_out(typed: Typed, changed: str) -> Made:
    text = text_in(typed, "network").replace(" ", "")
    try:
        face = ipaddress.ip_interface(text)
    except ValueError:
        raise ToolError("Write an address with a mask, such as 192.168.1.10/24.", "network") from None
    net = face.network
    is_small = net.num_addresses <= 2 or net.version == 6
    first, last = (net[0], net[-1]) if is_small else (net[1], net[-2])
    rows = [("Network", str(net)), ("Mask", str(net.netmask)), ("Wildcard", str(net.hostmask))]
    rows += [("First address", str(first)), ("Last address", str(last))]
    rows += [("Broadcast", str(net.broadcast_address))] if net.version == 4 else []
    rows += [
        ("Addresses", str(net.num_addresses)),
        ("Usable addresses", str(net.num_addresses - (0 if is_small else 2))),
    ]
    return Made([*rows, ("Private", "Yes" if net.is_private else "No")])
