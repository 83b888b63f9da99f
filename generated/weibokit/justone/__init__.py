# Do not edit: `make generate` writes this file from specs/justone.

"""JustOne and AsyncJustOne, the clients of justone."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.justone import AsyncJustOneBase, JustOneBase
from .facts import FACTS

if TYPE_CHECKING:
    from .api.bilibili import AsyncBilibili, Bilibili
    from .api.weibo import AsyncWeibo, Weibo

__all__ = ["AsyncJustOne", "JustOne"]


class JustOne(JustOneBase):
    """Client of Just One API.

    `token` is the API token (else JUSTONE_TOKEN), `region` one of the provider's two addresses: "cn" is plain HTTP and
    needs `allow_insecure`. `base_url` replaces them both. `timeout` is in seconds for each wait (to connect, to send,
    for the next bytes), None for none; the provider advises 120. `strict` checks whole answers on arrival. Raises
    ConfigurationError.

    Attributes:
        bilibili: Accounts and videos on Bilibili.
        weibo: Accounts, posts and relations on Weibo.
    """

    _facts = FACTS

    @cached_property
    def bilibili(self) -> Bilibili:
        """Accounts and videos on Bilibili."""
        from .api.bilibili import Bilibili

        return Bilibili(self.client)

    @cached_property
    def weibo(self) -> Weibo:
        """Accounts, posts and relations on Weibo."""
        from .api.weibo import Weibo

        return Weibo(self.client)


class AsyncJustOne(AsyncJustOneBase):
    """Async client of Just One API; takes what JustOne takes. Make one for each event loop.

    Attributes:
        bilibili: Accounts and videos on Bilibili.
        weibo: Accounts, posts and relations on Weibo.
    """

    _facts = FACTS

    @cached_property
    def bilibili(self) -> AsyncBilibili:
        """Accounts and videos on Bilibili."""
        from .api.bilibili import AsyncBilibili

        return AsyncBilibili(self.client)

    @cached_property
    def weibo(self) -> AsyncWeibo:
        """Accounts, posts and relations on Weibo."""
        from .api.weibo import AsyncWeibo

        return AsyncWeibo(self.client)
