# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `suggestions`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

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
    from ..models.enumerations import (
        SuggestionsStatusesHotIsPic,
        SuggestionsStatusesHotType,
        SuggestionsUsersHotCategory,
    )
    from ..models.interesting_user import InterestingUser
    from ..models.interesting_users_list import InterestingUsersList
    from ..models.liked_post import LikedPost
    from ..models.liked_posts_page import LikedPostsPage
    from ..models.sorted_ids_page import SortedIdsPage
    from ..models.status import Status
    from ..models.statuses_list import StatusesList
    from ..models.statuses_page import StatusesPage
    from ..models.suggestions_users_not_interested_body import SuggestionsUsersNotInterestedBody
    from ..models.user import User
    from ..models.users_list import UsersList
    from ..models.users_page import UsersPage

__all__ = ["AsyncSuggestions", "Suggestions"]

_FAVORITES_HOT_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_STATUSES_HOT_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_STATUSES_REORDER_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_STATUSES_REORDER_IDS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_USERS_MAY_INTERESTED_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("users",))

_FAVORITES_HOT = Arguments(
    operation="suggestions_favorites_hot",
    parameters=(ParameterModel(name="count", type="int"), ParameterModel(name="page", type="int")),
)
_STATUSES_HOT = Arguments(
    operation="suggestions_statuses_hot",
    parameters=(
        ParameterModel(name="type_", type="int", required=True),
        ParameterModel(name="is_pic", type="int", required=True),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
    ),
)
_STATUSES_REORDER = Arguments(
    operation="suggestions_statuses_reorder",
    parameters=(
        ParameterModel(name="section", type="int", required=True),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
    ),
)
_STATUSES_REORDER_IDS = Arguments(
    operation="suggestions_statuses_reorder_ids",
    parameters=(
        ParameterModel(name="section", type="int", required=True),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
    ),
)
_USERS_BY_STATUS = Arguments(
    operation="suggestions_users_by_status",
    parameters=(ParameterModel(name="content", type="str", required=True), ParameterModel(name="num", type="int")),
)
_USERS_HOT = Arguments(operation="suggestions_users_hot", parameters=(ParameterModel(name="category", type="str"),))
_USERS_MAY_INTERESTED = Arguments(
    operation="suggestions_users_may_interested",
    parameters=(ParameterModel(name="count", type="int"), ParameterModel(name="page", type="int")),
)
_USERS_NOT_INTERESTED = Arguments(
    operation="suggestions_users_not_interested", parameters=(ParameterModel(name="uid", type="int", required=True),)
)


def _request_suggestions_favorites_hot(
    *,
    count: int | Unset = 20,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["count"] = count

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/suggestions/favorites/hot.json",
        "params": params,
    }

    return _kwargs


def _request_suggestions_statuses_hot(
    *,
    type_: SuggestionsStatusesHotType,
    is_pic: SuggestionsStatusesHotIsPic,
    count: int | Unset = 20,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_type_: int = type_
    params["type"] = json_type_

    json_is_pic: int = is_pic
    params["is_pic"] = json_is_pic

    params["count"] = count

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/suggestions/statuses/hot.json",
        "params": params,
    }

    return _kwargs


def _request_suggestions_statuses_reorder(
    *,
    section: int,
    count: int | Unset = UNSET,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["section"] = section

    params["count"] = count

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/suggestions/statuses/reorder.json",
        "params": params,
    }

    return _kwargs


def _request_suggestions_statuses_reorder_ids(
    *,
    section: int,
    count: int | Unset = UNSET,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["section"] = section

    params["count"] = count

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/suggestions/statuses/reorder/ids.json",
        "params": params,
    }

    return _kwargs


def _request_suggestions_users_by_status(
    *,
    content: str,
    num: int | Unset = 10,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["content"] = content

    params["num"] = num

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/suggestions/users/by_status.json",
        "params": params,
    }

    return _kwargs


def _request_suggestions_users_hot(
    *,
    category: SuggestionsUsersHotCategory | Unset = "default",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_category: str | Unset = UNSET
    if not isinstance(category, Unset):
        json_category = category

    params["category"] = json_category

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/suggestions/users/hot.json",
        "params": params,
    }

    return _kwargs


