# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.tiktok_get_user_post_v1_sort import TiktokGetUserPostV1Sort
from ...models.tiktok_user_post_result import TiktokUserPostResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    sec_uid: str,
    cursor: str | Unset = "0",
    sort: TiktokGetUserPostV1Sort | Unset = "LATEST",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["secUid"] = sec_uid

    params["cursor"] = cursor

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/tiktok/get-user-post/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> TiktokUserPostResult | None:
    if response.status_code == 200:
        response_200 = TiktokUserPostResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[TiktokUserPostResult]:
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
    cursor: str | Unset = "0",
    sort: TiktokGetUserPostV1Sort | Unset = "LATEST",
) -> Response[TiktokUserPostResult]:
    """Posts of a TikTok user

     One page of the posts of a TikTok user, newest or most popular first, given the user's `secUid`. The
    next page takes the `cursor` of the answer, even though the published definition speaks of
    `max_cursor`.

    Args:
        sec_uid (str):
        cursor (str | Unset):  Default: '0'.
        sort (TiktokGetUserPostV1Sort | Unset):  Default: 'LATEST'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TiktokUserPostResult]
    """

    kwargs = _get_kwargs(
        sec_uid=sec_uid,
        cursor=cursor,
        sort=sort,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    sec_uid: str,
    cursor: str | Unset = "0",
    sort: TiktokGetUserPostV1Sort | Unset = "LATEST",
) -> TiktokUserPostResult | None:
    """Posts of a TikTok user

     One page of the posts of a TikTok user, newest or most popular first, given the user's `secUid`. The
    next page takes the `cursor` of the answer, even though the published definition speaks of
    `max_cursor`.

    Args:
        sec_uid (str):
        cursor (str | Unset):  Default: '0'.
        sort (TiktokGetUserPostV1Sort | Unset):  Default: 'LATEST'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TiktokUserPostResult
    """

    return sync_detailed(
        client=client,
        sec_uid=sec_uid,
        cursor=cursor,
        sort=sort,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    sec_uid: str,
    cursor: str | Unset = "0",
    sort: TiktokGetUserPostV1Sort | Unset = "LATEST",
) -> Response[TiktokUserPostResult]:
    """Posts of a TikTok user

     One page of the posts of a TikTok user, newest or most popular first, given the user's `secUid`. The
    next page takes the `cursor` of the answer, even though the published definition speaks of
    `max_cursor`.

    Args:
        sec_uid (str):
        cursor (str | Unset):  Default: '0'.
        sort (TiktokGetUserPostV1Sort | Unset):  Default: 'LATEST'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TiktokUserPostResult]
    """

    kwargs = _get_kwargs(
        sec_uid=sec_uid,
        cursor=cursor,
        sort=sort,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    sec_uid: str,
    cursor: str | Unset = "0",
    sort: TiktokGetUserPostV1Sort | Unset = "LATEST",
) -> TiktokUserPostResult | None:
    """Posts of a TikTok user

     One page of the posts of a TikTok user, newest or most popular first, given the user's `secUid`. The
    next page takes the `cursor` of the answer, even though the published definition speaks of
    `max_cursor`.

    Args:
        sec_uid (str):
        cursor (str | Unset):  Default: '0'.
        sort (TiktokGetUserPostV1Sort | Unset):  Default: 'LATEST'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TiktokUserPostResult
    """

    return (
        await asyncio_detailed(
            client=client,
            sec_uid=sec_uid,
            cursor=cursor,
            sort=sort,
        )
    ).parsed
