"""The lists of packages, and the wheel."""

from __future__ import annotations

import ensurepip
import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
import venv
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest
from conftest import Said
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


def test_the_font_packages_are_dependencies() -> None:
    assert {package.replace("_", "-") for package, _ in PACKAGED.values()} <= set(pins("requirements.txt"))


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
    venv.create(tmp_path / "venv", with_pip=False, symlinks=True)
    pip: list[str | Path] = [sys.executable, "-m", "pip", "--python", tmp_path / "venv" / "bin" / "python"]
    subprocess.run([*pip, "install", "--quiet", "--no-deps", "--no-index", wheel], check=True)
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


# the bundle, and the container


def tool(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"tool_{name}", ROOT / "tools" / f"{name}.py")
    assert spec and spec.loader
    sys.modules[spec.name] = module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def wheel_of(name: str, folder: Path) -> Path:
    """A wheel of a module that is empty."""
    path = folder / f"{name}-1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(f"{name}.py", "")
        archive.writestr(f"{name}-1.0.dist-info/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        archive.writestr(
            f"{name}-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        archive.writestr(f"{name}-1.0.dist-info/RECORD", "")
    return path


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A bundle of one wheel, and the pip that Python has at hand."""
    folder = tmp_path / "my 包"
    (folder / "wheels").mkdir(parents=True)
    pip = next((Path(ensurepip.__file__).parent / "_bundled").glob("pip-*.whl"))
    shutil.copy(pip, folder / "wheels")
    sum_ = hashlib.sha256(wheel_of("made_up", folder / "wheels").read_bytes()).hexdigest()
    (folder / "requirements.txt").write_text(f"made-up==1.0 --hash=sha256:{sum_}\n", encoding="utf-8")
    here = f"{sys.version_info.major}.{sys.version_info.minor}"
    (folder / "bundle.json").write_text(f'{{"pythons": ["{here}"]}}', encoding="utf-8")
    shutil.copy(ROOT / "tools" / "install.py", folder)
    return folder


def installing(bundle: Path, folder: str, **locale: str) -> subprocess.CompletedProcess[str]:
    """The installation, where an index that is named would be asked in vain."""
    line = [os.path.realpath(sys.executable), "-I", str(bundle / "install.py"), str(bundle.parent / folder)]
    outside = {"PIP_INDEX_URL": "http://127.0.0.1:9/", "PIP_REQUIRE_VIRTUALENV": "1", **locale}
    return subprocess.run(line, env=os.environ | outside, capture_output=True, text=True, check=False)


def test_a_bundle_is_installed_without_a_network_and_again(bundle: Path) -> None:
    first = installing(bundle, "made here")
    assert (first.returncode, first.stderr) == (0, "")
    assert first.stdout == f"ready: {bundle.parent / 'made here' / 'bin' / 'gazette'}\n"
    assert list((bundle.parent / "made here").glob("lib/python*/site-packages/made_up.py"))
    assert installing(bundle, "made here").returncode == 0


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        ("wheels/made_up-1.0-py3-none-any.whl", "other bytes", "ERROR"),
        ("bundle.json", '{"pythons": ["3.8"]}', "this bundle is for Python 3.8, and this is Python 3."),
        (
            "bundle.json",
            '{"pythons": ["3.8"]}',
            "\n  hint: start it with that Python (python3.8 install.py), or make a bundle for this",
        ),
        ("../other/file", "", "there already, and no environment of Python's"),
    ],
)
def test_a_bundle_that_is_not_right_is_not_installed(bundle: Path, file: str, text: str, said: str) -> None:
    (bundle / file).parent.mkdir(exist_ok=True)
    (bundle / file).write_text(text, encoding="utf-8")
    done = installing(bundle, "other")
    assert done.returncode == 69 and said in done.stderr and "Traceback" not in done.stderr


def test_an_installation_speaks_the_language_of_the_locale(bundle: Path) -> None:
    shutil.copytree(ROOT / "gazette_pub" / "locale", bundle / "locale")
    (bundle / "bundle.json").write_text('{"pythons": ["3.8"]}', encoding="utf-8")
    done = installing(bundle, "other", LC_ALL="zh_CN.UTF-8")
    assert done.stderr.startswith("install: 这个安装包是给 Python 3.8 用的，而这里是 Python 3.")
    assert "\n  建议：请用那个版本的 Python 运行（python3.8 install.py）" in done.stderr


def test_a_bundle_is_made_for_other_machines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bundling, asked = tool("bundle"), list[tuple[str, ...]]()

    def pip(*arguments: str) -> None:
        asked.append(arguments)
        if arguments[0] == "wheel":
            wheel_of("gazette_pub", Path(arguments[-1]))

    monkeypatch.setattr(bundling, "_pip", pip)
    monkeypatch.chdir(tmp_path)
    assert bundling.main(["--for", "windows", "--for", "linux-x86_64", "--python", "3.13"]) == 0
    assert "win_amd64" in asked[0] and "manylinux_2_28_x86_64" in asked[1]
    assert all({"--require-hashes", "3.13", "--only-binary=:all:"} <= set(each) for each in asked[:2])
    made = tmp_path / "gazette-bundle"
    assert "gazette-pub==1.0" in (made / "requirements.txt").read_text(encoding="utf-8")
    assert (made / "locale" / "zh" / "LC_MESSAGES" / "gazette.mo").stat().st_size
    assert (made / "install.py").is_file() and "3.13" in (made / "README.txt").read_text(encoding="utf-8")
    assert bundling.main([]) == 0  # in place of the one before
    (made / "bundle.json").unlink()
    assert bundling.main([]) == 1


def test_the_container_installs_what_the_set_up_does_and_copies_what_is_there() -> None:
    steps = (ROOT / "Containerfile").read_text(encoding="utf-8")
    needs = {need.package for need in tool("set_up").NEEDS if str(need.purpose) != "the text of scans"}
    named = {re.sub(r"python3\.\d+-", "python3-", package) for package in needs}
    assert all(f" {package}" in steps for package in named), named
    copied = [each for line in re.findall(r"^COPY (.*) \S+$", steps, re.MULTILINE) for each in line.split()]
    ignored = (ROOT / ".containerignore").read_text(encoding="utf-8")
    assert copied and all((ROOT / each).exists() and f"!{each}\n" in ignored for each in copied)
    assert ignored == (ROOT / ".dockerignore").read_text(encoding="utf-8")


@pytest.fixture
def anybodys() -> Iterator[Path]:
    """A folder that everybody may look into."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.mark.parametrize(("owner", "group"), [(1234, 4321), (0, 0)])
def test_in_a_container_root_works_as_whoever_the_folder_belongs_to(anybodys: Path, owner: int, group: int) -> None:
    if os.geteuid() or not shutil.which("setpriv"):
        pytest.skip("only root may work as somebody else, by setpriv")
    program, mounted = anybodys / "gazette", anybodys / "my 公报"
    program.write_text('#!/bin/sh\necho "$(id -u) $(id -g) $#" > made.txt\n', encoding="utf-8")
    program.chmod(0o755)
    mounted.mkdir()
    os.chown(mounted, owner, group)
    path = {"PATH": f"{anybodys}{os.pathsep}{os.environ['PATH']}"}
    subprocess.run([ROOT / "tools" / "in-container", "convert", "a b.txt"], cwd=mounted, env=path, check=True)
    made = mounted / "made.txt"
    assert made.read_text(encoding="utf-8") == f"{owner} {group} 2\n"
    assert (made.stat().st_uid, made.stat().st_gid) == (owner, group)


def test_the_container_starts_what_it_copies_there() -> None:
    steps = (ROOT / "Containerfile").read_text(encoding="utf-8")
    assert 'ENTRYPOINT ["in-container"]' in steps and "COPY tools/in-container /usr/local/bin/" in steps
    assert not re.search("^USER ", steps, re.MULTILINE)  # whom the folder belongs to is known when it is mounted
    assert os.access(ROOT / "tools" / "in-container", os.X_OK)


# licences


def test_the_page_of_licences_is_current_and_has_every_package_that_is_pinned() -> None:
    page = (ROOT / "docs" / "licences.md").read_text(encoding="utf-8")
    assert page == tool("licences").page(), "run .venv/bin/python tools/licences.py"
    named = set(re.findall(r"^\| ([a-z0-9.-]+) \|", page, re.MULTILINE))
    assert set(pins("requirements.txt")) - {"brotlicffi"} <= named  # which is for another Python


def test_the_licence_of_all_that_is_installed_is_told(gazette: Callable[..., Said]) -> None:
    said = gazette("licences")
    assert said.code == 0 and "? " not in said.out
    assert all(words in said.out for words in ("LGPLv3+", "uncoated.icc", "OFL-1.1", "Apache-2.0  this program"))
    assert "GNU Lesser General Public License" in gazette("licences", "Cobalt").out
    wrong = gazette("licences", "cobal")
    assert wrong.code == 2 and "did you mean cobalt?" in wrong.err


def test_what_the_package_carries_is_in_the_table_of_licences() -> None:
    """Nothing of others lies in the package but what the table names."""
    known = {
        ".py",
        ".rng",
        ".json",
        ".xml",
        ".pot",
        ".po",
        ".mo",
        ".typed",
        ".js",
        ".css",
        ".html",
        ".txt",
        ".toml",
        ".svg",
    }
    files = [path for path in (ROOT / "gazette_pub").rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    others = {path.name for path in files if path.suffix not in known and path.name != "py.typed"}
    assert others == {"uncoated.icc"}
