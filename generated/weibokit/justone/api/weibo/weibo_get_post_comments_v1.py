# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.weibo_get_post_comments_v1_sort import WeiboGetPostCommentsV1Sort
from ...models.weibo_post_comments_result import WeiboPostCommentsResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    mid: str,
    sort: WeiboGetPostCommentsV1Sort | Unset = "TIME",
    max_id: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["mid"] = mid

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    params["maxId"] = max_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weibo/get-post-comments/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> WeiboPostCommentsResult | None:
    if response.status_code == 200:
        response_200 = WeiboPostCommentsResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[WeiboPostCommentsResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    mid: str,
    sort: WeiboGetPostCommentsV1Sort | Unset = "TIME",
    max_id: str | Unset = UNSET,
) -> Response[WeiboPostCommentsResult]:
    """Comments on a Weibo post

     One page of the comments on a Weibo post, newest or most popular first, given the mid of the post.
    The next page takes the max id of the answer.

    Args:
        mid (str):
        sort (WeiboGetPostCommentsV1Sort | Unset):  Default: 'TIME'.
        max_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WeiboPostCommentsResult]
    """

    kwargs = _get_kwargs(
        mid=mid,
        sort=sort,
        max_id=max_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    mid: str,
    sort: WeiboGetPostCommentsV1Sort | Unset = "TIME",
    max_id: str | Unset = UNSET,
) -> WeiboPostCommentsResult | None:
    """Comments on a Weibo post

     One page of the comments on a Weibo post, newest or most popular first, given the mid of the post.
    The next page takes the max id of the answer.

    Args:
        mid (str):
        sort (WeiboGetPostCommentsV1Sort | Unset):  Default: 'TIME'.
        max_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WeiboPostCommentsResult
    """

    return sync_detailed(
        client=client,
        mid=mid,
        sort=sort,
        max_id=max_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    mid: str,
    sort: WeiboGetPostCommentsV1Sort | Unset = "TIME",
    max_id: str | Unset = UNSET,
) -> Response[WeiboPostCommentsResult]:
    """Comments on a Weibo post

     One page of the comments on a Weibo post, newest or most popular first, given the mid of the post.
    The next page takes the max id of the answer.

    Args:
        mid (str):
        sort (WeiboGetPostCommentsV1Sort | Unset):  Default: 'TIME'.
        max_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WeiboPostCommentsResult]
    """

    kwargs = _get_kwargs(
        mid=mid,
        sort=sort,
        max_id=max_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    mid: str,
    sort: WeiboGetPostCommentsV1Sort | Unset = "TIME",
    max_id: str | Unset = UNSET,
) -> WeiboPostCommentsResult | None:
    """Comments on a Weibo post

     One page of the comments on a Weibo post, newest or most popular first, given the mid of the post.
    The next page takes the max id of the answer.

    Args:
        mid (str):
        sort (WeiboGetPostCommentsV1Sort | Unset):  Default: 'TIME'.
        max_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WeiboPostCommentsResult
    """

    return (
        await asyncio_detailed(
            client=client,
            mid=mid,
            sort=sort,
            max_id=max_id,
        )
    ).parsed
