# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `jd`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..models.jd_item_comments_result import JdItemCommentsResult
    from ..models.jd_item_detail_result import JdItemDetailResult
    from ..models.jd_item_price_result import JdItemPriceResult
    from ..models.result import Result

__all__ = ["AsyncJd", "Jd"]


_GET_ITEM_COMMENTS_V1 = Arguments(
    operation="jd_get_item_comments_v1",
    parameters=(ParameterModel(name="item_id", type="str", required=True), ParameterModel(name="page", type="str")),
)
_GET_ITEM_COMMENTS_V2 = Arguments(
    operation="jd_get_item_comments_v2",
    parameters=(ParameterModel(name="item_id", type="str", required=True), ParameterModel(name="page", type="str")),
)
_GET_ITEM_DETAIL_V1 = Arguments(
    operation="jd_get_item_detail_v1", parameters=(ParameterModel(name="item_id", type="str", required=True),)
)
_GET_ITEM_DETAIL_V2 = Arguments(
    operation="jd_get_item_detail_v2", parameters=(ParameterModel(name="item_id", type="str", required=True),)
)
_GET_ITEM_DETAIL_V3 = Arguments(
    operation="jd_get_item_detail_v3", parameters=(ParameterModel(name="item_id", type="str", required=True),)
)
_GET_ITEM_PRICE_V1 = Arguments(
    operation="jd_get_item_price_v1", parameters=(ParameterModel(name="item_id", type="str", required=True),)
)
_GET_SHOP_ITEM_LIST_V1 = Arguments(
    operation="jd_get_shop_item_list_v1",
    parameters=(ParameterModel(name="shop_id", type="str", required=True), ParameterModel(name="page", type="str")),
)
_SEARCH_ITEM_LIST_V1 = Arguments(
    operation="jd_search_item_list_v1",
    parameters=(ParameterModel(name="keyword", type="str", required=True), ParameterModel(name="page", type="str")),
)
_SEARCH_ITEM_LIST_V2 = Arguments(
    operation="jd_search_item_list_v2",
    parameters=(ParameterModel(name="keyword", type="str", required=True), ParameterModel(name="page", type="str")),
)


def _request_jd_get_item_comments_v1(
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
        "url": "/api/jd/get-item-comments/v1",
        "params": params,
    }

    return _kwargs


def _request_jd_get_item_comments_v2(
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
        "url": "/api/jd/get-item-comments/v2",
        "params": params,
    }

    return _kwargs


def _request_jd_get_item_detail_v1(
    *,
    item_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["itemId"] = item_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/jd/get-item-detail/v1",
        "params": params,
    }

    return _kwargs


def _request_jd_get_item_detail_v2(
    *,
    item_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["itemId"] = item_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/jd/get-item-detail/v2",
        "params": params,
    }

    return _kwargs


def _request_jd_get_item_detail_v3(
    *,
    item_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["itemId"] = item_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/jd/get-item-detail/v3",
        "params": params,
    }

    return _kwargs


def _request_jd_get_item_price_v1(
    *,
    item_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["itemId"] = item_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/jd/get-item-price/v1",
        "params": params,
    }

    return _kwargs


def _request_jd_get_shop_item_list_v1(
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
        "url": "/api/jd/get-shop-item-list/v1",
        "params": params,
    }

    return _kwargs


def _request_jd_search_item_list_v1(
    *,
    keyword: str,
    page: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/jd/search-item-list/v1",
        "params": params,
    }

    return _kwargs


def _request_jd_search_item_list_v2(
    *,
    keyword: str,
    page: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/jd/search-item-list/v2",
        "params": params,
    }

    return _kwargs


