# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.xingtu_author_hot_comment_tokens_result import XingtuAuthorHotCommentTokensResult
from ...types import UNSET, Response


def _get_kwargs(
    *,
    kol_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["kolId"] = kol_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/get-author-hot-comment-tokens/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> XingtuAuthorHotCommentTokensResult | None:
    if response.status_code == 200:
        response_200 = XingtuAuthorHotCommentTokensResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[XingtuAuthorHotCommentTokensResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
) -> Response[XingtuAuthorHotCommentTokensResult]:
    """Frequent words in comments, by KOL id

     The words that come up most in comments on a creator's videos, each with its share.

    Args:
        kol_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuAuthorHotCommentTokensResult]
    """

    kwargs = _get_kwargs(
        kol_id=kol_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
) -> XingtuAuthorHotCommentTokensResult | None:
    """Frequent words in comments, by KOL id

     The words that come up most in comments on a creator's videos, each with its share.

    Args:
        kol_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuAuthorHotCommentTokensResult
    """

    return sync_detailed(
        client=client,
        kol_id=kol_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
) -> Response[XingtuAuthorHotCommentTokensResult]:
    """Frequent words in comments, by KOL id

     The words that come up most in comments on a creator's videos, each with its share.

    Args:
        kol_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuAuthorHotCommentTokensResult]
    """

    kwargs = _get_kwargs(
        kol_id=kol_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
) -> XingtuAuthorHotCommentTokensResult | None:
    """Frequent words in comments, by KOL id

     The words that come up most in comments on a creator's videos, each with its share.

    Args:
        kol_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuAuthorHotCommentTokensResult
    """

    return (
        await asyncio_detailed(
            client=client,
            kol_id=kol_id,
        )
    ).parsed
