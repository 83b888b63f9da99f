# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.weibo_post_list_result import WeiboPostListResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    uid: str,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weibo/get-user-video-list/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> WeiboPostListResult | None:
    if response.status_code == 200:
        response_200 = WeiboPostListResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[WeiboPostListResult]:
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
    cursor: str | Unset = UNSET,
) -> Response[WeiboPostListResult]:
    """Videos of a Weibo user

     One page of the video posts of a Weibo user, given the uid. The next page takes the cursor of the
    answer.

    Args:
        uid (str):
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WeiboPostListResult]
    """

    kwargs = _get_kwargs(
        uid=uid,
        cursor=cursor,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    uid: str,
    cursor: str | Unset = UNSET,
) -> WeiboPostListResult | None:
    """Videos of a Weibo user

     One page of the video posts of a Weibo user, given the uid. The next page takes the cursor of the
    answer.

    Args:
        uid (str):
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WeiboPostListResult
    """

    return sync_detailed(
        client=client,
        uid=uid,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    uid: str,
    cursor: str | Unset = UNSET,
) -> Response[WeiboPostListResult]:
    """Videos of a Weibo user

     One page of the video posts of a Weibo user, given the uid. The next page takes the cursor of the
    answer.

    Args:
        uid (str):
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WeiboPostListResult]
    """

    kwargs = _get_kwargs(
        uid=uid,
        cursor=cursor,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    uid: str,
    cursor: str | Unset = UNSET,
) -> WeiboPostListResult | None:
    """Videos of a Weibo user

     One page of the video posts of a Weibo user, given the uid. The next page takes the cursor of the
    answer.

    Args:
        uid (str):
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WeiboPostListResult
    """

    return (
        await asyncio_detailed(
            client=client,
            uid=uid,
            cursor=cursor,
        )
    ).parsed
