# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""The namespace `users`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal
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
    from ..models.enumerations import (
        UsersHotCategory,
        UsersSearchBaseApp,
        UsersSearchGender,
        UsersSearchSdomain,
        UsersSearchSintro,
        UsersSearchSnick,
        UsersSearchSort,
        UsersSuggestionsWithReason,
    )
    from ..models.user import User
    from ..models.users_list import UsersList

__all__ = ["AsyncUsers", "Users"]

_SEARCH_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("users",))

_SHOW = Arguments(
    operation="users_show",
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
_BATCH_SHOW = Arguments(
    operation="users_batch_show",
    parameters=(ParameterModel(name="user_id", type="str"), ParameterModel(name="screen_name", type="str")),
    requires=(
        Requirement(
            mode="at_least_one", names=("user_id", "screen_name"), wanted="at least one of `user_id` and `screen_name`"
        ),
    ),
)
_HOT = Arguments(operation="users_hot", parameters=(ParameterModel(name="category", type="str"),))
_SUGGESTIONS = Arguments(operation="users_suggestions", parameters=(ParameterModel(name="with_reason", type="int"),))
_SEARCH = Arguments(
    operation="users_search",
    parameters=(
        ParameterModel(name="q", type="str", required=True),
        ParameterModel(name="snick", type="int"),
        ParameterModel(name="sdomain", type="int"),
        ParameterModel(name="sintro", type="int"),
        ParameterModel(name="province", type="int"),
        ParameterModel(name="city", type="int"),
        ParameterModel(name="gender", type="str"),
        ParameterModel(name="comorsch", type="str"),
        ParameterModel(name="sort", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="callback", type="str"),
        ParameterModel(name="base_app", type="int"),
    ),
)


def _request_users_show(
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
        "url": "/users/show.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_users_show_by_id(
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
        "method": "get",
        "url": "/users/show/{id}.{format_}".format(
            id=quote(str(id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_users_batch_show(
    format_: str,
    *,
    user_id: str | Unset = UNSET,
    screen_name: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["user_id"] = user_id

    params["screen_name"] = screen_name

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/users/batch_show.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_users_hot(
    format_: str,
    *,
    category: UsersHotCategory | Unset = "default",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_category: str | Unset = UNSET
    if not isinstance(category, Unset):
        json_category = category

    params["category"] = json_category

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/users/hot.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_users_suggestions(
    format_: str,
    *,
    with_reason: UsersSuggestionsWithReason | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_with_reason: int | Unset = UNSET
    if not isinstance(with_reason, Unset):
        json_with_reason = with_reason

    params["with_reason"] = json_with_reason

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/users/suggestions.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_users_search(
    format_: str,
    *,
    q: str,
    snick: UsersSearchSnick | Unset = UNSET,
    sdomain: UsersSearchSdomain | Unset = UNSET,
    sintro: UsersSearchSintro | Unset = UNSET,
    province: int | Unset = UNSET,
    city: int | Unset = UNSET,
    gender: UsersSearchGender | Unset = UNSET,
    comorsch: str | Unset = UNSET,
    sort: UsersSearchSort | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = 10,
    callback: str | Unset = UNSET,
    base_app: UsersSearchBaseApp | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["q"] = q

    json_snick: int | Unset = UNSET
    if not isinstance(snick, Unset):
        json_snick = snick

    params["snick"] = json_snick

    json_sdomain: int | Unset = UNSET
    if not isinstance(sdomain, Unset):
        json_sdomain = sdomain

    params["sdomain"] = json_sdomain

    json_sintro: int | Unset = UNSET
    if not isinstance(sintro, Unset):
        json_sintro = sintro

    params["sintro"] = json_sintro

    params["province"] = province

    params["city"] = city

    json_gender: str | Unset = UNSET
    if not isinstance(gender, Unset):
        json_gender = gender

    params["gender"] = json_gender

    params["comorsch"] = comorsch

    json_sort: int | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    params["page"] = page

    params["count"] = count

    params["callback"] = callback

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/users/search.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


class Users(_Suggesting):
    """Accounts."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def show(self, *, id: str | None = None, user_id: int | None = None, screen_name: str | None = None) -> User:
        """One user's profile and last post.

        `GET /users/show.{format}`, free. The response is typed.

        Give at least one of `id`, `user_id` and `screen_name`.

        Example:
            api.users.show(user_id=1)

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
            https://open.weibo.com/wiki/Users/show

        Documentation:
            reference/tsina_v1/users.html#show
        """
        if not isinstance(id, Unset | None):
            from ..models.user import User

            return _call(
                self._client,
                _SHOW,
                {"id": id, "user_id": user_id, "screen_name": screen_name},
                lambda _given: _request_users_show_by_id(
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
            _SHOW,
            {"id": id, "user_id": user_id, "screen_name": screen_name},
            lambda _given: _request_users_show(
                format_=self._client.format,
                user_id=_given.get("user_id", UNSET),
                screen_name=_given.get("screen_name", UNSET),
            ),
            lambda response: User.from_dict(response.json()),
        )

    def batch_show(self, *, user_id: str | None = None, screen_name: str | None = None) -> UsersList:
        """The profiles of several users.

        `GET /users/batch_show.{format}`, free. The response is typed.

        Known from the code of old clients only; no page documents it.

        Give at least one of `user_id` and `screen_name`.

        Example:
            api.users.batch_show(user_id="1195242865")

        Args:
            user_id: The users by id, up to 20, separated by commas.
            screen_name: The users by nickname, up to 20, separated by commas.

        Returns:
            The accounts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/users.html#batch_show
        """
        from ..models.users_list import UsersList

        return _call(
            self._client,
            _BATCH_SHOW,
            {"user_id": user_id, "screen_name": screen_name},
            lambda _given: _request_users_batch_show(
                format_=self._client.format,
                user_id=_given.get("user_id", UNSET),
                screen_name=_given.get("screen_name", UNSET),
            ),
            lambda response: UsersList.from_dict(response.json()),
        )

    def hot(self, *, category: UsersHotCategory | None = None) -> UsersList:
        """Accounts that the platform recommends.

        One category at a time; a category that doesn't exist has no accounts.

        `GET /users/hot.{format}`, free. The response is typed.

        Example:
            api.users.hot()

        Args:
            category: What the accounts are about. `default`, `ent`, `music`, `fashion`, `literature`, `business`,
                `sports`, `health`, `auto`, `house`, `trip`, `stock`, `food`, `fate`, `art`, `tech`, `cartoon`,
                `games`, `hk_famous`, `model`, `cooking`, `sport`, `finance`, `singer`, `writer`, `moderator`,
                `medium` or `stockplayer`. The service's default is `default`.

        Returns:
            The accounts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Users/hot&printable=yes

        Documentation:
            reference/tsina_v1/users.html#hot
        """
        from ..models.users_list import UsersList

        return _call(
            self._client,
            _HOT,
            {"category": category},
            lambda _given: _request_users_hot(format_=self._client.format, category=_given.get("category", UNSET)),
            lambda response: UsersList.from_dict(response.json()),
        )

    def suggestions(self, *, with_reason: Literal[0, 1] | None = None) -> UsersList:
        """Accounts that may interest the caller.

        `GET /users/suggestions.{format}`, free. The response is typed.

        Example:
            api.users.suggestions()

        Args:
            with_reason: 1 says why each account was chosen. `0` or `1`. The service's default is `0`.

        Returns:
            The accounts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Users/suggestions

        Documentation:
            reference/tsina_v1/users.html#suggestions
        """
        from ..models.users_list import UsersList

        return _call(
            self._client,
            _SUGGESTIONS,
            {"with_reason": with_reason},
            lambda _given: _request_users_suggestions(
                format_=self._client.format, with_reason=_given.get("with_reason", UNSET)
            ),
            lambda response: UsersList.from_dict(response.json()),
        )

    def search(
        self,
        *,
        q: str,
        snick: Literal[0, 1] | None = None,
        sdomain: Literal[0, 1] | None = None,
        sintro: Literal[0, 1] | None = None,
        province: int | None = None,
        city: int | None = None,
        gender: Literal["f", "m"] | None = None,
        comorsch: str | None = None,
        sort: Literal[1, 2] | None = None,
        page: int | None = None,
        count: int | None = None,
        callback: str | None = None,
        base_app: Literal[0, 1] | None = None,
    ) -> UsersList:
        """Search accounts.

        By words in nickname, address or description, and by place, gender, company or school.

        `GET /users/search.{format}`, free. The response is typed. `iter_search` goes through the items of all
        pages, `pages_search` through the pages.

        Example:
            api.users.search(q="coffee")

        Args:
            q: What to look for.
            snick: Whether nicknames are searched. `0` or `1`.
            sdomain: Whether addresses of profiles are searched. `0` or `1`.
            sintro: Whether descriptions are searched. `0` or `1`.
            province: Code of a province.
            city: Code of a city.
            gender: `m` for male, `f` for female.
            comorsch: Name of a company or a school.
            sort: 1 by the last change, 2 by followers.
            page: Number of the page.
            count: Entries on a page. The service's default is `10`.
            callback: Name of a function in JavaScript; JSON comes as the argument of a call of it.
            base_app: 1 for users of the calling app only, 0 for all.

        Returns:
            The accounts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Users/search/en

        Documentation:
            reference/tsina_v1/users.html#search
        """
        from ..models.users_list import UsersList

        return _call(
            self._client,
            _SEARCH,
            {
                "q": q,
                "snick": snick,
                "sdomain": sdomain,
                "sintro": sintro,
                "province": province,
                "city": city,
                "gender": gender,
                "comorsch": comorsch,
                "sort": sort,
                "page": page,
                "count": count,
                "callback": callback,
                "base_app": base_app,
            },
            lambda _given: _request_users_search(
                format_=self._client.format,
                q=_given["q"],
                snick=_given.get("snick", UNSET),
                sdomain=_given.get("sdomain", UNSET),
                sintro=_given.get("sintro", UNSET),
                province=_given.get("province", UNSET),
                city=_given.get("city", UNSET),
                gender=_given.get("gender", UNSET),
                comorsch=_given.get("comorsch", UNSET),
                sort=_given.get("sort", UNSET),
                page=_given.get("page", UNSET),
                count=_given.get("count", UNSET),
                callback=_given.get("callback", UNSET),
                base_app=_given.get("base_app", UNSET),
            ),
            lambda response: UsersList.from_dict(response.json()),
        )

    def pages_search(
        self,
        *,
        q: str,
        snick: Literal[0, 1] | None = None,
        sdomain: Literal[0, 1] | None = None,
        sintro: Literal[0, 1] | None = None,
        province: int | None = None,
        city: int | None = None,
        gender: Literal["f", "m"] | None = None,
        comorsch: str | None = None,
        sort: Literal[1, 2] | None = None,
        page: int | None = None,
        count: int | None = None,
        callback: str | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[UsersList]:
        """Pages of `search`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.users.pages_search(q="coffee", max_pages=3): ...

        Args:
            q: What to look for.
            snick: Whether nicknames are searched. `0` or `1`.
            sdomain: Whether addresses of profiles are searched. `0` or `1`.
            sintro: Whether descriptions are searched. `0` or `1`.
            province: Code of a province.
            city: Code of a city.
            gender: `m` for male, `f` for female.
            comorsch: Name of a company or a school.
            sort: 1 by the last change, 2 by followers.
            page: Number of the page.
            count: Entries on a page. The service's default is `10`.
            callback: Name of a function in JavaScript; JSON comes as the argument of a call of it.
            base_app: 1 for users of the calling app only, 0 for all.
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
            reference/tsina_v1/users.html#search
        """
        return _Pages(
            self.search,
            _SEARCH,
            {
                "q": q,
                "snick": snick,
                "sdomain": sdomain,
                "sintro": sintro,
                "province": province,
                "city": city,
                "gender": gender,
                "comorsch": comorsch,
                "sort": sort,
                "page": page,
                "count": count,
                "callback": callback,
                "base_app": base_app,
            },
            _SEARCH_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search(
        self,
        *,
        q: str,
        snick: Literal[0, 1] | None = None,
        sdomain: Literal[0, 1] | None = None,
        sintro: Literal[0, 1] | None = None,
        province: int | None = None,
        city: int | None = None,
        gender: Literal["f", "m"] | None = None,
        comorsch: str | None = None,
        sort: Literal[1, 2] | None = None,
        page: int | None = None,
        count: int | None = None,
        callback: str | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[User]:
        """What is on the pages of `search`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.users.iter_search(q="coffee", max_pages=3): ...

        Args:
            q: What to look for.
            snick: Whether nicknames are searched. `0` or `1`.
            sdomain: Whether addresses of profiles are searched. `0` or `1`.
            sintro: Whether descriptions are searched. `0` or `1`.
            province: Code of a province.
            city: Code of a city.
            gender: `m` for male, `f` for female.
            comorsch: Name of a company or a school.
            sort: 1 by the last change, 2 by followers.
            page: Number of the page.
            count: Entries on a page. The service's default is `10`.
            callback: Name of a function in JavaScript; JSON comes as the argument of a call of it.
            base_app: 1 for users of the calling app only, 0 for all.
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
            reference/tsina_v1/users.html#search
        """
        _pages = self.pages_search(
            q=q,
            snick=snick,
            sdomain=sdomain,
            sintro=sintro,
            province=province,
            city=city,
            gender=gender,
            comorsch=comorsch,
            sort=sort,
            page=page,
            count=count,
            callback=callback,
            base_app=base_app,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.users, _SEARCH_PAGINATION)


class AsyncUsers(_Suggesting):
    """Accounts."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def show(self, *, id: str | None = None, user_id: int | None = None, screen_name: str | None = None) -> User:
        """One user's profile and last post.

        `GET /users/show.{format}`, free. The response is typed.

        Give at least one of `id`, `user_id` and `screen_name`.

        Example:
            api.users.show(user_id=1)

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
            https://open.weibo.com/wiki/Users/show

        Documentation:
            reference/tsina_v1/users.html#show
        """
        if not isinstance(id, Unset | None):
            from ..models.user import User

            return await _acall(
                self._client,
                _SHOW,
                {"id": id, "user_id": user_id, "screen_name": screen_name},
                lambda _given: _request_users_show_by_id(
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
            _SHOW,
            {"id": id, "user_id": user_id, "screen_name": screen_name},
            lambda _given: _request_users_show(
                format_=self._client.format,
                user_id=_given.get("user_id", UNSET),
                screen_name=_given.get("screen_name", UNSET),
            ),
            lambda response: User.from_dict(response.json()),
        )

    async def batch_show(self, *, user_id: str | None = None, screen_name: str | None = None) -> UsersList:
        """The profiles of several users.

        `GET /users/batch_show.{format}`, free. The response is typed.

        Known from the code of old clients only; no page documents it.

        Give at least one of `user_id` and `screen_name`.

        Example:
            api.users.batch_show(user_id="1195242865")

        Args:
            user_id: The users by id, up to 20, separated by commas.
            screen_name: The users by nickname, up to 20, separated by commas.

        Returns:
            The accounts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/users.html#batch_show
        """
        from ..models.users_list import UsersList

        return await _acall(
            self._client,
            _BATCH_SHOW,
            {"user_id": user_id, "screen_name": screen_name},
            lambda _given: _request_users_batch_show(
                format_=self._client.format,
                user_id=_given.get("user_id", UNSET),
                screen_name=_given.get("screen_name", UNSET),
            ),
            lambda response: UsersList.from_dict(response.json()),
        )

    async def hot(self, *, category: UsersHotCategory | None = None) -> UsersList:
        """Accounts that the platform recommends.

        One category at a time; a category that doesn't exist has no accounts.

        `GET /users/hot.{format}`, free. The response is typed.

        Example:
            api.users.hot()

        Args:
            category: What the accounts are about. `default`, `ent`, `music`, `fashion`, `literature`, `business`,
                `sports`, `health`, `auto`, `house`, `trip`, `stock`, `food`, `fate`, `art`, `tech`, `cartoon`,
                `games`, `hk_famous`, `model`, `cooking`, `sport`, `finance`, `singer`, `writer`, `moderator`,
                `medium` or `stockplayer`. The service's default is `default`.

        Returns:
            The accounts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Users/hot&printable=yes

        Documentation:
            reference/tsina_v1/users.html#hot
        """
        from ..models.users_list import UsersList

        return await _acall(
            self._client,
            _HOT,
            {"category": category},
            lambda _given: _request_users_hot(format_=self._client.format, category=_given.get("category", UNSET)),
            lambda response: UsersList.from_dict(response.json()),
        )

    async def suggestions(self, *, with_reason: Literal[0, 1] | None = None) -> UsersList:
        """Accounts that may interest the caller.

        `GET /users/suggestions.{format}`, free. The response is typed.

        Example:
            api.users.suggestions()

        Args:
            with_reason: 1 says why each account was chosen. `0` or `1`. The service's default is `0`.

        Returns:
            The accounts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Users/suggestions

        Documentation:
            reference/tsina_v1/users.html#suggestions
        """
        from ..models.users_list import UsersList

        return await _acall(
            self._client,
            _SUGGESTIONS,
            {"with_reason": with_reason},
            lambda _given: _request_users_suggestions(
                format_=self._client.format, with_reason=_given.get("with_reason", UNSET)
            ),
            lambda response: UsersList.from_dict(response.json()),
        )

    async def search(
        self,
        *,
        q: str,
        snick: Literal[0, 1] | None = None,
        sdomain: Literal[0, 1] | None = None,
        sintro: Literal[0, 1] | None = None,
        province: int | None = None,
        city: int | None = None,
        gender: Literal["f", "m"] | None = None,
        comorsch: str | None = None,
        sort: Literal[1, 2] | None = None,
        page: int | None = None,
        count: int | None = None,
        callback: str | None = None,
        base_app: Literal[0, 1] | None = None,
    ) -> UsersList:
        """Search accounts.

        By words in nickname, address or description, and by place, gender, company or school.

        `GET /users/search.{format}`, free. The response is typed. `iter_search` goes through the items of all
        pages, `pages_search` through the pages.

        Example:
            api.users.search(q="coffee")

        Args:
            q: What to look for.
            snick: Whether nicknames are searched. `0` or `1`.
            sdomain: Whether addresses of profiles are searched. `0` or `1`.
            sintro: Whether descriptions are searched. `0` or `1`.
            province: Code of a province.
            city: Code of a city.
            gender: `m` for male, `f` for female.
            comorsch: Name of a company or a school.
            sort: 1 by the last change, 2 by followers.
            page: Number of the page.
            count: Entries on a page. The service's default is `10`.
            callback: Name of a function in JavaScript; JSON comes as the argument of a call of it.
            base_app: 1 for users of the calling app only, 0 for all.

        Returns:
            The accounts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Users/search/en

        Documentation:
            reference/tsina_v1/users.html#search
        """
        from ..models.users_list import UsersList

        return await _acall(
            self._client,
            _SEARCH,
            {
                "q": q,
                "snick": snick,
                "sdomain": sdomain,
                "sintro": sintro,
                "province": province,
                "city": city,
                "gender": gender,
                "comorsch": comorsch,
                "sort": sort,
                "page": page,
                "count": count,
                "callback": callback,
                "base_app": base_app,
            },
            lambda _given: _request_users_search(
                format_=self._client.format,
                q=_given["q"],
                snick=_given.get("snick", UNSET),
                sdomain=_given.get("sdomain", UNSET),
                sintro=_given.get("sintro", UNSET),
                province=_given.get("province", UNSET),
                city=_given.get("city", UNSET),
                gender=_given.get("gender", UNSET),
                comorsch=_given.get("comorsch", UNSET),
                sort=_given.get("sort", UNSET),
                page=_given.get("page", UNSET),
                count=_given.get("count", UNSET),
                callback=_given.get("callback", UNSET),
                base_app=_given.get("base_app", UNSET),
            ),
            lambda response: UsersList.from_dict(response.json()),
        )

    def pages_search(
        self,
        *,
        q: str,
        snick: Literal[0, 1] | None = None,
        sdomain: Literal[0, 1] | None = None,
        sintro: Literal[0, 1] | None = None,
        province: int | None = None,
        city: int | None = None,
        gender: Literal["f", "m"] | None = None,
        comorsch: str | None = None,
        sort: Literal[1, 2] | None = None,
        page: int | None = None,
        count: int | None = None,
        callback: str | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[UsersList]:
        """Pages of `search`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.users.pages_search(q="coffee", max_pages=3): ...

        Args:
            q: What to look for.
            snick: Whether nicknames are searched. `0` or `1`.
            sdomain: Whether addresses of profiles are searched. `0` or `1`.
            sintro: Whether descriptions are searched. `0` or `1`.
            province: Code of a province.
            city: Code of a city.
            gender: `m` for male, `f` for female.
            comorsch: Name of a company or a school.
            sort: 1 by the last change, 2 by followers.
            page: Number of the page.
            count: Entries on a page. The service's default is `10`.
            callback: Name of a function in JavaScript; JSON comes as the argument of a call of it.
            base_app: 1 for users of the calling app only, 0 for all.
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
            reference/tsina_v1/users.html#search
        """
        return _AsyncPages(
            self.search,
            _SEARCH,
            {
                "q": q,
                "snick": snick,
                "sdomain": sdomain,
                "sintro": sintro,
                "province": province,
                "city": city,
                "gender": gender,
                "comorsch": comorsch,
                "sort": sort,
                "page": page,
                "count": count,
                "callback": callback,
                "base_app": base_app,
            },
            _SEARCH_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search(
        self,
        *,
        q: str,
        snick: Literal[0, 1] | None = None,
        sdomain: Literal[0, 1] | None = None,
        sintro: Literal[0, 1] | None = None,
        province: int | None = None,
        city: int | None = None,
        gender: Literal["f", "m"] | None = None,
        comorsch: str | None = None,
        sort: Literal[1, 2] | None = None,
        page: int | None = None,
        count: int | None = None,
        callback: str | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[User]:
        """What is on the pages of `search`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.users.iter_search(q="coffee", max_pages=3): ...

        Args:
            q: What to look for.
            snick: Whether nicknames are searched. `0` or `1`.
            sdomain: Whether addresses of profiles are searched. `0` or `1`.
            sintro: Whether descriptions are searched. `0` or `1`.
            province: Code of a province.
            city: Code of a city.
            gender: `m` for male, `f` for female.
            comorsch: Name of a company or a school.
            sort: 1 by the last change, 2 by followers.
            page: Number of the page.
            count: Entries on a page. The service's default is `10`.
            callback: Name of a function in JavaScript; JSON comes as the argument of a call of it.
            base_app: 1 for users of the calling app only, 0 for all.
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
            reference/tsina_v1/users.html#search
        """
        _pages = self.pages_search(
            q=q,
            snick=snick,
            sdomain=sdomain,
            sintro=sintro,
            province=province,
            city=city,
            gender=gender,
            comorsch=comorsch,
            sort=sort,
            page=page,
            count=count,
            callback=callback,
            base_app=base_app,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.users, _SEARCH_PAGINATION)