def _request_suggestions_users_may_interested(
    *,
    count: int | Unset = 10,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["count"] = count

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/suggestions/users/may_interested.json",
        "params": params,
    }

    return _kwargs


def _request_suggestions_users_not_interested(
    *,
    body: SuggestionsUsersNotInterestedBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/suggestions/users/not_interested.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


class Suggestions(_Suggesting):
    """What the platform recommends."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def favorites_hot(self, *, count: int | None = None, page: int | None = None) -> StatusesList:
        """Posts that many bookmark.

        `GET /2/suggestions/favorites/hot.json`, free. The response is typed. `iter_favorites_hot` goes through the
        items of all pages, `pages_favorites_hot` through the pages.

        Example:
            api.suggestions.favorites_hot()

        Args:
            count: Posts per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/suggestions/favorites/hot

        Documentation:
            reference/weibo_v2/suggestions.html#favorites_hot
        """
        from ..models.statuses_list import StatusesList

        return _call(
            self._client,
            _FAVORITES_HOT,
            {"count": count, "page": page},
            lambda _given: _request_suggestions_favorites_hot(
                count=_given.get("count", UNSET), page=_given.get("page", UNSET)
            ),
            lambda response: StatusesList.from_dict(response.json()),
        )

    def pages_favorites_hot(
        self,
        *,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[StatusesList]:
        """Pages of `favorites_hot`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.suggestions.pages_favorites_hot(max_pages=3): ...

        Args:
            count: Posts per page. At least 1. The service's default is `20`.
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
            reference/weibo_v2/suggestions.html#favorites_hot
        """
        return _Pages(
            self.favorites_hot,
            _FAVORITES_HOT,
            {"count": count, "page": page},
            _FAVORITES_HOT_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_favorites_hot(
        self,
        *,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Status]:
        """What is on the pages of `favorites_hot`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.suggestions.iter_favorites_hot(max_pages=3): ...

        Args:
            count: Posts per page. At least 1. The service's default is `20`.
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
            reference/weibo_v2/suggestions.html#favorites_hot
        """
        _pages = self.pages_favorites_hot(count=count, page=page, max_pages=max_pages, resume=resume)
        return _Items(_pages, lambda page: page.statuses, _FAVORITES_HOT_PAGINATION)

    def statuses_hot(
        self,
        *,
        type_: Literal[1, 10, 2, 3, 4, 5, 6, 7, 8, 9],
        is_pic: Literal[0, 1],
        count: int | None = None,
        page: int | None = None,
    ) -> LikedPostsPage:
        """Popular posts of a kind.

        `GET /2/suggestions/statuses/hot.json`, free. The response is typed. `iter_statuses_hot` goes through the
        items of all pages, `pages_statuses_hot` through the pages.

        Closed: the service behind it has been shut down, so expect an error response.

        Access level of the app: normal.

        Example:
            api.suggestions.statuses_hot(type_=1, is_pic=0)

        Args:
            type_: Kind: 1 show business, 2 jokes, 3 beauty, 4 videos, 5 astrology, 6 cute things, 7 fashion, 8
                cars, 9 food, 10 music.
            is_pic: 1 gives posts with pictures, 0 all.
            count: Posts per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of posts, each inside an entry.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/suggestions/statuses/hot

        Documentation:
            reference/weibo_v2/suggestions.html#statuses_hot
        """
        from ..models.liked_posts_page import LikedPostsPage

        return _call(
            self._client,
            _STATUSES_HOT,
            {"type_": type_, "is_pic": is_pic, "count": count, "page": page},
            lambda _given: _request_suggestions_statuses_hot(
                type_=_given["type_"],
                is_pic=_given["is_pic"],
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: LikedPostsPage.from_dict(response.json()),
        )

    def pages_statuses_hot(
        self,
        *,
        type_: Literal[1, 10, 2, 3, 4, 5, 6, 7, 8, 9],
        is_pic: Literal[0, 1],
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[LikedPostsPage]:
        """Pages of `statuses_hot`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.suggestions.pages_statuses_hot(type_=1, is_pic=0, max_pages=3): ...

        Args:
            type_: Kind: 1 show business, 2 jokes, 3 beauty, 4 videos, 5 astrology, 6 cute things, 7 fashion, 8
                cars, 9 food, 10 music.
            is_pic: 1 gives posts with pictures, 0 all.
            count: Posts per page. At least 1. The service's default is `20`.
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
            reference/weibo_v2/suggestions.html#statuses_hot
        """
        return _Pages(
            self.statuses_hot,
            _STATUSES_HOT,
            {"type_": type_, "is_pic": is_pic, "count": count, "page": page},
            _STATUSES_HOT_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_statuses_hot(
        self,
        *,
        type_: Literal[1, 10, 2, 3, 4, 5, 6, 7, 8, 9],
        is_pic: Literal[0, 1],
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[LikedPost]:
        """What is on the pages of `statuses_hot`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.suggestions.iter_statuses_hot(type_=1, is_pic=0, max_pages=3): ...

        Args:
            type_: Kind: 1 show business, 2 jokes, 3 beauty, 4 videos, 5 astrology, 6 cute things, 7 fashion, 8
                cars, 9 food, 10 music.
            is_pic: 1 gives posts with pictures, 0 all.
            count: Posts per page. At least 1. The service's default is `20`.
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
            reference/weibo_v2/suggestions.html#statuses_hot
        """
        _pages = self.pages_statuses_hot(
            type_=type_, is_pic=is_pic, count=count, page=page, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.statuses, _STATUSES_HOT_PAGINATION)

    def statuses_reorder(self, *, section: int, count: int | None = None, page: int | None = None) -> StatusesPage:
        """Timeline, what interests most first.

        Posts of followed accounts of the last hours.

        `GET /2/suggestions/statuses/reorder.json`, free. The response is typed. `iter_statuses_reorder` goes
        through the items of all pages, `pages_statuses_reorder` through the pages.

        Example:
            api.suggestions.statuses_reorder(section=1)

        Args:
            section: How far back to look, in seconds; a day at most.
            count: Posts per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/suggestions/statuses/reorder

        Documentation:
            reference/weibo_v2/suggestions.html#statuses_reorder
        """
        from ..models.statuses_page import StatusesPage

        return _call(
            self._client,
            _STATUSES_REORDER,
            {"section": section, "count": count, "page": page},
            lambda _given: _request_suggestions_statuses_reorder(
                section=_given["section"], count=_given.get("count", UNSET), page=_given.get("page", UNSET)
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    def pages_statuses_reorder(
        self,
        *,
        section: int,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[StatusesPage]:
        """Pages of `statuses_reorder`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.suggestions.pages_statuses_reorder(section=1, max_pages=3): ...

        Args:
            section: How far back to look, in seconds; a day at most.
            count: Posts per page. At least 1.
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
            reference/weibo_v2/suggestions.html#statuses_reorder
        """
        return _Pages(
            self.statuses_reorder,
            _STATUSES_REORDER,
            {"section": section, "count": count, "page": page},
            _STATUSES_REORDER_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_statuses_reorder(
        self,
        *,
        section: int,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Status]:
        """What is on the pages of `statuses_reorder`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.suggestions.iter_statuses_reorder(section=1, max_pages=3): ...

        Args:
            section: How far back to look, in seconds; a day at most.
            count: Posts per page. At least 1.
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
            reference/weibo_v2/suggestions.html#statuses_reorder
        """
        _pages = self.pages_statuses_reorder(
            section=section, count=count, page=page, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.statuses, _STATUSES_REORDER_PAGINATION)

    def statuses_reorder_ids(self, *, section: int, count: int | None = None, page: int | None = None) -> SortedIdsPage:
        """Ids of the timeline, what interests most first.

        `GET /2/suggestions/statuses/reorder/ids.json`, free. The response is typed. `iter_statuses_reorder_ids`
        goes through the items of all pages, `pages_statuses_reorder_ids` through the pages.

        Example:
            api.suggestions.statuses_reorder_ids(section=1)

        Args:
            section: How far back to look, in seconds; a day at most.
            count: Ids per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of ids.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/suggestions/statuses/reorder/ids

        Documentation:
            reference/weibo_v2/suggestions.html#statuses_reorder_ids
        """
        from ..models.sorted_ids_page import SortedIdsPage

        return _call(
            self._client,
            _STATUSES_REORDER_IDS,
            {"section": section, "count": count, "page": page},
            lambda _given: _request_suggestions_statuses_reorder_ids(
                section=_given["section"], count=_given.get("count", UNSET), page=_given.get("page", UNSET)
            ),
            lambda response: SortedIdsPage.from_dict(response.json()),
        )

    def pages_statuses_reorder_ids(
        self,
        *,
        section: int,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[SortedIdsPage]:
        """Pages of `statuses_reorder_ids`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.suggestions.pages_statuses_reorder_ids(section=1, max_pages=3): ...

        Args:
            section: How far back to look, in seconds; a day at most.
            count: Ids per page. At least 1.
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
            reference/weibo_v2/suggestions.html#statuses_reorder_ids
        """
        return _Pages(
            self.statuses_reorder_ids,
            _STATUSES_REORDER_IDS,
            {"section": section, "count": count, "page": page},
            _STATUSES_REORDER_IDS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_statuses_reorder_ids(
        self,
        *,
        section: int,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[int | str]:
        """What is on the pages of `statuses_reorder_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.suggestions.iter_statuses_reorder_ids(section=1, max_pages=3): ...

        Args:
            section: How far back to look, in seconds; a day at most.
            count: Ids per page. At least 1.
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
            reference/weibo_v2/suggestions.html#statuses_reorder_ids
        """
        _pages = self.pages_statuses_reorder_ids(
            section=section, count=count, page=page, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.statuses, _STATUSES_REORDER_IDS_PAGINATION)

    def users_by_status(self, *, content: str, num: int | None = None) -> UsersPage:
        """Users who suit a text.

        `GET /2/suggestions/users/by_status.json`, free. The response is typed.

        Example:
            api.suggestions.users_by_status(content="Hello")

        Args:
            content: The text that the users shall suit.
            num: How many users. At least 1. The service's default is `10`.

        Returns:
            The users.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/suggestions/users/by_status

        Documentation:
            reference/weibo_v2/suggestions.html#users_by_status
        """
        from ..models.users_page import UsersPage

        return _call(
            self._client,
            _USERS_BY_STATUS,
            {"content": content, "num": num},
            lambda _given: _request_suggestions_users_by_status(
                content=_given["content"], num=_given.get("num", UNSET)
            ),
            lambda response: UsersPage.from_dict(response.json()),
        )

    def users_hot(self, *, category: SuggestionsUsersHotCategory | None = None) -> UsersList:
        """Well-known users of a field.

        `GET /2/suggestions/users/hot.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.suggestions.users_hot()

        Args:
            category: The field. `default`, `ent`, `music`, `sports`, `fashion`, `art`, `cartoon`, `games`, `trip`,
                `food`, `health`, `literature`, `stock`, `business`, `tech`, `house`, `auto`, `fate`, `govern`,
                `medium` or `marketer`. The service's default is `default`.

        Returns:
            The users.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/suggestions/users/hot

        Documentation:
            reference/weibo_v2/suggestions.html#users_hot
        """
        from ..models.users_list import UsersList

        return _call(
            self._client,
            _USERS_HOT,
            {"category": category},
            lambda _given: _request_suggestions_users_hot(category=_given.get("category", UNSET)),
            lambda response: UsersList.from_dict(response.json()),
        )

    def users_may_interested(self, *, count: int | None = None, page: int | None = None) -> InterestingUsersList:
        """Users whom the caller may like.

        `GET /2/suggestions/users/may_interested.json`, free. The response is typed. `iter_users_may_interested`
        goes through the items of all pages, `pages_users_may_interested` through the pages.

        Access level of the app: normal.

        Example:
            api.suggestions.users_may_interested()

        Args:
            count: Accounts per page. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of users, each with the reason.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/suggestions/users/may_interested

        Documentation:
            reference/weibo_v2/suggestions.html#users_may_interested
        """
        from ..models.interesting_users_list import InterestingUsersList

        return _call(
            self._client,
            _USERS_MAY_INTERESTED,
            {"count": count, "page": page},
            lambda _given: _request_suggestions_users_may_interested(
                count=_given.get("count", UNSET), page=_given.get("page", UNSET)
            ),
            lambda response: InterestingUsersList.from_dict(response.json()),
        )

    def pages_users_may_interested(
        self,
        *,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[InterestingUsersList]:
        """Pages of `users_may_interested`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.suggestions.pages_users_may_interested(max_pages=3): ...

        Args:
            count: Accounts per page. At least 1. The service's default is `10`.
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
            reference/weibo_v2/suggestions.html#users_may_interested
        """
        return _Pages(
            self.users_may_interested,
            _USERS_MAY_INTERESTED,
            {"count": count, "page": page},
            _USERS_MAY_INTERESTED_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_users_may_interested(
        self,
        *,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[InterestingUser]:
        """What is on the pages of `users_may_interested`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.suggestions.iter_users_may_interested(max_pages=3): ...

        Args:
            count: Accounts per page. At least 1. The service's default is `10`.
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
            reference/weibo_v2/suggestions.html#users_may_interested
        """
        _pages = self.pages_users_may_interested(count=count, page=page, max_pages=max_pages, resume=resume)
        return _Items(_pages, lambda page: page.users, _USERS_MAY_INTERESTED_PAGINATION)

    def users_not_interested(self, *, uid: int) -> User:
        """Have a user no longer suggested.

        `POST /2/suggestions/users/not_interested.json`, free. The response is typed.

        Example:
            api.suggestions.users_not_interested(uid=1)

        Args:
            uid: The user, by id.

        Returns:
            The user.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/suggestions/users/not_interested

        Documentation:
            reference/weibo_v2/suggestions.html#users_not_interested
        """
        from ..models.suggestions_users_not_interested_body import SuggestionsUsersNotInterestedBody
        from ..models.user import User

        return _call(
            self._client,
            _USERS_NOT_INTERESTED,
            {"uid": uid},
            lambda _given: _request_suggestions_users_not_interested(
                body=SuggestionsUsersNotInterestedBody(uid=_given["uid"])
            ),
            lambda response: User.from_dict(response.json()),
        )


class AsyncSuggestions(_Suggesting):
    """What the platform recommends."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def favorites_hot(self, *, count: int | None = None, page: int | None = None) -> StatusesList:
        """Posts that many bookmark.

        `GET /2/suggestions/favorites/hot.json`, free. The response is typed. `iter_favorites_hot` goes through the
        items of all pages, `pages_favorites_hot` through the pages.

        Example:
            api.suggestions.favorites_hot()

        Args:
            count: Posts per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/suggestions/favorites/hot

        Documentation:
            reference/weibo_v2/suggestions.html#favorites_hot
        """
        from ..models.statuses_list import StatusesList

        return await _acall(
            self._client,
            _FAVORITES_HOT,
            {"count": count, "page": page},
            lambda _given: _request_suggestions_favorites_hot(
                count=_given.get("count", UNSET), page=_given.get("page", UNSET)
            ),
            lambda response: StatusesList.from_dict(response.json()),
        )

    def pages_favorites_hot(
        self,
        *,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[StatusesList]:
        """Pages of `favorites_hot`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.suggestions.pages_favorites_hot(max_pages=3): ...

        Args:
            count: Posts per page. At least 1. The service's default is `20`.
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
            reference/weibo_v2/suggestions.html#favorites_hot
        """
        return _AsyncPages(
            self.favorites_hot,
            _FAVORITES_HOT,
            {"count": count, "page": page},
            _FAVORITES_HOT_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_favorites_hot(
        self,
        *,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Status]:
        """What is on the pages of `favorites_hot`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.suggestions.iter_favorites_hot(max_pages=3): ...

        Args:
            count: Posts per page. At least 1. The service's default is `20`.
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
            reference/weibo_v2/suggestions.html#favorites_hot
        """
        _pages = self.pages_favorites_hot(count=count, page=page, max_pages=max_pages, resume=resume)
        return _AsyncItems(_pages, lambda page: page.statuses, _FAVORITES_HOT_PAGINATION)

    async def statuses_hot(
        self,
        *,
        type_: Literal[1, 10, 2, 3, 4, 5, 6, 7, 8, 9],
        is_pic: Literal[0, 1],
        count: int | None = None,
        page: int | None = None,
    ) -> LikedPostsPage:
        """Popular posts of a kind.

        `GET /2/suggestions/statuses/hot.json`, free. The response is typed. `iter_statuses_hot` goes through the
        items of all pages, `pages_statuses_hot` through the pages.

        Closed: the service behind it has been shut down, so expect an error response.

        Access level of the app: normal.

        Example:
            api.suggestions.statuses_hot(type_=1, is_pic=0)

        Args:
            type_: Kind: 1 show business, 2 jokes, 3 beauty, 4 videos, 5 astrology, 6 cute things, 7 fashion, 8
                cars, 9 food, 10 music.
            is_pic: 1 gives posts with pictures, 0 all.
            count: Posts per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of posts, each inside an entry.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/suggestions/statuses/hot

        Documentation:
            reference/weibo_v2/suggestions.html#statuses_hot
        """
        from ..models.liked_posts_page import LikedPostsPage

        return await _acall(
            self._client,
            _STATUSES_HOT,
            {"type_": type_, "is_pic": is_pic, "count": count, "page": page},
            lambda _given: _request_suggestions_statuses_hot(
                type_=_given["type_"],
                is_pic=_given["is_pic"],
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: LikedPostsPage.from_dict(response.json()),
        )

    def pages_statuses_hot(
        self,
        *,
        type_: Literal[1, 10, 2, 3, 4, 5, 6, 7, 8, 9],
        is_pic: Literal[0, 1],
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[LikedPostsPage]:
        """Pages of `statuses_hot`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.suggestions.pages_statuses_hot(type_=1, is_pic=0, max_pages=3): ...

        Args:
            type_: Kind: 1 show business, 2 jokes, 3 beauty, 4 videos, 5 astrology, 6 cute things, 7 fashion, 8
                cars, 9 food, 10 music.
            is_pic: 1 gives posts with pictures, 0 all.
            count: Posts per page. At least 1. The service's default is `20`.
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
            reference/weibo_v2/suggestions.html#statuses_hot
        """
        return _AsyncPages(
            self.statuses_hot,
            _STATUSES_HOT,
            {"type_": type_, "is_pic": is_pic, "count": count, "page": page},
            _STATUSES_HOT_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_statuses_hot(
        self,
        *,
        type_: Literal[1, 10, 2, 3, 4, 5, 6, 7, 8, 9],
        is_pic: Literal[0, 1],
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[LikedPost]:
        """What is on the pages of `statuses_hot`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.suggestions.iter_statuses_hot(type_=1, is_pic=0, max_pages=3): ...

        Args:
            type_: Kind: 1 show business, 2 jokes, 3 beauty, 4 videos, 5 astrology, 6 cute things, 7 fashion, 8
                cars, 9 food, 10 music.
            is_pic: 1 gives posts with pictures, 0 all.
            count: Posts per page. At least 1. The service's default is `20`.
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
            reference/weibo_v2/suggestions.html#statuses_hot
        """
        _pages = self.pages_statuses_hot(
            type_=type_, is_pic=is_pic, count=count, page=page, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.statuses, _STATUSES_HOT_PAGINATION)

    async def statuses_reorder(
        self, *, section: int, count: int | None = None, page: int | None = None
    ) -> StatusesPage:
        """Timeline, what interests most first.

        Posts of followed accounts of the last hours.

        `GET /2/suggestions/statuses/reorder.json`, free. The response is typed. `iter_statuses_reorder` goes
        through the items of all pages, `pages_statuses_reorder` through the pages.

        Example:
            api.suggestions.statuses_reorder(section=1)

        Args:
            section: How far back to look, in seconds; a day at most.
            count: Posts per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/suggestions/statuses/reorder

        Documentation:
            reference/weibo_v2/suggestions.html#statuses_reorder
        """
        from ..models.statuses_page import StatusesPage

        return await _acall(
            self._client,
            _STATUSES_REORDER,
            {"section": section, "count": count, "page": page},
            lambda _given: _request_suggestions_statuses_reorder(
                section=_given["section"], count=_given.get("count", UNSET), page=_given.get("page", UNSET)
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    def pages_statuses_reorder(
        self,
        *,
        section: int,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[StatusesPage]:
        """Pages of `statuses_reorder`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.suggestions.pages_statuses_reorder(section=1, max_pages=3): ...

        Args:
            section: How far back to look, in seconds; a day at most.
            count: Posts per page. At least 1.
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
            reference/weibo_v2/suggestions.html#statuses_reorder
        """
        return _AsyncPages(
            self.statuses_reorder,
            _STATUSES_REORDER,
            {"section": section, "count": count, "page": page},
            _STATUSES_REORDER_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_statuses_reorder(
        self,
        *,
        section: int,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Status]:
        """What is on the pages of `statuses_reorder`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.suggestions.iter_statuses_reorder(section=1, max_pages=3): ...

        Args:
            section: How far back to look, in seconds; a day at most.
            count: Posts per page. At least 1.
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
            reference/weibo_v2/suggestions.html#statuses_reorder
        """
        _pages = self.pages_statuses_reorder(
            section=section, count=count, page=page, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.statuses, _STATUSES_REORDER_PAGINATION)

    async def statuses_reorder_ids(
        self, *, section: int, count: int | None = None, page: int | None = None
    ) -> SortedIdsPage:
        """Ids of the timeline, what interests most first.

        `GET /2/suggestions/statuses/reorder/ids.json`, free. The response is typed. `iter_statuses_reorder_ids`
        goes through the items of all pages, `pages_statuses_reorder_ids` through the pages.

        Example:
            api.suggestions.statuses_reorder_ids(section=1)

        Args:
            section: How far back to look, in seconds; a day at most.
            count: Ids per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of ids.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/suggestions/statuses/reorder/ids

        Documentation:
            reference/weibo_v2/suggestions.html#statuses_reorder_ids
        """
        from ..models.sorted_ids_page import SortedIdsPage

        return await _acall(
            self._client,
            _STATUSES_REORDER_IDS,
            {"section": section, "count": count, "page": page},
            lambda _given: _request_suggestions_statuses_reorder_ids(
                section=_given["section"], count=_given.get("count", UNSET), page=_given.get("page", UNSET)
            ),
            lambda response: SortedIdsPage.from_dict(response.json()),
        )

    def pages_statuses_reorder_ids(
        self,
        *,
        section: int,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[SortedIdsPage]:
        """Pages of `statuses_reorder_ids`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.suggestions.pages_statuses_reorder_ids(section=1, max_pages=3): ...

        Args:
            section: How far back to look, in seconds; a day at most.
            count: Ids per page. At least 1.
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
            reference/weibo_v2/suggestions.html#statuses_reorder_ids
        """
        return _AsyncPages(
            self.statuses_reorder_ids,
            _STATUSES_REORDER_IDS,
            {"section": section, "count": count, "page": page},
            _STATUSES_REORDER_IDS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_statuses_reorder_ids(
        self,
        *,
        section: int,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[int | str]:
        """What is on the pages of `statuses_reorder_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.suggestions.iter_statuses_reorder_ids(section=1, max_pages=3): ...

        Args:
            section: How far back to look, in seconds; a day at most.
            count: Ids per page. At least 1.
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
            reference/weibo_v2/suggestions.html#statuses_reorder_ids
        """
        _pages = self.pages_statuses_reorder_ids(
            section=section, count=count, page=page, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.statuses, _STATUSES_REORDER_IDS_PAGINATION)

    async def users_by_status(self, *, content: str, num: int | None = None) -> UsersPage:
        """Users who suit a text.

        `GET /2/suggestions/users/by_status.json`, free. The response is typed.

        Example:
            api.suggestions.users_by_status(content="Hello")

        Args:
            content: The text that the users shall suit.
            num: How many users. At least 1. The service's default is `10`.

        Returns:
            The users.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/suggestions/users/by_status

        Documentation:
            reference/weibo_v2/suggestions.html#users_by_status
        """
        from ..models.users_page import UsersPage

        return await _acall(
            self._client,
            _USERS_BY_STATUS,
            {"content": content, "num": num},
            lambda _given: _request_suggestions_users_by_status(
                content=_given["content"], num=_given.get("num", UNSET)
            ),
            lambda response: UsersPage.from_dict(response.json()),
        )

    async def users_hot(self, *, category: SuggestionsUsersHotCategory | None = None) -> UsersList:
        """Well-known users of a field.

        `GET /2/suggestions/users/hot.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.suggestions.users_hot()

        Args:
            category: The field. `default`, `ent`, `music`, `sports`, `fashion`, `art`, `cartoon`, `games`, `trip`,
                `food`, `health`, `literature`, `stock`, `business`, `tech`, `house`, `auto`, `fate`, `govern`,
                `medium` or `marketer`. The service's default is `default`.

        Returns:
            The users.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/suggestions/users/hot

        Documentation:
            reference/weibo_v2/suggestions.html#users_hot
        """
        from ..models.users_list import UsersList

        return await _acall(
            self._client,
            _USERS_HOT,
            {"category": category},
            lambda _given: _request_suggestions_users_hot(category=_given.get("category", UNSET)),
            lambda response: UsersList.from_dict(response.json()),
        )

    async def users_may_interested(self, *, count: int | None = None, page: int | None = None) -> InterestingUsersList:
        """Users whom the caller may like.

        `GET /2/suggestions/users/may_interested.json`, free. The response is typed. `iter_users_may_interested`
        goes through the items of all pages, `pages_users_may_interested` through the pages.

        Access level of the app: normal.

        Example:
            api.suggestions.users_may_interested()

        Args:
            count: Accounts per page. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of users, each with the reason.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/suggestions/users/may_interested

        Documentation:
            reference/weibo_v2/suggestions.html#users_may_interested
        """
        from ..models.interesting_users_list import InterestingUsersList

        return await _acall(
            self._client,
            _USERS_MAY_INTERESTED,
            {"count": count, "page": page},
            lambda _given: _request_suggestions_users_may_interested(
                count=_given.get("count", UNSET), page=_given.get("page", UNSET)
            ),
            lambda response: InterestingUsersList.from_dict(response.json()),
        )

    def pages_users_may_interested(
        self,
        *,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[InterestingUsersList]:
        """Pages of `users_may_interested`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.suggestions.pages_users_may_interested(max_pages=3): ...

        Args:
            count: Accounts per page. At least 1. The service's default is `10`.
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
            reference/weibo_v2/suggestions.html#users_may_interested
        """
        return _AsyncPages(
            self.users_may_interested,
            _USERS_MAY_INTERESTED,
            {"count": count, "page": page},
            _USERS_MAY_INTERESTED_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_users_may_interested(
        self,
        *,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[InterestingUser]:
        """What is on the pages of `users_may_interested`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.suggestions.iter_users_may_interested(max_pages=3): ...

        Args:
            count: Accounts per page. At least 1. The service's default is `10`.
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
            reference/weibo_v2/suggestions.html#users_may_interested
        """
        _pages = self.pages_users_may_interested(count=count, page=page, max_pages=max_pages, resume=resume)
        return _AsyncItems(_pages, lambda page: page.users, _USERS_MAY_INTERESTED_PAGINATION)

    async def users_not_interested(self, *, uid: int) -> User:
        """Have a user no longer suggested.

        `POST /2/suggestions/users/not_interested.json`, free. The response is typed.

        Example:
            api.suggestions.users_not_interested(uid=1)

        Args:
            uid: The user, by id.

        Returns:
            The user.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/suggestions/users/not_interested

        Documentation:
            reference/weibo_v2/suggestions.html#users_not_interested
        """
        from ..models.suggestions_users_not_interested_body import SuggestionsUsersNotInterestedBody
        from ..models.user import User

        return await _acall(
            self._client,
            _USERS_NOT_INTERESTED,
            {"uid": uid},
            lambda _given: _request_suggestions_users_not_interested(
                body=SuggestionsUsersNotInterestedBody(uid=_given["uid"])
            ),
            lambda response: User.from_dict(response.json()),
        )
