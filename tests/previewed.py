"""A small bulletin on the bench of a preview, and somebody who asks for what it shows."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from starlette.testclient import TestClient

from gazette_pub.command.previewing import Opened
from gazette_pub.issue.particulars import Particulars
from gazette_pub.preview.app import application
from gazette_pub.preview.bench import Bench, State
from gazette_pub.publish.wishes import Wishes

TOKEN, PORT = "a-token", 8000

TEXT = """某省人民代表大会常务委员会关于批准
《某市消防条例》的决定

（2024年1月18日某省第十四届人民代表大会常务委员会第七次会议通过）

某省第十四届人民代表大会常务委员会第七次会议审议了《某市消防条例》，决定予以批准。

某市消防条例

（2023年12月28日某市第十五届人民代表大会常务委员会第十四次会议通过）

第一章　总则

第一条　为了预防火灾和减少火灾危害，加强应急救援工作，保护人身、财产安全，制定本条例。

第二条　本市行政区域内的消防工作和相关应急救援工作，适用本条例。消防工作贯彻预防为主、防消结合的方针。

第三条　各级人民政府应当将消防工作纳入国民经济和社会发展计划，保障消防工作与经济社会发展相适应。依照本条例第二条的规定，各部门应当做好工作。

第二章　附则

第四条　本条例自2024年3月1日起施行。
"""

PATIENCE = 60.0
"""Seconds after which a bench that shows nothing new is held to be broken."""


class Asking:
    """Somebody who asks a bench for what it shows, with the token or without."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.client = TestClient(application(bench, TOKEN, PORT), base_url=f"http://127.0.0.1:{PORT}")

    def get(self, path: str) -> Any:
        answer = self.client.get(f"/{TOKEN}/{path}")
        assert answer.status_code == 200, path
        return answer.json()

    def post(self, path: str, said: object = None) -> tuple[int, Any]:
        answer = self.client.post(f"/{TOKEN}/{path}", json=said or {})
        return answer.status_code, answer.json()

    def correct(self, row: int, **said: object) -> Any:
        """Corrects a row; what is answered. It is an assertion that it was done."""
        version = self.bench.state.version
        code, answer = self.post("correct", {"version": version, "row": row, **said})
        assert code == 200, answer
        return answer

    def refused(self, row: int, **said: object) -> str:
        """Asks for what can't be done; why that is so."""
        code, answer = self.post("correct", {"version": self.bench.state.version, "row": row, **said})
        assert code in (400, 409)
        return str(answer["said"])

    @property
    def rows(self) -> list[dict[str, Any]]:
        return list(self.get("view.json")["rows"])

    def row(self, name: str, text: str) -> int:
        """The first row of that name whose text, or label, begins so."""
        return next(
            at
            for at, row in enumerate(self.rows)
            if row["name"] == name and f"{row.get('label', '')}{row.get('text', '')}".startswith(text)
        )

    def wait(self, until: Callable[[State], bool]) -> State:
        """The first state of which that is true."""
        there = threading.Event()
        stop = self.bench.listen(lambda state: there.set() if until(state) else None)
        try:
            if not until(self.bench.state):
                assert there.wait(PATIENCE), self.bench.state
            return self.bench.state
        finally:
            stop()


@contextmanager
def asking(input: Path, output: Path, sets_pages: bool = False) -> Iterator[Asking]:
    """Asks a bench on which the input lies, once it is read; `sets_pages`: once it is set, too."""
    bench = Bench(Opened(str(input), output, Particulars(), Wishes()), poll=0.02)
    if not sets_pages:
        bench._set_pages = lambda: None  # type: ignore[method-assign]  # it takes as long as all else
    bench.begin()
    try:
        asked = Asking(bench)
        asked.wait(lambda state: state.busy != "reading")
        if sets_pages:
            asked.wait(lambda state: state.setting is not None or state.unset is not None)
        yield asked
    finally:
        bench.end()
