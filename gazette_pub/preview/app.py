"""What is asked for, and what is answered: the page, what it shows as JSON, pictures of pages, news, and corrections."""

from __future__ import annotations

import asyncio
import contextlib
import html
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from concurrent.futures import Future
from importlib import resources
from typing import Any

from anyio import to_thread
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route
from starlette.types import ASGIApp

from gazette_pub.issue.messages import LANGUAGES, speaking
from gazette_pub.issue.problems import GazetteError
from gazette_pub.preview.bench import Bench, Problem, State
from gazette_pub.preview.corrections import NotCorrected
from gazette_pub.preview.corrections.orders import choices_of, correction_of
from gazette_pub.preview.drawing import NotDrawn
from gazette_pub.preview.guard import Guard
from gazette_pub.preview.sources import Shown
from gazette_pub.preview.view import View, finding_as_json, rows_as_json
from gazette_pub.preview.words import words

MEDIA = {
    "page.css": "text/css; charset=utf-8",
    "page.js": "text/javascript; charset=utf-8",
    "panes.js": "text/javascript; charset=utf-8",
    "desk.js": "text/javascript; charset=utf-8",
    "icon.svg": "image/svg+xml",
}
"""The files of the page, and what each is."""

MOST_SENT = 1 << 20
"""Bytes that a correction may have."""

FINENESS = (1.0, 1.5, 2.0, 3.0)
"""Dots a point that pages are drawn in."""

BEAT = 0.5
"""Seconds after which somebody who waits for news is looked at again: whether the server is to end."""

Answer = Callable[[Request], Awaitable[Response]]


def application(
    bench: Bench, token: str, port: int, language: str = "en", ending: Callable[[], bool] = lambda: False
) -> ASGIApp:
    """The application that shows a bench to whoever has the token. `ending`: whether it is to end."""
    answers = _Answers(bench, language, ending)
    routes = [
        Route("/", answers.page),
        Route("/static/{name}", answers.static),
        Route("/words.json", answers.words),
        Route("/state.json", answers.state),
        Route("/view.json", answers.view),
        Route("/findings.json", answers.findings),
        Route("/setting.json", answers.setting),
        Route("/lines.json", answers.lines),
        Route("/element.json", answers.element),
        Route("/picture/{name}/{page:int}.png", answers.picture),
        Route("/events", answers.events),
        Route("/correct", answers.correct, methods=["POST"]),
        Route("/undo", answers.undo, methods=["POST"]),
        Route("/redo", answers.redo, methods=["POST"]),
    ]
    return Guard(Starlette(routes=routes), token, port)


class _Answers:
    def __init__(self, bench: Bench, language: str, ending: Callable[[], bool]) -> None:
        self._bench, self._language, self._ending = bench, language, ending

    # the page

    async def page(self, request: Request) -> Response:
        language = self._spoken(request)
        with speaking(language):
            title = html.escape(f"{self._bench.door.name} – {words()['preview']}")
        source = _file("page.html").decode().replace("{language}", _lang(language)).replace("{title}", title)
        return Response(source, media_type="text/html; charset=utf-8")

    async def static(self, request: Request) -> Response:
        name = request.path_params["name"]
        if name not in MEDIA:
            return Response(status_code=404)
        return Response(_file(name), media_type=MEDIA[name])

    async def words(self, request: Request) -> Response:
        with speaking(language := self._spoken(request)):
            return JSONResponse({"language": language, "lang": _lang(language), "words": words()})

    # what it shows

    async def state(self, request: Request) -> Response:
        with speaking(self._spoken(request)):
            return JSONResponse(state_as_json(self._bench.state))

    async def view(self, request: Request) -> Response:
        state = self._bench.state
        if state.source is None:
            return JSONResponse(None)
        if state.view is None:
            return JSONResponse(source_as_json(state.source, self._bench.door.name))
        with speaking(self._spoken(request)):
            return JSONResponse(await to_thread.run_sync(view_as_json, state, state.view))

    async def findings(self, request: Request) -> Response:
        state = self._bench.state
        if state.view is None:
            return JSONResponse(None)
        with speaking(self._spoken(request)):
            return JSONResponse(await to_thread.run_sync(findings_as_json, state, state.view))

    async def setting(self, request: Request) -> Response:
        state = self._bench.state
        if (setting := state.setting) is None:
            return JSONResponse(None)
        pages = zip(setting.sizes, setting.labels, setting.kinds, setting.regions, strict=True)
        said = [dict(zip(("size", "label", "kind", "regions"), page, strict=True)) for page in pages]
        return JSONResponse({"version": state.version, "name": setting.name, "pages": said})

    async def lines(self, request: Request) -> Response:
        source = self._bench.state.source
        first, count = _number(request, "first"), _number(request, "count")
        return JSONResponse(source.lines(first, count) if source is not None else [])

    async def element(self, request: Request) -> Response:
        """What a row may be made."""
        view, row = self._bench.state.view, _number(request, "row")
        if view is None or not 0 <= row < len(view.rows):
            return JSONResponse(None)
        with speaking(self._spoken(request)):
            return JSONResponse(choices_of(view, row))

    async def picture(self, request: Request) -> Response:
        name, page = request.path_params["name"], request.path_params["page"]
        wanted = request.query_params.get("scale", "")
        scale = float(wanted) if wanted in map(str, FINENESS) else FINENESS[1]
        try:
            data = await to_thread.run_sync(self._bench.drawing.picture, name, page, scale)
        except NotDrawn:
            return Response(status_code=404)
        return Response(data, media_type="image/png")

    async def events(self, request: Request) -> Response:
        """News, as server-sent events: each is that of a state (HTML Living Standard §9.2)."""
        language = self._spoken(request)
        return StreamingResponse(self._news(language), media_type="text/event-stream")

    async def _news(self, language: str) -> AsyncIterator[str]:
        loop, waiting = asyncio.get_running_loop(), asyncio.Queue[State]()

        def tell(state: State) -> None:
            with contextlib.suppress(RuntimeError):  # the server has ended
                loop.call_soon_threadsafe(waiting.put_nowait, state)

        stop = self._bench.listen(tell)
        try:
            yield _event(self._bench.state, language)
            while not self._ending():
                try:
                    state = await asyncio.wait_for(waiting.get(), BEAT)
                except TimeoutError:
                    continue
                yield _event(state, language)
        finally:
            stop()

    # what it changes

    async def correct(self, request: Request) -> Response:
        try:
            said = await _sent(request)
            version, row, correction = correction_of(said)
            waiting = self._bench.correct(version, row, correction)
        except GazetteError as error:
            return self._refused(error, request, 400)
        return await self._done(waiting, request)

    async def undo(self, request: Request) -> Response:
        return await self._done(self._bench.undo(), request)

    async def redo(self, request: Request) -> Response:
        return await self._done(self._bench.redo(), request)

    async def _done(self, waiting: Future[int], request: Request) -> Response:
        try:
            row = await asyncio.wrap_future(waiting)
        except Exception as error:  # the edge: the page says what went wrong
            return self._refused(error, request, 409)
        return JSONResponse({"version": self._bench.state.version, "row": row})

    def _refused(self, error: Exception, request: Request, code: int) -> Response:
        with speaking(self._spoken(request)):
            return JSONResponse(problem_as_json(Problem.of(error)), code)

    def _spoken(self, request: Request) -> str:
        language = request.query_params.get("language", "")
        return language if language in LANGUAGES else self._language


