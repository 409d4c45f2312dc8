#!/usr/bin/env python3
"""Start StableAgents: prepare its own environment, once, then run the main process.

This file keeps to a syntax that every Python can read, so that an old one is told so in a sentence.
"""

import sys

NEEDED = (3, 11)


def main():
    if sys.version_info < NEEDED:
        sys.stderr.write(
            "StableAgents needs Python 3.11 or newer; this is %d.%d. Get one: Debian and Ubuntu: apt install "
            "python3.11 python3-venv python3-tk; macOS: brew install python python-tk; Windows: python.org.\n"
            % sys.version_info[:2]
        )
        return 1
    from stableagents.early import begin_early, is_prepared, print_anything

    print_anything()
    if not is_prepared(sys.argv[1:]):
        from stableagents import bootstrap

        code = bootstrap.prepare(sys.argv[1:])
        if code is not None:
            return code
    begin_early()
    import main_process

    return main_process.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
