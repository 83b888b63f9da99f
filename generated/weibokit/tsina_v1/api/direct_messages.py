# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""The namespace `direct_messages`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

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
    from ..models.direct_messages_list import DirectMessagesList
    from ..models.direct_messages_new_body import DirectMessagesNewBody
    from ..models.direct_messages_removed_list import DirectMessagesRemovedList

__all__ = ["AsyncDirectMessages", "DirectMessages"]

_GET_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("direct_messages",))
_SENT_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("direct_messages",))

_GET = Arguments(
    operation="direct_messages_get",
    parameters=(
        ParameterModel(name="since_id", type="int"),
        ParameterModel(name="max_id", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
    ),
)
_SENT = Arguments(
    operation="direct_messages_sent",
    parameters=(
        ParameterModel(name="since_id", type="int"),
        ParameterModel(name="max_id", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
    ),
)
_NEW = Arguments(
    operation="direct_messages_new",
    parameters=(
        ParameterModel(name="text", type="str", required=True),
        ParameterModel(name="id", type="str"),
        ParameterModel(name="user_id", type="int"),
        ParameterModel(name="screen_name", type="str"),
    ),
    requires=(
        Requirement(
            mode="at_least_one",
            names=("id", "user_id", "screen_name"),
            wanted="at least one of `id`, `user_id` and `screen_name`",
        ),
    ),
)
_DESTROY_BY_ID = Arguments(
    operation="direct_messages_destroy_by_id",
    parameters=(ParameterModel(name="id", type="int", required=True, in_path=True),),
)
_DESTROY_BY_ID_DELETE = Arguments(
    operation="direct_messages_destroy_by_id_delete",
    parameters=(ParameterModel(name="id", type="int", required=True, in_path=True),),
)
_DESTROY_BATCH = Arguments(
    operation="direct_messages_destroy_batch", parameters=(ParameterModel(name="ids", type="str", required=True),)
)
_DESTROY_BATCH_DELETE = Arguments(
    operation="direct_messages_destroy_batch_delete",
    parameters=(ParameterModel(name="ids", type="str", required=True),),
)


def _request_direct_messages_get(
    format_: str,
    *,
    since_id: int | Unset = UNSET,
    max_id: int | Unset = UNSET,
    count: int | Unset = 20,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["since_id"] = since_id

    params["max_id"] = max_id

    params["count"] = count

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/direct_messages.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_direct_messages_sent(
    format_: str,
    *,
    since_id: int | Unset = UNSET,
    max_id: int | Unset = UNSET,
    count: int | Unset = 20,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["since_id"] = since_id

    params["max_id"] = max_id

    params["count"] = count

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/direct_messages/sent.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_direct_messages_new(
    format_: str,
    *,
    body: DirectMessagesNewBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/direct_messages/new.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_direct_messages_destroy_by_id(
    id: int,
    format_: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/direct_messages/destroy/{id}.{format_}".format(
            id=quote(str(id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
    }

    return _kwargs


def _request_direct_messages_destroy_by_id_delete(
    id: int,
    format_: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/direct_messages/destroy/{id}.{format_}".format(
            id=quote(str(id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
    }

    return _kwargs


def _request_direct_messages_destroy_batch(
    format_: str,
    *,
    body: DirectMessagesDestroyBatchBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/direct_messages/destroy_batch.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_direct_messages_destroy_batch_delete(
    format_: str,
    *,
    ids: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["ids"] = ids

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/direct_messages/destroy_batch.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


class DirectMessages(_Suggesting):
    """Private messages."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
    ) -> DirectMessagesList:
        """The newest messages to the caller.

        Each with both profiles.

        `GET /direct_messages.{format}`, free. The response is typed. `iter_get` goes through the items of all
        pages, `pages_get` through the pages.

        Example:
            api.direct_messages.get()

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.

        Returns:
            The messages.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Direct_messages&diff=453&oldid=451

        Documentation:
            reference/tsina_v1/direct_messages.html#get
        """
        from ..models.direct_messages_list import DirectMessagesList

        return _call(
            self._client,
            _GET,
            {"since_id": since_id, "max_id": max_id, "count": count, "page": page},
            lambda _given: _request_direct_messages_get(
                format_=self._client.format,
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: DirectMessagesList.from_dict(response.json()),
        )

    def pages_get(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[DirectMessagesList]:
        """Pages of `get`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.direct_messages.pages_get(max_pages=3): ...

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
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
            reference/tsina_v1/direct_messages.html#get
        """
        return _Pages(
            self.get,
            _GET,
            {"since_id": since_id, "max_id": max_id, "count": count, "page": page},
            _GET_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[DirectMessage]:
        """What is on the pages of `get`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.direct_messages.iter_get(max_pages=3): ...

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
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
            reference/tsina_v1/direct_messages.html#get
        """
        _pages = self.pages_get(
            since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.direct_messages, _GET_PAGINATION)

    def sent(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
    ) -> DirectMessagesList:
        """The newest messages by the caller.

        Each with both profiles.

        `GET /direct_messages/sent.{format}`, free. The response is typed. `iter_sent` goes through the items of all
        pages, `pages_sent` through the pages.

        Example:
            api.direct_messages.sent()

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.

        Returns:
            The messages.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Direct_messages/sent&diff=prev&oldid=613

        Documentation:
            reference/tsina_v1/direct_messages.html#sent
        """
        from ..models.direct_messages_list import DirectMessagesList

        return _call(
            self._client,
            _SENT,
            {"since_id": since_id, "max_id": max_id, "count": count, "page": page},
            lambda _given: _request_direct_messages_sent(
                format_=self._client.format,
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: DirectMessagesList.from_dict(response.json()),
        )

    def pages_sent(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[DirectMessagesList]:
        """Pages of `sent`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.direct_messages.pages_sent(max_pages=3): ...

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
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
            reference/tsina_v1/direct_messages.html#sent
        """
        return _Pages(
            self.sent,
            _SENT,
            {"since_id": since_id, "max_id": max_id, "count": count, "page": page},
            _SENT_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_sent(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[DirectMessage]:
        """What is on the pages of `sent`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.direct_messages.iter_sent(max_pages=3): ...

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
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
            reference/tsina_v1/direct_messages.html#sent
        """
        _pages = self.pages_sent(
            since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.direct_messages, _SENT_PAGINATION)

    def new(
        self, *, text: str, id: str | None = None, user_id: int | None = None, screen_name: str | None = None
    ) -> DirectMessage:
        """Send a message.

        Only to followers of the caller.

        `POST /direct_messages/new.{format}`, free. The response is typed.

        Give at least one of `id`, `user_id` and `screen_name`.

        Example:
            api.direct_messages.new(text="Hello", id="1")

        Args:
            text: The text, up to 300 Chinese characters.
            id: Who gets it, by id or by nickname.
            user_id: Who gets it, by id.
            screen_name: Who gets it, by nickname.

        Returns:
            The message.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Direct_messages/new&diff=2769&oldid=422

        Documentation:
            reference/tsina_v1/direct_messages.html#new
        """
        from ..models.direct_message import DirectMessage
        from ..models.direct_messages_new_body import DirectMessagesNewBody

        return _call(
            self._client,
            _NEW,
            {"text": text, "id": id, "user_id": user_id, "screen_name": screen_name},
            lambda _given: _request_direct_messages_new(
                format_=self._client.format,
                body=DirectMessagesNewBody(
                    text=_given["text"],
                    id=_given.get("id", UNSET),
                    user_id=_given.get("user_id", UNSET),
                    screen_name=_given.get("screen_name", UNSET),
                ),
            ),
            lambda response: DirectMessage.from_dict(response.json()),
        )

    def destroy_by_id(self, *, id: int) -> DirectMessage:
        """Remove a message to the caller.

        Answers with what was removed.

        `POST /direct_messages/destroy/{id}.{format}`, free. The response is typed.

        Example:
            api.direct_messages.destroy_by_id(id=1)

        Args:
            id: The message.

        Returns:
            The message.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Direct_messages/destroy&oldid=2351

        Documentation:
            reference/tsina_v1/direct_messages.html#destroy_by_id
        """
        from ..models.direct_message import DirectMessage

        return _call(
            self._client,
            _DESTROY_BY_ID,
            {"id": id},
            lambda _given: _request_direct_messages_destroy_by_id(id=_given["id"], format_=self._client.format),
            lambda response: DirectMessage.from_dict(response.json()),
        )

    def destroy_by_id_delete(self, *, id: int) -> DirectMessage:
        """Remove a message to the caller.

        Answers with what was removed.

        `DELETE /direct_messages/destroy/{id}.{format}`, free. The response is typed.

        Example:
            api.direct_messages.destroy_by_id_delete(id=1)

        Args:
            id: The message.

        Returns:
            The message.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Direct_messages/destroy&oldid=2351

        Documentation:
            reference/tsina_v1/direct_messages.html#destroy_by_id_delete
        """
        from ..models.direct_message import DirectMessage

        return _call(
            self._client,
            _DESTROY_BY_ID_DELETE,
            {"id": id},
            lambda _given: _request_direct_messages_destroy_by_id_delete(id=_given["id"], format_=self._client.format),
            lambda response: DirectMessage.from_dict(response.json()),
        )

    def destroy_batch(self, *, ids: str) -> DirectMessagesRemovedList:
        """Remove several messages to the caller.

        Answers with those that were removed; ids of others are skipped.

        `POST /direct_messages/destroy_batch.{format}`, free. The response is typed.

        Example:
            api.direct_messages.destroy_batch(ids="1")

        Args:
            ids: The messages by id, up to 20, separated by commas.

        Returns:
            The messages that were removed.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Direct_messages/destroy_batch&printable=yes

        Documentation:
            reference/tsina_v1/direct_messages.html#destroy_batch
        """
        from ..models.direct_messages_destroy_batch_body import DirectMessagesDestroyBatchBody
        from ..models.direct_messages_removed_list import DirectMessagesRemovedList

        return _call(
            self._client,
            _DESTROY_BATCH,
            {"ids": ids},
            lambda _given: _request_direct_messages_destroy_batch(
                format_=self._client.format, body=DirectMessagesDestroyBatchBody(ids=_given["ids"])
            ),
            lambda response: DirectMessagesRemovedList.from_dict(response.json()),
        )

    def destroy_batch_delete(self, *, ids: str) -> DirectMessagesRemovedList:
        """Remove several messages to the caller.

        Answers with those that were removed; ids of others are skipped.

        `DELETE /direct_messages/destroy_batch.{format}`, free. The response is typed.

        Example:
            api.direct_messages.destroy_batch_delete(ids="1")

        Args:
            ids: The messages by id, up to 20, separated by commas.

        Returns:
            The messages that were removed.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Direct_messages/destroy_batch&printable=yes

        Documentation:
            reference/tsina_v1/direct_messages.html#destroy_batch_delete
        """
        from ..models.direct_messages_removed_list import DirectMessagesRemovedList

        return _call(
            self._client,
            _DESTROY_BATCH_DELETE,
            {"ids": ids},
            lambda _given: _request_direct_messages_destroy_batch_delete(
                format_=self._client.format, ids=_given["ids"]
            ),
            lambda response: DirectMessagesRemovedList.from_dict(response.json()),
        )


class AsyncDirectMessages(_Suggesting):
    """Private messages."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
    ) -> DirectMessagesList:
        """The newest messages to the caller.

        Each with both profiles.

        `GET /direct_messages.{format}`, free. The response is typed. `iter_get` goes through the items of all
        pages, `pages_get` through the pages.

        Example:
            api.direct_messages.get()

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.

        Returns:
            The messages.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Direct_messages&diff=453&oldid=451

        Documentation:
            reference/tsina_v1/direct_messages.html#get
        """
        from ..models.direct_messages_list import DirectMessagesList

        return await _acall(
            self._client,
            _GET,
            {"since_id": since_id, "max_id": max_id, "count": count, "page": page},
            lambda _given: _request_direct_messages_get(
                format_=self._client.format,
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: DirectMessagesList.from_dict(response.json()),
        )

    def pages_get(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[DirectMessagesList]:
        """Pages of `get`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.direct_messages.pages_get(max_pages=3): ...

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
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
            reference/tsina_v1/direct_messages.html#get
        """
        return _AsyncPages(
            self.get,
            _GET,
            {"since_id": since_id, "max_id": max_id, "count": count, "page": page},
            _GET_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[DirectMessage]:
        """What is on the pages of `get`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.direct_messages.iter_get(max_pages=3): ...

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
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
            reference/tsina_v1/direct_messages.html#get
        """
        _pages = self.pages_get(
            since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.direct_messages, _GET_PAGINATION)

    async def sent(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
    ) -> DirectMessagesList:
        """The newest messages by the caller.

        Each with both profiles.

        `GET /direct_messages/sent.{format}`, free. The response is typed. `iter_sent` goes through the items of all
        pages, `pages_sent` through the pages.

        Example:
            api.direct_messages.sent()

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.

        Returns:
            The messages.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Direct_messages/sent&diff=prev&oldid=613

        Documentation:
            reference/tsina_v1/direct_messages.html#sent
        """
        from ..models.direct_messages_list import DirectMessagesList

        return await _acall(
            self._client,
            _SENT,
            {"since_id": since_id, "max_id": max_id, "count": count, "page": page},
            lambda _given: _request_direct_messages_sent(
                format_=self._client.format,
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: DirectMessagesList.from_dict(response.json()),
        )

    def pages_sent(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[DirectMessagesList]:
        """Pages of `sent`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.direct_messages.pages_sent(max_pages=3): ...

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
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
            reference/tsina_v1/direct_messages.html#sent
        """
        return _AsyncPages(
            self.sent,
            _SENT,
            {"since_id": since_id, "max_id": max_id, "count": count, "page": page},
            _SENT_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_sent(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[DirectMessage]:
        """What is on the pages of `sent`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.direct_messages.iter_sent(max_pages=3): ...

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
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
            reference/tsina_v1/direct_messages.html#sent
        """
        _pages = self.pages_sent(
            since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.direct_messages, _SENT_PAGINATION)

    async def new(
        self, *, text: str, id: str | None = None, user_id: int | None = None, screen_name: str | None = None
    ) -> DirectMessage:
        """Send a message.

        Only to followers of the caller.

        `POST /direct_messages/new.{format}`, free. The response is typed.

        Give at least one of `id`, `user_id` and `screen_name`.

        Example:
            api.direct_messages.new(text="Hello", id="1")

        Args:
            text: The text, up to 300 Chinese characters.
            id: Who gets it, by id or by nickname.
            user_id: Who gets it, by id.
            screen_name: Who gets it, by nickname.

        Returns:
            The message.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Direct_messages/new&diff=2769&oldid=422

        Documentation:
            reference/tsina_v1/direct_messages.html#new
        """
        from ..models.direct_message import DirectMessage
        from ..models.direct_messages_new_body import DirectMessagesNewBody

        return await _acall(
            self._client,
            _NEW,
            {"text": text, "id": id, "user_id": user_id, "screen_name": screen_name},
            lambda _given: _request_direct_messages_new(
                format_=self._client.format,
                body=DirectMessagesNewBody(
                    text=_given["text"],
                    id=_given.get("id", UNSET),
                    user_id=_given.get("user_id", UNSET),
                    screen_name=_given.get("screen_name", UNSET),
                ),
            ),
            lambda response: DirectMessage.from_dict(response.json()),
        )

    async def destroy_by_id(self, *, id: int) -> DirectMessage:
        """Remove a message to the caller.

        Answers with what was removed.

        `POST /direct_messages/destroy/{id}.{format}`, free. The response is typed.

        Example:
            api.direct_messages.destroy_by_id(id=1)

        Args:
            id: The message.

        Returns:
            The message.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Direct_messages/destroy&oldid=2351

        Documentation:
            reference/tsina_v1/direct_messages.html#destroy_by_id
        """
        from ..models.direct_message import DirectMessage

        return await _acall(
            self._client,
            _DESTROY_BY_ID,
            {"id": id},
            lambda _given: _request_direct_messages_destroy_by_id(id=_given["id"], format_=self._client.format),
            lambda response: DirectMessage.from_dict(response.json()),
        )

    async def destroy_by_id_delete(self, *, id: int) -> DirectMessage:
        """Remove a message to the caller.

        Answers with what was removed.

        `DELETE /direct_messages/destroy/{id}.{format}`, free. The response is typed.

        Example:
            api.direct_messages.destroy_by_id_delete(id=1)

        Args:
            id: The message.

        Returns:
            The message.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Direct_messages/destroy&oldid=2351

        Documentation:
            reference/tsina_v1/direct_messages.html#destroy_by_id_delete
        """
        from ..models.direct_message import DirectMessage

        return await _acall(
            self._client,
            _DESTROY_BY_ID_DELETE,
            {"id": id},
            lambda _given: _request_direct_messages_destroy_by_id_delete(id=_given["id"], format_=self._client.format),
            lambda response: DirectMessage.from_dict(response.json()),
        )

    async def destroy_batch(self, *, ids: str) -> DirectMessagesRemovedList:
        """Remove several messages to the caller.

        Answers with those that were removed; ids of others are skipped.

        `POST /direct_messages/destroy_batch.{format}`, free. The response is typed.

        Example:
            api.direct_messages.destroy_batch(ids="1")

        Args:
            ids: The messages by id, up to 20, separated by commas.

        Returns:
            The messages that were removed.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Direct_messages/destroy_batch&printable=yes

        Documentation:
            reference/tsina_v1/direct_messages.html#destroy_batch
        """
        from ..models.direct_messages_destroy_batch_body import DirectMessagesDestroyBatchBody
        from ..models.direct_messages_removed_list import DirectMessagesRemovedList

        return await _acall(
            self._client,
            _DESTROY_BATCH,
            {"ids": ids},
            lambda _given: _request_direct_messages_destroy_batch(
                format_=self._client.format, body=DirectMessagesDestroyBatchBody(ids=_given["ids"])
            ),
            lambda response: DirectMessagesRemovedList.from_dict(response.json()),
        )

    async def destroy_batch_delete(self, *, ids: str) -> DirectMessagesRemovedList:
        """Remove several messages to the caller.

        Answers with those that were removed; ids of others are skipped.

        `DELETE /direct_messages/destroy_batch.{format}`, free. The response is typed.

        Example:
            api.direct_messages.destroy_batch_delete(ids="1")

        Args:
            ids: The messages by id, up to 20, separated by commas.

        Returns:
            The messages that were removed.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Direct_messages/destroy_batch&printable=yes

        Documentation:
            reference/tsina_v1/direct_messages.html#destroy_batch_delete
        """
        from ..models.direct_messages_removed_list import DirectMessagesRemovedList

        return await _acall(
            self._client,
            _DESTROY_BATCH_DELETE,
            {"ids": ids},
            lambda _given: _request_direct_messages_destroy_batch_delete(
                format_=self._client.format, ids=_given["ids"]
            ),
            lambda response: DirectMessagesRemovedList.from_dict(response.json()),
        )
