# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""WeiboV2 and AsyncWeiboV2, the clients of weibo_v2."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.weibo_v2 import AsyncWeiboV2Base, WeiboV2Base
from .facts import FACTS

if TYPE_CHECKING:
    from .api.friendships import AsyncFriendships, Friendships

__all__ = ["AsyncWeiboV2", "WeiboV2"]


class WeiboV2(WeiboV2Base):
    """Client of the Weibo Open Platform.

    `access_token` comes from the OAuth 2.0 flow (else WEIBO_ACCESS_TOKEN). `token_in` says where it travels; with
    "form", requests without a form carry it in the query. `timeout` is in seconds for each wait (to connect, to send,
    for the next bytes), None for none. `strict` checks whole answers on arrival. Raises ConfigurationError.

    Attributes:
        friendships: Who follows whom, and the groups into which users sort the accounts that they follow.
    """

    _facts = FACTS

    @cached_property
    def friendships(self) -> Friendships:
        """Who follows whom, and the groups into which users sort the accounts that they follow."""
        from .api.friendships import Friendships

        return Friendships(self.client)


class AsyncWeiboV2(AsyncWeiboV2Base):
    """Async client of the Weibo Open Platform; takes what WeiboV2 takes. Make one for each event loop.

    Attributes:
        friendships: Who follows whom, and the groups into which users sort the accounts that they follow.
    """

    _facts = FACTS

    @cached_property
    def friendships(self) -> AsyncFriendships:
        """Who follows whom, and the groups into which users sort the accounts that they follow."""
        from .api.friendships import AsyncFriendships

        return AsyncFriendships(self.client)
