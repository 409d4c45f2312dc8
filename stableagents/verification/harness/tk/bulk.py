"""Asks Tk about many widgets in one call: each call from Python costs more than what it asks for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

_PROCEDURES = """
proc harness_seen {paths} {
    set answers {}
    array set under {}
    foreach path $paths {
        lappend answers [expr {[winfo exists $path] && [winfo viewable $path]
            && [winfo width $path] > 1 && [winfo height $path] > 1 && ![harness_is_under [winfo parent $path] under]}]
    }
    return $answers
}
proc harness_is_under {holder name} {
    upvar $name under
    if {$holder in {{} .} || [winfo toplevel $holder] eq $holder} {return 0}
    if {![info exists under($holder)]} {
        set under($holder) [expr {[harness_is_under [winfo parent $holder] under] || [harness_is_covered $holder]}]
    }
    return $under($holder)
}
proc harness_is_covered {frame} {
    set siblings [winfo children [winfo parent $frame]]
    set left [winfo rootx $frame]
    set top [winfo rooty $frame]
    set right [expr {$left + [winfo width $frame]}]
    set bottom [expr {$top + [winfo height $frame]}]
    foreach other [lrange $siblings [lsearch -exact $siblings $frame]+1 end] {
        if {[winfo viewable $other] && [winfo toplevel $other] ne $other
            && [winfo rootx $other] <= $left && [winfo rooty $other] <= $top
            && [winfo rootx $other] + [winfo width $other] >= $right
            && [winfo rooty $other] + [winfo height $other] >= $bottom} {return 1}
    }
    return 0
}
proc harness_states {paths} {
    set answers {}
    foreach path $paths {
        set state normal
        if {[catch {$path cget -state} state] || $state ni {disabled readonly}} {
            set state normal
            foreach flag {readonly disabled} {
                if {![catch {$path instate $flag} is_set] && $is_set} {set state $flag}
            }
        }
        lappend answers $state
    }
    return $answers
}
proc harness_bound {paths} {
    set answers {}
    foreach path $paths {lappend answers [bind $path]}
    return $answers
}
proc harness_entries {menu} {
    set answers {}
    set last [$menu index end]
    for {set index 0} {[string is integer -strict $last] && $index <= $last} {incr index} {
        set what [$menu type $index]
        if {$what in {separator tearoff} || [$menu entrycget $index -state] eq "disabled"} continue
        set inner [expr {$what eq "cascade" ? [$menu entrycget $index -menu] : ""}]
        lappend answers $index $what [$menu entrycget $index -label] $inner
    }
    return $answers
}
"""
_OF_AN_ENTRY = 4  # answers


def install(root: Any) -> None:
    """Once for each root, before anything is asked."""
    root.tk.eval(_PROCEDURES)


def seen(widgets: Sequence[Any]) -> list[Any]:
    """Those that are mapped with all their parents, larger than a dot, and on no page that lies under another."""
    return [widget for widget, answer in zip(widgets, _asked("harness_seen", widgets), strict=True) if int(answer)]


def states(widgets: Sequence[Any]) -> list[str]:
    """``normal``, ``disabled`` or ``readonly`` for each."""
    return [str(answer) for answer in _asked("harness_states", widgets)]


def bound(widgets: Sequence[Any]) -> list[list[str]]:
    """The sequences that each has bindings of its own for."""
    answers = _asked("harness_bound", widgets)
    return [[str(each) for each in widgets[0].tk.splitlist(answer)] for answer in answers]


def entries(menu: Any) -> list[tuple[int, str, str, str]]:
    """Index, type, label and inner menu of each entry that can be chosen."""
    answers = [str(answer) for answer in menu.tk.splitlist(menu.tk.call("harness_entries", menu._w))]
    rows = [answers[first : first + _OF_AN_ENTRY] for first in range(0, len(answers), _OF_AN_ENTRY)]
    return [(int(index), what, label, inner) for index, what, label, inner in rows]


def _asked(procedure: str, widgets: Sequence[Any]) -> Sequence[Any]:
    if not widgets:
        return ()
    tk = widgets[0].tk
    answers: Sequence[Any] = tk.splitlist(tk.call(procedure, tuple(widget._w for widget in widgets)))
    return answers
