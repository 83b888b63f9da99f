"""What programs that worked with the real services send, each as its SDK sends it."""

import json
from importlib.resources import files
from urllib.parse import parse_qsl, urlencode

import pytest
from oauthlib.oauth1 import Client  # type: ignore[import-untyped]

from tests.mockserver.support import Ask, AskWith

LOGIN = {"auth": ("bob", "password")}
TOKEN = {"access_token": "T"}
FORM = {"content-type": "application/x-www-form-urlencoded"}
PHOTO = (None, b"\x89PNG" + b"x" * 3000)


@pytest.mark.parametrize(
    "path", ["blocks/exists", "blocks/blocking/ids", "statuses/user_timeline", "account/get_privacy", "emotions"]
)
def test_tsina_reads_are_posted(ask: Ask, path: str) -> None:
    posted = ask(f"/{path}.json", "POST", data={"source": "K", "user_id": "931204701"}, **LOGIN)
    assert posted.status_code == 200
    assert posted.content == ask(f"/{path}.json?source=K&user_id=931204701", **LOGIN).content


def test_a_path_with_a_post_of_its_own_keeps_it(ask: Ask) -> None:
    posted = ask("/bob/lists.json", "POST", data={"name": "friends", "mode": "public"}, **LOGIN)
    assert isinstance(posted.json(), dict)
    assert posted.json() != ask("/bob/lists.json", **LOGIN).json()


@pytest.mark.parametrize("form", [{}, {"oauth_callback": "http://app.example/back", "source": "K"}])
def test_request_tokens_are_posted(ask: Ask, form: dict[str, str]) -> None:
    client = Client("K", client_secret="secret")
    body = urlencode(form) or None
    url, headers, body = client.sign("http://mock.test/oauth/request_token", "POST", body, FORM if body else {})
    response = ask(url, "POST", headers=headers, content=body)
    assert response.status_code == 200, response.text
    assert set(dict(parse_qsl(response.text))) == {"oauth_token", "oauth_token_secret"}


@pytest.mark.parametrize("page", ["authorize", "authenticate"])
def test_authenticate_acts_as_authorize(ask: Ask, page: str) -> None:
    client = Client("K", client_secret="secret", callback_uri="http://app.example/back")
    url, headers, _ = client.sign("http://mock.test/oauth/request_token")
    token = dict(parse_qsl(ask(url, headers=headers).text))["oauth_token"]
    response = ask(f"/oauth/{page}?oauth_token={token}&display=nothing")
    assert response.status_code == 302
    assert response.headers["location"].startswith(f"http://app.example/back?oauth_token={token}&oauth_verifier=")


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "users/show"),
        ("POST", "friendships/create"),
        ("POST", "friendships/destroy"),
        ("DELETE", "friendships/destroy"),
        ("POST", "blocks/create"),
        ("POST", "blocks/destroy"),
        ("POST", "user/friends/update_remark"),
    ],
)
@pytest.mark.parametrize("place", ["params", "data"])
def test_id_of_a_path_is_a_parameter_too(ask: Ask, method: str, path: str, place: str) -> None:
    if method == "GET" and place == "data":
        method = "POST"
    options = {place: {"id": "55", "remark": "x"}}
    response = ask(f"/{path}.json", method, **options, **LOGIN)
    assert response.json()["id"] == 55, response.text


def test_delete_has_a_form(ask: Ask) -> None:
    response = ask("/friendships/destroy.json", "DELETE", content=b"user_id=55", headers=FORM, **LOGIN)
    assert response.json()["id"] == 55


@pytest.mark.parametrize("who", [{"user_id": "55"}, {"screen_name": "alice"}, {"id": "55"}])
def test_messages_go_to_whom_one_parameter_names(ask: Ask, who: dict[str, str]) -> None:
    response = ask("/direct_messages/new.json", "POST", data={"text": "hello"} | who, **LOGIN)
    assert response.json()["text"] == "hello"
    nobody = ask("/direct_messages/new.json", "POST", data={"text": "hello"}, **LOGIN)
    assert nobody.json()["error"].startswith("40002:")


def test_apps_say_who_they_are_in_a_basic_header(ask_with: AskWith) -> None:
    ask = ask_with(credentials={"weibo_v2": frozenset({"app:secret"})})
    login = {"grant_type": "password", "username": "u", "password": "p"}
    good = ask("/oauth2/access_token", "POST", data=login, auth=("app", "secret"))
    wrong = ask("/oauth2/access_token", "POST", data=login, auth=("app", "wrong"))
    assert (good.status_code, wrong.json()["error_code"]) == (200, 21324)


@pytest.mark.parametrize("display", ["popup", "wap1.2", "wap2.0", "js", "web", "default", "whatever"])
def test_no_kind_of_page_stops_a_login(ask: Ask, display: str) -> None:
    response = ask(f"/oauth2/authorize?client_id=1&redirect_uri=http://app.example&display={display}")
    assert response.status_code == 302


