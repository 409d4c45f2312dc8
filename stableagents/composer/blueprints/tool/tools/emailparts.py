"""A mail address taken apart, and whether it can be one."""

from __future__ import annotations

import re

from logic import Made, Typed, text_in


def work_out(typed: Typed, changed: str) -> Made:
    address = text_in(typed, "address")
    name, at, domain = address.rpartition("@")
    labels = domain.split(".")
    is_domain = len(labels) > 1 and all(re.fullmatch(r"[^\W_](?:[\w-]{0,61}[^\W_])?", label) for label in labels)
    is_name = (
        bool(re.fullmatch(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}", name)) and ".." not in name and name.strip(".") == name
    )
    is_valid = bool(at) and is_name and is_domain and len(address) <= 254
    rows = [("Valid", "Yes" if is_valid else "No")]
    rows += [("User name", name or address), ("Domain", domain if at else "")]
    return Made([*rows, ("Ending", labels[-1] if at and is_domain else "")])
