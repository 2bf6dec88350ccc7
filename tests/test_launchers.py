"""The launchers at the top, ./gazette and ./test, in checkouts of their own with a Python that does not go out."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import threading
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

from gazette_pub.issue.messages import say, speaking

ROOT = Path(__file__).parent.parent


def checkout_in(folder: Path) -> Path:
    """A checkout in a folder with a space in its name, whose lists pin nothing, so that setting it up asks no network."""
    root = folder / "my 公报"
    root.mkdir()
    for name in ("gazette", "test"):
        shutil.copy2(ROOT / name, root / name)
    for name in ("tools", "gazette_pub"):
        shutil.copytree(
            ROOT / name, root / name, ignore=shutil.ignore_patterns("*.pyc.*", "*.kept.*")
        )  # what is being compiled
    (root / "requirements.txt").write_text("# nothing\n")
    (root / "requirements-test.txt").write_text("# nothing more\n")
    return root


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    return checkout_in(tmp_path)


@pytest.fixture(scope="module")
def first_run(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, subprocess.CompletedProcess[str]]:
    """A checkout that nobody had run before, and its first run."""
    folder = tmp_path_factory.mktemp("first")
    root = checkout_in(folder)
    return root, start(root / "gazette", "--version", cwd=folder, PATH=str(programs(folder)))


@pytest.fixture(scope="module")
def environment(first_run: tuple[Path, subprocess.CompletedProcess[str]]) -> Path:
    """The .venv of a checkout that is set up, with the packages of this Python within its reach."""
    root, _ = first_run
    here = next(Path(each) for each in sys.path if each.endswith("site-packages"))
    there = next((root / ".venv" / "lib").glob("python*/site-packages"))
    (there / "lent.pth").write_text(f"{here}\n")
    return root / ".venv"


@pytest.fixture
def ready(checkout: Path, environment: Path) -> Path:
    """A checkout that is set up: an environment may be moved, so it may be copied."""
    shutil.copytree(environment, checkout / ".venv", symlinks=True)
    return checkout


def programs(place: Path) -> Path:
    """A folder with this Python as python3, and the programs that the launchers call; apt-get is not among them."""
    folder = place / "bin"
    folder.mkdir()
    (folder / "python3").symlink_to(os.path.realpath(sys.executable))
    for name in ("sh", "cmp", "dirname", "readlink", "id"):
        (folder / name).symlink_to(shutil.which(name) or name)
    return folder


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The PATH: nothing but what the launchers need."""
    folder = programs(tmp_path)
    monkeypatch.setenv("PATH", str(folder))
    return folder


def start(*command: str | Path, cwd: Path | None = None, **settings: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(part) for part in command], cwd=cwd, input="", capture_output=True, text=True, timeout=120, check=False,
        env=os.environ | settings,
    )  # fmt: skip


def test_the_first_run_sets_up(first_run: tuple[Path, subprocess.CompletedProcess[str]]) -> None:
    checkout, first = first_run
    assert first.stderr.startswith("gazette: setting up this checkout, once")
    assert (checkout / ".venv" / "ready" / "requirements.txt").read_text() == "# nothing\n"
    assert os.listdir(checkout / ".venv" / "ready") == ["requirements.txt"]


