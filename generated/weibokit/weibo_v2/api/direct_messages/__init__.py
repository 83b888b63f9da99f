# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `direct_messages`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...._runtime.arguments.requirements import Requirement
from ...._runtime.arguments.requirements import check as _check
from ...._runtime.client import result as _result
from ...._runtime.pagination.pages import Pagination
from ...._runtime.pagination.pages import apages as _apages
from ...._runtime.pagination.pages import pages as _pages
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ...client import Client
    from ...models.direct_message import DirectMessage
    from ...models.direct_messages_page import DirectMessagesPage
    from ...models.message_partner import MessagePartner
    from ...models.message_partners_page import MessagePartnersPage
    from ...models.unseen import Unseen

__all__ = ["AsyncDirectMessages", "DirectMessages"]

_CONVERSATION_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("direct_messages",))
_HOME_TIMELINE_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("direct_messages",))
_USER_LIST_PAGINATION = Pagination(
    start={"cursor": 0},
    next={"cursor": ("next_cursor",)},
    items=("user_list",),
    end=("equals", ("next_cursor",), 0),
    past_empty=True,
)

_NEW_REQUIRES = (
    Requirement(mode="exactly_one", names=("uid", "screen_name"), wanted="exactly one of `uid` and `screen_name`"),
)


class DirectMessages:
    """Messages between two accounts."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def conversation(
        self,
        *,
        uid: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> DirectMessagesPage:
        """Latest messages between the caller and a user.

        Access level of the app: advanced. Scope of the token: direct_messages_read.

        Args:
            uid: The other user, by id.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Messages per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of messages.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/direct_messages/conversation
        """
        from . import direct_messages_conversation

        return _result(
            direct_messages_conversation.sync_detailed(
                uid=uid, since_id=since_id, max_id=max_id, count=count, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_conversation(
        self,
        *,
        uid: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[DirectMessagesPage]:
        """Pages of `conversation`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: The other user, by id.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Messages per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> DirectMessagesPage:
            return self.conversation(uid=uid, since_id=since_id, max_id=max_id, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _CONVERSATION_PAGINATION, max_pages)

    def iter_conversation(
        self,
        *,
        uid: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[DirectMessage]:
        """What is on the pages of `conversation`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: The other user, by id.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Messages per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_conversation(
                uid=uid, since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages
            )
            for item in page.direct_messages
        )

    def destroy(self, *, id: int) -> DirectMessage:
        """Delete a message.

        Only its receiver can.

        Scope of the token: direct_messages_write.

        Args:
            id: Id of the message.

        Returns:
            The message that is gone now.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/direct_messages/destroy
        """
        from ...models.direct_messages_destroy_body import DirectMessagesDestroyBody
        from . import direct_messages_destroy

        return _result(
            direct_messages_destroy.sync_detailed(body=DirectMessagesDestroyBody(id=id), client=self._client),
            strict=self._client.strict,
        )

    def destroy_batch(self, *, ids: str) -> Unseen:
        """Delete several messages.

        When it fails, the answer has HTTP status 400.

        Scope of the token: direct_messages_write.

        Args:
            ids: Ids of messages, separated by commas, 20 at most.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/direct_messages/destroy_batch
        """
        from ...models.direct_messages_destroy_batch_body import DirectMessagesDestroyBatchBody
        from . import direct_messages_destroy_batch

        return _result(
            direct_messages_destroy_batch.sync_detailed(
                body=DirectMessagesDestroyBatchBody(ids=ids), client=self._client
            ),
            strict=self._client.strict,
        )

    def home_timeline(
        self,
        *,
        msg_type: Literal[0, 1, 2] | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        since_id: int | Unset = UNSET,
    ) -> DirectMessagesPage:
        """Latest messages to the caller.

        For verified organizations only; others are refused.

        Access level of the app: advanced.

        Args:
            msg_type: 0 both kinds by time, 1 messages, 2 the message box. The service's default is `0`.
            count: Messages per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.

        Returns:
            One page of messages.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/direct_messages/home_timeline
        """
        from . import direct_messages_home_timeline

        return _result(
            direct_messages_home_timeline.sync_detailed(
                msg_type=msg_type, count=count, page=page, since_id=since_id, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_home_timeline(
        self,
        *,
        msg_type: Literal[0, 1, 2] | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        since_id: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[DirectMessagesPage]:
        """Pages of `home_timeline`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            msg_type: 0 both kinds by time, 1 messages, 2 the message box. The service's default is `0`.
            count: Messages per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> DirectMessagesPage:
            return self.home_timeline(msg_type=msg_type, count=count, since_id=since_id, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _HOME_TIMELINE_PAGINATION, max_pages)

    def iter_home_timeline(
        self,
        *,
        msg_type: Literal[0, 1, 2] | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        since_id: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[DirectMessage]:
        """What is on the pages of `home_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            msg_type: 0 both kinds by time, 1 messages, 2 the message box. The service's default is `0`.
            count: Messages per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_home_timeline(
                msg_type=msg_type, count=count, page=page, since_id=since_id, max_pages=max_pages
            )
            for item in page.direct_messages
        )

    def new(
        self, *, text: str, uid: int | Unset = UNSET, screen_name: str | Unset = UNSET, id: int | Unset = UNSET
    ) -> DirectMessage:
        """Send a message.

        To an account by id or nickname.

        Give exactly one of `uid` and `screen_name`.

        Scope of the token: direct_messages_write.

        Args:
            text: Text of the message, 300 Chinese characters at most.
            uid: To whom, by id.
            screen_name: To whom, by nickname.
            id: Id of a post to send along.

        Returns:
            The new message.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/direct_messages/new
        """
        _given = {"uid": uid, "screen_name": screen_name}
        _check("direct_messages_new", _NEW_REQUIRES, _given)
        from ...models.direct_messages_new_body import DirectMessagesNewBody
        from . import direct_messages_new

        return _result(
            direct_messages_new.sync_detailed(
                body=DirectMessagesNewBody(text=text, uid=uid, screen_name=screen_name, id=id), client=self._client
            ),
            strict=self._client.strict,
        )

    def show_batch(self, *, dmids: str) -> Unseen:
        """Several messages by their ids.

        Scope of the token: direct_messages_read.

        Args:
            dmids: Ids of messages, separated by commas, 50 at most.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/direct_messages/show_batch
        """
        from . import direct_messages_show_batch

        return _result(
            direct_messages_show_batch.sync_detailed(dmids=dmids, client=self._client), strict=self._client.strict
        )

    def user_list(self, *, count: int | Unset = UNSET, cursor: int | Unset = UNSET) -> MessagePartnersPage:
        """The other sides of the caller's conversations.

        Access level of the app: advanced. Scope of the token: direct_messages_read.

        Args:
            count: Users per page. At least 1. The service's default is `20`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.

        Returns:
            One page of users, each with the latest message.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/direct_messages/user_list
        """
        from . import direct_messages_user_list

        return _result(
            direct_messages_user_list.sync_detailed(count=count, cursor=cursor, client=self._client),
            strict=self._client.strict,
        )

    def pages_user_list(
        self, *, count: int | Unset = UNSET, cursor: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[MessagePartnersPage]:
        """Pages of `user_list`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            count: Users per page. At least 1. The service's default is `20`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> MessagePartnersPage:
            return self.user_list(count=count, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _USER_LIST_PAGINATION, max_pages)

    def iter_user_list(
        self, *, count: int | Unset = UNSET, cursor: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[MessagePartner]:
        """What is on the pages of `user_list`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            count: Users per page. At least 1. The service's default is `20`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_user_list(count=count, cursor=cursor, max_pages=max_pages)
            for item in page.user_list
        )


class AsyncDirectMessages:
    """Messages between two accounts."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def conversation(
        self,
        *,
        uid: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> DirectMessagesPage:
        """Latest messages between the caller and a user.

        Access level of the app: advanced. Scope of the token: direct_messages_read.

        Args:
            uid: The other user, by id.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Messages per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of messages.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/direct_messages/conversation
        """
        from . import direct_messages_conversation

        return _result(
            await direct_messages_conversation.asyncio_detailed(
                uid=uid, since_id=since_id, max_id=max_id, count=count, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_conversation(
        self,
        *,
        uid: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[DirectMessagesPage]:
        """Pages of `conversation`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: The other user, by id.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Messages per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> DirectMessagesPage:
            return await self.conversation(uid=uid, since_id=since_id, max_id=max_id, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _CONVERSATION_PAGINATION, max_pages)

    def iter_conversation(
        self,
        *,
        uid: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[DirectMessage]:
        """What is on the pages of `conversation`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: The other user, by id.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Messages per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_conversation(
                uid=uid, since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages
            )
            for item in page.direct_messages
        )

    async def destroy(self, *, id: int) -> DirectMessage:
        """Delete a message.

        Only its receiver can.

        Scope of the token: direct_messages_write.

        Args:
            id: Id of the message.

        Returns:
            The message that is gone now.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/direct_messages/destroy
        """
        from ...models.direct_messages_destroy_body import DirectMessagesDestroyBody
        from . import direct_messages_destroy

        return _result(
            await direct_messages_destroy.asyncio_detailed(body=DirectMessagesDestroyBody(id=id), client=self._client),
            strict=self._client.strict,
        )

    async def destroy_batch(self, *, ids: str) -> Unseen:
        """Delete several messages.

        When it fails, the answer has HTTP status 400.

        Scope of the token: direct_messages_write.

        Args:
            ids: Ids of messages, separated by commas, 20 at most.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/direct_messages/destroy_batch
        """
        from ...models.direct_messages_destroy_batch_body import DirectMessagesDestroyBatchBody
        from . import direct_messages_destroy_batch

        return _result(
            await direct_messages_destroy_batch.asyncio_detailed(
                body=DirectMessagesDestroyBatchBody(ids=ids), client=self._client
            ),
            strict=self._client.strict,
        )

    async def home_timeline(
        self,
        *,
        msg_type: Literal[0, 1, 2] | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        since_id: int | Unset = UNSET,
    ) -> DirectMessagesPage:
        """Latest messages to the caller.

        For verified organizations only; others are refused.

        Access level of the app: advanced.

        Args:
            msg_type: 0 both kinds by time, 1 messages, 2 the message box. The service's default is `0`.
            count: Messages per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.

        Returns:
            One page of messages.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/direct_messages/home_timeline
        """
        from . import direct_messages_home_timeline

        return _result(
            await direct_messages_home_timeline.asyncio_detailed(
                msg_type=msg_type, count=count, page=page, since_id=since_id, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_home_timeline(
        self,
        *,
        msg_type: Literal[0, 1, 2] | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        since_id: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[DirectMessagesPage]:
        """Pages of `home_timeline`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            msg_type: 0 both kinds by time, 1 messages, 2 the message box. The service's default is `0`.
            count: Messages per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> DirectMessagesPage:
            return await self.home_timeline(msg_type=msg_type, count=count, since_id=since_id, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _HOME_TIMELINE_PAGINATION, max_pages)

    def iter_home_timeline(
        self,
        *,
        msg_type: Literal[0, 1, 2] | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        since_id: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[DirectMessage]:
        """What is on the pages of `home_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            msg_type: 0 both kinds by time, 1 messages, 2 the message box. The service's default is `0`.
            count: Messages per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_home_timeline(
                msg_type=msg_type, count=count, page=page, since_id=since_id, max_pages=max_pages
            )
            for item in page.direct_messages
        )

    async def new(
        self, *, text: str, uid: int | Unset = UNSET, screen_name: str | Unset = UNSET, id: int | Unset = UNSET
    ) -> DirectMessage:
        """Send a message.

        To an account by id or nickname.

        Give exactly one of `uid` and `screen_name`.

        Scope of the token: direct_messages_write.

        Args:
            text: Text of the message, 300 Chinese characters at most.
            uid: To whom, by id.
            screen_name: To whom, by nickname.
            id: Id of a post to send along.

        Returns:
            The new message.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/direct_messages/new
        """
        _given = {"uid": uid, "screen_name": screen_name}
        _check("direct_messages_new", _NEW_REQUIRES, _given)
        from ...models.direct_messages_new_body import DirectMessagesNewBody
        from . import direct_messages_new

        return _result(
            await direct_messages_new.asyncio_detailed(
                body=DirectMessagesNewBody(text=text, uid=uid, screen_name=screen_name, id=id), client=self._client
            ),
            strict=self._client.strict,
        )

    async def show_batch(self, *, dmids: str) -> Unseen:
        """Several messages by their ids.

        Scope of the token: direct_messages_read.

        Args:
            dmids: Ids of messages, separated by commas, 50 at most.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/direct_messages/show_batch
        """
        from . import direct_messages_show_batch

        return _result(
            await direct_messages_show_batch.asyncio_detailed(dmids=dmids, client=self._client),
            strict=self._client.strict,
        )

    async def user_list(self, *, count: int | Unset = UNSET, cursor: int | Unset = UNSET) -> MessagePartnersPage:
        """The other sides of the caller's conversations.

        Access level of the app: advanced. Scope of the token: direct_messages_read.

        Args:
            count: Users per page. At least 1. The service's default is `20`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.

        Returns:
            One page of users, each with the latest message.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/direct_messages/user_list
        """
        from . import direct_messages_user_list

        return _result(
            await direct_messages_user_list.asyncio_detailed(count=count, cursor=cursor, client=self._client),
            strict=self._client.strict,
        )

    def pages_user_list(
        self, *, count: int | Unset = UNSET, cursor: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[MessagePartnersPage]:
        """Pages of `user_list`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            count: Users per page. At least 1. The service's default is `20`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> MessagePartnersPage:
            return await self.user_list(count=count, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _USER_LIST_PAGINATION, max_pages)

    def iter_user_list(
        self, *, count: int | Unset = UNSET, cursor: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[MessagePartner]:
        """What is on the pages of `user_list`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            count: Users per page. At least 1. The service's default is `20`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_user_list(count=count, cursor=cursor, max_pages=max_pages)
            for item in page.user_list
        )
