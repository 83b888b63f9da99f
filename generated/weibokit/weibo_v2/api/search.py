# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `search`, synchronous and asynchronous."""

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
        SearchStatusesBaseApp,
        SearchStatusesFilterOri,
        SearchStatusesFilterPic,
        SearchSuggestionsAtUsersRange,
        SearchSuggestionsAtUsersType,
        SearchSuggestionsSchoolsType,
        SearchUsersBaseApp,
        SearchUsersGender,
        SearchUsersSdomain,
        SearchUsersSintro,
        SearchUsersSnick,
        SearchUsersSort,
        SearchUsersStag,
    )
    from ..models.status import Status
    from ..models.statuses_page import StatusesPage
    from ..models.suggested_apps_list import SuggestedAppsList
    from ..models.suggested_companies_list import SuggestedCompaniesList
    from ..models.suggested_mentions_list import SuggestedMentionsList
    from ..models.suggested_schools_list import SuggestedSchoolsList
    from ..models.suggested_searches_list import SuggestedSearchesList
    from ..models.suggested_users_list import SuggestedUsersList
    from ..models.user import User
    from ..models.users_page import UsersPage

__all__ = ["AsyncSearch", "Search"]

_STATUSES_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_TOPICS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_USERS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("users",))

_STATUSES = Arguments(
    operation="search_statuses",
    parameters=(
        ParameterModel(name="q", type="str"),
        ParameterModel(name="filter_ori", type="int"),
        ParameterModel(name="filter_pic", type="int"),
        ParameterModel(name="fuid", type="int"),
        ParameterModel(name="province", type="int"),
        ParameterModel(name="city", type="int"),
        ParameterModel(name="starttime", type="int"),
        ParameterModel(name="endtime", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="needcount", type="bool"),
        ParameterModel(name="base_app", type="int"),
    ),
)
_SUGGESTIONS_APPS = Arguments(
    operation="search_suggestions_apps",
    parameters=(ParameterModel(name="q", type="str", required=True), ParameterModel(name="count", type="int")),
)
_SUGGESTIONS_AT_USERS = Arguments(
    operation="search_suggestions_at_users",
    parameters=(
        ParameterModel(name="q", type="str", required=True),
        ParameterModel(name="type_", type="int", required=True),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="range_", type="int"),
    ),
)
_SUGGESTIONS_COMPANIES = Arguments(
    operation="search_suggestions_companies",
    parameters=(ParameterModel(name="q", type="str", required=True), ParameterModel(name="count", type="int")),
)
_SUGGESTIONS_SCHOOLS = Arguments(
    operation="search_suggestions_schools",
    parameters=(
        ParameterModel(name="q", type="str", required=True),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="type_", type="int"),
    ),
)
_SUGGESTIONS_STATUSES = Arguments(
    operation="search_suggestions_statuses",
    parameters=(ParameterModel(name="q", type="str", required=True), ParameterModel(name="count", type="int")),
)
_SUGGESTIONS_USERS = Arguments(
    operation="search_suggestions_users",
    parameters=(ParameterModel(name="q", type="str", required=True), ParameterModel(name="count", type="int")),
)
_TOPICS = Arguments(
    operation="search_topics",
    parameters=(
        ParameterModel(name="q", type="str", required=True),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
    ),
)
_USERS = Arguments(
    operation="search_users",
    parameters=(
        ParameterModel(name="q", type="str"),
        ParameterModel(name="snick", type="int"),
        ParameterModel(name="sdomain", type="int"),
        ParameterModel(name="sintro", type="int"),
        ParameterModel(name="stag", type="int"),
        ParameterModel(name="province", type="int"),
        ParameterModel(name="city", type="int"),
        ParameterModel(name="gender", type="str"),
        ParameterModel(name="comorsch", type="str"),
        ParameterModel(name="sort", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="base_app", type="int"),
    ),
)


def _request_search_statuses(
    *,
    q: str | Unset = UNSET,
    filter_ori: SearchStatusesFilterOri | Unset = 0,
    filter_pic: SearchStatusesFilterPic | Unset = 0,
    fuid: int | Unset = UNSET,
    province: int | Unset = UNSET,
    city: int | Unset = UNSET,
    starttime: int | Unset = UNSET,
    endtime: int | Unset = UNSET,
    count: int | Unset = 10,
    page: int | Unset = 1,
    needcount: bool | Unset = False,
    base_app: SearchStatusesBaseApp | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["q"] = q

    json_filter_ori: int | Unset = UNSET
    if not isinstance(filter_ori, Unset):
        json_filter_ori = filter_ori

    params["filter_ori"] = json_filter_ori

    json_filter_pic: int | Unset = UNSET
    if not isinstance(filter_pic, Unset):
        json_filter_pic = filter_pic

    params["filter_pic"] = json_filter_pic

    params["fuid"] = fuid

    params["province"] = province

    params["city"] = city

    params["starttime"] = starttime

    params["endtime"] = endtime

    params["count"] = count

    params["page"] = page

    params["needcount"] = needcount

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/search/statuses.json",
        "params": params,
    }

    return _kwargs


