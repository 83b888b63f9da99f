# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `xianyu`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.client import result as _result
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models.result import Result
    from ...models.xianyu_search_item_list_v1_sort import XianyuSearchItemListV1Sort

__all__ = ["AsyncXianyu", "Xianyu"]


class Xianyu:
    """Second-hand goods on Xianyu, also known as Goofish."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_item_detail_v1(self, *, item_id: str) -> Result:
        """One Xianyu listing.

        One second-hand listing on Xianyu (Goofish), given its id.

        Args:
            item_id: Id of the product.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xianyu_get_item_detail_v1

        return _result(
            xianyu_get_item_detail_v1.sync_detailed(item_id=item_id, client=self._client), strict=self._client.strict
        )

    def search_item_list_v1(
        self, *, keyword: str, page: str | Unset = UNSET, sort: XianyuSearchItemListV1Sort | Unset = UNSET
    ) -> Result:
        """Xianyu listings matching a keyword.

        One numbered page of the second-hand listings that Xianyu (Goofish) finds for a keyword, by activity,
        nearness, seller credit, price, price cut or age.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1.
            sort: Order of the listings; `active` and `credit` are about the seller, `recent` also goes by place,
                `price_drop` is for reduced ones. `active`, `recent`, `credit`, `price_asc`, `price_desc`,
                `price_drop` or `newest`. The service's default is `active`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xianyu_search_item_list_v1

        return _result(
            xianyu_search_item_list_v1.sync_detailed(keyword=keyword, page=page, sort=sort, client=self._client),
            strict=self._client.strict,
        )


class AsyncXianyu:
    """Second-hand goods on Xianyu, also known as Goofish."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_item_detail_v1(self, *, item_id: str) -> Result:
        """One Xianyu listing.

        One second-hand listing on Xianyu (Goofish), given its id.

        Args:
            item_id: Id of the product.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xianyu_get_item_detail_v1

        return _result(
            await xianyu_get_item_detail_v1.asyncio_detailed(item_id=item_id, client=self._client),
            strict=self._client.strict,
        )

    async def search_item_list_v1(
        self, *, keyword: str, page: str | Unset = UNSET, sort: XianyuSearchItemListV1Sort | Unset = UNSET
    ) -> Result:
        """Xianyu listings matching a keyword.

        One numbered page of the second-hand listings that Xianyu (Goofish) finds for a keyword, by activity,
        nearness, seller credit, price, price cut or age.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1.
            sort: Order of the listings; `active` and `credit` are about the seller, `recent` also goes by place,
                `price_drop` is for reduced ones. `active`, `recent`, `credit`, `price_asc`, `price_desc`,
                `price_drop` or `newest`. The service's default is `active`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xianyu_search_item_list_v1

        return _result(
            await xianyu_search_item_list_v1.asyncio_detailed(
                keyword=keyword, page=page, sort=sort, client=self._client
            ),
            strict=self._client.strict,
        )
