"""What is said of operations, and the search in it."""

import pytest

from tests.mockserver.support import Ask, AskWith

FOLLOWERS = "justone.weibo.get_followers_v1"


def found(ask: Ask, query: str) -> list[str]:
    return [each["name"] for each in ask("/__admin/operations", params={"q": query}).json()]


def test_operation_is_described(ask: Ask) -> None:
    (operation,) = ask("/__admin/operations", params={"q": FOLLOWERS}).json()
    uid, page = operation.pop("parameters")
    assert operation == {
        "api": "justone",
        "name": FOLLOWERS,
        "method": "GET",
        "path": "/api/weibo/get-followers/v1",
        "operationId": "weibo_get_followers_v1",
        "summary": "Accounts that a user follows",
        "summary_zh": "微博用户的关注列表（TA 关注的人）",  # noqa: RUF001
        "source": "documented",
    }
    assert uid == {
        "name": "uid",
        "in": "query",
        "required": True,
        "schema": {"type": "string", "minLength": 1},
        "description": "Id of the Weibo user (UID).",
        "description_zh": "微博用户 ID（UID）",  # noqa: RUF001
    }
    assert (page["required"], page["schema"]) == (False, {"type": "integer", "format": "int32", "default": 1})


def test_every_operation_says_all(ask: Ask) -> None:
    listed = ask("/__admin/operations").json()
    assert len(listed) >= 717
    assert len({each["name"] for each in listed}) == len(listed)
    assert [each["name"] for each in listed if not each["summary"] or not each["summary_zh"]] == []
    parameters = [parameter for each in listed for parameter in each["parameters"]]
    assert {parameter["in"] for parameter in parameters} == {"query", "path", "form", "body"}
    assert [each for each in parameters if not each["schema"] or not each["description"]] == []


def test_parameters_of_bodies_are_listed(ask: Ask) -> None:
    listed = {each["name"]: each for each in ask("/__admin/operations").json()}
    places = {each["name"]: each["in"] for each in listed["weibo_v2.statuses.upload"]["parameters"]}
    assert (places["pic"], places["status"]) == ("form", "form")
    required = {each["name"]: each["required"] for each in listed["weibo_v2.eps.qrcode_create"]["parameters"]}
    assert required == {"expire_seconds": False, "action_name": True, "action_info": True}


@pytest.mark.parametrize(
    "query", ["followers", "GET-FOLLOWERS", "关注列表", "微博 关注", "accounts follows", "uid weibo"]
)
def test_search_finds_in_both_languages(ask: Ask, query: str) -> None:
    assert FOLLOWERS in found(ask, query)


def test_search_wants_every_word(ask: Ask) -> None:
    assert found(ask, "followers 电影") == []
    assert set(found(ask, "微博 粉丝")) < set(found(ask, "粉丝"))


def test_search_of_nothing_finds_all(ask: Ask) -> None:
    assert len(found(ask, " ")) == len(ask("/__admin/operations").json())


def test_unknown_parameters_are_rejected(ask: Ask) -> None:
    response = ask("/__admin/operations?query=a")
    assert response.status_code == 422
    assert "known is q" in response.json()["errors"][0]["detail"]


def test_only_served_operations_are_found(ask_with: AskWith) -> None:
    listed = ask_with(apis=("tsina_v1",))("/__admin/operations?q=show").json()
    assert {each["api"] for each in listed} == {"tsina_v1"}


def test_sample_is_the_first_response(ask: Ask) -> None:
    sample = ask(f"/__admin/operations/{FOLLOWERS}/sample")
    first = ask("/api/weibo/get-followers/v1?token=T&uid=1")
    assert (sample.content, sample.headers["x-mock-source"]) == (first.content, "documented")


def test_sample_is_none_of_the_journal(ask: Ask) -> None:
    ask("/__admin/requests", "DELETE")
    ask(f"/__admin/operations/{FOLLOWERS}/sample")
    assert ask("/__admin/requests").json()["requests"] == []


def test_example_is_shown_by_name(ask: Ask) -> None:
    sample = ask("/__admin/operations/weibo_v2.oauth2.access_token/sample?example=token")
    assert (sample.headers["x-mock-source"], "access_token" in sample.json()) == ("authored", True)


@pytest.mark.parametrize("path", ["justone.weibo.nothing/sample", f"{FOLLOWERS}/sample?example=nothing", FOLLOWERS])
def test_unknown_samples_are_not_found(ask: Ask, path: str) -> None:
    assert ask(f"/__admin/operations/{path}").status_code == 404


@pytest.mark.slow
def test_every_operation_has_a_sample(ask: Ask) -> None:
    names = [each["name"] for each in ask("/__admin/operations").json()]
    statuses = {name: ask(f"/__admin/operations/{name}/sample").status_code for name in names}
    assert {name: status for name, status in statuses.items() if status not in (200, 302)} == {}
