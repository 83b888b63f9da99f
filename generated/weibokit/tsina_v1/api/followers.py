# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""The namespace `followers`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ..._runtime.arguments.parameters import Arguments, ParameterModel
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
    from ..models.ids_page import IdsPage

__all__ = ["AsyncFollowers", "Followers"]

_IDS_PAGINATION = Pagination(
    start={"cursor": -1},
    next={"cursor": ("next_cursor",)},
    items=("ids",),
    end=("equals", ("next_cursor",), 0),
    past_empty=True,
)

_IDS = Arguments(
    operation="followers_ids",
    parameters=(
        ParameterModel(name="id", type="str", in_path=True),
        ParameterModel(name="user_id", type="int"),
        ParameterModel(name="screen_name", type="str"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="cursor", type="int"),
    ),
)


def _request_followers_ids(
    format_: str,
    *,
    user_id: int | Unset = UNSET,
    screen_name: str | Unset = UNSET,
    count: int | Unset = 500,
    cursor: int | Unset = -1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["user_id"] = user_id

    params["screen_name"] = screen_name

    params["count"] = count

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/followers/ids.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_followers_ids_by_id(
    id: str,
    format_: str,
    *,
    user_id: int | Unset = UNSET,
    screen_name: str | Unset = UNSET,
    count: int | Unset = 500,
    cursor: int | Unset = -1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["user_id"] = user_id

    params["screen_name"] = screen_name

    params["count"] = count

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/followers/ids/{id}.{format_}".format(
            id=quote(str(id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


class Followers(_Suggesting):
    """Ids of those who follow a user."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def ids(
        self,
        *,
        id: str | None = None,
        user_id: int | None = None,
        screen_name: str | None = None,
        count: int | None = None,
        cursor: int | None = None,
    ) -> IdsPage:
        """The ids of the accounts that follow a user.

        Without `id`, `user_id` and `screen_name`, the followers of the caller.

        `GET /followers/ids.{format}`, free. The response is typed. `iter_ids` goes through the items of all pages,
        `pages_ids` through the pages.

        Example:
            api.followers.ids()

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            count: Ids on a page. At most 5000. The service's default is `500`.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.

        Returns:
            One page of ids; where there are none, it may be a bare empty list.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Followers/ids

        Documentation:
            reference/tsina_v1/followers.html#ids
        """
        if not isinstance(id, Unset | None):
            from ..models.ids_page import IdsPage

            return _call(
                self._client,
                _IDS,
                {"id": id, "user_id": user_id, "screen_name": screen_name, "count": count, "cursor": cursor},
                lambda _given: _request_followers_ids_by_id(
                    id=_given["id"],
                    format_=self._client.format,
                    user_id=_given.get("user_id", UNSET),
                    screen_name=_given.get("screen_name", UNSET),
                    count=_given.get("count", UNSET),
                    cursor=_given.get("cursor", UNSET),
                ),
                lambda response: IdsPage.from_dict(response.json()),
            )

        from ..models.ids_page import IdsPage

        return _call(
            self._client,
            _IDS,
            {"id": id, "user_id": user_id, "screen_name": screen_name, "count": count, "cursor": cursor},
            lambda _given: _request_followers_ids(
                format_=self._client.format,
                user_id=_given.get("user_id", UNSET),
                screen_name=_given.get("screen_name", UNSET),
                count=_given.get("count", UNSET),
                cursor=_given.get("cursor", UNSET),
            ),
            lambda response: IdsPage.from_dict(response.json()),
        )

    def pages_ids(
        self,
        *,
        id: str | None = None,
        user_id: int | None = None,
        screen_name: str | None = None,
        count: int | None = None,
        cursor: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[IdsPage]:
        """Pages of `ids`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.followers.pages_ids(max_pages=3): ...

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            count: Ids on a page. At most 5000. The service's default is `500`.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
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
            reference/tsina_v1/followers.html#ids
        """
        return _Pages(
            self.ids,
            _IDS,
            {"id": id, "user_id": user_id, "screen_name": screen_name, "count": count, "cursor": cursor},
            _IDS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_ids(
        self,
        *,
        id: str | None = None,
        user_id: int | None = None,
        screen_name: str | None = None,
        count: int | None = None,
        cursor: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[int]:
        """What is on the pages of `ids`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.followers.iter_ids(max_pages=3): ...

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            count: Ids on a page. At most 5000. The service's default is `500`.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
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
            reference/tsina_v1/followers.html#ids
        """
        _pages = self.pages_ids(
            id=id,
            user_id=user_id,
            screen_name=screen_name,
            count=count,
            cursor=cursor,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.ids, _IDS_PAGINATION)


class AsyncFollowers(_Suggesting):
    """Ids of those who follow a user."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def ids(
        self,
        *,
        id: str | None = None,
        user_id: int | None = None,
        screen_name: str | None = None,
        count: int | None = None,
        cursor: int | None = None,
    ) -> IdsPage:
        """The ids of the accounts that follow a user.

        Without `id`, `user_id` and `screen_name`, the followers of the caller.

        `GET /followers/ids.{format}`, free. The response is typed. `iter_ids` goes through the items of all pages,
        `pages_ids` through the pages.

        Example:
            api.followers.ids()

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            count: Ids on a page. At most 5000. The service's default is `500`.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.

        Returns:
            One page of ids; where there are none, it may be a bare empty list.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Followers/ids

        Documentation:
            reference/tsina_v1/followers.html#ids
        """
        if not isinstance(id, Unset | None):
            from ..models.ids_page import IdsPage

            return await _acall(
                self._client,
                _IDS,
                {"id": id, "user_id": user_id, "screen_name": screen_name, "count": count, "cursor": cursor},
                lambda _given: _request_followers_ids_by_id(
                    id=_given["id"],
                    format_=self._client.format,
                    user_id=_given.get("user_id", UNSET),
                    screen_name=_given.get("screen_name", UNSET),
                    count=_given.get("count", UNSET),
                    cursor=_given.get("cursor", UNSET),
                ),
                lambda response: IdsPage.from_dict(response.json()),
            )

        from ..models.ids_page import IdsPage

        return await _acall(
            self._client,
            _IDS,
            {"id": id, "user_id": user_id, "screen_name": screen_name, "count": count, "cursor": cursor},
            lambda _given: _request_followers_ids(
                format_=self._client.format,
                user_id=_given.get("user_id", UNSET),
                screen_name=_given.get("screen_name", UNSET),
                count=_given.get("count", UNSET),
                cursor=_given.get("cursor", UNSET),
            ),
            lambda response: IdsPage.from_dict(response.json()),
        )

    def pages_ids(
        self,
        *,
        id: str | None = None,
        user_id: int | None = None,
        screen_name: str | None = None,
        count: int | None = None,
        cursor: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[IdsPage]:
        """Pages of `ids`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.followers.pages_ids(max_pages=3): ...

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            count: Ids on a page. At most 5000. The service's default is `500`.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
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
            reference/tsina_v1/followers.html#ids
        """
        return _AsyncPages(
            self.ids,
            _IDS,
            {"id": id, "user_id": user_id, "screen_name": screen_name, "count": count, "cursor": cursor},
            _IDS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_ids(
        self,
        *,
        id: str | None = None,
        user_id: int | None = None,
        screen_name: str | None = None,
        count: int | None = None,
        cursor: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[int]:
        """What is on the pages of `ids`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.followers.iter_ids(max_pages=3): ...

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            count: Ids on a page. At most 5000. The service's default is `500`.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
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
            reference/tsina_v1/followers.html#ids
        """
        _pages = self.pages_ids(
            id=id,
            user_id=user_id,
            screen_name=screen_name,
            count=count,
            cursor=cursor,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.ids, _IDS_PAGINATION)
