# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.short_urls_comments import ShortUrlsComments
from ...types import UNSET, Response


def _get_kwargs(
    *,
    url_short: list[str],
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_url_short = url_short

    params["url_short"] = json_url_short

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/short_url/comment/counts.json",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ShortUrlsComments | None:
    if response.status_code == 200:
        response_200 = ShortUrlsComments.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[ShortUrlsComments]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    url_short: list[str],
) -> Response[ShortUrlsComments]:
    """How often posts with short addresses were commented on

    Args:
        url_short (list[str]):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ShortUrlsComments]
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
    url_short: list[str],
) -> ShortUrlsComments | None:
    """How often posts with short addresses were commented on

    Args:
        url_short (list[str]):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ShortUrlsComments
    """

    return sync_detailed(
        client=client,
        url_short=url_short,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    url_short: list[str],
) -> Response[ShortUrlsComments]:
    """How often posts with short addresses were commented on

    Args:
        url_short (list[str]):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ShortUrlsComments]
    """

    kwargs = _get_kwargs(
        url_short=url_short,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    url_short: list[str],
) -> ShortUrlsComments | None:
    """How often posts with short addresses were commented on

    Args:
        url_short (list[str]):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ShortUrlsComments
    """

    return (
        await asyncio_detailed(
            client=client,
            url_short=url_short,
        )
    ).parsed