def test_forms_come_in_parts_without_a_file(ask: Ask) -> None:
    status = {"status": (None, "look: http://a.example")}
    assert ask("/2/statuses/share.json", "POST", params=TOKEN, files=status).status_code == 200
    url = status | {"url": (None, "http://a.example/1.jpg")}
    assert ask("/2/statuses/upload_url_text.json", "POST", params=TOKEN, files=url).status_code == 200
    assert ask("/statuses/update.json", "POST", files=status, **LOGIN).json()["text"] == "look: http://a.example"
    rejection = ask("/2/statuses/update.json", "POST", params=TOKEN, files=status)
    assert rejection.json()["error_code"] == 10007


def test_lives_of_tokens_are_numbers(ask: Ask) -> None:
    form = {"client_id": "1", "client_secret": "s", "grant_type": "password", "username": "u", "password": "p"}
    token = ask("/oauth2/access_token", "POST", data=form).json()
    assert (token["expires_in"], token["remind_in"]) == (157679999, "157679999")


@pytest.mark.parametrize("of", ["members", "subscribers"])
def test_membership_is_the_text_of_the_root(ask: Ask, of: str) -> None:
    text = ask(f"/bob/friends/{of}/5.xml", **LOGIN).text
    assert text.endswith(("<result>true</result>", "<result>false</result>"))


@pytest.mark.parametrize("path", ["/2", "/2/statuses/X", "/2/statuses/X.json", "/2/lists", "/2/lists/members.json"])
def test_unknown_v2_paths_are_v2s(ask: Ask, path: str) -> None:
    response = ask(path, params=TOKEN)
    assert (response.status_code, response.json()["error_code"]) == (404, 10020)


def ids(value: object) -> list[int]:
    """Return every id of a user or message in a response."""
    if isinstance(value, list):
        return [found for item in value for found in ids(item)]
    if not isinstance(value, dict):
        return []
    own = [
        value[key]
        for key in ("id", "sender_id", "recipient_id")
        if {"screen_name", "sender_id"} & value.keys() and key in value
    ]
    return own + [found for item in value.values() for found in ids(item)]


@pytest.mark.parametrize(
    "path",
    ["statuses/friends", "users/hot", "direct_messages", "statuses/public_timeline", "blocks/blocking", "users/show"],
)
@pytest.mark.parametrize("page", [1, 2])
def test_tsina_ids_fit_into_31_bits(ask: Ask, path: str, page: int) -> None:
    found = ids(ask(f"/{path}.json?source=K&page={page}&cursor=-1&screen_name=alice", **LOGIN).json())
    assert found
    assert all(0 < number < 2**31 for number in found)


def sign_in(ask: Ask, **parameters: str) -> str:
    """Log in at v2, and return the token."""
    asked = {"client_id": "1", "redirect_uri": "http://app.example/"} | parameters
    code = ask("/oauth2/authorize", params=asked).headers["location"].partition("code=")[2]
    form = {"client_id": "1", "client_secret": "s", "grant_type": "authorization_code", "code": code}
    response = ask("/oauth2/access_token", "POST", data=form | {"redirect_uri": "http://app.example/"})
    return str(response.json()["access_token"])


@pytest.mark.parametrize("name", ["", "alice", "林若溪的猫"])
def test_one_user_has_one_identity(ask_with: AskWith, name: str) -> None:
    ask = ask_with()
    found = set()
    for _ in range(2):
        token = {"access_token": sign_in(ask, **({"login": name} if name else {}))}
        uid = ask("/2/account/get_uid.json", params=token).json()["uid"]
        shown = ask("/2/users/show.json", params=token | {"uid": uid}).json()
        own = ask("/2/account/verify_credentials.json", params=token).json()
        found |= {(uid, uid), (shown["id"], shown["screen_name"]), (own["id"], own["screen_name"])}
        found |= {(ask("/oauth2/get_token_info", "POST", data=token).json()["uid"], uid)}
    assert found == {(uid, uid), (uid, name or "陈思远在路上")}


def test_tsina_knows_a_user_by_the_name_of_the_login(ask: Ask) -> None:
    own = ask("/account/verify_credentials.json?source=K", auth=("alice", "p")).json()
    shown = ask(f"/users/show/{own['id']}.json?source=K", auth=("alice", "p")).json()
    assert (own["screen_name"], own["id"]) == ("alice", shown["id"])
    assert shown["screen_name"] == "alice"


TIMELINES = {
    "/2/statuses/home_timeline.json": "statuses",
    "/2/statuses/user_timeline.json": "statuses",
    "/2/statuses/public_timeline.json": "statuses",
    "/2/statuses/mentions/ids.json": "statuses",
    "/2/comments/by_me.json": "comments",
    "/2/direct_messages/conversation.json?uid=5": "direct_messages",
    "/2/place/user_timeline.json?uid=5": "statuses",
    "/statuses/friends_timeline.json": "",
    "/statuses/user_timeline.json?user_id=5": "",
    "/statuses/comments_by_me.json": "",
    "/direct_messages.json": "",
}


