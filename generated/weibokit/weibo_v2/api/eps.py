# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `eps`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.suggestions import Suggesting as _Suggesting

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..models.qrcode_order import QrcodeOrder
    from ..models.qrcode_ticket import QrcodeTicket

__all__ = ["AsyncEps", "Eps"]


_QRCODE_CREATE = Arguments(
    operation="eps_qrcode_create", parameters=(ParameterModel(name="body", type="json", required=True),)
)


def _request_eps_qrcode_create(
    *,
    body: QrcodeOrder,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/eps/qrcode/create",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


class Eps(_Suggesting):
    """Services for the fans of an organization."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def qrcode_create(self, *, body: QrcodeOrder) -> QrcodeTicket:
        """Make a QR code.

        For the fans of an organization's account.

        `POST /2/eps/qrcode/create`, free. The response is typed.

        Reached at https://m.api.weibo.com, to be given as `base_url`.

        Example:
            api.eps.qrcode_create(body=QrcodeOrder.from_dict({"action_name": "QR_SCENE", "action_info": {"scene":
            {"scene_id": 1}}}))

        Args:
            body: The QR code to make.

        Returns:
            The ticket of the code.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/eps/qrcode/create

        Documentation:
            reference/weibo_v2/eps.html#qrcode_create
        """
        from ..models.qrcode_ticket import QrcodeTicket

        return _call(
            self._client,
            _QRCODE_CREATE,
            {"body": body},
            lambda _given: _request_eps_qrcode_create(body=_given["body"]),
            lambda response: QrcodeTicket.from_dict(response.json()),
        )


class AsyncEps(_Suggesting):
    """Services for the fans of an organization."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def qrcode_create(self, *, body: QrcodeOrder) -> QrcodeTicket:
        """Make a QR code.

        For the fans of an organization's account.

        `POST /2/eps/qrcode/create`, free. The response is typed.

        Reached at https://m.api.weibo.com, to be given as `base_url`.

        Example:
            api.eps.qrcode_create(body=QrcodeOrder.from_dict({"action_name": "QR_SCENE", "action_info": {"scene":
            {"scene_id": 1}}}))

        Args:
            body: The QR code to make.

        Returns:
            The ticket of the code.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/eps/qrcode/create

        Documentation:
            reference/weibo_v2/eps.html#qrcode_create
        """
        from ..models.qrcode_ticket import QrcodeTicket

        return await _acall(
            self._client,
            _QRCODE_CREATE,
            {"body": body},
            lambda _given: _request_eps_qrcode_create(body=_given["body"]),
            lambda response: QrcodeTicket.from_dict(response.json()),
        )
