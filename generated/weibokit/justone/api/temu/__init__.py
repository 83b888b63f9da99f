# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `temu`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...._runtime.client import result as _result
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models.result import Result

__all__ = ["AsyncTemu", "Temu"]


class Temu:
    """What Temu shows on its start page."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_homepage_goods_v1(
        self, *, site: Literal["AU", "CA", "EU", "UK", "US"], offset: str | Unset = UNSET
    ) -> Result:
        """Products on Temu's home page.

        One page of the product cards on Temu's home page for the United States, the EU, the United Kingdom, Canada
        or Australia. Pages advance by an offset that begins at 0.

        Args:
            site: Region whose start page is wanted. `US`, `EU`, `UK`, `CA` or `AU`.
            offset: Results to skip.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import temu_get_homepage_goods_v1

        return _result(
            temu_get_homepage_goods_v1.sync_detailed(site=site, offset=offset, client=self._client),
            strict=self._client.strict,
        )


class AsyncTemu:
    """What Temu shows on its start page."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_homepage_goods_v1(
        self, *, site: Literal["AU", "CA", "EU", "UK", "US"], offset: str | Unset = UNSET
    ) -> Result:
        """Products on Temu's home page.

        One page of the product cards on Temu's home page for the United States, the EU, the United Kingdom, Canada
        or Australia. Pages advance by an offset that begins at 0.

        Args:
            site: Region whose start page is wanted. `US`, `EU`, `UK`, `CA` or `AU`.
            offset: Results to skip.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import temu_get_homepage_goods_v1

        return _result(
            await temu_get_homepage_goods_v1.asyncio_detailed(site=site, offset=offset, client=self._client),
            strict=self._client.strict,
        )
