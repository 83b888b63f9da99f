"""The page and its files: who gets them, with which headers, and what they hold."""

import json
import re
from collections.abc import Iterator
from importlib.resources import files

import httpx
import pytest
from weibokit_mock.server import MockServer
from weibokit_mock.settings import Settings

from tests.mockserver.support import Ask, AskWith

STATIC = files("weibokit_mock.control.console") / "static"
BROWSER = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}
FILES = {each.name: each.read_text("utf-8") for each in STATIC.iterdir()}
SCRIPTS = {name: text for name, text in FILES.items() if name.endswith(".js")}


@pytest.mark.parametrize("path", ["/__admin/", "/__admin"])
def test_browsers_get_the_page(ask: Ask, path: str) -> None:
    response = ask(path, headers=BROWSER)
    assert (response.status_code, response.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert response.text == FILES["index.html"]


@pytest.mark.parametrize("accept", ["*/*", "application/json", "application/json, text/plain, */*"])
@pytest.mark.parametrize("path", ["/__admin/", "/__admin"])
def test_clients_of_wiremock_get_their_stubs(ask: Ask, path: str, accept: str) -> None:
    assert ask(path, headers={"Accept": accept}).json() == {"mappings": [], "meta": {"total": 0}}


@pytest.mark.parametrize("path", ["mappings", "requests", "scenarios", "settings", "health", "operations"])
def test_other_paths_are_json_for_browsers_too(ask: Ask, path: str) -> None:
    assert ask(f"/__admin/{path}", headers=BROWSER).headers["content-type"] == "application/json"


@pytest.mark.parametrize("name", FILES)
def test_files_are_served_safely(ask: Ask, name: str) -> None:
    response = ask(f"/__admin/console/{name}")
    assert (response.status_code, response.text) == (200, FILES[name])
    policy = response.headers["content-security-policy"]
    assert policy.startswith("default-src 'self'; ")
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert response.headers["x-content-type-options"] == "nosniff"


def test_page_needs_no_other_host() -> None:
    texts = "\n".join(FILES.values())
    addresses = set(re.findall(r"\b(?:https?|wss?):?//[\w.-]+", texts)) - {"http://www.w3.org"}
    assert addresses == {"https://example.com"}  # a value to begin with, for parameters that are addresses
    named = re.findall(r'(?:src|href)="([^"#]+)"|from "\./([^"]+)"', texts)
    assert {(path or file).removeprefix("/__admin/console/") for path, file in named} <= FILES.keys()


@pytest.mark.parametrize(
    "path", ["..%2f__init__.py", "%2e%2e/console.py", "nothing.js", "index.html%00", "a/b.css", ""]
)
def test_other_files_are_not_found(ask: Ask, path: str) -> None:
    assert ask(f"/__admin/console/{path}").status_code == 404


def test_head_has_no_body_and_post_is_wrong(ask: Ask) -> None:
    head = ask("/__admin/console/console.js", "HEAD")
    assert (head.status_code, head.content) == (200, b"")
    wrong = ask("/__admin/console/console.js", "POST")
    assert (wrong.status_code, wrong.headers["allow"]) == (405, "GET")


def test_nothing_makes_html_of_text() -> None:
    ways = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|DOMParser|srcdoc|style="
    assert {name: re.findall(ways, text) for name, text in FILES.items() if re.search(ways, text)} == {}
    assert re.findall(r"<script(?![^>]*\bsrc=)|\son\w+=|javascript:", FILES["index.html"]) == []


def test_labels_are_there_in_both_languages() -> None:
    labels = json.loads(FILES["labels.json"])
    assert labels["en"].keys() == labels["zh"].keys()
    assert [name for each in labels.values() for name, text in each.items() if not text] == []
    holes = {
        language: {name: set(re.findall(r"\{\w+\}", text)) for name, text in each.items()}
        for language, each in labels.items()
    }
    assert holes["en"] == holes["zh"]


def test_labels_are_those_that_are_used() -> None:
    texts = "\n".join([FILES["index.html"], *SCRIPTS.values()])
    quoted = set(re.findall(r"""["'](\w+)["']""", texts)) | set(re.findall(r"\b(template_\w+):", texts))
    made = {*_with("source_", texts), *_with("origin_", texts), *_help(texts)}
    assert set(json.loads(FILES["labels.json"])["en"]) - quoted - made == set()
    used = set(re.findall(r"""\bt\("(\w+)["']""", texts)) | set(re.findall(r'data-(?:label|aria)="(\w+)"', texts))
    assert used - json.loads(FILES["labels.json"])["en"].keys() == set()


def _with(prefix: str, texts: str) -> Iterator[str]:
    assert f"t(`{prefix}${{" in texts
    yield from (f"{prefix}{source}" for source in ("documented", "authored", "captured", "synthesized", "stub"))


def _help(texts: str) -> Iterator[str]:
    assert "t(`${name}_help`)" in texts
    yield from (f"{name}_help" for name in ("seed", "pages", "idle"))


def test_root_leads_browsers_to_the_console(ask: Ask) -> None:
    response = ask("/", headers=BROWSER)
    assert (response.status_code, response.headers["location"]) == (302, "/__admin/")


@pytest.mark.parametrize("apis", [("weibo_v2",), ("justone",), ("tsina_v1",)])
def test_root_leads_to_the_console_whatever_is_served(ask_with: AskWith, apis: tuple[str, ...]) -> None:
    assert ask_with(apis=apis)("/", headers=BROWSER).headers["location"] == "/__admin/"


def test_root_is_unknown_to_programs(ask: Ask) -> None:
    response = ask("/")
    assert (response.status_code, response.json()["error_code"]) == (404, "404")
    assert ask("/", "POST", headers=BROWSER).status_code == 404


def test_stub_of_the_root_comes_first(ask_with: AskWith) -> None:
    ask = ask_with()
    ask("/__admin/mappings", "POST", json={"request": {"urlPath": "/"}, "response": {"body": "mine"}})
    assert ask("/", headers=BROWSER).text == "mine"


def test_token_is_asked_for_by_basic_auth() -> None:
    with MockServer(Settings(port=0, admin_token="FAKESECRET")) as server:
        for path in ("/__admin/", "/__admin/console/console.js", "/__admin/openapi/justone.json"):
            rejected = httpx.get(server.base_url + path, headers=BROWSER)
            assert (rejected.status_code, rejected.headers["www-authenticate"]) == (401, 'Basic realm="weibokit-mock"')
            assert httpx.get(server.base_url + path, headers=BROWSER, auth=("", "FAKESECRET")).status_code == 200


def test_pages_of_other_sites_get_nothing() -> None:
    with MockServer() as server:
        foreign = {"Origin": "http://evil.test"}, {"Host": "evil.test"}, {"Sec-Fetch-Site": "cross-site"}
        assert [httpx.get(f"{server.base_url}/__admin/", headers=BROWSER | each).status_code for each in foreign] == [
            403
        ] * 3
