# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.douyin_user_video_list_result import DouyinUserVideoListResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    sec_uid: str,
    max_cursor: int | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["secUid"] = sec_uid

    params["maxCursor"] = max_cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin/get-user-video-list/v3",
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
    max_cursor: int | Unset = 0,
) -> Response[DouyinUserVideoListResult]:
    """Videos of a user, fixed order

     One page of an account's videos, by secUid, without a choice of order and, for some accounts,
    without the newest. The cursor is an integer here, 0 at first and then `max_cursor` of the answer.
    The provider recommends `/api/douyin/get-user-video-list/v1`.

    Args:
        sec_uid (str):
        max_cursor (int | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DouyinUserVideoListResult]
    """

    kwargs = _get_kwargs(
        sec_uid=sec_uid,
        max_cursor=max_cursor,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    sec_uid: str,
    max_cursor: int | Unset = 0,
) -> DouyinUserVideoListResult | None:
    """Videos of a user, fixed order

     One page of an account's videos, by secUid, without a choice of order and, for some accounts,
    without the newest. The cursor is an integer here, 0 at first and then `max_cursor` of the answer.
    The provider recommends `/api/douyin/get-user-video-list/v1`.

    Args:
        sec_uid (str):
        max_cursor (int | Unset):  Default: 0.

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
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    sec_uid: str,
    max_cursor: int | Unset = 0,
) -> Response[DouyinUserVideoListResult]:
    """Videos of a user, fixed order

     One page of an account's videos, by secUid, without a choice of order and, for some accounts,
    without the newest. The cursor is an integer here, 0 at first and then `max_cursor` of the answer.
    The provider recommends `/api/douyin/get-user-video-list/v1`.

    Args:
        sec_uid (str):
        max_cursor (int | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DouyinUserVideoListResult]
    """

    kwargs = _get_kwargs(
        sec_uid=sec_uid,
        max_cursor=max_cursor,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    sec_uid: str,
    max_cursor: int | Unset = 0,
) -> DouyinUserVideoListResult | None:
    """Videos of a user, fixed order

     One page of an account's videos, by secUid, without a choice of order and, for some accounts,
    without the newest. The cursor is an integer here, 0 at first and then `max_cursor` of the answer.
    The provider recommends `/api/douyin/get-user-video-list/v1`.

    Args:
        sec_uid (str):
        max_cursor (int | Unset):  Default: 0.

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
        )
    ).parsed
