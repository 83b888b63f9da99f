# Do not edit: `make generate` writes this file from tools/runtime/transport/calls/parameters.py.

"""What of a request decides its response: its parameters, in the path, the query and a form."""

import re
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote

from ...auth.credentials import is_form
from ...service_model import OperationModel

if TYPE_CHECKING:
    import httpx

__all__ = ["parameters"]


def parameters(request: "httpx.Request", operation: OperationModel) -> list[tuple[str, str]] | None:
    """Return the parameters of a request without its credential; None where its body is no form."""
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    found = [*_in_path(path, operation.path), *parse_qsl(query, keep_blank_values=True)]
    if "content-type" not in request.headers:
        return found
    if not is_form(request.headers["content-type"]):
        return None
    return [*found, *parse_qsl(request.content.decode("ascii", "replace"), keep_blank_values=True)]


def _in_path(path: str, template: str) -> list[tuple[str, str]]:
    names = re.findall(r"\{([^}]*)\}", template)
    if not names:
        return []
    pattern = "".join("([^/]+?)" if part.startswith("{") else re.escape(part) for part in re.split(_PART, template))
    match = re.fullmatch(pattern, path)
    return list(zip(names, map(unquote, match.groups()), strict=True)) if match else []


_PART = re.compile(r"(\{[^}]*\})")
