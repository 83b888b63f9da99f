import pytest
from weibokit_mock.http.exceptions import Rejected
from weibokit_mock.http.routing import Routes

FORMATS = {"format": ["json", "xml"]}


@pytest.fixture
def routes() -> Routes:
    found = Routes()
    for method, path in (
        ("GET", "/users/show.{format}"),
        ("GET", "/users/{id}/lists.{format}"),
        ("POST", "/users/{id}/lists.{format}"),
    ):
        found.add(method, path, operation_id=path, enums=FORMATS)
    return found


def test_enums_are_spelled_out(routes: Routes) -> None:
    route = routes.find("GET", "/users/show.xml")
    assert (route.operation_id, route.path) == ("/users/show.{format}", {"format": "xml"})


@pytest.mark.parametrize("name", ["bob", "bob.x", "12345", "王小明"])
def test_names_may_hold_dots(routes: Routes, name: str) -> None:
    assert routes.find("POST", f"/users/{name}/lists.json").path == {"id": name, "format": "json"}


@pytest.mark.parametrize(
    ("method", "path", "situation"),
    [
        ("GET", "/users/show.rss", "format_unknown"),
        ("GET", "/users/bob/lists.rss", "format_unknown"),
        ("DELETE", "/users/bob/lists.rss", "format_unknown"),
        ("DELETE", "/users/bob/lists.json", "method_wrong"),
        ("GET", "/users/show", "path_unknown"),
        ("GET", "/users/show.json/", "path_unknown"),
        ("GET", "/users//lists.json", "path_unknown"),
        ("GET", "/users/a/b/lists.json", "path_unknown"),
        ("GET", "/usersXshow.json", "path_unknown"),
    ],
)
def test_what_leads_nowhere_is_rejected(routes: Routes, method: str, path: str, situation: str) -> None:
    with pytest.raises(Rejected) as caught:
        routes.find(method, path)
    assert caught.value.situation == situation


def test_allow_lists_every_method(routes: Routes) -> None:
    with pytest.raises(Rejected) as caught:
        routes.find("PUT", "/users/bob/lists.json")
    assert caught.value.headers == {"allow": "GET, HEAD, POST"}


def test_literal_text_goes_first() -> None:
    routes = Routes()
    for path in ("/{user}/lists/{list}.{format}", "/{user}/lists/counts.{format}", "/{user}/{list}/members.{format}"):
        routes.add("GET", path, operation_id=path, enums=FORMATS)
    assert routes.find("GET", "/bob/lists/counts.json").operation_id == "/{user}/lists/counts.{format}"
    assert routes.find("GET", "/bob/lists/count.json").operation_id == "/{user}/lists/{list}.{format}"
    assert routes.find("GET", "/bob/7/members.xml").operation_id == "/{user}/{list}/members.{format}"


def test_suffix_is_no_part_of_names() -> None:
    routes = Routes()
    for path in ("/{user}/statuses/{id}", "/{user}/statuses/{id}.{format}"):
        routes.add("GET", path, operation_id=path, enums=FORMATS if "format" in path else {})
    assert routes.find("GET", "/1/statuses/2.json").path == {"user": "1", "id": "2", "format": "json"}
    assert routes.find("GET", "/1/statuses/2").path == {"user": "1", "id": "2"}
