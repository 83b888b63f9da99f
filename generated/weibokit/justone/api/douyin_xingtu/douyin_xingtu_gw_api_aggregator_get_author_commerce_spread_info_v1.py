# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.xingtu_author_commerce_spread_info_result import XingtuAuthorCommerceSpreadInfoResult
from ...types import UNSET, Response


def _get_kwargs(
    *,
    o_author_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oAuthorId"] = o_author_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/aggregator/get_author_commerce_spread_info/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> XingtuAuthorCommerceSpreadInfoResult | None:
    if response.status_code == 200:
        response_200 = XingtuAuthorCommerceSpreadInfoResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[XingtuAuthorCommerceSpreadInfoResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    o_author_id: str,
) -> Response[XingtuAuthorCommerceSpreadInfoResult]:
    """Views and their costs for a creator

     Costs per thousand views and per engagement for three lengths of video, with view counts, by creator
    id.

    Args:
        o_author_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuAuthorCommerceSpreadInfoResult]
    """

    kwargs = _get_kwargs(
        o_author_id=o_author_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    o_author_id: str,
) -> XingtuAuthorCommerceSpreadInfoResult | None:
    """Views and their costs for a creator

     Costs per thousand views and per engagement for three lengths of video, with view counts, by creator
    id.

    Args:
        o_author_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuAuthorCommerceSpreadInfoResult
    """

    return sync_detailed(
        client=client,
        o_author_id=o_author_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    o_author_id: str,
) -> Response[XingtuAuthorCommerceSpreadInfoResult]:
    """Views and their costs for a creator

     Costs per thousand views and per engagement for three lengths of video, with view counts, by creator
    id.

    Args:
        o_author_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuAuthorCommerceSpreadInfoResult]
    """

    kwargs = _get_kwargs(
        o_author_id=o_author_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    o_author_id: str,
) -> XingtuAuthorCommerceSpreadInfoResult | None:
    """Views and their costs for a creator

     Costs per thousand views and per engagement for three lengths of video, with view counts, by creator
    id.

    Args:
        o_author_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuAuthorCommerceSpreadInfoResult
    """

    return (
        await asyncio_detailed(
            client=client,
            o_author_id=o_author_id,
        )
    ).parsed
