# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.xiaohongshu_share_url_transfer_result import XiaohongshuShareUrlTransferResult
from ...types import UNSET, Response


def _get_kwargs(
    *,
    share_url: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["shareUrl"] = share_url

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu/share-url-transfer/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> XiaohongshuShareUrlTransferResult | None:
    if response.status_code == 200:
        response_200 = XiaohongshuShareUrlTransferResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[XiaohongshuShareUrlTransferResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    share_url: str,
) -> Response[XiaohongshuShareUrlTransferResult]:
    """Target of a Xiaohongshu short link

     The address to which a short share link redirects. Only links to the host `xhslink.com`, over http
    or https, are accepted.

    Args:
        share_url (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XiaohongshuShareUrlTransferResult]
    """

    kwargs = _get_kwargs(
        share_url=share_url,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    share_url: str,
) -> XiaohongshuShareUrlTransferResult | None:
    """Target of a Xiaohongshu short link

     The address to which a short share link redirects. Only links to the host `xhslink.com`, over http
    or https, are accepted.

    Args:
        share_url (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XiaohongshuShareUrlTransferResult
    """

    return sync_detailed(
        client=client,
        share_url=share_url,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    share_url: str,
) -> Response[XiaohongshuShareUrlTransferResult]:
    """Target of a Xiaohongshu short link

     The address to which a short share link redirects. Only links to the host `xhslink.com`, over http
    or https, are accepted.

    Args:
        share_url (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XiaohongshuShareUrlTransferResult]
    """

    kwargs = _get_kwargs(
        share_url=share_url,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    share_url: str,
) -> XiaohongshuShareUrlTransferResult | None:
    """Target of a Xiaohongshu short link

     The address to which a short share link redirects. Only links to the host `xhslink.com`, over http
    or https, are accepted.

    Args:
        share_url (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XiaohongshuShareUrlTransferResult
    """

    return (
        await asyncio_detailed(
            client=client,
            share_url=share_url,
        )
    ).parsed
