# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `douyin_ec`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.deprecation import deprecated as _deprecated
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..models.result import Result

__all__ = ["AsyncDouyinEc", "DouyinEc"]


_GET_ITEM_COMMENTS_V1 = Arguments(
    operation="douyin_ec_get_item_comments_v1",
    parameters=(ParameterModel(name="item_id", type="str", required=True), ParameterModel(name="page", type="str")),
)
_GET_ITEM_DETAIL_V1 = Arguments(
    operation="douyin_ec_get_item_detail_v1", parameters=(ParameterModel(name="item_id", type="str", required=True),)
)
_GET_ITEM_DETAIL_V2 = Arguments(
    operation="douyin_ec_get_item_detail_v2", parameters=(ParameterModel(name="item_id", type="str", required=True),)
)
_GET_ITEM_SKU_INFO_V1 = Arguments(
    operation="douyin_ec_get_item_sku_info_v1", parameters=(ParameterModel(name="item_id", type="str", required=True),)
)
_GET_ITEM_SKU_INFO_V2 = Arguments(
    operation="douyin_ec_get_item_sku_info_v2", parameters=(ParameterModel(name="item_id", type="str", required=True),)
)
_GET_SHOP_ITEM_LIST_V1 = Arguments(
    operation="douyin_ec_get_shop_item_list_v1",
    parameters=(ParameterModel(name="shop_id", type="str", required=True), ParameterModel(name="page", type="str")),
)
_SEARCH_ITEM_LIST_V1 = Arguments(
    operation="douyin_ec_search_item_list_v1",
    parameters=(
        ParameterModel(name="keyword", type="str", required=True),
        ParameterModel(name="page", type="str"),
        ParameterModel(name="search_id", type="str"),
    ),
)


