# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `xiaohongshu_ec`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.arguments.requirements import Condition, Requirement
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..models.result import Result

__all__ = ["AsyncXiaohongshuEc", "XiaohongshuEc"]


_SEARCH_PRODUCTS_V1 = Arguments(
    operation="xiaohongshu_ec_search_products_v1",
    parameters=(
        ParameterModel(name="keyword", type="str", required=True),
        ParameterModel(name="page", type="str"),
        ParameterModel(name="search_id", type="str"),
    ),
    requires=(
        Requirement(
            mode="needed",
            names=("search_id",),
            wanted="`search_id` when `page` is above 1",
            when=Condition(name="page", test="above", value=1),
        ),
    ),
)


def _request_xiaohongshu_ec_search_products_v1(
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
        "url": "/api/xiaohongshu-ec/search-products/v1",
        "params": params,
    }

    return _kwargs


class XiaohongshuEc(_Suggesting):
    """Search for products that Xiaohongshu sells."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def search_products_v1(self, *, keyword: str, page: str | None = None, search_id: str | None = None) -> Result:
        """Xiaohongshu shop products matching a keyword.

        One numbered page of the products in Xiaohongshu's shop that match a keyword. Every page after the first
        requires the search id that the first one returned.

        `GET /api/xiaohongshu-ec/search-products/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Give `search_id` when `page` is above 1.

        Example:
            api.xiaohongshu_ec.search_products_v1(keyword="coffee")

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1.
            search_id: Id of the search, from the answer to its first page. Needed from page 2 on.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_ec.html#search_products_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _SEARCH_PRODUCTS_V1,
            {"keyword": keyword, "page": page, "search_id": search_id},
            lambda _given: _request_xiaohongshu_ec_search_products_v1(
                keyword=_given["keyword"], page=_given.get("page", UNSET), search_id=_given.get("search_id", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )


class AsyncXiaohongshuEc(_Suggesting):
    """Search for products that Xiaohongshu sells."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def search_products_v1(
        self, *, keyword: str, page: str | None = None, search_id: str | None = None
    ) -> Result:
        """Xiaohongshu shop products matching a keyword.

        One numbered page of the products in Xiaohongshu's shop that match a keyword. Every page after the first
        requires the search id that the first one returned.

        `GET /api/xiaohongshu-ec/search-products/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Give `search_id` when `page` is above 1.

        Example:
            api.xiaohongshu_ec.search_products_v1(keyword="coffee")

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1.
            search_id: Id of the search, from the answer to its first page. Needed from page 2 on.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu_ec.html#search_products_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _SEARCH_PRODUCTS_V1,
            {"keyword": keyword, "page": page, "search_id": search_id},
            lambda _given: _request_xiaohongshu_ec_search_products_v1(
                keyword=_given["keyword"], page=_given.get("page", UNSET), search_id=_given.get("search_id", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )
