import json
import time
from importlib.resources import files

import pytest
import weibokit
from weibokit_mock.definitions.schemas import METHODS
from weibokit_mock.http.bodies import MAX_BODY
from weibokit_mock.settings import APIS

from tests.mockserver.support import Ask, AskWith


def published(api: str) -> dict[str, list[str]]:
    """Return the operations of an API by path, as its effective definition lists them; an alias is none."""
    document = json.loads((files("weibokit") / "specs" / f"{api}.json").read_bytes())
    found = {
        path: [method for method in METHODS if "x-alias-of" not in item.get(method, {"x-alias-of": "none"})]
        for path, item in document["paths"].items()
    }
    return {path: methods for path, methods in found.items() if methods}


def test_health_counts_operations(ask: Ask) -> None:
    response = ask("/__admin/health")
    assert (response.status_code, response.headers["content-type"]) == (200, "application/json")
    health = response.json()
    counted = {api: sum(map(len, published(api).values())) for api in APIS}
    assert (health["status"], health["operations"]) == ("healthy", counted)
    assert counted["justone"] >= 348
    assert health["version"] == weibokit.__version__


def test_health_counts_only_what_is_served(ask_with: AskWith) -> None:
    assert list(ask_with(apis=("tsina_v1",))("/__admin/health").json()["operations"]) == ["tsina_v1"]


def test_operations_are_listed_once(ask: Ask) -> None:
    listed = [(entry["api"], entry["path"], entry["method"]) for entry in ask("/__admin/operations").json()]
    wanted = [
        (api, path, method.upper()) for api in APIS for path, methods in published(api).items() for method in methods
    ]
    assert listed == wanted


def test_alternate_paths_are_listed(ask: Ask) -> None:
    listed = {entry["operationId"]: entry for entry in ask("/__admin/operations").json()}
    assert listed["statuses_followers"]["alternate_paths"] == ["/statuses/followers/{id}.{format}"]
    assert "alternate_paths" not in listed["weibo_get_followers_v1"]


def test_reset_leaves_responses_as_at_start(ask: Ask) -> None:
    url = "/api/weibo/get-followers/v1?token=T&uid=1&page=2"
    before = ask(url).content
    assert ask("/__admin/reset", "POST").json() == {}
    assert ask(url).content == before


def test_unknown_admin_paths_are_not_found(ask: Ask) -> None:
    response = ask("/__admin/nothing")
    assert response.status_code == 404
    assert response.json()["error"].startswith("There is no /__admin/nothing here; known are /__admin/health")


@pytest.mark.parametrize(
    ("method", "path", "allow"), [("POST", "/__admin/operations", "GET"), ("DELETE", "/__admin/clock", "GET, POST")]
)
def test_wrong_admin_methods_are_rejected(ask: Ask, method: str, path: str, allow: str) -> None:
    response = ask(path, method)
    assert (response.status_code, response.headers["allow"]) == (405, allow)
    assert response.json()["error"].endswith(f"not {method}.")


def test_admin_likeness_is_not_admin(ask: Ask) -> None:
    assert ask("/__administration").json()["error_code"] == "404"


def test_bodies_reach_the_functions(ask: Ask) -> None:
    assert ask("/__admin/clock", "POST", json={"advance": 60}).json()["time"] > time.time() + 50
    assert ask("/__admin/reset", "POST").status_code == 200
    assert ask("/__admin/clock").json()["time"] <= time.time()


def test_bodies_are_bounded(ask: Ask) -> None:
    assert ask("/__admin/reset", "POST", content=b" " * MAX_BODY).status_code == 200
    response = ask("/__admin/reset", "POST", content=b" " * (MAX_BODY + 1))
    assert response.status_code == 413
    assert response.json()["error"] == "The body is too long; send at most 1048576 bytes."
