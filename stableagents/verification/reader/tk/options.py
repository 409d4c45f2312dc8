"""The options that widgets take: of Tk 8.6 as a table, as only a display could tell; of customtkinter as installed."""

from __future__ import annotations

import inspect
import tkinter
from functools import cache
from typing import Any

_ALWAYS = frozenset({"master", "cnf", "name", "class_", "kw"})
OF_MANAGERS = {
    "pack": frozenset(
        ("cnf", "after", "anchor", "before", "expand", "fill", "in", "in_", "ipadx", "ipady", "padx", "pady", "side")
    ),
    "grid": frozenset(
        ("cnf", "column", "columnspan", "in", "in_", "ipadx", "ipady", "padx", "pady", "row", "rowspan", "sticky")
    ),
    "place": frozenset(
        (
            "cnf",
            "anchor",
            "bordermode",
            "height",
            "in",
            "in_",
            "relheight",
            "relwidth",
            "relx",
            "rely",
            "width",
            "x",
            "y",
        )
    ),
}
# Python's tkinter knows of no option; these are what ``widget.keys()`` answers for each class.
_TABLE = """
tkinter.Toplevel: background bd bg borderwidth class colormap container cursor height highlightbackground
    highlightcolor highlightthickness menu padx pady relief screen takefocus use visual width
tkinter.Button: activebackground activeforeground anchor background bd bg bitmap borderwidth command compound cursor
    default disabledforeground fg font foreground height highlightbackground highlightcolor highlightthickness image
    justify overrelief padx pady relief repeatdelay repeatinterval state takefocus text textvariable underline width
    wraplength
tkinter.Canvas: background bd bg borderwidth closeenough confine cursor height highlightbackground highlightcolor
    highlightthickness insertbackground insertborderwidth insertofftime insertontime insertwidth offset relief
    scrollregion selectbackground selectborderwidth selectforeground state takefocus width xscrollcommand
    xscrollincrement yscrollcommand yscrollincrement
tkinter.Checkbutton: activebackground activeforeground anchor background bd bg bitmap borderwidth command compound
    cursor disabledforeground fg font foreground height highlightbackground highlightcolor highlightthickness image
    indicatoron justify offrelief offvalue onvalue overrelief padx pady relief selectcolor selectimage state takefocus
    text textvariable tristateimage tristatevalue underline variable width wraplength
tkinter.Entry: background bd bg borderwidth cursor disabledbackground disabledforeground exportselection fg font
    foreground highlightbackground highlightcolor highlightthickness insertbackground insertborderwidth insertofftime
    insertontime insertwidth invalidcommand invcmd justify readonlybackground relief selectbackground
    selectborderwidth selectforeground show state takefocus textvariable validate validatecommand vcmd width
    xscrollcommand
tkinter.Frame: background bd bg borderwidth class colormap container cursor height highlightbackground highlightcolor
    highlightthickness padx pady relief takefocus visual width
tkinter.Label: activebackground activeforeground anchor background bd bg bitmap borderwidth compound cursor
    disabledforeground fg font foreground height highlightbackground highlightcolor highlightthickness image justify
    padx pady relief state takefocus text textvariable underline width wraplength
tkinter.Listbox: activestyle background bd bg borderwidth cursor disabledforeground exportselection fg font foreground
    height highlightbackground highlightcolor highlightthickness justify listvariable relief selectbackground
    selectborderwidth selectforeground selectmode setgrid state takefocus width xscrollcommand yscrollcommand
tkinter.Menu: activebackground activeborderwidth activeforeground background bd bg borderwidth cursor
    disabledforeground fg font foreground postcommand relief selectcolor takefocus tearoff tearoffcommand title type
tkinter.Menubutton: activebackground activeforeground anchor background bd bg bitmap borderwidth compound cursor
    direction disabledforeground fg font foreground height highlightbackground highlightcolor highlightthickness image
    indicatoron justify menu padx pady relief state takefocus text textvariable underline width wraplength
tkinter.Message: anchor aspect background bd bg borderwidth cursor fg font foreground highlightbackground
    highlightcolor highlightthickness justify padx pady relief takefocus text textvariable width
tkinter.Radiobutton: activebackground activeforeground anchor background bd bg bitmap borderwidth command compound
    cursor disabledforeground fg font foreground height highlightbackground highlightcolor highlightthickness image
    indicatoron justify offrelief overrelief padx pady relief selectcolor selectimage state takefocus text
    textvariable tristateimage tristatevalue underline value variable width wraplength
tkinter.Scale: activebackground background bd bg bigincrement borderwidth command cursor digits fg font foreground
    from highlightbackground highlightcolor highlightthickness label length orient relief repeatdelay repeatinterval
    resolution showvalue sliderlength sliderrelief state takefocus tickinterval to troughcolor variable width
tkinter.Scrollbar: activebackground activerelief background bd bg borderwidth command cursor elementborderwidth
    highlightbackground highlightcolor highlightthickness jump orient relief repeatdelay repeatinterval takefocus
    troughcolor width
tkinter.Text: autoseparators background bd bg blockcursor borderwidth cursor endline exportselection fg font
    foreground height highlightbackground highlightcolor highlightthickness inactiveselectbackground insertbackground
    insertborderwidth insertofftime insertontime insertunfocussed insertwidth maxundo padx pady relief
    selectbackground selectborderwidth selectforeground setgrid spacing1 spacing2 spacing3 startline state tabs
    tabstyle takefocus undo width wrap xscrollcommand yscrollcommand
tkinter.LabelFrame: background bd bg borderwidth class colormap container cursor fg font foreground height
    highlightbackground highlightcolor highlightthickness labelanchor labelwidget padx pady relief takefocus text
    visual width
tkinter.PanedWindow: background bd bg borderwidth cursor handlepad handlesize height opaqueresize orient
    proxybackground proxyborderwidth proxyrelief relief sashcursor sashpad sashrelief sashwidth showhandle width
tkinter.Spinbox: activebackground background bd bg borderwidth buttonbackground buttoncursor buttondownrelief
    buttonuprelief command cursor disabledbackground disabledforeground exportselection fg font foreground format from
    highlightbackground highlightcolor highlightthickness increment insertbackground insertborderwidth insertofftime
    insertontime insertwidth invalidcommand invcmd justify readonlybackground relief repeatdelay repeatinterval
    selectbackground selectborderwidth selectforeground state takefocus textvariable to validate validatecommand
    values vcmd width wrap xscrollcommand
tkinter.Tk: background bd bg borderwidth class colormap container cursor height highlightbackground highlightcolor
    highlightthickness menu padx pady relief screen takefocus use visual width
ttk.Button: class command compound cursor default image padding state style takefocus text textvariable underline
    width
ttk.Checkbutton: class command compound cursor image offvalue onvalue padding state style takefocus text textvariable
    underline variable width
ttk.Combobox: background class cursor exportselection font foreground height invalidcommand justify postcommand show
    state style takefocus textvariable validate validatecommand values width xscrollcommand
ttk.Entry: background class cursor exportselection font foreground invalidcommand justify show state style takefocus
    textvariable validate validatecommand width xscrollcommand
ttk.Frame: borderwidth class cursor height padding relief style takefocus width
ttk.Label: anchor background borderwidth class compound cursor font foreground image justify padding relief state
    style takefocus text textvariable underline width wraplength
ttk.Labelframe: borderwidth class cursor height labelanchor labelwidget padding relief style takefocus text underline
    width
ttk.Menubutton: class compound cursor direction image menu padding state style takefocus text textvariable underline
    width
ttk.Notebook: class cursor height padding style takefocus width
ttk.Panedwindow: class cursor height orient style takefocus width
ttk.Progressbar: class cursor length maximum mode orient phase style takefocus value variable
ttk.Radiobutton: class command compound cursor image padding state style takefocus text textvariable underline value
    variable width
ttk.Scale: class command cursor from length orient state style takefocus to value variable
ttk.Scrollbar: class command cursor orient style takefocus
ttk.Separator: class cursor orient style takefocus
ttk.Sizegrip: class cursor style takefocus
ttk.Spinbox: background class command cursor exportselection font foreground format from increment invalidcommand
    justify show state style takefocus textvariable to validate validatecommand values width wrap xscrollcommand
ttk.Treeview: class columns cursor displaycolumns height padding selectmode show style takefocus xscrollcommand
    yscrollcommand
"""


