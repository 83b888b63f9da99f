# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `favorites`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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
    from ..models.favorite import Favorite
    from ..models.favorite_id import FavoriteId
    from ..models.favorite_ids_page import FavoriteIdsPage
    from ..models.favorite_tag import FavoriteTag
    from ..models.favorite_tags_page import FavoriteTagsPage
    from ..models.favorites_create_body import FavoritesCreateBody
    from ..models.favorites_destroy_batch_body import FavoritesDestroyBatchBody
    from ..models.favorites_destroy_body import FavoritesDestroyBody
    from ..models.favorites_page import FavoritesPage
    from ..models.favorites_tags_destroy_batch_body import FavoritesTagsDestroyBatchBody
    from ..models.favorites_tags_update_batch_body import FavoritesTagsUpdateBatchBody
    from ..models.favorites_tags_update_body import FavoritesTagsUpdateBody
    from ..models.result import Result

__all__ = ["AsyncFavorites", "Favorites"]

_GET_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("favorites",))
_BY_TAGS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("favorites",))
_BY_TAGS_IDS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("favorites",))
_IDS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("favorites",))
_TAGS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("tags",))

_GET = Arguments(
    operation="favorites_get",
    parameters=(ParameterModel(name="count", type="int"), ParameterModel(name="page", type="int")),
)
_BY_TAGS = Arguments(
    operation="favorites_by_tags",
    parameters=(
        ParameterModel(name="tid", type="int", required=True),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
    ),
)
_BY_TAGS_IDS = Arguments(
    operation="favorites_by_tags_ids",
    parameters=(
        ParameterModel(name="tid", type="int", required=True),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
    ),
)
_CREATE = Arguments(operation="favorites_create", parameters=(ParameterModel(name="id", type="int", required=True),))
_DESTROY = Arguments(operation="favorites_destroy", parameters=(ParameterModel(name="id", type="int", required=True),))
_DESTROY_BATCH = Arguments(
    operation="favorites_destroy_batch", parameters=(ParameterModel(name="ids", type="str", required=True),)
)
_IDS = Arguments(
    operation="favorites_ids",
    parameters=(ParameterModel(name="count", type="int"), ParameterModel(name="page", type="int")),
)
_SHOW = Arguments(operation="favorites_show", parameters=(ParameterModel(name="id", type="int", required=True),))
_TAGS = Arguments(
    operation="favorites_tags",
    parameters=(ParameterModel(name="count", type="int"), ParameterModel(name="page", type="int")),
)
_TAGS_DESTROY_BATCH = Arguments(
    operation="favorites_tags_destroy_batch", parameters=(ParameterModel(name="tid", type="int", required=True),)
)
_TAGS_UPDATE = Arguments(
    operation="favorites_tags_update",
    parameters=(ParameterModel(name="id", type="int", required=True), ParameterModel(name="tags", type="str")),
)
_TAGS_UPDATE_BATCH = Arguments(
    operation="favorites_tags_update_batch",
    parameters=(
        ParameterModel(name="tid", type="int", required=True),
        ParameterModel(name="tag", type="str", required=True),
    ),
)


def _request_favorites_get(
    *,
    count: int | Unset = 50,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["count"] = count

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/favorites.json",
        "params": params,
    }

    return _kwargs


def _request_favorites_by_tags(
    *,
    tid: int,
    count: int | Unset = 50,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["tid"] = tid

    params["count"] = count

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/favorites/by_tags.json",
        "params": params,
    }

    return _kwargs


def _request_favorites_by_tags_ids(
    *,
    tid: int,
    count: int | Unset = 50,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["tid"] = tid

    params["count"] = count

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/favorites/by_tags/ids.json",
        "params": params,
    }

    return _kwargs


