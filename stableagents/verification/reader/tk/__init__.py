"""Rules about tkinter and customtkinter, as they are read in the source."""
