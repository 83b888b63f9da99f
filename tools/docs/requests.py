"""An example call as a request, which can be sent, and as what a shell takes: curl, and the command line of ours."""

import base64
import json
import shlex
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, urlencode

from tools.codegen.methods.examples import BODY, example_arguments
from tools.codegen.openapi import Node, is_secret, is_signed, json_body
from tools.pipeline.document.operations import Operation, parameters
from tools.pipeline.document.references import resolve

MOCK = "http://127.0.0.1:8080"
"""Where examples call the mock."""

CREDENTIAL, USER, PASSWORD = "any", "alice", "secret"

Pairs = list[tuple[str, str]]


@dataclass
class ExampleRequest:
    """One request: method and path, query and fields of the form in their order, headers, files and a JSON body."""

    method: str
    path: str
    query: Pairs = field(default_factory=list[tuple[str, str]])
    form: Pairs = field(default_factory=list[tuple[str, str]])
    files: Pairs = field(default_factory=list[tuple[str, str]])
    headers: dict[str, str] = field(default_factory=dict[str, str])
    login: bool = False
    json: Any = None

    @property
    def url(self) -> str:
        """Path and query, as they are sent."""
        return f"{self.path}?{urlencode(self.query)}" if self.query else self.path

    def curl(self) -> str:
        """Write the request as a command."""
        parts = ["curl", *(["-X", self.method] if self._is_bare_post else [])]
        parts += ["-u", f"{USER}:{PASSWORD}"] if self.login else []
        parts += [word for name, value in self.headers.items() for word in ("-H", f"{name}: {value}")]
        option = "-F" if self.files else "--data-urlencode"
        parts += [word for name, value in self.form for word in (option, f"{name}={value}")]
        parts += [word for name, value in self.files for word in ("-F", f"{name}=@{value}")]
        parts += ["--json", self.json] if self.json else []
        return " ".join([*(shlex.quote(word) for word in parts), f'"{MOCK}{self.url}"'])

    @property
    def _is_bare_post(self) -> bool:
        return (self.method != "GET" and not (self.form or self.files or self.json)) or self.method == "DELETE"

    @property
    def authorization(self) -> dict[str, str]:
        """The header of a login, where there is one."""
        if not self.login:
            return {}
        return {"Authorization": f"Basic {base64.b64encode(f'{USER}:{PASSWORD}'.encode()).decode()}"}


def example_request(document: Node, operation: Operation) -> ExampleRequest | None:
    """Return the request of an example call; None for one that is to be signed, which no plain command does."""
    if is_signed(document, operation):
        return None
    given = example_arguments(document, operation)
    request = ExampleRequest(operation.method.upper(), operation.path.replace("{format}", "json"))
    for node in parameters(document, operation):
        if node["name"] in given or is_secret(node["schema"]):
            _place(request, node, given.get(node["name"], CREDENTIAL))
    _fill_body(document, operation, request, given)
    _authorize(document, operation, request)
    return request


def _place(request: ExampleRequest, node: Node, value: Any) -> None:
    if node["in"] == "path":
        request.path = request.path.replace(f"{{{node['name']}}}", quote(str(value), safe=""))
    elif node["in"] == "query":
        request.query += _pairs(node["name"], value)


def _fill_body(document: Node, operation: Operation, request: ExampleRequest, given: dict[str, Any]) -> None:
    if json_body(document, operation):
        request.json = json.dumps(given[BODY])
        return
    content = resolve(document, operation.node.get("requestBody", {})).get("content", {})
    schemas = [resolve(document, media["schema"]) for media in content.values()]
    fields = {name: node for schema in schemas for name, node in schema.get("properties", {}).items()}
    secret = {name for schema in schemas for name in schema.get("required", ()) if is_secret(fields[name])}
    for name, node in fields.items():
        if name in given and resolve(document, node).get("format") == "binary":
            request.files += _pairs(name, given[name])
        elif name in given or name in secret:
            request.form += _pairs(name, given.get(name, CREDENTIAL))


def _authorize(document: Node, operation: Operation, request: ExampleRequest) -> None:
    """Add the credential that the definition names first."""
    wanted: list[Node] = (document | operation.node).get("security") or []
    for name in wanted[0] if wanted else ():
        scheme = document["components"]["securitySchemes"][name]
        if scheme["type"] == "http":
            request.login = True
        elif scheme["in"] == "header":
            request.headers[scheme["name"]] = scheme.get("x-prefix", "") + CREDENTIAL
        else:
            pairs = request.form if scheme.get("x-in") == "form" else request.query
            pairs.insert(0, (scheme["name"], CREDENTIAL))


def _pairs(name: str, value: Any) -> Pairs:
    return [(name, _text(each)) for each in (value if isinstance(value, list) else [value])]


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def command(api: str, operation: str, given: dict[str, Any]) -> str:
    """Write an example call on the command line; `operation` is namespace and method."""
    options = [f"--{name.replace('_', '-')} {shlex.quote(_text(value))}" for name, value in given.items()]
    return " ".join([f"weibokit call {api}.{operation}", *options])
