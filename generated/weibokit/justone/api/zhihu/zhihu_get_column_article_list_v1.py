# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.zhihu_column_article_list_result import ZhihuColumnArticleListResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    column_id: str,
    offset: int | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["columnId"] = column_id

    params["offset"] = offset

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/zhihu/get-column-article-list/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ZhihuColumnArticleListResult | None:
    if response.status_code == 200:
        response_200 = ZhihuColumnArticleListResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ZhihuColumnArticleListResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    column_id: str,
    offset: int | Unset = 0,
) -> Response[ZhihuColumnArticleListResult]:
    """Articles of a Zhihu column

     One page of the articles in a Zhihu column, with the total. The offset begins at 0; that of the next
    page is inside its address in the answer.

    Args:
        column_id (str):
        offset (int | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ZhihuColumnArticleListResult]
    """

    kwargs = _get_kwargs(
        column_id=column_id,
        offset=offset,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    column_id: str,
    offset: int | Unset = 0,
) -> ZhihuColumnArticleListResult | None:
    """Articles of a Zhihu column

     One page of the articles in a Zhihu column, with the total. The offset begins at 0; that of the next
    page is inside its address in the answer.

    Args:
        column_id (str):
        offset (int | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ZhihuColumnArticleListResult
    """

    return sync_detailed(
        client=client,
        column_id=column_id,
        offset=offset,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    column_id: str,
    offset: int | Unset = 0,
) -> Response[ZhihuColumnArticleListResult]:
    """Articles of a Zhihu column

     One page of the articles in a Zhihu column, with the total. The offset begins at 0; that of the next
    page is inside its address in the answer.

    Args:
        column_id (str):
        offset (int | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ZhihuColumnArticleListResult]
    """

    kwargs = _get_kwargs(
        column_id=column_id,
        offset=offset,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    column_id: str,
    offset: int | Unset = 0,
) -> ZhihuColumnArticleListResult | None:
    """Articles of a Zhihu column

     One page of the articles in a Zhihu column, with the total. The offset begins at 0; that of the next
    page is inside its address in the answer.

    Args:
        column_id (str):
        offset (int | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ZhihuColumnArticleListResult
    """

    return (
        await asyncio_detailed(
            client=client,
            column_id=column_id,
            offset=offset,
        )
    ).parsed
