"""The harness's hands and eyes for tkinter and customtkinter."""