def listed(ask: Ask, path: str, **parameters: int) -> list[int]:
    """Return the ids of a part of a timeline."""
    response = ask(path, params=dict(parse_qsl(path.partition("?")[2])) | TOKEN | parameters, **LOGIN)
    value = response.json()
    items = value[TIMELINES[path]] if TIMELINES[path] else value
    return [int(item["id"] if isinstance(item, dict) else item) for item in items]


WALKED = [path for path in TIMELINES if "public" not in path]


@pytest.mark.parametrize("path", WALKED)
def test_timelines_are_paged_by_max_id(ask: Ask, path: str) -> None:
    found = listed(ask, path, count=10)
    while True:
        rest = listed(ask, path, count=10, max_id=found[-1] - 1)
        assert len(rest) <= 10
        if not rest:
            break
        found += rest
    assert found == sorted(set(found), reverse=True)
    assert len(found) > 15


@pytest.mark.parametrize("path", WALKED)
def test_timelines_are_paged_by_page(ask: Ask, path: str) -> None:
    pages = [listed(ask, path, count=7, page=page) for page in range(1, 6)]
    found = [number for page in pages for number in page]
    assert found == sorted(set(found), reverse=True)
    assert pages[1]
    assert pages[-1] == []
    assert listed(ask, path, count=7, max_id=pages[1][0])[: len(pages[1])] == pages[1]


@pytest.mark.parametrize("path", WALKED)
def test_nothing_is_newer_than_the_newest(ask: Ask, path: str) -> None:
    newest, second, *_ = listed(ask, path, count=2, page=1) + listed(ask, path, count=2, page=2)
    assert listed(ask, path, since_id=newest) == []
    assert listed(ask, path, since_id=second) == [newest]


@pytest.mark.parametrize("path", TIMELINES)
def test_a_page_has_no_more_than_was_asked_for(ask: Ask, path: str) -> None:
    assert len(listed(ask, path, count=1)) == 1


def v2(ask: Ask, path: str, **form: str) -> dict[str, object]:
    """Post to v2, and return the body."""
    body: dict[str, object] = ask(f"/2/{path}.json", "POST", data=TOKEN | form).json()
    return body


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("长" * 140, None),
        ("长" * 141, 20012),
        ("a" * 280, None),
        ("a" * 281, 20012),
        ("é" * 280, None),
        ("😀" * 70, None),
        ("😀" * 71, 20012),
        ("", 20008),
    ],
)
def test_texts_are_as_long_as_the_services_count(ask: Ask, text: str, code: int | None) -> None:
    assert v2(ask, "statuses/update", status=text).get("error_code") == code
    tsina = ask("/statuses/update.json", "POST", data={"status": text}, **LOGIN).json()
    assert tsina.get("error", "")[:5] == {None: "", 20012: "40013", 20008: "40012"}[code]


def test_each_text_has_its_own_code(ask: Ask) -> None:
    assert v2(ask, "direct_messages/new", uid="5", text="长" * 301)["error_code"] == 20013
    assert v2(ask, "friendships/groups/create", name="长" * 17)["error_code"] == 20601
    assert v2(ask, "comments/create", id="5", comment="长" * 141)["error_code"] == 20012


@pytest.mark.parametrize(
    ("text", "code", "error"),
    [
        ("", 20008, "content is null!"),
        ("长" * 141, 20012, "Text too long, please input text less than 140 characters"),
        ("no address", 10017, "text not find domain!"),
        ("see https://a.example", None, None),
    ],
)
def test_shared_texts_need_an_address(ask: Ask, text: str, code: int | None, error: str | None) -> None:
    body = v2(ask, "statuses/share", status=text)
    assert (body.get("error_code"), body.get("error")) == (code, error)


def test_data_in_texts_is_looked_at(ask: Ask) -> None:
    assert v2(ask, "statuses/update", status="x", annotations="{no")["error_code"] == 10017
    assert v2(ask, "statuses/update", status="x", annotations='[{"a": 1}]').get("error_code") is None
    assert v2(ask, "statuses/upload_url_text", status="x", url="a.example/1.jpg")["error_code"] == 10017


def test_pictures_without_a_name_are_not_repeated(ask: Ask) -> None:
    parts = {"status": (None, "x"), "pic": PHOTO}
    response = ask("/2/statuses/upload.json", "POST", params=TOKEN, files=parts)
    assert response.json()["error_code"] == 10017
    assert len(response.content) < 300
    assert "xxxx" not in response.text


def test_wrong_values_are_repeated_in_part_only(ask: Ask) -> None:
    assert len(ask("/2/statuses/show.json", params=TOKEN | {"id": "9" * 9000}).content) < 400


def test_published_defaults_are_taken(ask: Ask) -> None:
    definition = json.loads((files("weibokit") / "specs" / "justone.json").read_bytes())
    found = 0
    for path, item in definition["paths"].items():
        for parameter in item.get("get", {}).get("parameters", ()):
            schema = parameter.get("schema", {})
            if "x-published-default" in schema:
                found += 1
                response = ask(path, params={"token": "T", parameter["name"]: schema["x-published-default"]})
                assert parameter["name"] not in response.json()["message"], (path, response.text)
    assert found == 10
