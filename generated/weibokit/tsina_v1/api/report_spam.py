# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""The namespace `report_spam`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..models.open_ import Open
    from ..models.report_spam_post_body import ReportSpamPostBody

__all__ = ["AsyncReportSpam", "ReportSpam"]


_POST = Arguments(
    operation="report_spam_post",
    parameters=(
        ParameterModel(name="content", type="str", required=True),
        ParameterModel(name="url", type="str"),
        ParameterModel(name="status_id", type="int"),
        ParameterModel(name="ip", type="str"),
    ),
)


def _request_report_spam_post(
    format_: str,
    *,
    body: ReportSpamPostBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/report_spam.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


class ReportSpam(_Suggesting):
    """Reports of spam."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def post(
        self, *, content: str, url: str | None = None, status_id: int | None = None, ip: str | None = None
    ) -> Open:
        """Report a post or an address as spam.

        `POST /report_spam.{format}`, free. The response is open: no one says what is in it, and `to_dict()` has all
        of it.

        Known from the code of old clients only; no page documents it.

        Example:
            api.report_spam.post(content="Hello")

        Args:
            content: What is wrong.
            url: The address that is reported.
            status_id: The post that is reported.
            ip: Address of the user on the network.

        Returns:
            What no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/report_spam.html#post
        """
        from ..models.open_ import Open
        from ..models.report_spam_post_body import ReportSpamPostBody

        return _call(
            self._client,
            _POST,
            {"content": content, "url": url, "status_id": status_id, "ip": ip},
            lambda _given: _request_report_spam_post(
                format_=self._client.format,
                body=ReportSpamPostBody(
                    content=_given["content"],
                    url=_given.get("url", UNSET),
                    status_id=_given.get("status_id", UNSET),
                    ip=_given.get("ip", UNSET),
                ),
            ),
            lambda response: Open.from_dict(response.json()),
        )


class AsyncReportSpam(_Suggesting):
    """Reports of spam."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def post(
        self, *, content: str, url: str | None = None, status_id: int | None = None, ip: str | None = None
    ) -> Open:
        """Report a post or an address as spam.

        `POST /report_spam.{format}`, free. The response is open: no one says what is in it, and `to_dict()` has all
        of it.

        Known from the code of old clients only; no page documents it.

        Example:
            api.report_spam.post(content="Hello")

        Args:
            content: What is wrong.
            url: The address that is reported.
            status_id: The post that is reported.
            ip: Address of the user on the network.

        Returns:
            What no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/report_spam.html#post
        """
        from ..models.open_ import Open
        from ..models.report_spam_post_body import ReportSpamPostBody

        return await _acall(
            self._client,
            _POST,
            {"content": content, "url": url, "status_id": status_id, "ip": ip},
            lambda _given: _request_report_spam_post(
                format_=self._client.format,
                body=ReportSpamPostBody(
                    content=_given["content"],
                    url=_given.get("url", UNSET),
                    status_id=_given.get("status_id", UNSET),
                    ip=_given.get("ip", UNSET),
                ),
            ),
            lambda response: Open.from_dict(response.json()),
        )
