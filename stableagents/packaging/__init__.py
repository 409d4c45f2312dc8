"""An executable of a project's app: made by PyInstaller in an environment of its own, and opened out of sight before it
is called done.
"""
