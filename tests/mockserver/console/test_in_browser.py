"""The console as somebody uses it, in headless Chromium."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from weibokit_mock.server import MockServer
from weibokit_mock.settings import Settings

from tests.browser import Tabs, wait_for_count
from tests.mockserver.test_workers import running, send

pytestmark = pytest.mark.slow

OPERATION = "justone.weibo.get_followers_v1"
PATH = "/api/weibo/get-followers/v1"
VIEWS = ("operations", f"operations/{OPERATION}", "journal", "stubs", "sessions")
EVIL = "<script>window.evil=1</script><img src=x onerror=window.evil=1>"

Go = Callable[..., Any]


@pytest.fixture
def url() -> Iterator[str]:
    """A mock of the test's own."""
    with MockServer() as server:
        yield server.base_url


@pytest.fixture
def go(url: str, tabs: Tabs) -> Go:
    """Opens the console at one of its views."""
    return lambda view="", **options: tabs.open(f"{url}/__admin/#/{view}", **options)


def settled(page: Any) -> None:
    page.wait_for_selector("main > *")
    page.wait_for_load_state()


def test_root_leads_to_the_console(url: str, tabs: Tabs) -> None:
    page = tabs.open(url)
    page.wait_for_selector("text=A mock that responds like the real APIs")
    assert page.url == f"{url}/__admin/"
    assert page.title() == "Operations – weibokit mock"  # noqa: RUF001


@pytest.mark.parametrize("query", ["accounts follows", "微博 关注列表", "get_followers_v1"])
def test_search_leads_to_an_operation(go: Go, query: str) -> None:
    page = go()
    page.get_by_role("searchbox").fill(query)
    page.locator(f'a[data-name="{OPERATION}"]').click()
    page.get_by_role("heading", name="Accounts that a user follows").wait_for()
    assert page.locator("#found").inner_text() != "Operations: 717"
    assert page.locator(f'a[data-name="{OPERATION}"]').get_attribute("aria-current") == "page"


def test_search_is_done_by_keyboard(go: Go) -> None:
    page = go()
    page.wait_for_selector(".list summary")
    page.keyboard.press("/")
    page.keyboard.type(OPERATION)
    page.locator("#found", has_text="Operations: 1").wait_for()
    for key in ("ArrowDown", "ArrowDown", "Enter"):
        page.keyboard.press(key)
    page.get_by_role("heading", name="Accounts that a user follows").wait_for()


def test_operation_shows_what_is_known(go: Go) -> None:
    page = go(f"operations/{OPERATION}")
    assert page.get_by_label("uid").input_value() == "1"
    assert "integer (int32) = 1" in page.locator("#parameter-page-help").inner_text().replace("\u2003", " ")
    tree = page.locator(".tree")
    assert "FollowersResult" in tree.inner_text()
    tree.locator("summary", has_text="users").click()
    tree.locator("code", has_text="screen_name").first.wait_for()
    assert "粉丝红包" in page.get_by_role("region", name="Sample").inner_text()
    page.locator("summary", has_text="Errors").click()
    assert "RATE_LIMITED" in page.locator("table").inner_text()


def test_request_is_tried(go: Go, url: str) -> None:
    page = go(f"operations/{OPERATION}")
    page.get_by_label("uid").fill("it's")
    page.get_by_label("page", exact=False).first.fill("2")
    curl = page.get_by_role("region", name="curl").inner_text()
    assert f"'{url}{PATH}?token=T&uid=it%27s&page=2'" in curl
    page.get_by_role("button", name="Send").click()
    page.locator(".outcome .status", has_text="200").wait_for()
    assert json.loads(page.get_by_role("region", name="Body").inner_text())["code"] == 0
    page.locator(".result summary", has_text="Headers").click()
    assert "x-mock-source" in page.locator(".result dl").inner_text()
    (event,) = httpx.get(f"{url}/__admin/requests").json()["requests"]
    assert event["request"]["queryParams"]["uid"]["values"] == ["it's"]


