# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `search`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...._runtime.client import result as _result
from ...._runtime.pagination.pages import Pagination
from ...._runtime.pagination.pages import apages as _apages
from ...._runtime.pagination.pages import pages as _pages
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ...client import Client
    from ...models.status import Status
    from ...models.statuses_page import StatusesPage
    from ...models.suggested_apps_list import SuggestedAppsList
    from ...models.suggested_companies_list import SuggestedCompaniesList
    from ...models.suggested_mentions_list import SuggestedMentionsList
    from ...models.suggested_schools_list import SuggestedSchoolsList
    from ...models.suggested_searches_list import SuggestedSearchesList
    from ...models.suggested_users_list import SuggestedUsersList
    from ...models.user import User
    from ...models.users_page import UsersPage

__all__ = ["AsyncSearch", "Search"]

_STATUSES_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_TOPICS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_USERS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("users",))


class Search:
    """Search, and completion of what is typed."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def statuses(
        self,
        *,
        q: str | Unset = UNSET,
        filter_ori: Literal[0, 1, 2] | Unset = UNSET,
        filter_pic: Literal[0, 1, 2] | Unset = UNSET,
        fuid: int | Unset = UNSET,
        province: int | Unset = UNSET,
        city: int | Unset = UNSET,
        starttime: int | Unset = UNSET,
        endtime: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        needcount: bool | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
    ) -> StatusesPage:
        """Search posts.

        Args:
            q: What to search for.
            filter_ori: 0 all, 1 originals, 2 reposts. The service's default is `0`.
            filter_pic: 0 all, 1 with pictures, 2 without. The service's default is `0`.
            fuid: Only posts of this user, by id.
            province: Code of the authors' province.
            city: Code of the authors' city.
            starttime: Not before this, in Unix seconds.
            endtime: Not after this, in Unix seconds.
            count: Posts per page. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.
            needcount: Whether the answer tells how many there are. The service's default is `False`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/search/statuses
        """
        from . import search_statuses

        return _result(
            search_statuses.sync_detailed(
                q=q,
                filter_ori=filter_ori,
                filter_pic=filter_pic,
                fuid=fuid,
                province=province,
                city=city,
                starttime=starttime,
                endtime=endtime,
                count=count,
                page=page,
                needcount=needcount,
                base_app=base_app,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_statuses(
        self,
        *,
        q: str | Unset = UNSET,
        filter_ori: Literal[0, 1, 2] | Unset = UNSET,
        filter_pic: Literal[0, 1, 2] | Unset = UNSET,
        fuid: int | Unset = UNSET,
        province: int | Unset = UNSET,
        city: int | Unset = UNSET,
        starttime: int | Unset = UNSET,
        endtime: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        needcount: bool | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[StatusesPage]:
        """Pages of `statuses`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            q: What to search for.
            filter_ori: 0 all, 1 originals, 2 reposts. The service's default is `0`.
            filter_pic: 0 all, 1 with pictures, 2 without. The service's default is `0`.
            fuid: Only posts of this user, by id.
            province: Code of the authors' province.
            city: Code of the authors' city.
            starttime: Not before this, in Unix seconds.
            endtime: Not after this, in Unix seconds.
            count: Posts per page. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.
            needcount: Whether the answer tells how many there are. The service's default is `False`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> StatusesPage:
            return self.statuses(
                q=q,
                filter_ori=filter_ori,
                filter_pic=filter_pic,
                fuid=fuid,
                province=province,
                city=city,
                starttime=starttime,
                endtime=endtime,
                count=count,
                needcount=needcount,
                base_app=base_app,
                **_state,
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _STATUSES_PAGINATION, max_pages)

    def iter_statuses(
        self,
        *,
        q: str | Unset = UNSET,
        filter_ori: Literal[0, 1, 2] | Unset = UNSET,
        filter_pic: Literal[0, 1, 2] | Unset = UNSET,
        fuid: int | Unset = UNSET,
        province: int | Unset = UNSET,
        city: int | Unset = UNSET,
        starttime: int | Unset = UNSET,
        endtime: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        needcount: bool | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Status]:
        """What is on the pages of `statuses`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            q: What to search for.
            filter_ori: 0 all, 1 originals, 2 reposts. The service's default is `0`.
            filter_pic: 0 all, 1 with pictures, 2 without. The service's default is `0`.
            fuid: Only posts of this user, by id.
            province: Code of the authors' province.
            city: Code of the authors' city.
            starttime: Not before this, in Unix seconds.
            endtime: Not after this, in Unix seconds.
            count: Posts per page. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.
            needcount: Whether the answer tells how many there are. The service's default is `False`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_statuses(
                q=q,
                filter_ori=filter_ori,
                filter_pic=filter_pic,
                fuid=fuid,
                province=province,
                city=city,
                starttime=starttime,
                endtime=endtime,
                count=count,
                page=page,
                needcount=needcount,
                base_app=base_app,
                max_pages=max_pages,
            )
            for item in page.statuses
        )

    def suggestions_apps(self, *, q: str, count: int | Unset = UNSET) -> SuggestedAppsList:
        """Complete the name of an app.

        Args:
            q: What was typed so far.
            count: How many apps. At least 1. The service's default is `10`.

        Returns:
            The apps.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/search/suggestions/apps
        """
        from . import search_suggestions_apps

        return _result(
            search_suggestions_apps.sync_detailed(q=q, count=count, client=self._client), strict=self._client.strict
        )

    def suggestions_at_users(
        self, *, q: str, type_: Literal[0, 1], count: int | Unset = UNSET, range_: Literal[0, 1, 2] | Unset = UNSET
    ) -> SuggestedMentionsList:
        """Complete a mention.

        Among the accounts that the caller follows, or those that follow the caller.

        Access level of the app: normal.

        Args:
            q: What was typed so far.
            type_: 0 among followed accounts, 1 among followers.
            count: How many, at most 2000 of followed accounts or 1000 of followers. At least 1. The service's
                default is `10`.
            range_: What to compare: 0 nicknames, 1 the caller's notes, 2 both. The service's default is `2`.

        Returns:
            The accounts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/search/suggestions/at_users
        """
        from . import search_suggestions_at_users

        return _result(
            search_suggestions_at_users.sync_detailed(
                q=q, count=count, type_=type_, range_=range_, client=self._client
            ),
            strict=self._client.strict,
        )

    def suggestions_companies(self, *, q: str, count: int | Unset = UNSET) -> SuggestedCompaniesList:
        """Complete the name of a company.

        Args:
            q: What was typed so far.
            count: How many companies. At least 1. The service's default is `10`.

        Returns:
            The companies.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/search/suggestions/companies
        """
        from . import search_suggestions_companies

        return _result(
            search_suggestions_companies.sync_detailed(q=q, count=count, client=self._client),
            strict=self._client.strict,
        )

    def suggestions_schools(
        self, *, q: str, count: int | Unset = UNSET, type_: Literal[0, 1, 2, 3, 4, 5] | Unset = UNSET
    ) -> SuggestedSchoolsList:
        """Complete the name of a school.

        Args:
            q: What was typed so far.
            count: How many schools. At least 1. The service's default is `10`.
            type_: Kind of school: 0 all, 1 university, 2 upper secondary, 3 vocational, 4 lower secondary, 5
                primary. The service's default is `0`.

        Returns:
            The schools.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/search/suggestions/schools
        """
        from . import search_suggestions_schools

        return _result(
            search_suggestions_schools.sync_detailed(q=q, count=count, type_=type_, client=self._client),
            strict=self._client.strict,
        )

    def suggestions_statuses(self, *, q: str, count: int | Unset = UNSET) -> SuggestedSearchesList:
        """Complete a search for posts.

        Args:
            q: What was typed so far.
            count: How many searches. At least 1. The service's default is `10`.

        Returns:
            The searches.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/search/suggestions/statuses
        """
        from . import search_suggestions_statuses

        return _result(
            search_suggestions_statuses.sync_detailed(q=q, count=count, client=self._client), strict=self._client.strict
        )

    def suggestions_users(self, *, q: str, count: int | Unset = UNSET) -> SuggestedUsersList:
        """Complete the name of a user.

        Args:
            q: What was typed so far.
            count: How many accounts. At least 1. The service's default is `10`.

        Returns:
            The users.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/search/suggestions/users
        """
        from . import search_suggestions_users

        return _result(
            search_suggestions_users.sync_detailed(q=q, count=count, client=self._client), strict=self._client.strict
        )

    def topics(self, *, q: str, count: int | Unset = UNSET, page: int | Unset = UNSET) -> StatusesPage:
        """Latest posts on a topic.

        Reaches the latest 200 posts.

        Access level of the app: advanced.

        Args:
            q: The topic, without its `#`.
            count: Posts per page, 50 at most. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/search/topics
        """
        from . import search_topics

        return _result(
            search_topics.sync_detailed(q=q, count=count, page=page, client=self._client), strict=self._client.strict
        )

    def pages_topics(
        self, *, q: str, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[StatusesPage]:
        """Pages of `topics`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            q: The topic, without its `#`.
            count: Posts per page, 50 at most. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> StatusesPage:
            return self.topics(q=q, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _TOPICS_PAGINATION, max_pages)

    def iter_topics(
        self, *, q: str, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[Status]:
        """What is on the pages of `topics`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            q: The topic, without its `#`.
            count: Posts per page, 50 at most. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_topics(q=q, count=count, page=page, max_pages=max_pages)
            for item in page.statuses
        )

    def users(
        self,
        *,
        q: str | Unset = UNSET,
        snick: Literal[0, 1] | Unset = UNSET,
        sdomain: Literal[0, 1] | Unset = UNSET,
        sintro: Literal[0, 1] | Unset = UNSET,
        stag: Literal[0, 1] | Unset = UNSET,
        province: int | Unset = UNSET,
        city: int | Unset = UNSET,
        gender: Literal["f", "m"] | Unset = UNSET,
        comorsch: str | Unset = UNSET,
        sort: Literal[1, 2] | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
    ) -> UsersPage:
        """Search users.

        Access level of the app: advanced.

        Args:
            q: What to search for.
            snick: Whether to look at nicknames: 1 yes, 0 no.
            sdomain: Whether to look at personal domains: 1 yes, 0 no.
            sintro: Whether to look at self-descriptions: 1 yes, 0 no.
            stag: Whether to look at tags: 1 yes, 0 no.
            province: Code of the users' province.
            city: Code of the users' city.
            gender: `m` male, `f` female.
            comorsch: Name of a company or school.
            sort: 1 by time of the last change, 2 by followers. The service's default is `1`.
            count: Accounts per page, 50 at most. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            One page of users.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/search/users
        """
        from . import search_users

        return _result(
            search_users.sync_detailed(
                q=q,
                snick=snick,
                sdomain=sdomain,
                sintro=sintro,
                stag=stag,
                province=province,
                city=city,
                gender=gender,
                comorsch=comorsch,
                sort=sort,
                count=count,
                page=page,
                base_app=base_app,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_users(
        self,
        *,
        q: str | Unset = UNSET,
        snick: Literal[0, 1] | Unset = UNSET,
        sdomain: Literal[0, 1] | Unset = UNSET,
        sintro: Literal[0, 1] | Unset = UNSET,
        stag: Literal[0, 1] | Unset = UNSET,
        province: int | Unset = UNSET,
        city: int | Unset = UNSET,
        gender: Literal["f", "m"] | Unset = UNSET,
        comorsch: str | Unset = UNSET,
        sort: Literal[1, 2] | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[UsersPage]:
        """Pages of `users`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            q: What to search for.
            snick: Whether to look at nicknames: 1 yes, 0 no.
            sdomain: Whether to look at personal domains: 1 yes, 0 no.
            sintro: Whether to look at self-descriptions: 1 yes, 0 no.
            stag: Whether to look at tags: 1 yes, 0 no.
            province: Code of the users' province.
            city: Code of the users' city.
            gender: `m` male, `f` female.
            comorsch: Name of a company or school.
            sort: 1 by time of the last change, 2 by followers. The service's default is `1`.
            count: Accounts per page, 50 at most. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> UsersPage:
            return self.users(
                q=q,
                snick=snick,
                sdomain=sdomain,
                sintro=sintro,
                stag=stag,
                province=province,
                city=city,
                gender=gender,
                comorsch=comorsch,
                sort=sort,
                count=count,
                base_app=base_app,
                **_state,
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _USERS_PAGINATION, max_pages)

    def iter_users(
        self,
        *,
        q: str | Unset = UNSET,
        snick: Literal[0, 1] | Unset = UNSET,
        sdomain: Literal[0, 1] | Unset = UNSET,
        sintro: Literal[0, 1] | Unset = UNSET,
        stag: Literal[0, 1] | Unset = UNSET,
        province: int | Unset = UNSET,
        city: int | Unset = UNSET,
        gender: Literal["f", "m"] | Unset = UNSET,
        comorsch: str | Unset = UNSET,
        sort: Literal[1, 2] | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[User]:
        """What is on the pages of `users`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            q: What to search for.
            snick: Whether to look at nicknames: 1 yes, 0 no.
            sdomain: Whether to look at personal domains: 1 yes, 0 no.
            sintro: Whether to look at self-descriptions: 1 yes, 0 no.
            stag: Whether to look at tags: 1 yes, 0 no.
            province: Code of the users' province.
            city: Code of the users' city.
            gender: `m` male, `f` female.
            comorsch: Name of a company or school.
            sort: 1 by time of the last change, 2 by followers. The service's default is `1`.
            count: Accounts per page, 50 at most. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_users(
                q=q,
                snick=snick,
                sdomain=sdomain,
                sintro=sintro,
                stag=stag,
                province=province,
                city=city,
                gender=gender,
                comorsch=comorsch,
                sort=sort,
                count=count,
                page=page,
                base_app=base_app,
                max_pages=max_pages,
            )
            for item in page.users
        )


class AsyncSearch:
    """Search, and completion of what is typed."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def statuses(
        self,
        *,
        q: str | Unset = UNSET,
        filter_ori: Literal[0, 1, 2] | Unset = UNSET,
        filter_pic: Literal[0, 1, 2] | Unset = UNSET,
        fuid: int | Unset = UNSET,
        province: int | Unset = UNSET,
        city: int | Unset = UNSET,
        starttime: int | Unset = UNSET,
        endtime: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        needcount: bool | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
    ) -> StatusesPage:
        """Search posts.

        Args:
            q: What to search for.
            filter_ori: 0 all, 1 originals, 2 reposts. The service's default is `0`.
            filter_pic: 0 all, 1 with pictures, 2 without. The service's default is `0`.
            fuid: Only posts of this user, by id.
            province: Code of the authors' province.
            city: Code of the authors' city.
            starttime: Not before this, in Unix seconds.
            endtime: Not after this, in Unix seconds.
            count: Posts per page. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.
            needcount: Whether the answer tells how many there are. The service's default is `False`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/search/statuses
        """
        from . import search_statuses

        return _result(
            await search_statuses.asyncio_detailed(
                q=q,
                filter_ori=filter_ori,
                filter_pic=filter_pic,
                fuid=fuid,
                province=province,
                city=city,
                starttime=starttime,
                endtime=endtime,
                count=count,
                page=page,
                needcount=needcount,
                base_app=base_app,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_statuses(
        self,
        *,
        q: str | Unset = UNSET,
        filter_ori: Literal[0, 1, 2] | Unset = UNSET,
        filter_pic: Literal[0, 1, 2] | Unset = UNSET,
        fuid: int | Unset = UNSET,
        province: int | Unset = UNSET,
        city: int | Unset = UNSET,
        starttime: int | Unset = UNSET,
        endtime: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        needcount: bool | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[StatusesPage]:
        """Pages of `statuses`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            q: What to search for.
            filter_ori: 0 all, 1 originals, 2 reposts. The service's default is `0`.
            filter_pic: 0 all, 1 with pictures, 2 without. The service's default is `0`.
            fuid: Only posts of this user, by id.
            province: Code of the authors' province.
            city: Code of the authors' city.
            starttime: Not before this, in Unix seconds.
            endtime: Not after this, in Unix seconds.
            count: Posts per page. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.
            needcount: Whether the answer tells how many there are. The service's default is `False`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> StatusesPage:
            return await self.statuses(
                q=q,
                filter_ori=filter_ori,
                filter_pic=filter_pic,
                fuid=fuid,
                province=province,
                city=city,
                starttime=starttime,
                endtime=endtime,
                count=count,
                needcount=needcount,
                base_app=base_app,
                **_state,
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _STATUSES_PAGINATION, max_pages)

    def iter_statuses(
        self,
        *,
        q: str | Unset = UNSET,
        filter_ori: Literal[0, 1, 2] | Unset = UNSET,
        filter_pic: Literal[0, 1, 2] | Unset = UNSET,
        fuid: int | Unset = UNSET,
        province: int | Unset = UNSET,
        city: int | Unset = UNSET,
        starttime: int | Unset = UNSET,
        endtime: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        needcount: bool | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Status]:
        """What is on the pages of `statuses`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            q: What to search for.
            filter_ori: 0 all, 1 originals, 2 reposts. The service's default is `0`.
            filter_pic: 0 all, 1 with pictures, 2 without. The service's default is `0`.
            fuid: Only posts of this user, by id.
            province: Code of the authors' province.
            city: Code of the authors' city.
            starttime: Not before this, in Unix seconds.
            endtime: Not after this, in Unix seconds.
            count: Posts per page. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.
            needcount: Whether the answer tells how many there are. The service's default is `False`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_statuses(
                q=q,
                filter_ori=filter_ori,
                filter_pic=filter_pic,
                fuid=fuid,
                province=province,
                city=city,
                starttime=starttime,
                endtime=endtime,
                count=count,
                page=page,
                needcount=needcount,
                base_app=base_app,
                max_pages=max_pages,
            )
            for item in page.statuses
        )

    async def suggestions_apps(self, *, q: str, count: int | Unset = UNSET) -> SuggestedAppsList:
        """Complete the name of an app.

        Args:
            q: What was typed so far.
            count: How many apps. At least 1. The service's default is `10`.

        Returns:
            The apps.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/search/suggestions/apps
        """
        from . import search_suggestions_apps

        return _result(
            await search_suggestions_apps.asyncio_detailed(q=q, count=count, client=self._client),
            strict=self._client.strict,
        )

    async def suggestions_at_users(
        self, *, q: str, type_: Literal[0, 1], count: int | Unset = UNSET, range_: Literal[0, 1, 2] | Unset = UNSET
    ) -> SuggestedMentionsList:
        """Complete a mention.

        Among the accounts that the caller follows, or those that follow the caller.

        Access level of the app: normal.

        Args:
            q: What was typed so far.
            type_: 0 among followed accounts, 1 among followers.
            count: How many, at most 2000 of followed accounts or 1000 of followers. At least 1. The service's
                default is `10`.
            range_: What to compare: 0 nicknames, 1 the caller's notes, 2 both. The service's default is `2`.

        Returns:
            The accounts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/search/suggestions/at_users
        """
        from . import search_suggestions_at_users

        return _result(
            await search_suggestions_at_users.asyncio_detailed(
                q=q, count=count, type_=type_, range_=range_, client=self._client
            ),
            strict=self._client.strict,
        )

    async def suggestions_companies(self, *, q: str, count: int | Unset = UNSET) -> SuggestedCompaniesList:
        """Complete the name of a company.

        Args:
            q: What was typed so far.
            count: How many companies. At least 1. The service's default is `10`.

        Returns:
            The companies.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/search/suggestions/companies
        """
        from . import search_suggestions_companies

        return _result(
            await search_suggestions_companies.asyncio_detailed(q=q, count=count, client=self._client),
            strict=self._client.strict,
        )

    async def suggestions_schools(
        self, *, q: str, count: int | Unset = UNSET, type_: Literal[0, 1, 2, 3, 4, 5] | Unset = UNSET
    ) -> SuggestedSchoolsList:
        """Complete the name of a school.

        Args:
            q: What was typed so far.
            count: How many schools. At least 1. The service's default is `10`.
            type_: Kind of school: 0 all, 1 university, 2 upper secondary, 3 vocational, 4 lower secondary, 5
                primary. The service's default is `0`.

        Returns:
            The schools.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/search/suggestions/schools
        """
        from . import search_suggestions_schools

        return _result(
            await search_suggestions_schools.asyncio_detailed(q=q, count=count, type_=type_, client=self._client),
            strict=self._client.strict,
        )

    async def suggestions_statuses(self, *, q: str, count: int | Unset = UNSET) -> SuggestedSearchesList:
        """Complete a search for posts.

        Args:
            q: What was typed so far.
            count: How many searches. At least 1. The service's default is `10`.

        Returns:
            The searches.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/search/suggestions/statuses
        """
        from . import search_suggestions_statuses

        return _result(
            await search_suggestions_statuses.asyncio_detailed(q=q, count=count, client=self._client),
            strict=self._client.strict,
        )

    async def suggestions_users(self, *, q: str, count: int | Unset = UNSET) -> SuggestedUsersList:
        """Complete the name of a user.

        Args:
            q: What was typed so far.
            count: How many accounts. At least 1. The service's default is `10`.

        Returns:
            The users.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/search/suggestions/users
        """
        from . import search_suggestions_users

        return _result(
            await search_suggestions_users.asyncio_detailed(q=q, count=count, client=self._client),
            strict=self._client.strict,
        )

    async def topics(self, *, q: str, count: int | Unset = UNSET, page: int | Unset = UNSET) -> StatusesPage:
        """Latest posts on a topic.

        Reaches the latest 200 posts.

        Access level of the app: advanced.

        Args:
            q: The topic, without its `#`.
            count: Posts per page, 50 at most. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/search/topics
        """
        from . import search_topics

        return _result(
            await search_topics.asyncio_detailed(q=q, count=count, page=page, client=self._client),
            strict=self._client.strict,
        )

    def pages_topics(
        self, *, q: str, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[StatusesPage]:
        """Pages of `topics`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            q: The topic, without its `#`.
            count: Posts per page, 50 at most. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> StatusesPage:
            return await self.topics(q=q, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _TOPICS_PAGINATION, max_pages)

    def iter_topics(
        self, *, q: str, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[Status]:
        """What is on the pages of `topics`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            q: The topic, without its `#`.
            count: Posts per page, 50 at most. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_topics(q=q, count=count, page=page, max_pages=max_pages)
            for item in page.statuses
        )

    async def users(
        self,
        *,
        q: str | Unset = UNSET,
        snick: Literal[0, 1] | Unset = UNSET,
        sdomain: Literal[0, 1] | Unset = UNSET,
        sintro: Literal[0, 1] | Unset = UNSET,
        stag: Literal[0, 1] | Unset = UNSET,
        province: int | Unset = UNSET,
        city: int | Unset = UNSET,
        gender: Literal["f", "m"] | Unset = UNSET,
        comorsch: str | Unset = UNSET,
        sort: Literal[1, 2] | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
    ) -> UsersPage:
        """Search users.

        Access level of the app: advanced.

        Args:
            q: What to search for.
            snick: Whether to look at nicknames: 1 yes, 0 no.
            sdomain: Whether to look at personal domains: 1 yes, 0 no.
            sintro: Whether to look at self-descriptions: 1 yes, 0 no.
            stag: Whether to look at tags: 1 yes, 0 no.
            province: Code of the users' province.
            city: Code of the users' city.
            gender: `m` male, `f` female.
            comorsch: Name of a company or school.
            sort: 1 by time of the last change, 2 by followers. The service's default is `1`.
            count: Accounts per page, 50 at most. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            One page of users.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/search/users
        """
        from . import search_users

        return _result(
            await search_users.asyncio_detailed(
                q=q,
                snick=snick,
                sdomain=sdomain,
                sintro=sintro,
                stag=stag,
                province=province,
                city=city,
                gender=gender,
                comorsch=comorsch,
                sort=sort,
                count=count,
                page=page,
                base_app=base_app,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_users(
        self,
        *,
        q: str | Unset = UNSET,
        snick: Literal[0, 1] | Unset = UNSET,
        sdomain: Literal[0, 1] | Unset = UNSET,
        sintro: Literal[0, 1] | Unset = UNSET,
        stag: Literal[0, 1] | Unset = UNSET,
        province: int | Unset = UNSET,
        city: int | Unset = UNSET,
        gender: Literal["f", "m"] | Unset = UNSET,
        comorsch: str | Unset = UNSET,
        sort: Literal[1, 2] | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[UsersPage]:
        """Pages of `users`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            q: What to search for.
            snick: Whether to look at nicknames: 1 yes, 0 no.
            sdomain: Whether to look at personal domains: 1 yes, 0 no.
            sintro: Whether to look at self-descriptions: 1 yes, 0 no.
            stag: Whether to look at tags: 1 yes, 0 no.
            province: Code of the users' province.
            city: Code of the users' city.
            gender: `m` male, `f` female.
            comorsch: Name of a company or school.
            sort: 1 by time of the last change, 2 by followers. The service's default is `1`.
            count: Accounts per page, 50 at most. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> UsersPage:
            return await self.users(
                q=q,
                snick=snick,
                sdomain=sdomain,
                sintro=sintro,
                stag=stag,
                province=province,
                city=city,
                gender=gender,
                comorsch=comorsch,
                sort=sort,
                count=count,
                base_app=base_app,
                **_state,
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _USERS_PAGINATION, max_pages)

    def iter_users(
        self,
        *,
        q: str | Unset = UNSET,
        snick: Literal[0, 1] | Unset = UNSET,
        sdomain: Literal[0, 1] | Unset = UNSET,
        sintro: Literal[0, 1] | Unset = UNSET,
        stag: Literal[0, 1] | Unset = UNSET,
        province: int | Unset = UNSET,
        city: int | Unset = UNSET,
        gender: Literal["f", "m"] | Unset = UNSET,
        comorsch: str | Unset = UNSET,
        sort: Literal[1, 2] | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[User]:
        """What is on the pages of `users`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            q: What to search for.
            snick: Whether to look at nicknames: 1 yes, 0 no.
            sdomain: Whether to look at personal domains: 1 yes, 0 no.
            sintro: Whether to look at self-descriptions: 1 yes, 0 no.
            stag: Whether to look at tags: 1 yes, 0 no.
            province: Code of the users' province.
            city: Code of the users' city.
            gender: `m` male, `f` female.
            comorsch: Name of a company or school.
            sort: 1 by time of the last change, 2 by followers. The service's default is `1`.
            count: Accounts per page, 50 at most. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_users(
                q=q,
                snick=snick,
                sdomain=sdomain,
                sintro=sintro,
                stag=stag,
                province=province,
                city=city,
                gender=gender,
                comorsch=comorsch,
                sort=sort,
                count=count,
                page=page,
                base_app=base_app,
                max_pages=max_pages,
            )
            for item in page.users
        )
