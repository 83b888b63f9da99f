# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""The namespace `users`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...._runtime.arguments.checks import segment as _segment
from ...._runtime.arguments.requirements import Requirement
from ...._runtime.arguments.requirements import check as _check
from ...._runtime.client import result as _result
from ...._runtime.pagination.pages import Pagination
from ...._runtime.pagination.pages import apages as _apages
from ...._runtime.pagination.pages import pages as _pages
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ...client import Client
    from ...models.user import User
    from ...models.users_hot_category import UsersHotCategory
    from ...models.users_list import UsersList

__all__ = ["AsyncUsers", "Users"]

_SEARCH_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("users",))

_SHOW_REQUIRES = (
    Requirement(
        mode="at_least_one",
        names=("id", "user_id", "screen_name"),
        wanted="at least one of `id`, `user_id` and `screen_name`",
    ),
)
_BATCH_SHOW_REQUIRES = (
    Requirement(
        mode="at_least_one", names=("user_id", "screen_name"), wanted="at least one of `user_id` and `screen_name`"
    ),
)


class Users:
    """Accounts."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def show(self, *, id: str | Unset = UNSET, user_id: int | Unset = UNSET, screen_name: str | Unset = UNSET) -> User:
        """One user's profile and last post.

        Give at least one of `id`, `user_id` and `screen_name`.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.

        Returns:
            The account.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Users/show
        """
        _given = {"id": id, "user_id": user_id, "screen_name": screen_name}
        _check("users_show", _SHOW_REQUIRES, _given)
        if not isinstance(id, Unset | None):
            from . import users_show_by_id

            return _result(
                users_show_by_id.sync_detailed(
                    id=_segment("users_show_by_id", "id", id),
                    format_=self._client.format,
                    user_id=user_id,
                    screen_name=screen_name,
                    client=self._client,
                ),
                strict=self._client.strict,
            )

        from . import users_show

        return _result(
            users_show.sync_detailed(
                format_=self._client.format, user_id=user_id, screen_name=screen_name, client=self._client
            ),
            strict=self._client.strict,
        )

    def batch_show(self, *, user_id: str | Unset = UNSET, screen_name: str | Unset = UNSET) -> UsersList:
        """The profiles of several users.

        Known from the code of old clients only; no page documents it.

        Give at least one of `user_id` and `screen_name`.

        Args:
            user_id: The users by id, up to 20, separated by commas.
            screen_name: The users by nickname, up to 20, separated by commas.

        Returns:
            The accounts.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        _given = {"user_id": user_id, "screen_name": screen_name}
        _check("users_batch_show", _BATCH_SHOW_REQUIRES, _given)
        from . import users_batch_show

        return _result(
            users_batch_show.sync_detailed(
                format_=self._client.format, user_id=user_id, screen_name=screen_name, client=self._client
            ),
            strict=self._client.strict,
        )

    def hot(self, *, category: UsersHotCategory | Unset = UNSET) -> UsersList:
        """Accounts that the platform recommends.

        One category at a time; a category that doesn't exist has no accounts.

        Args:
            category: What the accounts are about. `default`, `ent`, `music`, `fashion`, `literature`, `business`,
                `sports`, `health`, `auto`, `house`, `trip`, `stock`, `food`, `fate`, `art`, `tech`, `cartoon`,
                `games`, `hk_famous`, `model`, `cooking`, `sport`, `finance`, `singer`, `writer`, `moderator`,
                `medium` or `stockplayer`. The service's default is `default`.

        Returns:
            The accounts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Users/hot&printable=yes
        """
        from . import users_hot

        return _result(
            users_hot.sync_detailed(format_=self._client.format, category=category, client=self._client),
            strict=self._client.strict,
        )

    def suggestions(self, *, with_reason: Literal[0, 1] | Unset = UNSET) -> UsersList:
        """Accounts that may interest the caller.

        Args:
            with_reason: 1 says why each account was chosen. `0` or `1`. The service's default is `0`.

        Returns:
            The accounts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Users/suggestions
        """
        from . import users_suggestions

        return _result(
            users_suggestions.sync_detailed(format_=self._client.format, with_reason=with_reason, client=self._client),
            strict=self._client.strict,
        )

    def search(
        self,
        *,
        q: str,
        snick: Literal[0, 1] | Unset = UNSET,
        sdomain: Literal[0, 1] | Unset = UNSET,
        sintro: Literal[0, 1] | Unset = UNSET,
        province: int | Unset = UNSET,
        city: int | Unset = UNSET,
        gender: Literal["f", "m"] | Unset = UNSET,
        comorsch: str | Unset = UNSET,
        sort: Literal[1, 2] | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        callback: str | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
    ) -> UsersList:
        """Search accounts.

        By words in nickname, address or description, and by place, gender, company or school.

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
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Users/search/en
        """
        from . import users_search

        return _result(
            users_search.sync_detailed(
                format_=self._client.format,
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
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_search(
        self,
        *,
        q: str,
        snick: Literal[0, 1] | Unset = UNSET,
        sdomain: Literal[0, 1] | Unset = UNSET,
        sintro: Literal[0, 1] | Unset = UNSET,
        province: int | Unset = UNSET,
        city: int | Unset = UNSET,
        gender: Literal["f", "m"] | Unset = UNSET,
        comorsch: str | Unset = UNSET,
        sort: Literal[1, 2] | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        callback: str | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[UsersList]:
        """Pages of `search`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

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

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> UsersList:
            return self.search(
                q=q,
                snick=snick,
                sdomain=sdomain,
                sintro=sintro,
                province=province,
                city=city,
                gender=gender,
                comorsch=comorsch,
                sort=sort,
                count=count,
                callback=callback,
                base_app=base_app,
                **_state,
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _SEARCH_PAGINATION, max_pages)

    def iter_search(
        self,
        *,
        q: str,
        snick: Literal[0, 1] | Unset = UNSET,
        sdomain: Literal[0, 1] | Unset = UNSET,
        sintro: Literal[0, 1] | Unset = UNSET,
        province: int | Unset = UNSET,
        city: int | Unset = UNSET,
        gender: Literal["f", "m"] | Unset = UNSET,
        comorsch: str | Unset = UNSET,
        sort: Literal[1, 2] | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        callback: str | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[User]:
        """What is on the pages of `search`, one by one.

        Each page is fetched when its first item is asked for.

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

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_search(
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
            )
            for item in page.users
        )


class AsyncUsers:
    """Accounts."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def show(
        self, *, id: str | Unset = UNSET, user_id: int | Unset = UNSET, screen_name: str | Unset = UNSET
    ) -> User:
        """One user's profile and last post.

        Give at least one of `id`, `user_id` and `screen_name`.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.

        Returns:
            The account.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Users/show
        """
        _given = {"id": id, "user_id": user_id, "screen_name": screen_name}
        _check("users_show", _SHOW_REQUIRES, _given)
        if not isinstance(id, Unset | None):
            from . import users_show_by_id

            return _result(
                await users_show_by_id.asyncio_detailed(
                    id=_segment("users_show_by_id", "id", id),
                    format_=self._client.format,
                    user_id=user_id,
                    screen_name=screen_name,
                    client=self._client,
                ),
                strict=self._client.strict,
            )

        from . import users_show

        return _result(
            await users_show.asyncio_detailed(
                format_=self._client.format, user_id=user_id, screen_name=screen_name, client=self._client
            ),
            strict=self._client.strict,
        )

    async def batch_show(self, *, user_id: str | Unset = UNSET, screen_name: str | Unset = UNSET) -> UsersList:
        """The profiles of several users.

        Known from the code of old clients only; no page documents it.

        Give at least one of `user_id` and `screen_name`.

        Args:
            user_id: The users by id, up to 20, separated by commas.
            screen_name: The users by nickname, up to 20, separated by commas.

        Returns:
            The accounts.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        _given = {"user_id": user_id, "screen_name": screen_name}
        _check("users_batch_show", _BATCH_SHOW_REQUIRES, _given)
        from . import users_batch_show

        return _result(
            await users_batch_show.asyncio_detailed(
                format_=self._client.format, user_id=user_id, screen_name=screen_name, client=self._client
            ),
            strict=self._client.strict,
        )

    async def hot(self, *, category: UsersHotCategory | Unset = UNSET) -> UsersList:
        """Accounts that the platform recommends.

        One category at a time; a category that doesn't exist has no accounts.

        Args:
            category: What the accounts are about. `default`, `ent`, `music`, `fashion`, `literature`, `business`,
                `sports`, `health`, `auto`, `house`, `trip`, `stock`, `food`, `fate`, `art`, `tech`, `cartoon`,
                `games`, `hk_famous`, `model`, `cooking`, `sport`, `finance`, `singer`, `writer`, `moderator`,
                `medium` or `stockplayer`. The service's default is `default`.

        Returns:
            The accounts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Users/hot&printable=yes
        """
        from . import users_hot

        return _result(
            await users_hot.asyncio_detailed(format_=self._client.format, category=category, client=self._client),
            strict=self._client.strict,
        )

    async def suggestions(self, *, with_reason: Literal[0, 1] | Unset = UNSET) -> UsersList:
        """Accounts that may interest the caller.

        Args:
            with_reason: 1 says why each account was chosen. `0` or `1`. The service's default is `0`.

        Returns:
            The accounts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Users/suggestions
        """
        from . import users_suggestions

        return _result(
            await users_suggestions.asyncio_detailed(
                format_=self._client.format, with_reason=with_reason, client=self._client
            ),
            strict=self._client.strict,
        )

    async def search(
        self,
        *,
        q: str,
        snick: Literal[0, 1] | Unset = UNSET,
        sdomain: Literal[0, 1] | Unset = UNSET,
        sintro: Literal[0, 1] | Unset = UNSET,
        province: int | Unset = UNSET,
        city: int | Unset = UNSET,
        gender: Literal["f", "m"] | Unset = UNSET,
        comorsch: str | Unset = UNSET,
        sort: Literal[1, 2] | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        callback: str | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
    ) -> UsersList:
        """Search accounts.

        By words in nickname, address or description, and by place, gender, company or school.

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
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Users/search/en
        """
        from . import users_search

        return _result(
            await users_search.asyncio_detailed(
                format_=self._client.format,
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
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_search(
        self,
        *,
        q: str,
        snick: Literal[0, 1] | Unset = UNSET,
        sdomain: Literal[0, 1] | Unset = UNSET,
        sintro: Literal[0, 1] | Unset = UNSET,
        province: int | Unset = UNSET,
        city: int | Unset = UNSET,
        gender: Literal["f", "m"] | Unset = UNSET,
        comorsch: str | Unset = UNSET,
        sort: Literal[1, 2] | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        callback: str | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[UsersList]:
        """Pages of `search`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

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

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> UsersList:
            return await self.search(
                q=q,
                snick=snick,
                sdomain=sdomain,
                sintro=sintro,
                province=province,
                city=city,
                gender=gender,
                comorsch=comorsch,
                sort=sort,
                count=count,
                callback=callback,
                base_app=base_app,
                **_state,
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _SEARCH_PAGINATION, max_pages)

    def iter_search(
        self,
        *,
        q: str,
        snick: Literal[0, 1] | Unset = UNSET,
        sdomain: Literal[0, 1] | Unset = UNSET,
        sintro: Literal[0, 1] | Unset = UNSET,
        province: int | Unset = UNSET,
        city: int | Unset = UNSET,
        gender: Literal["f", "m"] | Unset = UNSET,
        comorsch: str | Unset = UNSET,
        sort: Literal[1, 2] | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        callback: str | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[User]:
        """What is on the pages of `search`, one by one.

        Each page is fetched when its first item is asked for.

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

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_search(
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
            )
            for item in page.users
        )