def test_rejection_says_why(go: Go) -> None:
    page = go(f"operations/{OPERATION}")
    page.get_by_label("uid").fill("")
    page.get_by_role("button", name="Send").click()
    page.locator(".reason", has_text="The parameter 'uid' is required").wait_for()
    page.locator(".try select").last.select_option("code=302")
    page.get_by_label("uid").fill("1")
    page.get_by_role("button", name="Send").click()
    page.locator(".outcome .status", has_text="429").wait_for()


@pytest.mark.parametrize(
    ("operation", "status"),
    [
        ("weibo_v2.statuses.update", "200"),
        ("tsina_v1.statuses.update", "200"),
        ("weibo_v2.users.show", "200"),
        ("weibo_v2.eps.qrcode_create", "200"),
        ("weibo_v2.oauth2.authorize", "302"),
        ("tsina_v1.blocks.destroy_delete", "200"),
    ],
)
def test_requests_of_all_sorts_are_tried(go: Go, operation: str, status: str) -> None:
    page = go(f"operations/{operation}")
    page.get_by_role("button", name="Send").click()
    page.locator(".outcome .status", has_text=status).wait_for()


def test_ids_keep_all_their_digits(go: Go, url: str) -> None:
    stub = {"request": {"urlPath": PATH}, "response": {"body": '{"id": 12345678901234567891, "b": "<b>"}'}}
    httpx.post(f"{url}/__admin/mappings", json=stub)
    page = go(f"operations/{OPERATION}")
    page.get_by_role("button", name="Send").click()
    body = page.get_by_role("region", name="Body").inner_text()
    assert body == '{\n  "id": 12345678901234567891,\n  "b": "<b>"\n}'


def test_broken_connection_is_reported(go: Go, url: str) -> None:
    fault = {"transformers": ["weibokit"], "transformerParameters": {"operation": "*", "fault": "EMPTY_RESPONSE"}}
    httpx.post(f"{url}/__admin/mappings", json={"response": fault})
    page = go(f"operations/{OPERATION}")
    page.get_by_role("button", name="Send").click()
    page.locator(".broken", has_text="No whole response came").wait_for()


def test_stubs_are_created_edited_and_deleted(go: Go, url: str) -> None:
    page = go("stubs")
    page.get_by_label("Stub mapping in JSON").fill('{"response": {"proxyBaseUrl": "http://a.test"}}')
    page.get_by_role("button", name="Save").click()
    page.get_by_role("alert").filter(has_text="/response/proxyBaseUrl").wait_for()
    page.get_by_label("Templates …").select_option("template_code")
    page.get_by_role("button", name="Save").click()
    page.locator(".item", has_text=OPERATION).wait_for()
    assert httpx.get(f"{url}{PATH}?token=T&uid=1").status_code == 429
    page.locator(".item summary").click()
    page.get_by_role("button", name="Edit").click()
    page.get_by_label("Stub mapping in JSON").fill('{"request": {"urlPath": "/mine"}, "response": {"status": 418}}')
    page.get_by_role("button", name="Save").click()
    page.locator(".item", has_text="/mine").wait_for()
    assert httpx.get(f"{url}/mine").status_code == 418
    page.locator(".item summary").click()
    page.get_by_role("button", name="Delete").click()
    page.get_by_text("No stubs yet").wait_for()
    assert httpx.get(f"{url}/__admin/mappings").json()["meta"]["total"] == 0


def test_stubs_are_reset(go: Go, url: str) -> None:
    httpx.post(f"{url}/__admin/mappings", json={"name": EVIL, "response": {"status": 204}})
    page = go("stubs")
    page.locator(".item", has_text=EVIL).wait_for()
    page.get_by_role("button", name="Reset stubs").click()
    page.get_by_text("No stubs yet").wait_for()
    assert page.evaluate("window.evil") is None


def test_stub_begins_at_an_operation(go: Go, url: str) -> None:
    page = go(f"operations/{OPERATION}")
    page.locator("summary", has_text="Errors").click()
    page.get_by_role("link", name="Make a stub for code 601").click()
    page.get_by_role("button", name="Save").click()
    page.locator(".item", has_text=OPERATION).wait_for()
    assert httpx.get(f"{url}{PATH}?token=T&uid=1").json()["code"] == 601


