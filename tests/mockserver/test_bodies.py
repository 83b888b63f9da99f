import pytest
from weibokit_mock.checks.values import MAX_PICTURE
from weibokit_mock.http.bodies import MAX_BODY, MAX_UPLOAD

from tests.mockserver.support import Ask

TOKEN = {"Authorization": "OAuth2 T"}
UPLOAD = "/2/statuses/upload.json"
AVATAR = "/2/account/avatar/upload.json?access_token=T"
QRCODE = "/2/eps/qrcode/create?access_token=T"
PICTURE = ("picture.png", b"\x89PNG\r\n\x1a\n\x00", "image/png")
SCENE = {"action_name": "QR_SCENE", "action_info": {"scene": {"scene_id": 1}}}


def test_forms_hold_pictures(ask: Ask) -> None:
    response = ask(UPLOAD, "POST", headers=TOKEN, data={"status": "看图"}, files={"pic": PICTURE})
    assert response.status_code == 200


def test_forms_with_pictures_hold_the_token(ask: Ask) -> None:
    fields = {"status": "看图", "access_token": "T"}
    assert ask(UPLOAD, "POST", data=fields, files={"pic": PICTURE}).status_code == 200
    assert ask(UPLOAD, "POST", data={"status": "看图"}, files={"pic": PICTURE}).json()["error_code"] == 10006


def test_fields_beside_pictures_are_checked(ask: Ask) -> None:
    response = ask(UPLOAD, "POST", headers=TOKEN, data={"status": "看图", "visible": "9"}, files={"pic": PICTURE})
    assert response.json()["error"].startswith("parameter (visible)'s value invalid,expect (0|1|2|3), but get (9)")


def test_missing_pictures_are_rejected(ask: Ask) -> None:
    response = ask(UPLOAD, "POST", headers=TOKEN, data={"status": "看图"}, files={"other": PICTURE})
    body = response.json()
    assert (response.status_code, body["error_code"], body["error"]) == (400, 20007, "does multipart has image?")


@pytest.mark.parametrize("start", [b"\xff\xd8\xff\xe0", b"GIF89a", b"GIF87a", b"\x89PNG\r\n"])
def test_pictures_have_three_types(ask: Ask, start: bytes) -> None:
    assert ask(AVATAR, "POST", files={"image": ("a", start)}).status_code == 200
    response = ask(AVATAR, "POST", files={"image": ("a", b" " + start)})
    assert (response.status_code, response.json()["error_code"]) == (400, 20005)
    assert response.json()["error"] == "unsupported image type, only suport JPG, GIF, PNG!"


def test_pictures_have_a_limit(ask: Ask) -> None:
    picture = b"GIF8".ljust(MAX_PICTURE, b"\0")
    assert ask(AVATAR, "POST", files={"image": ("a", picture)}).status_code == 200
    response = ask(AVATAR, "POST", files={"image": ("a", picture + b"\0")})
    assert (response.status_code, response.json()["error_code"]) == (400, 20006)


@pytest.mark.parametrize("host", ["api.weibo.com", "upload.api.weibo.com", "c.api.weibo.com", "rm.api.weibo.com"])
def test_hosts_make_no_difference(ask: Ask, host: str) -> None:
    headers = TOKEN | {"Host": host}
    assert ask(UPLOAD, "POST", headers=headers, data={"status": "x"}, files={"pic": PICTURE}).status_code == 200
    assert ask("/2/remind/unread_count.json?uid=1", headers=headers).status_code == 200


def test_texts_are_no_pictures(ask: Ask) -> None:
    response = ask(AVATAR, "POST", files={"image": (None, b"text")})
    error = response.json()["error"]
    assert error.startswith("parameter (image)'s value invalid,expect (file), but get (4 characters)")


def test_parts_need_a_boundary(ask: Ask) -> None:
    response = ask(AVATAR, "POST", content=b"abc", headers={"Content-Type": "multipart/form-data"})
    assert response.json()["error"].startswith("parameter (body)'s value invalid,expect (parts), but get (3 bytes)")


def test_pictures_may_be_longer_than_forms(ask: Ask) -> None:
    assert ask(AVATAR, "POST", files={"image": ("a.jpg", b"GIF8" * MAX_BODY)}).status_code == 200
    assert ask(AVATAR, "POST", files={"image": ("a.jpg", b"\0" * MAX_UPLOAD)}).json()["error_code"] == 10018


def test_json_bodies_are_taken(ask: Ask) -> None:
    assert ask(QRCODE, "POST", json=SCENE).status_code == 200


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ({"action_name": "QR_SCENE"}, "miss required parameter (action_info)"),
        (SCENE | {"action_info": {"scene": {}}}, "miss required parameter (action_info.scene.scene_id)"),
        (SCENE | {"action_name": "X"}, "parameter (action_name)'s value invalid,expect (QR_SCENE|QR_LIMIT_SCENE)"),
        (SCENE | {"expire_seconds": 1801}, "parameter (expire_seconds)'s value invalid,expect (int32), but get (1801)"),
        ([], "parameter (body)'s value invalid,expect (object), but get ([])"),
    ],
)
def test_json_bodies_are_checked(ask: Ask, body: object, told: str) -> None:
    response = ask(QRCODE, "POST", json=body)
    assert (response.status_code, response.json()["error"][: len(told)]) == (400, told)


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\xff", b'{"a":NaN}', b'{"a":1e999}', b'{"a":"\\ud800"}', b"[" * 5000, b'{"a":%s}' % (b"1" * 5000)],
    ids=lambda content: content[:12],
)
def test_json_bodies_must_be_json(ask: Ask, content: bytes) -> None:
    response = ask(QRCODE, "POST", content=content, headers={"Content-Type": "application/json"})
    told = f"parameter (body)'s value invalid,expect (JSON), but get ({len(content)} bytes)"
    assert (response.status_code, response.json()["error"][: len(told)]) == (400, told)


def test_other_media_types_are_rejected(ask: Ask) -> None:
    assert ask(QRCODE, "POST", data={"action_name": "QR_SCENE"}).json()["error_code"] == 10007
    assert ask(UPLOAD, "POST", headers=TOKEN, data={"status": "看图"}).json()["error_code"] == 10007


@pytest.mark.parametrize("files", [{}, {"pic": PICTURE}])
def test_pictures_may_be_left_out(ask: Ask, files: dict[str, object]) -> None:
    fields = {"status": "看 https://app.example/"}
    assert ask("/2/statuses/share.json", "POST", headers=TOKEN, data=fields, files=files).status_code == 200
