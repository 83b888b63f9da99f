# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `toutiao`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.client import result as _result
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models.result import Result

__all__ = ["AsyncToutiao", "Toutiao"]


class Toutiao:
    """Articles, videos and users of Toutiao."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_article_detail_v1(self, *, id: str) -> Result:
        """One Toutiao article in full.

        One Toutiao article with its text, images and publisher, given its id.

        Args:
            id: Id of the article.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import toutiao_get_article_detail_v1

        return _result(
            toutiao_get_article_detail_v1.sync_detailed(id=id, client=self._client), strict=self._client.strict
        )

    def get_user_detail_v1(self, *, user_id: str) -> Result:
        """Profile of a Toutiao user.

        Name, avatar, description and counts of one Toutiao user, given the user's id.

        Args:
            user_id: Id of the user.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import toutiao_get_user_detail_v1

        return _result(
            toutiao_get_user_detail_v1.sync_detailed(user_id=user_id, client=self._client), strict=self._client.strict
        )

    def get_user_id_v1(self, *, user_profile_url: str) -> Result:
        """User id behind a profile URL.

        The two ids, plain and secure, of the Toutiao user to whom a profile URL belongs.

        Args:
            user_profile_url: Address of the user's profile.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import toutiao_get_user_id_v1

        return _result(
            toutiao_get_user_id_v1.sync_detailed(user_profile_url=user_profile_url, client=self._client),
            strict=self._client.strict,
        )

    def get_video_detail_v1(self, *, video_id: str) -> Result:
        """One Toutiao video.

        One Toutiao video, given its id.

        Args:
            video_id: Id of the video.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import toutiao_get_video_detail_v1

        return _result(
            toutiao_get_video_detail_v1.sync_detailed(video_id=video_id, client=self._client),
            strict=self._client.strict,
        )

    def search_v1(self, *, keyword: str, page: int | Unset = UNSET, search_id: str | Unset = UNSET) -> Result:
        """Toutiao app results for a keyword.

        One numbered page of what the Toutiao app finds for a keyword, articles and videos among it. Every page but
        the first takes the search id of the answer before.

        Deprecated: the provider advises against it.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            search_id: Id of the search, from the answer to its first page, which keeps the results together. The
                service's default is ``.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import toutiao_search_v1

        return _result(
            toutiao_search_v1.sync_detailed(keyword=keyword, page=page, search_id=search_id, client=self._client),
            strict=self._client.strict,
        )

    def search_v2(self, *, keyword: str) -> Result:
        """Toutiao web results for a keyword.

        Articles that Toutiao's web site finds for a keyword. There is no second page.

        Args:
            keyword: Words to search for.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import toutiao_search_v2

        return _result(
            toutiao_search_v2.sync_detailed(keyword=keyword, client=self._client), strict=self._client.strict
        )


class AsyncToutiao:
    """Articles, videos and users of Toutiao."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_article_detail_v1(self, *, id: str) -> Result:
        """One Toutiao article in full.

        One Toutiao article with its text, images and publisher, given its id.

        Args:
            id: Id of the article.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import toutiao_get_article_detail_v1

        return _result(
            await toutiao_get_article_detail_v1.asyncio_detailed(id=id, client=self._client), strict=self._client.strict
        )

    async def get_user_detail_v1(self, *, user_id: str) -> Result:
        """Profile of a Toutiao user.

        Name, avatar, description and counts of one Toutiao user, given the user's id.

        Args:
            user_id: Id of the user.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import toutiao_get_user_detail_v1

        return _result(
            await toutiao_get_user_detail_v1.asyncio_detailed(user_id=user_id, client=self._client),
            strict=self._client.strict,
        )

    async def get_user_id_v1(self, *, user_profile_url: str) -> Result:
        """User id behind a profile URL.

        The two ids, plain and secure, of the Toutiao user to whom a profile URL belongs.

        Args:
            user_profile_url: Address of the user's profile.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import toutiao_get_user_id_v1

        return _result(
            await toutiao_get_user_id_v1.asyncio_detailed(user_profile_url=user_profile_url, client=self._client),
            strict=self._client.strict,
        )

    async def get_video_detail_v1(self, *, video_id: str) -> Result:
        """One Toutiao video.

        One Toutiao video, given its id.

        Args:
            video_id: Id of the video.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import toutiao_get_video_detail_v1

        return _result(
            await toutiao_get_video_detail_v1.asyncio_detailed(video_id=video_id, client=self._client),
            strict=self._client.strict,
        )

    async def search_v1(self, *, keyword: str, page: int | Unset = UNSET, search_id: str | Unset = UNSET) -> Result:
        """Toutiao app results for a keyword.

        One numbered page of what the Toutiao app finds for a keyword, articles and videos among it. Every page but
        the first takes the search id of the answer before.

        Deprecated: the provider advises against it.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            search_id: Id of the search, from the answer to its first page, which keeps the results together. The
                service's default is ``.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import toutiao_search_v1

        return _result(
            await toutiao_search_v1.asyncio_detailed(
                keyword=keyword, page=page, search_id=search_id, client=self._client
            ),
            strict=self._client.strict,
        )

    async def search_v2(self, *, keyword: str) -> Result:
        """Toutiao web results for a keyword.

        Articles that Toutiao's web site finds for a keyword. There is no second page.

        Args:
            keyword: Words to search for.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import toutiao_search_v2

        return _result(
            await toutiao_search_v2.asyncio_detailed(keyword=keyword, client=self._client), strict=self._client.strict
        )
