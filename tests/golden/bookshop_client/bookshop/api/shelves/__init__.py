# Do not edit: `python -m tools generate` writes this file from bookshop.json.

"""The namespace `shelves`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.arguments.checks import segment as _segment
from ...._runtime.client import result as _result
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models.shelves_page import ShelvesPage

__all__ = ["AsyncShelves", "Shelves"]


class Shelves:
    """Shelves, and the books on them."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(self, *, name: str | Unset = UNSET, keeper: int | Unset = UNSET) -> ShelvesPage:
        """Shelves of a keeper.

        Without `keeper`, the caller's own.

        Args:
            name: Name of the keeper.
            keeper: Id of the keeper.

        Returns:
            The shelves.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        if not isinstance(name, Unset | None):
            from . import shelves_list_by_name

            return _result(
                shelves_list_by_name.sync_detailed(
                    name=_segment("shelves_list_by_name", "name", name),
                    format_=self._client.format,
                    keeper=keeper,
                    client=self._client,
                ),
                strict=self._client.strict,
            )

        from . import shelves_list

        return _result(
            shelves_list.sync_detailed(format_=self._client.format, keeper=keeper, client=self._client),
            strict=self._client.strict,
        )


class AsyncShelves:
    """Shelves, and the books on them."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def list(self, *, name: str | Unset = UNSET, keeper: int | Unset = UNSET) -> ShelvesPage:
        """Shelves of a keeper.

        Without `keeper`, the caller's own.

        Args:
            name: Name of the keeper.
            keeper: Id of the keeper.

        Returns:
            The shelves.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        if not isinstance(name, Unset | None):
            from . import shelves_list_by_name

            return _result(
                await shelves_list_by_name.asyncio_detailed(
                    name=_segment("shelves_list_by_name", "name", name),
                    format_=self._client.format,
                    keeper=keeper,
                    client=self._client,
                ),
                strict=self._client.strict,
            )

        from . import shelves_list

        return _result(
            await shelves_list.asyncio_detailed(format_=self._client.format, keeper=keeper, client=self._client),
            strict=self._client.strict,
        )