def test_every_template_is_a_stub(go: Go) -> None:
    page = go("stubs")
    choice = page.get_by_label("Templates …")
    names = [each for each in choice.locator("option").evaluate_all("all => all.map(one => one.value)") if each]
    for count, name in enumerate(names, 1):
        choice.select_option(name)
        page.get_by_role("button", name="Save").click()
        wait_for_count(page.locator(".item"), count)


def test_journal_is_live(go: Go, url: str) -> None:
    page = go("journal")
    page.locator(".live.on").wait_for()
    httpx.get(f"{url}{PATH}?token=FAKESECRET&uid=77")
    row = page.locator(".item", has_text="uid=77")
    row.locator(".status", has_text="200").wait_for()
    assert "FAKESECRET" not in page.content()
    row.locator("summary").click()
    row.locator("dd", has_text=OPERATION).wait_for()


def test_journal_counts_while_nobody_looks(go: Go, url: str) -> None:
    page = go()
    page.wait_for_selector(".list summary")
    page.wait_for_timeout(300)
    httpx.get(f"{url}{PATH}?token=T&uid=1")
    page.locator("#count", has_text="1").wait_for()
    page.locator("nav a", has_text="Journal").click()
    page.locator("#count").wait_for(state="hidden")


def test_unmatched_requests_have_near_misses(go: Go, url: str) -> None:
    httpx.post(f"{url}/__admin/mappings", json={"name": "near", "request": {"urlPath": "/mine"}, "response": {}})
    httpx.get(f"{url}/minf")
    httpx.get(f"{url}{PATH}?token=T&uid=1")
    page = go("journal")
    page.locator(".item").nth(1).wait_for()
    page.get_by_label("unmatched only").check()
    assert page.locator(".item").count() == 1
    page.locator(".item summary").click()
    page.locator(".miss", has_text="near").wait_for()
    assert "No operation has the path '/minf'" in page.locator(".reason").inner_text()


def test_what_requests_hold_is_text(go: Go, url: str) -> None:
    page = go("journal")
    page.locator(".live.on").wait_for()
    httpx.get(f"{url}/{EVIL}", params={EVIL: EVIL}, headers={"X-Evil": EVIL})
    httpx.post(f"{url}/2/statuses/update.json", data={"status": EVIL, "access_token": "T"})
    for index in (0, 1):
        page.locator(".item").nth(index).wait_for()
    for summary in page.locator(".item > summary").all():
        summary.click()
    page.locator("dd", has_text=EVIL).first.wait_for()
    assert page.locator("pre", has_text="<script>window.evil=1</script>").count() > 0
    assert page.evaluate("[window.evil, document.querySelectorAll('main script, main img').length]") == [None, 0]


def test_journal_is_filtered_and_cleared(go: Go, url: str) -> None:
    for uid in ("1", "2"):
        httpx.get(f"{url}{PATH}?token=T&uid={uid}")
    page = go("journal")
    page.locator(".item").nth(1).wait_for()
    page.get_by_label("Filter").fill("UID=2")
    assert page.locator(".item").count() == 1
    page.get_by_role("button", name="Clear").click()
    page.get_by_text("No requests yet").wait_for()
    assert httpx.get(f"{url}/__admin/requests").json()["requests"] == []


def test_sessions_are_made_chosen_and_ended(go: Go, url: str) -> None:
    page = go("sessions")
    page.get_by_label("Seed").fill("7")
    page.get_by_role("button", name="Create").click()
    (opened,) = _sessions(url, page)
    card = page.locator(f'[data-session="{opened["id"]}"]')
    card.get_by_role("button", name="Use").click()
    card.locator(".badge", has_text="chosen").wait_for()
    page.locator("nav a", has_text="Journal").click()
    page.locator(".live.on").wait_for()
    httpx.get(f"{opened['base_url']}{PATH}?token=T&uid=5")
    page.locator(".item", has_text="uid=5").wait_for()
    page.goto(f"{url}/__admin/#/operations/{OPERATION}")
    assert opened["base_url"] in page.get_by_role("region", name="curl").inner_text()
    page.get_by_role("button", name="Send").click()
    page.locator(".outcome").wait_for()
    assert httpx.get(f"{url}/__admin/requests").json()["meta"]["total"] == 0
    page.locator("nav a", has_text="Sessions").click()
    card.get_by_role("button", name="End").click()
    card.wait_for(state="detached")
    assert page.locator("#session").input_value() == ""


