"""Messages between the main process and everything else: JSON on the wire, one channel for each peer."""
