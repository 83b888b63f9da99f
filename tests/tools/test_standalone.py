"""Clients from definitions as they were published, and from one with all that is awkward in names."""

import datetime as dt
import hashlib
import importlib
import inspect
import json
import uuid
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest

from tests.reference.published import published
from tools.cli import main

ROOT = Path(__file__).parents[2]
OPERATIONS = {"2026-04-16": 213, "2026-07-12": 303, "2026-07-23": 271, "2026-08-21": 348}
DEPRECATED = {"2026-04-16": 37, "2026-07-12": 40, "2026-07-23": 6, "2026-08-21": 46}
NAMESPACES = {"2026-04-16": 27, "2026-07-12": 32, "2026-07-23": 33, "2026-08-21": 36}
FORM = "application/x-www-form-urlencoded"
TAKEN = ("body", "client", "cookies", "headers", "kwargs", "params", "quote", "response", "url")
"""Names that the generated code has for itself."""
NOON = dt.datetime(2026, 1, 31, 12, tzinfo=dt.UTC)
TYPED: dict[str, tuple[dict[str, Any], object, str]] = {
    "day": ({"type": "string", "format": "date"}, dt.date(2026, 1, 31), "2026-01-31"),
    "at": (
        {"type": "string", "format": "date-time"},
        dt.datetime(2026, 1, 31, 9, tzinfo=dt.UTC),
        "2026-01-31T09:00:00+00:00",
    ),
    "key": ({"type": "string", "format": "uuid"}, uuid.UUID(int=7), "00000000-0000-0000-0000-000000000007"),
    "mode": ({"type": "string", "enum": ["a", "b"]}, "neither", "neither"),
    "json_mode": ({"type": "string"}, "x", "x"),
    "most": ({"type": "integer", "format": "int64"}, 2**63 - 1, "9223372036854775807"),
}
"""Parameters by name: schema, value, and the text of that on the wire."""
PAYLOAD = {"type": "object", "properties": {"code": {"type": "integer"}, "data": {}}}


def responding(name: str) -> dict[str, Any]:
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}
    return {"200": {"description": "x", "content": content}}


RESPONSES = responding("A")


def awkward() -> dict[str, Any]:
    """A definition whose names mean something in Python, or can't be written there."""
    text = {"type": "string"}
    names = ["token", "class", "from", "oAuthorId", "self", "1st", "user-id", "none", "max_pages", *TAKEN]
    query = [{"name": name, "in": "query", "schema": text, "required": name == "from"} for name in names]
    form = {
        "type": "object",
        "required": ["token"],
        "properties": dict.fromkeys(("token", "class", "from", *TAKEN), text),
    }
    content = {FORM: {"schema": form}}
    typed = [{"name": name, "in": "query", "schema": schema} for name, (schema, _, _) in TYPED.items()]
    return {
        "openapi": "3.1.0",
        "info": {"title": "Awkward", "version": "1"},
        "paths": {
            "/api/1688/get-item/v1": {"get": {"parameters": query, "responses": RESPONSES}},
            "/api/class/import": {"post": {"requestBody": {"content": content}, "responses": RESPONSES}},
            "/api/typed/show/v1": {"get": {"parameters": typed, "responses": RESPONSES}},
            "/api/search/v1": {"post": {"parameters": query[:1], "responses": RESPONSES}},
        },
        "components": {"schemas": {"A": PAYLOAD}},
    }


def contents(folder: Path) -> dict[str, str]:
    files = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


