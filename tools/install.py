"""Installs gazette from the bundle that this file lies in, without a network.

    python3 install.py            makes gazette-env/ in the current folder
    python3 install.py FOLDER     makes it there; one that is there from before is brought up to date

It needs no more than Python's own library: neither pip nor ensurepip, which Debian leaves out. Each wheel is held against
the sum that requirements.txt has for it.
"""

from __future__ import annotations

import gettext
import json
import os
import subprocess
import sys
import venv
from collections.abc import Sequence
from pathlib import Path

BUNDLE = Path(__file__).resolve().parent
UNAVAILABLE = 69
SPOKEN = gettext.translation("gazette", BUNDLE / "locale", fallback=True)
"""What is said in the language of the locale, by the catalogue of the program."""


def say(template: str, /, **parameters: object) -> str:
    """A sentence for a person, as `gazette_pub.issue.messages` says one."""
    return SPOKEN.gettext(template).format_map(parameters)


class NotInstalled(Exception):
    """It cannot be installed. Says why, and what helps."""

    def __init__(self, why: str, hint: str = "") -> None:
        super().__init__(why)
        self.hint = hint


def main(arguments: Sequence[str]) -> int:
    if arguments[:1] in (["-h"], ["--help"]) or len(arguments) > 1:
        sys.stdout.write(f"{(__doc__ or '').strip()}\n")
        return 0 if len(arguments) == 1 else 2
    folder = Path(arguments[0] if arguments else "gazette-env").absolute()
    try:
        install(folder)
    except (NotInstalled, OSError, subprocess.SubprocessError) as error:
        sys.stderr.write(f"install: {error}\n")
        if hint := getattr(error, "hint", ""):
            sys.stderr.write(f"  {say('hint: {hint}', hint=hint)}\n")
        return UNAVAILABLE
    command = _script(folder, "gazette")
    sys.stdout.write(f"{say('ready: {command}', command=command)}\n")
    return 0


def install(folder: Path) -> None:
    """Makes the environment, with gazette in it. Raises NotInstalled."""
    _refuse_other_python()
    if folder.exists() and not (folder / "pyvenv.cfg").is_file() and (folder.is_file() or any(folder.iterdir())):
        raise NotInstalled(
            say("{folder}: there already, and no environment of Python's; name another folder", folder=folder)
        )
    pip = next(BUNDLE.glob("wheels/pip-*.whl"), None)
    if pip is None:
        raise NotInstalled(say("{folder}: part of the bundle is missing: wheels/pip", folder=BUNDLE))
    venv.create(folder, with_pip=False, symlinks=os.name != "nt")
    listed = ["--requirement", str(BUNDLE / "requirements.txt"), "--require-hashes", "--no-deps"]
    here = ["--no-index", "--find-links", str(BUNDLE / "wheels"), "--isolated", "--disable-pip-version-check"]
    line = [str(_script(folder, "python")), str(pip / "pip"), "install", "--quiet", "--no-input", *here, *listed]
    done = subprocess.run(line, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace", check=False)
    if done.returncode:
        said = [each.strip() for each in (done.stdout + done.stderr).splitlines() if each.strip()]
        raise NotInstalled(([each for each in said if each.startswith("ERROR")] or said or ["pip failed"])[-1])


def _refuse_other_python() -> None:
    said = json.loads((BUNDLE / "bundle.json").read_text(encoding="utf-8"))
    here = f"{sys.version_info.major}.{sys.version_info.minor}"
    if here not in said["pythons"]:
        theirs = said["pythons"][-1]
        raise NotInstalled(
            say(
                "this bundle is for Python {pythons}, and this is Python {here}",
                pythons=", ".join(said["pythons"]),
                here=here,
            ),
            say(
                "start it with that Python (python{theirs} install.py), or make a bundle for this one: tools/bundle.py --python {here}",
                theirs=theirs,
                here=here,
            ),
        )


def _script(folder: Path, name: str) -> Path:
    return folder / "Scripts" / f"{name}.exe" if os.name == "nt" else folder / "bin" / name


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
