"""From a description to a finished, checked, saved project: one pipeline, whichever engine writes the code."""
