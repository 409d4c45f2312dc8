"""Reads a project's source without executing any of it. Standard library only: it runs in a child with limits."""
