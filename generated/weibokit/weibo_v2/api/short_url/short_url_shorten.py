# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.short_urls import ShortUrls
from ...types import UNSET, Response


def _get_kwargs(
    *,
    url_long: list[str],
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_url_long = url_long

    params["url_long"] = json_url_long

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/short_url/shorten.json",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ShortUrls | None:
    if response.status_code == 200:
        response_200 = ShortUrls.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[ShortUrls]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    url_long: list[str],
) -> Response[ShortUrls]:
    """Short addresses of long ones

    Args:
        url_long (list[str]):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ShortUrls]
    """

    kwargs = _get_kwargs(
        url_long=url_long,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    url_long: list[str],
) -> ShortUrls | None:
    """Short addresses of long ones

    Args:
        url_long (list[str]):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ShortUrls
    """

    return sync_detailed(
        client=client,
        url_long=url_long,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    url_long: list[str],
) -> Response[ShortUrls]:
    """Short addresses of long ones

    Args:
        url_long (list[str]):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ShortUrls]
    """

    kwargs = _get_kwargs(
        url_long=url_long,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    url_long: list[str],
) -> ShortUrls | None:
    """Short addresses of long ones

    Args:
        url_long (list[str]):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ShortUrls
    """

    return (
        await asyncio_detailed(
            client=client,
            url_long=url_long,
        )
    ).parsed
