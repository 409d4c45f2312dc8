"""The harness for apps in a web view: pywebview on the Python side, a script of ours in the page."""
