"""The mock server against the documentation pages, outside the circle of definition, client and mock.

URLs are literal and expected values were typed from the pages, so a mistake in a definition that client and mock share
shows here.
"""

import shutil
import subprocess
from collections.abc import Iterator
from xml.etree import ElementTree as ET

import httpx
import pytest

from tests.reference.collect import reference
from tests.reference.digests import digest

# Each page's own example call, of which only the host is swapped when it runs, and a value of the page's own sample.
CURL_LINES = {
    "justone-weibo-get-followers-v1.zh.txt": (
        'curl -X GET "https://api.justoneapi.com/api/weibo/get-followers/v1?token=YOUR_API_KEY&uid=VALUE"',
        "粉丝红包",
    ),
    "justone-bilibili-get-user-relation-stat-v1.zh.txt": (
        'curl -X GET "https://api.justoneapi.com/api/bilibili/get-user-relation-stat/v1?token=YOUR_API_KEY&wmid=VALUE"',
        "4153991",
    ),
    "tsina-statuses-followers.txt": (
        "curl -u user:password http://api.t.sina.com.cn/statuses/followers.xml",
        "MSN机器人",
    ),
}
HOSTS = ("https://api.justoneapi.com", "http://api.t.sina.com.cn")


@pytest.fixture
def http(mock_url: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=mock_url) as client:
        yield client


def test_weibo_followers_page(http: httpx.Client) -> None:
    response = http.get("/api/weibo/get-followers/v1?token=YOUR_API_KEY&uid=VALUE")
    sent_response = response.json()
    user = sent_response["data"]["users"][0]

    assert response.status_code == 200
    assert response.headers["content-type"] == "application/json"
    assert response.headers["x-mock-source"] == "documented"
    assert list(sent_response) == ["code", "data"]
    assert (sent_response["code"], len(sent_response["data"]["users"])) == (0, 1)
    assert (user["id"], user["idstr"], user["screen_name"]) == (5357651574, "5357651574", "粉丝红包")
    assert (user["followers_count"], user["followers_count_str"]) == (65689867, "6569万")
    assert (user["status_id"], user["urisk"], user["mb_expire_time"]) == (5274203091896562, 8796093022208, 1775404800)
    assert user["insecurity"] == {"sexual_content": False}
    assert user["status_total_counter"]["comment_like_cnt"] == 578499
    assert [user["auth_realname"], user["auth_career"], user["auth_career_name"]] == [None, None, None]
    assert len(user) == 122
    assert (sent_response["data"]["next_cursor"], sent_response["data"]["previous_cursor"]) == (20, 0)
    assert (sent_response["data"]["total_number"], sent_response["data"]["screenName"]) == (424, "王牌对王牌")


def test_bilibili_relation_stat_page(http: httpx.Client) -> None:
    response = http.get("/api/bilibili/get-user-relation-stat/v1?token=YOUR_API_KEY&wmid=VALUE")

    assert response.status_code == 200
    assert response.json() == {
        "code": 0,
        "data": {
            "code": 0,
            "message": "0",
            "ttl": 1,
            "data": {
                "mid": 472747194,
                "following": 11,
                "whisper": 0,
                "black": 0,
                "follower": 4153991,
                "fans_medal_toast": None,
                "fans_effect": None,
            },
        },
    }


def test_sort_interactive_page(http: httpx.Client) -> None:
    response = http.get("/2/friendships/friends/bilateral/sort_interactive.json?access_token=T&uid=1870164840&count=50")
    sent_response = response.json()
    user = sent_response["users"][0]

    assert response.status_code == 200
    assert sent_response["total_number"] == 78
    assert (user["id"], user["idstr"], user["screen_name"]) == (1870164840, "1870164840", "内草")
    assert (user["province"], user["city"], user["location"]) == ("43", "1", "湖南 长沙")
    assert (user["created_at"], user["remark"]) == ("Sat Nov 06 15:24:47 +0800 2010", "芮洁虹")
    assert (user["verified"], user["verified_type"], user["status_id"]) == (False, -1, 3471881875357490)
    assert user["badge"] == {"kuainv": {"level": 0}, "uc_domain": 0, "enterprise": 0, "anniversary": 0}