@pytest.mark.usefixtures("path")
def test_the_next_run_says_nothing_of_it(ready: Path, tmp_path: Path) -> None:
    done = start(ready / "gazette", "--version", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("gazette ")


@pytest.mark.usefixtures("path")
def test_it_runs_through_a_link_and_after_a_move(ready: Path, tmp_path: Path) -> None:
    moved = ready.rename(tmp_path / "elsewhere")
    (tmp_path / "gz").symlink_to("elsewhere/gazette")
    assert start(tmp_path / "gz", "--version", cwd=tmp_path).stdout.startswith("gazette ")
    assert start(moved / "gazette", "--version", cwd=Path("/")).stderr == ""


@pytest.mark.usefixtures("path")
def test_a_module_in_the_current_folder_is_not_mistaken_for_ours(ready: Path, tmp_path: Path) -> None:
    (tmp_path / "click.py").write_text("raise SystemExit('the wrong click')")
    assert start(ready / "gazette", "--version", cwd=tmp_path).returncode == 0


@pytest.fixture(scope="module")
def three_at_once(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[subprocess.CompletedProcess[str]]]:
    """A checkout whose set-up was cut off, and three that set it up again at once."""
    folder = tmp_path_factory.mktemp("three")
    checkout, path = checkout_in(folder), str(programs(folder))
    venv = checkout / ".venv"
    (venv / "bin").mkdir(parents=True)
    (venv / "unfinished").touch()
    (venv / "bin" / "python").write_text("#!/bin/sh\nexit 1\n")
    (venv / "bin" / "python").chmod(0o755)
    ends: list[subprocess.CompletedProcess[str]] = []
    line = (checkout / "tools" / "set-up", "requirements.txt")
    threads = [threading.Thread(target=lambda: ends.append(start(*line, PATH=path))) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return checkout, ends


def test_a_set_up_that_was_cut_off_begins_again(
    three_at_once: tuple[Path, list[subprocess.CompletedProcess[str]]],
) -> None:
    venv = three_at_once[0] / ".venv"
    assert (venv / "ready" / "requirements.txt").read_text() == "# nothing\n"
    assert not (venv / "unfinished").exists()
    assert start(venv / "bin" / "python", "-c", "print(1)").stdout == "1\n"


def test_two_set_ups_at_once_do_not_disturb_each_other(
    three_at_once: tuple[Path, list[subprocess.CompletedProcess[str]]],
) -> None:
    ends = three_at_once[1]
    assert [end.returncode for end in ends] == [0, 0, 0]
    assert sum("setting up" in end.stderr for end in ends) == 1


@pytest.mark.usefixtures("path")
def test_a_changed_list_is_installed_again(ready: Path) -> None:
    (ready / "requirements.txt").write_text("# something else\n")
    assert "setting up" in start(ready / "gazette", "--version").stderr
    assert (ready / ".venv" / "ready" / "requirements.txt").read_text() == "# something else\n"


@pytest.mark.usefixtures("path")
def test_a_package_that_cannot_be_had_ends_it_with_a_hint(ready: Path) -> None:
    (ready / "requirements.txt").write_text("./no-such-package\n")
    done = start(ready / "gazette", "--version", PIP_NO_INDEX="1")
    assert done.returncode == 69
    assert "the Python packages were not installed" in done.stderr
    assert "hint: is there a network?" in done.stderr
    assert done.stdout == ""


def test_without_a_python_it_says_which_one(checkout: Path, path: Path) -> None:
    (path / "python3").unlink()
    done = start(checkout / "gazette", "--version")
    assert done.returncode == 69
    assert done.stderr == "gazette: Python 3.11 or newer is needed, and this machine has none\n"
    done = start(checkout / "gazette", "--version", LC_ALL="zh_CN.UTF-8")
    assert done.stderr == "gazette: 需要 Python 3.11 或更新的版本，这台机器上没有\n"


@pytest.mark.usefixtures("path")
def test_the_test_launcher_installs_both_lists_and_passes_arguments_on(ready: Path) -> None:
    assert start(ready / "test", "--version").stdout.startswith("pytest ")
    assert sorted(os.listdir(ready / ".venv" / "ready")) == ["requirements-test.txt", "requirements.txt"]


def test_help_loads_little() -> None:
    loading = [sys.executable, "-I", "-X", "importtime", "-m", "gazette_pub", "--help"]
    done = subprocess.run(loading, capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.startswith("Usage: gazette")
    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    foreign = {name for name in loaded if not name.startswith("gazette_pub")}
    assert (
        "click.core" in loaded and len(foreign) < 190
    )  # some 160; lxml, WeasyPrint and python-docx have hundreds more


@pytest.fixture
def set_up(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """tools/set_up.py as a module, on a machine that lacks Pango and a font."""
    spec = importlib.util.spec_from_file_location("set_up", ROOT / "tools" / "set_up.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    monkeypatch.delenv("GAZETTE_SYSTEM_PACKAGES", raising=False)
    monkeypatch.setitem(sys.modules, "set_up", module)
    spec.loader.exec_module(module)
    lacking = (
        module.Need("libpango-1.0-0", say("PDF"), lambda: False),
        module.Need("fonts-noto-cjk", say("bold titles"), lambda: False),
        module.Need("libc6", say("everything"), lambda: True, vital=True),
    )
    monkeypatch.setattr(module, "NEEDS", lacking)
    monkeypatch.setattr(module.shutil, "which", lambda name: f"/usr/bin/{name}")
    return module


COMMAND = "sudo apt-get update && sudo apt-get install -y libpango-1.0-0 fonts-noto-cjk"


def test_without_the_right_to_install_the_command_is_said(
    set_up: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(set_up.os, "geteuid", lambda: 1000)
    set_up.get_system_packages()
    assert capsys.readouterr().err == (
        f"gazette: this machine lacks what it takes for PDF, bold titles; the rest works. To have it, type:\n  {COMMAND}\n"
    )


def test_what_is_lacking_is_said_in_the_language_of_the_locale(
    set_up: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(set_up.os, "geteuid", lambda: 1000)
    with speaking("zh"):
        set_up.get_system_packages()
    assert capsys.readouterr().err == (
        f"gazette: 这台机器缺少以下用途所需的软件包：PDF、粗体标题；其余都能用。要安装，请输入：\n  {COMMAND}\n"
    )


@pytest.mark.usefixtures("path")
def test_the_set_up_speaks_chinese_under_a_chinese_locale(ready: Path) -> None:
    (ready / "requirements.txt").write_text("./no-such-package\n")
    done = start(ready / "gazette", "--version", PIP_NO_INDEX="1", LC_ALL="zh_CN.UTF-8")
    assert (done.returncode, done.stdout) == (69, "")
    first, second, third = done.stderr.splitlines()
    assert first == "gazette: 首次运行，正在配置这份源码，只需一次，约一两分钟"
    assert second.startswith("gazette: Python 软件包没有装上：")
    assert third == "  建议：网络通吗？pip 需要联网一次；下次运行时从头开始"


@pytest.mark.parametrize(("said", "asked"), [("no", False), ("0", False), ("No", False), ("", True), ("yes", True)])
def test_root_may_say_no_to_the_packages_of_the_system(
    set_up: ModuleType, monkeypatch: pytest.MonkeyPatch, said: str, asked: bool
) -> None:
    monkeypatch.setattr(set_up.os, "geteuid", lambda: 0)
    monkeypatch.setenv("GAZETTE_SYSTEM_PACKAGES", said)
    assert set_up.may_install() is asked


def test_a_file_in_the_place_of_one_that_is_pinned_is_not_installed(ready: Path, tmp_path: Path) -> None:
    wheel = tmp_path / "made_up-8.5.1-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("made_up.py", "")
        archive.writestr("made_up-8.5.1.dist-info/METADATA", "Metadata-Version: 2.1\nName: made-up\nVersion: 8.5.1\n")
        archive.writestr(
            "made_up-8.5.1.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        archive.writestr("made_up-8.5.1.dist-info/RECORD", "")
    (ready / "requirements.txt").write_text(f"made-up==8.5.1 --hash=sha256:{64 * '0'}\n")
    done = start(ready / "gazette", "--version", PIP_NO_INDEX="1", PIP_FIND_LINKS=str(tmp_path))
    assert done.returncode == 69
    assert "gazette: a package that was got is not the one that the list pins: its sum is another" in done.stderr


def test_a_browser_is_installed_for_the_tests_alone(set_up: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(set_up.sys, "platform", "linux")
    monkeypatch.setattr(set_up, "NEEDS", ())
    monkeypatch.setattr(set_up.shutil, "which", lambda _: None)
    assert set_up.missing(["requirements.txt"]) == []
    assert [need.package for need in set_up.missing(["requirements.txt", "requirements-test.txt"])] == ["chromium"]
    monkeypatch.setattr(set_up.shutil, "which", lambda name: name if name == "google-chrome" else None)
    assert set_up.missing(["requirements.txt", "requirements-test.txt"]) == []


def test_what_is_vital_and_missing_stops_the_set_up(set_up: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(set_up.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(set_up, "NEEDS", (set_up.Need("python3.11-venv", say("venv"), lambda: False, vital=True),))
    with pytest.raises(set_up.NotReady) as raised:
        set_up.get_system_packages()
    assert str(raised.value.hint) == "sudo apt-get update && sudo apt-get install -y python3.11-venv"


@pytest.mark.parametrize("what", ["ready", "locked"])
def test_a_checkout_that_one_may_not_read_is_one_line(
    set_up: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path, what: str
) -> None:
    """Root set it up, and another user starts it."""

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied", "/srv/gazette/.venv/bin/python")

    monkeypatch.setattr(set_up, "ROOT", tmp_path)
    monkeypatch.setattr(set_up, what, refuse)
    assert set_up.main(["requirements.txt"]) == 69
    assert capsys.readouterr().err == (
        "gazette: /srv/gazette/.venv/bin/python: permission denied\n  hint: copy the checkout to a folder of yours\n"
    )


def test_root_gets_the_packages_that_this_release_has(set_up: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[list[str]] = []

    def quietly(command: list[str]) -> str | None:
        ran.append(command)
        return "no such package" if command[-1] == "fonts-noto-cjk" and "show" in command else None

    monkeypatch.setattr(set_up.os, "geteuid", lambda: 0)
    monkeypatch.setattr(set_up, "quietly", quietly)
    set_up.get_system_packages()
    assert ran[0] == ["apt-get", "update"]
    assert ran[-1] == ["apt-get", "install", "-y", "--no-install-recommends", "libpango-1.0-0"]
