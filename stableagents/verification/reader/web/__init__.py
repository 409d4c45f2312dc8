"""Rules about web views: their pages, scripts and calls into Python."""
