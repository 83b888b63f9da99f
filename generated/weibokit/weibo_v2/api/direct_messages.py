# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `direct_messages`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.arguments.requirements import Requirement
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.pagination.iterators import AsyncItems as _AsyncItems
from ..._runtime.pagination.iterators import AsyncPages as _AsyncPages
from ..._runtime.pagination.iterators import Items as _Items
from ..._runtime.pagination.iterators import Pages as _Pages
from ..._runtime.pagination.pages import Pagination
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..._runtime.pagination.iterators import State
    from ..models.direct_message import DirectMessage
    from ..models.direct_messages_destroy_batch_body import DirectMessagesDestroyBatchBody
    from ..models.direct_messages_destroy_body import DirectMessagesDestroyBody
    from ..models.direct_messages_new_body import DirectMessagesNewBody
    from ..models.direct_messages_page import DirectMessagesPage
    from ..models.enumerations import DirectMessagesHomeTimelineMsgType
    from ..models.message_partner import MessagePartner
    from ..models.message_partners_page import MessagePartnersPage
    from ..models.unseen import Unseen

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

_CONVERSATION = Arguments(
    operation="direct_messages_conversation",
    parameters=(
        ParameterModel(name="uid", type="int", required=True),
        ParameterModel(name="since_id", type="int"),
        ParameterModel(name="max_id", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
    ),
)
_DESTROY = Arguments(
    operation="direct_messages_destroy", parameters=(ParameterModel(name="id", type="int", required=True),)
)
_DESTROY_BATCH = Arguments(
    operation="direct_messages_destroy_batch", parameters=(ParameterModel(name="ids", type="str", required=True),)
)
_HOME_TIMELINE = Arguments(
    operation="direct_messages_home_timeline",
    parameters=(
        ParameterModel(name="msg_type", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="since_id", type="int"),
    ),
)
_NEW = Arguments(
    operation="direct_messages_new",
    parameters=(
        ParameterModel(name="text", type="str", required=True),
        ParameterModel(name="uid", type="int"),
        ParameterModel(name="screen_name", type="str"),
        ParameterModel(name="id", type="int"),
    ),
    requires=(
        Requirement(mode="exactly_one", names=("uid", "screen_name"), wanted="exactly one of `uid` and `screen_name`"),
    ),
)
_SHOW_BATCH = Arguments(
    operation="direct_messages_show_batch", parameters=(ParameterModel(name="dmids", type="str", required=True),)
)
_USER_LIST = Arguments(
    operation="direct_messages_user_list",
    parameters=(ParameterModel(name="count", type="int"), ParameterModel(name="cursor", type="int")),
)


def _request_direct_messages_conversation(
    *,
    uid: int,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = 50,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params["since_id"] = since_id

    params["max_id"] = max_id

    params["count"] = count

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/direct_messages/conversation.json",
        "params": params,
    }

    return _kwargs


def _request_direct_messages_destroy(
    *,
    body: DirectMessagesDestroyBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/direct_messages/destroy.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_direct_messages_destroy_batch(
    *,
    body: DirectMessagesDestroyBatchBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/direct_messages/destroy_batch.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_direct_messages_home_timeline(
    *,
    msg_type: DirectMessagesHomeTimelineMsgType | Unset = 0,
    count: int | Unset = 20,
    page: int | Unset = 1,
    since_id: int | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_msg_type: int | Unset = UNSET
    if not isinstance(msg_type, Unset):
        json_msg_type = msg_type

    params["msg_type"] = json_msg_type

    params["count"] = count

    params["page"] = page

    params["since_id"] = since_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/direct_messages/home_timeline.json",
        "params": params,
    }

    return _kwargs


def _request_direct_messages_new(
    *,
    body: DirectMessagesNewBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/direct_messages/new.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_direct_messages_show_batch(
    *,
    dmids: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["dmids"] = dmids

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/direct_messages/show_batch.json",
        "params": params,
    }

    return _kwargs


def _request_direct_messages_user_list(
    *,
    count: int | Unset = 20,
    cursor: int | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["count"] = count

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/direct_messages/user_list.json",
        "params": params,
    }

    return _kwargs


class DirectMessages(_Suggesting):
    """Messages between two accounts."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def conversation(
        self,
        *,
        uid: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
    ) -> DirectMessagesPage:
        """Latest messages between the caller and a user.

        `GET /2/direct_messages/conversation.json`, free. The response is typed. `iter_conversation` goes through
        the items of all pages, `pages_conversation` through the pages.

        Access level of the app: advanced. Scope of the token: direct_messages_read.

        Example:
            api.direct_messages.conversation(uid=1)

        Args:
            uid: The other user, by id.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Messages per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of messages.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/direct_messages/conversation

        Documentation:
            reference/weibo_v2/direct_messages.html#conversation
        """
        from ..models.direct_messages_page import DirectMessagesPage

        return _call(
            self._client,
            _CONVERSATION,
            {"uid": uid, "since_id": since_id, "max_id": max_id, "count": count, "page": page},
            lambda _given: _request_direct_messages_conversation(
                uid=_given["uid"],
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: DirectMessagesPage.from_dict(response.json()),
        )

    def pages_conversation(
        self,
        *,
        uid: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[DirectMessagesPage]:
        """Pages of `conversation`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.direct_messages.pages_conversation(uid=1, max_pages=3): ...

        Args:
            uid: The other user, by id.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Messages per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/direct_messages.html#conversation
        """
        return _Pages(
            self.conversation,
            _CONVERSATION,
            {"uid": uid, "since_id": since_id, "max_id": max_id, "count": count, "page": page},
            _CONVERSATION_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_conversation(
        self,
        *,
        uid: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[DirectMessage]:
        """What is on the pages of `conversation`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.direct_messages.iter_conversation(uid=1, max_pages=3): ...

        Args:
            uid: The other user, by id.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Messages per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/direct_messages.html#conversation
        """
        _pages = self.pages_conversation(
            uid=uid, since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.direct_messages, _CONVERSATION_PAGINATION)

    def destroy(self, *, id: int) -> DirectMessage:
        """Delete a message.

        Only its receiver can.

        `POST /2/direct_messages/destroy.json`, free. The response is typed.

        Scope of the token: direct_messages_write.

        Example:
            api.direct_messages.destroy(id=1)

        Args:
            id: Id of the message.

        Returns:
            The message that is gone now.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/direct_messages/destroy

        Documentation:
            reference/weibo_v2/direct_messages.html#destroy
        """
        from ..models.direct_message import DirectMessage
        from ..models.direct_messages_destroy_body import DirectMessagesDestroyBody

        return _call(
            self._client,
            _DESTROY,
            {"id": id},
            lambda _given: _request_direct_messages_destroy(body=DirectMessagesDestroyBody(id=_given["id"])),
            lambda response: DirectMessage.from_dict(response.json()),
        )

    def destroy_batch(self, *, ids: str) -> Unseen:
        """Delete several messages.

        When it fails, the answer has HTTP status 400.

        `POST /2/direct_messages/destroy_batch.json`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Scope of the token: direct_messages_write.

        Example:
            api.direct_messages.destroy_batch(ids="1")

        Args:
            ids: Ids of messages, separated by commas, 20 at most.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/direct_messages/destroy_batch

        Documentation:
            reference/weibo_v2/direct_messages.html#destroy_batch
        """
        from ..models.direct_messages_destroy_batch_body import DirectMessagesDestroyBatchBody
        from ..models.unseen import Unseen

        return _call(
            self._client,
            _DESTROY_BATCH,
            {"ids": ids},
            lambda _given: _request_direct_messages_destroy_batch(
                body=DirectMessagesDestroyBatchBody(ids=_given["ids"])
            ),
            lambda response: Unseen.from_dict(response.json()),
        )

    def home_timeline(
        self,
        *,
        msg_type: Literal[0, 1, 2] | None = None,
        count: int | None = None,
        page: int | None = None,
        since_id: int | None = None,
    ) -> DirectMessagesPage:
        """Latest messages to the caller.

        For verified organizations only; others are refused.

        `GET /2/direct_messages/home_timeline.json`, free. The response is typed. `iter_home_timeline` goes through
        the items of all pages, `pages_home_timeline` through the pages.

        Access level of the app: advanced.

        Example:
            api.direct_messages.home_timeline()

        Args:
            msg_type: 0 both kinds by time, 1 messages, 2 the message box. The service's default is `0`.
            count: Messages per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.

        Returns:
            One page of messages.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/direct_messages/home_timeline

        Documentation:
            reference/weibo_v2/direct_messages.html#home_timeline
        """
        from ..models.direct_messages_page import DirectMessagesPage

        return _call(
            self._client,
            _HOME_TIMELINE,
            {"msg_type": msg_type, "count": count, "page": page, "since_id": since_id},
            lambda _given: _request_direct_messages_home_timeline(
                msg_type=_given.get("msg_type", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                since_id=_given.get("since_id", UNSET),
            ),
            lambda response: DirectMessagesPage.from_dict(response.json()),
        )

    def pages_home_timeline(
        self,
        *,
        msg_type: Literal[0, 1, 2] | None = None,
        count: int | None = None,
        page: int | None = None,
        since_id: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[DirectMessagesPage]:
        """Pages of `home_timeline`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.direct_messages.pages_home_timeline(max_pages=3): ...

        Args:
            msg_type: 0 both kinds by time, 1 messages, 2 the message box. The service's default is `0`.
            count: Messages per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/direct_messages.html#home_timeline
        """
        return _Pages(
            self.home_timeline,
            _HOME_TIMELINE,
            {"msg_type": msg_type, "count": count, "page": page, "since_id": since_id},
            _HOME_TIMELINE_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_home_timeline(
        self,
        *,
        msg_type: Literal[0, 1, 2] | None = None,
        count: int | None = None,
        page: int | None = None,
        since_id: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[DirectMessage]:
        """What is on the pages of `home_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.direct_messages.iter_home_timeline(max_pages=3): ...

        Args:
            msg_type: 0 both kinds by time, 1 messages, 2 the message box. The service's default is `0`.
            count: Messages per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/direct_messages.html#home_timeline
        """
        _pages = self.pages_home_timeline(
            msg_type=msg_type, count=count, page=page, since_id=since_id, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.direct_messages, _HOME_TIMELINE_PAGINATION)

    def new(
        self, *, text: str, uid: int | None = None, screen_name: str | None = None, id: int | None = None
    ) -> DirectMessage:
        """Send a message.

        To an account by id or nickname.

        `POST /2/direct_messages/new.json`, free. The response is typed.

        Give exactly one of `uid` and `screen_name`.

        Scope of the token: direct_messages_write.

        Example:
            api.direct_messages.new(text="Hello", uid=1)

        Args:
            text: Text of the message, 300 Chinese characters at most.
            uid: To whom, by id.
            screen_name: To whom, by nickname.
            id: Id of a post to send along.

        Returns:
            The new message.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/direct_messages/new

        Documentation:
            reference/weibo_v2/direct_messages.html#new
        """
        from ..models.direct_message import DirectMessage
        from ..models.direct_messages_new_body import DirectMessagesNewBody

        return _call(
            self._client,
            _NEW,
            {"text": text, "uid": uid, "screen_name": screen_name, "id": id},
            lambda _given: _request_direct_messages_new(
                body=DirectMessagesNewBody(
                    text=_given["text"],
                    uid=_given.get("uid", UNSET),
                    screen_name=_given.get("screen_name", UNSET),
                    id=_given.get("id", UNSET),
                )
            ),
            lambda response: DirectMessage.from_dict(response.json()),
        )

    def show_batch(self, *, dmids: str) -> Unseen:
        """Several messages by their ids.

        `GET /2/direct_messages/show_batch.json`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Scope of the token: direct_messages_read.

        Example:
            api.direct_messages.show_batch(dmids="1")

        Args:
            dmids: Ids of messages, separated by commas, 50 at most.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/direct_messages/show_batch

        Documentation:
            reference/weibo_v2/direct_messages.html#show_batch
        """
        from ..models.unseen import Unseen

        return _call(
            self._client,
            _SHOW_BATCH,
            {"dmids": dmids},
            lambda _given: _request_direct_messages_show_batch(dmids=_given["dmids"]),
            lambda response: Unseen.from_dict(response.json()),
        )

    def user_list(self, *, count: int | None = None, cursor: int | None = None) -> MessagePartnersPage:
        """The other sides of the caller's conversations.

        `GET /2/direct_messages/user_list.json`, free. The response is typed. `iter_user_list` goes through the
        items of all pages, `pages_user_list` through the pages.

        Access level of the app: advanced. Scope of the token: direct_messages_read.

        Example:
            api.direct_messages.user_list()

        Args:
            count: Users per page. At least 1. The service's default is `20`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.

        Returns:
            One page of users, each with the latest message.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/direct_messages/user_list

        Documentation:
            reference/weibo_v2/direct_messages.html#user_list
        """
        from ..models.message_partners_page import MessagePartnersPage

        return _call(
            self._client,
            _USER_LIST,
            {"count": count, "cursor": cursor},
            lambda _given: _request_direct_messages_user_list(
                count=_given.get("count", UNSET), cursor=_given.get("cursor", UNSET)
            ),
            lambda response: MessagePartnersPage.from_dict(response.json()),
        )

    def pages_user_list(
        self,
        *,
        count: int | None = None,
        cursor: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[MessagePartnersPage]:
        """Pages of `user_list`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.direct_messages.pages_user_list(max_pages=3): ...

        Args:
            count: Users per page. At least 1. The service's default is `20`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/direct_messages.html#user_list
        """
        return _Pages(
            self.user_list,
            _USER_LIST,
            {"count": count, "cursor": cursor},
            _USER_LIST_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_user_list(
        self,
        *,
        count: int | None = None,
        cursor: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[MessagePartner]:
        """What is on the pages of `user_list`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.direct_messages.iter_user_list(max_pages=3): ...

        Args:
            count: Users per page. At least 1. The service's default is `20`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/direct_messages.html#user_list
        """
        _pages = self.pages_user_list(count=count, cursor=cursor, max_pages=max_pages, resume=resume)
        return _Items(_pages, lambda page: page.user_list, _USER_LIST_PAGINATION)


class AsyncDirectMessages(_Suggesting):
    """Messages between two accounts."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def conversation(
        self,
        *,
        uid: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
    ) -> DirectMessagesPage:
        """Latest messages between the caller and a user.

        `GET /2/direct_messages/conversation.json`, free. The response is typed. `iter_conversation` goes through
        the items of all pages, `pages_conversation` through the pages.

        Access level of the app: advanced. Scope of the token: direct_messages_read.

        Example:
            api.direct_messages.conversation(uid=1)

        Args:
            uid: The other user, by id.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Messages per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of messages.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/direct_messages/conversation

        Documentation:
            reference/weibo_v2/direct_messages.html#conversation
        """
        from ..models.direct_messages_page import DirectMessagesPage

        return await _acall(
            self._client,
            _CONVERSATION,
            {"uid": uid, "since_id": since_id, "max_id": max_id, "count": count, "page": page},
            lambda _given: _request_direct_messages_conversation(
                uid=_given["uid"],
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: DirectMessagesPage.from_dict(response.json()),
        )

    def pages_conversation(
        self,
        *,
        uid: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[DirectMessagesPage]:
        """Pages of `conversation`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.direct_messages.pages_conversation(uid=1, max_pages=3): ...

        Args:
            uid: The other user, by id.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Messages per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/direct_messages.html#conversation
        """
        return _AsyncPages(
            self.conversation,
            _CONVERSATION,
            {"uid": uid, "since_id": since_id, "max_id": max_id, "count": count, "page": page},
            _CONVERSATION_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_conversation(
        self,
        *,
        uid: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[DirectMessage]:
        """What is on the pages of `conversation`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.direct_messages.iter_conversation(uid=1, max_pages=3): ...

        Args:
            uid: The other user, by id.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Messages per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/direct_messages.html#conversation
        """
        _pages = self.pages_conversation(
            uid=uid, since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.direct_messages, _CONVERSATION_PAGINATION)

    async def destroy(self, *, id: int) -> DirectMessage:
        """Delete a message.

        Only its receiver can.

        `POST /2/direct_messages/destroy.json`, free. The response is typed.

        Scope of the token: direct_messages_write.

        Example:
            api.direct_messages.destroy(id=1)

        Args:
            id: Id of the message.

        Returns:
            The message that is gone now.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/direct_messages/destroy

        Documentation:
            reference/weibo_v2/direct_messages.html#destroy
        """
        from ..models.direct_message import DirectMessage
        from ..models.direct_messages_destroy_body import DirectMessagesDestroyBody

        return await _acall(
            self._client,
            _DESTROY,
            {"id": id},
            lambda _given: _request_direct_messages_destroy(body=DirectMessagesDestroyBody(id=_given["id"])),
            lambda response: DirectMessage.from_dict(response.json()),
        )

    async def destroy_batch(self, *, ids: str) -> Unseen:
        """Delete several messages.

        When it fails, the answer has HTTP status 400.

        `POST /2/direct_messages/destroy_batch.json`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Scope of the token: direct_messages_write.

        Example:
            api.direct_messages.destroy_batch(ids="1")

        Args:
            ids: Ids of messages, separated by commas, 20 at most.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/direct_messages/destroy_batch

        Documentation:
            reference/weibo_v2/direct_messages.html#destroy_batch
        """
        from ..models.direct_messages_destroy_batch_body import DirectMessagesDestroyBatchBody
        from ..models.unseen import Unseen

        return await _acall(
            self._client,
            _DESTROY_BATCH,
            {"ids": ids},
            lambda _given: _request_direct_messages_destroy_batch(
                body=DirectMessagesDestroyBatchBody(ids=_given["ids"])
            ),
            lambda response: Unseen.from_dict(response.json()),
        )

    async def home_timeline(
        self,
        *,
        msg_type: Literal[0, 1, 2] | None = None,
        count: int | None = None,
        page: int | None = None,
        since_id: int | None = None,
    ) -> DirectMessagesPage:
        """Latest messages to the caller.

        For verified organizations only; others are refused.

        `GET /2/direct_messages/home_timeline.json`, free. The response is typed. `iter_home_timeline` goes through
        the items of all pages, `pages_home_timeline` through the pages.

        Access level of the app: advanced.

        Example:
            api.direct_messages.home_timeline()

        Args:
            msg_type: 0 both kinds by time, 1 messages, 2 the message box. The service's default is `0`.
            count: Messages per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.

        Returns:
            One page of messages.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/direct_messages/home_timeline

        Documentation:
            reference/weibo_v2/direct_messages.html#home_timeline
        """
        from ..models.direct_messages_page import DirectMessagesPage

        return await _acall(
            self._client,
            _HOME_TIMELINE,
            {"msg_type": msg_type, "count": count, "page": page, "since_id": since_id},
            lambda _given: _request_direct_messages_home_timeline(
                msg_type=_given.get("msg_type", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                since_id=_given.get("since_id", UNSET),
            ),
            lambda response: DirectMessagesPage.from_dict(response.json()),
        )

    def pages_home_timeline(
        self,
        *,
        msg_type: Literal[0, 1, 2] | None = None,
        count: int | None = None,
        page: int | None = None,
        since_id: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[DirectMessagesPage]:
        """Pages of `home_timeline`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.direct_messages.pages_home_timeline(max_pages=3): ...

        Args:
            msg_type: 0 both kinds by time, 1 messages, 2 the message box. The service's default is `0`.
            count: Messages per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/direct_messages.html#home_timeline
        """
        return _AsyncPages(
            self.home_timeline,
            _HOME_TIMELINE,
            {"msg_type": msg_type, "count": count, "page": page, "since_id": since_id},
            _HOME_TIMELINE_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_home_timeline(
        self,
        *,
        msg_type: Literal[0, 1, 2] | None = None,
        count: int | None = None,
        page: int | None = None,
        since_id: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[DirectMessage]:
        """What is on the pages of `home_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.direct_messages.iter_home_timeline(max_pages=3): ...

        Args:
            msg_type: 0 both kinds by time, 1 messages, 2 the message box. The service's default is `0`.
            count: Messages per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/direct_messages.html#home_timeline
        """
        _pages = self.pages_home_timeline(
            msg_type=msg_type, count=count, page=page, since_id=since_id, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.direct_messages, _HOME_TIMELINE_PAGINATION)

    async def new(
        self, *, text: str, uid: int | None = None, screen_name: str | None = None, id: int | None = None
    ) -> DirectMessage:
        """Send a message.

        To an account by id or nickname.

        `POST /2/direct_messages/new.json`, free. The response is typed.

        Give exactly one of `uid` and `screen_name`.

        Scope of the token: direct_messages_write.

        Example:
            api.direct_messages.new(text="Hello", uid=1)

        Args:
            text: Text of the message, 300 Chinese characters at most.
            uid: To whom, by id.
            screen_name: To whom, by nickname.
            id: Id of a post to send along.

        Returns:
            The new message.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/direct_messages/new

        Documentation:
            reference/weibo_v2/direct_messages.html#new
        """
        from ..models.direct_message import DirectMessage
        from ..models.direct_messages_new_body import DirectMessagesNewBody

        return await _acall(
            self._client,
            _NEW,
            {"text": text, "uid": uid, "screen_name": screen_name, "id": id},
            lambda _given: _request_direct_messages_new(
                body=DirectMessagesNewBody(
                    text=_given["text"],
                    uid=_given.get("uid", UNSET),
                    screen_name=_given.get("screen_name", UNSET),
                    id=_given.get("id", UNSET),
                )
            ),
            lambda response: DirectMessage.from_dict(response.json()),
        )

    async def show_batch(self, *, dmids: str) -> Unseen:
        """Several messages by their ids.

        `GET /2/direct_messages/show_batch.json`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Scope of the token: direct_messages_read.

        Example:
            api.direct_messages.show_batch(dmids="1")

        Args:
            dmids: Ids of messages, separated by commas, 50 at most.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/direct_messages/show_batch

        Documentation:
            reference/weibo_v2/direct_messages.html#show_batch
        """
        from ..models.unseen import Unseen

        return await _acall(
            self._client,
            _SHOW_BATCH,
            {"dmids": dmids},
            lambda _given: _request_direct_messages_show_batch(dmids=_given["dmids"]),
            lambda response: Unseen.from_dict(response.json()),
        )

    async def user_list(self, *, count: int | None = None, cursor: int | None = None) -> MessagePartnersPage:
        """The other sides of the caller's conversations.

        `GET /2/direct_messages/user_list.json`, free. The response is typed. `iter_user_list` goes through the
        items of all pages, `pages_user_list` through the pages.

        Access level of the app: advanced. Scope of the token: direct_messages_read.

        Example:
            api.direct_messages.user_list()

        Args:
            count: Users per page. At least 1. The service's default is `20`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.

        Returns:
            One page of users, each with the latest message.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/direct_messages/user_list

        Documentation:
            reference/weibo_v2/direct_messages.html#user_list
        """
        from ..models.message_partners_page import MessagePartnersPage

        return await _acall(
            self._client,
            _USER_LIST,
            {"count": count, "cursor": cursor},
            lambda _given: _request_direct_messages_user_list(
                count=_given.get("count", UNSET), cursor=_given.get("cursor", UNSET)
            ),
            lambda response: MessagePartnersPage.from_dict(response.json()),
        )

    def pages_user_list(
        self,
        *,
        count: int | None = None,
        cursor: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[MessagePartnersPage]:
        """Pages of `user_list`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.direct_messages.pages_user_list(max_pages=3): ...

        Args:
            count: Users per page. At least 1. The service's default is `20`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/direct_messages.html#user_list
        """
        return _AsyncPages(
            self.user_list,
            _USER_LIST,
            {"count": count, "cursor": cursor},
            _USER_LIST_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_user_list(
        self,
        *,
        count: int | None = None,
        cursor: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[MessagePartner]:
        """What is on the pages of `user_list`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.direct_messages.iter_user_list(max_pages=3): ...

        Args:
            count: Users per page. At least 1. The service's default is `20`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/direct_messages.html#user_list
        """
        _pages = self.pages_user_list(count=count, cursor=cursor, max_pages=max_pages, resume=resume)
        return _AsyncItems(_pages, lambda page: page.user_list, _USER_LIST_PAGINATION)
