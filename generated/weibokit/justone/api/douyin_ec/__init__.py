# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `douyin_ec`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.client import result as _result
from ...._runtime.deprecation import deprecated as _deprecated
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models.result import Result

__all__ = ["AsyncDouyinEc", "DouyinEc"]


class DouyinEc:
    """Products and shops on Douyin, with comments."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_item_comments_v1(self, *, item_id: str, page: str | Unset = UNSET) -> Result:
        """Buyers' comments on a product.

        One numbered page of what buyers wrote about a product, by item id.

        Args:
            item_id: Id of the product.
            page: Number of the page, from 1.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import douyin_ec_get_item_comments_v1

        return _result(
            douyin_ec_get_item_comments_v1.sync_detailed(item_id=item_id, page=page, client=self._client),
            strict=self._client.strict,
        )

    @_deprecated("JustOne.douyin_ec.get_item_detail_v1 is deprecated: the provider advises against it.")
    def get_item_detail_v1(self, *, item_id: str) -> Result:
        """One product without sales figures.

        Price, title and stock of one product on Douyin E-commerce, by item id.

        Deprecated: the provider advises against it.

        Args:
            item_id: Id of the product.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import douyin_ec_get_item_detail_v1

        return _result(
            douyin_ec_get_item_detail_v1.sync_detailed(item_id=item_id, client=self._client), strict=self._client.strict
        )

    def get_item_detail_v2(self, *, item_id: str) -> Result:
        """One product with sales figures.

        What Douyin E-commerce shows about one product, by item id, with how much of it was sold.

        Args:
            item_id: Id of the product.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import douyin_ec_get_item_detail_v2

        return _result(
            douyin_ec_get_item_detail_v2.sync_detailed(item_id=item_id, client=self._client), strict=self._client.strict
        )

    def get_item_sku_info_v1(self, *, item_id: str) -> Result:
        """Variants of a product.

        The variants of a product that can be bought, by item id.

        Args:
            item_id: Id of the product.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import douyin_ec_get_item_sku_info_v1

        return _result(
            douyin_ec_get_item_sku_info_v1.sync_detailed(item_id=item_id, client=self._client),
            strict=self._client.strict,
        )

    def get_item_sku_info_v2(self, *, item_id: str) -> Result:
        """Variants of a product, or a refusal.

        The variants of a product that can be bought, by item id. A product that isn't covered is answered by code
        202.

        Args:
            item_id: Id of the product.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import douyin_ec_get_item_sku_info_v2

        return _result(
            douyin_ec_get_item_sku_info_v2.sync_detailed(item_id=item_id, client=self._client),
            strict=self._client.strict,
        )

    def get_shop_item_list_v1(self, *, shop_id: str, page: str | Unset = UNSET) -> Result:
        """Products of a shop.

        One numbered page of the products that a shop offers, by shop id.

        Args:
            shop_id: Id of the shop.
            page: Number of the page, from 1.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import douyin_ec_get_shop_item_list_v1

        return _result(
            douyin_ec_get_shop_item_list_v1.sync_detailed(shop_id=shop_id, page=page, client=self._client),
            strict=self._client.strict,
        )

    def search_item_list_v1(self, *, keyword: str, page: str | Unset = UNSET, search_id: str | Unset = UNSET) -> Result:
        """Shop products matching a keyword.

        One page of the products on Douyin E-commerce that match a keyword. A further page takes the next page
        number and the `search_id` of the answer before, both together.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1.
            search_id: The `search_id` of the answer before; empty for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import douyin_ec_search_item_list_v1

        return _result(
            douyin_ec_search_item_list_v1.sync_detailed(
                keyword=keyword, page=page, search_id=search_id, client=self._client
            ),
            strict=self._client.strict,
        )


class AsyncDouyinEc:
    """Products and shops on Douyin, with comments."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_item_comments_v1(self, *, item_id: str, page: str | Unset = UNSET) -> Result:
        """Buyers' comments on a product.

        One numbered page of what buyers wrote about a product, by item id.

        Args:
            item_id: Id of the product.
            page: Number of the page, from 1.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import douyin_ec_get_item_comments_v1

        return _result(
            await douyin_ec_get_item_comments_v1.asyncio_detailed(item_id=item_id, page=page, client=self._client),
            strict=self._client.strict,
        )

    @_deprecated("JustOne.douyin_ec.get_item_detail_v1 is deprecated: the provider advises against it.")
    async def get_item_detail_v1(self, *, item_id: str) -> Result:
        """One product without sales figures.

        Price, title and stock of one product on Douyin E-commerce, by item id.

        Deprecated: the provider advises against it.

        Args:
            item_id: Id of the product.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import douyin_ec_get_item_detail_v1

        return _result(
            await douyin_ec_get_item_detail_v1.asyncio_detailed(item_id=item_id, client=self._client),
            strict=self._client.strict,
        )

    async def get_item_detail_v2(self, *, item_id: str) -> Result:
        """One product with sales figures.

        What Douyin E-commerce shows about one product, by item id, with how much of it was sold.

        Args:
            item_id: Id of the product.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import douyin_ec_get_item_detail_v2

        return _result(
            await douyin_ec_get_item_detail_v2.asyncio_detailed(item_id=item_id, client=self._client),
            strict=self._client.strict,
        )

    async def get_item_sku_info_v1(self, *, item_id: str) -> Result:
        """Variants of a product.

        The variants of a product that can be bought, by item id.

        Args:
            item_id: Id of the product.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import douyin_ec_get_item_sku_info_v1

        return _result(
            await douyin_ec_get_item_sku_info_v1.asyncio_detailed(item_id=item_id, client=self._client),
            strict=self._client.strict,
        )

    async def get_item_sku_info_v2(self, *, item_id: str) -> Result:
        """Variants of a product, or a refusal.

        The variants of a product that can be bought, by item id. A product that isn't covered is answered by code
        202.

        Args:
            item_id: Id of the product.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import douyin_ec_get_item_sku_info_v2

        return _result(
            await douyin_ec_get_item_sku_info_v2.asyncio_detailed(item_id=item_id, client=self._client),
            strict=self._client.strict,
        )

    async def get_shop_item_list_v1(self, *, shop_id: str, page: str | Unset = UNSET) -> Result:
        """Products of a shop.

        One numbered page of the products that a shop offers, by shop id.

        Args:
            shop_id: Id of the shop.
            page: Number of the page, from 1.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import douyin_ec_get_shop_item_list_v1

        return _result(
            await douyin_ec_get_shop_item_list_v1.asyncio_detailed(shop_id=shop_id, page=page, client=self._client),
            strict=self._client.strict,
        )

    async def search_item_list_v1(
        self, *, keyword: str, page: str | Unset = UNSET, search_id: str | Unset = UNSET
    ) -> Result:
        """Shop products matching a keyword.

        One page of the products on Douyin E-commerce that match a keyword. A further page takes the next page
        number and the `search_id` of the answer before, both together.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1.
            search_id: The `search_id` of the answer before; empty for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import douyin_ec_search_item_list_v1

        return _result(
            await douyin_ec_search_item_list_v1.asyncio_detailed(
                keyword=keyword, page=page, search_id=search_id, client=self._client
            ),
            strict=self._client.strict,
        )
