"""Rules about PySide6, as they are read in the source."""
