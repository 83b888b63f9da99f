# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.weixin_article_detail_result import WeixinArticleDetailResult
from ...models.weixin_get_article_detail_v1_mode import (
    WeixinGetArticleDetailV1Mode,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    article_url: str,
    mode: WeixinGetArticleDetailV1Mode | Unset = "TEXT",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["articleUrl"] = article_url

    json_mode: str | Unset = UNSET
    if not isinstance(mode, Unset):
        json_mode = mode

    params["mode"] = json_mode

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weixin/get-article-detail/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> WeixinArticleDetailResult | None:
    if response.status_code == 200:
        response_200 = WeixinArticleDetailResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[WeixinArticleDetailResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    article_url: str,
    mode: WeixinGetArticleDetailV1Mode | Unset = "TEXT",
) -> Response[WeixinArticleDetailResult]:
    """One WeChat article as text

     Title, author, time and body of an official account's article, given its URL. The body is plain text
    or, if asked for and possible, rich text.

    Args:
        article_url (str):
        mode (WeixinGetArticleDetailV1Mode | Unset):  Default: 'TEXT'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WeixinArticleDetailResult]
    """

    kwargs = _get_kwargs(
        article_url=article_url,
        mode=mode,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    article_url: str,
    mode: WeixinGetArticleDetailV1Mode | Unset = "TEXT",
) -> WeixinArticleDetailResult | None:
    """One WeChat article as text

     Title, author, time and body of an official account's article, given its URL. The body is plain text
    or, if asked for and possible, rich text.

    Args:
        article_url (str):
        mode (WeixinGetArticleDetailV1Mode | Unset):  Default: 'TEXT'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WeixinArticleDetailResult
    """

    return sync_detailed(
        client=client,
        article_url=article_url,
        mode=mode,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    article_url: str,
    mode: WeixinGetArticleDetailV1Mode | Unset = "TEXT",
) -> Response[WeixinArticleDetailResult]:
    """One WeChat article as text

     Title, author, time and body of an official account's article, given its URL. The body is plain text
    or, if asked for and possible, rich text.

    Args:
        article_url (str):
        mode (WeixinGetArticleDetailV1Mode | Unset):  Default: 'TEXT'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WeixinArticleDetailResult]
    """

    kwargs = _get_kwargs(
        article_url=article_url,
        mode=mode,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    article_url: str,
    mode: WeixinGetArticleDetailV1Mode | Unset = "TEXT",
) -> WeixinArticleDetailResult | None:
    """One WeChat article as text

     Title, author, time and body of an official account's article, given its URL. The body is plain text
    or, if asked for and possible, rich text.

    Args:
        article_url (str):
        mode (WeixinGetArticleDetailV1Mode | Unset):  Default: 'TEXT'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WeixinArticleDetailResult
    """

    return (
        await asyncio_detailed(
            client=client,
            article_url=article_url,
            mode=mode,
        )
    ).parsed
