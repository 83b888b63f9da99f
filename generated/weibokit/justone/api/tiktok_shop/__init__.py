# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `tiktok_shop`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...._runtime.client import result as _result
from ...._runtime.deprecation import deprecated as _deprecated
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models.result import Result

__all__ = ["AsyncTiktokShop", "TiktokShop"]


class TiktokShop:
    """Products that TikTok sells."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_product_detail_v1(
        self, *, product_id: str, region: Literal["FR", "GB", "ID", "MY", "PH", "SG", "TH", "US", "VN"] | Unset = UNSET
    ) -> Result:
        """One TikTok Shop product.

        One product of TikTok Shop, given its id and the region to read it in, one of nine (US if none is given).

        Args:
            product_id: Id of the product.
            region: Country whose shop is asked. `US`, `GB`, `FR`, `SG`, `MY`, `PH`, `TH`, `VN` or `ID`. The
                service's default is `US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import tiktok_shop_get_product_detail_v1

        return _result(
            tiktok_shop_get_product_detail_v1.sync_detailed(product_id=product_id, region=region, client=self._client),
            strict=self._client.strict,
        )

    @_deprecated("JustOne.tiktok_shop.get_product_detail_v2 is deprecated: the provider advises against it.")
    def get_product_detail_v2(self, *, product_id: str, region: Literal["FR"] | Unset = UNSET) -> Result:
        """One TikTok Shop product in France.

        One product of TikTok Shop, given its id. The only region is France.

        Deprecated: the provider advises against it.

        Args:
            product_id: Id of the product.
            region: Country whose shop is asked. `FR`. The service's default is `FR`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import tiktok_shop_get_product_detail_v2

        return _result(
            tiktok_shop_get_product_detail_v2.sync_detailed(product_id=product_id, region=region, client=self._client),
            strict=self._client.strict,
        )

    def search_products_v1(
        self,
        *,
        keyword: str,
        region: Literal["FR", "GB", "ID", "MY", "PH", "SG", "TH", "US", "VN"] | Unset = UNSET,
        offset: int | Unset = UNSET,
        page_token: str | Unset = UNSET,
    ) -> Result:
        """TikTok Shop products matching a keyword.

        Products that TikTok Shop finds for a keyword in one of nine regions. A further page takes the next offset
        together with the page token that the previous answer gave.

        Args:
            keyword: Words to search for.
            region: Country whose shop is asked. `US`, `GB`, `FR`, `SG`, `MY`, `PH`, `TH`, `VN` or `ID`. The
                service's default is `US`.
            offset: Results to skip. The service's default is `0`.
            page_token: Token of the next page, from the answer before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import tiktok_shop_search_products_v1

        return _result(
            tiktok_shop_search_products_v1.sync_detailed(
                keyword=keyword, region=region, offset=offset, page_token=page_token, client=self._client
            ),
            strict=self._client.strict,
        )


class AsyncTiktokShop:
    """Products that TikTok sells."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_product_detail_v1(
        self, *, product_id: str, region: Literal["FR", "GB", "ID", "MY", "PH", "SG", "TH", "US", "VN"] | Unset = UNSET
    ) -> Result:
        """One TikTok Shop product.

        One product of TikTok Shop, given its id and the region to read it in, one of nine (US if none is given).

        Args:
            product_id: Id of the product.
            region: Country whose shop is asked. `US`, `GB`, `FR`, `SG`, `MY`, `PH`, `TH`, `VN` or `ID`. The
                service's default is `US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import tiktok_shop_get_product_detail_v1

        return _result(
            await tiktok_shop_get_product_detail_v1.asyncio_detailed(
                product_id=product_id, region=region, client=self._client
            ),
            strict=self._client.strict,
        )

    @_deprecated("JustOne.tiktok_shop.get_product_detail_v2 is deprecated: the provider advises against it.")
    async def get_product_detail_v2(self, *, product_id: str, region: Literal["FR"] | Unset = UNSET) -> Result:
        """One TikTok Shop product in France.

        One product of TikTok Shop, given its id. The only region is France.

        Deprecated: the provider advises against it.

        Args:
            product_id: Id of the product.
            region: Country whose shop is asked. `FR`. The service's default is `FR`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import tiktok_shop_get_product_detail_v2

        return _result(
            await tiktok_shop_get_product_detail_v2.asyncio_detailed(
                product_id=product_id, region=region, client=self._client
            ),
            strict=self._client.strict,
        )

    async def search_products_v1(
        self,
        *,
        keyword: str,
        region: Literal["FR", "GB", "ID", "MY", "PH", "SG", "TH", "US", "VN"] | Unset = UNSET,
        offset: int | Unset = UNSET,
        page_token: str | Unset = UNSET,
    ) -> Result:
        """TikTok Shop products matching a keyword.

        Products that TikTok Shop finds for a keyword in one of nine regions. A further page takes the next offset
        together with the page token that the previous answer gave.

        Args:
            keyword: Words to search for.
            region: Country whose shop is asked. `US`, `GB`, `FR`, `SG`, `MY`, `PH`, `TH`, `VN` or `ID`. The
                service's default is `US`.
            offset: Results to skip. The service's default is `0`.
            page_token: Token of the next page, from the answer before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import tiktok_shop_search_products_v1

        return _result(
            await tiktok_shop_search_products_v1.asyncio_detailed(
                keyword=keyword, region=region, offset=offset, page_token=page_token, client=self._client
            ),
            strict=self._client.strict,
        )
