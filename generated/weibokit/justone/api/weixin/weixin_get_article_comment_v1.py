# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.weixin_article_comment_result import WeixinArticleCommentResult
from ...models.weixin_get_article_comment_v1_body import WeixinGetArticleCommentV1Body
from ...types import Response


def _get_kwargs(
    *,
    body: WeixinGetArticleCommentV1Body,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/weixin/get-article-comment/v1",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> WeixinArticleCommentResult | None:
    if response.status_code == 200:
        response_200 = WeixinArticleCommentResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[WeixinArticleCommentResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: WeixinGetArticleCommentV1Body,
) -> Response[WeixinArticleCommentResult]:
    """Comments on a WeChat article

     One page of the top-level comments on an official account's article, some with replies, given its
    URL. The next page takes the buffer of the answer as long as its continue flag says so.

    Args:
        body (WeixinGetArticleCommentV1Body):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WeixinArticleCommentResult]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: WeixinGetArticleCommentV1Body,
) -> WeixinArticleCommentResult | None:
    """Comments on a WeChat article

     One page of the top-level comments on an official account's article, some with replies, given its
    URL. The next page takes the buffer of the answer as long as its continue flag says so.

    Args:
        body (WeixinGetArticleCommentV1Body):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WeixinArticleCommentResult
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: WeixinGetArticleCommentV1Body,
) -> Response[WeixinArticleCommentResult]:
    """Comments on a WeChat article

     One page of the top-level comments on an official account's article, some with replies, given its
    URL. The next page takes the buffer of the answer as long as its continue flag says so.

    Args:
        body (WeixinGetArticleCommentV1Body):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WeixinArticleCommentResult]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: WeixinGetArticleCommentV1Body,
) -> WeixinArticleCommentResult | None:
    """Comments on a WeChat article

     One page of the top-level comments on an official account's article, some with replies, given its
    URL. The next page takes the buffer of the answer as long as its continue flag says so.

    Args:
        body (WeixinGetArticleCommentV1Body):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WeixinArticleCommentResult
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
