# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.result import Result
from ...models.zhihu_get_answer_comments_v1_order_by import (
    ZhihuGetAnswerCommentsV1OrderBy,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    answer_id: str,
    order_by: ZhihuGetAnswerCommentsV1OrderBy | Unset = "score",
    offset: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["answerId"] = answer_id

    json_order_by: str | Unset = UNSET
    if not isinstance(order_by, Unset):
        json_order_by = order_by

    params["orderBy"] = json_order_by

    params["offset"] = offset

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/zhihu/get-answer-comments/v1",
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
    answer_id: str,
    order_by: ZhihuGetAnswerCommentsV1OrderBy | Unset = "score",
    offset: str | Unset = "",
) -> Response[Result]:
    """Comments on a Zhihu answer

     One page of the comments on a Zhihu answer, best rated or latest first. The offset is text that the
    previous answer gives.

    Args:
        answer_id (str):
        order_by (ZhihuGetAnswerCommentsV1OrderBy | Unset):  Default: 'score'.
        offset (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        answer_id=answer_id,
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
    answer_id: str,
    order_by: ZhihuGetAnswerCommentsV1OrderBy | Unset = "score",
    offset: str | Unset = "",
) -> Result | None:
    """Comments on a Zhihu answer

     One page of the comments on a Zhihu answer, best rated or latest first. The offset is text that the
    previous answer gives.

    Args:
        answer_id (str):
        order_by (ZhihuGetAnswerCommentsV1OrderBy | Unset):  Default: 'score'.
        offset (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return sync_detailed(
        client=client,
        answer_id=answer_id,
        order_by=order_by,
        offset=offset,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    answer_id: str,
    order_by: ZhihuGetAnswerCommentsV1OrderBy | Unset = "score",
    offset: str | Unset = "",
) -> Response[Result]:
    """Comments on a Zhihu answer

     One page of the comments on a Zhihu answer, best rated or latest first. The offset is text that the
    previous answer gives.

    Args:
        answer_id (str):
        order_by (ZhihuGetAnswerCommentsV1OrderBy | Unset):  Default: 'score'.
        offset (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        answer_id=answer_id,
        order_by=order_by,
        offset=offset,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    answer_id: str,
    order_by: ZhihuGetAnswerCommentsV1OrderBy | Unset = "score",
    offset: str | Unset = "",
) -> Result | None:
    """Comments on a Zhihu answer

     One page of the comments on a Zhihu answer, best rated or latest first. The offset is text that the
    previous answer gives.

    Args:
        answer_id (str):
        order_by (ZhihuGetAnswerCommentsV1OrderBy | Unset):  Default: 'score'.
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
            answer_id=answer_id,
            order_by=order_by,
            offset=offset,
        )
    ).parsed
