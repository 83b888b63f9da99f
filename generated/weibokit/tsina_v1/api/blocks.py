# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""The namespace `blocks`, synchronous and asynchronous."""

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
    from ..models.blocks_create_body import BlocksCreateBody
    from ..models.blocks_create_by_id_body import BlocksCreateByIdBody
    from ..models.blocks_destroy_body import BlocksDestroyBody
    from ..models.blocks_destroy_by_id_body import BlocksDestroyByIdBody
    from ..models.ids_list import IdsList
    from ..models.result import Result
    from ..models.user import User
    from ..models.users_list import UsersList

__all__ = ["AsyncBlocks", "Blocks"]

_BLOCKING_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("users",))
_BLOCKING_IDS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("ids",))

_CREATE = Arguments(
    operation="blocks_create",
    parameters=(
        ParameterModel(name="id", type="str", in_path=True),
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
_DESTROY = Arguments(
    operation="blocks_destroy",
    parameters=(
        ParameterModel(name="id", type="str", in_path=True),
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
_DESTROY_DELETE = Arguments(
    operation="blocks_destroy_delete",
    parameters=(
        ParameterModel(name="id", type="str", in_path=True),
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
_EXISTS = Arguments(
    operation="blocks_exists",
    parameters=(ParameterModel(name="user_id", type="int"), ParameterModel(name="screen_name", type="str")),
    requires=(
        Requirement(
            mode="at_least_one", names=("user_id", "screen_name"), wanted="at least one of `user_id` and `screen_name`"
        ),
    ),
)
_BLOCKING = Arguments(
    operation="blocks_blocking",
    parameters=(ParameterModel(name="page", type="int"), ParameterModel(name="count", type="int")),
)
_BLOCKING_IDS = Arguments(
    operation="blocks_blocking_ids",
    parameters=(ParameterModel(name="page", type="int"), ParameterModel(name="count", type="int")),
)


def _request_blocks_create(
    format_: str,
    *,
    body: BlocksCreateBody | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/blocks/create.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_blocks_create_by_id(
    id: str,
    format_: str,
    *,
    body: BlocksCreateByIdBody | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/blocks/create/{id}.{format_}".format(
            id=quote(str(id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_blocks_destroy(
    format_: str,
    *,
    body: BlocksDestroyBody | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/blocks/destroy.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_blocks_destroy_by_id(
    id: str,
    format_: str,
    *,
    body: BlocksDestroyByIdBody | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/blocks/destroy/{id}.{format_}".format(
            id=quote(str(id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_blocks_destroy_delete(
    format_: str,
    *,
    user_id: int | Unset = UNSET,
    screen_name: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["user_id"] = user_id

    params["screen_name"] = screen_name

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/blocks/destroy.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_blocks_destroy_by_id_delete(
    id: str,
    format_: str,
    *,
    user_id: int | Unset = UNSET,
    screen_name: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["user_id"] = user_id

    params["screen_name"] = screen_name

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/blocks/destroy/{id}.{format_}".format(
            id=quote(str(id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_blocks_exists(
    format_: str,
    *,
    user_id: int | Unset = UNSET,
    screen_name: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["user_id"] = user_id

    params["screen_name"] = screen_name

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/blocks/exists.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_blocks_blocking(
    format_: str,
    *,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["page"] = page

    params["count"] = count

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/blocks/blocking.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_blocks_blocking_ids(
    format_: str,
    *,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["page"] = page

    params["count"] = count

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/blocks/blocking/ids.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


class Blocks(_Suggesting):
    """The caller's block list."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(self, *, id: str | None = None, user_id: int | None = None, screen_name: str | None = None) -> User:
        """Block a user.

        Answers with the account.

        `POST /blocks/create.{format}`, free. The response is typed.

        Give at least one of `id`, `user_id` and `screen_name`.

        Example:
            api.blocks.create(user_id=1)

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.

        Returns:
            The account.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Blocks/create&diff=9471&oldid=2111

        Documentation:
            reference/tsina_v1/blocks.html#create
        """
        if not isinstance(id, Unset | None):
            from ..models.blocks_create_by_id_body import BlocksCreateByIdBody
            from ..models.user import User

            return _call(
                self._client,
                _CREATE,
                {"id": id, "user_id": user_id, "screen_name": screen_name},
                lambda _given: _request_blocks_create_by_id(
                    id=_given["id"],
                    format_=self._client.format,
                    body=BlocksCreateByIdBody(
                        user_id=_given.get("user_id", UNSET), screen_name=_given.get("screen_name", UNSET)
                    ),
                ),
                lambda response: User.from_dict(response.json()),
            )

        from ..models.blocks_create_body import BlocksCreateBody
        from ..models.user import User

        return _call(
            self._client,
            _CREATE,
            {"id": id, "user_id": user_id, "screen_name": screen_name},
            lambda _given: _request_blocks_create(
                format_=self._client.format,
                body=BlocksCreateBody(
                    user_id=_given.get("user_id", UNSET), screen_name=_given.get("screen_name", UNSET)
                ),
            ),
            lambda response: User.from_dict(response.json()),
        )

    def destroy(self, *, id: str | None = None, user_id: int | None = None, screen_name: str | None = None) -> User:
        """Unblock a user.

        Answers with the account.

        `POST /blocks/destroy.{format}`, free. The response is typed.

        Give at least one of `id`, `user_id` and `screen_name`.

        Example:
            api.blocks.destroy(user_id=1)

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.

        Returns:
            The account.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Blocks/destroy&diff=2397&oldid=2163

        Documentation:
            reference/tsina_v1/blocks.html#destroy
        """
        if not isinstance(id, Unset | None):
            from ..models.blocks_destroy_by_id_body import BlocksDestroyByIdBody
            from ..models.user import User

            return _call(
                self._client,
                _DESTROY,
                {"id": id, "user_id": user_id, "screen_name": screen_name},
                lambda _given: _request_blocks_destroy_by_id(
                    id=_given["id"],
                    format_=self._client.format,
                    body=BlocksDestroyByIdBody(
                        user_id=_given.get("user_id", UNSET), screen_name=_given.get("screen_name", UNSET)
                    ),
                ),
                lambda response: User.from_dict(response.json()),
            )

        from ..models.blocks_destroy_body import BlocksDestroyBody
        from ..models.user import User

        return _call(
            self._client,
            _DESTROY,
            {"id": id, "user_id": user_id, "screen_name": screen_name},
            lambda _given: _request_blocks_destroy(
                format_=self._client.format,
                body=BlocksDestroyBody(
                    user_id=_given.get("user_id", UNSET), screen_name=_given.get("screen_name", UNSET)
                ),
            ),
            lambda response: User.from_dict(response.json()),
        )

    def destroy_delete(
        self, *, id: str | None = None, user_id: int | None = None, screen_name: str | None = None
    ) -> User:
        """Unblock a user.

        Answers with the account.

        `DELETE /blocks/destroy.{format}`, free. The response is typed.

        Give at least one of `id`, `user_id` and `screen_name`.

        Example:
            api.blocks.destroy_delete(user_id=1)

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.

        Returns:
            The account.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Blocks/destroy&diff=2397&oldid=2163

        Documentation:
            reference/tsina_v1/blocks.html#destroy_delete
        """
        if not isinstance(id, Unset | None):
            from ..models.user import User

            return _call(
                self._client,
                _DESTROY_DELETE,
                {"id": id, "user_id": user_id, "screen_name": screen_name},
                lambda _given: _request_blocks_destroy_by_id_delete(
                    id=_given["id"],
                    format_=self._client.format,
                    user_id=_given.get("user_id", UNSET),
                    screen_name=_given.get("screen_name", UNSET),
                ),
                lambda response: User.from_dict(response.json()),
            )

        from ..models.user import User

        return _call(
            self._client,
            _DESTROY_DELETE,
            {"id": id, "user_id": user_id, "screen_name": screen_name},
            lambda _given: _request_blocks_destroy_delete(
                format_=self._client.format,
                user_id=_given.get("user_id", UNSET),
                screen_name=_given.get("screen_name", UNSET),
            ),
            lambda response: User.from_dict(response.json()),
        )

    def exists(self, *, user_id: int | None = None, screen_name: str | None = None) -> Result:
        """Whether a user is on the block list.

        `GET /blocks/exists.{format}`, free. The response is typed.

        Give at least one of `user_id` and `screen_name`.

        Example:
            api.blocks.exists(user_id=1)

        Args:
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.

        Returns:
            Whether it is so, or was done.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Blocks/exists/en&oldid=3637

        Documentation:
            reference/tsina_v1/blocks.html#exists
        """
        from ..models.result import Result

        return _call(
            self._client,
            _EXISTS,
            {"user_id": user_id, "screen_name": screen_name},
            lambda _given: _request_blocks_exists(
                format_=self._client.format,
                user_id=_given.get("user_id", UNSET),
                screen_name=_given.get("screen_name", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def blocking(self, *, page: int | None = None, count: int | None = None) -> UsersList:
        """The accounts on the block list.

        `GET /blocks/blocking.{format}`, free. The response is typed. `iter_blocking` goes through the items of all
        pages, `pages_blocking` through the pages.

        Example:
            api.blocks.blocking()

        Args:
            page: Number of the page.
            count: Entries on a page.

        Returns:
            The accounts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Blocks/blocking

        Documentation:
            reference/tsina_v1/blocks.html#blocking
        """
        from ..models.users_list import UsersList

        return _call(
            self._client,
            _BLOCKING,
            {"page": page, "count": count},
            lambda _given: _request_blocks_blocking(
                format_=self._client.format, page=_given.get("page", UNSET), count=_given.get("count", UNSET)
            ),
            lambda response: UsersList.from_dict(response.json()),
        )

    def pages_blocking(
        self,
        *,
        page: int | None = None,
        count: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[UsersList]:
        """Pages of `blocking`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.blocks.pages_blocking(max_pages=3): ...

        Args:
            page: Number of the page.
            count: Entries on a page.
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
            reference/tsina_v1/blocks.html#blocking
        """
        return _Pages(
            self.blocking,
            _BLOCKING,
            {"page": page, "count": count},
            _BLOCKING_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_blocking(
        self,
        *,
        page: int | None = None,
        count: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[User]:
        """What is on the pages of `blocking`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.blocks.iter_blocking(max_pages=3): ...

        Args:
            page: Number of the page.
            count: Entries on a page.
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
            reference/tsina_v1/blocks.html#blocking
        """
        _pages = self.pages_blocking(page=page, count=count, max_pages=max_pages, resume=resume)
        return _Items(_pages, lambda page: page.users, _BLOCKING_PAGINATION)

    def blocking_ids(self, *, page: int | None = None, count: int | None = None) -> IdsList:
        """The ids of the accounts on the block list.

        `GET /blocks/blocking/ids.{format}`, free. The response is typed. `iter_blocking_ids` goes through the items
        of all pages, `pages_blocking_ids` through the pages.

        Example:
            api.blocks.blocking_ids()

        Args:
            page: Number of the page.
            count: Entries on a page.

        Returns:
            The ids.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Blocks/blocking/ids&oldid=2133

        Documentation:
            reference/tsina_v1/blocks.html#blocking_ids
        """
        from ..models.ids_list import IdsList

        return _call(
            self._client,
            _BLOCKING_IDS,
            {"page": page, "count": count},
            lambda _given: _request_blocks_blocking_ids(
                format_=self._client.format, page=_given.get("page", UNSET), count=_given.get("count", UNSET)
            ),
            lambda response: IdsList.from_dict(response.json()),
        )

    def pages_blocking_ids(
        self,
        *,
        page: int | None = None,
        count: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[IdsList]:
        """Pages of `blocking_ids`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.blocks.pages_blocking_ids(max_pages=3): ...

        Args:
            page: Number of the page.
            count: Entries on a page.
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
            reference/tsina_v1/blocks.html#blocking_ids
        """
        return _Pages(
            self.blocking_ids,
            _BLOCKING_IDS,
            {"page": page, "count": count},
            _BLOCKING_IDS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_blocking_ids(
        self,
        *,
        page: int | None = None,
        count: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[int]:
        """What is on the pages of `blocking_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.blocks.iter_blocking_ids(max_pages=3): ...

        Args:
            page: Number of the page.
            count: Entries on a page.
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
            reference/tsina_v1/blocks.html#blocking_ids
        """
        _pages = self.pages_blocking_ids(page=page, count=count, max_pages=max_pages, resume=resume)
        return _Items(_pages, lambda page: page.ids, _BLOCKING_IDS_PAGINATION)


class AsyncBlocks(_Suggesting):
    """The caller's block list."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self, *, id: str | None = None, user_id: int | None = None, screen_name: str | None = None
    ) -> User:
        """Block a user.

        Answers with the account.

        `POST /blocks/create.{format}`, free. The response is typed.

        Give at least one of `id`, `user_id` and `screen_name`.

        Example:
            api.blocks.create(user_id=1)

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.

        Returns:
            The account.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Blocks/create&diff=9471&oldid=2111

        Documentation:
            reference/tsina_v1/blocks.html#create
        """
        if not isinstance(id, Unset | None):
            from ..models.blocks_create_by_id_body import BlocksCreateByIdBody
            from ..models.user import User

            return await _acall(
                self._client,
                _CREATE,
                {"id": id, "user_id": user_id, "screen_name": screen_name},
                lambda _given: _request_blocks_create_by_id(
                    id=_given["id"],
                    format_=self._client.format,
                    body=BlocksCreateByIdBody(
                        user_id=_given.get("user_id", UNSET), screen_name=_given.get("screen_name", UNSET)
                    ),
                ),
                lambda response: User.from_dict(response.json()),
            )

        from ..models.blocks_create_body import BlocksCreateBody
        from ..models.user import User

        return await _acall(
            self._client,
            _CREATE,
            {"id": id, "user_id": user_id, "screen_name": screen_name},
            lambda _given: _request_blocks_create(
                format_=self._client.format,
                body=BlocksCreateBody(
                    user_id=_given.get("user_id", UNSET), screen_name=_given.get("screen_name", UNSET)
                ),
            ),
            lambda response: User.from_dict(response.json()),
        )

    async def destroy(
        self, *, id: str | None = None, user_id: int | None = None, screen_name: str | None = None
    ) -> User:
        """Unblock a user.

        Answers with the account.

        `POST /blocks/destroy.{format}`, free. The response is typed.

        Give at least one of `id`, `user_id` and `screen_name`.

        Example:
            api.blocks.destroy(user_id=1)

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.

        Returns:
            The account.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Blocks/destroy&diff=2397&oldid=2163

        Documentation:
            reference/tsina_v1/blocks.html#destroy
        """
        if not isinstance(id, Unset | None):
            from ..models.blocks_destroy_by_id_body import BlocksDestroyByIdBody
            from ..models.user import User

            return await _acall(
                self._client,
                _DESTROY,
                {"id": id, "user_id": user_id, "screen_name": screen_name},
                lambda _given: _request_blocks_destroy_by_id(
                    id=_given["id"],
                    format_=self._client.format,
                    body=BlocksDestroyByIdBody(
                        user_id=_given.get("user_id", UNSET), screen_name=_given.get("screen_name", UNSET)
                    ),
                ),
                lambda response: User.from_dict(response.json()),
            )

        from ..models.blocks_destroy_body import BlocksDestroyBody
        from ..models.user import User

        return await _acall(
            self._client,
            _DESTROY,
            {"id": id, "user_id": user_id, "screen_name": screen_name},
            lambda _given: _request_blocks_destroy(
                format_=self._client.format,
                body=BlocksDestroyBody(
                    user_id=_given.get("user_id", UNSET), screen_name=_given.get("screen_name", UNSET)
                ),
            ),
            lambda response: User.from_dict(response.json()),
        )

    async def destroy_delete(
        self, *, id: str | None = None, user_id: int | None = None, screen_name: str | None = None
    ) -> User:
        """Unblock a user.

        Answers with the account.

        `DELETE /blocks/destroy.{format}`, free. The response is typed.

        Give at least one of `id`, `user_id` and `screen_name`.

        Example:
            api.blocks.destroy_delete(user_id=1)

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.

        Returns:
            The account.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Blocks/destroy&diff=2397&oldid=2163

        Documentation:
            reference/tsina_v1/blocks.html#destroy_delete
        """
        if not isinstance(id, Unset | None):
            from ..models.user import User

            return await _acall(
                self._client,
                _DESTROY_DELETE,
                {"id": id, "user_id": user_id, "screen_name": screen_name},
                lambda _given: _request_blocks_destroy_by_id_delete(
                    id=_given["id"],
                    format_=self._client.format,
                    user_id=_given.get("user_id", UNSET),
                    screen_name=_given.get("screen_name", UNSET),
                ),
                lambda response: User.from_dict(response.json()),
            )

        from ..models.user import User

        return await _acall(
            self._client,
            _DESTROY_DELETE,
            {"id": id, "user_id": user_id, "screen_name": screen_name},
            lambda _given: _request_blocks_destroy_delete(
                format_=self._client.format,
                user_id=_given.get("user_id", UNSET),
                screen_name=_given.get("screen_name", UNSET),
            ),
            lambda response: User.from_dict(response.json()),
        )

    async def exists(self, *, user_id: int | None = None, screen_name: str | None = None) -> Result:
        """Whether a user is on the block list.

        `GET /blocks/exists.{format}`, free. The response is typed.

        Give at least one of `user_id` and `screen_name`.

        Example:
            api.blocks.exists(user_id=1)

        Args:
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.

        Returns:
            Whether it is so, or was done.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Blocks/exists/en&oldid=3637

        Documentation:
            reference/tsina_v1/blocks.html#exists
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _EXISTS,
            {"user_id": user_id, "screen_name": screen_name},
            lambda _given: _request_blocks_exists(
                format_=self._client.format,
                user_id=_given.get("user_id", UNSET),
                screen_name=_given.get("screen_name", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def blocking(self, *, page: int | None = None, count: int | None = None) -> UsersList:
        """The accounts on the block list.

        `GET /blocks/blocking.{format}`, free. The response is typed. `iter_blocking` goes through the items of all
        pages, `pages_blocking` through the pages.

        Example:
            api.blocks.blocking()

        Args:
            page: Number of the page.
            count: Entries on a page.

        Returns:
            The accounts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Blocks/blocking

        Documentation:
            reference/tsina_v1/blocks.html#blocking
        """
        from ..models.users_list import UsersList

        return await _acall(
            self._client,
            _BLOCKING,
            {"page": page, "count": count},
            lambda _given: _request_blocks_blocking(
                format_=self._client.format, page=_given.get("page", UNSET), count=_given.get("count", UNSET)
            ),
            lambda response: UsersList.from_dict(response.json()),
        )

    def pages_blocking(
        self,
        *,
        page: int | None = None,
        count: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[UsersList]:
        """Pages of `blocking`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.blocks.pages_blocking(max_pages=3): ...

        Args:
            page: Number of the page.
            count: Entries on a page.
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
            reference/tsina_v1/blocks.html#blocking
        """
        return _AsyncPages(
            self.blocking,
            _BLOCKING,
            {"page": page, "count": count},
            _BLOCKING_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_blocking(
        self,
        *,
        page: int | None = None,
        count: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[User]:
        """What is on the pages of `blocking`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.blocks.iter_blocking(max_pages=3): ...

        Args:
            page: Number of the page.
            count: Entries on a page.
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
            reference/tsina_v1/blocks.html#blocking
        """
        _pages = self.pages_blocking(page=page, count=count, max_pages=max_pages, resume=resume)
        return _AsyncItems(_pages, lambda page: page.users, _BLOCKING_PAGINATION)

    async def blocking_ids(self, *, page: int | None = None, count: int | None = None) -> IdsList:
        """The ids of the accounts on the block list.

        `GET /blocks/blocking/ids.{format}`, free. The response is typed. `iter_blocking_ids` goes through the items
        of all pages, `pages_blocking_ids` through the pages.

        Example:
            api.blocks.blocking_ids()

        Args:
            page: Number of the page.
            count: Entries on a page.

        Returns:
            The ids.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Blocks/blocking/ids&oldid=2133

        Documentation:
            reference/tsina_v1/blocks.html#blocking_ids
        """
        from ..models.ids_list import IdsList

        return await _acall(
            self._client,
            _BLOCKING_IDS,
            {"page": page, "count": count},
            lambda _given: _request_blocks_blocking_ids(
                format_=self._client.format, page=_given.get("page", UNSET), count=_given.get("count", UNSET)
            ),
            lambda response: IdsList.from_dict(response.json()),
        )

    def pages_blocking_ids(
        self,
        *,
        page: int | None = None,
        count: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[IdsList]:
        """Pages of `blocking_ids`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.blocks.pages_blocking_ids(max_pages=3): ...

        Args:
            page: Number of the page.
            count: Entries on a page.
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
            reference/tsina_v1/blocks.html#blocking_ids
        """
        return _AsyncPages(
            self.blocking_ids,
            _BLOCKING_IDS,
            {"page": page, "count": count},
            _BLOCKING_IDS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_blocking_ids(
        self,
        *,
        page: int | None = None,
        count: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[int]:
        """What is on the pages of `blocking_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.blocks.iter_blocking_ids(max_pages=3): ...

        Args:
            page: Number of the page.
            count: Entries on a page.
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
            reference/tsina_v1/blocks.html#blocking_ids
        """
        _pages = self.pages_blocking_ids(page=page, count=count, max_pages=max_pages, resume=resume)
        return _AsyncItems(_pages, lambda page: page.ids, _BLOCKING_IDS_PAGINATION)
