# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""The namespace `direct_messages`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.arguments.checks import segment as _segment
from ...._runtime.client import result as _result
from ...._runtime.pagination.pages import Pagination
from ...._runtime.pagination.pages import apages as _apages
from ...._runtime.pagination.pages import pages as _pages
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ...client import Client
    from ...models.direct_message import DirectMessage
    from ...models.direct_messages_list import DirectMessagesList
    from ...models.direct_messages_removed_list import DirectMessagesRemovedList

__all__ = ["AsyncDirectMessages", "DirectMessages"]

_GET_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("direct_messages",))
_SENT_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("direct_messages",))


class DirectMessages:
    """Private messages."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> DirectMessagesList:
        """The newest messages to the caller.

        Each with both profiles.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.

        Returns:
            The messages.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Direct_messages&diff=453&oldid=451
        """
        from . import direct_messages_get

        return _result(
            direct_messages_get.sync_detailed(
                format_=self._client.format,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_get(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[DirectMessagesList]:
        """Pages of `get`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> DirectMessagesList:
            return self.get(since_id=since_id, max_id=max_id, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_PAGINATION, max_pages)

    def iter_get(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[DirectMessage]:
        """What is on the pages of `get`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_get(since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages)
            for item in page.direct_messages
        )

    def sent(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> DirectMessagesList:
        """The newest messages by the caller.

        Each with both profiles.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.

        Returns:
            The messages.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Direct_messages/sent&diff=prev&oldid=613
        """
        from . import direct_messages_sent

        return _result(
            direct_messages_sent.sync_detailed(
                format_=self._client.format,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_sent(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[DirectMessagesList]:
        """Pages of `sent`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> DirectMessagesList:
            return self.sent(since_id=since_id, max_id=max_id, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _SENT_PAGINATION, max_pages)

    def iter_sent(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[DirectMessage]:
        """What is on the pages of `sent`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_sent(since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages)
            for item in page.direct_messages
        )

    def new(
        self, *, id: str, text: str, user_id: int | Unset = UNSET, screen_name: str | Unset = UNSET
    ) -> DirectMessage:
        """Send a message.

        Only to followers of the caller.

        Args:
            id: Who gets it, by id or by nickname.
            text: The text, up to 300 Chinese characters.
            user_id: Who gets it, by id.
            screen_name: Who gets it, by nickname.

        Returns:
            The message.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Direct_messages/new&diff=2769&oldid=422
        """
        from ...models.direct_messages_new_body import DirectMessagesNewBody
        from . import direct_messages_new

        return _result(
            direct_messages_new.sync_detailed(
                format_=self._client.format,
                body=DirectMessagesNewBody(id=id, text=text, user_id=user_id, screen_name=screen_name),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def destroy_by_id(self, *, id: int) -> DirectMessage:
        """Remove a message to the caller.

        Answers with what was removed.

        Args:
            id: The message.

        Returns:
            The message.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Direct_messages/destroy&oldid=2351
        """
        from . import direct_messages_destroy_by_id

        return _result(
            direct_messages_destroy_by_id.sync_detailed(
                id=_segment("direct_messages_destroy_by_id", "id", id), format_=self._client.format, client=self._client
            ),
            strict=self._client.strict,
        )

    def destroy_by_id_delete(self, *, id: int) -> DirectMessage:
        """Remove a message to the caller.

        Answers with what was removed.

        Args:
            id: The message.

        Returns:
            The message.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Direct_messages/destroy&oldid=2351
        """
        from . import direct_messages_destroy_by_id_delete

        return _result(
            direct_messages_destroy_by_id_delete.sync_detailed(
                id=_segment("direct_messages_destroy_by_id_delete", "id", id),
                format_=self._client.format,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def destroy_batch(self, *, ids: str) -> DirectMessagesRemovedList:
        """Remove several messages to the caller.

        Answers with those that were removed; ids of others are skipped.

        Args:
            ids: The messages by id, up to 20, separated by commas.

        Returns:
            The messages that were removed.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Direct_messages/destroy_batch&printable=yes
        """
        from ...models.direct_messages_destroy_batch_body import DirectMessagesDestroyBatchBody
        from . import direct_messages_destroy_batch

        return _result(
            direct_messages_destroy_batch.sync_detailed(
                format_=self._client.format, body=DirectMessagesDestroyBatchBody(ids=ids), client=self._client
            ),
            strict=self._client.strict,
        )

    def destroy_batch_delete(self, *, ids: str) -> DirectMessagesRemovedList:
        """Remove several messages to the caller.

        Answers with those that were removed; ids of others are skipped.

        Args:
            ids: The messages by id, up to 20, separated by commas.

        Returns:
            The messages that were removed.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Direct_messages/destroy_batch&printable=yes
        """
        from . import direct_messages_destroy_batch_delete

        return _result(
            direct_messages_destroy_batch_delete.sync_detailed(
                format_=self._client.format, ids=ids, client=self._client
            ),
            strict=self._client.strict,
        )


class AsyncDirectMessages:
    """Private messages."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> DirectMessagesList:
        """The newest messages to the caller.

        Each with both profiles.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.

        Returns:
            The messages.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Direct_messages&diff=453&oldid=451
        """
        from . import direct_messages_get

        return _result(
            await direct_messages_get.asyncio_detailed(
                format_=self._client.format,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_get(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[DirectMessagesList]:
        """Pages of `get`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> DirectMessagesList:
            return await self.get(since_id=since_id, max_id=max_id, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_PAGINATION, max_pages)

    def iter_get(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[DirectMessage]:
        """What is on the pages of `get`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_get(
                since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages
            )
            for item in page.direct_messages
        )

    async def sent(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> DirectMessagesList:
        """The newest messages by the caller.

        Each with both profiles.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.

        Returns:
            The messages.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Direct_messages/sent&diff=prev&oldid=613
        """
        from . import direct_messages_sent

        return _result(
            await direct_messages_sent.asyncio_detailed(
                format_=self._client.format,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_sent(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[DirectMessagesList]:
        """Pages of `sent`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> DirectMessagesList:
            return await self.sent(since_id=since_id, max_id=max_id, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _SENT_PAGINATION, max_pages)

    def iter_sent(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[DirectMessage]:
        """What is on the pages of `sent`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_sent(
                since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages
            )
            for item in page.direct_messages
        )

    async def new(
        self, *, id: str, text: str, user_id: int | Unset = UNSET, screen_name: str | Unset = UNSET
    ) -> DirectMessage:
        """Send a message.

        Only to followers of the caller.

        Args:
            id: Who gets it, by id or by nickname.
            text: The text, up to 300 Chinese characters.
            user_id: Who gets it, by id.
            screen_name: Who gets it, by nickname.

        Returns:
            The message.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Direct_messages/new&diff=2769&oldid=422
        """
        from ...models.direct_messages_new_body import DirectMessagesNewBody
        from . import direct_messages_new

        return _result(
            await direct_messages_new.asyncio_detailed(
                format_=self._client.format,
                body=DirectMessagesNewBody(id=id, text=text, user_id=user_id, screen_name=screen_name),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def destroy_by_id(self, *, id: int) -> DirectMessage:
        """Remove a message to the caller.

        Answers with what was removed.

        Args:
            id: The message.

        Returns:
            The message.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Direct_messages/destroy&oldid=2351
        """
        from . import direct_messages_destroy_by_id

        return _result(
            await direct_messages_destroy_by_id.asyncio_detailed(
                id=_segment("direct_messages_destroy_by_id", "id", id), format_=self._client.format, client=self._client
            ),
            strict=self._client.strict,
        )

    async def destroy_by_id_delete(self, *, id: int) -> DirectMessage:
        """Remove a message to the caller.

        Answers with what was removed.

        Args:
            id: The message.

        Returns:
            The message.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Direct_messages/destroy&oldid=2351
        """
        from . import direct_messages_destroy_by_id_delete

        return _result(
            await direct_messages_destroy_by_id_delete.asyncio_detailed(
                id=_segment("direct_messages_destroy_by_id_delete", "id", id),
                format_=self._client.format,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def destroy_batch(self, *, ids: str) -> DirectMessagesRemovedList:
        """Remove several messages to the caller.

        Answers with those that were removed; ids of others are skipped.

        Args:
            ids: The messages by id, up to 20, separated by commas.

        Returns:
            The messages that were removed.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Direct_messages/destroy_batch&printable=yes
        """
        from ...models.direct_messages_destroy_batch_body import DirectMessagesDestroyBatchBody
        from . import direct_messages_destroy_batch

        return _result(
            await direct_messages_destroy_batch.asyncio_detailed(
                format_=self._client.format, body=DirectMessagesDestroyBatchBody(ids=ids), client=self._client
            ),
            strict=self._client.strict,
        )

    async def destroy_batch_delete(self, *, ids: str) -> DirectMessagesRemovedList:
        """Remove several messages to the caller.

        Answers with those that were removed; ids of others are skipped.

        Args:
            ids: The messages by id, up to 20, separated by commas.

        Returns:
            The messages that were removed.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Direct_messages/destroy_batch&printable=yes
        """
        from . import direct_messages_destroy_batch_delete

        return _result(
            await direct_messages_destroy_batch_delete.asyncio_detailed(
                format_=self._client.format, ids=ids, client=self._client
            ),
            strict=self._client.strict,
        )
