"""The harness's hands and eyes for PySide6. Runs on Qt's offscreen platform."""
