"""Persons and posts, their fields named as Weibo names them."""

from collections.abc import Iterable
from random import Random
from typing import Any

from . import times
from .ids import PICTURES, account_id, status_id
from .places import PLACES
from .texts import LINES, abbreviated

_SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗"
_GIVEN = (
    "晓雨",
    "子涵",
    "思远",
    "雨桐",
    "一诺",
    "浩然",
    "欣怡",
    "梓轩",
    "若溪",
    "明哲",
    "静怡",
    "宇航",
    "佳宁",
    "书瑶",
    "天佑",
)
_HABITS = ("爱吃辣", "在路上", "的猫", "读书中", "不加班", "爱摄影", "说天气", "早睡", "种花", "跑步", "")
_TRADES = ("美食博主", "摄影师", "旅行作者", "科普作者", "音乐人")
_CLIENTS = ("微博网页版", "手机客户端", "平板客户端")


def person(random: Random, known: str = "") -> dict[str, Any]:
    """Synthesize a person: what Weibo requests the fields, and values that fit each other.

    `known` is the person's id where it is known; not all of the services count their accounts.
    """
    uid, post_id = account_id(random), status_id(random)
    uid = int(known) if known.isascii() and known.isdigit() and len(known) < 19 else uid
    name = random.choice(_SURNAMES) + random.choice(_GIVEN) + random.choice(_HABITS)
    place = random.choice(PLACES)
    line, verified = random.choice(LINES), random.random() < 0.3
    return {
        "id": uid,
        "idstr": known or str(uid),
        "screen_name": name,
        "name": name,
        "province": place.province_code,
        "city": place.city_code,
        "location": f"{place.province} {place.city}",
        "description": line,
        "url": "",
        "domain": "",
        "weihao": "",
        "remark": "",
        "profile_url": f"u/{uid}",
        "gender": (gender := random.choice("mf")),
        "sex": 1 if gender == "m" else 2,
        "time_zone": "Beijing",
        "utc_offset": 28800,
        "created_at": times.spelled(times.between(random, 2010, 2018)),
        "status_id": post_id,
        "status_idstr": str(post_id),
        **_pictures(uid),
        **_counts(random),
        **_verification(verified, random.choice(_TRADES)),
        # Not `following` and `follow_me`: what makes somebody part of a list is true of everybody in it.
        **{flag: random.random() < 0.5 for flag in ("geo_enabled", "allow_all_comment")},
    }


def _pictures(uid: int) -> dict[str, Any]:
    names = {"profile_image_url": 50, "avatar_large": 180, "avatar_hd": 1024}
    pictures: dict[str, Any] = {name: f"{PICTURES}/{uid}/{size}.jpg" for name, size in names.items()}
    covers = ("cover_image_phone", "profile_background_image_url")
    return pictures | dict.fromkeys(covers, f"{PICTURES}/{uid}/cover.jpg") | {"avatar_hd_pid": f"avatar{uid}"}


def _counts(random: Random) -> dict[str, Any]:
    followers = int(10 ** random.uniform(1, 6))
    friends = random.randrange(10, 2000)
    return {
        "followers_count": followers,
        "followers_count_str": abbreviated(followers),
        "friends_count": friends,
        "bi_followers_count": random.randrange(min(followers, friends)),
        "statuses_count": random.randrange(1, 9000),
        "favourites_count": random.randrange(500),
    }


def _verification(verified: bool, trade: str) -> dict[str, Any]:
    reason = f"知名{trade}" if verified else ""
    return {
        "verified": verified,
        "verified_type": 0 if verified else -1,
        "verified_level": 3 if verified else 0,
        "verified_reason": reason,
        "verified_reason_modified": reason,
    }


def post(random: Random) -> dict[str, Any]:
    """Synthesize a post that replies to no other one."""
    uid = status_id(random)
    return {
        "id": uid,
        "idstr": str(uid),
        "mid": str(uid),
        "text": random.choice(LINES),
        "created_at": times.spelled(times.between(random, 2019, 2020)),
        "source": source(random),
        "truncated": False,
        "favorited": random.random() < 0.5,
    }


def source(random: Random) -> str:
    """Return by which program something was posted."""
    return f'<a href="http://clients.example/" rel="nofollow">{random.choice(_CLIENTS)}</a>'


def totals(random: Random, names: Iterable[str]) -> dict[str, Any]:
    """Synthesize counts whose `total_cnt` is their sum."""
    counts = {name: random.randrange(10_000) for name in names if name.endswith("_cnt") and name != "total_cnt"}
    return {"total_cnt": sum(counts.values()), **counts}
