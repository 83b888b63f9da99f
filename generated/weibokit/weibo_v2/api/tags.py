# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `tags`, synchronous and asynchronous."""

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
    from ..models.result import Result
    from ..models.tag_ids_list import TagIdsList
    from ..models.tag_suggestions_list import TagSuggestionsList
    from ..models.tags_create_body import TagsCreateBody
    from ..models.tags_destroy_batch_body import TagsDestroyBatchBody
    from ..models.tags_destroy_body import TagsDestroyBody
    from ..models.tags_of_user_list import TagsOfUserList
    from ..models.tags_of_users_list import TagsOfUsersList

__all__ = ["AsyncTags", "Tags"]

_GET_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("tags",))

_GET = Arguments(
    operation="tags_get",
    parameters=(
        ParameterModel(name="uid", type="int", required=True),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
    ),
)
_CREATE = Arguments(operation="tags_create", parameters=(ParameterModel(name="tags", type="str", required=True),))
_DESTROY = Arguments(operation="tags_destroy", parameters=(ParameterModel(name="tag_id", type="int", required=True),))
_DESTROY_BATCH = Arguments(
    operation="tags_destroy_batch", parameters=(ParameterModel(name="ids", type="str", required=True),)
)
_SUGGESTIONS = Arguments(operation="tags_suggestions", parameters=(ParameterModel(name="count", type="int"),))
_TAGS_BATCH = Arguments(
    operation="tags_tags_batch", parameters=(ParameterModel(name="uids", type="str", required=True),)
)


def _request_tags_get(
    *,
    uid: int,
    count: int | Unset = 20,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params["count"] = count

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/tags.json",
        "params": params,
    }

    return _kwargs


