# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.weixin_account_history_articles_result import WeixinAccountHistoryArticlesResult
from ...models.weixin_get_account_history_articles_v2_body import WeixinGetAccountHistoryArticlesV2Body
from ...types import Response


def _get_kwargs(
    *,
    body: WeixinGetAccountHistoryArticlesV2Body,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/weixin/get-account-history-articles/v2",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> WeixinAccountHistoryArticlesResult | None:
    if response.status_code == 200:
        response_200 = WeixinAccountHistoryArticlesResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[WeixinAccountHistoryArticlesResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: WeixinGetAccountHistoryArticlesV2Body,
) -> Response[WeixinAccountHistoryArticlesResult]:
    """Past articles of an account, by cursor

     One page of the articles that a WeChat official account has published, with data of the account.
    Give either its original id (`ghid`) or the `url` of an article; the next page takes the paging
    offset of the answer, which is opaque text.

    Args:
        body (WeixinGetAccountHistoryArticlesV2Body):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WeixinAccountHistoryArticlesResult]
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
    body: WeixinGetAccountHistoryArticlesV2Body,
) -> WeixinAccountHistoryArticlesResult | None:
    """Past articles of an account, by cursor

     One page of the articles that a WeChat official account has published, with data of the account.
    Give either its original id (`ghid`) or the `url` of an article; the next page takes the paging
    offset of the answer, which is opaque text.

    Args:
        body (WeixinGetAccountHistoryArticlesV2Body):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WeixinAccountHistoryArticlesResult
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: WeixinGetAccountHistoryArticlesV2Body,
) -> Response[WeixinAccountHistoryArticlesResult]:
    """Past articles of an account, by cursor

     One page of the articles that a WeChat official account has published, with data of the account.
    Give either its original id (`ghid`) or the `url` of an article; the next page takes the paging
    offset of the answer, which is opaque text.

    Args:
        body (WeixinGetAccountHistoryArticlesV2Body):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WeixinAccountHistoryArticlesResult]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: WeixinGetAccountHistoryArticlesV2Body,
) -> WeixinAccountHistoryArticlesResult | None:
    """Past articles of an account, by cursor

     One page of the articles that a WeChat official account has published, with data of the account.
    Give either its original id (`ghid`) or the `url` of an article; the next page takes the paging
    offset of the answer, which is opaque text.

    Args:
        body (WeixinGetAccountHistoryArticlesV2Body):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WeixinAccountHistoryArticlesResult
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
