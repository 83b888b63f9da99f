# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.weibo_fans_result import WeiboFansResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    uid: str,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weibo/get-fans/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> WeiboFansResult | None:
    if response.status_code == 200:
        response_200 = WeiboFansResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[WeiboFansResult]:
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
    page: int | Unset = 1,
) -> Response[WeiboFansResult]:
    """Accounts that follow a user

     One numbered page of a Weibo user's followers, with the total, given the user's uid. The accounts
    that the user follows come from `get-followers`.

    Args:
        uid (str):
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WeiboFansResult]
    """

    kwargs = _get_kwargs(
        uid=uid,
        page=page,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    uid: str,
    page: int | Unset = 1,
) -> WeiboFansResult | None:
    """Accounts that follow a user

     One numbered page of a Weibo user's followers, with the total, given the user's uid. The accounts
    that the user follows come from `get-followers`.

    Args:
        uid (str):
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WeiboFansResult
    """

    return sync_detailed(
        client=client,
        uid=uid,
        page=page,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    uid: str,
    page: int | Unset = 1,
) -> Response[WeiboFansResult]:
    """Accounts that follow a user

     One numbered page of a Weibo user's followers, with the total, given the user's uid. The accounts
    that the user follows come from `get-followers`.

    Args:
        uid (str):
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WeiboFansResult]
    """

    kwargs = _get_kwargs(
        uid=uid,
        page=page,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    uid: str,
    page: int | Unset = 1,
) -> WeiboFansResult | None:
    """Accounts that follow a user

     One numbered page of a Weibo user's followers, with the total, given the user's uid. The accounts
    that the user follows come from `get-followers`.

    Args:
        uid (str):
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WeiboFansResult
    """

    return (
        await asyncio_detailed(
            client=client,
            uid=uid,
            page=page,
        )
    ).parsed