def of_making(made: Any) -> frozenset[str] | None:
    """The keywords that making this widget takes; None where nobody can tell."""
    if made is tkinter.Tk:
        return None
    return _of_tk(made) if _is_tk(made) else _of_customtkinter(made)


def of_configuring(made: Any) -> frozenset[str] | None:
    """The keywords that ``configure`` of this widget takes; None where nobody can tell."""
    return _of_tk(made) if _is_tk(made) else _of_customtkinter(made)


def fits(option: str, allowed: frozenset[str], *, is_tk: bool) -> bool:
    """Whether an option is one of those, written out or short: Tk takes any beginning of a name."""
    return option in allowed or (is_tk and any(name.startswith(option.rstrip("_")) for name in allowed))


def _is_tk(made: Any) -> bool:
    return str(made.__module__).split(".")[0] == "tkinter"


@cache
def _tables() -> dict[str, frozenset[str]]:
    joined = _TABLE.replace("\n    ", " ").strip().splitlines()
    return {name: frozenset(options.split()) for name, options in (line.split(": ", 1) for line in joined)}


def _of_tk(made: Any) -> frozenset[str] | None:
    """Only of Tk 8.6: a later one may have more."""
    if tkinter.TkVersion > 8.6:
        return None
    module = made.__module__.replace("tkinter.ttk", "ttk")
    options = _tables().get(f"{module}.{made.__name__}")
    return None if options is None else options | _ALWAYS


@cache
def _of_customtkinter(made: Any) -> frozenset[str] | None:
    """The parameters of its makers, the sets of Tk options that its code lets through, and the names it looks for."""
    if not str(made.__module__).startswith("customtkinter."):
        return None
    names = set(_ALWAYS)
    refuses = False
    for ancestor in made.__mro__:
        if _is_tk(ancestor) and not refuses:
            # What is not refused before goes on to Tk's own widget.
            of_tk = _of_tk(ancestor)
            return of_tk if of_tk is None else of_tk | names
        if not ancestor.__module__.startswith("customtkinter."):
            continue
        refuses = refuses or not _hands_on(ancestor)
        for name, value in vars(ancestor).items():
            if name.startswith("_valid_tk") and isinstance(value, set | frozenset | list | tuple):
                names |= set(value)
            if name in ("__init__", "configure") and inspect.isfunction(value):
                names |= {p for p in inspect.signature(value).parameters if p != "self"}
                names |= {text for text in value.__code__.co_consts if isinstance(text, str) and text.isidentifier()}
                names |= _texts_in_tuples(value.__code__.co_consts)
    return frozenset(names)


def _hands_on(made: Any) -> bool:
    """Whether making this class of customtkinter's takes any keyword and looks at none of the rest itself."""
    takes_any = any(p.kind is p.VAR_KEYWORD for p in inspect.signature(made.__init__).parameters.values())
    return takes_any and "check_kwargs_empty" not in made.__init__.__code__.co_names


def _texts_in_tuples(values: tuple[Any, ...]) -> set[str]:
    return {text for value in values if isinstance(value, tuple) for text in value if isinstance(text, str)}