@pytest.mark.parametrize(
    ("headers", "data"),
    [
        ({}, {"access_token": "T", "list_id": "3404979794629010"}),
        ({"Authorization": "OAuth2 T"}, {"list_id": "3404979794629010", "uid": "1404376560"}),
    ],
    ids=["form", "header"],
)
def test_groups_follow_page(http: httpx.Client, headers: dict[str, str], data: dict[str, str]) -> None:
    response = http.post("/2/friendships/groups/follow.json", headers=headers, data=data)
    sent_response = response.json()

    assert response.status_code == 200
    assert (sent_response["id"], sent_response["idstr"], sent_response["name"]) == (
        3404979794629010,
        "3404979794629010",
        "同事",
    )
    assert (sent_response["mode"], sent_response["visible"], sent_response["tags"]) == ("private", 0, [])
    assert sent_response["created_at"] == "Mon Jan 23 12:45:05 +0800 2012"
    assert (sent_response["user"]["id"], sent_response["user"]["domain"]) == (1404376560, "zaku")
    assert sent_response["user"]["description"] == "微博开放平台产品。人生五十年,乃如梦如幻;有生斯有死,壮士复何憾。"


def test_followers_bare_xml(http: httpx.Client) -> None:
    response = http.get("/statuses/followers.xml?source=KEY")
    root = ET.fromstring(response.content)

    assert response.status_code == 200
    assert response.headers["content-type"].startswith("application/xml")
    assert (root.tag, [child.tag for child in root]) == ("users", ["user"])
    assert root.findtext("user/id") == "1401881"
    assert root.findtext("user/time_zone") == "Eastern Time (US & Canada)"
    assert root.findtext("user/utc_offset") == "-18000"
    assert root.findtext("user/status/id") == "1472669360"
    assert root.findtext("user/status/source/a") == "MSN机器人"
    assert root.findtext("user/status/in_reply_to_user_id") == ""
    assert root.find("next_cursor") is None


def test_followers_cursored_xml(http: httpx.Client) -> None:
    response = http.get("/statuses/followers.xml?source=KEY&cursor=-1")
    root = ET.fromstring(response.content)
    (link,) = root.iterfind("users/user/status/source/a")

    assert (root.tag, [child.tag for child in root]) == ("users_list", ["users", "next_cursor", "previous_cursor"])
    assert [users.attrib for users in root.iter("users")] == [{"type": "array"}]
    assert root.findtext("users/user/screen_name") == "shellen"
    assert root.findtext("users/user/profile_background_image_url") == "IMG_0158.jpg"
    assert root.findtext("users/user/notifications") == ""
    assert (link.attrib, link.text) == ({"href": "http://www.brizzly.com", "rel": "nofollow"}, "Brizzly")
    assert root.findtext("next_cursor") == "1299072354878293926"
    assert root.findtext("previous_cursor") == "0"


def test_followers_json_twins(http: httpx.Client) -> None:
    bare = http.get("/statuses/followers.json?source=KEY")
    cursored = http.get("/statuses/followers.json?source=KEY&cursor=-1")

    assert bare.headers["x-mock-source"] == cursored.headers["x-mock-source"] == "authored"
    assert (bare.json()[0]["id"], bare.json()[0]["status"]["id"]) == (1401881, 1472669360)
    assert cursored.json()["users"][0]["following"] is None
    assert (cursored.json()["next_cursor"], cursored.json()["previous_cursor"]) == (1299072354878293926, 0)


@pytest.mark.parametrize(
    "path",
    [
        "/statuses/followers/12345.json",
        "/statuses/followers/bob.xml",
        "/statuses/followers.xml?user_id=1401881",
        "/statuses/followers.xml?screen_name=101010",
        "/statuses/followers/barackobama.xml?cursor=-1",
        "/statuses/followers/barackobama.xml?cursor=1300794057949944903",
    ],
)
def test_followers_example_addresses(http: httpx.Client, path: str) -> None:
    assert http.get(path, auth=("user", "password")).status_code == 200


@pytest.mark.parametrize(("line", "value"), CURL_LINES.values(), ids=CURL_LINES)
def test_curl_line_runs(mock_url: str, line: str, value: str) -> None:
    if shutil.which("curl") is None:
        pytest.skip("curl is not installed")
    for host in HOSTS:
        line = line.replace(host, mock_url)
    fail_on_refusal = line.replace("curl ", "curl --silent --show-error --fail ", 1)

    done = subprocess.run(fail_on_refusal, shell=True, capture_output=True, text=True, timeout=30, check=False)

    assert (done.returncode, done.stderr) == (0, "")
    assert value in done.stdout


@pytest.mark.parametrize("page", CURL_LINES)
def test_curl_line_is_the_page_s(page: str) -> None:
    line, _ = CURL_LINES[page]

    assert digest(line) in reference("pages")[page]["curl"]
