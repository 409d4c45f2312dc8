#!/usr/bin/env python3
"""Entry point: build the application and run it."""
import sys

from playlist.application import Application


def main(argv=None):
    app = Application(argv or sys.argv[1:])
    return app.run()


if __name__ == "__main__":
    sys.exit(main())
