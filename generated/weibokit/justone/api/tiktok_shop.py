# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `tiktok_shop`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...._runtime.arguments.parameters import Arguments, ParameterModel
from ...._runtime.client import acall as _acall
from ...._runtime.client import call as _call
from ...._runtime.deprecation import deprecated as _deprecated
from ...._runtime.suggestions import Suggesting as _Suggesting
from ...types import UNSET

if TYPE_CHECKING:
    from ...client import Client
    from ...models.result import Result

__all__ = ["AsyncTiktokShop", "TiktokShop"]


_GET_PRODUCT_DETAIL_V1 = Arguments(
    operation="tiktok_shop_get_product_detail_v1",
    parameters=(
        ParameterModel(name="product_id", type="str", required=True),
        ParameterModel(name="region", type="str"),
    ),
)
_GET_PRODUCT_DETAIL_V2 = Arguments(
    operation="tiktok_shop_get_product_detail_v2",
    parameters=(
        ParameterModel(name="product_id", type="str", required=True),
        ParameterModel(name="region", type="str"),
    ),
)
_SEARCH_PRODUCTS_V1 = Arguments(
    operation="tiktok_shop_search_products_v1",
    parameters=(
        ParameterModel(name="keyword", type="str", required=True),
        ParameterModel(name="region", type="str"),
        ParameterModel(name="offset", type="int"),
        ParameterModel(name="page_token", type="str"),
    ),
)


