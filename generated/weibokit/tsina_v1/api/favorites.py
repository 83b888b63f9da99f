# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""The namespace `favorites`, synchronous and asynchronous."""

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
    from ..models.favorites_create_body import FavoritesCreateBody
    from ..models.favorites_destroy_batch_body import FavoritesDestroyBatchBody
    from ..models.status import Status
    from ..models.statuses_list import StatusesList

__all__ = ["AsyncFavorites", "Favorites"]

_GET_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))

_GET = Arguments(
    operation="favorites_get",
    parameters=(ParameterModel(name="id", type="str", in_path=True), ParameterModel(name="page", type="int")),
)
_CREATE = Arguments(operation="favorites_create", parameters=(ParameterModel(name="id", type="int", required=True),))
_DESTROY_BY_ID = Arguments(
    operation="favorites_destroy_by_id",
    parameters=(ParameterModel(name="id", type="int", required=True, in_path=True),),
)
_DESTROY_BY_ID_DELETE = Arguments(
    operation="favorites_destroy_by_id_delete",
    parameters=(ParameterModel(name="id", type="int", required=True, in_path=True),),
)
_DESTROY_BATCH = Arguments(
    operation="favorites_destroy_batch", parameters=(ParameterModel(name="ids", type="str", required=True),)
)
_DESTROY_BATCH_DELETE = Arguments(
    operation="favorites_destroy_batch_delete", parameters=(ParameterModel(name="ids", type="str", required=True),)
)