def _request_tags_create(
    *,
    body: TagsCreateBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/tags/create.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_tags_destroy(
    *,
    body: TagsDestroyBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/tags/destroy.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_tags_destroy_batch(
    *,
    body: TagsDestroyBatchBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/tags/destroy_batch.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_tags_suggestions(
    *,
    count: int | Unset = 10,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["count"] = count

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/tags/suggestions.json",
        "params": params,
    }

    return _kwargs


def _request_tags_tags_batch(
    *,
    uids: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uids"] = uids

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/tags/tags_batch.json",
        "params": params,
    }

    return _kwargs


class Tags(_Suggesting):
    """Words that users describe themselves with."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get(self, *, uid: int, count: int | None = None, page: int | None = None) -> TagsOfUserList:
        """Tags of a user.

        `GET /2/tags.json`, free. The response is typed. `iter_get` goes through the items of all pages, `pages_get`
        through the pages.

        Access level of the app: normal.

        Example:
            api.tags.get(uid=1)

        Args:
            uid: Whose, by id.
            count: Tags per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of tags.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/tags/en

        Documentation:
            reference/weibo_v2/tags.html#get
        """
        from ..models.tags_of_user_list import TagsOfUserList

        return _call(
            self._client,
            _GET,
            {"uid": uid, "count": count, "page": page},
            lambda _given: _request_tags_get(
                uid=_given["uid"], count=_given.get("count", UNSET), page=_given.get("page", UNSET)
            ),
            lambda response: TagsOfUserList.from_dict(response.json()),
        )

    def pages_get(
        self,
        *,
        uid: int,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[TagsOfUserList]:
        """Pages of `get`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.tags.pages_get(uid=1, max_pages=3): ...

        Args:
            uid: Whose, by id.
            count: Tags per page. At least 1. The service's default is `20`.
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
            reference/weibo_v2/tags.html#get
        """
        return _Pages(
            self.get,
            _GET,
            {"uid": uid, "count": count, "page": page},
            _GET_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get(
        self,
        *,
        uid: int,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[dict[str, str | int]]:
        """What is on the pages of `get`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.tags.iter_get(uid=1, max_pages=3): ...

        Args:
            uid: Whose, by id.
            count: Tags per page. At least 1. The service's default is `20`.
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
            reference/weibo_v2/tags.html#get
        """
        _pages = self.pages_get(uid=uid, count=count, page=page, max_pages=max_pages, resume=resume)
        return _Items(_pages, lambda page: page.tags, _GET_PAGINATION)

    def create(self, *, tags: str) -> TagIdsList:
        """Give tags to oneself.

        `POST /2/tags/create.json`, free. The response is typed.

        Example:
            api.tags.create(tags="1")

        Args:
            tags: Tags, separated by commas, each of 7 Chinese characters or 14 others at most.

        Returns:
            Ids of the new tags.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/tags/create

        Documentation:
            reference/weibo_v2/tags.html#create
        """
        from ..models.tag_ids_list import TagIdsList
        from ..models.tags_create_body import TagsCreateBody

        return _call(
            self._client,
            _CREATE,
            {"tags": tags},
            lambda _given: _request_tags_create(body=TagsCreateBody(tags=_given["tags"])),
            lambda response: TagIdsList.from_dict(response.json()),
        )

    def destroy(self, *, tag_id: int) -> Result:
        """Drop a tag of one's own.

        `POST /2/tags/destroy.json`, free. The response is typed.

        Example:
            api.tags.destroy(tag_id=1)

        Args:
            tag_id: Id of the tag.

        Returns:
            Whether it was done.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/tags/destroy

        Documentation:
            reference/weibo_v2/tags.html#destroy
        """
        from ..models.result import Result
        from ..models.tags_destroy_body import TagsDestroyBody

        return _call(
            self._client,
            _DESTROY,
            {"tag_id": tag_id},
            lambda _given: _request_tags_destroy(body=TagsDestroyBody(tag_id=_given["tag_id"])),
            lambda response: Result.from_dict(response.json()),
        )

    def destroy_batch(self, *, ids: str) -> TagIdsList:
        """Drop several tags of one's own.

        `POST /2/tags/destroy_batch.json`, free. The response is typed.

        Example:
            api.tags.destroy_batch(ids="1")

        Args:
            ids: Ids of tags, separated by commas, 10 at most.

        Returns:
            Ids of the tags that are gone now.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/tags/destroy_batch

        Documentation:
            reference/weibo_v2/tags.html#destroy_batch
        """
        from ..models.tag_ids_list import TagIdsList
        from ..models.tags_destroy_batch_body import TagsDestroyBatchBody

        return _call(
            self._client,
            _DESTROY_BATCH,
            {"ids": ids},
            lambda _given: _request_tags_destroy_batch(body=TagsDestroyBatchBody(ids=_given["ids"])),
            lambda response: TagIdsList.from_dict(response.json()),
        )

    def suggestions(self, *, count: int | None = None) -> TagSuggestionsList:
        """Tags that may suit the caller.

        `GET /2/tags/suggestions.json`, free. The response is typed.

        Example:
            api.tags.suggestions()

        Args:
            count: How many tags, 10 at most. At least 1. The service's default is `10`.

        Returns:
            The tags.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/tags/suggestions

        Documentation:
            reference/weibo_v2/tags.html#suggestions
        """
        from ..models.tag_suggestions_list import TagSuggestionsList

        return _call(
            self._client,
            _SUGGESTIONS,
            {"count": count},
            lambda _given: _request_tags_suggestions(count=_given.get("count", UNSET)),
            lambda response: TagSuggestionsList.from_dict(response.json()),
        )

    def tags_batch(self, *, uids: str) -> TagsOfUsersList:
        """Tags of several users.

        `GET /2/tags/tags_batch.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.tags.tags_batch(uids="1")

        Args:
            uids: Ids of users, separated by commas, 20 at most.

        Returns:
            Tags, one entry for each user.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=2/tags/tags_batch/en&oldid=7401

        Documentation:
            reference/weibo_v2/tags.html#tags_batch
        """
        from ..models.tags_of_users_list import TagsOfUsersList

        return _call(
            self._client,
            _TAGS_BATCH,
            {"uids": uids},
            lambda _given: _request_tags_tags_batch(uids=_given["uids"]),
            lambda response: TagsOfUsersList.from_dict(response.json()),
        )


class AsyncTags(_Suggesting):
    """Words that users describe themselves with."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(self, *, uid: int, count: int | None = None, page: int | None = None) -> TagsOfUserList:
        """Tags of a user.

        `GET /2/tags.json`, free. The response is typed. `iter_get` goes through the items of all pages, `pages_get`
        through the pages.

        Access level of the app: normal.

        Example:
            api.tags.get(uid=1)

        Args:
            uid: Whose, by id.
            count: Tags per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of tags.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/tags/en

        Documentation:
            reference/weibo_v2/tags.html#get
        """
        from ..models.tags_of_user_list import TagsOfUserList

        return await _acall(
            self._client,
            _GET,
            {"uid": uid, "count": count, "page": page},
            lambda _given: _request_tags_get(
                uid=_given["uid"], count=_given.get("count", UNSET), page=_given.get("page", UNSET)
            ),
            lambda response: TagsOfUserList.from_dict(response.json()),
        )

    def pages_get(
        self,
        *,
        uid: int,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[TagsOfUserList]:
        """Pages of `get`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.tags.pages_get(uid=1, max_pages=3): ...

        Args:
            uid: Whose, by id.
            count: Tags per page. At least 1. The service's default is `20`.
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
            reference/weibo_v2/tags.html#get
        """
        return _AsyncPages(
            self.get,
            _GET,
            {"uid": uid, "count": count, "page": page},
            _GET_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get(
        self,
        *,
        uid: int,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[dict[str, str | int]]:
        """What is on the pages of `get`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.tags.iter_get(uid=1, max_pages=3): ...

        Args:
            uid: Whose, by id.
            count: Tags per page. At least 1. The service's default is `20`.
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
            reference/weibo_v2/tags.html#get
        """
        _pages = self.pages_get(uid=uid, count=count, page=page, max_pages=max_pages, resume=resume)
        return _AsyncItems(_pages, lambda page: page.tags, _GET_PAGINATION)

    async def create(self, *, tags: str) -> TagIdsList:
        """Give tags to oneself.

        `POST /2/tags/create.json`, free. The response is typed.

        Example:
            api.tags.create(tags="1")

        Args:
            tags: Tags, separated by commas, each of 7 Chinese characters or 14 others at most.

        Returns:
            Ids of the new tags.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/tags/create

        Documentation:
            reference/weibo_v2/tags.html#create
        """
        from ..models.tag_ids_list import TagIdsList
        from ..models.tags_create_body import TagsCreateBody

        return await _acall(
            self._client,
            _CREATE,
            {"tags": tags},
            lambda _given: _request_tags_create(body=TagsCreateBody(tags=_given["tags"])),
            lambda response: TagIdsList.from_dict(response.json()),
        )

    async def destroy(self, *, tag_id: int) -> Result:
        """Drop a tag of one's own.

        `POST /2/tags/destroy.json`, free. The response is typed.

        Example:
            api.tags.destroy(tag_id=1)

        Args:
            tag_id: Id of the tag.

        Returns:
            Whether it was done.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/tags/destroy

        Documentation:
            reference/weibo_v2/tags.html#destroy
        """
        from ..models.result import Result
        from ..models.tags_destroy_body import TagsDestroyBody

        return await _acall(
            self._client,
            _DESTROY,
            {"tag_id": tag_id},
            lambda _given: _request_tags_destroy(body=TagsDestroyBody(tag_id=_given["tag_id"])),
            lambda response: Result.from_dict(response.json()),
        )

    async def destroy_batch(self, *, ids: str) -> TagIdsList:
        """Drop several tags of one's own.

        `POST /2/tags/destroy_batch.json`, free. The response is typed.

        Example:
            api.tags.destroy_batch(ids="1")

        Args:
            ids: Ids of tags, separated by commas, 10 at most.

        Returns:
            Ids of the tags that are gone now.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/tags/destroy_batch

        Documentation:
            reference/weibo_v2/tags.html#destroy_batch
        """
        from ..models.tag_ids_list import TagIdsList
        from ..models.tags_destroy_batch_body import TagsDestroyBatchBody

        return await _acall(
            self._client,
            _DESTROY_BATCH,
            {"ids": ids},
            lambda _given: _request_tags_destroy_batch(body=TagsDestroyBatchBody(ids=_given["ids"])),
            lambda response: TagIdsList.from_dict(response.json()),
        )

    async def suggestions(self, *, count: int | None = None) -> TagSuggestionsList:
        """Tags that may suit the caller.

        `GET /2/tags/suggestions.json`, free. The response is typed.

        Example:
            api.tags.suggestions()

        Args:
            count: How many tags, 10 at most. At least 1. The service's default is `10`.

        Returns:
            The tags.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/tags/suggestions

        Documentation:
            reference/weibo_v2/tags.html#suggestions
        """
        from ..models.tag_suggestions_list import TagSuggestionsList

        return await _acall(
            self._client,
            _SUGGESTIONS,
            {"count": count},
            lambda _given: _request_tags_suggestions(count=_given.get("count", UNSET)),
            lambda response: TagSuggestionsList.from_dict(response.json()),
        )

    async def tags_batch(self, *, uids: str) -> TagsOfUsersList:
        """Tags of several users.

        `GET /2/tags/tags_batch.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.tags.tags_batch(uids="1")

        Args:
            uids: Ids of users, separated by commas, 20 at most.

        Returns:
            Tags, one entry for each user.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=2/tags/tags_batch/en&oldid=7401

        Documentation:
            reference/weibo_v2/tags.html#tags_batch
        """
        from ..models.tags_of_users_list import TagsOfUsersList

        return await _acall(
            self._client,
            _TAGS_BATCH,
            {"uids": uids},
            lambda _given: _request_tags_tags_batch(uids=_given["uids"]),
            lambda response: TagsOfUsersList.from_dict(response.json()),
        )