def _request_douyin_ec_get_item_comments_v1(
    *,
    item_id: str,
    page: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["itemId"] = item_id

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-ec/get-item-comments/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_ec_get_item_detail_v1(
    *,
    item_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["itemId"] = item_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-ec/get-item-detail/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_ec_get_item_detail_v2(
    *,
    item_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["itemId"] = item_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-ec/get-item-detail/v2",
        "params": params,
    }

    return _kwargs


def _request_douyin_ec_get_item_sku_info_v1(
    *,
    item_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["itemId"] = item_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-ec/get-item-sku-info/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_ec_get_item_sku_info_v2(
    *,
    item_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["itemId"] = item_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-ec/get-item-sku-info/v2",
        "params": params,
    }

    return _kwargs


def _request_douyin_ec_get_shop_item_list_v1(
    *,
    shop_id: str,
    page: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["shopId"] = shop_id

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-ec/get-shop-item-list/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_ec_search_item_list_v1(
    *,
    keyword: str,
    page: str | Unset = UNSET,
    search_id: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params["page"] = page

    params["searchId"] = search_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-ec/search-item-list/v1",
        "params": params,
    }

    return _kwargs


class DouyinEc(_Suggesting):
    """Products and shops on Douyin, with comments."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_item_comments_v1(self, *, item_id: str, page: str | None = None) -> Result:
        """Buyers' comments on a product.

        One numbered page of what buyers wrote about a product, by item id.

        `GET /api/douyin-ec/get-item-comments/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.douyin_ec.get_item_comments_v1(item_id="1")

        Args:
            item_id: Id of the product.
            page: Number of the page, from 1.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_ec.html#get_item_comments_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_ITEM_COMMENTS_V1,
            {"item_id": item_id, "page": page},
            lambda _given: _request_douyin_ec_get_item_comments_v1(
                item_id=_given["item_id"], page=_given.get("page", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    @_deprecated("JustOne.douyin_ec.get_item_detail_v1 is deprecated: the provider advises against it.")
    def get_item_detail_v1(self, *, item_id: str) -> Result:
        """One product without sales figures.

        Price, title and stock of one product on Douyin E-commerce, by item id.

        `GET /api/douyin-ec/get-item-detail/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_ec.get_item_detail_v1(item_id="1")

        Args:
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_ec.html#get_item_detail_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_ITEM_DETAIL_V1,
            {"item_id": item_id},
            lambda _given: _request_douyin_ec_get_item_detail_v1(item_id=_given["item_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    def get_item_detail_v2(self, *, item_id: str) -> Result:
        """One product with sales figures.

        What Douyin E-commerce shows about one product, by item id, with how much of it was sold.

        `GET /api/douyin-ec/get-item-detail/v2`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.douyin_ec.get_item_detail_v2(item_id="1")

        Args:
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_ec.html#get_item_detail_v2
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_ITEM_DETAIL_V2,
            {"item_id": item_id},
            lambda _given: _request_douyin_ec_get_item_detail_v2(item_id=_given["item_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    def get_item_sku_info_v1(self, *, item_id: str) -> Result:
        """Variants of a product.

        The variants of a product that can be bought, by item id.

        `GET /api/douyin-ec/get-item-sku-info/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.douyin_ec.get_item_sku_info_v1(item_id="1")

        Args:
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_ec.html#get_item_sku_info_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_ITEM_SKU_INFO_V1,
            {"item_id": item_id},
            lambda _given: _request_douyin_ec_get_item_sku_info_v1(item_id=_given["item_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    def get_item_sku_info_v2(self, *, item_id: str) -> Result:
        """Variants of a product, or a refusal.

        The variants of a product that can be bought, by item id. A product that isn't covered is answered by code
        202.

        `GET /api/douyin-ec/get-item-sku-info/v2`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.douyin_ec.get_item_sku_info_v2(item_id="1")

        Args:
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_ec.html#get_item_sku_info_v2
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_ITEM_SKU_INFO_V2,
            {"item_id": item_id},
            lambda _given: _request_douyin_ec_get_item_sku_info_v2(item_id=_given["item_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    def get_shop_item_list_v1(self, *, shop_id: str, page: str | None = None) -> Result:
        """Products of a shop.

        One numbered page of the products that a shop offers, by shop id.

        `GET /api/douyin-ec/get-shop-item-list/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.douyin_ec.get_shop_item_list_v1(shop_id="1")

        Args:
            shop_id: Id of the shop.
            page: Number of the page, from 1.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_ec.html#get_shop_item_list_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_SHOP_ITEM_LIST_V1,
            {"shop_id": shop_id, "page": page},
            lambda _given: _request_douyin_ec_get_shop_item_list_v1(
                shop_id=_given["shop_id"], page=_given.get("page", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def search_item_list_v1(self, *, keyword: str, page: str | None = None, search_id: str | None = None) -> Result:
        """Shop products matching a keyword.

        One page of the products on Douyin E-commerce that match a keyword. A further page takes the next page
        number and the `search_id` of the answer before, both together.

        `GET /api/douyin-ec/search-item-list/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.douyin_ec.search_item_list_v1(keyword="coffee")

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1.
            search_id: The `search_id` of the answer before; empty for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_ec.html#search_item_list_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _SEARCH_ITEM_LIST_V1,
            {"keyword": keyword, "page": page, "search_id": search_id},
            lambda _given: _request_douyin_ec_search_item_list_v1(
                keyword=_given["keyword"], page=_given.get("page", UNSET), search_id=_given.get("search_id", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )


class AsyncDouyinEc(_Suggesting):
    """Products and shops on Douyin, with comments."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_item_comments_v1(self, *, item_id: str, page: str | None = None) -> Result:
        """Buyers' comments on a product.

        One numbered page of what buyers wrote about a product, by item id.

        `GET /api/douyin-ec/get-item-comments/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.douyin_ec.get_item_comments_v1(item_id="1")

        Args:
            item_id: Id of the product.
            page: Number of the page, from 1.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_ec.html#get_item_comments_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_ITEM_COMMENTS_V1,
            {"item_id": item_id, "page": page},
            lambda _given: _request_douyin_ec_get_item_comments_v1(
                item_id=_given["item_id"], page=_given.get("page", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    @_deprecated("JustOne.douyin_ec.get_item_detail_v1 is deprecated: the provider advises against it.")
    async def get_item_detail_v1(self, *, item_id: str) -> Result:
        """One product without sales figures.

        Price, title and stock of one product on Douyin E-commerce, by item id.

        `GET /api/douyin-ec/get-item-detail/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Deprecated: the provider advises against it.

        Example:
            api.douyin_ec.get_item_detail_v1(item_id="1")

        Args:
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_ec.html#get_item_detail_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_ITEM_DETAIL_V1,
            {"item_id": item_id},
            lambda _given: _request_douyin_ec_get_item_detail_v1(item_id=_given["item_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_item_detail_v2(self, *, item_id: str) -> Result:
        """One product with sales figures.

        What Douyin E-commerce shows about one product, by item id, with how much of it was sold.

        `GET /api/douyin-ec/get-item-detail/v2`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.douyin_ec.get_item_detail_v2(item_id="1")

        Args:
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_ec.html#get_item_detail_v2
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_ITEM_DETAIL_V2,
            {"item_id": item_id},
            lambda _given: _request_douyin_ec_get_item_detail_v2(item_id=_given["item_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_item_sku_info_v1(self, *, item_id: str) -> Result:
        """Variants of a product.

        The variants of a product that can be bought, by item id.

        `GET /api/douyin-ec/get-item-sku-info/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.douyin_ec.get_item_sku_info_v1(item_id="1")

        Args:
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_ec.html#get_item_sku_info_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_ITEM_SKU_INFO_V1,
            {"item_id": item_id},
            lambda _given: _request_douyin_ec_get_item_sku_info_v1(item_id=_given["item_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_item_sku_info_v2(self, *, item_id: str) -> Result:
        """Variants of a product, or a refusal.

        The variants of a product that can be bought, by item id. A product that isn't covered is answered by code
        202.

        `GET /api/douyin-ec/get-item-sku-info/v2`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.douyin_ec.get_item_sku_info_v2(item_id="1")

        Args:
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_ec.html#get_item_sku_info_v2
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_ITEM_SKU_INFO_V2,
            {"item_id": item_id},
            lambda _given: _request_douyin_ec_get_item_sku_info_v2(item_id=_given["item_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_shop_item_list_v1(self, *, shop_id: str, page: str | None = None) -> Result:
        """Products of a shop.

        One numbered page of the products that a shop offers, by shop id.

        `GET /api/douyin-ec/get-shop-item-list/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.douyin_ec.get_shop_item_list_v1(shop_id="1")

        Args:
            shop_id: Id of the shop.
            page: Number of the page, from 1.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_ec.html#get_shop_item_list_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_SHOP_ITEM_LIST_V1,
            {"shop_id": shop_id, "page": page},
            lambda _given: _request_douyin_ec_get_shop_item_list_v1(
                shop_id=_given["shop_id"], page=_given.get("page", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def search_item_list_v1(
        self, *, keyword: str, page: str | None = None, search_id: str | None = None
    ) -> Result:
        """Shop products matching a keyword.

        One page of the products on Douyin E-commerce that match a keyword. A further page takes the next page
        number and the `search_id` of the answer before, both together.

        `GET /api/douyin-ec/search-item-list/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.douyin_ec.search_item_list_v1(keyword="coffee")

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1.
            search_id: The `search_id` of the answer before; empty for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin_ec.html#search_item_list_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _SEARCH_ITEM_LIST_V1,
            {"keyword": keyword, "page": page, "search_id": search_id},
            lambda _given: _request_douyin_ec_search_item_list_v1(
                keyword=_given["keyword"], page=_given.get("page", UNSET), search_id=_given.get("search_id", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )
