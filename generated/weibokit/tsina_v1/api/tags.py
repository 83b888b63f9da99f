# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""The namespace `tags`, synchronous and asynchronous."""

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
    from ..models.result_text import ResultText
    from ..models.tag_ids_list import TagIdsList
    from ..models.tag_ids_removed_list import TagIdsRemovedList
    from ..models.tag_suggestions_list import TagSuggestionsList
    from ..models.tags_create_body import TagsCreateBody
    from ..models.tags_destroy_batch_body import TagsDestroyBatchBody
    from ..models.tags_destroy_body import TagsDestroyBody
    from ..models.tags_list import TagsList

__all__ = ["AsyncTags", "Tags"]

_GET_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("tags",))

_GET = Arguments(
    operation="tags_get",
    parameters=(
        ParameterModel(name="user_id", type="int", required=True),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
    ),
)
_CREATE = Arguments(operation="tags_create", parameters=(ParameterModel(name="tags", type="str", required=True),))
_SUGGESTIONS = Arguments(
    operation="tags_suggestions",
    parameters=(ParameterModel(name="count", type="int"), ParameterModel(name="page", type="int")),
)
_DESTROY = Arguments(operation="tags_destroy", parameters=(ParameterModel(name="tag_id", type="int", required=True),))
_DESTROY_DELETE = Arguments(
    operation="tags_destroy_delete", parameters=(ParameterModel(name="tag_id", type="int", required=True),)
)
_DESTROY_BATCH = Arguments(
    operation="tags_destroy_batch", parameters=(ParameterModel(name="ids", type="str", required=True),)
)
_DESTROY_BATCH_DELETE = Arguments(
    operation="tags_destroy_batch_delete", parameters=(ParameterModel(name="ids", type="str", required=True),)
)


