"""What requests should look like, read from the effective definitions with nothing but the standard library.

Nothing of the generator, the runtime or httpx is used to say what is expected, so that none of them vouches for itself.
"""

import base64
import builtins
import datetime as dt
import io
import json
import re
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from email import message_from_bytes
from keyword import iskeyword
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, quote

import httpx

SPECS = Path(__file__).parents[2] / "generated" / "weibokit" / "specs"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
JSON = "application/json"
AWKWARD = "微博 &=+%20/?#;'\"~é"
"""Text that goes wrong wherever it is encoded not at all, twice, or in another way than it is decoded."""

Node = dict[str, Any]
Pairs = list[tuple[str, str]]


class Wire(NamedTuple):
    """What of a request the definition decides; the path as sent, all else decoded, pairs in any order."""

    method: str
    path: str
    query: Pairs
    form: Pairs
    media_type: str
    authorization: str


class Document(dict[str, Any]):
    """A JSON body; `model` is the class that the method takes."""

    model = ""

    @classmethod
    def of(cls, schema: Node) -> "Document":
        """Return a body that holds everything which the schema names."""
        made = cls(_whole(schema))
        made.model = schema["title"]
        return made


def _whole(schema: Node) -> Any:
    match schema["type"]:
        case "object":
            return {name: _whole(part) for name, part in schema["properties"].items()}
        case "array":
            return [_whole(schema["items"])]
        case "string":
            return schema.get("enum", [AWKWARD])[0]
        case kind:
            return {"integer": 7, "boolean": True}[kind]


@dataclass(frozen=True)
class Parameter:
    """One parameter, one field of a form (`place` is "form"), or a whole JSON body ("body")."""

    name: str
    place: str
    required: bool
    schema: Node

    @property
    def argument(self) -> str:
        """The argument of the method: snake_case, digits a word, with `_` after what Python has for itself."""
        words = re.findall(r"[A-Z]?[a-z]+|[A-Z]+|\d+", self.name)
        name = self.name if self.name.islower() else "_".join(words).lower()
        taken = iskeyword(name) or name in {"self", "datetime"} or (hasattr(builtins, name) and name != "id")
        return f"{name}_" if taken else name

    @property
    def values(self) -> list[Any]:
        """Values that together show how the parameter is encoded: all of an enumeration."""
        if "enum" in self.schema:
            return [value for value in self.schema["enum"] if value is not None]
        kind = self.schema["type"], self.schema.get("format")
        if self.place == "body":
            return [Document.of(self.schema)]
        if kind[0] == "array":
            return [[f"1 {AWKWARD}"], [f"1 {AWKWARD}", f"2 {AWKWARD}"]]
        if kind == ("string", None):
            return [f"{self.name} {AWKWARD}", f"2 {AWKWARD}"]
        return _VALUES[kind]


_VALUES: Mapping[tuple[str, str | None], list[Any]] = {
    ("boolean", None): [True, False],
    ("integer", None): [7, 0],
    ("integer", "int32"): [2**31 - 1, 0, -(2**31)],
    ("integer", "int64"): [2**63 - 1, 0, -(2**63)],
    ("number", None): [0.1, -1.5],
    ("number", "double"): [0.1, -1.5],
    ("number", "float"): [0.1, -1.5],
    ("string", "date"): [dt.date(2026, 1, 31), "2026-02-28"],
    ("string", "date-time"): [dt.datetime(2026, 1, 31, 12, tzinfo=dt.UTC)],
    ("string", "uuid"): [uuid.UUID(int=1)],
    ("string", "binary"): [b"\x89PNG \xff"],
}


@dataclass(frozen=True)
class Defined:
    """One operation of a definition, or another spelling of one."""

    api: str
    id: str
    namespace: str
    method: str
    path: str
    node: Node = field(repr=False)
    schemes: Node = field(repr=False)
    parameters: tuple[Parameter, ...]
    media_type: str
    callee: str

    @property
    def rules(self) -> list[Node]:
        """What it wants together."""
        found: list[Node] = self.node.get("x-requires", [])
        return found

    def calls(self) -> Iterator[dict[str, Any]]:
        """Yield the arguments of some calls by wire names: the fewest, then all, with every value of each once."""
        yield self._settled({each.name: each.values[0] for each in self.parameters if each.required}, 0)
        for index in range(max([len(each.values) for each in self.parameters] + self._choices())):
            given = {each.name: each.values[index % len(each.values)] for each in self.parameters}
            yield self._settled(given, index)

    def expected(self, given: Mapping[str, Any], credential: Mapping[str, str], format_: str) -> Wire:
        """Return the request that a call with these arguments must make.

        `credential` has the value of each security scheme that the client was given.
        """
        path = self.path.replace("{format}", format_)
        sent: dict[str, Pairs] = {"query": [], "form": []}
        for each in (each for each in self.parameters if each.name in given):
            if each.place == "path":
                path = path.replace(f"{{{each.name}}}", quote(_text(given[each.name]), safe=""))
            else:
                values = given[each.name] if isinstance(given[each.name], list) else [given[each.name]]
                sent[each.place.replace("body", "form")] += [(each.name, _text(value)) for value in values]
        authorization = ""
        for name, secret in credential.items():
            scheme = self.schemes[name]
            if scheme["type"] == "http":
                authorization = f"Basic {base64.b64encode(secret.encode()).decode()}"
            elif scheme["in"] == "header":
                authorization = scheme.get("x-prefix", "") + secret
            else:
                sent[scheme.get("x-in", "query")].append((scheme["name"], secret))
        media_type = self.media_type or (FORM if sent["form"] else "")
        return Wire(self.method, path, sorted(sent["query"]), sorted(sent["form"]), media_type, authorization)

    def _choices(self) -> list[int]:
        return [1, *(len(names) for rule in self.rules for names in rule.values() if isinstance(names, list))]

    def _settled(self, given: dict[str, Any], index: int) -> dict[str, Any]:
        """Give what is wanted together, and of what excludes each other one."""
        own = {each.name: each for each in self.parameters}
        for rule in self.rules:
            ((mode, names),) = ((mode, names) for mode, names in rule.items() if mode != "when")
            names = [name for name in names if name in own]
            found = [name for name in names if name in given]
            path = any(own[name].place == "path" for name in names)
            if mode in {"exactly_one", "at_most_one"} and len(found) > 1:
                kept = next((name for name in names if own[name].place == "path"), found[index % len(found)])
                given = {name: value for name, value in given.items() if name == kept or name not in names}
            elif mode in {"at_least_one", "exactly_one"} and not found and not path:
                given |= {names[0]: own[names[0]].values[0]}
            elif mode == "needed" and _holds(rule["when"], given):
                given |= {name: own[name].values[0] for name in names if name not in given}
        return given


def definitions(api: str) -> Iterator[Defined]:
    """Yield every operation of an API's effective definition that the client calls."""
    document = json.loads((SPECS / f"{api}.json").read_text(encoding="utf-8"))
    for path, item in document["paths"].items():
        for method in (each for each in item if each in {"get", "post", "put", "delete"}):
            if " " not in item[method].get("x-alias-of", ""):  # else only the mock knows this spelling
                yield _defined(api, document, path, method)


def _defined(api: str, document: Node, path: str, method: str) -> Defined:
    item = document["paths"][path]
    node = item[method]
    main = document["paths"][node["x-alias-of"]][method] if "x-alias-of" in node else node
    namespace = node["tags"][0]
    name = main["operationId"].removeprefix(f"{namespace}_")
    content = _resolved(document, node.get("requestBody", {})).get("content", {})
    media_type = MULTIPART if MULTIPART in content else next(iter(content), "")
    parameters = [_resolved(document, each) for each in item.get("parameters", []) + node.get("parameters", [])]
    found = [
        Parameter(each["name"], each["in"], each.get("required", False), _resolved(document, each["schema"]))
        for each in parameters
        if (each["name"], each["in"]) != ("format", "path") and _is_argument(node, each["name"], each["schema"])
    ]
    body = _resolved(document, content[media_type]["schema"]) if content else {}
    if media_type == JSON:
        model = content[media_type]["schema"]["$ref"].rpartition("/")[2]
        found.append(
            Parameter("body", "body", node["requestBody"]["required"], _deep(document, body) | {"title": model})
        )
        body = {}
    for key, schema in body.get("properties", {}).items():
        if _is_argument(node, key, schema):
            found.append(Parameter(key, "form", key in body.get("required", []), _resolved(document, schema)))
    return Defined(
        api,
        node["operationId"],
        namespace,
        method.upper(),
        path,
        node,
        document["components"]["securitySchemes"],
        tuple(found),
        media_type,
        f"{name}_" if iskeyword(name) else name,
    )


