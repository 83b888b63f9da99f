# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `xiaohongshu_ec`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.arguments.requirements import Condition, Requirement
from ...._runtime.arguments.requirements import check as _check
from ...._runtime.client import result as _result
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models.result import Result

__all__ = ["AsyncXiaohongshuEc", "XiaohongshuEc"]


_SEARCH_PRODUCTS_V1_REQUIRES = (
    Requirement(
        mode="needed",
        names=("search_id",),
        wanted="`search_id` when `page` is above 1",
        when=Condition(name="page", test="above", value=1),
    ),
)


class XiaohongshuEc:
    """Search for products that Xiaohongshu sells."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def search_products_v1(self, *, keyword: str, page: str | Unset = UNSET, search_id: str | Unset = UNSET) -> Result:
        """Xiaohongshu shop products matching a keyword.

        One numbered page of the products in Xiaohongshu's shop that match a keyword. Every page after the first
        requires the search id that the first one returned.

        Give `search_id` when `page` is above 1.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1.
            search_id: Id of the search, from the answer to its first page. Needed from page 2 on.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        _given = {"page": page, "search_id": search_id}
        _check("xiaohongshu_ec_search_products_v1", _SEARCH_PRODUCTS_V1_REQUIRES, _given)
        from . import xiaohongshu_ec_search_products_v1

        return _result(
            xiaohongshu_ec_search_products_v1.sync_detailed(
                keyword=keyword, page=page, search_id=search_id, client=self._client
            ),
            strict=self._client.strict,
        )


class AsyncXiaohongshuEc:
    """Search for products that Xiaohongshu sells."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def search_products_v1(
        self, *, keyword: str, page: str | Unset = UNSET, search_id: str | Unset = UNSET
    ) -> Result:
        """Xiaohongshu shop products matching a keyword.

        One numbered page of the products in Xiaohongshu's shop that match a keyword. Every page after the first
        requires the search id that the first one returned.

        Give `search_id` when `page` is above 1.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1.
            search_id: Id of the search, from the answer to its first page. Needed from page 2 on.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        _given = {"page": page, "search_id": search_id}
        _check("xiaohongshu_ec_search_products_v1", _SEARCH_PRODUCTS_V1_REQUIRES, _given)
        from . import xiaohongshu_ec_search_products_v1

        return _result(
            await xiaohongshu_ec_search_products_v1.asyncio_detailed(
                keyword=keyword, page=page, search_id=search_id, client=self._client
            ),
            strict=self._client.strict,
        )
