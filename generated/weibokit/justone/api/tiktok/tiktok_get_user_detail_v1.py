# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.tiktok_user_detail_result import TiktokUserDetailResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    unique_id: str | Unset = "",
    sec_uid: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uniqueId"] = unique_id

    params["secUid"] = sec_uid

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/tiktok/get-user-detail/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> TiktokUserDetailResult | None:
    if response.status_code == 200:
        response_200 = TiktokUserDetailResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[TiktokUserDetailResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    unique_id: str | Unset = "",
    sec_uid: str | Unset = "",
) -> Response[TiktokUserDetailResult]:
    """Profile of a TikTok user

     Profile and counts of one TikTok user. Either the handle (`uniqueId`) or `secUid` is required.

    Args:
        unique_id (str | Unset):  Default: ''.
        sec_uid (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TiktokUserDetailResult]
    """

    kwargs = _get_kwargs(
        unique_id=unique_id,
        sec_uid=sec_uid,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    unique_id: str | Unset = "",
    sec_uid: str | Unset = "",
) -> TiktokUserDetailResult | None:
    """Profile of a TikTok user

     Profile and counts of one TikTok user. Either the handle (`uniqueId`) or `secUid` is required.

    Args:
        unique_id (str | Unset):  Default: ''.
        sec_uid (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TiktokUserDetailResult
    """

    return sync_detailed(
        client=client,
        unique_id=unique_id,
        sec_uid=sec_uid,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    unique_id: str | Unset = "",
    sec_uid: str | Unset = "",
) -> Response[TiktokUserDetailResult]:
    """Profile of a TikTok user

     Profile and counts of one TikTok user. Either the handle (`uniqueId`) or `secUid` is required.

    Args:
        unique_id (str | Unset):  Default: ''.
        sec_uid (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TiktokUserDetailResult]
    """

    kwargs = _get_kwargs(
        unique_id=unique_id,
        sec_uid=sec_uid,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    unique_id: str | Unset = "",
    sec_uid: str | Unset = "",
) -> TiktokUserDetailResult | None:
    """Profile of a TikTok user

     Profile and counts of one TikTok user. Either the handle (`uniqueId`) or `secUid` is required.

    Args:
        unique_id (str | Unset):  Default: ''.
        sec_uid (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TiktokUserDetailResult
    """

    return (
        await asyncio_detailed(
            client=client,
            unique_id=unique_id,
            sec_uid=sec_uid,
        )
    ).parsed