class TiktokShop(_Suggesting):
    """Products that TikTok sells."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_product_detail_v1(
        self, *, product_id: str, region: Literal["FR", "GB", "ID", "MY", "PH", "SG", "TH", "US", "VN"] | None = None
    ) -> Result:
        """One TikTok Shop product.

        One product of TikTok Shop, given its id and the region to read it in, one of nine (US if none is given).

        `GET /api/tiktok-shop/get-product-detail/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Example:
            api.tiktok_shop.get_product_detail_v1(product_id="1")

        Args:
            product_id: Id of the product.
            region: Country whose shop is asked. `US`, `GB`, `FR`, `SG`, `MY`, `PH`, `TH`, `VN` or `ID`. The
                service's default is `US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/tiktok_shop.html#get_product_detail_v1
        """
        from . import tiktok_shop_get_product_detail_v1

        return _call(
            self._client,
            _GET_PRODUCT_DETAIL_V1,
            {"product_id": product_id, "region": region},
            lambda _given: tiktok_shop_get_product_detail_v1.sync_detailed(
                product_id=_given["product_id"], region=_given.get("region", UNSET), client=self._client
            ),
        )

    @_deprecated("JustOne.tiktok_shop.get_product_detail_v2 is deprecated: the provider advises against it.")
    def get_product_detail_v2(self, *, product_id: str, region: Literal["FR"] | None = None) -> Result:
        """One TikTok Shop product in France.

        One product of TikTok Shop, given its id. The only region is France.

        `GET /api/tiktok-shop/get-product-detail/v2`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Deprecated: the provider advises against it.

        Example:
            api.tiktok_shop.get_product_detail_v2(product_id="1")

        Args:
            product_id: Id of the product.
            region: Country whose shop is asked. `FR`. The service's default is `FR`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/tiktok_shop.html#get_product_detail_v2
        """
        from . import tiktok_shop_get_product_detail_v2

        return _call(
            self._client,
            _GET_PRODUCT_DETAIL_V2,
            {"product_id": product_id, "region": region},
            lambda _given: tiktok_shop_get_product_detail_v2.sync_detailed(
                product_id=_given["product_id"], region=_given.get("region", UNSET), client=self._client
            ),
        )

    def search_products_v1(
        self,
        *,
        keyword: str,
        region: Literal["FR", "GB", "ID", "MY", "PH", "SG", "TH", "US", "VN"] | None = None,
        offset: int | None = None,
        page_token: str | None = None,
    ) -> Result:
        """TikTok Shop products matching a keyword.

        Products that TikTok Shop finds for a keyword in one of nine regions. A further page takes the next offset
        together with the page token that the previous answer gave.

        `GET /api/tiktok-shop/search-products/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.tiktok_shop.search_products_v1(keyword="coffee")

        Args:
            keyword: Words to search for.
            region: Country whose shop is asked. `US`, `GB`, `FR`, `SG`, `MY`, `PH`, `TH`, `VN` or `ID`. The
                service's default is `US`.
            offset: Results to skip. The service's default is `0`.
            page_token: Token of the next page, from the answer before; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/tiktok_shop.html#search_products_v1
        """
        from . import tiktok_shop_search_products_v1

        return _call(
            self._client,
            _SEARCH_PRODUCTS_V1,
            {"keyword": keyword, "region": region, "offset": offset, "page_token": page_token},
            lambda _given: tiktok_shop_search_products_v1.sync_detailed(
                keyword=_given["keyword"],
                region=_given.get("region", UNSET),
                offset=_given.get("offset", UNSET),
                page_token=_given.get("page_token", UNSET),
                client=self._client,
            ),
        )


class AsyncTiktokShop(_Suggesting):
    """Products that TikTok sells."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_product_detail_v1(
        self, *, product_id: str, region: Literal["FR", "GB", "ID", "MY", "PH", "SG", "TH", "US", "VN"] | None = None
    ) -> Result:
        """One TikTok Shop product.

        One product of TikTok Shop, given its id and the region to read it in, one of nine (US if none is given).

        `GET /api/tiktok-shop/get-product-detail/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Example:
            api.tiktok_shop.get_product_detail_v1(product_id="1")

        Args:
            product_id: Id of the product.
            region: Country whose shop is asked. `US`, `GB`, `FR`, `SG`, `MY`, `PH`, `TH`, `VN` or `ID`. The
                service's default is `US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/tiktok_shop.html#get_product_detail_v1
        """
        from . import tiktok_shop_get_product_detail_v1

        return await _acall(
            self._client,
            _GET_PRODUCT_DETAIL_V1,
            {"product_id": product_id, "region": region},
            lambda _given: tiktok_shop_get_product_detail_v1.asyncio_detailed(
                product_id=_given["product_id"], region=_given.get("region", UNSET), client=self._client
            ),
        )

    @_deprecated("JustOne.tiktok_shop.get_product_detail_v2 is deprecated: the provider advises against it.")
    async def get_product_detail_v2(self, *, product_id: str, region: Literal["FR"] | None = None) -> Result:
        """One TikTok Shop product in France.

        One product of TikTok Shop, given its id. The only region is France.

        `GET /api/tiktok-shop/get-product-detail/v2`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Deprecated: the provider advises against it.

        Example:
            api.tiktok_shop.get_product_detail_v2(product_id="1")

        Args:
            product_id: Id of the product.
            region: Country whose shop is asked. `FR`. The service's default is `FR`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/tiktok_shop.html#get_product_detail_v2
        """
        from . import tiktok_shop_get_product_detail_v2

        return await _acall(
            self._client,
            _GET_PRODUCT_DETAIL_V2,
            {"product_id": product_id, "region": region},
            lambda _given: tiktok_shop_get_product_detail_v2.asyncio_detailed(
                product_id=_given["product_id"], region=_given.get("region", UNSET), client=self._client
            ),
        )

    async def search_products_v1(
        self,
        *,
        keyword: str,
        region: Literal["FR", "GB", "ID", "MY", "PH", "SG", "TH", "US", "VN"] | None = None,
        offset: int | None = None,
        page_token: str | None = None,
    ) -> Result:
        """TikTok Shop products matching a keyword.

        Products that TikTok Shop finds for a keyword in one of nine regions. A further page takes the next offset
        together with the page token that the previous answer gave.

        `GET /api/tiktok-shop/search-products/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.tiktok_shop.search_products_v1(keyword="coffee")

        Args:
            keyword: Words to search for.
            region: Country whose shop is asked. `US`, `GB`, `FR`, `SG`, `MY`, `PH`, `TH`, `VN` or `ID`. The
                service's default is `US`.
            offset: Results to skip. The service's default is `0`.
            page_token: Token of the next page, from the answer before; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/tiktok_shop.html#search_products_v1
        """
        from . import tiktok_shop_search_products_v1

        return await _acall(
            self._client,
            _SEARCH_PRODUCTS_V1,
            {"keyword": keyword, "region": region, "offset": offset, "page_token": page_token},
            lambda _given: tiktok_shop_search_products_v1.asyncio_detailed(
                keyword=_given["keyword"],
                region=_given.get("region", UNSET),
                offset=_given.get("offset", UNSET),
                page_token=_given.get("page_token", UNSET),
                client=self._client,
            ),
        )
