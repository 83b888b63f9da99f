# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `xiaohongshu_ec`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.arguments.parameters import Arguments, ParameterModel
from ...._runtime.arguments.requirements import Condition, Requirement
from ...._runtime.client import acall as _acall
from ...._runtime.client import call as _call
from ...._runtime.suggestions import Suggesting as _Suggesting
from ...types import UNSET

if TYPE_CHECKING:
    from ...client import Client
    from ...models.result import Result

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
        from . import xiaohongshu_ec_search_products_v1

        return _call(
            self._client,
            _SEARCH_PRODUCTS_V1,
            {"keyword": keyword, "page": page, "search_id": search_id},
            lambda _given: xiaohongshu_ec_search_products_v1.sync_detailed(
                keyword=_given["keyword"],
                page=_given.get("page", UNSET),
                search_id=_given.get("search_id", UNSET),
                client=self._client,
            ),
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
        from . import xiaohongshu_ec_search_products_v1

        return await _acall(
            self._client,
            _SEARCH_PRODUCTS_V1,
            {"keyword": keyword, "page": page, "search_id": search_id},
            lambda _given: xiaohongshu_ec_search_products_v1.asyncio_detailed(
                keyword=_given["keyword"],
                page=_given.get("page", UNSET),
                search_id=_given.get("search_id", UNSET),
                client=self._client,
            ),
        )
