# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `dewu`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.client import result as _result
from ...._runtime.deprecation import deprecated as _deprecated
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models.result import Result

__all__ = ["AsyncDewu", "Dewu"]


class Dewu:
    """Search for goods on Dewu, also known as Poizon."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @_deprecated("JustOne.dewu.search_item_list_v1 is deprecated: the provider advises against it.")
    def search_item_list_v1(self, *, keyword: str, page: str | Unset = UNSET) -> Result:
        """Dewu products matching a keyword.

        One page of the goods on Dewu (Poizon) that match a keyword; page numbers start at 1.

        Deprecated: the provider advises against it.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import dewu_search_item_list_v1

        return _result(
            dewu_search_item_list_v1.sync_detailed(keyword=keyword, page=page, client=self._client),
            strict=self._client.strict,
        )


class AsyncDewu:
    """Search for goods on Dewu, also known as Poizon."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @_deprecated("JustOne.dewu.search_item_list_v1 is deprecated: the provider advises against it.")
    async def search_item_list_v1(self, *, keyword: str, page: str | Unset = UNSET) -> Result:
        """Dewu products matching a keyword.

        One page of the goods on Dewu (Poizon) that match a keyword; page numbers start at 1.

        Deprecated: the provider advises against it.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import dewu_search_item_list_v1

        return _result(
            await dewu_search_item_list_v1.asyncio_detailed(keyword=keyword, page=page, client=self._client),
            strict=self._client.strict,
        )