def _is_argument(node: Node, name: str, schema: Node) -> bool:
    """Say whether a caller gives a value: neither a secret, nor what signs a request that has to be signed."""
    signed = node.get("security") == [{"oauth": []}] and name.startswith("oauth_")
    return schema.get("format") != "password" and not signed


def seen(request: httpx.Request) -> Wire:
    """Return what a request says, read from its raw parts."""
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    media_type = request.headers.get("content-type", "")
    return Wire(
        request.method,
        path,
        sorted(_pairs(query)),
        sorted(_form(request, media_type)),
        media_type.partition(";")[0],
        request.headers.get("authorization", ""),
    )


def _form(request: httpx.Request, media_type: str) -> Pairs:
    if media_type.startswith(MULTIPART):
        return _parts(request)
    if media_type == JSON:
        return [("body", _text(Document(json.loads(request.content))))]
    return _pairs(request.content.decode("ascii"))


def _pairs(encoded: str) -> Pairs:
    assert re.fullmatch(r"[A-Za-z0-9._~*+%&='()!$,:@/-]*", encoded), f"not urlencoded: {encoded}"
    return parse_qsl(encoded, keep_blank_values=True, strict_parsing=True, errors="strict") if encoded else []


def _parts(request: httpx.Request) -> Pairs:
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    parts: Any = message_from_bytes(head + request.content).get_payload()
    return [(str(part.get_param("name", header="content-disposition")), _body(part)) for part in parts]


def _body(part: Any) -> str:
    content: bytes = part.get_payload(decode=True)
    return content.decode("utf-8", "backslashreplace")


def _text(value: Any) -> str:
    """Spell a value as it stands on the wire."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (dt.date, dt.datetime)):
        return value.isoformat()
    if isinstance(value, Document):
        return json.dumps(value, sort_keys=True)
    return value.decode("utf-8", "backslashreplace") if isinstance(value, bytes) else str(value)


def python(value: Any) -> Any:
    """Return a value as a method takes it: bytes as a file, a JSON body as its model."""
    import weibokit.types  # noqa: PLC0415 - what is expected is said without the client
    from weibokit.weibo_v2 import models  # noqa: PLC0415

    if isinstance(value, Document):
        return getattr(models, value.model).from_dict(value)
    return weibokit.types.File(payload=io.BytesIO(value), file_name="x.png") if isinstance(value, bytes) else value


def _holds(when: Node, given: Mapping[str, Any]) -> bool:
    ((name, test),) = when.items()
    ((asked, wanted),) = test.items()
    if asked == "given":
        return (name in given) is wanted
    value = given.get(name)
    return value == wanted if asked == "equals" else str(value).isdecimal() and int(str(value)) > wanted


def _deep(document: Node, schema: Node) -> Node:
    """Follow the references inside a schema of a body, too."""
    found = _resolved(document, schema)
    parts = {name: _deep(document, part) for name, part in found.get("properties", {}).items()}
    items = {"items": _deep(document, found["items"])} if "items" in found else {}
    return found | ({"properties": parts} if parts else {}) | items


def _resolved(document: Node, node: Node) -> Node:
    """Follow a reference, and put the parts of `allOf` together."""
    if "$ref" in node:
        found: Any = document
        for token in node["$ref"].removeprefix("#/").split("/"):
            found = found[token.replace("~1", "/").replace("~0", "~")]
        return _resolved(document, found)
    if "allOf" not in node:
        return node
    merged = {key: value for key, value in node.items() if key != "allOf"}
    for part in (_resolved(document, each) for each in node["allOf"]):
        merged = part | merged | {"properties": part.get("properties", {}) | merged.get("properties", {})}
        merged["required"] = [*part.get("required", []), *node.get("required", [])]
    return merged
