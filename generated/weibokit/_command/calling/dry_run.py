# Do not edit: `make generate` writes this file from tools/command/calling/dry_run.py.

"""The request that would be sent, without its credential; nothing is sent."""

import secrets
from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qsl, urlencode

import httpx
from weibokit import IndexedAPI, IndexedOperation

from ..language import Language
from .clients import method_of, open_client
from .settings import CallSettings

__all__ = ["request_of"]

_HEADERS = ("content-type",)
"""Headers that say something of the request; what else the client sends is the same for all."""

_FORM = "application/x-www-form-urlencoded"


class _CapturedError(Exception):
    """Carries the request out of the client."""

    def __init__(self, request: httpx.Request) -> None:
        super().__init__("captured")
        self.request = request


class _Capturing(httpx.BaseTransport):
    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        raise _CapturedError(request)


def request_of(
    api: IndexedAPI,
    operation: IndexedOperation,
    settings: CallSettings,
    arguments: Mapping[str, Any],
    language: Language,
    *,
    every: bool,
) -> dict[str, Any]:
    """Return method, url, headers and body of the first request of a call.

    The client gets a credential that is made up, which is taken out again; the user's is not even read.
    """
    made_up = secrets.token_hex(8)
    # Neither is opened, so no file is made.
    bare = replace(settings, budget=None, budget_per="run", budget_store=None, allow_insecure=True)
    bare = replace(bare, archive=None, archive_mode="reuse", max_age=None, account=None, resend_unknown=False)
    first = {next(iter(api.credentials)): made_up}
    with open_client(api, bare, first, language, transport=_Capturing()) as client:
        method = method_of(client, operation, every=every)
        try:
            result = method(**arguments)
            next(result)
        except _CapturedError as captured:
            return _described(captured.request, made_up)
    raise AssertionError("a request was answered without being sent")  # pragma: no cover


def _described(request: httpx.Request, made_up: str) -> dict[str, Any]:
    query = _without(request.url.query.decode("ascii"), made_up)
    address = str(request.url.copy_with(query=None)) + (f"?{query}" if query else "")
    headers = {name: request.headers[name] for name in _HEADERS if name in request.headers}
    body = request.content.decode("utf-8", "replace") if request.content else None
    if body and headers.get("content-type", "").startswith(_FORM):
        body = _without(body, made_up)
    elif body and not headers["content-type"].endswith("json"):
        body = f"<{len(request.content):,} bytes>"
    return {"method": request.method, "url": address, "headers": headers, "body": body or None}


def _without(pairs: str, made_up: str) -> str:
    kept = [(name, value) for name, value in parse_qsl(pairs, keep_blank_values=True) if made_up not in value]
    return urlencode(kept)
