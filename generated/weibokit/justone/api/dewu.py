# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `dewu`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.arguments.parameters import Arguments, ParameterModel
from ...._runtime.client import acall as _acall
from ...._runtime.client import call as _call
from ...._runtime.deprecation import deprecated as _deprecated
from ...._runtime.suggestions import Suggesting as _Suggesting
from ...types import UNSET

if TYPE_CHECKING:
    from ...client import Client
    from ...models.result import Result

__all__ = ["AsyncDewu", "Dewu"]


_SEARCH_ITEM_LIST_V1 = Arguments(
    operation="dewu_search_item_list_v1",
    parameters=(ParameterModel(name="keyword", type="str", required=True), ParameterModel(name="page", type="str")),
)


class Dewu(_Suggesting):
    """Search for goods on Dewu, also known as Poizon."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @_deprecated("JustOne.dewu.search_item_list_v1 is deprecated: the provider advises against it.")
    def search_item_list_v1(self, *, keyword: str, page: str | None = None) -> Result:
        """Dewu products matching a keyword.

        One page of the goods on Dewu (Poizon) that match a keyword; page numbers start at 1.

        `GET /api/dewu/search-item-list/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Deprecated: the provider advises against it.

        Example:
            api.dewu.search_item_list_v1(keyword="coffee")

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
            reference/justone/dewu.html#search_item_list_v1
        """
        from . import dewu_search_item_list_v1

        return _call(
            self._client,
            _SEARCH_ITEM_LIST_V1,
            {"keyword": keyword, "page": page},
            lambda _given: dewu_search_item_list_v1.sync_detailed(
                keyword=_given["keyword"], page=_given.get("page", UNSET), client=self._client
            ),
        )


class AsyncDewu(_Suggesting):
    """Search for goods on Dewu, also known as Poizon."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @_deprecated("JustOne.dewu.search_item_list_v1 is deprecated: the provider advises against it.")
    async def search_item_list_v1(self, *, keyword: str, page: str | None = None) -> Result:
        """Dewu products matching a keyword.

        One page of the goods on Dewu (Poizon) that match a keyword; page numbers start at 1.

        `GET /api/dewu/search-item-list/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Deprecated: the provider advises against it.

        Example:
            api.dewu.search_item_list_v1(keyword="coffee")

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
            reference/justone/dewu.html#search_item_list_v1
        """
        from . import dewu_search_item_list_v1

        return await _acall(
            self._client,
            _SEARCH_ITEM_LIST_V1,
            {"keyword": keyword, "page": page},
            lambda _given: dewu_search_item_list_v1.asyncio_detailed(
                keyword=_given["keyword"], page=_given.get("page", UNSET), client=self._client
            ),
        )
