from tests.mockserver.support import Ask

MAP = "/2/location/base/get_map_image.json?access_token=T&city=0010"


def test_posts_lead_to_their_page(ask: Ask) -> None:
    response = ask("/2/statuses/go?access_token=T&uid=7&id=8")
    assert (response.status_code, response.headers["location"]) == (302, "https://weibo.example/7/8")


def test_maps_are_pictures(ask: Ask) -> None:
    response = ask(MAP)
    assert (response.headers["content-type"], response.content[:4]) == ("image/png", b"\x89PNG")
    assert ask(f"{MAP}&size=240").json()["error_code"] == 10017
