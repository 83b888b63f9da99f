# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.mobile_position import MobilePosition
from ...models.mobile_signals import MobileSignals
from ...types import Response


def _get_kwargs(
    *,
    body: MobileSignals,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/location/mobile/get_location.json",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> MobilePosition | None:
    if response.status_code == 200:
        response_200 = MobilePosition.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[MobilePosition]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: MobileSignals,
) -> Response[MobilePosition]:
    """Position by cell towers and WIFI

    Args:
        body (MobileSignals): What a phone receives of cell towers and WIFI. Which of the fields
            must be there is not documented.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[MobilePosition]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: MobileSignals,
) -> MobilePosition | None:
    """Position by cell towers and WIFI

    Args:
        body (MobileSignals): What a phone receives of cell towers and WIFI. Which of the fields
            must be there is not documented.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        MobilePosition
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: MobileSignals,
) -> Response[MobilePosition]:
    """Position by cell towers and WIFI

    Args:
        body (MobileSignals): What a phone receives of cell towers and WIFI. Which of the fields
            must be there is not documented.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[MobilePosition]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: MobileSignals,
) -> MobilePosition | None:
    """Position by cell towers and WIFI

    Args:
        body (MobileSignals): What a phone receives of cell towers and WIFI. Which of the fields
            must be there is not documented.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        MobilePosition
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