class Service:
    """Responds to every request, and keeps it."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(200, json={"code": 0, "data": [], "message": None, "recordTime": None})


Make = Callable[[Path, str], ModuleType]


@pytest.fixture
def make(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Make]:
    """Run the command, and import what it made; the repository stays as it was."""
    before = contents(ROOT / "specs") | contents(ROOT / "generated") | contents(ROOT / "tools")
    monkeypatch.chdir(ROOT)
    monkeypatch.syspath_prepend(tmp_path)

    def run(definition: Path, name: str) -> ModuleType:
        assert main(["generate", "--definition", str(definition), "--output", str(tmp_path / name)]) == 0
        return importlib.import_module(name)

    yield run
    assert contents(ROOT / "specs") | contents(ROOT / "generated") | contents(ROOT / "tools") == before


def methods(client: Any) -> Iterator[tuple[str, Callable[..., Any]]]:
    """Yield namespace and method of everything that makes one call."""
    for name in (name for name in dir(type(client)) if not name.startswith("_") and name != "close"):
        space = getattr(client, name)
        for method in (each for each in dir(space) if not each.startswith(("_", "iter_", "pages_"))):
            yield name, getattr(space, method)


def call(method: Callable[..., Any]) -> Any:
    """Call with all arguments, since some are wanted together."""
    wanted = inspect.signature(method).parameters.values()
    return method(**{each.name: value(each.annotation.removesuffix(" | None")) for each in wanted})


def value(annotation: str) -> object:
    """Return something that fits the annotation of an argument."""
    if annotation.startswith("Literal["):
        return annotation.split("'")[1]
    return {"int": 3, "Hour": 3, "bool": True, "datetime.date | str": dt.date(2026, 1, 31)}.get(annotation, "x")


def token_places(document: dict[str, Any]) -> dict[tuple[str, str], str]:
    """Return where each operation as published takes the token: `query` or `form`."""
    return {
        (method.upper(), path): "form" if "requestBody" in node else "query"
        for path, item in document["paths"].items()
        for method, node in item.items()
    }


def signed(request: httpx.Request) -> str:
    """Return where a request carries the token."""
    form = parse_qs(request.content.decode()) if request.headers.get("Content-Type") == FORM else {}
    places = [place for place, found in (("query", request.url.params), ("form", form)) if "token" in found]
    return " and ".join(places)


@pytest.mark.slow
@pytest.mark.parametrize("date", OPERATIONS)
def test_published_definition_makes_a_client(
    date: str, make: Make, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document, definition, number = published(date), tmp_path / "published.json", OPERATIONS[date]
    definition.write_text(json.dumps(document), encoding="utf-8")
    module = make(definition, f"published_{date.replace('-', '_')}")
    *_, census, generated = capsys.readouterr().out.splitlines()
    assert census.startswith(f"justone: {number} operations published, {number} effective, ")
    assert generated.startswith(f"justone: {number} operations generated, ")
    service = Service()
    client = module.JustOne(token="t0ken", transport=httpx.MockTransport(service))
    with client, pytest.warns(DeprecationWarning, match=r"^JustOne\.\w+\.\w+ is deprecated: ") as caught:
        all_responses = [(namespace, call(method)) for namespace, method in methods(client)]
    assert len(caught) == DEPRECATED[date]
    assert len({namespace for namespace, _ in all_responses}) == NAMESPACES[date]
    untyped = [response for _, response in all_responses if type(response).__name__ == "Result"]
    assert untyped
    assert all((response.code, response.data) == (0, []) for response in untyped)
    places = {(request.method, request.url.path): signed(request) for request in service.requests}
    assert places == token_places(document)


def test_awkward_names_work(make: Make, tmp_path: Path) -> None:
    definition = tmp_path / "awkward.json"
    definition.write_text(json.dumps(awkward()), encoding="utf-8")
    service = Service()
    client = make(definition, "awkward").JustOne(token="t0ken", transport=httpx.MockTransport(service))
    names = ("from_", "class_", "o_author_id", "self_", "field_1st", "user_id", "none", "max_pages")
    client.field_1688.get_item_v1(**{name: name for name in names})
    client.field_1688.get_item_v1(from_="z", **{name: f"{name}&" for name in TAKEN})
    client.field_class.import_(class_="a&b")
    client.field_class.import_(**{name: f"{name}&" for name in TAKEN})
    assert client.search.search_v1().data == []
    query = "class=class_&from=from_&oAuthorId=o_author_id&self=self_&1st=field_1st&user-id=user_id&none=none"
    taken = "&".join(f"{name}={name}%26" for name in TAKEN)
    assert [(request.method, request.url.raw_path.decode(), request.content) for request in service.requests] == [
        ("GET", f"/api/1688/get-item/v1?{query}&max_pages=max_pages&token=t0ken", b""),
        ("GET", f"/api/1688/get-item/v1?from=z&{taken}&token=t0ken", b""),
        ("POST", "/api/class/import", b"class=a%26b&token=t0ken"),
        ("POST", "/api/class/import", f"{taken}&token=t0ken".encode()),
        ("POST", "/api/search/v1?token=t0ken", b""),
    ]


def test_values_keep_their_types(make: Make, tmp_path: Path) -> None:
    definition = tmp_path / "typed.json"
    definition.write_text(json.dumps(awkward()), encoding="utf-8")
    service = Service()
    client = make(definition, "typed").JustOne(token="t0ken", transport=httpx.MockTransport(service))
    client.typed.show_v1(**{name: given for name, (_, given, _) in TYPED.items()})
    (request,) = service.requests
    assert dict(request.url.params) == {name: sent for name, (_, _, sent) in TYPED.items()} | {"token": "t0ken"}


@pytest.mark.slow
def test_typed_operations_keep_their_types(make: Make, tmp_path: Path) -> None:
    document = json.loads((ROOT / "specs/justone/openapi.json").read_text(encoding="utf-8"))
    document["paths"].pop("/api/bilibili/get-user-relation-stat/v1")
    definition = tmp_path / "fewer.json"
    definition.write_text(json.dumps(document), encoding="utf-8")
    client = make(definition, "fewer").JustOne(token="t0ken")
    assert inspect.signature(client.weibo.get_followers_v1).return_annotation == "FollowersResult"
    assert hasattr(client.weibo, "iter_get_followers_v1")


def small(**paths: Any) -> dict[str, Any]:
    """A definition with one operation for each of `paths`, which are what it is without what all have."""
    document = awkward()
    document["paths"] = {
        f"/api/{name}/get/v1": {"post": {"responses": RESPONSES} | node} for name, node in paths.items()
    }
    return document


def test_every_documented_success_is_returned(make: Make, tmp_path: Path) -> None:
    content = {"application/JSON; charset=UTF-8": RESPONSES["200"]["content"]["application/json"]}
    responses = {status: {status: {"description": "x", "content": content}} for status in ("201", "202")}
    responses |= {status: {status: {"description": "x"}} for status in ("200", "204")}
    definition = tmp_path / "definition.json"
    definition.write_text(
        json.dumps(small(**{f"x{status}": {"responses": each} for status, each in responses.items()}))
    )

    def service(request: httpx.Request) -> httpx.Response:
        status = int(request.url.path[6:9])
        return httpx.Response(status) if status in {200, 204} else httpx.Response(status, json={"code": 0, "data": 5})

    client = make(definition, "successes").JustOne(token="t0ken", transport=httpx.MockTransport(service))
    assert [getattr(client, f"x{status}").get_v1().data for status in (201, 202)] == [5, 5]
    assert {type(getattr(client, f"x{status}").get_v1()).__name__ for status in (200, 204)} == {"NoContent"}


def test_clashes_are_renamed_and_told(make: Make, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = small(client={}, x={}) | {"openapi": "3.0.3"}
    document["paths"]["/api/x/get/v1/"] = {"get": {"responses": RESPONSES}}
    definition, service = tmp_path / "definition.json", Service()
    definition.write_text(json.dumps(document))
    client = make(definition, "clashes").JustOne(token="t0ken", transport=httpx.MockTransport(service))
    client.field_client.get_v1()
    client.x.get_v1()
    client.x.get_v1_get()
    assert [request.url.path for request in service.requests] == [
        "/api/client/get/v1",
        "/api/x/get/v1",
        "/api/x/get/v1/",
    ]
    at = f"{definition}#/paths/~1api~1x~1get~1v1~1/get"
    assert (
        f"Renamed: {at}: got the name x.get_v1; wanted one that POST /api/x/get/v1 hasn't." in capsys.readouterr().out
    )


def test_honoured_styles_are_written_so(make: Make, tmp_path: Path) -> None:
    text = {"type": "string"}
    items, pair = {"type": "array", "items": text}, {"type": "object", "properties": {"x": text, "y": text}}
    found = [("one", "query", text), ("many", "query", items), ("pair", "query", pair)]
    found += [("h", "header", text), ("k", "cookie", text), ("p", "path", text)]
    parameters = [{"name": name, "in": place, "schema": each, "required": True} for name, place, each in found]
    document = small(x={})
    document["paths"]["/api/x/{p}/v1"] = {"get": {"parameters": parameters, "responses": RESPONSES}}
    definition, service = tmp_path / "definition.json", Service()
    definition.write_text(json.dumps(document))
    module = make(definition, "styled")
    models = importlib.import_module("styled.justone.models")
    client = module.JustOne(token="t0ken", transport=httpx.MockTransport(service))
    (method,) = [each for name, each in methods(client) if "p" in inspect.signature(each).parameters]
    pair_model = inspect.signature(method).parameters["pair"].annotation
    method(p="a/b", one="1&2", many=["3", "4"], pair=getattr(models, pair_model)(x="5", y="6"), h="7", k="8; é=%")
    (request,) = service.requests
    assert request.url.raw_path == b"/api/x/a%2Fb/v1?one=1%262&many=3&many=4&x=5&y=6&token=t0ken"
    assert (request.headers["h"], request.headers["Cookie"]) == ("7", "k=8%3B%20%C3%A9=%")


def test_schemas_that_differ_in_spelling_are_told_apart(
    make: Make, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names = ("user_info", "UserInfo", "Model", "x" * 300)
    paths = {f"x{index}": {"responses": responding(name)} for index, name in enumerate(names)}
    definition, service = tmp_path / "definition.json", Service()
    schemas = dict.fromkeys(names, PAYLOAD)
    definition.write_text(json.dumps(small(**paths) | {"components": {"schemas": schemas}}))
    client = make(definition, "spelled").JustOne(token="t0ken", transport=httpx.MockTransport(service))
    made = [type(getattr(client, f"x{index}").get_v1()).__name__ for index in range(len(names))]
    assert made[:3] == ["UserInfo", "UserInfo2", "Model2"]
    assert made[3].startswith("Xxxx")
    assert len(made[3]) == 199  # its module has a `_`
    at = f"Renamed: {definition}#/components/schemas"
    report = capsys.readouterr().out
    assert f"{at}/UserInfo: got the class name UserInfo; wanted one that nothing else has. It is UserInfo2." in report
    assert f"{at}/{'x' * 300}: got a class name of 300 bytes; wanted at most 200. It is {made[3]}." in report


def test_long_paths_make_short_names(make: Make, tmp_path: Path) -> None:
    paths: dict[str, Any] = {f"{'x' * 300}/{'y' * 300}/{number}": {} for number in (1, 2)}
    definition, service = tmp_path / "definition.json", Service()
    definition.write_text(json.dumps(small(**paths)))
    client = make(definition, "lengthy").JustOne(token="t0ken", transport=httpx.MockTransport(service))
    (namespace,) = {name for name, _ in methods(client)}
    assert [method().data for _, method in methods(client)] == [[], []]
    assert namespace.startswith("xxx")
    assert len({request.url.path for request in service.requests}) == 2


def test_parameters_of_one_spelling_are_told_apart(make: Make, tmp_path: Path) -> None:
    names = ["user_id", "userId", "user-id", "user.id"]
    parameters = [{"name": name, "in": "query", "schema": {"type": "string"}} for name in names]
    definition, service = tmp_path / "definition.json", Service()
    definition.write_text(json.dumps(small(x={"parameters": parameters})))
    client = make(definition, "alike").JustOne(token="t0ken", transport=httpx.MockTransport(service))
    arguments = list(inspect.signature(client.x.get_v1).parameters)
    client.x.get_v1(**{argument: argument for argument in arguments})
    sent = dict(service.requests[0].url.params)
    assert arguments == ["user_id", "userId", "user_id_3", "user_id_4"]
    assert sent == dict(zip(names, arguments, strict=True)) | {"token": "t0ken"}


def test_optional_body_can_be_left_out(make: Make, tmp_path: Path) -> None:
    content = {"application/json": {"schema": {"type": "object", "properties": {"a": {"type": "string"}}}}}
    definition, service = tmp_path / "definition.json", Service()
    definition.write_text(json.dumps(small(x={"requestBody": {"content": content}})))
    client = make(definition, "bodiless").JustOne(token="t0ken", transport=httpx.MockTransport(service))
    assert client.x.get_v1().data == []
    assert service.requests[0].content == b""


def test_property_of_class_is_no_namespace(make: Make, tmp_path: Path) -> None:
    definition, service = tmp_path / "definition.json", Service()
    definition.write_text(json.dumps(small(cached_property={}, x={})))
    client = make(definition, "cached").JustOne(token="t0ken", transport=httpx.MockTransport(service))
    assert client.field_cached_property.get_v1().data == []


FOREIGN = """\ufeffopenapi: 3.1.0
info: {title: Foreign, version: 2026-01-31}
paths:
  /api/x/get/v1:
    get:
      parameters:
        - {name: b, in: query, schema: {$ref: '#/components/schemas/A/properties/b'}}
      responses:
        200: {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}
