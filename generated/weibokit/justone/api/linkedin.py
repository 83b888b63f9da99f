# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `linkedin`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.deprecation import deprecated as _deprecated
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..models.enumerations import (
        LinkedinGetPostCommentsV1SortOrder,
        LinkedinGetPostReactionsV1Type,
        LinkedinGetUserPostsV1Type,
    )
    from ..models.result import Result

__all__ = ["AsyncLinkedin", "Linkedin"]


_GET_COMPANY_EMPLOYEES_V1 = Arguments(
    operation="linkedin_get_company_employees_v1",
    parameters=(ParameterModel(name="company_id", type="str", required=True), ParameterModel(name="page", type="int")),
)
_GET_POST_COMMENTS_V1 = Arguments(
    operation="linkedin_get_post_comments_v1",
    parameters=(
        ParameterModel(name="post_id", type="str", required=True),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="sort_order", type="str"),
        ParameterModel(name="pagination_token", type="str"),
        ParameterModel(name="share_urn", type="str"),
    ),
)
_GET_POST_REACTIONS_V1 = Arguments(
    operation="linkedin_get_post_reactions_v1",
    parameters=(
        ParameterModel(name="post_id", type="str", required=True),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="type_", type="str"),
    ),
)
_GET_USER_DETAIL_V1 = Arguments(
    operation="linkedin_get_user_detail_v1", parameters=(ParameterModel(name="username", type="str", required=True),)
)
_GET_USER_POSTS_V1 = Arguments(
    operation="linkedin_get_user_posts_v1",
    parameters=(
        ParameterModel(name="url", type="str", required=True),
        ParameterModel(name="type_", type="str"),
        ParameterModel(name="start", type="int"),
        ParameterModel(name="pagination_token", type="str"),
    ),
)
_SEARCH_USER_V1 = Arguments(
    operation="linkedin_search_user_v1",
    parameters=(
        ParameterModel(name="name", type="str"),
        ParameterModel(name="first_name", type="str"),
        ParameterModel(name="last_name", type="str"),
        ParameterModel(name="title", type="str"),
        ParameterModel(name="company", type="str"),
        ParameterModel(name="school", type="str"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="geocode_location", type="str"),
        ParameterModel(name="current_company", type="str"),
        ParameterModel(name="profile_language", type="str"),
        ParameterModel(name="industry", type="str"),
        ParameterModel(name="service_category", type="str"),
    ),
)


def _request_linkedin_get_company_employees_v1(
    *,
    company_id: str,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["companyId"] = company_id

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/linkedin/get-company-employees/v1",
        "params": params,
    }

    return _kwargs


def _request_linkedin_get_post_comments_v1(
    *,
    post_id: str,
    page: int | Unset = 1,
    sort_order: LinkedinGetPostCommentsV1SortOrder | Unset = UNSET,
    pagination_token: str | Unset = "",
    share_urn: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["postId"] = post_id

    params["page"] = page

    json_sort_order: str | Unset = UNSET
    if not isinstance(sort_order, Unset):
        json_sort_order = sort_order

    params["sortOrder"] = json_sort_order

    params["paginationToken"] = pagination_token

    params["shareUrn"] = share_urn

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/linkedin/get-post-comments/v1",
        "params": params,
    }

    return _kwargs


def _request_linkedin_get_post_reactions_v1(
    *,
    post_id: str,
    page: int | Unset = 1,
    type_: LinkedinGetPostReactionsV1Type | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["postId"] = post_id

    params["page"] = page

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/linkedin/get-post-reactions/v1",
        "params": params,
    }

    return _kwargs


def _request_linkedin_get_user_detail_v1(
    *,
    username: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["username"] = username

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/linkedin/get-user-detail/v1",
        "params": params,
    }

    return _kwargs


def _request_linkedin_get_user_posts_v1(
    *,
    url_query: str,
    type_: LinkedinGetUserPostsV1Type | Unset = UNSET,
    start: int | Unset = 0,
    pagination_token: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["url"] = url_query

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    params["start"] = start

    params["paginationToken"] = pagination_token

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/linkedin/get-user-posts/v1",
        "params": params,
    }

    return _kwargs


