# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `youku`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.client import result as _result
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models.result import Result

__all__ = ["AsyncYouku", "Youku"]


class Youku:
    """Videos and users of Youku."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_user_detail_v1(self, *, uid: str) -> Result:
        """Profile of a Youku user.

        Name, avatar and follower counts of one Youku user, given the uid.

        Args:
            uid: Id of the user.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import youku_get_user_detail_v1

        return _result(youku_get_user_detail_v1.sync_detailed(uid=uid, client=self._client), strict=self._client.strict)

    def get_video_detail_v1(self, *, video_id: str) -> Result:
        """One Youku video in full.

        One Youku video as its play page describes it, given its id.

        Args:
            video_id: Id of the video.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import youku_get_video_detail_v1

        return _result(
            youku_get_video_detail_v1.sync_detailed(video_id=video_id, client=self._client), strict=self._client.strict
        )

    def search_video_v1(self, *, keyword: str, page: int | Unset = UNSET) -> Result:
        """Youku videos matching a keyword.

        One numbered page of the Youku videos found for a keyword. The answer tells when the end is reached.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import youku_search_video_v1

        return _result(
            youku_search_video_v1.sync_detailed(keyword=keyword, page=page, client=self._client),
            strict=self._client.strict,
        )


class AsyncYouku:
    """Videos and users of Youku."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_user_detail_v1(self, *, uid: str) -> Result:
        """Profile of a Youku user.

        Name, avatar and follower counts of one Youku user, given the uid.

        Args:
            uid: Id of the user.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import youku_get_user_detail_v1

        return _result(
            await youku_get_user_detail_v1.asyncio_detailed(uid=uid, client=self._client), strict=self._client.strict
        )

    async def get_video_detail_v1(self, *, video_id: str) -> Result:
        """One Youku video in full.

        One Youku video as its play page describes it, given its id.

        Args:
            video_id: Id of the video.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import youku_get_video_detail_v1

        return _result(
            await youku_get_video_detail_v1.asyncio_detailed(video_id=video_id, client=self._client),
            strict=self._client.strict,
        )

    async def search_video_v1(self, *, keyword: str, page: int | Unset = UNSET) -> Result:
        """Youku videos matching a keyword.

        One numbered page of the Youku videos found for a keyword. The answer tells when the end is reached.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import youku_search_video_v1

        return _result(
            await youku_search_video_v1.asyncio_detailed(keyword=keyword, page=page, client=self._client),
            strict=self._client.strict,
        )