components:
  schemas:
    A:
      type: object
      examples: {one: {value: {code: 0}}}
      properties: {b: {type: integer, examples: [1, 2]}, list: {type: array}, code: {type: integer}, data: {}}
"""


def test_foreign_definition_is_read_leniently(make: Make, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    definition, service = tmp_path / "definition.yml", Service()
    definition.write_text(FOREIGN, encoding="utf-8")
    client = make(definition, "foreign").JustOne(token="t0ken", transport=httpx.MockTransport(service))
    assert client.x.get_v1(b=5).data == []
    assert inspect.signature(client.x.get_v1).parameters["b"].annotation == "int | None"
    assert service.requests[0].url.params["b"] == "5"
    at = f"Repaired: {definition}#/components/schemas/A"
    report = capsys.readouterr().out
    assert f"{at}/examples: 1 example; one was kept." in report
    assert f"{at}/properties/b/examples: 2 examples; one was kept." in report


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ({"swagger": "2.0", "info": {"title": "x", "version": "1"}, "paths": {}}, "#/swagger: got Swagger 2.0; wanted"),
        ({"openapi": "3.1.0", "info": {"title": "x", "version": "1"}, "webhooks": {}}, "#/paths: got no operation"),
        (
            small(x={"parameters": [{"name": "q", "in": "query", "schema": {"type": "txt"}}]}),
            "#/paths/~1api~1x~1get~1v1/post/parameters/0/schema/type: got 'txt' is not one of ['array', ",
        ),
        (
            small(x={"parameters": [{"name": "q", "in": "query", "schema": {"enum": ["a", 1]}}]}),
            "#/paths/~1api~1x~1get~1v1/post: got WARNING parsing POST /api/x/get/v1 within x.",
        ),
        (
            small(x={"responses": responding("B")})
            | {"components": {"schemas": {"A": PAYLOAD, "B": {"properties": {"e": {"enum": ["a", 1]}}}}}},
            "#/components/schemas/B: got ",
        ),
    ],
)
def test_messages_name_cause_and_place(
    document: dict[str, Any], message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    definition = tmp_path / "definition.json"
    definition.write_text(json.dumps(document))
    assert main(["generate", "--definition", str(definition), "--output", str(tmp_path / "made")]) == 1
    assert capsys.readouterr().err.startswith(f"{definition}{message}")


def test_messages_name_the_file_given(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    parameter = {"name": "f", "in": "query", "style": "deepObject", "schema": {"type": "object"}}
    definition = tmp_path / "definition.json"
    definition.write_text(json.dumps(small(x={"parameters": [parameter]})))
    assert main(["generate", "--definition", str(definition), "--output", str(tmp_path / "made")]) == 1
    at = f"{definition}#/paths/~1api~1x~1get~1v1/post/parameters/0/style"
    assert capsys.readouterr().err.startswith(f"{at}: got deepObject; wanted `form`")
    assert [path.name for path in tmp_path.iterdir()] == ["definition.json"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--definition", "none.json"), "generate: got one of --definition and --output; wanted both or neither."),
        (("--output", "made"), "generate: got one of --definition and --output; wanted both or neither."),
        (("--definition", "none.json", "--output", "made"), "none.json: got no file"),
        (("--definition", "none.json", "--output", "no/such/made"), "no/such/made: got a folder in one that isn't"),
        (("--definition", "broken.json", "--output", "made"), "broken.json#/info/version: got "),
    ],
)
def test_bad_input_leaves_nothing(
    arguments: Sequence[str],
    message: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    document = awkward() | {"info": {"title": "x", "version": 1}}
    (tmp_path / "broken.json").write_text(json.dumps(document), encoding="utf-8")
    assert main(["generate", *arguments]) == 1
    assert capsys.readouterr().err.startswith(message)
    assert [path.name for path in tmp_path.iterdir()] == ["broken.json"]
