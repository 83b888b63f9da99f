"""The definitions of this repository, as `build` makes them."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.reference.collect import canonical, reference
from tests.reference.digests import digest
from tools.pipeline.build import EffectiveDefinition, build, build_definition
from tools.pipeline.document.operations import operations, parameter_schemas, response_schema, subschemas
from tools.runtime.apis.registry import APIS
from tools.runtime.transport.xml import to_json

NAMES = [api.name for api in APIS]
ROOT = Path(__file__).parents[2]
PAGES = reference("pages")
COUNTS = {"justone": 348, "weibo_v2": 231, "tsina_v1": 138}
DOCUMENTED = {
    "justone": ["weibo_get_followers_v1", "bilibili_get_user_relation_stat_v1"],
    "weibo_v2": ["friendships_friends_bilateral_sort_interactive", "friendships_groups_follow"],
    "tsina_v1": ["statuses_followers", "statuses_followers_by_id"],
}
SAMPLES = {
    "justone-weibo-get-followers-v1.zh.txt": "justone/samples/weibo_get_followers_v1/page.json",
    "justone-bilibili-get-user-relation-stat-v1.zh.txt": "justone/samples/bilibili_get_user_relation_stat_v1/stat.json",
    "weibo2-friendships-friends-bilateral-sort_interactive.txt": (
        "weibo_v2/samples/friendships_friends_bilateral_sort_interactive/page.json"
    ),
    "weibo2-friendships-groups-follow.txt": "weibo_v2/samples/friendships_groups_follow/group.json",
}


@cache
def made(api: str) -> EffectiveDefinition:
    return build_definition(ROOT / "specs" / api)


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("specs") / "out"
    build(ROOT / "specs", folder)
    return folder


def test_every_api_is_there() -> None:
    assert {path.name for path in (ROOT / "specs").iterdir() if path.is_dir()} == set(NAMES)


@pytest.mark.parametrize("api", NAMES)
def test_operations_are_counted(api: str) -> None:
    found = made(api)
    counted = [operation for operation in operations(found.document) if not operation.is_alias]
    assert found.published == len(counted) == COUNTS[api]


@pytest.mark.parametrize("api", DOCUMENTED)
def test_documented_samples_stay(api: str) -> None:
    assert "documented" in {sample.entry["origin"] for sample in made(api).samples}


@pytest.mark.parametrize("api", DOCUMENTED)
def test_documented_operations_keep_their_names(output: Path, api: str) -> None:
    document = json.loads((output / f"{api}.json").read_text(encoding="utf-8"))
    assert set(DOCUMENTED[api]) <= {operation.node["operationId"] for operation in operations(document)}


def test_committed_output_is_fresh(output: Path) -> None:
    committed = ROOT / "generated" / "weibokit" / "specs"
    assert contents(committed) == contents(output)


def test_token_is_a_credential(output: Path) -> None:
    document = json.loads((output / "justone.json").read_text(encoding="utf-8"))
    known = {operation.title: parameter_schemas(document, operation).keys() for operation in operations(document)}
    assert [title for title, names in known.items() if "token" in names] == []
    assert document["security"] == [{"token": []}]
    forms = [operation for operation in operations(document) if "requestBody" in operation.node]
    assert [operation.node["security"] for operation in forms] == [[{"token_form": []}]] * 13


@pytest.mark.parametrize("api", NAMES)
def test_every_field_of_a_sample_is_described(output: Path, api: str) -> None:
    document = json.loads((output / f"{api}.json").read_text(encoding="utf-8"))
    for sample in made(api).samples:
        operation = next(one for one in operations(document) if one.node["operationId"] == sample.key)
        schema = response_schema(document, operation, sample.media_type) or {}
        content = sample.file.read_bytes()
        if sample.media_type.startswith("text/"):
            continue
        value = to_json(content, schema, document) if sample.file.suffix == ".xml" else json.loads(content)
        assert list(undescribed(document, [schema], value, sample.file.name)) == []


@pytest.mark.parametrize("case", ["bare", "cursored"])
def test_twins_say_the_same(output: Path, case: str) -> None:
    document = json.loads((output / "tsina_v1.json").read_text(encoding="utf-8"))
    folder = output / "tsina_v1" / "samples" / "statuses_followers"
    response = document["components"]["responses"]["UsersPage"]["content"]
    written = to_json((folder / f"{case}.xml").read_bytes(), response["application/xml"]["schema"], document)
    twin = (folder / f"{case}.json").read_bytes()
    assert json.dumps(written) == json.dumps(json.loads(twin))


@pytest.mark.parametrize("page", SAMPLES)
def test_samples_are_those_of_the_pages(page: str) -> None:
    sample = json.loads((ROOT / "specs" / SAMPLES[page]).read_text(encoding="utf-8"))
    assert digest(canonical(sample)) in PAGES[page]["samples"]


@pytest.mark.parametrize("case", ["bare", "cursored"])
def test_xml_samples_are_those_of_the_page(case: str) -> None:
    """They differ from it in `&` and in the line that marks an omission, and in nothing else."""
    sample = (ROOT / "specs/tsina_v1/samples/statuses_followers" / f"{case}.xml").read_text(encoding="utf-8")
    assert digest(sample.replace("&amp;", "&").strip()) in PAGES["tsina-statuses-followers.txt"]["samples"]


def contents(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


def undescribed(document: dict[str, Any], schemas: list[dict[str, Any]], value: Any, at: str) -> Iterator[str]:
    """Yield the places in `value` that no schema names."""
    found = [shape for schema in schemas for shape in subschemas(document, schema)]
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from undescribed(
                document, [shape["items"] for shape in found if "items" in shape], item, f"{at}/{index}"
            )
    elif isinstance(value, dict):
        for key, item in value.items():
            parts = [shape["properties"][key] for shape in found if key in shape.get("properties", {})]
            parts += [shape["additionalProperties"] for shape in found if shape.get("additionalProperties")]
            if not parts:
                yield f"{at}/{key}"
            yield from undescribed(document, parts, item, f"{at}/{key}")