def _request_search_suggestions_apps(
    *,
    q: str,
    count: int | Unset = 10,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["q"] = q

    params["count"] = count

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/search/suggestions/apps.json",
        "params": params,
    }

    return _kwargs


def _request_search_suggestions_at_users(
    *,
    q: str,
    count: int | Unset = 10,
    type_: SearchSuggestionsAtUsersType,
    range_: SearchSuggestionsAtUsersRange | Unset = 2,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["q"] = q

    params["count"] = count

    json_type_: int = type_
    params["type"] = json_type_

    json_range_: int | Unset = UNSET
    if not isinstance(range_, Unset):
        json_range_ = range_

    params["range"] = json_range_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/search/suggestions/at_users.json",
        "params": params,
    }

    return _kwargs


def _request_search_suggestions_companies(
    *,
    q: str,
    count: int | Unset = 10,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["q"] = q

    params["count"] = count

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/search/suggestions/companies.json",
        "params": params,
    }

    return _kwargs


def _request_search_suggestions_schools(
    *,
    q: str,
    count: int | Unset = 10,
    type_: SearchSuggestionsSchoolsType | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["q"] = q

    params["count"] = count

    json_type_: int | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/search/suggestions/schools.json",
        "params": params,
    }

    return _kwargs


def _request_search_suggestions_statuses(
    *,
    q: str,
    count: int | Unset = 10,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["q"] = q

    params["count"] = count

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/search/suggestions/statuses.json",
        "params": params,
    }

    return _kwargs


def _request_search_suggestions_users(
    *,
    q: str,
    count: int | Unset = 10,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["q"] = q

    params["count"] = count

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/search/suggestions/users.json",
        "params": params,
    }

    return _kwargs


def _request_search_topics(
    *,
    q: str,
    count: int | Unset = 10,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["q"] = q

    params["count"] = count

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/search/topics.json",
        "params": params,
    }

    return _kwargs


def _request_search_users(
    *,
    q: str | Unset = UNSET,
    snick: SearchUsersSnick | Unset = UNSET,
    sdomain: SearchUsersSdomain | Unset = UNSET,
    sintro: SearchUsersSintro | Unset = UNSET,
    stag: SearchUsersStag | Unset = UNSET,
    province: int | Unset = UNSET,
    city: int | Unset = UNSET,
    gender: SearchUsersGender | Unset = UNSET,
    comorsch: str | Unset = UNSET,
    sort: SearchUsersSort | Unset = 1,
    count: int | Unset = 10,
    page: int | Unset = 1,
    base_app: SearchUsersBaseApp | Unset = 0,
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

    json_stag: int | Unset = UNSET
    if not isinstance(stag, Unset):
        json_stag = stag

    params["stag"] = json_stag

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

    params["count"] = count

    params["page"] = page

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/search/users.json",
        "params": params,
    }

    return _kwargs