def _request_tags_get(
    format_: str,
    *,
    user_id: int,
    count: int | Unset = 20,
    page: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["user_id"] = user_id

    params["count"] = count

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/tags.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_tags_create(
    format_: str,
    *,
    body: TagsCreateBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/tags/create.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_tags_suggestions(
    format_: str,
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
        "url": "/tags/suggestions.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_tags_destroy(
    format_: str,
    *,
    body: TagsDestroyBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/tags/destroy.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_tags_destroy_delete(
    format_: str,
    *,
    tag_id: int,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["tag_id"] = tag_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/tags/destroy.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_tags_destroy_batch(
    format_: str,
    *,
    body: TagsDestroyBatchBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/tags/destroy_batch.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_tags_destroy_batch_delete(
    format_: str,
    *,
    ids: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["ids"] = ids

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/tags/destroy_batch.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


class Tags(_Suggesting):
    """Words by which users describe themselves."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get(self, *, user_id: int, count: int | None = None, page: int | None = None) -> TagsList:
        """The tags of a user.

        `GET /tags.{format}`, free. The response is typed. `iter_get` goes through the items of all pages,
        `pages_get` through the pages.

        Example:
            api.tags.get(user_id=1)

        Args:
            user_id: The user, by id.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page.

        Returns:
            The tags.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Tags/en

        Documentation:
            reference/tsina_v1/tags.html#get
        """
        from ..models.tags_list import TagsList

        return _call(
            self._client,
            _GET,
            {"user_id": user_id, "count": count, "page": page},
            lambda _given: _request_tags_get(
                format_=self._client.format,
                user_id=_given["user_id"],
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: TagsList.from_dict(response.json()),
        )

    def pages_get(
        self,
        *,
        user_id: int,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[TagsList]:
        """Pages of `get`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.tags.pages_get(user_id=1, max_pages=3): ...

        Args:
            user_id: The user, by id.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page.
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
            reference/tsina_v1/tags.html#get
        """
        return _Pages(
            self.get,
            _GET,
            {"user_id": user_id, "count": count, "page": page},
            _GET_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get(
        self,
        *,
        user_id: int,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[dict[str, str]]:
        """What is on the pages of `get`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.tags.iter_get(user_id=1, max_pages=3): ...

        Args:
            user_id: The user, by id.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page.
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
            reference/tsina_v1/tags.html#get
        """
        _pages = self.pages_get(user_id=user_id, count=count, page=page, max_pages=max_pages, resume=resume)
        return _Items(_pages, lambda page: page.tags, _GET_PAGINATION)

    def create(self, *, tags: str) -> TagIdsList:
        """Give the caller tags.

        Ten in all, of 7 Chinese characters or 14 others each. Answers with the ids of the new ones.

        `POST /tags/create.{format}`, free. The response is typed.

        Example:
            api.tags.create(tags="1")

        Args:
            tags: The tags, separated by commas.

        Returns:
            The ids of the tags.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Tags/create/en&printable=yes

        Documentation:
            reference/tsina_v1/tags.html#create
        """
        from ..models.tag_ids_list import TagIdsList
        from ..models.tags_create_body import TagsCreateBody

        return _call(
            self._client,
            _CREATE,
            {"tags": tags},
            lambda _given: _request_tags_create(format_=self._client.format, body=TagsCreateBody(tags=_given["tags"])),
            lambda response: TagIdsList.from_dict(response.json()),
        )

    def suggestions(self, *, count: int | None = None, page: int | None = None) -> TagSuggestionsList:
        """Tags that may suit the caller.

        Chosen by chance, so `page` means nothing.

        `GET /tags/suggestions.{format}`, free. The response is typed.

        Example:
            api.tags.suggestions()

        Args:
            count: Number of tags. At most 10. The service's default is `10`.
            page: Without effect. The service's default is `1`.

        Returns:
            The tags.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Tags/suggestions/en

        Documentation:
            reference/tsina_v1/tags.html#suggestions
        """
        from ..models.tag_suggestions_list import TagSuggestionsList

        return _call(
            self._client,
            _SUGGESTIONS,
            {"count": count, "page": page},
            lambda _given: _request_tags_suggestions(
                format_=self._client.format, count=_given.get("count", UNSET), page=_given.get("page", UNSET)
            ),
            lambda response: TagSuggestionsList.from_dict(response.json()),
        )

    def destroy(self, *, tag_id: int) -> ResultText:
        """Take a tag away from the caller.

        The result is `0` when it was done.

        `POST /tags/destroy.{format}`, free. The response is typed.

        Example:
            api.tags.destroy(tag_id=1)

        Args:
            tag_id: The tag.

        Returns:
            What came of it.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Tags/destroy&diff=9479&oldid=2025

        Documentation:
            reference/tsina_v1/tags.html#destroy
        """
        from ..models.result_text import ResultText
        from ..models.tags_destroy_body import TagsDestroyBody

        return _call(
            self._client,
            _DESTROY,
            {"tag_id": tag_id},
            lambda _given: _request_tags_destroy(
                format_=self._client.format, body=TagsDestroyBody(tag_id=_given["tag_id"])
            ),
            lambda response: ResultText.from_dict(response.json()),
        )

    def destroy_delete(self, *, tag_id: int) -> ResultText:
        """Take a tag away from the caller.

        The result is `0` when it was done.

        `DELETE /tags/destroy.{format}`, free. The response is typed.

        Example:
            api.tags.destroy_delete(tag_id=1)

        Args:
            tag_id: The tag.

        Returns:
            What came of it.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Tags/destroy&diff=9479&oldid=2025

        Documentation:
            reference/tsina_v1/tags.html#destroy_delete
        """
        from ..models.result_text import ResultText

        return _call(
            self._client,
            _DESTROY_DELETE,
            {"tag_id": tag_id},
            lambda _given: _request_tags_destroy_delete(format_=self._client.format, tag_id=_given["tag_id"]),
            lambda response: ResultText.from_dict(response.json()),
        )

    def destroy_batch(self, *, ids: str) -> TagIdsRemovedList:
        """Take several tags away from the caller.

        Answers with the ids of those that are gone.

        `POST /tags/destroy_batch.{format}`, free. The response is typed.

        Example:
            api.tags.destroy_batch(ids="1")

        Args:
            ids: The tags by id, up to 20, separated by commas.

        Returns:
            The ids of the tags.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Tags/destroy_batch/en&oldid=3651

        Documentation:
            reference/tsina_v1/tags.html#destroy_batch
        """
        from ..models.tag_ids_removed_list import TagIdsRemovedList
        from ..models.tags_destroy_batch_body import TagsDestroyBatchBody

        return _call(
            self._client,
            _DESTROY_BATCH,
            {"ids": ids},
            lambda _given: _request_tags_destroy_batch(
                format_=self._client.format, body=TagsDestroyBatchBody(ids=_given["ids"])
            ),
            lambda response: TagIdsRemovedList.from_dict(response.json()),
        )

    def destroy_batch_delete(self, *, ids: str) -> TagIdsRemovedList:
        """Take several tags away from the caller.

        Answers with the ids of those that are gone.

        `DELETE /tags/destroy_batch.{format}`, free. The response is typed.

        Example:
            api.tags.destroy_batch_delete(ids="1")

        Args:
            ids: The tags by id, up to 20, separated by commas.

        Returns:
            The ids of the tags.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Tags/destroy_batch/en&oldid=3651

        Documentation:
            reference/tsina_v1/tags.html#destroy_batch_delete
        """
        from ..models.tag_ids_removed_list import TagIdsRemovedList

        return _call(
            self._client,
            _DESTROY_BATCH_DELETE,
            {"ids": ids},
            lambda _given: _request_tags_destroy_batch_delete(format_=self._client.format, ids=_given["ids"]),
            lambda response: TagIdsRemovedList.from_dict(response.json()),
        )


class AsyncTags(_Suggesting):
    """Words by which users describe themselves."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(self, *, user_id: int, count: int | None = None, page: int | None = None) -> TagsList:
        """The tags of a user.

        `GET /tags.{format}`, free. The response is typed. `iter_get` goes through the items of all pages,
        `pages_get` through the pages.

        Example:
            api.tags.get(user_id=1)

        Args:
            user_id: The user, by id.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page.

        Returns:
            The tags.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Tags/en

        Documentation:
            reference/tsina_v1/tags.html#get
        """
        from ..models.tags_list import TagsList

        return await _acall(
            self._client,
            _GET,
            {"user_id": user_id, "count": count, "page": page},
            lambda _given: _request_tags_get(
                format_=self._client.format,
                user_id=_given["user_id"],
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: TagsList.from_dict(response.json()),
        )

    def pages_get(
        self,
        *,
        user_id: int,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[TagsList]:
        """Pages of `get`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.tags.pages_get(user_id=1, max_pages=3): ...

        Args:
            user_id: The user, by id.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page.
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
            reference/tsina_v1/tags.html#get
        """
        return _AsyncPages(
            self.get,
            _GET,
            {"user_id": user_id, "count": count, "page": page},
            _GET_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get(
        self,
        *,
        user_id: int,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[dict[str, str]]:
        """What is on the pages of `get`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.tags.iter_get(user_id=1, max_pages=3): ...

        Args:
            user_id: The user, by id.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page.
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
            reference/tsina_v1/tags.html#get
        """
        _pages = self.pages_get(user_id=user_id, count=count, page=page, max_pages=max_pages, resume=resume)
        return _AsyncItems(_pages, lambda page: page.tags, _GET_PAGINATION)

    async def create(self, *, tags: str) -> TagIdsList:
        """Give the caller tags.

        Ten in all, of 7 Chinese characters or 14 others each. Answers with the ids of the new ones.

        `POST /tags/create.{format}`, free. The response is typed.

        Example:
            api.tags.create(tags="1")

        Args:
            tags: The tags, separated by commas.

        Returns:
            The ids of the tags.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Tags/create/en&printable=yes

        Documentation:
            reference/tsina_v1/tags.html#create
        """
        from ..models.tag_ids_list import TagIdsList
        from ..models.tags_create_body import TagsCreateBody

        return await _acall(
            self._client,
            _CREATE,
            {"tags": tags},
            lambda _given: _request_tags_create(format_=self._client.format, body=TagsCreateBody(tags=_given["tags"])),
            lambda response: TagIdsList.from_dict(response.json()),
        )

    async def suggestions(self, *, count: int | None = None, page: int | None = None) -> TagSuggestionsList:
        """Tags that may suit the caller.

        Chosen by chance, so `page` means nothing.

        `GET /tags/suggestions.{format}`, free. The response is typed.

        Example:
            api.tags.suggestions()

        Args:
            count: Number of tags. At most 10. The service's default is `10`.
            page: Without effect. The service's default is `1`.

        Returns:
            The tags.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Tags/suggestions/en

        Documentation:
            reference/tsina_v1/tags.html#suggestions
        """
        from ..models.tag_suggestions_list import TagSuggestionsList

        return await _acall(
            self._client,
            _SUGGESTIONS,
            {"count": count, "page": page},
            lambda _given: _request_tags_suggestions(
                format_=self._client.format, count=_given.get("count", UNSET), page=_given.get("page", UNSET)
            ),
            lambda response: TagSuggestionsList.from_dict(response.json()),
        )

    async def destroy(self, *, tag_id: int) -> ResultText:
        """Take a tag away from the caller.

        The result is `0` when it was done.

        `POST /tags/destroy.{format}`, free. The response is typed.

        Example:
            api.tags.destroy(tag_id=1)

        Args:
            tag_id: The tag.

        Returns:
            What came of it.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Tags/destroy&diff=9479&oldid=2025

        Documentation:
            reference/tsina_v1/tags.html#destroy
        """
        from ..models.result_text import ResultText
        from ..models.tags_destroy_body import TagsDestroyBody

        return await _acall(
            self._client,
            _DESTROY,
            {"tag_id": tag_id},
            lambda _given: _request_tags_destroy(
                format_=self._client.format, body=TagsDestroyBody(tag_id=_given["tag_id"])
            ),
            lambda response: ResultText.from_dict(response.json()),
        )

    async def destroy_delete(self, *, tag_id: int) -> ResultText:
        """Take a tag away from the caller.

        The result is `0` when it was done.

        `DELETE /tags/destroy.{format}`, free. The response is typed.

        Example:
            api.tags.destroy_delete(tag_id=1)

        Args:
            tag_id: The tag.

        Returns:
            What came of it.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Tags/destroy&diff=9479&oldid=2025

        Documentation:
            reference/tsina_v1/tags.html#destroy_delete
        """
        from ..models.result_text import ResultText

        return await _acall(
            self._client,
            _DESTROY_DELETE,
            {"tag_id": tag_id},
            lambda _given: _request_tags_destroy_delete(format_=self._client.format, tag_id=_given["tag_id"]),
            lambda response: ResultText.from_dict(response.json()),
        )

    async def destroy_batch(self, *, ids: str) -> TagIdsRemovedList:
        """Take several tags away from the caller.

        Answers with the ids of those that are gone.

        `POST /tags/destroy_batch.{format}`, free. The response is typed.

        Example:
            api.tags.destroy_batch(ids="1")

        Args:
            ids: The tags by id, up to 20, separated by commas.

        Returns:
            The ids of the tags.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Tags/destroy_batch/en&oldid=3651

        Documentation:
            reference/tsina_v1/tags.html#destroy_batch
        """
        from ..models.tag_ids_removed_list import TagIdsRemovedList
        from ..models.tags_destroy_batch_body import TagsDestroyBatchBody

        return await _acall(
            self._client,
            _DESTROY_BATCH,
            {"ids": ids},
            lambda _given: _request_tags_destroy_batch(
                format_=self._client.format, body=TagsDestroyBatchBody(ids=_given["ids"])
            ),
            lambda response: TagIdsRemovedList.from_dict(response.json()),
        )

    async def destroy_batch_delete(self, *, ids: str) -> TagIdsRemovedList:
        """Take several tags away from the caller.

        Answers with the ids of those that are gone.

        `DELETE /tags/destroy_batch.{format}`, free. The response is typed.

        Example:
            api.tags.destroy_batch_delete(ids="1")

        Args:
            ids: The tags by id, up to 20, separated by commas.

        Returns:
            The ids of the tags.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Tags/destroy_batch/en&oldid=3651

        Documentation:
            reference/tsina_v1/tags.html#destroy_batch_delete
        """
        from ..models.tag_ids_removed_list import TagIdsRemovedList

        return await _acall(
            self._client,
            _DESTROY_BATCH_DELETE,
            {"ids": ids},
            lambda _given: _request_tags_destroy_batch_delete(format_=self._client.format, ids=_given["ids"]),
            lambda response: TagIdsRemovedList.from_dict(response.json()),
        )
