# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.xingtu_distribution_result import XingtuDistributionResult
from ...types import UNSET, Response


def _get_kwargs(
    *,
    kol_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["kolId"] = kol_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/get-kol-audience-distribution/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> XingtuDistributionResult | None:
    if response.status_code == 200:
        response_200 = XingtuDistributionResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[XingtuDistributionResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
) -> Response[XingtuDistributionResult]:
    """Make-up of a creator's viewers, by KOL id

     How the viewers of a creator spread over gender, age, province, city, city tier, device brand,
    interest and consumer group.

    Args:
        kol_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuDistributionResult]
    """

    kwargs = _get_kwargs(
        kol_id=kol_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
) -> XingtuDistributionResult | None:
    """Make-up of a creator's viewers, by KOL id

     How the viewers of a creator spread over gender, age, province, city, city tier, device brand,
    interest and consumer group.

    Args:
        kol_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuDistributionResult
    """

    return sync_detailed(
        client=client,
        kol_id=kol_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
) -> Response[XingtuDistributionResult]:
    """Make-up of a creator's viewers, by KOL id

     How the viewers of a creator spread over gender, age, province, city, city tier, device brand,
    interest and consumer group.

    Args:
        kol_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuDistributionResult]
    """

    kwargs = _get_kwargs(
        kol_id=kol_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
) -> XingtuDistributionResult | None:
    """Make-up of a creator's viewers, by KOL id

     How the viewers of a creator spread over gender, age, province, city, city tier, device brand,
    interest and consumer group.

    Args:
        kol_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuDistributionResult
    """

    return (
        await asyncio_detailed(
            client=client,
            kol_id=kol_id,
        )
    ).parsed
