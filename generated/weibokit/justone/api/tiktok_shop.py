# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `tiktok_shop`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.deprecation import deprecated as _deprecated
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..models.enumerations import (
        TiktokShopGetProductDetailV1Region,
        TiktokShopGetProductDetailV2Region,
        TiktokShopSearchProductsV1Region,
    )
    from ..models.result import Result

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


def _request_tiktok_shop_get_product_detail_v1(
    *,
    product_id: str,
    region: TiktokShopGetProductDetailV1Region | Unset = "US",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["productId"] = product_id

    json_region: str | Unset = UNSET
    if not isinstance(region, Unset):
        json_region = region

    params["region"] = json_region

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/tiktok-shop/get-product-detail/v1",
        "params": params,
    }

    return _kwargs


def _request_tiktok_shop_get_product_detail_v2(
    *,
    product_id: str,
    region: TiktokShopGetProductDetailV2Region | Unset = "FR",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["productId"] = product_id

    json_region: str | Unset = UNSET
    if not isinstance(region, Unset):
        json_region = region

    params["region"] = json_region

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/tiktok-shop/get-product-detail/v2",
        "params": params,
    }

    return _kwargs


def _request_tiktok_shop_search_products_v1(
    *,
    keyword: str,
    region: TiktokShopSearchProductsV1Region | Unset = "US",
    offset: int | Unset = 0,
    page_token: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    json_region: str | Unset = UNSET
    if not isinstance(region, Unset):
        json_region = region

    params["region"] = json_region

    params["offset"] = offset

    params["pageToken"] = page_token

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/tiktok-shop/search-products/v1",
        "params": params,
    }

    return _kwargs


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
        from ..models.result import Result

        return _call(
            self._client,
            _GET_PRODUCT_DETAIL_V1,
            {"product_id": product_id, "region": region},
            lambda _given: _request_tiktok_shop_get_product_detail_v1(
                product_id=_given["product_id"], region=_given.get("region", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
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
        from ..models.result import Result

        return _call(
            self._client,
            _GET_PRODUCT_DETAIL_V2,
            {"product_id": product_id, "region": region},
            lambda _given: _request_tiktok_shop_get_product_detail_v2(
                product_id=_given["product_id"], region=_given.get("region", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
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
        from ..models.result import Result

        return _call(
            self._client,
            _SEARCH_PRODUCTS_V1,
            {"keyword": keyword, "region": region, "offset": offset, "page_token": page_token},
            lambda _given: _request_tiktok_shop_search_products_v1(
                keyword=_given["keyword"],
                region=_given.get("region", UNSET),
                offset=_given.get("offset", UNSET),
                page_token=_given.get("page_token", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
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
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_PRODUCT_DETAIL_V1,
            {"product_id": product_id, "region": region},
            lambda _given: _request_tiktok_shop_get_product_detail_v1(
                product_id=_given["product_id"], region=_given.get("region", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
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
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_PRODUCT_DETAIL_V2,
            {"product_id": product_id, "region": region},
            lambda _given: _request_tiktok_shop_get_product_detail_v2(
                product_id=_given["product_id"], region=_given.get("region", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
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
        from ..models.result import Result

        return await _acall(
            self._client,
            _SEARCH_PRODUCTS_V1,
            {"keyword": keyword, "region": region, "offset": offset, "page_token": page_token},
            lambda _given: _request_tiktok_shop_search_products_v1(
                keyword=_given["keyword"],
                region=_given.get("region", UNSET),
                offset=_given.get("offset", UNSET),
                page_token=_given.get("page_token", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )
