# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.douyin_get_user_video_list_v1_sort_type import (
    DouyinGetUserVideoListV1SortType,
)
from ...models.douyin_user_video_list_result import DouyinUserVideoListResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    sec_uid: str,
    max_cursor: str | Unset = "0",
    sort_type: DouyinGetUserVideoListV1SortType | Unset = "LATEST",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["secUid"] = sec_uid

    params["maxCursor"] = max_cursor

    json_sort_type: str | Unset = UNSET
    if not isinstance(sort_type, Unset):
        json_sort_type = sort_type

    params["sortType"] = json_sort_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin/get-user-video-list/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DouyinUserVideoListResult | None:
    if response.status_code == 200:
        response_200 = DouyinUserVideoListResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DouyinUserVideoListResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    sec_uid: str,
    max_cursor: str | Unset = "0",
    sort_type: DouyinGetUserVideoListV1SortType | Unset = "LATEST",
) -> Response[DouyinUserVideoListResult]:
    """Videos of a user, sorting possible

     One page of an account's videos, by secUid, newest or most popular first. The cursor starts at 0 and
    then is `max_cursor` of the answer, while `has_more` is 1. The provider recommends this operation of
    its family.

    Args:
        sec_uid (str):
        max_cursor (str | Unset):  Default: '0'.
        sort_type (DouyinGetUserVideoListV1SortType | Unset):  Default: 'LATEST'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DouyinUserVideoListResult]
    """

    kwargs = _get_kwargs(
        sec_uid=sec_uid,
        max_cursor=max_cursor,
        sort_type=sort_type,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    sec_uid: str,
    max_cursor: str | Unset = "0",
    sort_type: DouyinGetUserVideoListV1SortType | Unset = "LATEST",
) -> DouyinUserVideoListResult | None:
    """Videos of a user, sorting possible

     One page of an account's videos, by secUid, newest or most popular first. The cursor starts at 0 and
    then is `max_cursor` of the answer, while `has_more` is 1. The provider recommends this operation of
    its family.

    Args:
        sec_uid (str):
        max_cursor (str | Unset):  Default: '0'.
        sort_type (DouyinGetUserVideoListV1SortType | Unset):  Default: 'LATEST'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DouyinUserVideoListResult
    """

    return sync_detailed(
        client=client,
        sec_uid=sec_uid,
        max_cursor=max_cursor,
        sort_type=sort_type,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    sec_uid: str,
    max_cursor: str | Unset = "0",
    sort_type: DouyinGetUserVideoListV1SortType | Unset = "LATEST",
) -> Response[DouyinUserVideoListResult]:
    """Videos of a user, sorting possible

     One page of an account's videos, by secUid, newest or most popular first. The cursor starts at 0 and
    then is `max_cursor` of the answer, while `has_more` is 1. The provider recommends this operation of
    its family.

    Args:
        sec_uid (str):
        max_cursor (str | Unset):  Default: '0'.
        sort_type (DouyinGetUserVideoListV1SortType | Unset):  Default: 'LATEST'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DouyinUserVideoListResult]
    """

    kwargs = _get_kwargs(
        sec_uid=sec_uid,
        max_cursor=max_cursor,
        sort_type=sort_type,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    sec_uid: str,
    max_cursor: str | Unset = "0",
    sort_type: DouyinGetUserVideoListV1SortType | Unset = "LATEST",
) -> DouyinUserVideoListResult | None:
    """Videos of a user, sorting possible

     One page of an account's videos, by secUid, newest or most popular first. The cursor starts at 0 and
    then is `max_cursor` of the answer, while `has_more` is 1. The provider recommends this operation of
    its family.

    Args:
        sec_uid (str):
        max_cursor (str | Unset):  Default: '0'.
        sort_type (DouyinGetUserVideoListV1SortType | Unset):  Default: 'LATEST'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DouyinUserVideoListResult
    """

    return (
        await asyncio_detailed(
            client=client,
            sec_uid=sec_uid,
            max_cursor=max_cursor,
            sort_type=sort_type,
        )
    ).parsed
