"""Runs and uses an app inside the app's own interpreter. Standard library and the app's toolkit only, nothing of ours.

What is the same for every toolkit is here; ``tk`` and ``qt`` each bring a ``Toolkit`` (see ``toolkit.py``).
"""
