"""Pins every package that the checkout runs and is tested with, each with the SHA-256 of all its files, for every platform.

    pins.py             what pyproject.toml asks for now; a pin that still fits stays
    pins.py --upgrade   the newest of all
    pins.py click lxml  the newest of these

`pip install -r requirements.txt` then takes no file that another has put in the place of one of these. Packages come from
wherever pip is told to get them: no address stands in the lists. `uv` finds out what is needed; pip gets it for the while.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
import venv
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUN, TEST = ROOT / "requirements.txt", ROOT / "requirements-test.txt"
OLDEST = "3.11"
"""The Python that pyproject.toml asks for at least."""

HOW = """\
# Every package, with what it needs in turn, at the version that the tests have passed with, and the sums of its files.
# Made by tools/pins.py, which see.
"""
HEADS = {
    RUN: f"# What ./gazette runs with.\n{HOW}",
    TEST: f"# What ./test needs besides.\n{HOW}"
    "# bluebell-akn is LGPL-3.0-or-later: the tests hold our Akoma Ntoso against it, and nothing else uses it.\n"
    "-r requirements.txt\n",
}

PIN = re.compile(r"^([a-z0-9.-]+)==\S+.*\n(?:    .*\n)*", re.MULTILINE)
"""A package at its version, and on the lines below it the sums of its files."""

TIED = re.compile(r"^[A-Za-z0-9.-]+==[^\s\\]+", re.MULTILINE)


def main(arguments: Sequence[str]) -> int:
    """Writes both lists; the exit code."""
    asked = _asked(arguments)
    newer = ["--upgrade"] if asked.upgrade else [f"--upgrade-package={name}" for name in asked.names]
    with tempfile.TemporaryDirectory() as folder:
        uv = _uv(Path(folder))
        run = pins(_compiled(uv, Path(folder) / "run.txt", newer))
        test = pins(_compiled(uv, Path(folder) / "test.txt", [*newer, "--extra=test"]))
    _refuse_two_versions(run, test)
    RUN.write_text(HEADS[RUN] + "".join(run.values()), encoding="utf-8")
    TEST.write_text(HEADS[TEST] + "".join(test[name] for name in test if name not in run), encoding="utf-8")
    return 0


def _asked(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--upgrade", action="store_true")
    parser.add_argument("names", nargs="*")
    return parser.parse_args(arguments)


def pins(lists: str) -> dict[str, str]:
    """Each package by its name, with the lines that pin it."""
    return {found[1]: found[0] for found in PIN.finditer(lists)}


def _compiled(uv: Path, file: Path, more: Sequence[str]) -> str:
    """What is needed for pyproject.toml. Of the pins that stand now those stay that fit."""
    before = [line for each in (RUN, TEST) for line in TIED.findall(each.read_text(encoding="utf-8"))]
    file.write_text("\n".join(before) + "\n", encoding="utf-8")
    command = [str(uv), "pip", "compile", str(ROOT / "pyproject.toml"), "--quiet", "--no-header", "--no-annotate"]
    how = ["--universal", "--generate-hashes", f"--python-version={OLDEST}", f"--output-file={file}"]
    subprocess.run([*command, *how, *more], check=True, stdout=subprocess.DEVNULL, env=_environment())
    return file.read_text(encoding="utf-8")


def _uv(folder: Path) -> Path:
    """uv, in an environment that is gone afterwards."""
    venv.create(folder / "uv", with_pip=True)
    scripts = folder / "uv" / ("Scripts" if os.name == "nt" else "bin")
    subprocess.run([scripts / "python", "-m", "pip", "install", "--quiet", "uv"], check=True)
    return scripts / "uv"


def _environment() -> dict[str, str]:
    """The environment, in which uv looks for packages where pip does."""
    said = subprocess.run([sys.executable, "-m", "pip", "config", "list"], capture_output=True, text=True, check=False)
    found = re.search(r"index-url='([^']+)'", said.stdout.replace("extra-index-url", ""))
    return os.environ | ({"UV_DEFAULT_INDEX": found[1]} if found else {})


def _refuse_two_versions(run: dict[str, str], test: dict[str, str]) -> None:
    if differing := [name for name in run if test[name] != run[name]]:
        sys.exit(f"pins: the tests want another version than the program: {', '.join(differing)}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