def _request_favorites_create(
    *,
    body: FavoritesCreateBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/favorites/create.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_favorites_destroy(
    *,
    body: FavoritesDestroyBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/favorites/destroy.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_favorites_destroy_batch(
    *,
    body: FavoritesDestroyBatchBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/favorites/destroy_batch.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_favorites_ids(
    *,
    count: int | Unset = 50,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["count"] = count

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/favorites/ids.json",
        "params": params,
    }

    return _kwargs


def _request_favorites_show(
    *,
    id: int,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["id"] = id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/favorites/show.json",
        "params": params,
    }

    return _kwargs


def _request_favorites_tags(
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
        "url": "/2/favorites/tags.json",
        "params": params,
    }

    return _kwargs


def _request_favorites_tags_destroy_batch(
    *,
    body: FavoritesTagsDestroyBatchBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/favorites/tags/destroy_batch.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_favorites_tags_update(
    *,
    body: FavoritesTagsUpdateBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/favorites/tags/update.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_favorites_tags_update_batch(
    *,
    body: FavoritesTagsUpdateBatchBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/favorites/tags/update_batch.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


class Favorites(_Suggesting):
    """Bookmarked posts and their tags."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get(self, *, count: int | None = None, page: int | None = None) -> FavoritesPage:
        """Bookmarks of the caller.

        `GET /2/favorites.json`, free. The response is typed. `iter_get` goes through the items of all pages,
        `pages_get` through the pages.

        Example:
            api.favorites.get()

        Args:
            count: Bookmarks per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of bookmarks.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites

        Documentation:
            reference/weibo_v2/favorites.html#get
        """
        from ..models.favorites_page import FavoritesPage

        return _call(
            self._client,
            _GET,
            {"count": count, "page": page},
            lambda _given: _request_favorites_get(count=_given.get("count", UNSET), page=_given.get("page", UNSET)),
            lambda response: FavoritesPage.from_dict(response.json()),
        )

    def pages_get(
        self,
        *,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[FavoritesPage]:
        """Pages of `get`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.favorites.pages_get(max_pages=3): ...

        Args:
            count: Bookmarks per page. At least 1. The service's default is `50`.
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
            reference/weibo_v2/favorites.html#get
        """
        return _Pages(
            self.get, _GET, {"count": count, "page": page}, _GET_PAGINATION, max_pages=max_pages, resume=resume
        )

    def iter_get(
        self,
        *,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Favorite]:
        """What is on the pages of `get`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.favorites.iter_get(max_pages=3): ...

        Args:
            count: Bookmarks per page. At least 1. The service's default is `50`.
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
            reference/weibo_v2/favorites.html#get
        """
        _pages = self.pages_get(count=count, page=page, max_pages=max_pages, resume=resume)
        return _Items(_pages, lambda page: page.favorites, _GET_PAGINATION)

    def by_tags(self, *, tid: int, count: int | None = None, page: int | None = None) -> FavoritesPage:
        """Bookmarks with a tag.

        `GET /2/favorites/by_tags.json`, free. The response is typed. `iter_by_tags` goes through the items of all
        pages, `pages_by_tags` through the pages.

        Example:
            api.favorites.by_tags(tid=1)

        Args:
            tid: Id of the tag.
            count: Bookmarks per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of bookmarks.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/by_tags

        Documentation:
            reference/weibo_v2/favorites.html#by_tags
        """
        from ..models.favorites_page import FavoritesPage

        return _call(
            self._client,
            _BY_TAGS,
            {"tid": tid, "count": count, "page": page},
            lambda _given: _request_favorites_by_tags(
                tid=_given["tid"], count=_given.get("count", UNSET), page=_given.get("page", UNSET)
            ),
            lambda response: FavoritesPage.from_dict(response.json()),
        )

    def pages_by_tags(
        self,
        *,
        tid: int,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[FavoritesPage]:
        """Pages of `by_tags`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.favorites.pages_by_tags(tid=1, max_pages=3): ...

        Args:
            tid: Id of the tag.
            count: Bookmarks per page. At least 1. The service's default is `50`.
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
            reference/weibo_v2/favorites.html#by_tags
        """
        return _Pages(
            self.by_tags,
            _BY_TAGS,
            {"tid": tid, "count": count, "page": page},
            _BY_TAGS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_by_tags(
        self,
        *,
        tid: int,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Favorite]:
        """What is on the pages of `by_tags`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.favorites.iter_by_tags(tid=1, max_pages=3): ...

        Args:
            tid: Id of the tag.
            count: Bookmarks per page. At least 1. The service's default is `50`.
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
            reference/weibo_v2/favorites.html#by_tags
        """
        _pages = self.pages_by_tags(tid=tid, count=count, page=page, max_pages=max_pages, resume=resume)
        return _Items(_pages, lambda page: page.favorites, _BY_TAGS_PAGINATION)

    def by_tags_ids(self, *, tid: int, count: int | None = None, page: int | None = None) -> FavoriteIdsPage:
        """Ids of the bookmarks with a tag.

        `GET /2/favorites/by_tags/ids.json`, free. The response is typed. `iter_by_tags_ids` goes through the items
        of all pages, `pages_by_tags_ids` through the pages.

        Example:
            api.favorites.by_tags_ids(tid=1)

        Args:
            tid: Id of the tag.
            count: Bookmarks per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of bookmarks, each with the id of its post only.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/by_tags/ids

        Documentation:
            reference/weibo_v2/favorites.html#by_tags_ids
        """
        from ..models.favorite_ids_page import FavoriteIdsPage

        return _call(
            self._client,
            _BY_TAGS_IDS,
            {"tid": tid, "count": count, "page": page},
            lambda _given: _request_favorites_by_tags_ids(
                tid=_given["tid"], count=_given.get("count", UNSET), page=_given.get("page", UNSET)
            ),
            lambda response: FavoriteIdsPage.from_dict(response.json()),
        )

    def pages_by_tags_ids(
        self,
        *,
        tid: int,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[FavoriteIdsPage]:
        """Pages of `by_tags_ids`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.favorites.pages_by_tags_ids(tid=1, max_pages=3): ...

        Args:
            tid: Id of the tag.
            count: Bookmarks per page. At least 1. The service's default is `50`.
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
            reference/weibo_v2/favorites.html#by_tags_ids
        """
        return _Pages(
            self.by_tags_ids,
            _BY_TAGS_IDS,
            {"tid": tid, "count": count, "page": page},
            _BY_TAGS_IDS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_by_tags_ids(
        self,
        *,
        tid: int,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[FavoriteId]:
        """What is on the pages of `by_tags_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.favorites.iter_by_tags_ids(tid=1, max_pages=3): ...

        Args:
            tid: Id of the tag.
            count: Bookmarks per page. At least 1. The service's default is `50`.
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
            reference/weibo_v2/favorites.html#by_tags_ids
        """
        _pages = self.pages_by_tags_ids(tid=tid, count=count, page=page, max_pages=max_pages, resume=resume)
        return _Items(_pages, lambda page: page.favorites, _BY_TAGS_IDS_PAGINATION)

    def create(self, *, id: int) -> Favorite:
        """Bookmark a post.

        `POST /2/favorites/create.json`, free. The response is typed.

        Example:
            api.favorites.create(id=1)

        Args:
            id: Id of the post.

        Returns:
            The new bookmark.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/create

        Documentation:
            reference/weibo_v2/favorites.html#create
        """
        from ..models.favorite import Favorite
        from ..models.favorites_create_body import FavoritesCreateBody

        return _call(
            self._client,
            _CREATE,
            {"id": id},
            lambda _given: _request_favorites_create(body=FavoritesCreateBody(id=_given["id"])),
            lambda response: Favorite.from_dict(response.json()),
        )

    def destroy(self, *, id: int) -> Favorite:
        """Remove a bookmark.

        `POST /2/favorites/destroy.json`, free. The response is typed.

        Example:
            api.favorites.destroy(id=1)

        Args:
            id: Id of the post.

        Returns:
            The bookmark that is gone now.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/destroy

        Documentation:
            reference/weibo_v2/favorites.html#destroy
        """
        from ..models.favorite import Favorite
        from ..models.favorites_destroy_body import FavoritesDestroyBody

        return _call(
            self._client,
            _DESTROY,
            {"id": id},
            lambda _given: _request_favorites_destroy(body=FavoritesDestroyBody(id=_given["id"])),
            lambda response: Favorite.from_dict(response.json()),
        )

    def destroy_batch(self, *, ids: str) -> Result:
        """Remove several bookmarks.

        `POST /2/favorites/destroy_batch.json`, free. The response is typed.

        Example:
            api.favorites.destroy_batch(ids="1")

        Args:
            ids: Ids of bookmarked posts, separated by commas, 10 at most.

        Returns:
            Whether it was done.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/destroy_batch

        Documentation:
            reference/weibo_v2/favorites.html#destroy_batch
        """
        from ..models.favorites_destroy_batch_body import FavoritesDestroyBatchBody
        from ..models.result import Result

        return _call(
            self._client,
            _DESTROY_BATCH,
            {"ids": ids},
            lambda _given: _request_favorites_destroy_batch(body=FavoritesDestroyBatchBody(ids=_given["ids"])),
            lambda response: Result.from_dict(response.json()),
        )

    def ids(self, *, count: int | None = None, page: int | None = None) -> FavoriteIdsPage:
        """Ids of the caller's bookmarks.

        `GET /2/favorites/ids.json`, free. The response is typed. `iter_ids` goes through the items of all pages,
        `pages_ids` through the pages.

        Example:
            api.favorites.ids()

        Args:
            count: Bookmarks per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of bookmarks, each with the id of its post only.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/ids

        Documentation:
            reference/weibo_v2/favorites.html#ids
        """
        from ..models.favorite_ids_page import FavoriteIdsPage

        return _call(
            self._client,
            _IDS,
            {"count": count, "page": page},
            lambda _given: _request_favorites_ids(count=_given.get("count", UNSET), page=_given.get("page", UNSET)),
            lambda response: FavoriteIdsPage.from_dict(response.json()),
        )

    def pages_ids(
        self,
        *,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[FavoriteIdsPage]:
        """Pages of `ids`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.favorites.pages_ids(max_pages=3): ...

        Args:
            count: Bookmarks per page. At least 1. The service's default is `50`.
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
            reference/weibo_v2/favorites.html#ids
        """
        return _Pages(
            self.ids, _IDS, {"count": count, "page": page}, _IDS_PAGINATION, max_pages=max_pages, resume=resume
        )

    def iter_ids(
        self,
        *,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[FavoriteId]:
        """What is on the pages of `ids`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.favorites.iter_ids(max_pages=3): ...

        Args:
            count: Bookmarks per page. At least 1. The service's default is `50`.
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
            reference/weibo_v2/favorites.html#ids
        """
        _pages = self.pages_ids(count=count, page=page, max_pages=max_pages, resume=resume)
        return _Items(_pages, lambda page: page.favorites, _IDS_PAGINATION)

    def show(self, *, id: int) -> Favorite:
        """One bookmark.

        `GET /2/favorites/show.json`, free. The response is typed.

        Example:
            api.favorites.show(id=1)

        Args:
            id: Id of the bookmarked post.

        Returns:
            The bookmark.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/show

        Documentation:
            reference/weibo_v2/favorites.html#show
        """
        from ..models.favorite import Favorite

        return _call(
            self._client,
            _SHOW,
            {"id": id},
            lambda _given: _request_favorites_show(id=_given["id"]),
            lambda response: Favorite.from_dict(response.json()),
        )

    def tags(self, *, count: int | None = None, page: int | None = None) -> FavoriteTagsPage:
        """Tags of the caller's bookmarks.

        `GET /2/favorites/tags.json`, free. The response is typed. `iter_tags` goes through the items of all pages,
        `pages_tags` through the pages.

        Example:
            api.favorites.tags()

        Args:
            count: Tags per page. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of tags.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/tags

        Documentation:
            reference/weibo_v2/favorites.html#tags
        """
        from ..models.favorite_tags_page import FavoriteTagsPage

        return _call(
            self._client,
            _TAGS,
            {"count": count, "page": page},
            lambda _given: _request_favorites_tags(count=_given.get("count", UNSET), page=_given.get("page", UNSET)),
            lambda response: FavoriteTagsPage.from_dict(response.json()),
        )

    def pages_tags(
        self,
        *,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[FavoriteTagsPage]:
        """Pages of `tags`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.favorites.pages_tags(max_pages=3): ...

        Args:
            count: Tags per page. At least 1. The service's default is `10`.
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
            reference/weibo_v2/favorites.html#tags
        """
        return _Pages(
            self.tags, _TAGS, {"count": count, "page": page}, _TAGS_PAGINATION, max_pages=max_pages, resume=resume
        )

    def iter_tags(
        self,
        *,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[FavoriteTag]:
        """What is on the pages of `tags`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.favorites.iter_tags(max_pages=3): ...

        Args:
            count: Tags per page. At least 1. The service's default is `10`.
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
            reference/weibo_v2/favorites.html#tags
        """
        _pages = self.pages_tags(count=count, page=page, max_pages=max_pages, resume=resume)
        return _Items(_pages, lambda page: page.tags, _TAGS_PAGINATION)

    def tags_destroy_batch(self, *, tid: int) -> Result:
        """Delete a tag of bookmarks.

        All bookmarks lose it.

        `POST /2/favorites/tags/destroy_batch.json`, free. The response is typed.

        Example:
            api.favorites.tags_destroy_batch(tid=1)

        Args:
            tid: Id of the tag.

        Returns:
            Whether it was done.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/tags/destroy_batch

        Documentation:
            reference/weibo_v2/favorites.html#tags_destroy_batch
        """
        from ..models.favorites_tags_destroy_batch_body import FavoritesTagsDestroyBatchBody
        from ..models.result import Result

        return _call(
            self._client,
            _TAGS_DESTROY_BATCH,
            {"tid": tid},
            lambda _given: _request_favorites_tags_destroy_batch(body=FavoritesTagsDestroyBatchBody(tid=_given["tid"])),
            lambda response: Result.from_dict(response.json()),
        )

    def tags_update(self, *, id: int, tags: str | None = None) -> Favorite:
        """Set the tags of a bookmark.

        Without `tags` the bookmark has none afterwards.

        `POST /2/favorites/tags/update.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.favorites.tags_update(id=1)

        Args:
            id: Id of the bookmarked post.
            tags: The new tags, separated by commas, 2 at most.

        Returns:
            The bookmark with its new tags.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/tags/update

        Documentation:
            reference/weibo_v2/favorites.html#tags_update
        """
        from ..models.favorite import Favorite
        from ..models.favorites_tags_update_body import FavoritesTagsUpdateBody

        return _call(
            self._client,
            _TAGS_UPDATE,
            {"id": id, "tags": tags},
            lambda _given: _request_favorites_tags_update(
                body=FavoritesTagsUpdateBody(id=_given["id"], tags=_given.get("tags", UNSET))
            ),
            lambda response: Favorite.from_dict(response.json()),
        )

    def tags_update_batch(self, *, tid: int, tag: str) -> FavoriteTag:
        """Rename a tag of bookmarks.

        `POST /2/favorites/tags/update_batch.json`, free. The response is typed.

        Example:
            api.favorites.tags_update_batch(tid=1, tag="1")

        Args:
            tid: Id of the tag.
            tag: The tag as it shall be.

        Returns:
            The renamed tag.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/tags/update_batch

        Documentation:
            reference/weibo_v2/favorites.html#tags_update_batch
        """
        from ..models.favorite_tag import FavoriteTag
        from ..models.favorites_tags_update_batch_body import FavoritesTagsUpdateBatchBody

        return _call(
            self._client,
            _TAGS_UPDATE_BATCH,
            {"tid": tid, "tag": tag},
            lambda _given: _request_favorites_tags_update_batch(
                body=FavoritesTagsUpdateBatchBody(tid=_given["tid"], tag=_given["tag"])
            ),
            lambda response: FavoriteTag.from_dict(response.json()),
        )


class AsyncFavorites(_Suggesting):
    """Bookmarked posts and their tags."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(self, *, count: int | None = None, page: int | None = None) -> FavoritesPage:
        """Bookmarks of the caller.

        `GET /2/favorites.json`, free. The response is typed. `iter_get` goes through the items of all pages,
        `pages_get` through the pages.

        Example:
            api.favorites.get()

        Args:
            count: Bookmarks per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of bookmarks.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites

        Documentation:
            reference/weibo_v2/favorites.html#get
        """
        from ..models.favorites_page import FavoritesPage

        return await _acall(
            self._client,
            _GET,
            {"count": count, "page": page},
            lambda _given: _request_favorites_get(count=_given.get("count", UNSET), page=_given.get("page", UNSET)),
            lambda response: FavoritesPage.from_dict(response.json()),
        )

    def pages_get(
        self,
        *,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[FavoritesPage]:
        """Pages of `get`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.favorites.pages_get(max_pages=3): ...

        Args:
            count: Bookmarks per page. At least 1. The service's default is `50`.
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
            reference/weibo_v2/favorites.html#get
        """
        return _AsyncPages(
            self.get, _GET, {"count": count, "page": page}, _GET_PAGINATION, max_pages=max_pages, resume=resume
        )

    def iter_get(
        self,
        *,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Favorite]:
        """What is on the pages of `get`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.favorites.iter_get(max_pages=3): ...

        Args:
            count: Bookmarks per page. At least 1. The service's default is `50`.
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
            reference/weibo_v2/favorites.html#get
        """
        _pages = self.pages_get(count=count, page=page, max_pages=max_pages, resume=resume)
        return _AsyncItems(_pages, lambda page: page.favorites, _GET_PAGINATION)

    async def by_tags(self, *, tid: int, count: int | None = None, page: int | None = None) -> FavoritesPage:
        """Bookmarks with a tag.

        `GET /2/favorites/by_tags.json`, free. The response is typed. `iter_by_tags` goes through the items of all
        pages, `pages_by_tags` through the pages.

        Example:
            api.favorites.by_tags(tid=1)

        Args:
            tid: Id of the tag.
            count: Bookmarks per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of bookmarks.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/by_tags

        Documentation:
            reference/weibo_v2/favorites.html#by_tags
        """
        from ..models.favorites_page import FavoritesPage

        return await _acall(
            self._client,
            _BY_TAGS,
            {"tid": tid, "count": count, "page": page},
            lambda _given: _request_favorites_by_tags(
                tid=_given["tid"], count=_given.get("count", UNSET), page=_given.get("page", UNSET)
            ),
            lambda response: FavoritesPage.from_dict(response.json()),
        )

    def pages_by_tags(
        self,
        *,
        tid: int,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[FavoritesPage]:
        """Pages of `by_tags`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.favorites.pages_by_tags(tid=1, max_pages=3): ...

        Args:
            tid: Id of the tag.
            count: Bookmarks per page. At least 1. The service's default is `50`.
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
            reference/weibo_v2/favorites.html#by_tags
        """
        return _AsyncPages(
            self.by_tags,
            _BY_TAGS,
            {"tid": tid, "count": count, "page": page},
            _BY_TAGS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_by_tags(
        self,
        *,
        tid: int,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Favorite]:
        """What is on the pages of `by_tags`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.favorites.iter_by_tags(tid=1, max_pages=3): ...

        Args:
            tid: Id of the tag.
            count: Bookmarks per page. At least 1. The service's default is `50`.
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
            reference/weibo_v2/favorites.html#by_tags
        """
        _pages = self.pages_by_tags(tid=tid, count=count, page=page, max_pages=max_pages, resume=resume)
        return _AsyncItems(_pages, lambda page: page.favorites, _BY_TAGS_PAGINATION)

    async def by_tags_ids(self, *, tid: int, count: int | None = None, page: int | None = None) -> FavoriteIdsPage:
        """Ids of the bookmarks with a tag.

        `GET /2/favorites/by_tags/ids.json`, free. The response is typed. `iter_by_tags_ids` goes through the items
        of all pages, `pages_by_tags_ids` through the pages.

        Example:
            api.favorites.by_tags_ids(tid=1)

        Args:
            tid: Id of the tag.
            count: Bookmarks per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of bookmarks, each with the id of its post only.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/by_tags/ids

        Documentation:
            reference/weibo_v2/favorites.html#by_tags_ids
        """
        from ..models.favorite_ids_page import FavoriteIdsPage

        return await _acall(
            self._client,
            _BY_TAGS_IDS,
            {"tid": tid, "count": count, "page": page},
            lambda _given: _request_favorites_by_tags_ids(
                tid=_given["tid"], count=_given.get("count", UNSET), page=_given.get("page", UNSET)
            ),
            lambda response: FavoriteIdsPage.from_dict(response.json()),
        )

    def pages_by_tags_ids(
        self,
        *,
        tid: int,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[FavoriteIdsPage]:
        """Pages of `by_tags_ids`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.favorites.pages_by_tags_ids(tid=1, max_pages=3): ...

        Args:
            tid: Id of the tag.
            count: Bookmarks per page. At least 1. The service's default is `50`.
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
            reference/weibo_v2/favorites.html#by_tags_ids
        """
        return _AsyncPages(
            self.by_tags_ids,
            _BY_TAGS_IDS,
            {"tid": tid, "count": count, "page": page},
            _BY_TAGS_IDS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_by_tags_ids(
        self,
        *,
        tid: int,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[FavoriteId]:
        """What is on the pages of `by_tags_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.favorites.iter_by_tags_ids(tid=1, max_pages=3): ...

        Args:
            tid: Id of the tag.
            count: Bookmarks per page. At least 1. The service's default is `50`.
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
            reference/weibo_v2/favorites.html#by_tags_ids
        """
        _pages = self.pages_by_tags_ids(tid=tid, count=count, page=page, max_pages=max_pages, resume=resume)
        return _AsyncItems(_pages, lambda page: page.favorites, _BY_TAGS_IDS_PAGINATION)

    async def create(self, *, id: int) -> Favorite:
        """Bookmark a post.

        `POST /2/favorites/create.json`, free. The response is typed.

        Example:
            api.favorites.create(id=1)

        Args:
            id: Id of the post.

        Returns:
            The new bookmark.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/create

        Documentation:
            reference/weibo_v2/favorites.html#create
        """
        from ..models.favorite import Favorite
        from ..models.favorites_create_body import FavoritesCreateBody

        return await _acall(
            self._client,
            _CREATE,
            {"id": id},
            lambda _given: _request_favorites_create(body=FavoritesCreateBody(id=_given["id"])),
            lambda response: Favorite.from_dict(response.json()),
        )

    async def destroy(self, *, id: int) -> Favorite:
        """Remove a bookmark.

        `POST /2/favorites/destroy.json`, free. The response is typed.

        Example:
            api.favorites.destroy(id=1)

        Args:
            id: Id of the post.

        Returns:
            The bookmark that is gone now.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/destroy

        Documentation:
            reference/weibo_v2/favorites.html#destroy
        """
        from ..models.favorite import Favorite
        from ..models.favorites_destroy_body import FavoritesDestroyBody

        return await _acall(
            self._client,
            _DESTROY,
            {"id": id},
            lambda _given: _request_favorites_destroy(body=FavoritesDestroyBody(id=_given["id"])),
            lambda response: Favorite.from_dict(response.json()),
        )

    async def destroy_batch(self, *, ids: str) -> Result:
        """Remove several bookmarks.

        `POST /2/favorites/destroy_batch.json`, free. The response is typed.

        Example:
            api.favorites.destroy_batch(ids="1")

        Args:
            ids: Ids of bookmarked posts, separated by commas, 10 at most.

        Returns:
            Whether it was done.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/destroy_batch

        Documentation:
            reference/weibo_v2/favorites.html#destroy_batch
        """
        from ..models.favorites_destroy_batch_body import FavoritesDestroyBatchBody
        from ..models.result import Result

        return await _acall(
            self._client,
            _DESTROY_BATCH,
            {"ids": ids},
            lambda _given: _request_favorites_destroy_batch(body=FavoritesDestroyBatchBody(ids=_given["ids"])),
            lambda response: Result.from_dict(response.json()),
        )

    async def ids(self, *, count: int | None = None, page: int | None = None) -> FavoriteIdsPage:
        """Ids of the caller's bookmarks.

        `GET /2/favorites/ids.json`, free. The response is typed. `iter_ids` goes through the items of all pages,
        `pages_ids` through the pages.

        Example:
            api.favorites.ids()

        Args:
            count: Bookmarks per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of bookmarks, each with the id of its post only.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/ids

        Documentation:
            reference/weibo_v2/favorites.html#ids
        """
        from ..models.favorite_ids_page import FavoriteIdsPage

        return await _acall(
            self._client,
            _IDS,
            {"count": count, "page": page},
            lambda _given: _request_favorites_ids(count=_given.get("count", UNSET), page=_given.get("page", UNSET)),
            lambda response: FavoriteIdsPage.from_dict(response.json()),
        )

    def pages_ids(
        self,
        *,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[FavoriteIdsPage]:
        """Pages of `ids`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.favorites.pages_ids(max_pages=3): ...

        Args:
            count: Bookmarks per page. At least 1. The service's default is `50`.
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
            reference/weibo_v2/favorites.html#ids
        """
        return _AsyncPages(
            self.ids, _IDS, {"count": count, "page": page}, _IDS_PAGINATION, max_pages=max_pages, resume=resume
        )

    def iter_ids(
        self,
        *,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[FavoriteId]:
        """What is on the pages of `ids`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.favorites.iter_ids(max_pages=3): ...

        Args:
            count: Bookmarks per page. At least 1. The service's default is `50`.
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
            reference/weibo_v2/favorites.html#ids
        """
        _pages = self.pages_ids(count=count, page=page, max_pages=max_pages, resume=resume)
        return _AsyncItems(_pages, lambda page: page.favorites, _IDS_PAGINATION)

    async def show(self, *, id: int) -> Favorite:
        """One bookmark.

        `GET /2/favorites/show.json`, free. The response is typed.

        Example:
            api.favorites.show(id=1)

        Args:
            id: Id of the bookmarked post.

        Returns:
            The bookmark.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/show

        Documentation:
            reference/weibo_v2/favorites.html#show
        """
        from ..models.favorite import Favorite

        return await _acall(
            self._client,
            _SHOW,
            {"id": id},
            lambda _given: _request_favorites_show(id=_given["id"]),
            lambda response: Favorite.from_dict(response.json()),
        )

    async def tags(self, *, count: int | None = None, page: int | None = None) -> FavoriteTagsPage:
        """Tags of the caller's bookmarks.

        `GET /2/favorites/tags.json`, free. The response is typed. `iter_tags` goes through the items of all pages,
        `pages_tags` through the pages.

        Example:
            api.favorites.tags()

        Args:
            count: Tags per page. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of tags.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/tags

        Documentation:
            reference/weibo_v2/favorites.html#tags
        """
        from ..models.favorite_tags_page import FavoriteTagsPage

        return await _acall(
            self._client,
            _TAGS,
            {"count": count, "page": page},
            lambda _given: _request_favorites_tags(count=_given.get("count", UNSET), page=_given.get("page", UNSET)),
            lambda response: FavoriteTagsPage.from_dict(response.json()),
        )

    def pages_tags(
        self,
        *,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[FavoriteTagsPage]:
        """Pages of `tags`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.favorites.pages_tags(max_pages=3): ...

        Args:
            count: Tags per page. At least 1. The service's default is `10`.
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
            reference/weibo_v2/favorites.html#tags
        """
        return _AsyncPages(
            self.tags, _TAGS, {"count": count, "page": page}, _TAGS_PAGINATION, max_pages=max_pages, resume=resume
        )

    def iter_tags(
        self,
        *,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[FavoriteTag]:
        """What is on the pages of `tags`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.favorites.iter_tags(max_pages=3): ...

        Args:
            count: Tags per page. At least 1. The service's default is `10`.
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
            reference/weibo_v2/favorites.html#tags
        """
        _pages = self.pages_tags(count=count, page=page, max_pages=max_pages, resume=resume)
        return _AsyncItems(_pages, lambda page: page.tags, _TAGS_PAGINATION)

    async def tags_destroy_batch(self, *, tid: int) -> Result:
        """Delete a tag of bookmarks.

        All bookmarks lose it.

        `POST /2/favorites/tags/destroy_batch.json`, free. The response is typed.

        Example:
            api.favorites.tags_destroy_batch(tid=1)

        Args:
            tid: Id of the tag.

        Returns:
            Whether it was done.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/tags/destroy_batch

        Documentation:
            reference/weibo_v2/favorites.html#tags_destroy_batch
        """
        from ..models.favorites_tags_destroy_batch_body import FavoritesTagsDestroyBatchBody
        from ..models.result import Result

        return await _acall(
            self._client,
            _TAGS_DESTROY_BATCH,
            {"tid": tid},
            lambda _given: _request_favorites_tags_destroy_batch(body=FavoritesTagsDestroyBatchBody(tid=_given["tid"])),
            lambda response: Result.from_dict(response.json()),
        )

    async def tags_update(self, *, id: int, tags: str | None = None) -> Favorite:
        """Set the tags of a bookmark.

        Without `tags` the bookmark has none afterwards.

        `POST /2/favorites/tags/update.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.favorites.tags_update(id=1)

        Args:
            id: Id of the bookmarked post.
            tags: The new tags, separated by commas, 2 at most.

        Returns:
            The bookmark with its new tags.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/tags/update

        Documentation:
            reference/weibo_v2/favorites.html#tags_update
        """
        from ..models.favorite import Favorite
        from ..models.favorites_tags_update_body import FavoritesTagsUpdateBody

        return await _acall(
            self._client,
            _TAGS_UPDATE,
            {"id": id, "tags": tags},
            lambda _given: _request_favorites_tags_update(
                body=FavoritesTagsUpdateBody(id=_given["id"], tags=_given.get("tags", UNSET))
            ),
            lambda response: Favorite.from_dict(response.json()),
        )

    async def tags_update_batch(self, *, tid: int, tag: str) -> FavoriteTag:
        """Rename a tag of bookmarks.

        `POST /2/favorites/tags/update_batch.json`, free. The response is typed.

        Example:
            api.favorites.tags_update_batch(tid=1, tag="1")

        Args:
            tid: Id of the tag.
            tag: The tag as it shall be.

        Returns:
            The renamed tag.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/tags/update_batch

        Documentation:
            reference/weibo_v2/favorites.html#tags_update_batch
        """
        from ..models.favorite_tag import FavoriteTag
        from ..models.favorites_tags_update_batch_body import FavoritesTagsUpdateBatchBody

        return await _acall(
            self._client,
            _TAGS_UPDATE_BATCH,
            {"tid": tid, "tag": tag},
            lambda _given: _request_favorites_tags_update_batch(
                body=FavoritesTagsUpdateBatchBody(tid=_given["tid"], tag=_given["tag"])
            ),
            lambda response: FavoriteTag.from_dict(response.json()),
        )
