# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `bilibili`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.client import result as _result

if TYPE_CHECKING:
    from ...client import Client
    from ...models.relation_stat_result import RelationStatResult

__all__ = ["AsyncBilibili", "Bilibili"]


class Bilibili:
    """Accounts and videos on Bilibili."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_user_relation_stat_v1(self, *, wmid: str) -> RelationStatResult:
        """Relation counts of a user.

        How many accounts a Bilibili user follows and how many follow the user.

        Args:
            wmid: Bilibili user id (WMID).

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.

        Source:
            https://docs.justoneapi.com/zh/api/bilibili-apis/user-relation-stats-v1
        """
        from . import bilibili_get_user_relation_stat_v1

        return _result(
            bilibili_get_user_relation_stat_v1.sync_detailed(wmid=wmid, client=self._client), strict=self._client.strict
        )


class AsyncBilibili:
    """Accounts and videos on Bilibili."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_user_relation_stat_v1(self, *, wmid: str) -> RelationStatResult:
        """Relation counts of a user.

        How many accounts a Bilibili user follows and how many follow the user.

        Args:
            wmid: Bilibili user id (WMID).

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.

        Source:
            https://docs.justoneapi.com/zh/api/bilibili-apis/user-relation-stats-v1
        """
        from . import bilibili_get_user_relation_stat_v1

        return _result(
            await bilibili_get_user_relation_stat_v1.asyncio_detailed(wmid=wmid, client=self._client),
            strict=self._client.strict,
        )
