from typing import Any

import pytest
from weibokit_mock.checks import validation
from weibokit_mock.definitions.schemas import DefinitionError, Schema
from weibokit_mock.http.exceptions import Rejected

from tests.mockserver.support import Ask, request_of

FRIENDS = "/2/friendships/friends/bilateral/sort_interactive.json?access_token=T"


@pytest.mark.parametrize("query", ["uid=9223372036854775807", "uid=-9223372036854775808", "count=1", "count=200"])
def test_values_on_the_bounds_pass(ask: Ask, query: str) -> None:
    assert ask(f"{FRIENDS}&{query}").status_code == 200


@pytest.mark.parametrize(
    "query",
    [
        *("uid=9223372036854775808", "uid=-9223372036854775809", "page=2147483648", "count=0", "count=201", "page=0"),
        *("trim_status=2", "trim_status=true"),
    ],
)
def test_values_beyond_the_bounds_fail(ask: Ask, query: str) -> None:
    response = ask(f"{FRIENDS}&{query}")
    assert (response.status_code, response.json()["error_code"]) == (400, 10017)


@pytest.mark.parametrize("text", ["1_0", "%201", "1%20", "%2B1", "1.0", "0x1", "１", "", "1" * 5000, "1%0A"])  # noqa: RUF001
def test_integers_are_plain_digits(ask: Ask, text: str) -> None:
    assert ask(f"{FRIENDS}&uid={text}").json()["error_code"] == 10017


@pytest.mark.parametrize(("text", "status"), [("2026-01-31", 200), ("20260131", 400), ("2026-02-30", 400), ("", 400)])
def test_dates_are_days_of_the_calendar(ask: Ask, text: str, status: int) -> None:
    assert ask(f"/api/facebook/search-post/v1?token=T&keyword=x&startDate={text}").status_code == status


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("/2/users/show_batch.json?access_token=T&uids=" + ",".join(["1"] * 21), "at most 20 values"),
        ("/2/short_url/expand.json?access_token=T" + "&url_short=x" * 21, "at most 20 values"),
        ("/2/location/base/get_map_image.json?access_token=T&city=x&size=big", "string"),
    ],
)
def test_rejections_say_what_is_wanted(ask: Ask, path: str, wanted: str) -> None:
    assert f"'s value invalid,expect ({wanted}), but get (" in ask(path).json()["error"]


def test_reasons_say_which_numbers_are_wanted(ask: Ask) -> None:
    rejected = ask("/statuses/user_timeline.json?source=1&count=99999999999", auth=("user", "password"))
    assert "has to be integer of at most " in rejected.headers["x-mock-reason"]


def test_reason_of_a_wrong_method_is_that_of_the_service(ask: Ask) -> None:
    rejected = ask("/oauth2/access_token", "POST", data={"_method": "DELETE"})
    assert (rejected.status_code, rejected.headers["x-mock-reason"]) == (405, "The operation takes POST, not DELETE.")


def test_long_text_is_rejected(ask: Ask) -> None:
    def send(text: str) -> Any:
        headers = {"Authorization": "OAuth2 T"}
        return ask("/2/statuses/update.json", "POST", data={"status": text}, headers=headers)

    assert send("字" * 140).status_code == 200
    rejected = send("字" * 141)
    assert (rejected.status_code, rejected.json()["error_code"]) == (400, 20012)


def test_unknown_parameters_are_ignored(ask: Ask) -> None:
    assert ask(f"{FRIENDS}&nothing=1&nothing=2").status_code == 200


def test_media_types_may_have_parameters(ask: Ask) -> None:
    headers = {"Content-Type": "Application/X-WWW-Form-Urlencoded; charset=UTF-8", "Authorization": "OAuth2 T"}
    assert ask("/2/friendships/groups/follow.json", "POST", content=b"list_id=1", headers=headers).status_code == 200


LISTS = {"content": {"application/x-www-form-urlencoded": {"schema": {"properties": {"list_id": {"type": "integer"}}}}}}