class Jd(_Suggesting):
    """Products, prices, comments and shops on JD.com."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_item_comments_v1(self, *, item_id: str, page: str | None = None) -> JdItemCommentsResult:
        """Comments on a product.

        One numbered page of comments by buyers of a product, by item id, with score, date and pictures of each. The
        answer tells the number of the last page.

        `GET /api/jd/get-item-comments/v1`, charged when it succeeds. The response is typed.

        Example:
            api.jd.get_item_comments_v1(item_id="1")

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
            reference/justone/jd.html#get_item_comments_v1
        """
        from ..models.jd_item_comments_result import JdItemCommentsResult

        return _call(
            self._client,
            _GET_ITEM_COMMENTS_V1,
            {"item_id": item_id, "page": page},
            lambda _given: _request_jd_get_item_comments_v1(item_id=_given["item_id"], page=_given.get("page", UNSET)),
            lambda response: JdItemCommentsResult.from_dict(response.json()),
        )

    def get_item_comments_v2(self, *, item_id: str, page: str | None = None) -> Result:
        """Comments on one SKU.

        One numbered page of comments by buyers, kept to the SKU that the item id names.

        `GET /api/jd/get-item-comments/v2`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.jd.get_item_comments_v2(item_id="1")

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
            reference/justone/jd.html#get_item_comments_v2
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_ITEM_COMMENTS_V2,
            {"item_id": item_id, "page": page},
            lambda _given: _request_jd_get_item_comments_v2(item_id=_given["item_id"], page=_given.get("page", UNSET)),
            lambda response: Result.from_dict(response.json()),
        )

    def get_item_detail_v1(self, *, item_id: str) -> JdItemDetailResult:
        """One product's page.

        What JD shows on the page of a product, by item id, with shop, category, gallery and promotions.

        `GET /api/jd/get-item-detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.jd.get_item_detail_v1(item_id="1")

        Args:
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/jd.html#get_item_detail_v1
        """
        from ..models.jd_item_detail_result import JdItemDetailResult

        return _call(
            self._client,
            _GET_ITEM_DETAIL_V1,
            {"item_id": item_id},
            lambda _given: _request_jd_get_item_detail_v1(item_id=_given["item_id"]),
            lambda response: JdItemDetailResult.from_dict(response.json()),
        )

    def get_item_detail_v2(self, *, item_id: str) -> Result:
        """One product, by dashboard task only.

        A direct call brings no product data. The task is submitted, and its result downloaded, on the task page of
        the provider's dashboard.

        `GET /api/jd/get-item-detail/v2`, charged when it succeeds. The response is open: no one says what is in it,
        and `to_dict()` has all of it.

        Example:
            api.jd.get_item_detail_v2(item_id="1")

        Args:
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/jd.html#get_item_detail_v2
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_ITEM_DETAIL_V2,
            {"item_id": item_id},
            lambda _given: _request_jd_get_item_detail_v2(item_id=_given["item_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    def get_item_detail_v3(self, *, item_id: str) -> Result:
        """One product with its coupons.

        A product by item id, with the coupons on offer and what it costs once they are used. Some products aren't
        covered.

        `GET /api/jd/get-item-detail/v3`, charged when it succeeds. The response is open: no one says what is in it,
        and `to_dict()` has all of it.

        Example:
            api.jd.get_item_detail_v3(item_id="1")

        Args:
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/jd.html#get_item_detail_v3
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_ITEM_DETAIL_V3,
            {"item_id": item_id},
            lambda _given: _request_jd_get_item_detail_v3(item_id=_given["item_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    def get_item_price_v1(self, *, item_id: str) -> JdItemPriceResult:
        """Price of a product.

        The price that a product has now, by item id, in fen (hundredths of a yuan).

        `GET /api/jd/get-item-price/v1`, charged when it succeeds. The response is typed.

        Example:
            api.jd.get_item_price_v1(item_id="1")

        Args:
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/jd.html#get_item_price_v1
        """
        from ..models.jd_item_price_result import JdItemPriceResult

        return _call(
            self._client,
            _GET_ITEM_PRICE_V1,
            {"item_id": item_id},
            lambda _given: _request_jd_get_item_price_v1(item_id=_given["item_id"]),
            lambda response: JdItemPriceResult.from_dict(response.json()),
        )

    def get_shop_item_list_v1(self, *, shop_id: str, page: str | None = None) -> Result:
        """Products of a shop.

        One numbered page of the products that a shop offers, by shop id.

        `GET /api/jd/get-shop-item-list/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.jd.get_shop_item_list_v1(shop_id="1")

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
            reference/justone/jd.html#get_shop_item_list_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_SHOP_ITEM_LIST_V1,
            {"shop_id": shop_id, "page": page},
            lambda _given: _request_jd_get_shop_item_list_v1(shop_id=_given["shop_id"], page=_given.get("page", UNSET)),
            lambda response: Result.from_dict(response.json()),
        )

    def search_item_list_v1(self, *, keyword: str, page: str | None = None) -> Result:
        """Products matching a keyword.

        One numbered page of the products that match a keyword; the order can't be chosen.

        `GET /api/jd/search-item-list/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.jd.search_item_list_v1(keyword="coffee")

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/jd.html#search_item_list_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _SEARCH_ITEM_LIST_V1,
            {"keyword": keyword, "page": page},
            lambda _given: _request_jd_search_item_list_v1(keyword=_given["keyword"], page=_given.get("page", UNSET)),
            lambda response: Result.from_dict(response.json()),
        )

    def search_item_list_v2(self, *, keyword: str, page: str | None = None) -> Result:
        """Products matching a keyword, by sales.

        One numbered page of the products that match a keyword, the best sold first.

        `GET /api/jd/search-item-list/v2`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.jd.search_item_list_v2(keyword="coffee")

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/jd.html#search_item_list_v2
        """
        from ..models.result import Result

        return _call(
            self._client,
            _SEARCH_ITEM_LIST_V2,
            {"keyword": keyword, "page": page},
            lambda _given: _request_jd_search_item_list_v2(keyword=_given["keyword"], page=_given.get("page", UNSET)),
            lambda response: Result.from_dict(response.json()),
        )


class AsyncJd(_Suggesting):
    """Products, prices, comments and shops on JD.com."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_item_comments_v1(self, *, item_id: str, page: str | None = None) -> JdItemCommentsResult:
        """Comments on a product.

        One numbered page of comments by buyers of a product, by item id, with score, date and pictures of each. The
        answer tells the number of the last page.

        `GET /api/jd/get-item-comments/v1`, charged when it succeeds. The response is typed.

        Example:
            api.jd.get_item_comments_v1(item_id="1")

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
            reference/justone/jd.html#get_item_comments_v1
        """
        from ..models.jd_item_comments_result import JdItemCommentsResult

        return await _acall(
            self._client,
            _GET_ITEM_COMMENTS_V1,
            {"item_id": item_id, "page": page},
            lambda _given: _request_jd_get_item_comments_v1(item_id=_given["item_id"], page=_given.get("page", UNSET)),
            lambda response: JdItemCommentsResult.from_dict(response.json()),
        )

    async def get_item_comments_v2(self, *, item_id: str, page: str | None = None) -> Result:
        """Comments on one SKU.

        One numbered page of comments by buyers, kept to the SKU that the item id names.

        `GET /api/jd/get-item-comments/v2`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.jd.get_item_comments_v2(item_id="1")

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
            reference/justone/jd.html#get_item_comments_v2
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_ITEM_COMMENTS_V2,
            {"item_id": item_id, "page": page},
            lambda _given: _request_jd_get_item_comments_v2(item_id=_given["item_id"], page=_given.get("page", UNSET)),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_item_detail_v1(self, *, item_id: str) -> JdItemDetailResult:
        """One product's page.

        What JD shows on the page of a product, by item id, with shop, category, gallery and promotions.

        `GET /api/jd/get-item-detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.jd.get_item_detail_v1(item_id="1")

        Args:
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/jd.html#get_item_detail_v1
        """
        from ..models.jd_item_detail_result import JdItemDetailResult

        return await _acall(
            self._client,
            _GET_ITEM_DETAIL_V1,
            {"item_id": item_id},
            lambda _given: _request_jd_get_item_detail_v1(item_id=_given["item_id"]),
            lambda response: JdItemDetailResult.from_dict(response.json()),
        )

    async def get_item_detail_v2(self, *, item_id: str) -> Result:
        """One product, by dashboard task only.

        A direct call brings no product data. The task is submitted, and its result downloaded, on the task page of
        the provider's dashboard.

        `GET /api/jd/get-item-detail/v2`, charged when it succeeds. The response is open: no one says what is in it,
        and `to_dict()` has all of it.

        Example:
            api.jd.get_item_detail_v2(item_id="1")

        Args:
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/jd.html#get_item_detail_v2
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_ITEM_DETAIL_V2,
            {"item_id": item_id},
            lambda _given: _request_jd_get_item_detail_v2(item_id=_given["item_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_item_detail_v3(self, *, item_id: str) -> Result:
        """One product with its coupons.

        A product by item id, with the coupons on offer and what it costs once they are used. Some products aren't
        covered.

        `GET /api/jd/get-item-detail/v3`, charged when it succeeds. The response is open: no one says what is in it,
        and `to_dict()` has all of it.

        Example:
            api.jd.get_item_detail_v3(item_id="1")

        Args:
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/jd.html#get_item_detail_v3
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_ITEM_DETAIL_V3,
            {"item_id": item_id},
            lambda _given: _request_jd_get_item_detail_v3(item_id=_given["item_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_item_price_v1(self, *, item_id: str) -> JdItemPriceResult:
        """Price of a product.

        The price that a product has now, by item id, in fen (hundredths of a yuan).

        `GET /api/jd/get-item-price/v1`, charged when it succeeds. The response is typed.

        Example:
            api.jd.get_item_price_v1(item_id="1")

        Args:
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/jd.html#get_item_price_v1
        """
        from ..models.jd_item_price_result import JdItemPriceResult

        return await _acall(
            self._client,
            _GET_ITEM_PRICE_V1,
            {"item_id": item_id},
            lambda _given: _request_jd_get_item_price_v1(item_id=_given["item_id"]),
            lambda response: JdItemPriceResult.from_dict(response.json()),
        )

    async def get_shop_item_list_v1(self, *, shop_id: str, page: str | None = None) -> Result:
        """Products of a shop.

        One numbered page of the products that a shop offers, by shop id.

        `GET /api/jd/get-shop-item-list/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.jd.get_shop_item_list_v1(shop_id="1")

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
            reference/justone/jd.html#get_shop_item_list_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_SHOP_ITEM_LIST_V1,
            {"shop_id": shop_id, "page": page},
            lambda _given: _request_jd_get_shop_item_list_v1(shop_id=_given["shop_id"], page=_given.get("page", UNSET)),
            lambda response: Result.from_dict(response.json()),
        )

    async def search_item_list_v1(self, *, keyword: str, page: str | None = None) -> Result:
        """Products matching a keyword.

        One numbered page of the products that match a keyword; the order can't be chosen.

        `GET /api/jd/search-item-list/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.jd.search_item_list_v1(keyword="coffee")

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/jd.html#search_item_list_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _SEARCH_ITEM_LIST_V1,
            {"keyword": keyword, "page": page},
            lambda _given: _request_jd_search_item_list_v1(keyword=_given["keyword"], page=_given.get("page", UNSET)),
            lambda response: Result.from_dict(response.json()),
        )

    async def search_item_list_v2(self, *, keyword: str, page: str | None = None) -> Result:
        """Products matching a keyword, by sales.

        One numbered page of the products that match a keyword, the best sold first.

        `GET /api/jd/search-item-list/v2`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.jd.search_item_list_v2(keyword="coffee")

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/jd.html#search_item_list_v2
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _SEARCH_ITEM_LIST_V2,
            {"keyword": keyword, "page": page},
            lambda _given: _request_jd_search_item_list_v2(keyword=_given["keyword"], page=_given.get("page", UNSET)),
            lambda response: Result.from_dict(response.json()),
        )
