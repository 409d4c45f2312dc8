"""Runs and uses an app inside the app's own interpreter. Standard library and tkinter only, nothing of the product."""