def _request_favorites_get(
    format_: str,
    *,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/favorites.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_favorites_by_id_get(
    id: str,
    format_: str,
    *,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/favorites/{id}.{format_}".format(
            id=quote(str(id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_favorites_create(
    format_: str,
    *,
    body: FavoritesCreateBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/favorites/create.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_favorites_destroy_by_id(
    id: int,
    format_: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/favorites/destroy/{id}.{format_}".format(
            id=quote(str(id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
    }

    return _kwargs


def _request_favorites_destroy_by_id_delete(
    id: int,
    format_: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/favorites/destroy/{id}.{format_}".format(
            id=quote(str(id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
    }

    return _kwargs


def _request_favorites_destroy_batch(
    format_: str,
    *,
    body: FavoritesDestroyBatchBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/favorites/destroy_batch.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_favorites_destroy_batch_delete(
    format_: str,
    *,
    ids: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["ids"] = ids

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/favorites/destroy_batch.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


class Favorites(_Suggesting):
    """The caller's bookmarks."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get(self, *, id: str | None = None, page: int | None = None) -> StatusesList:
        """The posts that the caller bookmarked.

        The latest bookmark first, 20 to a page.

        `GET /favorites.{format}`, free. The response is typed. `iter_get` goes through the items of all pages,
        `pages_get` through the pages.

        Example:
            api.favorites.get()

        Args:
            id: The user, by id or by nickname.
            page: Number of the page. The service's default is `1`.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Favorites&diff=prev&oldid=679

        Documentation:
            reference/tsina_v1/favorites.html#get
        """
        if not isinstance(id, Unset | None):
            from ..models.statuses_list import StatusesList

            return _call(
                self._client,
                _GET,
                {"id": id, "page": page},
                lambda _given: _request_favorites_by_id_get(
                    id=_given["id"], format_=self._client.format, page=_given.get("page", UNSET)
                ),
                lambda response: StatusesList.from_dict(response.json()),
            )

        from ..models.statuses_list import StatusesList

        return _call(
            self._client,
            _GET,
            {"id": id, "page": page},
            lambda _given: _request_favorites_get(format_=self._client.format, page=_given.get("page", UNSET)),
            lambda response: StatusesList.from_dict(response.json()),
        )

    def pages_get(
        self,
        *,
        id: str | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[StatusesList]:
        """Pages of `get`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.favorites.pages_get(max_pages=3): ...

        Args:
            id: The user, by id or by nickname.
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
            reference/tsina_v1/favorites.html#get
        """
        return _Pages(self.get, _GET, {"id": id, "page": page}, _GET_PAGINATION, max_pages=max_pages, resume=resume)

    def iter_get(
        self,
        *,
        id: str | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Status]:
        """What is on the pages of `get`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.favorites.iter_get(max_pages=3): ...

        Args:
            id: The user, by id or by nickname.
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
            reference/tsina_v1/favorites.html#get
        """
        _pages = self.pages_get(id=id, page=page, max_pages=max_pages, resume=resume)
        return _Items(_pages, lambda page: page.statuses, _GET_PAGINATION)

    def create(self, *, id: int) -> Status:
        """Bookmark a post.

        Answers with the post.

        `POST /favorites/create.{format}`, free. The response is typed.

        Example:
            api.favorites.create(id=1)

        Args:
            id: The post.

        Returns:
            The post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Favorites/create/en&oldid=3675

        Documentation:
            reference/tsina_v1/favorites.html#create
        """
        from ..models.favorites_create_body import FavoritesCreateBody
        from ..models.status import Status

        return _call(
            self._client,
            _CREATE,
            {"id": id},
            lambda _given: _request_favorites_create(
                format_=self._client.format, body=FavoritesCreateBody(id=_given["id"])
            ),
            lambda response: Status.from_dict(response.json()),
        )

    def destroy_by_id(self, *, id: int) -> Status:
        """Take a bookmark away.

        Answers with the post.

        `POST /favorites/destroy/{id}.{format}`, free. The response is typed.

        Example:
            api.favorites.destroy_by_id(id=1)

        Args:
            id: The post.

        Returns:
            The post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Favorites/destroy

        Documentation:
            reference/tsina_v1/favorites.html#destroy_by_id
        """
        from ..models.status import Status

        return _call(
            self._client,
            _DESTROY_BY_ID,
            {"id": id},
            lambda _given: _request_favorites_destroy_by_id(id=_given["id"], format_=self._client.format),
            lambda response: Status.from_dict(response.json()),
        )

    def destroy_by_id_delete(self, *, id: int) -> Status:
        """Take a bookmark away.

        Answers with the post.

        `DELETE /favorites/destroy/{id}.{format}`, free. The response is typed.

        Example:
            api.favorites.destroy_by_id_delete(id=1)

        Args:
            id: The post.

        Returns:
            The post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Favorites/destroy

        Documentation:
            reference/tsina_v1/favorites.html#destroy_by_id_delete
        """
        from ..models.status import Status

        return _call(
            self._client,
            _DESTROY_BY_ID_DELETE,
            {"id": id},
            lambda _given: _request_favorites_destroy_by_id_delete(id=_given["id"], format_=self._client.format),
            lambda response: Status.from_dict(response.json()),
        )

    def destroy_batch(self, *, ids: str) -> StatusesList:
        """Take several bookmarks away.

        Answers with the posts.

        `POST /favorites/destroy_batch.{format}`, free. The response is typed.

        Example:
            api.favorites.destroy_batch(ids="1")

        Args:
            ids: The posts by id, up to 20, separated by commas.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Favorites/destroy_batch

        Documentation:
            reference/tsina_v1/favorites.html#destroy_batch
        """
        from ..models.favorites_destroy_batch_body import FavoritesDestroyBatchBody
        from ..models.statuses_list import StatusesList

        return _call(
            self._client,
            _DESTROY_BATCH,
            {"ids": ids},
            lambda _given: _request_favorites_destroy_batch(
                format_=self._client.format, body=FavoritesDestroyBatchBody(ids=_given["ids"])
            ),
            lambda response: StatusesList.from_dict(response.json()),
        )

    def destroy_batch_delete(self, *, ids: str) -> StatusesList:
        """Take several bookmarks away.

        Answers with the posts.

        `DELETE /favorites/destroy_batch.{format}`, free. The response is typed.

        Example:
            api.favorites.destroy_batch_delete(ids="1")

        Args:
            ids: The posts by id, up to 20, separated by commas.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Favorites/destroy_batch

        Documentation:
            reference/tsina_v1/favorites.html#destroy_batch_delete
        """
        from ..models.statuses_list import StatusesList

        return _call(
            self._client,
            _DESTROY_BATCH_DELETE,
            {"ids": ids},
            lambda _given: _request_favorites_destroy_batch_delete(format_=self._client.format, ids=_given["ids"]),
            lambda response: StatusesList.from_dict(response.json()),
        )


class AsyncFavorites(_Suggesting):
    """The caller's bookmarks."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(self, *, id: str | None = None, page: int | None = None) -> StatusesList:
        """The posts that the caller bookmarked.

        The latest bookmark first, 20 to a page.

        `GET /favorites.{format}`, free. The response is typed. `iter_get` goes through the items of all pages,
        `pages_get` through the pages.

        Example:
            api.favorites.get()

        Args:
            id: The user, by id or by nickname.
            page: Number of the page. The service's default is `1`.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Favorites&diff=prev&oldid=679

        Documentation:
            reference/tsina_v1/favorites.html#get
        """
        if not isinstance(id, Unset | None):
            from ..models.statuses_list import StatusesList

            return await _acall(
                self._client,
                _GET,
                {"id": id, "page": page},
                lambda _given: _request_favorites_by_id_get(
                    id=_given["id"], format_=self._client.format, page=_given.get("page", UNSET)
                ),
                lambda response: StatusesList.from_dict(response.json()),
            )

        from ..models.statuses_list import StatusesList

        return await _acall(
            self._client,
            _GET,
            {"id": id, "page": page},
            lambda _given: _request_favorites_get(format_=self._client.format, page=_given.get("page", UNSET)),
            lambda response: StatusesList.from_dict(response.json()),
        )

    def pages_get(
        self,
        *,
        id: str | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[StatusesList]:
        """Pages of `get`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.favorites.pages_get(max_pages=3): ...

        Args:
            id: The user, by id or by nickname.
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
            reference/tsina_v1/favorites.html#get
        """
        return _AsyncPages(
            self.get, _GET, {"id": id, "page": page}, _GET_PAGINATION, max_pages=max_pages, resume=resume
        )

    def iter_get(
        self,
        *,
        id: str | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Status]:
        """What is on the pages of `get`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.favorites.iter_get(max_pages=3): ...

        Args:
            id: The user, by id or by nickname.
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
            reference/tsina_v1/favorites.html#get
        """
        _pages = self.pages_get(id=id, page=page, max_pages=max_pages, resume=resume)
        return _AsyncItems(_pages, lambda page: page.statuses, _GET_PAGINATION)

    async def create(self, *, id: int) -> Status:
        """Bookmark a post.

        Answers with the post.

        `POST /favorites/create.{format}`, free. The response is typed.

        Example:
            api.favorites.create(id=1)

        Args:
            id: The post.

        Returns:
            The post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Favorites/create/en&oldid=3675

        Documentation:
            reference/tsina_v1/favorites.html#create
        """
        from ..models.favorites_create_body import FavoritesCreateBody
        from ..models.status import Status

        return await _acall(
            self._client,
            _CREATE,
            {"id": id},
            lambda _given: _request_favorites_create(
                format_=self._client.format, body=FavoritesCreateBody(id=_given["id"])
            ),
            lambda response: Status.from_dict(response.json()),
        )

    async def destroy_by_id(self, *, id: int) -> Status:
        """Take a bookmark away.

        Answers with the post.

        `POST /favorites/destroy/{id}.{format}`, free. The response is typed.

        Example:
            api.favorites.destroy_by_id(id=1)

        Args:
            id: The post.

        Returns:
            The post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Favorites/destroy

        Documentation:
            reference/tsina_v1/favorites.html#destroy_by_id
        """
        from ..models.status import Status

        return await _acall(
            self._client,
            _DESTROY_BY_ID,
            {"id": id},
            lambda _given: _request_favorites_destroy_by_id(id=_given["id"], format_=self._client.format),
            lambda response: Status.from_dict(response.json()),
        )

    async def destroy_by_id_delete(self, *, id: int) -> Status:
        """Take a bookmark away.

        Answers with the post.

        `DELETE /favorites/destroy/{id}.{format}`, free. The response is typed.

        Example:
            api.favorites.destroy_by_id_delete(id=1)

        Args:
            id: The post.

        Returns:
            The post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Favorites/destroy

        Documentation:
            reference/tsina_v1/favorites.html#destroy_by_id_delete
        """
        from ..models.status import Status

        return await _acall(
            self._client,
            _DESTROY_BY_ID_DELETE,
            {"id": id},
            lambda _given: _request_favorites_destroy_by_id_delete(id=_given["id"], format_=self._client.format),
            lambda response: Status.from_dict(response.json()),
        )

    async def destroy_batch(self, *, ids: str) -> StatusesList:
        """Take several bookmarks away.

        Answers with the posts.

        `POST /favorites/destroy_batch.{format}`, free. The response is typed.

        Example:
            api.favorites.destroy_batch(ids="1")

        Args:
            ids: The posts by id, up to 20, separated by commas.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Favorites/destroy_batch

        Documentation:
            reference/tsina_v1/favorites.html#destroy_batch
        """
        from ..models.favorites_destroy_batch_body import FavoritesDestroyBatchBody
        from ..models.statuses_list import StatusesList

        return await _acall(
            self._client,
            _DESTROY_BATCH,
            {"ids": ids},
            lambda _given: _request_favorites_destroy_batch(
                format_=self._client.format, body=FavoritesDestroyBatchBody(ids=_given["ids"])
            ),
            lambda response: StatusesList.from_dict(response.json()),
        )

    async def destroy_batch_delete(self, *, ids: str) -> StatusesList:
        """Take several bookmarks away.

        Answers with the posts.

        `DELETE /favorites/destroy_batch.{format}`, free. The response is typed.

        Example:
            api.favorites.destroy_batch_delete(ids="1")

        Args:
            ids: The posts by id, up to 20, separated by commas.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Favorites/destroy_batch

        Documentation:
            reference/tsina_v1/favorites.html#destroy_batch_delete
        """
        from ..models.statuses_list import StatusesList

        return await _acall(
            self._client,
            _DESTROY_BATCH_DELETE,
            {"ids": ids},
            lambda _given: _request_favorites_destroy_batch_delete(format_=self._client.format, ids=_given["ids"]),
            lambda response: StatusesList.from_dict(response.json()),
        )
