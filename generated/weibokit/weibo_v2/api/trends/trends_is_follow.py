# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.trend_followed import TrendFollowed
from ...types import UNSET, Response


def _get_kwargs(
    *,
    trend_name: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["trend_name"] = trend_name

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/trends/is_follow.json",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> TrendFollowed | None:
    if response.status_code == 200:
        response_200 = TrendFollowed.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[TrendFollowed]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    trend_name: str,
) -> Response[TrendFollowed]:
    """See whether the caller follows a topic

    Args:
        trend_name (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TrendFollowed]
    """

    kwargs = _get_kwargs(
        trend_name=trend_name,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    trend_name: str,
) -> TrendFollowed | None:
    """See whether the caller follows a topic

    Args:
        trend_name (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TrendFollowed
    """

    return sync_detailed(
        client=client,
        trend_name=trend_name,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    trend_name: str,
) -> Response[TrendFollowed]:
    """See whether the caller follows a topic

    Args:
        trend_name (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TrendFollowed]
    """

    kwargs = _get_kwargs(
        trend_name=trend_name,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    trend_name: str,
) -> TrendFollowed | None:
    """See whether the caller follows a topic

    Args:
        trend_name (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TrendFollowed
    """

    return (
        await asyncio_detailed(
            client=client,
            trend_name=trend_name,
        )
    ).parsed
