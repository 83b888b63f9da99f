"""What t.sina does with requests and the others don't: DELETE by POST, text encoded twice, its words, JSONP."""

import json
from typing import Any
from urllib.parse import quote

import pytest

from tests.mockserver.support import Ask

LOGIN: dict[str, Any] = {"auth": ("user", "password")}
UPDATE = "/statuses/update.json"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@pytest.mark.parametrize(
    "path", ["/7/lists/8.json", "/7/8/members.json", "/7/8/subscribers.json", "/favorites/destroy/1.json"]
)
def test_posts_can_be_deletes(ask: Ask, path: str) -> None:
    fields = {"_method": "DELETE", "id": "1"}
    posted, deleted = ask(path, "POST", data=fields, **LOGIN), ask(f"{path}?id=1", "DELETE", **LOGIN)
    assert (posted.status_code, posted.content) == (deleted.status_code, deleted.content) == (200, deleted.content)


def test_deletes_by_post_need_a_delete(ask: Ask) -> None:
    response = ask(UPDATE, "POST", data={"_method": "DELETE"}, **LOGIN)
    assert (response.status_code, response.json()["error"][:5]) == (403, "40307")
    # Other words are none, and in the query nothing is looked for.
    assert ask(f"{UPDATE}?_method=DELETE", "POST", data={"_method": "PUT", "status": "a"}, **LOGIN).status_code == 200


def error(ask: Ask, path: str, body: str) -> str:
    response = ask(path, "POST", content=body, headers=FORM, **LOGIN)
    assert response.status_code == 400
    found: str = response.json()["error"]
    return found


EMPTY = "40012:Error: content is null!"
LONG = "40013:Error: Text too long, please input text less than 140 characters!"


@pytest.mark.parametrize(
    ("path", "body", "said"),
    [
        (UPDATE, "status=", EMPTY),
        ("/statuses/comment.json", "id=1&comment=", EMPTY),
        ("/direct_messages/new.json", "id=1&text=", EMPTY),
        (UPDATE, f"status={quote('微' * 141)}", LONG),
        (UPDATE, f"status={quote(quote('微' * 141))}", LONG),
        ("/statuses/comment.json", f"id=1&comment={'a' * 281}", LONG),
        ("/direct_messages/new.json", f"id=1&text={'a' * 601}", LONG),
        (UPDATE, "", "40002:Error: miss required parameter (status), see doc for more info."),
        ("/7/lists.json", f"name={'a' * 21}", "40001:Error: param error, see doc for more info."),
    ],
)
def test_texts_are_rejected_in_words_of_their_own(ask: Ask, path: str, body: str, said: str) -> None:
    assert error(ask, path, body) == said


@pytest.mark.parametrize(
    ("text", "status"), [("微" * 140, 200), (quote("微" * 140), 200), (quote(quote("微" * 46)), 400)]
)
def test_texts_are_decoded_before_they_are_measured(ask: Ask, text: str, status: int) -> None:
    # Once more only, so that the last one is still too long.
    assert ask(UPDATE, "POST", data={"status": text}, **LOGIN).status_code == status


SEARCH = "/search.json"


def test_text_encoded_twice_is_the_same(ask: Ask) -> None:
    once = ask(f"/trends/statuses.json?trend_name={quote('夜景 a')}", **LOGIN)
    twice = ask(f"/trends/statuses.json?trend_name={quote(quote('夜景 a'))}", **LOGIN)
    assert once.content == twice.content


RESERVED = ["delete", "new", "typeof", "void.x", "if", "return", "this.x", "null", "while"]


def test_jsonp_is_a_function_call(ask: Ask) -> None:
    plain = ask(f"{SEARCH}?source=K&q=a")
    called = ask(f"{SEARCH}?source=K&q=a&callback=foo.bar")
    assert called.text == f"/**/foo.bar({plain.text})"
    assert called.headers["content-type"] == "application/javascript;charset=UTF-8"
    assert called.headers["x-content-type-options"] == "nosniff"
    assert called.headers["x-mock-source"] == plain.headers["x-mock-source"]


@pytest.mark.parametrize("callback", ["delete_", "newest", "$", "_.new", "jQuery1_2", "a.delete"])
def test_names_may_hold_reserved_words(ask: Ask, callback: str) -> None:
    assert ask(f"{SEARCH}?source=K&q=a&callback={callback}").text.startswith(f"/**/{callback}(")


@pytest.mark.parametrize("callback", ["", "<script>alert(1)</script>", "a;b", "f(1)//", "f%0A", "1f", "f.", *RESERVED])
def test_only_names_are_called(ask: Ask, callback: str) -> None:
    response = ask(f"{SEARCH}?source=K&q=a&callback={callback}")
    assert (response.status_code, response.json()["error"][:5]) == (400, "40001")


def test_xml_is_never_a_function_call(ask: Ask) -> None:
    plain, called = (ask(f"/users/search.xml?source=K&q=a{more}") for more in ("", "&callback=foo"))
    assert called.content == plain.content
    assert json.loads(ask("/users/search.json?source=K&q=a").content)


PICTURE = "/account/update_profile_image.json"


@pytest.mark.parametrize(
    ("files", "code"),
    [
        ({"other": ("a.png", b"\x89PNG")}, "40009"),
        ({"image": ("a.bmp", b"BM")}, "40045"),
        ({"image": ("a.png", b"\x89PNG" + bytes(5 * 1024 * 1024))}, "40008"),
    ],
)
def test_pictures_are_rejected_in_words_of_their_own(ask: Ask, files: Any, code: str) -> None:
    response = ask(PICTURE, "POST", files=files, **LOGIN)
    assert (response.status_code, response.json()["error"][:5]) == (400, code)
