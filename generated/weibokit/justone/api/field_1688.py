# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `field_1688`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..models.result import Result

__all__ = ["AsyncField1688", "Field1688"]


_GET_ITEM_DETAIL_V1 = Arguments(
    operation="field_1688_get_item_detail_v1", parameters=(ParameterModel(name="item_id", type="str", required=True),)
)
_SEARCH_ITEM_LIST_V1 = Arguments(
    operation="field_1688_search_item_list_v1", parameters=(ParameterModel(name="keyword", type="str", required=True),)
)


def _request_field_1688_get_item_detail_v1(
    *,
    item_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["itemId"] = item_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/1688/get-item-detail/v1",
        "params": params,
    }

    return _kwargs


def _request_field_1688_search_item_list_v1(
    *,
    keyword: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/1688/search-item-list/v1",
        "params": params,
    }

    return _kwargs


class Field1688(_Suggesting):
    """Products and suppliers on Alibaba's wholesale market 1688."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_item_detail_v1(self, *, item_id: str) -> Result:
        """One wholesale listing on 1688.

        Everything that 1688 shows about one wholesale listing, looked up by item id.

        `GET /api/1688/get-item-detail/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.field_1688.get_item_detail_v1(item_id="1")

        Args:
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/field_1688.html#get_item_detail_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_ITEM_DETAIL_V1,
            {"item_id": item_id},
            lambda _given: _request_field_1688_get_item_detail_v1(item_id=_given["item_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    def search_item_list_v1(self, *, keyword: str) -> Result:
        """Wholesale listings matching a keyword.

        Wholesale listings on 1688 that match a keyword. There is no paging.

        `GET /api/1688/search-item-list/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.field_1688.search_item_list_v1(keyword="coffee")

        Args:
            keyword: Words to search for.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/field_1688.html#search_item_list_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _SEARCH_ITEM_LIST_V1,
            {"keyword": keyword},
            lambda _given: _request_field_1688_search_item_list_v1(keyword=_given["keyword"]),
            lambda response: Result.from_dict(response.json()),
        )


class AsyncField1688(_Suggesting):
    """Products and suppliers on Alibaba's wholesale market 1688."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_item_detail_v1(self, *, item_id: str) -> Result:
        """One wholesale listing on 1688.

        Everything that 1688 shows about one wholesale listing, looked up by item id.

        `GET /api/1688/get-item-detail/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.field_1688.get_item_detail_v1(item_id="1")

        Args:
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/field_1688.html#get_item_detail_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_ITEM_DETAIL_V1,
            {"item_id": item_id},
            lambda _given: _request_field_1688_get_item_detail_v1(item_id=_given["item_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    async def search_item_list_v1(self, *, keyword: str) -> Result:
        """Wholesale listings matching a keyword.

        Wholesale listings on 1688 that match a keyword. There is no paging.

        `GET /api/1688/search-item-list/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.field_1688.search_item_list_v1(keyword="coffee")

        Args:
            keyword: Words to search for.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/field_1688.html#search_item_list_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _SEARCH_ITEM_LIST_V1,
            {"keyword": keyword},
            lambda _given: _request_field_1688_search_item_list_v1(keyword=_given["keyword"]),
            lambda response: Result.from_dict(response.json()),
        )
