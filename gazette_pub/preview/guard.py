"""Who may ask: somebody with the token, by the name of this machine, and no page of another site.

The token stands in the path, so that every address of the page has it, and no cookie is needed. The name that was asked for
is looked at because a foreign name may be made to lead here (DNS rebinding); the origin, because a foreign page may send what
it can't read the answer to.
"""

from __future__ import annotations

import hmac

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse, RedirectResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    )
)
"""What the page may load, and from where: from here alone (Content Security Policy Level 3)."""

HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-store",
}

HOSTS = ("127.0.0.1", "localhost")


class Guard:
    """Lets in who may ask, with the token taken out of the path; everybody else is told no more than that."""

    def __init__(self, app: ASGIApp, token: str, port: int) -> None:
        self._app, self._token = app, token
        self._hosts = {f"{host}:{port}" for host in HOSTS} | ({*HOSTS} if port == 80 else set())
        self._origins = {f"http://{host}" for host in self._hosts}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        if scope["type"] != "http":
            return
        inner = self._let_in(scope)
        answer: ASGIApp = PlainTextResponse("403\n", 403) if inner is None else self._app
        if inner is not None and not inner["path"]:
            answer = RedirectResponse(f"/{self._token}/")
        await answer(inner or scope, receive, _with_headers(send))

    def _let_in(self, scope: Scope) -> Scope | None:
        """What is asked for behind the token; None for whom it is not for."""
        headers = Headers(scope=scope)
        if headers.getlist("host") != [headers.get("host", "")] or headers["host"] not in self._hosts:
            return None
        if any(origin not in self._origins for origin in headers.getlist("origin")):
            return None
        if headers.get("sec-fetch-site") == "cross-site" and headers.get("sec-fetch-mode") != "navigate":
            return None
        token, slash, rest = scope["path"].removeprefix("/").partition("/")
        if not hmac.compare_digest(token.encode("utf-8", "replace"), self._token.encode()):
            return None
        path = slash + rest
        return {**scope, "path": path, "raw_path": path.encode(), "root_path": ""}


def _with_headers(send: Send) -> Send:
    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers[name] = value
        await send(message)

    return sending
