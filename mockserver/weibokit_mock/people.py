"""Invented people and posts.

Ids lie above those of real accounts, and addresses are below `.example`, so nothing made here points at anybody.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta, timezone
from random import Random
from typing import Any

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
_PLACES = (
    ("11", "5", "北京 朝阳区"),
    ("31", "15", "上海 浦东新区"),
    ("44", "1", "广东 广州"),
    ("44", "3", "广东 深圳"),
    ("33", "1", "浙江 杭州"),
    ("51", "1", "四川 成都"),
    ("43", "1", "湖南 长沙"),
    ("42", "1", "湖北 武汉"),
    ("61", "1", "陕西 西安"),
)
_LINES = (
    "慢慢来,比较快。",
    "记录每一个晴天。",
    "喜欢咖啡和旧书。",
    "周末去爬山。",
    "今天也要加油。",
    "走走停停,看看风景。",
)
_TRADES = ("美食博主", "摄影师", "旅行作者", "科普作者", "音乐人")
_CLIENTS = ("微博网页版", "手机客户端", "平板客户端")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_CHINA = timezone(timedelta(hours=8))


def moment(random: Random, *, first: int = 2010, last: int = 2018) -> str:
    """Return a time between two years as the APIs write it, such as `Tue May 31 17:46:55 +0800 2011`.

    Names of days and months are English whatever the locale.
    """
    when = datetime(first, 1, 1, tzinfo=_CHINA) + timedelta(seconds=random.randrange((last - first + 1) * 365 * 86400))
    return f"{_DAYS[when.weekday()]} {_MONTHS[when.month - 1]} {when:%d %H:%M:%S %z %Y}"


def abbreviated(count: int) -> str:
    """Return a count as Weibo displays it: `4321`, `1.2万`, `6569万`, `1.1亿`."""
    for unit, name in ((10**8, "亿"), (10**4, "万")):
        if count >= unit:
            shown = f"{count / unit:.1f}" if count < 10 * unit else f"{count / unit:.0f}"
            return shown.removesuffix(".0") + name
    return str(count)


def account_id(random: Random) -> int:
    """Return the id of an account that doesn't exist: ten digits, above any in use."""
    return 9_000_000_000 + random.randrange(10**9)


def status_id(random: Random) -> int:
    """Return the id of a post that doesn't exist: sixteen digits, above any in use."""
    return 9_000_000_000_000_000 + random.randrange(10**15)


def person(random: Random) -> dict[str, Any]:
    """Invent a person: what the APIs call the fields, and values that fit each other."""
    uid, post_id = account_id(random), status_id(random)
    name = random.choice(_SURNAMES) + random.choice(_GIVEN) + random.choice(_HABITS)
    province, city, location = random.choice(_PLACES)
    line, verified = random.choice(_LINES), random.random() < 0.3
    return {
        "id": uid,
        "idstr": str(uid),
        "screen_name": name,
        "name": name,
        "province": province,
        "city": city,
        "location": location,
        "description": line,
        "url": "",
        "domain": "",
        "weihao": "",
        "remark": "",
        "profile_url": f"u/{uid}",
        "gender": random.choice("mf"),
        "time_zone": "Beijing",
        "utc_offset": 28800,
        "created_at": moment(random),
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
    pictures: dict[str, Any] = {name: f"https://images.example/{uid}/{size}.jpg" for name, size in names.items()}
    covers = ("cover_image_phone", "profile_background_image_url")
    return (
        pictures | dict.fromkeys(covers, f"https://images.example/{uid}/cover.jpg") | {"avatar_hd_pid": f"avatar{uid}"}
    )


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
    """Invent a post that answers no other one."""
    uid = status_id(random)
    return {
        "id": uid,
        "idstr": str(uid),
        "mid": str(uid),
        "text": random.choice(_LINES),
        "created_at": moment(random, first=2019, last=2020),
        "source": f'<a href="http://clients.example/" rel="nofollow">{random.choice(_CLIENTS)}</a>',
        "truncated": False,
        "favorited": random.random() < 0.5,
    }


def totals(random: Random, names: Iterable[str]) -> dict[str, Any]:
    """Invent counts whose `total_cnt` is their sum."""
    counts = {name: random.randrange(10_000) for name in names if name.endswith("_cnt") and name != "total_cnt"}
    return {"total_cnt": sum(counts.values()), **counts}


def text(random: Random, name: str) -> str:
    """Invent a text for a field of which only the name is known."""
    if name.endswith("_at"):
        return moment(random)
    if name.endswith("id"):
        return str(account_id(random))
    if name.endswith("url"):
        return f"https://pages.example/{account_id(random)}"
    return random.choice(_LINES)
