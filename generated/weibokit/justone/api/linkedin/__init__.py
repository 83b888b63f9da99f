# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `linkedin`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...._runtime.client import result as _result
from ...._runtime.deprecation import deprecated as _deprecated
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models.result import Result

__all__ = ["AsyncLinkedin", "Linkedin"]


class Linkedin:
    """People, companies and posts on LinkedIn."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @_deprecated("JustOne.linkedin.get_company_employees_v1 is deprecated: the provider advises against it.")
    def get_company_employees_v1(self, *, company_id: str, page: int | Unset = UNSET) -> Result:
        """Employees of a company.

        Formerly one numbered page of the people working at a LinkedIn company, given its id. The service has
        withdrawn the data behind this operation.

        Deprecated: the provider advises against it.

        Args:
            company_id: Id of the company.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import linkedin_get_company_employees_v1

        return _result(
            linkedin_get_company_employees_v1.sync_detailed(company_id=company_id, page=page, client=self._client),
            strict=self._client.strict,
        )

    def get_post_comments_v1(
        self,
        *,
        post_id: str,
        page: int | Unset = UNSET,
        sort_order: Literal["RECENT", "RELEVANCE"] | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        share_urn: str | Unset = UNSET,
    ) -> Result:
        """Comments on a LinkedIn post.

        One page of the comments on a LinkedIn activity post, given its id, by relevance or newest first. A further
        page takes the next number together with the token that came with the page before; a shared post may also
        need its share URN.

        Args:
            post_id: Id of the post.
            page: Number of the page, from 1. The service's default is `1`.
            sort_order: Order of the comments. `RELEVANCE` or `RECENT`.
            pagination_token: Token of the next page, from the answer before; empty for the first page.
            share_urn: URN of the share, where the post is a shared one.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import linkedin_get_post_comments_v1

        return _result(
            linkedin_get_post_comments_v1.sync_detailed(
                post_id=post_id,
                page=page,
                sort_order=sort_order,
                pagination_token=pagination_token,
                share_urn=share_urn,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    @_deprecated("JustOne.linkedin.get_post_reactions_v1 is deprecated: the provider advises against it.")
    def get_post_reactions_v1(
        self,
        *,
        post_id: str,
        page: int | Unset = UNSET,
        type_: Literal["ALL", "APPRECIATION", "EMPATHY", "INTEREST", "LIKE", "PRAISE"] | Unset = UNSET,
    ) -> Result:
        """Reactions to a LinkedIn post.

        Formerly one numbered page of the reactions to a LinkedIn post, all of them or one kind such as likes. The
        service has withdrawn the data behind this operation.

        Deprecated: the provider advises against it.

        Args:
            post_id: Id of the post.
            page: Number of the page, from 1. The service's default is `1`.
            type_: Kind of reaction to list. `ALL`, `LIKE`, `PRAISE`, `EMPATHY`, `APPRECIATION` or `INTEREST`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import linkedin_get_post_reactions_v1

        return _result(
            linkedin_get_post_reactions_v1.sync_detailed(post_id=post_id, page=page, type_=type_, client=self._client),
            strict=self._client.strict,
        )

    def get_user_detail_v1(self, *, username: str) -> Result:
        """Profile of a LinkedIn member.

        The headline, name and other core data of one LinkedIn member, given the name at the end of the profile's
        address (`jack` in `linkedin.com/in/jack`).

        Args:
            username: Name in the address of the profile, the part after /in/.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import linkedin_get_user_detail_v1

        return _result(
            linkedin_get_user_detail_v1.sync_detailed(username=username, client=self._client),
            strict=self._client.strict,
        )

    def get_user_posts_v1(
        self,
        *,
        url: str,
        type_: Literal["COMMENTS", "POSTS", "REACTIONS"] | Unset = UNSET,
        start: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
    ) -> Result:
        """Posts around a LinkedIn member.

        A LinkedIn member's own posts, or else the posts under which the member left comments or reactions, one of
        the three per call, given the full profile URL. The start counts from 0 and normally grows by 50 a page;
        each further page also takes the token of the page before.

        Args:
            url: Address of the person's profile.
            type_: Whether posts the person wrote, commented on or reacted to are listed. `POSTS`, `COMMENTS` or
                `REACTIONS`.
            start: Posts to skip; usually 50 more with every page. The service's default is `0`.
            pagination_token: Token of the next page, from the answer before; empty for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import linkedin_get_user_posts_v1

        return _result(
            linkedin_get_user_posts_v1.sync_detailed(
                url_query=url, type_=type_, start=start, pagination_token=pagination_token, client=self._client
            ),
            strict=self._client.strict,
        )

    @_deprecated("JustOne.linkedin.search_user_v1 is deprecated: the provider advises against it.")
    def search_user_v1(
        self,
        *,
        name: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        title: str | Unset = UNSET,
        company: str | Unset = UNSET,
        school: str | Unset = UNSET,
        page: int | Unset = UNSET,
        geocode_location: str | Unset = UNSET,
        current_company: str | Unset = UNSET,
        profile_language: str | Unset = UNSET,
        industry: str | Unset = UNSET,
        service_category: str | Unset = UNSET,
    ) -> Result:
        """LinkedIn members matching a search.

        Formerly one numbered page of LinkedIn members found by name, title, company, school, place or industry. The
        service has withdrawn the data behind this operation.

        Deprecated: the provider advises against it.

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
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import linkedin_search_user_v1

        return _result(
            linkedin_search_user_v1.sync_detailed(
                name=name,
                first_name=first_name,
                last_name=last_name,
                title=title,
                company=company,
                school=school,
                page=page,
                geocode_location=geocode_location,
                current_company=current_company,
                profile_language=profile_language,
                industry=industry,
                service_category=service_category,
                client=self._client,
            ),
            strict=self._client.strict,
        )


class AsyncLinkedin:
    """People, companies and posts on LinkedIn."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @_deprecated("JustOne.linkedin.get_company_employees_v1 is deprecated: the provider advises against it.")
    async def get_company_employees_v1(self, *, company_id: str, page: int | Unset = UNSET) -> Result:
        """Employees of a company.

        Formerly one numbered page of the people working at a LinkedIn company, given its id. The service has
        withdrawn the data behind this operation.

        Deprecated: the provider advises against it.

        Args:
            company_id: Id of the company.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import linkedin_get_company_employees_v1

        return _result(
            await linkedin_get_company_employees_v1.asyncio_detailed(
                company_id=company_id, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    async def get_post_comments_v1(
        self,
        *,
        post_id: str,
        page: int | Unset = UNSET,
        sort_order: Literal["RECENT", "RELEVANCE"] | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        share_urn: str | Unset = UNSET,
    ) -> Result:
        """Comments on a LinkedIn post.

        One page of the comments on a LinkedIn activity post, given its id, by relevance or newest first. A further
        page takes the next number together with the token that came with the page before; a shared post may also
        need its share URN.

        Args:
            post_id: Id of the post.
            page: Number of the page, from 1. The service's default is `1`.
            sort_order: Order of the comments. `RELEVANCE` or `RECENT`.
            pagination_token: Token of the next page, from the answer before; empty for the first page.
            share_urn: URN of the share, where the post is a shared one.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import linkedin_get_post_comments_v1

        return _result(
            await linkedin_get_post_comments_v1.asyncio_detailed(
                post_id=post_id,
                page=page,
                sort_order=sort_order,
                pagination_token=pagination_token,
                share_urn=share_urn,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    @_deprecated("JustOne.linkedin.get_post_reactions_v1 is deprecated: the provider advises against it.")
    async def get_post_reactions_v1(
        self,
        *,
        post_id: str,
        page: int | Unset = UNSET,
        type_: Literal["ALL", "APPRECIATION", "EMPATHY", "INTEREST", "LIKE", "PRAISE"] | Unset = UNSET,
    ) -> Result:
        """Reactions to a LinkedIn post.

        Formerly one numbered page of the reactions to a LinkedIn post, all of them or one kind such as likes. The
        service has withdrawn the data behind this operation.

        Deprecated: the provider advises against it.

        Args:
            post_id: Id of the post.
            page: Number of the page, from 1. The service's default is `1`.
            type_: Kind of reaction to list. `ALL`, `LIKE`, `PRAISE`, `EMPATHY`, `APPRECIATION` or `INTEREST`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import linkedin_get_post_reactions_v1

        return _result(
            await linkedin_get_post_reactions_v1.asyncio_detailed(
                post_id=post_id, page=page, type_=type_, client=self._client
            ),
            strict=self._client.strict,
        )

    async def get_user_detail_v1(self, *, username: str) -> Result:
        """Profile of a LinkedIn member.

        The headline, name and other core data of one LinkedIn member, given the name at the end of the profile's
        address (`jack` in `linkedin.com/in/jack`).

        Args:
            username: Name in the address of the profile, the part after /in/.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import linkedin_get_user_detail_v1

        return _result(
            await linkedin_get_user_detail_v1.asyncio_detailed(username=username, client=self._client),
            strict=self._client.strict,
        )

    async def get_user_posts_v1(
        self,
        *,
        url: str,
        type_: Literal["COMMENTS", "POSTS", "REACTIONS"] | Unset = UNSET,
        start: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
    ) -> Result:
        """Posts around a LinkedIn member.

        A LinkedIn member's own posts, or else the posts under which the member left comments or reactions, one of
        the three per call, given the full profile URL. The start counts from 0 and normally grows by 50 a page;
        each further page also takes the token of the page before.

        Args:
            url: Address of the person's profile.
            type_: Whether posts the person wrote, commented on or reacted to are listed. `POSTS`, `COMMENTS` or
                `REACTIONS`.
            start: Posts to skip; usually 50 more with every page. The service's default is `0`.
            pagination_token: Token of the next page, from the answer before; empty for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import linkedin_get_user_posts_v1

        return _result(
            await linkedin_get_user_posts_v1.asyncio_detailed(
                url_query=url, type_=type_, start=start, pagination_token=pagination_token, client=self._client
            ),
            strict=self._client.strict,
        )

    @_deprecated("JustOne.linkedin.search_user_v1 is deprecated: the provider advises against it.")
    async def search_user_v1(
        self,
        *,
        name: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        title: str | Unset = UNSET,
        company: str | Unset = UNSET,
        school: str | Unset = UNSET,
        page: int | Unset = UNSET,
        geocode_location: str | Unset = UNSET,
        current_company: str | Unset = UNSET,
        profile_language: str | Unset = UNSET,
        industry: str | Unset = UNSET,
        service_category: str | Unset = UNSET,
    ) -> Result:
        """LinkedIn members matching a search.

        Formerly one numbered page of LinkedIn members found by name, title, company, school, place or industry. The
        service has withdrawn the data behind this operation.

        Deprecated: the provider advises against it.

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
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import linkedin_search_user_v1

        return _result(
            await linkedin_search_user_v1.asyncio_detailed(
                name=name,
                first_name=first_name,
                last_name=last_name,
                title=title,
                company=company,
                school=school,
                page=page,
                geocode_location=geocode_location,
                current_company=current_company,
                profile_language=profile_language,
                industry=industry,
                service_category=service_category,
                client=self._client,
            ),
            strict=self._client.strict,
        )
