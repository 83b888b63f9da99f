"""Requests and responses as the effective definitions have them, read without any of the mock's own code."""

import base64
import functools
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any
from urllib.parse import quote

import jsonschema_rs

Node = dict[str, Any]

SECRETS = {"justone": "T0KEN", "weibo_v2": "T0KEN", "tsina_v1": "user:password"}
MULTIPART = "multipart/form-data"
PICTURE = ("a.png", b"\x89PNG")
METHODS = ("get", "put", "post", "delete")
PATTERNED = {"size": "240x180", "callback": "show"}
"""Texts that fit where a number doesn't."""
WRONG = {"integer": "1.5x", "number": "much", "boolean": "maybe"}


@dataclass(frozen=True, eq=False)
class Parameter:
    """One parameter, or one field of a form (`place` is "form")."""

    place: str
    name: str
    required: bool
    schema: Node

    @property
    def right(self) -> str:
        """A value that fits."""
        if "enum" in self.schema:
            return str(self.schema["enum"][0])
        match self.schema["type"]:
            case "string" if self.is_date:
                return "2020-05-17"
            case "string":
                return PATTERNED.get(self.name) or self._text
            case "array":
                return "7700112233"
            case "boolean":
                return "true"
        return str(max(1, self.schema.get("minimum", 1)))

    @property
    def _text(self) -> str:
        if "x-json" in self.schema:
            return "[]"
        is_address = "https?" in self.schema.get("pattern", "")
        return "http://a.example/1" if is_address else "7700112233"[: self.schema.get("maxLength")]

    @property
    def wrong(self) -> str | None:
        """A value that doesn't fit, if there is one."""
        if self.is_date:
            return "2020-02-30"
        return "no such value" if "enum" in self.schema else WRONG.get(self.schema["type"])

    @property
    def is_date(self) -> bool:
        return self.schema.get("format") == "date"


@dataclass(frozen=True, eq=False)
class Defined:
    """One operation of a definition, or another spelling of one."""

    api: str
    id: str
    method: str
    path: str
    node: Node
    parameters: tuple[Parameter, ...]

    def needed(self) -> dict[Parameter, str]:
        """Return the fewest parameters that make a good request, each with a value."""
        names = {parameter.name for parameter in self.parameters if parameter.required}
        for rule in self.node.get("x-requires", ()):
            own = {parameter.name for parameter in self.parameters}
            group = [name for name in rule.get("at_least_one") or rule.get("exactly_one") or () if name in own]
            if not names & set(group):
                names.update(group[:1])
            if {"given": False} in rule.get("when", {}).values():
                names.update(rule["needed"])
            right = {parameter.name: {"equals": parameter.right} for parameter in self.parameters}
            if any(right.get(name) == test for name, test in rule.get("when", {}).items()):
                names.update(rule["needed"])
        return {parameter: parameter.right for parameter in self.parameters if parameter.name in names}

    def all(self) -> dict[Parameter, str]:
        """Return all parameters that go together, each with a value."""
        rules = self.node.get("x-requires", ())
        groups = [rule[mode] for rule in rules for mode in ("exactly_one", "at_most_one") if mode in rule]
        left_out = {name for group in groups for name in group[1:]}
        return {parameter: parameter.right for parameter in self.parameters if parameter.name not in left_out}

    def request(self, given: Mapping[Parameter, str], *, secret: str | None = None) -> tuple[str, str, Node]:
        """Return address, method and httpx's options of a request with these parameters and this credential."""
        path = self.path
        credential = self._credential(SECRETS[self.api] if secret is None else secret)
        sent: dict[str, Node] = {"query": {}, "form": {}, "header": {}, **credential}
        for parameter, value in given.items():
            if parameter.place == "path":
                path = path.replace(f"{{{parameter.name}}}", value)
            else:
                sent[parameter.place] |= {parameter.name: value}
        options = {"params": sent["query"], "headers": sent["header"]}
        return path, self.method, options | self._body(sent["form"])

    def _body(self, fields: Node) -> Node:
        """Return httpx's options of a body with these fields."""
        content = _follow(self.api, self.node.get("requestBody", {})).get("content", {})
        if MULTIPART in content:
            files = {each.name for each in self.parameters if each.schema.get("format") == "binary"}
            return {"files": {key: PICTURE if key in files else (None, value) for key, value in fields.items()}}
        if "application/json" in content:
            return {"json": {each.name: _whole(self.api, each.schema) for each in self.parameters if each.required}}
        return {"data": fields} if content or fields else {}

    @property
    def security(self) -> list[Node]:
        """Which credentials are enough; none for an operation that wants none."""
        found: list[Node] = self.node.get("security") or []
        return found if "security" in self.node else list(definition(self.api).get("security", []))

    @property
    def statuses(self) -> set[int]:
        """The HTTP statuses of good responses."""
        return {int(status) for status in self.node["responses"] if status.startswith(("2", "3"))}

    def media_types(self, status: int) -> set[str]:
        """The media types of responses of a status; a redirect has no body, and may call it anything."""
        response = self.node["responses"].get(str(status)) or self.node["responses"]["default"]
        return {"text/html"} if 300 <= status < 400 else set(_follow(self.api, response)["content"])

    def _credential(self, secret: str) -> dict[str, Node]:
        schemes = definition(self.api)["components"]["securitySchemes"]
        sent: dict[str, Node] = {}
        for scheme in (schemes[name] for name in next(iter(self.security), {}) if secret):
            if scheme["type"] == "http":
                login = base64.b64encode(secret.encode()).decode()
                sent["header"] = {"Authorization": f"Basic {login}"}
            else:
                sent[scheme.get("x-in", scheme["in"])] = {scheme["name"]: scheme.get("x-prefix", "") + secret}
        return sent

    def faults(self, value: object) -> list[str]:
        """Return what of a good response in JSON doesn't fit the definition."""
        place = f"#/paths/{self.path.replace('/', '~1')}/{self.method.lower()}/responses/200"
        response = quote(self.node["responses"]["200"].get("$ref", place), safe="#/~")
        schema = {"$ref": f"urn:{self.api}{response}/content/application~1json/schema"}
        validator = jsonschema_rs.Draft4Validator(schema, registry=_registry(self.api))
        return [f"{self.id}: {error.message}" for error in validator.iter_errors(value)]


