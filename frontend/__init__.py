"""The page, and the small server that hands out its files."""
