"""Samples of Just One API through the models of their operations: nothing changes, and every field is as annotated."""

import json
from collections.abc import Callable
from functools import cache
from importlib import import_module
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest
from weibokit import FieldMismatch
from weibokit._runtime.models.model import Model, check
from weibokit.justone import models

from tools.infer.infer import SETTINGS
from tools.infer.sample_set import operation_name, operation_names
from tools.infer.settings import read_settings
from tools.pipeline.document.operations import operations, response_schema

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared" / "samples" / "justone"
FILES = sorted(SHARED.glob("*.json"))
OWN = ROOT / "specs/justone/samples/weibo_get_followers_v1/page.json"
OPEN = "Result"
ABSENT = pytest.param(SHARED, marks=pytest.mark.skip(reason="needs the recorded samples in ../shared"))


class Models(dict[str, Any]):
    """The names of the models, which are imported when an annotation needs them."""

    def __missing__(self, name: str) -> Any:
        try:
            return getattr(models, name)
        except AttributeError as error:
            raise KeyError(name) from error


@cache
def known() -> dict[str, tuple[str, str]]:
    """Return the key of each operation and the name of its model, by what a file of samples may call it."""
    document = json.loads((ROOT / "generated/weibokit/specs/justone.json").read_text("utf-8"))
    found: dict[str, tuple[str, str]] = {}
    for operation in operations(document):
        schema = response_schema(document, operation, "application/json") or {}
        both = operation.node["operationId"], schema["$ref"].rpartition("/")[2]
        found |= dict.fromkeys(operation_names(operation), both)
    return found


def read(file: Path) -> tuple[Model, Any]:
    raw = json.loads(file.read_text("utf-8"))
    _, model = known().get(operation_name(file), ("", OPEN))
    return getattr(models, model).from_dict(raw), raw


@cache
def promises(name: str) -> dict[str, Any]:
    """Return what the annotations of the model of this name say."""
    model: type[Model] = getattr(models, name)
    hints = get_type_hints(model, vars(import_module(model.__module__)), Models())
    return {name: hints[name] for name in model._fields}


def broken(value: object, promise: Any, at: str = "") -> list[str]:
    """Return the places below `value`, all of which is read, that are not what `promise` says."""
    if isinstance(promise, UnionType) or get_origin(promise) is Union:
        return min((broken(value, part, at) for part in get_args(promise)), key=len)
    if get_origin(promise) is list and isinstance(value, list):
        return [bad for index, item in enumerate(value) for bad in broken(item, get_args(promise)[0], f"{at}/{index}")]
    if get_origin(promise) is dict and isinstance(value, dict):
        return [bad for key, item in value.items() for bad in broken(item, get_args(promise)[1], f"{at}/{key}")]
    if isinstance(value, Model) and type(value) is promise:
        given = {name: getattr(value, name) for name in value._fields if hasattr(value, name)}
        promised = promises(type(value).__name__)
        return [bad for name, item in given.items() for bad in broken(item, promised[name], f"{at}/{name}")]
    return [] if promise is Any or type(value) in _accepted(promise) else [at]


def _accepted(promise: Any) -> tuple[Any, ...]:
    return (float, int) if promise is float else (NoneType,) if promise is None else (promise,)


@pytest.mark.parametrize("file", FILES or [ABSENT], ids=lambda file: file.name)
def test_sample_survives_its_model(file: Path) -> None:
    response, raw = read(file)
    assert broken(response, type(response)) == []
    assert response.to_dict() == raw
    assert json.dumps(response.to_dict()) == json.dumps(raw)
    if type(response).__name__ != OPEN:
        check(response)


@pytest.mark.skipif(not FILES, reason="needs the recorded samples in ../shared")
def test_only_what_teaches_nothing_is_open() -> None:
    found = [known()[operation_name(file)] for file in FILES if operation_name(file) in known()]
    assert len({key for key, _ in found}) == 207
    assert {key for key, model in found if model == OPEN} == read_settings(
        ROOT / "specs/justone" / SETTINGS
    ).open.keys()


@pytest.mark.skipif(not FILES, reason="needs the recorded samples in ../shared")
def test_models_have_fields_of_samples() -> None:
    unread = {file.name: [*unknown(read(file)[0])] for file in FILES}
    assert {name: paths for name, paths in unread.items() if paths} == {}


def unknown(value: object, at: str = "") -> list[str]:
    """Return the places in a response that its models have no field for."""
    if isinstance(value, Model):
        fields = {field.key: getattr(value, name, None) for name, field in value._fields.items()}
        extra = [f"{at}/{key}" for key in value.to_dict() if key not in fields]
        return extra + [place for key, part in fields.items() for place in unknown(part, f"{at}/{key}")]
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [place for part in inside for place in unknown(part, at)]


@pytest.mark.parametrize(
    ("spoil", "place"),
    [
        (lambda data: data.update(total_number="many"), "/data/total_number"),
        (lambda data: data["users"][0].update(id=None), "/data/users/0/id"),
        (lambda data: data["users"][0].update(verified=1), "/data/users/0/verified"),
        (lambda data: data["users"][0]["insecurity"].update(sexual_content="no"), "/data/users/0/insecurity/"),
    ],
)
def test_broken_promise_is_caught(spoil: Callable[[Any], None], place: str) -> None:
    raw = json.loads(OWN.read_text("utf-8"))
    assert broken_or_refused(models.FollowersResult, raw) == ""
    spoil(raw["data"])
    assert broken_or_refused(models.FollowersResult, raw).startswith(place)


def broken_or_refused(model: type[Model], raw: Any) -> str:
    """Return the first place that breaks its promise, be it by refusing to be read."""
    try:
        return next(iter(broken(model.from_dict(raw), model)), "")
    except FieldMismatch as error:
        return error.pointer
