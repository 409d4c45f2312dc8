"""The command that says what this computer has and lacks for StableAgents, and mends the list of projects."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict

from stableagents import settings
from stableagents.computer import Check, run_checks
from stableagents.doctor_data import rebuild
from stableagents.errors import StableAgentsError
from stableagents.settings import Settings


def main(argv: Sequence[str] | None = None) -> int:
    """Print the checks. Returns 0 if all is well, 1 if something could be better, 2 for a bad option or variable."""
    parser = argparse.ArgumentParser(prog="stableagents doctor", description=__doc__)
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--data-dir", metavar="FOLDER", help="the data folder to look at")
    parser.add_argument("--rebuild", action="store_true", help="make the list of projects again from their folders")
    options = parser.parse_args(argv)
    try:
        config, fault = _settings(options.data_dir)
        if options.rebuild:
            return _rebuild(config, options.json)
        checks = [*fault, *run_checks(config)]
    except StableAgentsError as error:
        if options.json:
            print(json.dumps(error.as_problem(), indent=2))
        else:
            print(f"{error.message} {error.hint or ''}".strip(), file=sys.stderr)
        return error.kind.exit_code
    is_well = all(check.ok for check in checks)
    if options.json:
        print(json.dumps({"success": is_well, "checks": [asdict(check) for check in checks]}, indent=2))
    else:
        for check in checks:
            print(f"{'ok ' if check.ok else '-- '} {check.name}: {check.detail}")
            if check.fix:
                print(f"      {check.fix}")
    return 0 if is_well else 1


def _settings(data_dir: str | None) -> tuple[Settings, list[Check]]:
    """The settings; without those of a file that can't be used, which is then the first thing to tell."""
    try:
        return settings.load({"data_dir": data_dir}), []
    except StableAgentsError as error:
        config = settings.load({"data_dir": data_dir}, reads_file=False)
        fix = f"Mend {config.data.settings_file}, or move it away to start with the defaults."
        return config, [Check(name="settings", ok=False, detail=error.message, fix=fix)]


def _rebuild(config: Settings, as_json: bool) -> int:
    count, put_aside = rebuild(config.data)
    if as_json:
        answer = {"success": True, "projects": count, "damaged_database": str(put_aside) if put_aside else None}
        print(json.dumps(answer, indent=2))
        return 0
    if put_aside:
        print(f"The database was damaged and is kept as {put_aside}; unfinished jobs were in it and are gone.")
    print(f"The list of projects is made again: {count} found.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