def _request_linkedin_search_user_v1(
    *,
    name: str | Unset = "",
    first_name: str | Unset = "",
    last_name: str | Unset = "",
    title: str | Unset = "",
    company: str | Unset = "",
    school: str | Unset = "",
    page: int | Unset = 1,
    geocode_location: str | Unset = "",
    current_company: str | Unset = "",
    profile_language: str | Unset = "",
    industry: str | Unset = "",
    service_category: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["name"] = name

    params["firstName"] = first_name

    params["lastName"] = last_name

    params["title"] = title

    params["company"] = company

    params["school"] = school

    params["page"] = page

    params["geocodeLocation"] = geocode_location

    params["currentCompany"] = current_company

    params["profileLanguage"] = profile_language

    params["industry"] = industry

    params["serviceCategory"] = service_category

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/linkedin/search-user/v1",
        "params": params,
    }

    return _kwargs


class Linkedin(_Suggesting):
    """People, companies and posts on LinkedIn."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @_deprecated("JustOne.linkedin.get_company_employees_v1 is deprecated: the provider advises against it.")
    def get_company_employees_v1(self, *, company_id: str, page: int | None = None) -> Result:
        """Employees of a company.

        Formerly one numbered page of the people working at a LinkedIn company, given its id. The service has
        withdrawn the data behind this operation.

        `GET /api/linkedin/get-company-employees/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Deprecated: the provider advises against it.

        Example:
            api.linkedin.get_company_employees_v1(company_id="1")

        Args:
            company_id: Id of the company.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/linkedin.html#get_company_employees_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_COMPANY_EMPLOYEES_V1,
            {"company_id": company_id, "page": page},
            lambda _given: _request_linkedin_get_company_employees_v1(
                company_id=_given["company_id"], page=_given.get("page", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_post_comments_v1(
        self,
        *,
        post_id: str,
        page: int | None = None,
        sort_order: Literal["RECENT", "RELEVANCE"] | None = None,
        pagination_token: str | None = None,
        share_urn: str | None = None,
    ) -> Result:
        """Comments on a LinkedIn post.

        One page of the comments on a LinkedIn activity post, given its id, by relevance or newest first. A further
        page takes the next number together with the token that came with the page before; a shared post may also
        need its share URN.

        `GET /api/linkedin/get-post-comments/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.linkedin.get_post_comments_v1(post_id="1")

        Args:
            post_id: Id of the post.
            page: Number of the page, from 1. The service's default is `1`.
            sort_order: Order of the comments. `RELEVANCE` or `RECENT`.
            pagination_token: Token of the next page, from the answer before; empty for the first page.
            share_urn: URN of the share, where the post is a shared one.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/linkedin.html#get_post_comments_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_POST_COMMENTS_V1,
            {
                "post_id": post_id,
                "page": page,
                "sort_order": sort_order,
                "pagination_token": pagination_token,
                "share_urn": share_urn,
            },
            lambda _given: _request_linkedin_get_post_comments_v1(
                post_id=_given["post_id"],
                page=_given.get("page", UNSET),
                sort_order=_given.get("sort_order", UNSET),
                pagination_token=_given.get("pagination_token", UNSET),
                share_urn=_given.get("share_urn", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    @_deprecated("JustOne.linkedin.get_post_reactions_v1 is deprecated: the provider advises against it.")
    def get_post_reactions_v1(
        self,
        *,
        post_id: str,
        page: int | None = None,
        type_: Literal["ALL", "APPRECIATION", "EMPATHY", "INTEREST", "LIKE", "PRAISE"] | None = None,
    ) -> Result:
        """Reactions to a LinkedIn post.

        Formerly one numbered page of the reactions to a LinkedIn post, all of them or one kind such as likes. The
        service has withdrawn the data behind this operation.

        `GET /api/linkedin/get-post-reactions/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Deprecated: the provider advises against it.

        Example:
            api.linkedin.get_post_reactions_v1(post_id="1")

        Args:
            post_id: Id of the post.
            page: Number of the page, from 1. The service's default is `1`.
            type_: Kind of reaction to list. `ALL`, `LIKE`, `PRAISE`, `EMPATHY`, `APPRECIATION` or `INTEREST`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/linkedin.html#get_post_reactions_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_POST_REACTIONS_V1,
            {"post_id": post_id, "page": page, "type_": type_},
            lambda _given: _request_linkedin_get_post_reactions_v1(
                post_id=_given["post_id"], page=_given.get("page", UNSET), type_=_given.get("type_", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_user_detail_v1(self, *, username: str) -> Result:
        """Profile of a LinkedIn member.

        The headline, name and other core data of one LinkedIn member, given the name at the end of the profile's
        address (`jack` in `linkedin.com/in/jack`).

        `GET /api/linkedin/get-user-detail/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.linkedin.get_user_detail_v1(username="alice")

        Args:
            username: Name in the address of the profile, the part after /in/.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/linkedin.html#get_user_detail_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_USER_DETAIL_V1,
            {"username": username},
            lambda _given: _request_linkedin_get_user_detail_v1(username=_given["username"]),
            lambda response: Result.from_dict(response.json()),
        )

    def get_user_posts_v1(
        self,
        *,
        url: str,
        type_: Literal["COMMENTS", "POSTS", "REACTIONS"] | None = None,
        start: int | None = None,
        pagination_token: str | None = None,
    ) -> Result:
        """Posts around a LinkedIn member.

        A LinkedIn member's own posts, or else the posts under which the member left comments or reactions, one of
        the three per call, given the full profile URL. The start counts from 0 and normally grows by 50 a page;
        each further page also takes the token of the page before.

        `GET /api/linkedin/get-user-posts/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.linkedin.get_user_posts_v1(url="https://example.com/1")

        Args:
            url: Address of the person's profile.
            type_: Whether posts the person wrote, commented on or reacted to are listed. `POSTS`, `COMMENTS` or
                `REACTIONS`.
            start: Posts to skip; usually 50 more with every page. The service's default is `0`.
            pagination_token: Token of the next page, from the answer before; empty for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/linkedin.html#get_user_posts_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_USER_POSTS_V1,
            {"url": url, "type_": type_, "start": start, "pagination_token": pagination_token},
            lambda _given: _request_linkedin_get_user_posts_v1(
                url_query=_given["url"],
                type_=_given.get("type_", UNSET),
                start=_given.get("start", UNSET),
                pagination_token=_given.get("pagination_token", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    @_deprecated("JustOne.linkedin.search_user_v1 is deprecated: the provider advises against it.")
    def search_user_v1(
        self,
        *,
        name: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        title: str | None = None,
        company: str | None = None,
        school: str | None = None,
        page: int | None = None,
        geocode_location: str | None = None,
        current_company: str | None = None,
        profile_language: str | None = None,
        industry: str | None = None,
        service_category: str | None = None,
    ) -> Result:
        """LinkedIn members matching a search.

        Formerly one numbered page of LinkedIn members found by name, title, company, school, place or industry. The
        service has withdrawn the data behind this operation.

        `GET /api/linkedin/search-user/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Deprecated: the provider advises against it.

        Example:
            api.linkedin.search_user_v1()

        Args:
            name: Name of the person, or words to search for.
            first_name: First name of the person.
            last_name: Last name of the person.
            title: Job title of the person.
            company: Name of a company the person has to do with.
            school: Name of a school the person went to.
            page: Number of the page, from 1. The service's default is `1`.
            geocode_location: LinkedIn's code of the place.
            current_company: Id of the company that the person works at.
            profile_language: Language of the profile.
            industry: Id of the person's industry.
            service_category: Id of the kind of services that the person offers.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/linkedin.html#search_user_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _SEARCH_USER_V1,
            {
                "name": name,
                "first_name": first_name,
                "last_name": last_name,
                "title": title,
                "company": company,
                "school": school,
                "page": page,
                "geocode_location": geocode_location,
                "current_company": current_company,
                "profile_language": profile_language,
                "industry": industry,
                "service_category": service_category,
            },
            lambda _given: _request_linkedin_search_user_v1(
                name=_given.get("name", UNSET),
                first_name=_given.get("first_name", UNSET),
                last_name=_given.get("last_name", UNSET),
                title=_given.get("title", UNSET),
                company=_given.get("company", UNSET),
                school=_given.get("school", UNSET),
                page=_given.get("page", UNSET),
                geocode_location=_given.get("geocode_location", UNSET),
                current_company=_given.get("current_company", UNSET),
                profile_language=_given.get("profile_language", UNSET),
                industry=_given.get("industry", UNSET),
                service_category=_given.get("service_category", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )


class AsyncLinkedin(_Suggesting):
    """People, companies and posts on LinkedIn."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @_deprecated("JustOne.linkedin.get_company_employees_v1 is deprecated: the provider advises against it.")
    async def get_company_employees_v1(self, *, company_id: str, page: int | None = None) -> Result:
        """Employees of a company.

        Formerly one numbered page of the people working at a LinkedIn company, given its id. The service has
        withdrawn the data behind this operation.

        `GET /api/linkedin/get-company-employees/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Deprecated: the provider advises against it.

        Example:
            api.linkedin.get_company_employees_v1(company_id="1")

        Args:
            company_id: Id of the company.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/linkedin.html#get_company_employees_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_COMPANY_EMPLOYEES_V1,
            {"company_id": company_id, "page": page},
            lambda _given: _request_linkedin_get_company_employees_v1(
                company_id=_given["company_id"], page=_given.get("page", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_post_comments_v1(
        self,
        *,
        post_id: str,
        page: int | None = None,
        sort_order: Literal["RECENT", "RELEVANCE"] | None = None,
        pagination_token: str | None = None,
        share_urn: str | None = None,
    ) -> Result:
        """Comments on a LinkedIn post.

        One page of the comments on a LinkedIn activity post, given its id, by relevance or newest first. A further
        page takes the next number together with the token that came with the page before; a shared post may also
        need its share URN.

        `GET /api/linkedin/get-post-comments/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.linkedin.get_post_comments_v1(post_id="1")

        Args:
            post_id: Id of the post.
            page: Number of the page, from 1. The service's default is `1`.
            sort_order: Order of the comments. `RELEVANCE` or `RECENT`.
            pagination_token: Token of the next page, from the answer before; empty for the first page.
            share_urn: URN of the share, where the post is a shared one.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/linkedin.html#get_post_comments_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_POST_COMMENTS_V1,
            {
                "post_id": post_id,
                "page": page,
                "sort_order": sort_order,
                "pagination_token": pagination_token,
                "share_urn": share_urn,
            },
            lambda _given: _request_linkedin_get_post_comments_v1(
                post_id=_given["post_id"],
                page=_given.get("page", UNSET),
                sort_order=_given.get("sort_order", UNSET),
                pagination_token=_given.get("pagination_token", UNSET),
                share_urn=_given.get("share_urn", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    @_deprecated("JustOne.linkedin.get_post_reactions_v1 is deprecated: the provider advises against it.")
    async def get_post_reactions_v1(
        self,
        *,
        post_id: str,
        page: int | None = None,
        type_: Literal["ALL", "APPRECIATION", "EMPATHY", "INTEREST", "LIKE", "PRAISE"] | None = None,
    ) -> Result:
        """Reactions to a LinkedIn post.

        Formerly one numbered page of the reactions to a LinkedIn post, all of them or one kind such as likes. The
        service has withdrawn the data behind this operation.

        `GET /api/linkedin/get-post-reactions/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Deprecated: the provider advises against it.

        Example:
            api.linkedin.get_post_reactions_v1(post_id="1")

        Args:
            post_id: Id of the post.
            page: Number of the page, from 1. The service's default is `1`.
            type_: Kind of reaction to list. `ALL`, `LIKE`, `PRAISE`, `EMPATHY`, `APPRECIATION` or `INTEREST`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/linkedin.html#get_post_reactions_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_POST_REACTIONS_V1,
            {"post_id": post_id, "page": page, "type_": type_},
            lambda _given: _request_linkedin_get_post_reactions_v1(
                post_id=_given["post_id"], page=_given.get("page", UNSET), type_=_given.get("type_", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_user_detail_v1(self, *, username: str) -> Result:
        """Profile of a LinkedIn member.

        The headline, name and other core data of one LinkedIn member, given the name at the end of the profile's
        address (`jack` in `linkedin.com/in/jack`).

        `GET /api/linkedin/get-user-detail/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.linkedin.get_user_detail_v1(username="alice")

        Args:
            username: Name in the address of the profile, the part after /in/.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/linkedin.html#get_user_detail_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_USER_DETAIL_V1,
            {"username": username},
            lambda _given: _request_linkedin_get_user_detail_v1(username=_given["username"]),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_user_posts_v1(
        self,
        *,
        url: str,
        type_: Literal["COMMENTS", "POSTS", "REACTIONS"] | None = None,
        start: int | None = None,
        pagination_token: str | None = None,
    ) -> Result:
        """Posts around a LinkedIn member.

        A LinkedIn member's own posts, or else the posts under which the member left comments or reactions, one of
        the three per call, given the full profile URL. The start counts from 0 and normally grows by 50 a page;
        each further page also takes the token of the page before.

        `GET /api/linkedin/get-user-posts/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.linkedin.get_user_posts_v1(url="https://example.com/1")

        Args:
            url: Address of the person's profile.
            type_: Whether posts the person wrote, commented on or reacted to are listed. `POSTS`, `COMMENTS` or
                `REACTIONS`.
            start: Posts to skip; usually 50 more with every page. The service's default is `0`.
            pagination_token: Token of the next page, from the answer before; empty for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/linkedin.html#get_user_posts_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_USER_POSTS_V1,
            {"url": url, "type_": type_, "start": start, "pagination_token": pagination_token},
            lambda _given: _request_linkedin_get_user_posts_v1(
                url_query=_given["url"],
                type_=_given.get("type_", UNSET),
                start=_given.get("start", UNSET),
                pagination_token=_given.get("pagination_token", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    @_deprecated("JustOne.linkedin.search_user_v1 is deprecated: the provider advises against it.")
    async def search_user_v1(
        self,
        *,
        name: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        title: str | None = None,
        company: str | None = None,
        school: str | None = None,
        page: int | None = None,
        geocode_location: str | None = None,
        current_company: str | None = None,
        profile_language: str | None = None,
        industry: str | None = None,
        service_category: str | None = None,
    ) -> Result:
        """LinkedIn members matching a search.

        Formerly one numbered page of LinkedIn members found by name, title, company, school, place or industry. The
        service has withdrawn the data behind this operation.

        `GET /api/linkedin/search-user/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Deprecated: the provider advises against it.

        Example:
            api.linkedin.search_user_v1()

        Args:
            name: Name of the person, or words to search for.
            first_name: First name of the person.
            last_name: Last name of the person.
            title: Job title of the person.
            company: Name of a company the person has to do with.
            school: Name of a school the person went to.
            page: Number of the page, from 1. The service's default is `1`.
            geocode_location: LinkedIn's code of the place.
            current_company: Id of the company that the person works at.
            profile_language: Language of the profile.
            industry: Id of the person's industry.
            service_category: Id of the kind of services that the person offers.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/linkedin.html#search_user_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _SEARCH_USER_V1,
            {
                "name": name,
                "first_name": first_name,
                "last_name": last_name,
                "title": title,
                "company": company,
                "school": school,
                "page": page,
                "geocode_location": geocode_location,
                "current_company": current_company,
                "profile_language": profile_language,
                "industry": industry,
                "service_category": service_category,
            },
            lambda _given: _request_linkedin_search_user_v1(
                name=_given.get("name", UNSET),
                first_name=_given.get("first_name", UNSET),
                last_name=_given.get("last_name", UNSET),
                title=_given.get("title", UNSET),
                company=_given.get("company", UNSET),
                school=_given.get("school", UNSET),
                page=_given.get("page", UNSET),
                geocode_location=_given.get("geocode_location", UNSET),
                current_company=_given.get("current_company", UNSET),
                profile_language=_given.get("profile_language", UNSET),
                industry=_given.get("industry", UNSET),
                service_category=_given.get("service_category", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )
