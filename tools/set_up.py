"""Sets a checkout up: the system's packages it lacks, .venv, and the Python packages that the lists pin.

    set_up.py requirements.txt [requirements-test.txt]

Everything it says goes to standard error, and it reads nothing from standard input: a pipe may run through it. It can
be interrupted, and run twice at once. Exits 0 when the checkout is ready, 69 when it is not (EX_UNAVAILABLE of
sysexits.h), 130 when interrupted. It needs no more than Python's own library, and speaks as the locale says. With
GAZETTE_SYSTEM_PACKAGES=no it leaves the system alone, and says what that lacks.
"""

from __future__ import annotations

import contextlib
import ctypes
import fcntl
import filecmp
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from gazette_pub.command.language import of_locale  # noqa: E402
from gazette_pub.issue.faults import reason_of  # noqa: E402
from gazette_pub.issue.messages import Message, say, several, speaking  # noqa: E402

VENV = ROOT / ".venv"
READY = VENV / "ready"
UNFINISHED = VENV / "unfinished"
PYTHON = VENV / "bin" / "python"
VERSION = f"python{sys.version_info.major}.{sys.version_info.minor}"
SITE_PACKAGES = VENV / "lib" / VERSION / "site-packages"
UNAVAILABLE, INTERRUPTED = 69, 130

SYSTEM_PACKAGES, NO = "GAZETTE_SYSTEM_PACKAGES", ("no", "0", "false", "off", "never")
"""The variable by which root says no to them, and how; `tools/set-up` knows it too."""


class NotReady(Exception):
    """The checkout cannot be set up. `hint` says what to do."""

    def __init__(self, message: Message, hint: Message | None = None) -> None:
        super().__init__(message)
        self.hint = hint


def has_library(name: str) -> Callable[[], bool]:
    """Whether the dynamic linker finds the library."""

    def present() -> bool:
        with contextlib.suppress(OSError):
            ctypes.CDLL(name)
            return True
        return False

    return present


def has_font(file: str) -> Callable[[], bool]:
    """Whether the font file is where distributions put fonts."""
    return lambda: any(Path("/usr/share/fonts").rglob(file))


def has_program(*names: str) -> Callable[[], bool]:
    """Whether a program of one of these names is found."""
    return lambda: any(map(shutil.which, names))


@dataclass(frozen=True)
class Need:
    """A package of Debian's, what it is for, whether it is there, and whether nothing at all works without it."""

    package: str
    purpose: Message
    present: Callable[[], bool]
    vital: bool = False


NEEDS = (
    Need(
        f"{VERSION}-venv",
        say("the virtual environment"),
        lambda: bool(importlib.util.find_spec("ensurepip")),
        vital=True,
    ),
    Need("libpango-1.0-0", say("PDF"), has_library("libpango-1.0.so.0")),
    Need("libpangoft2-1.0-0", say("PDF"), has_library("libpangoft2-1.0.so.0")),
    Need("libharfbuzz-subset0", say("PDF made fast"), has_library("libharfbuzz-subset.so.0")),
    Need("libgl1", say("the text of scans"), has_library("libGL.so.1")),
    Need("libglib2.0-0", say("the text of scans"), has_library("libglib-2.0.so.0")),
    Need("fonts-noto-cjk", say("bold titles"), has_font("NotoSerifCJK-Bold.ttc")),
    Need("fonts-lxgw-wenkai", say("headings in 楷体"), has_font("LXGWWenKai-Regular.ttf")),
    Need("fonts-liberation", say("the pages in a DOCX's contents"), has_font("LiberationSerif-Regular.ttf")),
)


TESTS = "requirements-test.txt"
TEST_NEEDS = (Need("chromium", say("the tests of the preview in a browser"), has_program("chromium", "google-chrome")),)
"""What is there for the tests alone."""


def main(lists: Sequence[str]) -> int:
    """Sets up what is not yet ready, in the language of the locale; the exit code."""
    with speaking(of_locale(os.environ) or "en"):
        return attempt(lists)


def attempt(lists: Sequence[str]) -> int:
    """Sets up what is not yet ready, or says why that cannot be; the exit code."""
    try:
        try:
            with locked(ROOT):
                if not ready(lists):
                    set_up(lists)
        except OSError as error:
            raise not_ready(error) from error
    except NotReady as error:
        report(error.args[0])
        if error.hint:
            tell(f"  {say('hint: {hint}', hint=error.hint)}")
        return UNAVAILABLE
    except KeyboardInterrupt:
        report(say("interrupted; the next run begins again"))
        return INTERRUPTED
    return 0


@contextlib.contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Holds the folder against another set-up. The lock goes with the process, however that ends."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            report(say("another set-up is at work here; waiting for it"))
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def ready(lists: Sequence[str]) -> bool:
    """Whether .venv was finished with these very lists."""
    return PYTHON.exists() and all(
        (READY / each).exists() and filecmp.cmp(ROOT / each, READY / each, shallow=False) for each in lists
    )


def set_up(lists: Sequence[str]) -> None:
    """Makes the checkout ready. Raises NotReady."""
    report(say("setting up this checkout, once; it takes a minute or two"))
    get_system_packages(lists)
    make_environment()
    install(lists)
    point_to_checkout()
    mark_ready(lists)


