"""The schemas that were inferred from samples: names and types only, every model once, names that speak."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tools.infer.infer import OVERLAY, SETTINGS, infer
from tools.infer.observations.vocabulary import split_words
from tools.infer.settings import read_settings
from tools.pipeline.document.naming import name
from tools.pipeline.document.operations import operations
from tools.pipeline.files.loading import read

FOLDER = Path(__file__).parents[2] / "specs" / "justone"
FILES = sorted((FOLDER / "schemas").glob("*.yaml"))
SHARED = FOLDER.parents[2] / "shared" / "samples" / "justone"
KEYWORDS = {
    *("$ref", "type", "format", "items", "additionalProperties", "oneOf", "allOf"),
    *("description", "required", "properties"),
}
OLD_NAMES = {"Envelope", "FollowersPage", "FollowersResult", "RelationStat", "RelationStatAnswer", "RelationStatResult"}
LONGEST = 40


@cache
def components(file: Path) -> dict[str, Any]:
    found: dict[str, Any] = read(file)["components"]["schemas"]
    return found


def below(schema: Any) -> Iterator[dict[str, Any]]:
    """Yield a schema and every schema in it."""
    yield schema
    for part in [*schema.get("oneOf", ()), *schema.get("allOf", ()), *schema.get("properties", {}).values()]:
        yield from below(part)
    for key in ("items", "additionalProperties"):
        if key in schema:
            yield from below(schema[key])


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_schemas_hold_no_values(file: Path) -> None:
    used = {key for schema in components(file).values() for part in below(schema) for key in part}
    assert {"type", "properties"} <= used <= KEYWORDS


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_equal_shapes_are_one_model(file: Path) -> None:
    found = [schema.get("properties") or schema.get("allOf") for schema in components(file).values()]
    shapes = Counter(json.dumps(shape, sort_keys=True) for shape in found if shape)
    assert [shape for shape, number in shapes.items() if number > 1] == []


def test_names_are_unique_and_short() -> None:
    names = [name for file in FILES for name in components(file)]
    assert len({name.lower() for name in names}) == len(names)
    assert [name for name in names if len(name) > LONGEST or not re.fullmatch(r"[A-Z][A-Za-z0-9]+", name)] == []
    assert [name for name in names if re.search(r"[a-z]\d+$", name)] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_names_begin_with_the_platform(file: Path) -> None:
    prefix = read_settings(FOLDER / SETTINGS).platforms.get(file.stem) or "".join(
        word.capitalize() for word in split_words(file.stem)
    )
    assert {name for name in components(file) if not name.startswith(prefix)} <= OLD_NAMES


def test_open_operations_have_no_schema() -> None:
    keys = {
        name("justone", each.method, each.path).key: each.path for each in operations(read(FOLDER / "openapi.json"))
    }
    settings = read_settings(FOLDER / SETTINGS)
    targets = " ".join(action["target"] for action in read(FOLDER / OVERLAY)["actions"])
    assert settings.open
    assert settings.open.keys() <= keys.keys()
    assert [key for key in settings.open if f"'{keys[key]}'" in targets] == []


@pytest.mark.skipif(not SHARED.is_dir(), reason="needs the recorded samples in ../shared")
def test_samples_bring_nothing_new(tmp_path: Path) -> None:
    for source in [FOLDER / "openapi.json", FOLDER / SETTINGS, FOLDER / OVERLAY, *FILES]:
        target = tmp_path / source.relative_to(FOLDER)
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(source.read_bytes())
    infer(tmp_path, SHARED)
    widened = {
        file.name for file in (FOLDER / OVERLAY, *FILES) if text(tmp_path / file.relative_to(FOLDER)) != text(file)
    }
    assert widened == set()


def text(file: Path) -> str:
    return file.read_text("utf-8")
