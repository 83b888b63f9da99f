# Do not edit: `make generate` writes this file from specs/justone.

"""Models of requests and answers, each imported when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .followers_page import FollowersPage
    from .followers_result import FollowersResult
    from .relation_stat import RelationStat
    from .relation_stat_answer import RelationStatAnswer
    from .relation_stat_result import RelationStatResult
    from .weibo_status_totals import WeiboStatusTotals
    from .weibo_user import WeiboUser
    from .weibo_user_insecurity import WeiboUserInsecurity
    from .weibo_video_totals import WeiboVideoTotals

__all__ = [
    "FollowersPage",
    "FollowersResult",
    "RelationStat",
    "RelationStatAnswer",
    "RelationStatResult",
    "WeiboStatusTotals",
    "WeiboUser",
    "WeiboUserInsecurity",
    "WeiboVideoTotals",
]

# Type checkers would take any name for known if they saw this.
if not TYPE_CHECKING:
    _MODULES = {
        "FollowersPage": ".followers_page",
        "FollowersResult": ".followers_result",
        "RelationStat": ".relation_stat",
        "RelationStatAnswer": ".relation_stat_answer",
        "RelationStatResult": ".relation_stat_result",
        "WeiboStatusTotals": ".weibo_status_totals",
        "WeiboUser": ".weibo_user",
        "WeiboUserInsecurity": ".weibo_user_insecurity",
        "WeiboVideoTotals": ".weibo_video_totals",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(_MODULES[name], __name__), name)
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
