# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""The namespace `report_spam`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.client import result as _result
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models.open_ import Open

__all__ = ["AsyncReportSpam", "ReportSpam"]


class ReportSpam:
    """Reports of spam."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def post(
        self, *, content: str, url: str | Unset = UNSET, status_id: int | Unset = UNSET, ip: str | Unset = UNSET
    ) -> Open:
        """Report a post or an address as spam.

        Known from the code of old clients only; no page documents it.

        Args:
            content: What is wrong.
            url: The address that is reported.
            status_id: The post that is reported.
            ip: Address of the user on the network.

        Returns:
            What no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from ...models.report_spam_post_body import ReportSpamPostBody
        from . import report_spam_post

        return _result(
            report_spam_post.sync_detailed(
                format_=self._client.format,
                body=ReportSpamPostBody(content=content, url=url, status_id=status_id, ip=ip),
                client=self._client,
            ),
            strict=self._client.strict,
        )


class AsyncReportSpam:
    """Reports of spam."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def post(
        self, *, content: str, url: str | Unset = UNSET, status_id: int | Unset = UNSET, ip: str | Unset = UNSET
    ) -> Open:
        """Report a post or an address as spam.

        Known from the code of old clients only; no page documents it.

        Args:
            content: What is wrong.
            url: The address that is reported.
            status_id: The post that is reported.
            ip: Address of the user on the network.

        Returns:
            What no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from ...models.report_spam_post_body import ReportSpamPostBody
        from . import report_spam_post

        return _result(
            await report_spam_post.asyncio_detailed(
                format_=self._client.format,
                body=ReportSpamPostBody(content=content, url=url, status_id=status_id, ip=ip),
                client=self._client,
            ),
            strict=self._client.strict,
        )
