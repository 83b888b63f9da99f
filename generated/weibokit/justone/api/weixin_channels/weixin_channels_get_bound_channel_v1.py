# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.weixin_channels_bound_channel_result import WeixinChannelsBoundChannelResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    ghid: str | Unset = "",
    url_query: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["ghid"] = ghid

    params["url"] = url_query

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weixin-channels/get-bound-channel/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> WeixinChannelsBoundChannelResult | None:
    if response.status_code == 200:
        response_200 = WeixinChannelsBoundChannelResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[WeixinChannelsBoundChannelResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    ghid: str | Unset = "",
    url_query: str | Unset = "",
) -> Response[WeixinChannelsBoundChannelResult]:
    """Channels account of an official account

     The Channels account, if any, that belongs to an official account of WeChat. Give either the
    official account's original id (`ghid`) or the `url` of one of its articles.

    Args:
        ghid (str | Unset):  Default: ''.
        url_query (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WeixinChannelsBoundChannelResult]
    """

    kwargs = _get_kwargs(
        ghid=ghid,
        url_query=url_query,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    ghid: str | Unset = "",
    url_query: str | Unset = "",
) -> WeixinChannelsBoundChannelResult | None:
    """Channels account of an official account

     The Channels account, if any, that belongs to an official account of WeChat. Give either the
    official account's original id (`ghid`) or the `url` of one of its articles.

    Args:
        ghid (str | Unset):  Default: ''.
        url_query (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WeixinChannelsBoundChannelResult
    """

    return sync_detailed(
        client=client,
        ghid=ghid,
        url_query=url_query,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    ghid: str | Unset = "",
    url_query: str | Unset = "",
) -> Response[WeixinChannelsBoundChannelResult]:
    """Channels account of an official account

     The Channels account, if any, that belongs to an official account of WeChat. Give either the
    official account's original id (`ghid`) or the `url` of one of its articles.

    Args:
        ghid (str | Unset):  Default: ''.
        url_query (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WeixinChannelsBoundChannelResult]
    """

    kwargs = _get_kwargs(
        ghid=ghid,
        url_query=url_query,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    ghid: str | Unset = "",
    url_query: str | Unset = "",
) -> WeixinChannelsBoundChannelResult | None:
    """Channels account of an official account

     The Channels account, if any, that belongs to an official account of WeChat. Give either the
    official account's original id (`ghid`) or the `url` of one of its articles.

    Args:
        ghid (str | Unset):  Default: ''.
        url_query (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WeixinChannelsBoundChannelResult
    """

    return (
        await asyncio_detailed(
            client=client,
            ghid=ghid,
            url_query=url_query,
        )
    ).parsed