class Search(_Suggesting):
    """Search, and completion of what is typed."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def statuses(
        self,
        *,
        q: str | None = None,
        filter_ori: Literal[0, 1, 2] | None = None,
        filter_pic: Literal[0, 1, 2] | None = None,
        fuid: int | None = None,
        province: int | None = None,
        city: int | None = None,
        starttime: int | None = None,
        endtime: int | None = None,
        count: int | None = None,
        page: int | None = None,
        needcount: bool | None = None,
        base_app: Literal[0, 1] | None = None,
    ) -> StatusesPage:
        """Search posts.

        `GET /2/search/statuses.json`, free. The response is typed. `iter_statuses` goes through the items of all
        pages, `pages_statuses` through the pages.

        Example:
            api.search.statuses()

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
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/search/statuses

        Documentation:
            reference/weibo_v2/search.html#statuses
        """
        from ..models.statuses_page import StatusesPage

        return _call(
            self._client,
            _STATUSES,
            {
                "q": q,
                "filter_ori": filter_ori,
                "filter_pic": filter_pic,
                "fuid": fuid,
                "province": province,
                "city": city,
                "starttime": starttime,
                "endtime": endtime,
                "count": count,
                "page": page,
                "needcount": needcount,
                "base_app": base_app,
            },
            lambda _given: _request_search_statuses(
                q=_given.get("q", UNSET),
                filter_ori=_given.get("filter_ori", UNSET),
                filter_pic=_given.get("filter_pic", UNSET),
                fuid=_given.get("fuid", UNSET),
                province=_given.get("province", UNSET),
                city=_given.get("city", UNSET),
                starttime=_given.get("starttime", UNSET),
                endtime=_given.get("endtime", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                needcount=_given.get("needcount", UNSET),
                base_app=_given.get("base_app", UNSET),
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    def pages_statuses(
        self,
        *,
        q: str | None = None,
        filter_ori: Literal[0, 1, 2] | None = None,
        filter_pic: Literal[0, 1, 2] | None = None,
        fuid: int | None = None,
        province: int | None = None,
        city: int | None = None,
        starttime: int | None = None,
        endtime: int | None = None,
        count: int | None = None,
        page: int | None = None,
        needcount: bool | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[StatusesPage]:
        """Pages of `statuses`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.search.pages_statuses(max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/search.html#statuses
        """
        return _Pages(
            self.statuses,
            _STATUSES,
            {
                "q": q,
                "filter_ori": filter_ori,
                "filter_pic": filter_pic,
                "fuid": fuid,
                "province": province,
                "city": city,
                "starttime": starttime,
                "endtime": endtime,
                "count": count,
                "page": page,
                "needcount": needcount,
                "base_app": base_app,
            },
            _STATUSES_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_statuses(
        self,
        *,
        q: str | None = None,
        filter_ori: Literal[0, 1, 2] | None = None,
        filter_pic: Literal[0, 1, 2] | None = None,
        fuid: int | None = None,
        province: int | None = None,
        city: int | None = None,
        starttime: int | None = None,
        endtime: int | None = None,
        count: int | None = None,
        page: int | None = None,
        needcount: bool | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Status]:
        """What is on the pages of `statuses`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.search.iter_statuses(max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/search.html#statuses
        """
        _pages = self.pages_statuses(
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
            resume=resume,
        )
        return _Items(_pages, lambda page: page.statuses, _STATUSES_PAGINATION)

    def suggestions_apps(self, *, q: str, count: int | None = None) -> SuggestedAppsList:
        """Complete the name of an app.

        `GET /2/search/suggestions/apps.json`, free. The response is typed.

        Example:
            api.search.suggestions_apps(q="coffee")

        Args:
            q: What was typed so far.
            count: How many apps. At least 1. The service's default is `10`.

        Returns:
            The apps.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/search/suggestions/apps

        Documentation:
            reference/weibo_v2/search.html#suggestions_apps
        """
        from ..models.suggested_apps_list import SuggestedAppsList

        return _call(
            self._client,
            _SUGGESTIONS_APPS,
            {"q": q, "count": count},
            lambda _given: _request_search_suggestions_apps(q=_given["q"], count=_given.get("count", UNSET)),
            lambda response: SuggestedAppsList.from_dict(response.json()),
        )

    def suggestions_at_users(
        self, *, q: str, type_: Literal[0, 1], count: int | None = None, range_: Literal[0, 1, 2] | None = None
    ) -> SuggestedMentionsList:
        """Complete a mention.

        Among the accounts that the caller follows, or those that follow the caller.

        `GET /2/search/suggestions/at_users.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.search.suggestions_at_users(q="coffee", type_=0)

        Args:
            q: What was typed so far.
            type_: 0 among followed accounts, 1 among followers.
            count: How many, at most 2000 of followed accounts or 1000 of followers. At least 1. The service's
                default is `10`.
            range_: What to compare: 0 nicknames, 1 the caller's notes, 2 both. The service's default is `2`.

        Returns:
            The accounts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/search/suggestions/at_users

        Documentation:
            reference/weibo_v2/search.html#suggestions_at_users
        """
        from ..models.suggested_mentions_list import SuggestedMentionsList

        return _call(
            self._client,
            _SUGGESTIONS_AT_USERS,
            {"q": q, "type_": type_, "count": count, "range_": range_},
            lambda _given: _request_search_suggestions_at_users(
                q=_given["q"],
                count=_given.get("count", UNSET),
                type_=_given["type_"],
                range_=_given.get("range_", UNSET),
            ),
            lambda response: SuggestedMentionsList.from_dict(response.json()),
        )

    def suggestions_companies(self, *, q: str, count: int | None = None) -> SuggestedCompaniesList:
        """Complete the name of a company.

        `GET /2/search/suggestions/companies.json`, free. The response is typed.

        Example:
            api.search.suggestions_companies(q="coffee")

        Args:
            q: What was typed so far.
            count: How many companies. At least 1. The service's default is `10`.

        Returns:
            The companies.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/search/suggestions/companies

        Documentation:
            reference/weibo_v2/search.html#suggestions_companies
        """
        from ..models.suggested_companies_list import SuggestedCompaniesList

        return _call(
            self._client,
            _SUGGESTIONS_COMPANIES,
            {"q": q, "count": count},
            lambda _given: _request_search_suggestions_companies(q=_given["q"], count=_given.get("count", UNSET)),
            lambda response: SuggestedCompaniesList.from_dict(response.json()),
        )

    def suggestions_schools(
        self, *, q: str, count: int | None = None, type_: Literal[0, 1, 2, 3, 4, 5] | None = None
    ) -> SuggestedSchoolsList:
        """Complete the name of a school.

        `GET /2/search/suggestions/schools.json`, free. The response is typed.

        Example:
            api.search.suggestions_schools(q="coffee")

        Args:
            q: What was typed so far.
            count: How many schools. At least 1. The service's default is `10`.
            type_: Kind of school: 0 all, 1 university, 2 upper secondary, 3 vocational, 4 lower secondary, 5
                primary. The service's default is `0`.

        Returns:
            The schools.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/search/suggestions/schools

        Documentation:
            reference/weibo_v2/search.html#suggestions_schools
        """
        from ..models.suggested_schools_list import SuggestedSchoolsList

        return _call(
            self._client,
            _SUGGESTIONS_SCHOOLS,
            {"q": q, "count": count, "type_": type_},
            lambda _given: _request_search_suggestions_schools(
                q=_given["q"], count=_given.get("count", UNSET), type_=_given.get("type_", UNSET)
            ),
            lambda response: SuggestedSchoolsList.from_dict(response.json()),
        )

    def suggestions_statuses(self, *, q: str, count: int | None = None) -> SuggestedSearchesList:
        """Complete a search for posts.

        `GET /2/search/suggestions/statuses.json`, free. The response is typed.

        Example:
            api.search.suggestions_statuses(q="coffee")

        Args:
            q: What was typed so far.
            count: How many searches. At least 1. The service's default is `10`.

        Returns:
            The searches.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/search/suggestions/statuses

        Documentation:
            reference/weibo_v2/search.html#suggestions_statuses
        """
        from ..models.suggested_searches_list import SuggestedSearchesList

        return _call(
            self._client,
            _SUGGESTIONS_STATUSES,
            {"q": q, "count": count},
            lambda _given: _request_search_suggestions_statuses(q=_given["q"], count=_given.get("count", UNSET)),
            lambda response: SuggestedSearchesList.from_dict(response.json()),
        )

    def suggestions_users(self, *, q: str, count: int | None = None) -> SuggestedUsersList:
        """Complete the name of a user.

        `GET /2/search/suggestions/users.json`, free. The response is typed.

        Example:
            api.search.suggestions_users(q="coffee")

        Args:
            q: What was typed so far.
            count: How many accounts. At least 1. The service's default is `10`.

        Returns:
            The users.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/search/suggestions/users

        Documentation:
            reference/weibo_v2/search.html#suggestions_users
        """
        from ..models.suggested_users_list import SuggestedUsersList

        return _call(
            self._client,
            _SUGGESTIONS_USERS,
            {"q": q, "count": count},
            lambda _given: _request_search_suggestions_users(q=_given["q"], count=_given.get("count", UNSET)),
            lambda response: SuggestedUsersList.from_dict(response.json()),
        )

    def topics(self, *, q: str, count: int | None = None, page: int | None = None) -> StatusesPage:
        """Latest posts on a topic.

        Reaches the latest 200 posts.

        `GET /2/search/topics.json`, free. The response is typed. `iter_topics` goes through the items of all pages,
        `pages_topics` through the pages.

        Access level of the app: advanced.

        Example:
            api.search.topics(q="coffee")

        Args:
            q: The topic, without its `#`.
            count: Posts per page, 50 at most. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/search/topics

        Documentation:
            reference/weibo_v2/search.html#topics
        """
        from ..models.statuses_page import StatusesPage

        return _call(
            self._client,
            _TOPICS,
            {"q": q, "count": count, "page": page},
            lambda _given: _request_search_topics(
                q=_given["q"], count=_given.get("count", UNSET), page=_given.get("page", UNSET)
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    def pages_topics(
        self,
        *,
        q: str,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[StatusesPage]:
        """Pages of `topics`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.search.pages_topics(q="coffee", max_pages=3): ...

        Args:
            q: The topic, without its `#`.
            count: Posts per page, 50 at most. At least 1. The service's default is `10`.
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
            reference/weibo_v2/search.html#topics
        """
        return _Pages(
            self.topics,
            _TOPICS,
            {"q": q, "count": count, "page": page},
            _TOPICS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_topics(
        self,
        *,
        q: str,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Status]:
        """What is on the pages of `topics`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.search.iter_topics(q="coffee", max_pages=3): ...

        Args:
            q: The topic, without its `#`.
            count: Posts per page, 50 at most. At least 1. The service's default is `10`.
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
            reference/weibo_v2/search.html#topics
        """
        _pages = self.pages_topics(q=q, count=count, page=page, max_pages=max_pages, resume=resume)
        return _Items(_pages, lambda page: page.statuses, _TOPICS_PAGINATION)

    def users(
        self,
        *,
        q: str | None = None,
        snick: Literal[0, 1] | None = None,
        sdomain: Literal[0, 1] | None = None,
        sintro: Literal[0, 1] | None = None,
        stag: Literal[0, 1] | None = None,
        province: int | None = None,
        city: int | None = None,
        gender: Literal["f", "m"] | None = None,
        comorsch: str | None = None,
        sort: Literal[1, 2] | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
    ) -> UsersPage:
        """Search users.

        `GET /2/search/users.json`, free. The response is typed. `iter_users` goes through the items of all pages,
        `pages_users` through the pages.

        Access level of the app: advanced.

        Example:
            api.search.users()

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
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/search/users

        Documentation:
            reference/weibo_v2/search.html#users
        """
        from ..models.users_page import UsersPage

        return _call(
            self._client,
            _USERS,
            {
                "q": q,
                "snick": snick,
                "sdomain": sdomain,
                "sintro": sintro,
                "stag": stag,
                "province": province,
                "city": city,
                "gender": gender,
                "comorsch": comorsch,
                "sort": sort,
                "count": count,
                "page": page,
                "base_app": base_app,
            },
            lambda _given: _request_search_users(
                q=_given.get("q", UNSET),
                snick=_given.get("snick", UNSET),
                sdomain=_given.get("sdomain", UNSET),
                sintro=_given.get("sintro", UNSET),
                stag=_given.get("stag", UNSET),
                province=_given.get("province", UNSET),
                city=_given.get("city", UNSET),
                gender=_given.get("gender", UNSET),
                comorsch=_given.get("comorsch", UNSET),
                sort=_given.get("sort", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
            ),
            lambda response: UsersPage.from_dict(response.json()),
        )

    def pages_users(
        self,
        *,
        q: str | None = None,
        snick: Literal[0, 1] | None = None,
        sdomain: Literal[0, 1] | None = None,
        sintro: Literal[0, 1] | None = None,
        stag: Literal[0, 1] | None = None,
        province: int | None = None,
        city: int | None = None,
        gender: Literal["f", "m"] | None = None,
        comorsch: str | None = None,
        sort: Literal[1, 2] | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[UsersPage]:
        """Pages of `users`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.search.pages_users(max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/search.html#users
        """
        return _Pages(
            self.users,
            _USERS,
            {
                "q": q,
                "snick": snick,
                "sdomain": sdomain,
                "sintro": sintro,
                "stag": stag,
                "province": province,
                "city": city,
                "gender": gender,
                "comorsch": comorsch,
                "sort": sort,
                "count": count,
                "page": page,
                "base_app": base_app,
            },
            _USERS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_users(
        self,
        *,
        q: str | None = None,
        snick: Literal[0, 1] | None = None,
        sdomain: Literal[0, 1] | None = None,
        sintro: Literal[0, 1] | None = None,
        stag: Literal[0, 1] | None = None,
        province: int | None = None,
        city: int | None = None,
        gender: Literal["f", "m"] | None = None,
        comorsch: str | None = None,
        sort: Literal[1, 2] | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[User]:
        """What is on the pages of `users`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.search.iter_users(max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/search.html#users
        """
        _pages = self.pages_users(
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
            resume=resume,
        )
        return _Items(_pages, lambda page: page.users, _USERS_PAGINATION)


class AsyncSearch(_Suggesting):
    """Search, and completion of what is typed."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def statuses(
        self,
        *,
        q: str | None = None,
        filter_ori: Literal[0, 1, 2] | None = None,
        filter_pic: Literal[0, 1, 2] | None = None,
        fuid: int | None = None,
        province: int | None = None,
        city: int | None = None,
        starttime: int | None = None,
        endtime: int | None = None,
        count: int | None = None,
        page: int | None = None,
        needcount: bool | None = None,
        base_app: Literal[0, 1] | None = None,
    ) -> StatusesPage:
        """Search posts.

        `GET /2/search/statuses.json`, free. The response is typed. `iter_statuses` goes through the items of all
        pages, `pages_statuses` through the pages.

        Example:
            api.search.statuses()

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
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/search/statuses

        Documentation:
            reference/weibo_v2/search.html#statuses
        """
        from ..models.statuses_page import StatusesPage

        return await _acall(
            self._client,
            _STATUSES,
            {
                "q": q,
                "filter_ori": filter_ori,
                "filter_pic": filter_pic,
                "fuid": fuid,
                "province": province,
                "city": city,
                "starttime": starttime,
                "endtime": endtime,
                "count": count,
                "page": page,
                "needcount": needcount,
                "base_app": base_app,
            },
            lambda _given: _request_search_statuses(
                q=_given.get("q", UNSET),
                filter_ori=_given.get("filter_ori", UNSET),
                filter_pic=_given.get("filter_pic", UNSET),
                fuid=_given.get("fuid", UNSET),
                province=_given.get("province", UNSET),
                city=_given.get("city", UNSET),
                starttime=_given.get("starttime", UNSET),
                endtime=_given.get("endtime", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                needcount=_given.get("needcount", UNSET),
                base_app=_given.get("base_app", UNSET),
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    def pages_statuses(
        self,
        *,
        q: str | None = None,
        filter_ori: Literal[0, 1, 2] | None = None,
        filter_pic: Literal[0, 1, 2] | None = None,
        fuid: int | None = None,
        province: int | None = None,
        city: int | None = None,
        starttime: int | None = None,
        endtime: int | None = None,
        count: int | None = None,
        page: int | None = None,
        needcount: bool | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[StatusesPage]:
        """Pages of `statuses`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.search.pages_statuses(max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/search.html#statuses
        """
        return _AsyncPages(
            self.statuses,
            _STATUSES,
            {
                "q": q,
                "filter_ori": filter_ori,
                "filter_pic": filter_pic,
                "fuid": fuid,
                "province": province,
                "city": city,
                "starttime": starttime,
                "endtime": endtime,
                "count": count,
                "page": page,
                "needcount": needcount,
                "base_app": base_app,
            },
            _STATUSES_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_statuses(
        self,
        *,
        q: str | None = None,
        filter_ori: Literal[0, 1, 2] | None = None,
        filter_pic: Literal[0, 1, 2] | None = None,
        fuid: int | None = None,
        province: int | None = None,
        city: int | None = None,
        starttime: int | None = None,
        endtime: int | None = None,
        count: int | None = None,
        page: int | None = None,
        needcount: bool | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Status]:
        """What is on the pages of `statuses`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.search.iter_statuses(max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/search.html#statuses
        """
        _pages = self.pages_statuses(
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
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.statuses, _STATUSES_PAGINATION)

    async def suggestions_apps(self, *, q: str, count: int | None = None) -> SuggestedAppsList:
        """Complete the name of an app.

        `GET /2/search/suggestions/apps.json`, free. The response is typed.

        Example:
            api.search.suggestions_apps(q="coffee")

        Args:
            q: What was typed so far.
            count: How many apps. At least 1. The service's default is `10`.

        Returns:
            The apps.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/search/suggestions/apps

        Documentation:
            reference/weibo_v2/search.html#suggestions_apps
        """
        from ..models.suggested_apps_list import SuggestedAppsList

        return await _acall(
            self._client,
            _SUGGESTIONS_APPS,
            {"q": q, "count": count},
            lambda _given: _request_search_suggestions_apps(q=_given["q"], count=_given.get("count", UNSET)),
            lambda response: SuggestedAppsList.from_dict(response.json()),
        )

    async def suggestions_at_users(
        self, *, q: str, type_: Literal[0, 1], count: int | None = None, range_: Literal[0, 1, 2] | None = None
    ) -> SuggestedMentionsList:
        """Complete a mention.

        Among the accounts that the caller follows, or those that follow the caller.

        `GET /2/search/suggestions/at_users.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.search.suggestions_at_users(q="coffee", type_=0)

        Args:
            q: What was typed so far.
            type_: 0 among followed accounts, 1 among followers.
            count: How many, at most 2000 of followed accounts or 1000 of followers. At least 1. The service's
                default is `10`.
            range_: What to compare: 0 nicknames, 1 the caller's notes, 2 both. The service's default is `2`.

        Returns:
            The accounts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/search/suggestions/at_users

        Documentation:
            reference/weibo_v2/search.html#suggestions_at_users
        """
        from ..models.suggested_mentions_list import SuggestedMentionsList

        return await _acall(
            self._client,
            _SUGGESTIONS_AT_USERS,
            {"q": q, "type_": type_, "count": count, "range_": range_},
            lambda _given: _request_search_suggestions_at_users(
                q=_given["q"],
                count=_given.get("count", UNSET),
                type_=_given["type_"],
                range_=_given.get("range_", UNSET),
            ),
            lambda response: SuggestedMentionsList.from_dict(response.json()),
        )

    async def suggestions_companies(self, *, q: str, count: int | None = None) -> SuggestedCompaniesList:
        """Complete the name of a company.

        `GET /2/search/suggestions/companies.json`, free. The response is typed.

        Example:
            api.search.suggestions_companies(q="coffee")

        Args:
            q: What was typed so far.
            count: How many companies. At least 1. The service's default is `10`.

        Returns:
            The companies.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/search/suggestions/companies

        Documentation:
            reference/weibo_v2/search.html#suggestions_companies
        """
        from ..models.suggested_companies_list import SuggestedCompaniesList

        return await _acall(
            self._client,
            _SUGGESTIONS_COMPANIES,
            {"q": q, "count": count},
            lambda _given: _request_search_suggestions_companies(q=_given["q"], count=_given.get("count", UNSET)),
            lambda response: SuggestedCompaniesList.from_dict(response.json()),
        )

    async def suggestions_schools(
        self, *, q: str, count: int | None = None, type_: Literal[0, 1, 2, 3, 4, 5] | None = None
    ) -> SuggestedSchoolsList:
        """Complete the name of a school.

        `GET /2/search/suggestions/schools.json`, free. The response is typed.

        Example:
            api.search.suggestions_schools(q="coffee")

        Args:
            q: What was typed so far.
            count: How many schools. At least 1. The service's default is `10`.
            type_: Kind of school: 0 all, 1 university, 2 upper secondary, 3 vocational, 4 lower secondary, 5
                primary. The service's default is `0`.

        Returns:
            The schools.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/search/suggestions/schools

        Documentation:
            reference/weibo_v2/search.html#suggestions_schools
        """
        from ..models.suggested_schools_list import SuggestedSchoolsList

        return await _acall(
            self._client,
            _SUGGESTIONS_SCHOOLS,
            {"q": q, "count": count, "type_": type_},
            lambda _given: _request_search_suggestions_schools(
                q=_given["q"], count=_given.get("count", UNSET), type_=_given.get("type_", UNSET)
            ),
            lambda response: SuggestedSchoolsList.from_dict(response.json()),
        )

    async def suggestions_statuses(self, *, q: str, count: int | None = None) -> SuggestedSearchesList:
        """Complete a search for posts.

        `GET /2/search/suggestions/statuses.json`, free. The response is typed.

        Example:
            api.search.suggestions_statuses(q="coffee")

        Args:
            q: What was typed so far.
            count: How many searches. At least 1. The service's default is `10`.

        Returns:
            The searches.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/search/suggestions/statuses

        Documentation:
            reference/weibo_v2/search.html#suggestions_statuses
        """
        from ..models.suggested_searches_list import SuggestedSearchesList

        return await _acall(
            self._client,
            _SUGGESTIONS_STATUSES,
            {"q": q, "count": count},
            lambda _given: _request_search_suggestions_statuses(q=_given["q"], count=_given.get("count", UNSET)),
            lambda response: SuggestedSearchesList.from_dict(response.json()),
        )

    async def suggestions_users(self, *, q: str, count: int | None = None) -> SuggestedUsersList:
        """Complete the name of a user.

        `GET /2/search/suggestions/users.json`, free. The response is typed.

        Example:
            api.search.suggestions_users(q="coffee")

        Args:
            q: What was typed so far.
            count: How many accounts. At least 1. The service's default is `10`.

        Returns:
            The users.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/search/suggestions/users

        Documentation:
            reference/weibo_v2/search.html#suggestions_users
        """
        from ..models.suggested_users_list import SuggestedUsersList

        return await _acall(
            self._client,
            _SUGGESTIONS_USERS,
            {"q": q, "count": count},
            lambda _given: _request_search_suggestions_users(q=_given["q"], count=_given.get("count", UNSET)),
            lambda response: SuggestedUsersList.from_dict(response.json()),
        )

    async def topics(self, *, q: str, count: int | None = None, page: int | None = None) -> StatusesPage:
        """Latest posts on a topic.

        Reaches the latest 200 posts.

        `GET /2/search/topics.json`, free. The response is typed. `iter_topics` goes through the items of all pages,
        `pages_topics` through the pages.

        Access level of the app: advanced.

        Example:
            api.search.topics(q="coffee")

        Args:
            q: The topic, without its `#`.
            count: Posts per page, 50 at most. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/search/topics

        Documentation:
            reference/weibo_v2/search.html#topics
        """
        from ..models.statuses_page import StatusesPage

        return await _acall(
            self._client,
            _TOPICS,
            {"q": q, "count": count, "page": page},
            lambda _given: _request_search_topics(
                q=_given["q"], count=_given.get("count", UNSET), page=_given.get("page", UNSET)
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    def pages_topics(
        self,
        *,
        q: str,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[StatusesPage]:
        """Pages of `topics`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.search.pages_topics(q="coffee", max_pages=3): ...

        Args:
            q: The topic, without its `#`.
            count: Posts per page, 50 at most. At least 1. The service's default is `10`.
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
            reference/weibo_v2/search.html#topics
        """
        return _AsyncPages(
            self.topics,
            _TOPICS,
            {"q": q, "count": count, "page": page},
            _TOPICS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_topics(
        self,
        *,
        q: str,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Status]:
        """What is on the pages of `topics`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.search.iter_topics(q="coffee", max_pages=3): ...

        Args:
            q: The topic, without its `#`.
            count: Posts per page, 50 at most. At least 1. The service's default is `10`.
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
            reference/weibo_v2/search.html#topics
        """
        _pages = self.pages_topics(q=q, count=count, page=page, max_pages=max_pages, resume=resume)
        return _AsyncItems(_pages, lambda page: page.statuses, _TOPICS_PAGINATION)

    async def users(
        self,
        *,
        q: str | None = None,
        snick: Literal[0, 1] | None = None,
        sdomain: Literal[0, 1] | None = None,
        sintro: Literal[0, 1] | None = None,
        stag: Literal[0, 1] | None = None,
        province: int | None = None,
        city: int | None = None,
        gender: Literal["f", "m"] | None = None,
        comorsch: str | None = None,
        sort: Literal[1, 2] | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
    ) -> UsersPage:
        """Search users.

        `GET /2/search/users.json`, free. The response is typed. `iter_users` goes through the items of all pages,
        `pages_users` through the pages.

        Access level of the app: advanced.

        Example:
            api.search.users()

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
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/search/users

        Documentation:
            reference/weibo_v2/search.html#users
        """
        from ..models.users_page import UsersPage

        return await _acall(
            self._client,
            _USERS,
            {
                "q": q,
                "snick": snick,
                "sdomain": sdomain,
                "sintro": sintro,
                "stag": stag,
                "province": province,
                "city": city,
                "gender": gender,
                "comorsch": comorsch,
                "sort": sort,
                "count": count,
                "page": page,
                "base_app": base_app,
            },
            lambda _given: _request_search_users(
                q=_given.get("q", UNSET),
                snick=_given.get("snick", UNSET),
                sdomain=_given.get("sdomain", UNSET),
                sintro=_given.get("sintro", UNSET),
                stag=_given.get("stag", UNSET),
                province=_given.get("province", UNSET),
                city=_given.get("city", UNSET),
                gender=_given.get("gender", UNSET),
                comorsch=_given.get("comorsch", UNSET),
                sort=_given.get("sort", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
            ),
            lambda response: UsersPage.from_dict(response.json()),
        )

    def pages_users(
        self,
        *,
        q: str | None = None,
        snick: Literal[0, 1] | None = None,
        sdomain: Literal[0, 1] | None = None,
        sintro: Literal[0, 1] | None = None,
        stag: Literal[0, 1] | None = None,
        province: int | None = None,
        city: int | None = None,
        gender: Literal["f", "m"] | None = None,
        comorsch: str | None = None,
        sort: Literal[1, 2] | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[UsersPage]:
        """Pages of `users`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.search.pages_users(max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/search.html#users
        """
        return _AsyncPages(
            self.users,
            _USERS,
            {
                "q": q,
                "snick": snick,
                "sdomain": sdomain,
                "sintro": sintro,
                "stag": stag,
                "province": province,
                "city": city,
                "gender": gender,
                "comorsch": comorsch,
                "sort": sort,
                "count": count,
                "page": page,
                "base_app": base_app,
            },
            _USERS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_users(
        self,
        *,
        q: str | None = None,
        snick: Literal[0, 1] | None = None,
        sdomain: Literal[0, 1] | None = None,
        sintro: Literal[0, 1] | None = None,
        stag: Literal[0, 1] | None = None,
        province: int | None = None,
        city: int | None = None,
        gender: Literal["f", "m"] | None = None,
        comorsch: str | None = None,
        sort: Literal[1, 2] | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[User]:
        """What is on the pages of `users`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.search.iter_users(max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/search.html#users
        """
        _pages = self.pages_users(
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
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.users, _USERS_PAGINATION)