def not_ready(error: OSError) -> NotReady:
    """What the system refuses: another may have set the checkout up, and lets nobody else in."""
    hint = say("copy the checkout to a folder of yours") if isinstance(error, PermissionError) else None
    return NotReady(say("{file}: {reason}", file=error.filename or VENV, reason=reason_of(error)), hint)


def get_system_packages(lists: Sequence[str] = ()) -> None:
    """Installs what the system lacks, or says how to. Raises NotReady when a vital package stays away."""
    if missing(lists) and may_install():
        apt_get([need.package for need in missing(lists)])
    if not (lacking := missing(lists)):
        return
    command = install_command([need.package for need in lacking])
    if vital := [need for need in lacking if need.vital]:
        lack = say(
            "this machine lacks {purpose} for Python; type this, then run the same again", purpose=vital[0].purpose
        )
        raise NotReady(lack, command)
    purposes = several(dict.fromkeys(need.purpose for need in lacking))
    report(say("this machine lacks what it takes for {purposes}; the rest works. To have it, type:", purposes=purposes))
    tell(f"  {command}")


def missing(lists: Sequence[str] = ()) -> list[Need]:
    """What is not there. Only Linux is looked into: elsewhere libraries and fonts have other names."""
    needs = (*NEEDS, *(TEST_NEEDS if TESTS in lists else ()))
    return [need for need in needs if not need.present()] if sys.platform == "linux" else []


def may_install() -> bool:
    """Whether the system's packages may be installed: by root, on Debian and its kin, where nobody said no to it."""
    said = os.environ.get(SYSTEM_PACKAGES, "").strip().lower()
    return os.geteuid() == 0 and shutil.which("apt-get") is not None and said not in NO


def apt_get(packages: Sequence[str]) -> None:
    """Installs those of the packages that this release has."""
    report(say("installing {packages}", packages=" ".join(packages)))
    quietly(["apt-get", "update"])
    known = [package for package in packages if quietly(["apt-cache", "show", package]) is None]
    failure = quietly(["apt-get", "install", "-y", "--no-install-recommends", *known])
    if failure:
        tell(failure.rstrip())


def install_command(packages: Sequence[str]) -> Message:
    """What somebody with the right to types."""
    if shutil.which("apt-get"):
        return say("{command}", command=f"sudo apt-get update && sudo apt-get install -y {shlex.join(packages)}")
    return say("with this system's package manager, install what Debian calls {packages}", packages=several(packages))


def make_environment() -> None:
    """A .venv of this Python. One that was left unfinished, or whose Python has gone, is made anew."""
    if UNFINISHED.exists() or (VENV.exists() and not (PYTHON.exists() and SITE_PACKAGES.exists())):
        shutil.rmtree(VENV)
    VENV.mkdir(exist_ok=True)
    UNFINISHED.touch()
    if not PYTHON.exists():
        # by its full version: when the system moves to another one, the link breaks and .venv is made anew
        failure = quietly([os.path.realpath(sys.executable), "-I", "-m", "venv", str(VENV)])
        if failure:
            raise NotReady(say("no virtual environment could be made: {reason}", reason=last_line(failure)))


def install(lists: Sequence[str]) -> None:
    """Installs the packages that the lists pin, each file with the sum that stands there. Raises NotReady."""
    shutil.rmtree(READY, ignore_errors=True)
    listed = [argument for each in lists for argument in ("-r", str(ROOT / each))]
    failure = quietly([str(PYTHON), "-I", "-m", "pip", "install", "--quiet", "--no-input", "--require-hashes", *listed])
    if failure:
        UNFINISHED.unlink()  # pip has put back what it touched
        hint = say("is there a network? pip needs one, once; the next run begins again")
        if "DO NOT MATCH THE HASHES" in failure:
            other = say("a package that was got is not the one that the list pins: its sum is another")
            raise NotReady(other, say("do not use it, and ask whoever runs the index that pip gets packages from"))
        raise NotReady(say("the Python packages were not installed: {reason}", reason=last_line(failure)), hint)


def point_to_checkout() -> None:
    """Lets .venv find this package. The path is relative, so that the checkout can be moved."""
    path = os.path.relpath(ROOT, SITE_PACKAGES)
    (SITE_PACKAGES / "gazette_pub.pth").write_text(f"{path}\n", encoding="utf-8")


def mark_ready(lists: Sequence[str]) -> None:
    """Keeps a copy of each list: the launchers compare it with the list to see that nothing is to be done."""
    READY.mkdir()
    for each in lists:
        shutil.copyfile(ROOT / each, READY / each)
    UNFINISHED.unlink()


def quietly(command: Sequence[str]) -> str | None:
    """Runs the command; what it printed when it failed, None when it did not."""
    settings = {"DEBIAN_FRONTEND": "noninteractive", "PIP_USER": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        errors="replace", env=os.environ | settings, check=False,
    )  # fmt: skip
    return None if done.returncode == 0 else done.stdout or f"{command[0]} failed"


def last_line(output: str) -> str:
    """The last line that says something: of pip's and venv's, the one that sums up."""
    return ([line.strip() for line in output.splitlines() if line.strip()] or [""])[-1]


def report(sentence: Message) -> None:
    tell(f"gazette: {sentence}")


def tell(line: str | Message) -> None:
    sys.stderr.write(f"{line}\n")
    sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
