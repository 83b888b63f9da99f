import pytest
import weibokit

from tests.mockserver.support import Ask, AskWith


def test_health_counts_operations(ask: Ask) -> None:
    answer = ask("/__admin/health")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/json")
    health = answer.json()
    assert (health["status"], health["operations"]) == ("ok", {"justone": 2, "weibo_v2": 2, "tsina_v1": 1})
    assert health["version"] == weibokit.__version__


def test_health_counts_only_what_is_served(ask_with: AskWith) -> None:
    assert ask_with(apis=("tsina_v1",))("/__admin/health").json()["operations"] == {"tsina_v1": 1}


def test_operations_are_listed_once(ask: Ask) -> None:
    listed = ask("/__admin/operations").json()
    assert [entry["operationId"] for entry in listed] == [
        "weibo_get_followers_v1",
        "bilibili_get_user_relation_stat_v1",
        "friendships_friends_bilateral_sort_interactive",
        "friendships_groups_follow",
        "statuses_followers",
    ]
    assert listed[-1] == {
        "api": "tsina_v1",
        "method": "GET",
        "path": "/statuses/followers.{format}",
        "operationId": "statuses_followers",
        "source": "documented",
        "alternate_paths": ["/statuses/followers/{id}.{format}"],
    }
    assert "alternate_paths" not in listed[0]


def test_reset_leaves_answers_as_at_start(ask: Ask) -> None:
    url = "/api/weibo/get-followers/v1?token=T&uid=1&page=2"
    before = ask(url).content
    assert ask("/__admin/reset", "POST").json() == {"status": "ok"}
    assert ask(url).content == before


@pytest.mark.parametrize("path", ["/__admin", "/__admin/", "/__admin/nothing", "/__admin/health/"])
def test_unknown_admin_paths_are_not_found(ask: Ask, path: str) -> None:
    answer = ask(path)
    assert answer.status_code == 404
    assert answer.json()["error"].startswith(f"There is no {path} here; known are /__admin/health")


@pytest.mark.parametrize(
    ("method", "path", "allow"), [("POST", "/__admin/health", "GET, HEAD"), ("GET", "/__admin/reset", "POST")]
)
def test_wrong_admin_methods_are_refused(ask: Ask, method: str, path: str, allow: str) -> None:
    answer = ask(path, method)
    assert (answer.status_code, answer.headers["allow"]) == (405, allow)
    assert answer.json()["error"].endswith(f"not {method}.")


def test_admin_likeness_is_not_admin(ask: Ask) -> None:
    assert ask("/__administration").json()["error_code"] == "404"
