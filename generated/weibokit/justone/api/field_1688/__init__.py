# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `field_1688`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.client import result as _result

if TYPE_CHECKING:
    from ...client import Client
    from ...models.result import Result

__all__ = ["AsyncField1688", "Field1688"]


class Field1688:
    """Products and suppliers on Alibaba's wholesale market 1688."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_item_detail_v1(self, *, item_id: str) -> Result:
        """One wholesale listing on 1688.

        Everything that 1688 shows about one wholesale listing, looked up by item id.

        Args:
            item_id: Id of the product.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import field_1688_get_item_detail_v1

        return _result(
            field_1688_get_item_detail_v1.sync_detailed(item_id=item_id, client=self._client),
            strict=self._client.strict,
        )

    def search_item_list_v1(self, *, keyword: str) -> Result:
        """Wholesale listings matching a keyword.

        Wholesale listings on 1688 that match a keyword. There is no paging.

        Args:
            keyword: Words to search for.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import field_1688_search_item_list_v1

        return _result(
            field_1688_search_item_list_v1.sync_detailed(keyword=keyword, client=self._client),
            strict=self._client.strict,
        )


class AsyncField1688:
    """Products and suppliers on Alibaba's wholesale market 1688."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_item_detail_v1(self, *, item_id: str) -> Result:
        """One wholesale listing on 1688.

        Everything that 1688 shows about one wholesale listing, looked up by item id.

        Args:
            item_id: Id of the product.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import field_1688_get_item_detail_v1

        return _result(
            await field_1688_get_item_detail_v1.asyncio_detailed(item_id=item_id, client=self._client),
            strict=self._client.strict,
        )

    async def search_item_list_v1(self, *, keyword: str) -> Result:
        """Wholesale listings matching a keyword.

        Wholesale listings on 1688 that match a keyword. There is no paging.

        Args:
            keyword: Words to search for.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import field_1688_search_item_list_v1

        return _result(
            await field_1688_search_item_list_v1.asyncio_detailed(keyword=keyword, client=self._client),
            strict=self._client.strict,
        )