def state_as_json(state: State) -> dict[str, Any]:
    """What there is to fetch, in the language spoken."""
    return {
        "edition": state.edition,
        "version": state.version if state.view is not None else 0,
        "shown": state.source is not None,
        "busy": state.busy,
        "step": str(state.step) if state.step is not None and state.busy == "reading" else None,
        "problem": problem_as_json(state.problem),
        "set": state.setting.name if state.setting is not None else None,
        "unset": problem_as_json(state.unset),
        "undo": state.done,
        "redo": state.undone,
    }


def problem_as_json(problem: Problem | None) -> dict[str, str | None] | None:
    """Why something can't be had, in one line, and what to do."""
    if problem is None:
        return None
    hint = str(problem.hint) if problem.hint is not None else None
    return {"said": " ".join(str(problem.said).split()), "hint": hint}


def view_as_json(state: State, view: View) -> dict[str, Any]:
    """The rows of an issue, and how its source is shown."""
    assert state.source is not None
    return source_as_json(state.source, view.work.source.name) | {
        "version": state.version,
        "into": view.work.into,
        "notes": list(map(str, view.work.notes)),
        "cut": view.is_cut,
        "rows": rows_as_json(view),
    }


def source_as_json(source: Shown, name: str) -> dict[str, Any]:
    """How the source is shown, of which no row is known yet."""
    shown = {"kind": source.kind, "count": len(source.texts), "sizes": source.sizes, "name": source.name}
    if source.kind == "paragraphs":
        shown["numbers"] = source.numbers
    return {"version": 0, "file": name, "into": "", "notes": [], "cut": False, "source": shown, "rows": []}


def findings_as_json(state: State, view: View) -> list[dict[str, Any]]:
    """The findings of the text, and those of its pages where they are set."""
    work = view.work
    said = [finding_as_json(each, view, at in work.seen) for at, each in enumerate(work.findings)]
    known = set(work.findings)
    of_pages = state.setting.findings if state.setting is not None else []
    return said + [finding_as_json(each, view, False) for each in of_pages if each not in known]


def _event(state: State, language: str) -> str:
    with speaking(language):
        return f"data: {json.dumps(state_as_json(state), ensure_ascii=False)}\n\n"


def _lang(language: str) -> str:
    """The language as HTML has it (BCP 47)."""
    return {"zh": "zh-Hans"}.get(language, language)


def _number(request: Request, name: str) -> int:
    value = request.query_params.get(name, "")
    return int(value) if value.isascii() and value.isdecimal() and len(value) < 10 else 0


async def _sent(request: Request) -> Any:
    """The JSON that was sent. Raises NotCorrected."""
    from gazette_pub.issue.messages import say

    if request.headers.get("content-type", "").partition(";")[0].strip() != "application/json":
        raise NotCorrected(say("a correction is sent as JSON"))
    data = b""
    async for part in request.stream():
        data += part
        if len(data) > MOST_SENT:
            raise NotCorrected(say("a correction of more than {most} bytes", most=MOST_SENT))
    try:
        return json.loads(data)
    except (ValueError, RecursionError) as error:
        raise NotCorrected(say("a correction is sent as JSON")) from error


def _file(name: str) -> bytes:
    return resources.files("gazette_pub.preview").joinpath("static", name).read_bytes()