def test_forms_may_stand_in_the_query(ask: Ask) -> None:
    url = "/2/friendships/groups/follow.json?access_token=T&list_id="
    assert ask(f"{url}1", "POST").status_code == 200
    assert ask(f"{url}x", "POST").json()["error"].endswith("but get (x), see doc for more info.")
    assert ask(f"{url}1", "POST", data={"list_id": "1"}).json()["error_code"] == 10017


def test_forms_in_the_query_count_on_request() -> None:
    request = request_of({"list_id": ["1"]})
    validation.prepare([], LISTS)(request)
    assert request.arguments == {}
    validation.prepare([], LISTS, form_in_query=True)(request)
    assert request.arguments == {"list_id": 1}


def check(schema: Schema, text: str) -> Any:
    prepared = validation.prepare([{"in": "query", "name": "x", "schema": schema}], None)
    request = request_of({"x": [text]})
    prepared(request)
    return request.arguments["x"]


@pytest.mark.parametrize(
    ("schema", "text", "value"),
    [
        ({"type": "boolean"}, "true", True),
        ({"type": "number"}, "-1.5e3", -1500.0),
        ({"type": "string", "maxLength": 2, "pattern": "^a"}, "ab", "ab"),
        ({"type": "integer", "minimum": 1, "exclusiveMinimum": True}, "2", 2),
    ],
)
def test_texts_become_values(schema: Schema, text: str, value: Any) -> None:
    assert check(schema, text) == value


@pytest.mark.parametrize(
    ("schema", "text"),
    [
        ({"type": "boolean"}, "True"),
        ({"type": "number"}, "nan"),
        ({"type": "string", "minLength": 2}, "a"),
        ({"type": "string", "enum": ["a"]}, "b"),
        ({"type": "integer", "minimum": 1, "exclusiveMinimum": True}, "1"),
    ],
)
def test_rare_keywords_count_too(schema: Schema, text: str) -> None:
    with pytest.raises(Rejected, match="parameter_wrong"):
        check(schema, text)


def test_long_texts_are_a_case_of_their_own() -> None:
    with pytest.raises(Rejected, match="text_too_long"):
        check({"type": "string", "maxLength": 2, "x-length": "full-width"}, "一二三")
    with pytest.raises(Rejected, match="parameter_wrong"):
        check({"type": "string", "maxLength": 2}, "abc")


@pytest.mark.parametrize(
    ("parameters", "body", "message"),
    [
        ([{"in": "query", "name": "x", "schema": {"type": "array"}}], None, "'x' has the type 'array'"),
        ([{"in": "cookie", "name": "x", "schema": {"type": "string"}}], None, "'x' is in 'cookie'"),
        ([], {"content": {"text/plain": {}}}, "text/plain are not supported"),
    ],
)
def test_what_cannot_be_checked_fails_at_start(parameters: list[dict[str, Any]], body: Any, message: str) -> None:
    with pytest.raises(DefinitionError, match=message):
        validation.prepare(parameters, body)


SHORTEN = "/2/short_url/shorten.json?access_token=T"


def test_lists_repeat_their_parameter(ask: Ask) -> None:
    assert ask(f"{SHORTEN}&url_long=a&url_long=b").status_code == 200
    assert ask(SHORTEN).json()["error"] == "miss required parameter (url_long), see doc for more info."


def test_lists_have_bounds(ask: Ask) -> None:
    response = ask(SHORTEN + "&url_long=a" * 21)
    assert "(url_long)'s value invalid,expect (at most 20 values)" in response.json()["error"]


@pytest.mark.parametrize(("ids", "status"), [(",".join("1" * 100), 200), (",".join("1" * 101), 400)])
def test_ids_between_commas_are_counted(ask: Ask, ids: str, status: int) -> None:
    assert ask(f"/2/users/counts.json?access_token=T&uids={ids}").status_code == status
