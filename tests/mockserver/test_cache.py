from weibokit_mock.http.media_types import JSON
from weibokit_mock.http.response import Response, response
from weibokit_mock.responses.cache import ResponseCache

from tests.mockserver.support import Ask, AskWith


def of(size: int) -> Response:
    return response(200, b"x" * size, JSON, "synthesized")


def test_responses_are_made_once() -> None:
    cache = ResponseCache()
    made = cache.get("a", lambda: of(1))
    assert cache.get("a", lambda: of(2)) is made


def test_bytes_are_bounded() -> None:
    cache = ResponseCache(100_000)
    for number in range(100):
        cache.get(f"{number}", lambda: of(10_000))
    assert 80_000 < cache.size <= 100_000
    assert len(cache.get("99", lambda: of(1)).body["body"]) == 10_000
    assert len(cache.get("0", lambda: of(1)).body["body"]) == 1


def test_what_is_too_large_is_not_kept() -> None:
    cache = ResponseCache(100)
    assert len(cache.get("a", lambda: of(200)).body["body"]) == 200
    assert cache.size == 0


def test_forgotten_responses_leave_no_bytes() -> None:
    cache = ResponseCache()
    cache.get("a", lambda: of(1))
    cache.clear()
    assert cache.size == 0
    assert len(cache.get("a", lambda: of(2)).body["body"]) == 2


def test_equal_arguments_are_not_always_the_same(ask_with: AskWith) -> None:
    create, headers = "/2/eps/qrcode/create?access_token=T", {"Content-Type": "application/json"}
    text = '{"action_name": "QR_SCENE", "note": %s, "action_info": {"scene": {"scene_id": 1}}}'
    bodies = [text % value for value in ("1", "true", "1.0")]
    one, other = ask_with(), ask_with()
    there = [one(create, "POST", content=body, headers=headers).content for body in bodies]
    back = [other(create, "POST", content=body, headers=headers).content for body in reversed(bodies)]
    assert there == back[::-1]


def test_zeros_have_no_sign(ask_with: AskWith) -> None:
    near = "/2/place/nearby/pois.json?access_token=T&long=1&lat="
    positive, negative = ask_with()(f"{near}0"), ask_with()(f"{near}-0")
    assert positive.headers["x-mock-source"] == "synthesized"
    assert positive.content == negative.content


def test_long_values_are_not_repeated(ask: Ask) -> None:
    response = ask(f"/api/imdb/title-details-query/v1?token=T&id={'7' * 20_000}")
    assert (response.status_code, len(response.content) < 100_000) == (200, True)
