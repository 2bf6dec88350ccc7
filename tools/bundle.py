"""Writes a bundle: a folder with everything that gazette takes, to be carried to a machine without a network.

    bundle.py                           for a machine like this one, into gazette-bundle/
    bundle.py --for windows --python 3.13 --into stick/gazette
    bundle.py --for macos-arm64 --for linux-x86_64 --python 3.12 --python 3.13

There `python3 gazette-bundle/install.py` makes an environment of it, with the command gazette: no network is asked, and each
file is held against the sum that requirements.txt has for it. Wheels come from wherever pip is told to get them.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCALE = ROOT / "gazette_pub" / "locale"
HERE = f"{sys.version_info.major}.{sys.version_info.minor}"

PLATFORMS = {
    "linux-x86_64": ("manylinux_2_28_x86_64", "manylinux_2_27_x86_64", "manylinux_2_17_x86_64", "manylinux2014_x86_64"),
    "linux-aarch64": (
        "manylinux_2_28_aarch64", "manylinux_2_27_aarch64", "manylinux_2_17_aarch64", "manylinux2014_aarch64",
    ),
    "windows": ("win_amd64",),
    "windows-arm64": ("win_arm64",),
    "macos-arm64": ("macosx_14_0_arm64",),
    "macos-x86_64": ("macosx_14_0_x86_64",),
}  # fmt: skip
"""What pip calls the machines (PEP 425, PEP 600): glibc 2.28 is that of Debian 10, RHEL 8 and 银河麒麟 V10 SP1."""

README = """\
gazette_pub {version}, for Python {pythons} ({machines}).

    python3 install.py                 makes gazette-env/ here, and says how gazette is started
    python3 install.py FOLDER          makes it there; on Windows: py install.py FOLDER

No network is asked, and nothing of the system is changed. 宋 and 黑 come along; bold titles and 楷 take fonts of the
machine's own, and a PDF by a style sheet of your own (--css) takes Pango.

本文件夹含有安装 gazette 所需的一切，不用网络：python3 install.py [文件夹]（Windows 上是 py install.py）。
"""


class NotMade(Exception):
    """The bundle cannot be made."""


def main(arguments: Sequence[str]) -> int:
    asked = _asked(arguments)
    folder = Path(asked.into)
    try:
        with tempfile.TemporaryDirectory(dir=folder.parent if folder.parent.is_dir() else None) as made:
            made_in = Path(made) / "bundle"
            make(made_in, asked.machines, asked.pythons or [HERE])
            _put(made_in, folder)
    except (NotMade, OSError) as error:
        sys.stderr.write(f"bundle: {error}\n")
        return 1
    sys.stdout.write(
        f"{folder}: {len(list(folder.glob('wheels/*')))} wheels; there: python3 {folder.name}/install.py\n"
    )
    return 0


def _asked(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--into", default="gazette-bundle", metavar="FOLDER")
    parser.add_argument("--for", dest="machines", action="append", choices=PLATFORMS, metavar="MACHINE",
                        help=f"one of {', '.join(PLATFORMS)}; this one's where none is named")  # fmt: skip
    parser.add_argument("--python", dest="pythons", action="append", metavar="VERSION", help=f"default: {HERE}")
    return parser.parse_args(arguments)


def make(folder: Path, machines: Sequence[str] | None, pythons: Sequence[str]) -> None:
    """Fills the folder. Raises NotMade."""
    wheels = folder / "wheels"
    wheels.mkdir(parents=True)
    for python in pythons:
        for tags in [PLATFORMS[machine] for machine in machines] if machines else [()]:
            _say(f"getting the wheels for Python {python}{f' on {tags[0]}' if tags else ''}")
            _get(wheels, python, tags)
    _say("building our own")
    _pip("wheel", str(ROOT), "--no-deps", "--wheel-dir", str(wheels))
    _pip("download", "pip", "--no-deps", "--only-binary=:all:", "--dest", str(wheels))
    own = next(wheels.glob("gazette_pub-*.whl"))
    version = own.name.split("-")[1]
    digest = hashlib.sha256(own.read_bytes()).hexdigest()
    listed = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    (folder / "requirements.txt").write_text(
        f"{listed}gazette-pub=={version} \\\n    --hash=sha256:{digest}\n", encoding="utf-8"
    )
    said = {"version": version, "pythons": list(pythons), "machines": list(machines or [sys.platform])}
    (folder / "bundle.json").write_text(json.dumps(said) + "\n", encoding="utf-8")
    words = README.format(version=version, pythons=", ".join(pythons), machines=", ".join(said["machines"]))
    (folder / "README.txt").write_text(words, encoding="utf-8")
    shutil.copyfile(ROOT / "tools" / "install.py", folder / "install.py")
    shutil.copyfile(ROOT / "LICENSE", folder / "LICENSE")
    for catalogue in LOCALE.glob("*/LC_MESSAGES/gazette.mo"):  # what install.py says, in other languages too
        copy = folder / "locale" / catalogue.relative_to(LOCALE)
        copy.parent.mkdir(parents=True)
        shutil.copyfile(catalogue, copy)


def _get(wheels: Path, python: str, tags: Sequence[str]) -> None:
    """The wheels that requirements.txt pins, each held against its sum."""
    listed = ["--requirement", str(ROOT / "requirements.txt"), "--require-hashes", "--no-deps"]
    machine = [part for tag in tags for part in ("--platform", tag)]
    if tags or python != HERE:
        machine += ["--python-version", python, "--implementation", "cp"]
    _pip("download", *listed, "--only-binary=:all:", "--dest", str(wheels), *machine)


def _pip(command: str, *arguments: str) -> None:
    line = [sys.executable, "-m", "pip", command, "--quiet", "--no-input", "--disable-pip-version-check", *arguments]
    done = subprocess.run(line, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace", check=False)
    if done.returncode:
        said = [line.strip() for line in (done.stdout + done.stderr).splitlines() if line.strip()]
        errors = [line for line in said if line.startswith("ERROR")] or said or ["pip failed"]
        hint = "; run it with .venv/bin/python" if "No module named pip" in errors[-1] else ""
        raise NotMade(f"{errors[-1]}{hint}")


def _put(made: Path, folder: Path) -> None:
    """Puts the bundle in its place, in that of a bundle from before too. Raises NotMade where something else stands there."""
    if folder.exists() and any(folder.iterdir()):
        if not (folder / "bundle.json").is_file():
            raise NotMade(f"{folder}: there already, and no bundle")
        shutil.rmtree(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    if folder.exists():
        folder.rmdir()
    shutil.move(os.fspath(made), os.fspath(folder))


def _say(sentence: str) -> None:
    sys.stderr.write(f"bundle: {sentence}\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
