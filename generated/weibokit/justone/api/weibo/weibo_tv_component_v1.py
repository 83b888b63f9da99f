# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.weibo_tv_component_result import WeiboTvComponentResult
from ...types import UNSET, Response


def _get_kwargs(
    *,
    oid: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oid"] = oid

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weibo/tv-component/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> WeiboTvComponentResult | None:
    if response.status_code == 200:
        response_200 = WeiboTvComponentResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[WeiboTvComponentResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    oid: str,
) -> Response[WeiboTvComponentResult]:
    """One Weibo TV video

     One Weibo video with its author, length, counts and play addresses, given its object id (two parts
    joined by a colon).

    Args:
        oid (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WeiboTvComponentResult]
    """

    kwargs = _get_kwargs(
        oid=oid,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    oid: str,
) -> WeiboTvComponentResult | None:
    """One Weibo TV video

     One Weibo video with its author, length, counts and play addresses, given its object id (two parts
    joined by a colon).

    Args:
        oid (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WeiboTvComponentResult
    """

    return sync_detailed(
        client=client,
        oid=oid,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    oid: str,
) -> Response[WeiboTvComponentResult]:
    """One Weibo TV video

     One Weibo video with its author, length, counts and play addresses, given its object id (two parts
    joined by a colon).

    Args:
        oid (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WeiboTvComponentResult]
    """

    kwargs = _get_kwargs(
        oid=oid,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    oid: str,
) -> WeiboTvComponentResult | None:
    """One Weibo TV video

     One Weibo video with its author, length, counts and play addresses, given its object id (two parts
    joined by a colon).

    Args:
        oid (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WeiboTvComponentResult
    """

    return (
        await asyncio_detailed(
            client=client,
            oid=oid,
        )
    ).parsed
