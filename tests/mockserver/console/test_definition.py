"""The definitions, as the mock hands them out."""

import json
from importlib.resources import files
from typing import Any

import httpx
import pytest
from weibokit_mock.server import MockServer
from weibokit_mock.settings import APIS

from tests.mockserver.support import Ask, AskWith


def effective(api: str) -> dict[str, Any]:
    document: dict[str, Any] = json.loads((files("weibokit") / "specs" / f"{api}.json").read_bytes())
    return document


@pytest.mark.parametrize("api", APIS)
def test_definition_is_the_effective_one(ask: Ask, api: str) -> None:
    served, wanted = ask(f"/__admin/openapi/{api}.json").json(), effective(api)
    assert served.pop("servers") == [{"url": "http://mock.test", "description": "This mock."}]
    wanted.pop("servers")
    for node in (node for item in wanted["paths"].values() for node in item.values()):
        node.pop("servers", None)
    assert served == wanted


def test_definition_names_no_other_server(ask: Ask) -> None:
    assert any("servers" in node for item in effective("weibo_v2")["paths"].values() for node in item.values())
    paths = ask("/__admin/openapi/weibo_v2.json").json()["paths"]
    assert [path for path, item in paths.items() for node in item.values() if "servers" in node] == []


def test_session_is_a_server_of_its_own() -> None:
    with MockServer() as server:
        opened = httpx.post(f"{server.base_url}/__admin/sessions").json()
        document = httpx.get(f"{opened['base_url']}/__admin/openapi/tsina_v1.json").json()
    assert document["servers"][0]["url"] == opened["base_url"]


@pytest.mark.parametrize("api", ["nothing", "..%2fjustone", "justone.json%00"])
def test_other_definitions_are_not_found(ask: Ask, api: str) -> None:
    assert ask(f"/__admin/openapi/{api}.json").status_code == 404


def test_only_served_definitions_are_there(ask_with: AskWith) -> None:
    response = ask_with(apis=("tsina_v1",))("/__admin/openapi/justone.json")
    assert (response.status_code, "choose from tsina_v1" in response.json()["error"]) == (404, True)
