# Do not edit: `python -m tools generate` writes this file from bookshop.json.

"""The namespace `shelves`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.arguments.parameters import Arguments, ParameterModel
from ...._runtime.client import acall as _acall
from ...._runtime.client import call as _call
from ...._runtime.suggestions import Suggesting as _Suggesting
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models.shelves_page import ShelvesPage

__all__ = ["AsyncShelves", "Shelves"]


_LIST = Arguments(
    operation="shelves_list",
    parameters=(ParameterModel(name="name", type="str", in_path=True), ParameterModel(name="keeper", type="int")),
)


class Shelves(_Suggesting):
    """Shelves, and the books on them."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(self, *, name: str | None = None, keeper: int | None = None) -> ShelvesPage:
        """Shelves of a keeper.

        Without `keeper`, the caller's own.

        Args:
            name: Name of the keeper.
            keeper: Id of the keeper.

        Returns:
            The shelves.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        if not isinstance(name, Unset | None):
            from . import shelves_list_by_name

            return _call(
                self._client,
                _LIST,
                {"name": name, "keeper": keeper},
                lambda _given: shelves_list_by_name.sync_detailed(
                    name=_given["name"],
                    format_=self._client.format,
                    keeper=_given.get("keeper", UNSET),
                    client=self._client,
                ),
            )

        from . import shelves_list

        return _call(
            self._client,
            _LIST,
            {"name": name, "keeper": keeper},
            lambda _given: shelves_list.sync_detailed(
                format_=self._client.format, keeper=_given.get("keeper", UNSET), client=self._client
            ),
        )


class AsyncShelves(_Suggesting):
    """Shelves, and the books on them."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def list(self, *, name: str | None = None, keeper: int | None = None) -> ShelvesPage:
        """Shelves of a keeper.

        Without `keeper`, the caller's own.

        Args:
            name: Name of the keeper.
            keeper: Id of the keeper.

        Returns:
            The shelves.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        if not isinstance(name, Unset | None):
            from . import shelves_list_by_name

            return await _acall(
                self._client,
                _LIST,
                {"name": name, "keeper": keeper},
                lambda _given: shelves_list_by_name.asyncio_detailed(
                    name=_given["name"],
                    format_=self._client.format,
                    keeper=_given.get("keeper", UNSET),
                    client=self._client,
                ),
            )

        from . import shelves_list

        return await _acall(
            self._client,
            _LIST,
            {"name": name, "keeper": keeper},
            lambda _given: shelves_list.asyncio_detailed(
                format_=self._client.format, keeper=_given.get("keeper", UNSET), client=self._client
            ),
        )