def _sessions(url: str, page: Any) -> list[dict[str, Any]]:
    page.get_by_text("The session is there.").wait_for()
    sessions: list[dict[str, Any]] = httpx.get(f"{url}/__admin/sessions").json()["sessions"]
    assert [each["seed"] for each in sessions] == [7]
    return sessions


def test_session_that_ended_is_left(go: Go, url: str) -> None:
    opened = httpx.post(f"{url}/__admin/sessions").json()
    page = go("stubs")
    page.locator("#session").select_option(opened["id"])
    page.get_by_text("No stubs yet").wait_for()
    httpx.delete(f"{url}/__admin/sessions/{opened['id']}")
    page.locator("nav a", has_text="Operations").click()
    page.locator("nav a", has_text="Stubs").click()
    page.get_by_text("The session has ended").wait_for()
    assert page.locator("#session").input_value() == ""


def test_page_speaks_the_language_of_the_browser(go: Go) -> None:
    page = go(f"operations/{OPERATION}", locale="zh-CN")
    page.get_by_role("heading", name="微博用户的关注列表").wait_for()
    assert page.locator("html").get_attribute("lang") == "zh-CN"
    assert page.locator("nav").inner_text().split() == ["接口", "请求记录", "Stub", "会话"]
    assert "微博用户 ID" in page.locator("#parameter-uid-help").inner_text()


def test_language_is_switched_and_kept(go: Go) -> None:
    page = go(f"operations/{OPERATION}")
    page.get_by_role("button", name="中文").click()
    page.get_by_role("heading", name="微博用户的关注列表").wait_for()
    page.reload()
    page.get_by_role("button", name="English").click()
    page.get_by_role("heading", name="Accounts that a user follows").wait_for()


def test_view_that_comes_too_late_is_not_shown(go: Go) -> None:
    page, held = go("sessions"), list[Any]()
    page.get_by_role("button", name="Create").wait_for()
    page.route("**/__admin/operations", lambda route: held.append(route))  # noqa: PLW0108 - playwright marks it
    page.locator("nav a", has_text="Operations").click()
    while not held:
        page.wait_for_timeout(20)
    page.locator("nav a", has_text="Stubs").click()
    page.get_by_text("No stubs yet").wait_for()
    held[0].continue_()
    page.wait_for_timeout(500)
    assert page.get_by_text("No stubs yet").count() == 1


def test_operation_that_comes_too_late_is_not_shown(go: Go, url: str) -> None:
    page, held = go(), list[Any]()
    page.wait_for_selector(".list summary")
    page.route("**/openapi/tsina_v1.json", lambda route: held.append(route))  # noqa: PLW0108 - playwright marks it
    page.goto(f"{url}/__admin/#/operations/tsina_v1.users.show")
    while not held:
        page.wait_for_timeout(20)
    page.goto(f"{url}/__admin/#/operations/{OPERATION}")
    page.get_by_role("heading", name="Accounts that a user follows").wait_for()
    held[0].continue_()
    page.wait_for_timeout(500)
    assert page.get_by_role("heading", name="Accounts that a user follows").count() == 1


@pytest.mark.parametrize("locale", ["en-US", "zh-CN"])
@pytest.mark.parametrize("width", [360, 800, 1600])
def test_nothing_is_cut_off(go: Go, url: str, locale: str, width: int) -> None:
    httpx.get(f"{url}/{'long' * 60}", params={"q" * 200: "v" * 300})
    httpx.post(f"{url}/__admin/mappings", json={"name": "n" * 300, "response": {"status": 204}})
    page = go(locale=locale, width=width)
    for view in VIEWS:
        page.goto(f"{url}/__admin/#/{view}")
        settled(page)
        page.wait_for_timeout(200)
        for summary in page.locator(".item > summary").all():
            summary.click()
        assert (view, page.evaluate("document.documentElement.scrollWidth - innerWidth")) == (view, 0)


