# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.bilibili_user_video_list_result import BilibiliUserVideoListResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    uid: str,
    param: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params["param"] = param

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/bilibili/get-user-video-list/v2",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> BilibiliUserVideoListResult | None:
    if response.status_code == 200:
        response_200 = BilibiliUserVideoListResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[BilibiliUserVideoListResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    uid: str,
    param: str | Unset = UNSET,
) -> Response[BilibiliUserVideoListResult]:
    """Videos uploaded by a user

     One page of a user's uploads, by UID, with title, play count and length of each. The next page takes
    `param` as an earlier answer gave it; `has_next` says whether there is one.

    Args:
        uid (str):
        param (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BilibiliUserVideoListResult]
    """

    kwargs = _get_kwargs(
        uid=uid,
        param=param,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    uid: str,
    param: str | Unset = UNSET,
) -> BilibiliUserVideoListResult | None:
    """Videos uploaded by a user

     One page of a user's uploads, by UID, with title, play count and length of each. The next page takes
    `param` as an earlier answer gave it; `has_next` says whether there is one.

    Args:
        uid (str):
        param (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BilibiliUserVideoListResult
    """

    return sync_detailed(
        client=client,
        uid=uid,
        param=param,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    uid: str,
    param: str | Unset = UNSET,
) -> Response[BilibiliUserVideoListResult]:
    """Videos uploaded by a user

     One page of a user's uploads, by UID, with title, play count and length of each. The next page takes
    `param` as an earlier answer gave it; `has_next` says whether there is one.

    Args:
        uid (str):
        param (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BilibiliUserVideoListResult]
    """

    kwargs = _get_kwargs(
        uid=uid,
        param=param,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    uid: str,
    param: str | Unset = UNSET,
) -> BilibiliUserVideoListResult | None:
    """Videos uploaded by a user

     One page of a user's uploads, by UID, with title, play count and length of each. The next page takes
    `param` as an earlier answer gave it; `has_next` says whether there is one.

    Args:
        uid (str):
        param (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BilibiliUserVideoListResult
    """

    return (
        await asyncio_detailed(
            client=client,
            uid=uid,
            param=param,
        )
    ).parsed
