"""An operation with example arguments: on the command line, in Python, as a request, and as curl."""

import json
import shlex
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, urlencode

from weibokit import IndexedAPI, IndexedOperation, IndexedParameter

__all__ = ["ExampleRequest", "command_line", "curl", "example_request", "python"]

_LOGIN = ("username", "password")
"""The options of a client whose credential is a login."""


def command_line(operation: IndexedOperation) -> str:
    """Return the command that calls it; a whole body comes from a file."""
    options = [
        f"--{each.name.replace('_', '-')} {shlex.quote(_text(value))}"
        for each, value in _given(operation)
        if each.place != "body"
    ]
    files = [f"--json {each.name}.json" for each, _ in _given(operation) if each.place == "body"]
    return " ".join(["weibokit call", operation.full_name, *options, *files])


def python(api: IndexedAPI, operation: IndexedOperation) -> list[str]:
    """Return the lines of a program that calls it."""
    found = list(_given(operation))
    arguments = [f"{each.name}={_literal(each, value)}" for each, value in found]
    path = f"api.{operation.namespace}"
    if operation.paging and operation.paging["items"]:
        call = [
            f"    for item in {path}.iter_{operation.method_name}({', '.join([*arguments, 'max_pages=5'])}):",
            "        print(item)",
        ]
    else:
        call = [f"    print({path}.{operation.method_name}({', '.join(arguments)}))"]
    return [*_imports(api, found), "", f"with {api.class_name}({_options(api)}) as api:", *call]


@dataclass
class ExampleRequest:
    """One request, with the names of environment variables in place of credentials.

    `login` are the variables of user name and password, `files` the files that fields of the form are read from, `body`
    is JSON.
    """

    method: str
    url: str
    query: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    form: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    files: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    headers: dict[str, str] = field(default_factory=dict[str, str])
    login: tuple[str, ...] = ()
    body: str = ""


def example_request(api: IndexedAPI, operation: IndexedOperation) -> ExampleRequest:
    """Return the request of an example call, in JSON where there are several formats."""
    path = operation.path.replace("{format}", "json")
    request = ExampleRequest(operation.method, path)
    _add_credential(api, operation, request)
    for each, value in _given(operation):
        pairs = [(each.key, _text(one)) for one in (value if isinstance(value, list) else [value])]
        if each.place == "path":
            request.url = request.url.replace(f"{{{each.key}}}", quote(_text(value), safe=""))
        elif each.place == "body":
            request.body = json.dumps(value)
        elif each.type == "file":
            request.files += pairs
        else:
            (request.query if each.place == "query" else request.form).extend(pairs)
    request.url = operation.server + request.url
    return request


def curl(api: IndexedAPI, operation: IndexedOperation) -> str:
    """Return the command that sends the same request; "" for one that is to be signed, which curl can't do."""
    if operation.credential == {"in": "signature"}:
        return ""
    request = example_request(api, operation)
    field_option = "-F" if request.files else "--data-urlencode"
    parts = [f'-u "{":".join(f"${name}" for name in request.login)}"'] if request.login else []
    parts += [f'-H "{name}: {value}"' for name, value in request.headers.items()]
    parts += [f"{field_option} {_quoted(f'{name}={value}')}" for name, value in request.form]
    parts += [f"-F {shlex.quote(f'{name}=@{value}')}" for name, value in request.files]
    parts += [f"-H 'Content-Type: application/json' -d {shlex.quote(request.body)}"] if request.body else []
    has_body = bool(request.form or request.files or request.body)
    usual = "POST" if has_body else "GET"
    method = [] if request.method == usual else [f"-X {request.method}"]
    query = urlencode(request.query, safe="$")
    return " ".join(["curl", *method, *parts, f'"{request.url}{"?" if query else ""}{query}"'])


def _add_credential(api: IndexedAPI, operation: IndexedOperation, request: ExampleRequest) -> None:
    where = operation.credential
    if where is None or where["in"] == "signature":
        return
    variable = f"${next(iter(api.credentials.values()))}"
    if "with" in where:
        request.login = tuple(api.credentials[option] for option in _LOGIN)
    if where["in"] == "header":
        request.headers[where["name"]] = where.get("prefix", "") + variable
    else:
        pairs = request.form if where["in"] == "form" else request.query
        pairs.append((where["name"], variable))


def _options(api: IndexedAPI) -> str:
    """Return the options that a client does not work without: the service of t.sina has plain HTTP only."""
    return "allow_insecure=True" if api.server.startswith("http:") else ""


def _imports(api: IndexedAPI, found: list[tuple[IndexedParameter, Any]]) -> Iterator[str]:
    yield f"from weibokit import {api.class_name}"
    yield from (f"from weibokit.{api.name}.models import {each.model}" for each, _ in found if each.place == "body")
    if any(each.type == "file" for each, _ in found):
        yield "from weibokit.types import File"


def _given(operation: IndexedOperation) -> Iterator[tuple[IndexedParameter, Any]]:
    """Yield the parameters that an example gives, each with its value."""
    example: Mapping[str, Any] = operation.example
    return ((each, example[each.name]) for each in operation.parameters if each.name in example)


def _literal(parameter: IndexedParameter, value: Any) -> str:
    if parameter.type == "file":
        return f'File(open("{value}", "rb"), "{value}")'
    text = repr(value).replace("'", '"')  # values of examples hold no quotes
    return f"{parameter.model}.from_dict({text})" if parameter.place == "body" else text


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _quoted(text: str) -> str:
    """Quote a word for a shell, which still fills in variables."""
    return f'"{text}"' if "$" in text else shlex.quote(text)
