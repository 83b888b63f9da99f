# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.result import Result
from ...models.zhihu_get_comment_replies_v1_order_by import (
    ZhihuGetCommentRepliesV1OrderBy,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    comment_id: str,
    order_by: ZhihuGetCommentRepliesV1OrderBy | Unset = "score",
    offset: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["commentId"] = comment_id

    json_order_by: str | Unset = UNSET
    if not isinstance(order_by, Unset):
        json_order_by = order_by

    params["orderBy"] = json_order_by

    params["offset"] = offset

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/zhihu/get-comment-replies/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Result | None:
    if response.status_code == 200:
        response_200 = Result.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Result]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    comment_id: str,
    order_by: ZhihuGetCommentRepliesV1OrderBy | Unset = "score",
    offset: str | Unset = "",
) -> Response[Result]:
    """Replies to a Zhihu comment

     One page of the replies to a Zhihu comment, best rated or latest first. The offset is text that the
    previous answer gives.

    Args:
        comment_id (str):
        order_by (ZhihuGetCommentRepliesV1OrderBy | Unset):  Default: 'score'.
        offset (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        comment_id=comment_id,
        order_by=order_by,
        offset=offset,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    comment_id: str,
    order_by: ZhihuGetCommentRepliesV1OrderBy | Unset = "score",
    offset: str | Unset = "",
) -> Result | None:
    """Replies to a Zhihu comment

     One page of the replies to a Zhihu comment, best rated or latest first. The offset is text that the
    previous answer gives.

    Args:
        comment_id (str):
        order_by (ZhihuGetCommentRepliesV1OrderBy | Unset):  Default: 'score'.
        offset (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return sync_detailed(
        client=client,
        comment_id=comment_id,
        order_by=order_by,
        offset=offset,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    comment_id: str,
    order_by: ZhihuGetCommentRepliesV1OrderBy | Unset = "score",
    offset: str | Unset = "",
) -> Response[Result]:
    """Replies to a Zhihu comment

     One page of the replies to a Zhihu comment, best rated or latest first. The offset is text that the
    previous answer gives.

    Args:
        comment_id (str):
        order_by (ZhihuGetCommentRepliesV1OrderBy | Unset):  Default: 'score'.
        offset (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        comment_id=comment_id,
        order_by=order_by,
        offset=offset,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    comment_id: str,
    order_by: ZhihuGetCommentRepliesV1OrderBy | Unset = "score",
    offset: str | Unset = "",
) -> Result | None:
    """Replies to a Zhihu comment

     One page of the replies to a Zhihu comment, best rated or latest first. The offset is text that the
    previous answer gives.

    Args:
        comment_id (str):
        order_by (ZhihuGetCommentRepliesV1OrderBy | Unset):  Default: 'score'.
        offset (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return (
        await asyncio_detailed(
            client=client,
            comment_id=comment_id,
            order_by=order_by,
            offset=offset,
        )
    ).parsed
