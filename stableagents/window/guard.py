"""What pywebview's toolkits are not asked to do by themselves: keep the window on our page and every device off, and
tell when the page's process has died.

pywebview lets a page go anywhere and, with Qt, gives it microphone and camera; so its classes for GTK and Qt get these
answers before the window is made. macOS and Windows have the page's own policy and a look at each loaded page.
"""

from __future__ import annotations

import sys
import webbrowser
from collections.abc import Callable
from typing import Any

from stableagents.window.navigation import Way, may_open_outside, way_of

_DENIED = 2  # Qt's PermissionDeniedByUser


def keep_on(page: str, open_outside: Callable[[str], Any]) -> None:
    """Have every window that is made from here on stay on ``page``; addresses elsewhere go to ``open_outside``.

    To be called when the toolkit was chosen and before its window is made.
    """
    _open_by_policy(open_outside)
    gtk, qt = sys.modules.get("webview.platforms.gtk"), sys.modules.get("webview.platforms.qt")
    if gtk is not None:
        _keep_gtk(gtk, page, open_outside)
    if qt is not None:
        _keep_qt(qt, page, open_outside)


def put_webkit_in_its_sandbox() -> None:
    """Have what runs pages in GTK's WebKit start in WebKit's own sandbox, which pywebview leaves off.

    To be called when the toolkit was chosen and before its window is made.
    """
    gtk = sys.modules.get("webview.platforms.gtk")
    if gtk is None:
        return
    as_made = gtk.webkit.WebContext.new_with_website_data_manager

    def with_sandbox(manager: Any) -> Any:
        context = as_made(manager)
        context.set_sandbox_enabled(True)
        return context

    gtk.webkit.WebContext.new_with_website_data_manager = with_sandbox


def tell_crash(window: Any, on_crashed: Callable[[], Any]) -> None:
    """Have the toolkit call ``on_crashed`` at once when the process that runs the page has died, leaving it blank.

    To be called when the window was made and before it is shown.
    """
    gtk, qt = sys.modules.get("webview.platforms.gtk"), sys.modules.get("webview.platforms.qt")
    if gtk is not None and window.uid in gtk.BrowserView.instances:
        view = gtk.BrowserView.instances[window.uid].webview
        view.connect("web-process-terminated", lambda _view, _reason: on_crashed())
    if qt is not None and window.uid in qt.BrowserView.instances:
        normal = qt.QWebPage.RenderProcessTerminationStatus.NormalTerminationStatus
        page = qt.BrowserView.instances[window.uid].webview.page()
        page.renderProcessTerminated.connect(lambda status, _code: None if status == normal else on_crashed())


def _open_by_policy(open_outside: Callable[[str], Any]) -> None:
    # pywebview hands a link to webbrowser.open, whatever its scheme.
    def by_policy(url: str, new: int = 0, autoraise: bool = True) -> bool:
        return bool(may_open_outside(url) and open_outside(url))

    webbrowser.open = by_policy


def _go(address: object, page: str, open_outside: Callable[[str], Any], *, in_new_window: bool = False) -> bool:
    """Whether the window itself goes there."""
    way = way_of(address, page, in_new_window=in_new_window)
    if way is Way.OUTSIDE:
        open_outside(str(address))
    return way is Way.STAY


def _keep_gtk(gtk: Any, page: str, open_outside: Callable[[str], Any]) -> None:
    as_it_was = gtk.BrowserView.on_navigation

    def on_navigation(view: Any, web_view: Any, decision: Any, kind: Any) -> Any:
        if not isinstance(decision, gtk.webkit.NavigationPolicyDecision):
            return as_it_was(view, web_view, decision, kind)
        action = decision.get_navigation_action()
        is_new = kind == gtk.webkit.PolicyDecisionType.NEW_WINDOW_ACTION
        if _go(action.get_request().get_uri(), page, open_outside, in_new_window=is_new):
            return False
        decision.ignore()
        return True

    gtk.BrowserView.on_navigation = on_navigation


def _keep_qt(qt: Any, page: str, open_outside: Callable[[str], Any]) -> None:
    web_page = qt.BrowserView.WebPage

    def accept(_page: Any, url: Any, _kind: Any, is_main_frame: bool) -> bool:
        return not is_main_frame or _go(url.toString(), page, open_outside)

    def deny(asked_by: Any, url: Any, feature: Any) -> None:
        asked_by.setFeaturePermission(url, feature, _denied(qt))

    as_made = web_page.__init__

    def without_windows(made: Any, *arguments: Any, **options: Any) -> None:
        as_made(made, *arguments, **options)
        made.settings().setAttribute(qt.QWebEngineSettings.WebAttribute.JavascriptCanOpenWindows, False)

    web_page.__init__ = without_windows
    web_page.acceptNavigationRequest = accept
    web_page.createWindow = lambda _page, _kind: None
    web_page.onFeaturePermissionRequested = deny


def _denied(qt: Any) -> Any:
    policy = getattr(qt.QWebPage, "PermissionPolicy", None)
    return _DENIED if policy is None else policy.PermissionDeniedByUser
