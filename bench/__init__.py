"""Measurements of what the design promises, each beside a peer in the same run. Nothing here asserts a speed."""
