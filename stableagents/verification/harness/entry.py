"""The child that runs an app: ``entry.py CONFIG``, a JSON object; see ``child.py`` for what is in it.

It limits itself, puts the harness in place, and then is the app: ``main.py`` run as ``__main__``. As a template,
``entry.py --template STARTER FRAMEWORK FOLDER``, it loads all of that but the app, and becomes an app in each of the
copies that it makes of itself.
"""

import faulthandler
import json
import os
import signal
import sys
from pathlib import Path

_HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(_HERE.parent))
import tied_child  # type: ignore[import-not-found]  # noqa: E402

sys.path.pop(0)


def main(arguments: list) -> None:  # type: ignore[type-arg]
    """Be an app, or a template of apps."""
    if arguments[0] != "--template":
        live(json.loads(arguments[0]))
        return
    tied_child.tie_to(int(arguments[1]))
    tied_child.step_back()
    config = tied_child.load(_HERE, "_app_harness", "template").serve(arguments[2], Path(arguments[3]))
    if config is not None:
        live(config)


def live(config: dict) -> None:  # type: ignore[type-arg]
    """Run one life of the app; ends this process."""
    tied_child.tie_to(config["starter"])
    tied_child.step_back(config["niceness"])
    tied_child.limit(**{name: config[name] for name in ("cpu_s", "memory_bytes", "file_bytes")})
    os.umask(0o077)
    trace = open(config["trace"], "w")  # noqa: SIM115  (stays open for the signal handler)
    faulthandler.enable(file=trace)
    if hasattr(faulthandler, "register"):
        faulthandler.register(signal.SIGUSR2, file=trace, all_threads=True)
    life = sys.modules.get("_app_harness.life") or tied_child.load(_HERE, "_app_harness", "life")
    life.run(config)


if __name__ == "__main__":
    main(sys.argv[1:])
