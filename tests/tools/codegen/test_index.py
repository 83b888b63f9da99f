"""The index of the real APIs against their definitions."""

import json
from pathlib import Path

import pytest
from weibokit import load_index

from tools.codegen.openapi import is_typed
from tools.pipeline.document.operations import operations
from tools.runtime.apis.registry import APIS

SPECS = Path(__file__).parents[3] / "generated" / "weibokit" / "specs"
NAMES = [api.name for api in APIS]


@pytest.mark.parametrize("api", NAMES)
def test_every_operation_is_in_the_index(api: str) -> None:
    document = json.loads((SPECS / f"{api}.json").read_text(encoding="utf-8"))
    own = {each.node["operationId"]: each for each in operations(document) if not each.is_alias}
    found = {each.id: each for each in load_index().apis[api].operations}
    assert found.keys() == own.keys()
    for key, operation in own.items():
        assert found[key].path == operation.path
        assert found[key].summary_zh == operation.node["x-summary-zh"]
        assert found[key].typed == is_typed(document, operation)
        assert (found[key].paging is not None) == ("x-pagination" in operation.node)


def test_index_counts_what_the_manifest_does() -> None:
    manifest = json.loads((SPECS.parents[1] / "manifest.json").read_text(encoding="utf-8"))
    for name, counts in manifest["apis"].items():
        own = load_index().apis[name].operations
        assert len(own) == counts["operations"]
        assert sum(each.typed for each in own) == counts["typed"]


def test_every_parameter_has_a_meaning_in_both_languages() -> None:
    lacking = {
        (operation.full_name, parameter.name)
        for operation in load_index().operations.values()
        for parameter in operation.parameters
        if parameter.place != "body" and not (parameter.description and parameter.description_zh)
    }
    assert lacking == set()


def test_index_knows_cost_and_credentials() -> None:
    found = load_index()
    assert {name: {each.charged for each in api.operations} for name, api in found.apis.items()} == {
        "justone": {"yes"},
        "weibo_v2": {"no"},
        "tsina_v1": {"no"},
    }
    assert found.apis["justone"].credentials == {"token": "JUSTONE_TOKEN"}
    assert next(iter(found.apis["tsina_v1"].credentials.items())) == ("app_key", "TSINA_APP_KEY")
    assert [name for name, api in found.apis.items() if api.personal] == ["weibo_v2", "tsina_v1"]


def test_index_holds_aliases_limits_and_what_is_wanted_together() -> None:
    followers = load_index().operations["tsina_v1.statuses.followers"]
    assert followers.other_paths == ("/statuses/followers/{id}.{format}",)
    assert followers.formats == ("json", "xml")
    assert {each.name: each.limits for each in followers.parameters}["count"] == {"maximum": 200, "default": 20}
    assert "`list_id`" in load_index().operations["weibo_v2.statuses.upload"].requires


def test_samples_of_the_index_are_files() -> None:
    files = [each["file"] for operation in load_index().operations.values() for each in operation.samples]
    assert len(files) > 200
    assert [file for file in files if not (SPECS / file).is_file()] == []
