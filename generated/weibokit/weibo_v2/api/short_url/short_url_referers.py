# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.short_url_referers import ShortUrlReferers
from ...types import UNSET, Response


def _get_kwargs(
    *,
    url_short: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["url_short"] = url_short

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/short_url/referers.json",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ShortUrlReferers | None:
    if response.status_code == 200:
        response_200 = ShortUrlReferers.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[ShortUrlReferers]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    url_short: str,
) -> Response[ShortUrlReferers]:
    """From where a short address was clicked

    Args:
        url_short (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ShortUrlReferers]
    """

    kwargs = _get_kwargs(
        url_short=url_short,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    url_short: str,
) -> ShortUrlReferers | None:
    """From where a short address was clicked

    Args:
        url_short (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ShortUrlReferers
    """

    return sync_detailed(
        client=client,
        url_short=url_short,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    url_short: str,
) -> Response[ShortUrlReferers]:
    """From where a short address was clicked

    Args:
        url_short (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ShortUrlReferers]
    """

    kwargs = _get_kwargs(
        url_short=url_short,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    url_short: str,
) -> ShortUrlReferers | None:
    """From where a short address was clicked

    Args:
        url_short (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ShortUrlReferers
    """

    return (
        await asyncio_detailed(
            client=client,
            url_short=url_short,
        )
    ).parsed