def test_everything_has_a_name(go: Go, url: str) -> None:
    httpx.get(f"{url}/nothing")
    httpx.post(f"{url}/__admin/mappings", json={"name": "a", "response": {}})
    httpx.post(f"{url}/__admin/sessions")
    page = go()
    for view in VIEWS:
        page.goto(f"{url}/__admin/#/{view}")
        settled(page)
        page.wait_for_timeout(200)
        for summary in page.locator("details:not([open]) > summary").all():
            if summary.is_visible():
                summary.click()
        nameless = """() => [
            ...document.querySelectorAll("input, select, textarea, button, a, summary, pre, meter")
        ].filter((each) => !each.labels?.length && !each.getAttribute("aria-label") && !each.textContent.trim()
        ).map((each) => each.outerHTML)"""
        assert (view, page.evaluate(nameless)) == (view, [])
        repeated = "[...document.querySelectorAll('[id]')].map((each) => each.id)"
        ids = page.evaluate(repeated)
        assert (view, len(ids)) == (view, len(set(ids)))


def test_dark_is_as_the_system_says(go: Go) -> None:
    colours = {
        scheme: go(color_scheme=scheme).evaluate("getComputedStyle(document.body.parentElement).backgroundColor")
        for scheme in ("light", "dark")
    }
    assert colours == {"light": "rgb(246, 245, 243)", "dark": "rgb(22, 20, 18)"}


def test_token_is_asked_for(tabs: Tabs) -> None:
    with MockServer(Settings(port=0, admin_token="FAKESECRET")) as server:
        known = {"username": "me", "password": "FAKESECRET"}
        page = tabs.open(f"{server.base_url}/__admin/#/journal", http_credentials=known)
        page.locator(".live.on").wait_for()
        page.context.close()


def test_apis_get_nothing_that_the_browser_keeps(go: Go, url: str) -> None:
    page = go(f"operations/{OPERATION}")
    page.context.add_cookies([{"name": "kept", "value": "FAKESECRET", "url": url}])
    page.get_by_role("button", name="Send").click()
    page.locator(".outcome .status", has_text="200").wait_for()
    (event,) = httpx.get(f"{url}/__admin/requests").json()["requests"]
    assert not {"cookie", "authorization"} & {name.lower() for name in event["request"]["headers"]}


def test_person_is_chosen_in_the_browser(url: str, tabs: Tabs) -> None:
    asked = f"{url}/oauth2/authorize?client_id=1&state=s&redirect_uri={url}/__admin/health"
    page = tabs.open(asked)
    page.get_by_role("heading", name="Who are you?").wait_for()
    page.get_by_role("link", name="林若溪的猫").click()
    page.wait_for_url("**/__admin/health?code=*")
    page.goto(asked)
    page.get_by_label("Somebody else").fill("小明")
    page.get_by_role("button", name="Log in").click()
    page.wait_for_url("**/__admin/health?code=*&state=s")
    page.goto(asked)
    page.get_by_role("link", name="No, don’t let the app in").click()  # noqa: RUF001
    page.wait_for_url("**/__admin/health?*error=access_denied*")
    assert httpx.get(asked).headers["location"].startswith(f"{url}/__admin/health?code=")


def test_many_workers_are_told_and_what_they_reject(tabs: Tabs) -> None:
    with running() as (_, url):
        page = tabs.open(f"{url}/__admin/#/journal")
        page.get_by_text("· 2 workers").wait_for()
        page.get_by_text("Live").wait_for()
        send(url, 4, 1)
        wait_for_count(page.locator("#main details.item"), 4)
        page.goto(f"{url}/__admin/#/sessions")
        page.get_by_role("button", name="Create").click()
        page.get_by_text("Sessions would have to be shared by all 2 workers").wait_for()