@functools.cache
def definition(api: str) -> Node:
    found: Node = json.loads((files("weibokit") / "specs" / f"{api}.json").read_bytes())
    return found


def operations(api: str) -> Iterator[Defined]:
    """Go through the operations of an API, all spellings of them."""
    for path, item in definition(api)["paths"].items():
        for method in filter(item.__contains__, METHODS):
            node = item[method]
            yield Defined(api, node["operationId"], method.upper(), path, node, tuple(_parameters(api, item, node)))


def _parameters(api: str, item: Node, node: Node) -> Iterator[Parameter]:
    for found in [*item.get("parameters", ()), *node.get("parameters", ())]:
        parameter = _follow(api, found)
        schema = _follow(api, parameter["schema"])
        yield Parameter(parameter["in"], parameter["name"], parameter.get("required", False), schema)
    for content in list(_follow(api, node.get("requestBody", {})).get("content", {}).values())[:1]:
        form = _follow(api, content["schema"])
        for name, schema in form["properties"].items():
            yield Parameter("form", name, name in form.get("required", ()), _follow(api, schema))
        return  # a second form has the same fields


def _whole(api: str, schema: Node) -> Any:
    """Return a value of a schema in a JSON body."""
    found = _follow(api, schema)
    if "enum" in found:
        return found["enum"][0]
    if found["type"] == "object":
        return {name: _whole(api, part) for name, part in found["properties"].items()}
    return 1 if found["type"] == "integer" else "1"


def _follow(api: str, node: Node) -> Node:
    while "$ref" in node:
        target: Any = definition(api)
        for key in node["$ref"].split("/")[1:]:
            target = target[key.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


@functools.cache
def _registry(api: str) -> jsonschema_rs.Registry:
    return jsonschema_rs.Registry([(f"urn:{api}", _nullable(definition(api)))], draft=jsonschema_rs.Draft4)


def _nullable(node: Any) -> Any:
    """Return a piece of a definition with `nullable` as JSON Schema has it."""
    if isinstance(node, list):
        return [_nullable(part) for part in node]
    if not isinstance(node, dict):
        return node
    changed = {key: _nullable(part) for key, part in node.items()}
    return {"anyOf": [changed, {"type": "null"}]} if node.get("nullable") is True else changed
