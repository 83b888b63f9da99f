# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `xianyu`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..models.enumerations import XianyuSearchItemListV1Sort
    from ..models.result import Result

__all__ = ["AsyncXianyu", "Xianyu"]


_GET_ITEM_DETAIL_V1 = Arguments(
    operation="xianyu_get_item_detail_v1", parameters=(ParameterModel(name="item_id", type="str", required=True),)
)
_SEARCH_ITEM_LIST_V1 = Arguments(
    operation="xianyu_search_item_list_v1",
    parameters=(
        ParameterModel(name="keyword", type="str", required=True),
        ParameterModel(name="page", type="str"),
        ParameterModel(name="sort", type="str"),
    ),
)


def _request_xianyu_get_item_detail_v1(
    *,
    item_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["itemId"] = item_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xianyu/get-item-detail/v1",
        "params": params,
    }

    return _kwargs


def _request_xianyu_search_item_list_v1(
    *,
    keyword: str,
    page: str | Unset = UNSET,
    sort: XianyuSearchItemListV1Sort | Unset = "active",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params["page"] = page

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xianyu/search-item-list/v1",
        "params": params,
    }

    return _kwargs


class Xianyu(_Suggesting):
    """Second-hand goods on Xianyu, also known as Goofish."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_item_detail_v1(self, *, item_id: str) -> Result:
        """One Xianyu listing.

        One second-hand listing on Xianyu (Goofish), given its id.

        `GET /api/xianyu/get-item-detail/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.xianyu.get_item_detail_v1(item_id="1")

        Args:
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xianyu.html#get_item_detail_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_ITEM_DETAIL_V1,
            {"item_id": item_id},
            lambda _given: _request_xianyu_get_item_detail_v1(item_id=_given["item_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    def search_item_list_v1(
        self, *, keyword: str, page: str | None = None, sort: XianyuSearchItemListV1Sort | None = None
    ) -> Result:
        """Xianyu listings matching a keyword.

        One numbered page of the second-hand listings that Xianyu (Goofish) finds for a keyword, by activity,
        nearness, seller credit, price, price cut or age.

        `GET /api/xianyu/search-item-list/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.xianyu.search_item_list_v1(keyword="coffee")

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1.
            sort: Order of the listings; `active` and `credit` are about the seller, `recent` also goes by place,
                `price_drop` is for reduced ones. `active`, `recent`, `credit`, `price_asc`, `price_desc`,
                `price_drop` or `newest`. The service's default is `active`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xianyu.html#search_item_list_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _SEARCH_ITEM_LIST_V1,
            {"keyword": keyword, "page": page, "sort": sort},
            lambda _given: _request_xianyu_search_item_list_v1(
                keyword=_given["keyword"], page=_given.get("page", UNSET), sort=_given.get("sort", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )


class AsyncXianyu(_Suggesting):
    """Second-hand goods on Xianyu, also known as Goofish."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_item_detail_v1(self, *, item_id: str) -> Result:
        """One Xianyu listing.

        One second-hand listing on Xianyu (Goofish), given its id.

        `GET /api/xianyu/get-item-detail/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.xianyu.get_item_detail_v1(item_id="1")

        Args:
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xianyu.html#get_item_detail_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_ITEM_DETAIL_V1,
            {"item_id": item_id},
            lambda _given: _request_xianyu_get_item_detail_v1(item_id=_given["item_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    async def search_item_list_v1(
        self, *, keyword: str, page: str | None = None, sort: XianyuSearchItemListV1Sort | None = None
    ) -> Result:
        """Xianyu listings matching a keyword.

        One numbered page of the second-hand listings that Xianyu (Goofish) finds for a keyword, by activity,
        nearness, seller credit, price, price cut or age.

        `GET /api/xianyu/search-item-list/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.xianyu.search_item_list_v1(keyword="coffee")

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1.
            sort: Order of the listings; `active` and `credit` are about the seller, `recent` also goes by place,
                `price_drop` is for reduced ones. `active`, `recent`, `credit`, `price_asc`, `price_desc`,
                `price_drop` or `newest`. The service's default is `active`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xianyu.html#search_item_list_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _SEARCH_ITEM_LIST_V1,
            {"keyword": keyword, "page": page, "sort": sort},
            lambda _given: _request_xianyu_search_item_list_v1(
                keyword=_given["keyword"], page=_given.get("page", UNSET), sort=_given.get("sort", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )
