"""What makes a run's files anew: a change of the program, and nothing that Python or a run leaves beside it."""

from __future__ import annotations

from importlib import metadata
from pathlib import Path

from gazette_pub.command import stamp


def test_what_is_compiled_is_no_change_of_the_program(tmp_path: Path) -> None:
    for name in ("a.py", "a.css", "__pycache__/a.cpython-311.pyc", "__pycache__/programs.cpython-311.kept"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("甲", encoding="utf-8")
    assert sorted(Path(each).name for each in stamp._files_below(tmp_path)) == ["a.css", "a.py"]


def test_another_version_of_what_it_needs_is_one(tmp_path: Path) -> None:
    for name in (
        "lxml-6.1.3.dist-info",
        "python_docx-1.2.0.dist-info",
        "Pillow-13.0.0-py3.egg-info",
        "other-1.dist-info",
    ):
        (tmp_path / name).mkdir()
    assert set(stamp._packages_in(str(tmp_path))) == {
        ("lxml", "6.1.3"),
        ("python_docx", "1.2.0"),
        ("Pillow", "13.0.0-py3"),
    }


def test_a_folder_that_is_not_there_has_no_packages(tmp_path: Path) -> None:
    assert list(stamp._packages_in(str(tmp_path / "none"))) == []


def test_the_versions_are_those_that_python_tells() -> None:
    told = {name.lower().replace("_", "-"): version for name, version in stamp._versions()}
    assert {name: told[name] for name in ("lxml", "click") if name in stamp.DEPENDENCIES} == {
        "lxml": metadata.version("lxml")
    }
