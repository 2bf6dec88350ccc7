"""The lists of packages, and the wheel."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
import venv
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from gazette_pub.formats.pdf.by_css import PANGO
from gazette_pub.layout.fonts import PACKAGED

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def pins(*lists: str) -> dict[str, str]:
    lines = "\n".join((ROOT / each).read_text(encoding="utf-8") for each in lists)
    return dict(re.findall(r"^([a-z0-9.-]+)==(\S+)", lines, re.MULTILINE))


def test_every_dependency_is_pinned_at_a_version_it_allows() -> None:
    pinned = pins("requirements.txt")
    for requirement in map(Requirement, PROJECT["dependencies"]):
        assert requirement.specifier.contains(pinned[requirement.name]), requirement


def test_every_tool_of_the_tests_is_pinned_at_a_version_it_allows() -> None:
    pinned = pins("requirements.txt", "requirements-test.txt")
    for requirement in map(Requirement, PROJECT["optional-dependencies"]["test"]):
        assert requirement.specifier.contains(pinned[requirement.name]), requirement


def test_every_pin_has_the_sums_of_its_files_and_no_list_has_an_address() -> None:
    for each in ("requirements.txt", "requirements-test.txt"):
        lines = (ROOT / each).read_text(encoding="utf-8")
        blocks = re.findall(r"^[a-z0-9.-]+==.*\n(?:    .*\n)*", lines, re.MULTILINE)
        assert len(blocks) == len(pins(each)) > 15
        for block in blocks:
            sums = block.split(" \\\n")[1:]
            assert sums and all(re.fullmatch(r"    --hash=sha256:[0-9a-f]{64}\n?", each) for each in sums), block
        assert "://" not in lines and "index-url" not in lines


def test_what_only_another_system_needs_is_pinned_too() -> None:
    assert "sys_platform == 'win32'" in (ROOT / "requirements-test.txt").read_text(encoding="utf-8")


def test_the_font_package_is_a_dependency() -> None:
    assert PACKAGED.replace("_", "-") in pins("requirements.txt")


def test_the_hint_on_pango_names_what_the_set_up_installs() -> None:
    set_up = (ROOT / "tools" / "set_up.py").read_text(encoding="utf-8")
    for package in re.findall(r"\blib[a-z0-9.-]+", str(PANGO)):
        assert f'"{package}"' in set_up


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout, built with what is already installed."""
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    return next(folder.glob("*.whl"))


def test_the_wheel_takes_the_schema_and_the_styles_along(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    assert "gazette_pub/issue.rng" in names
    assert "gazette_pub/py.typed" in names
    assert {f"gazette_pub/formats/pdf/conditions/{name}" for name in ("uncoated.icc", "LICENSE.txt")} <= names
    assert {f"gazette_pub/styles/{each.name}" for each in (ROOT / "styles").iterdir()} <= names


def test_the_wheel_holds_nothing_but_the_package(wheel: Path) -> None:
    tops = {name.split("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert tops == {"gazette_pub", wheel.name.split("-py3")[0] + ".dist-info"}


def test_what_the_wheel_installs_converts(wheel: Path, notice: Path, tmp_path: Path) -> None:
    venv.create(tmp_path / "venv", with_pip=True, symlinks=True)
    python = tmp_path / "venv" / "bin" / "python"
    subprocess.run([python, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", wheel], check=True)
    lend_packages(tmp_path / "venv")
    outside = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    command = tmp_path / "venv" / "bin" / "gazette"
    subprocess.run([command, "convert", notice, "--to", "xml,html"], cwd=tmp_path, env=outside, check=True)
    assert (tmp_path / "build" / "notice.html").stat().st_size
    subprocess.run([command, "validate", "build/notice.issue.xml"], cwd=tmp_path, env=outside, check=True)


def lend_packages(environment: Path) -> None:
    """Puts this Python's packages within reach of the environment, after its own, and not this checkout."""
    here = next(Path(each) for each in sys.path if each.endswith("site-packages"))
    there = next((environment / "lib").glob("python*/site-packages"))
    (there / "lent.pth").write_text(f"import sys; sys.path.append({str(here)!r})\n")
