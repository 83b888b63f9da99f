# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.zhihu_user_info_result import ZhihuUserInfoResult
from ...types import UNSET, Response


def _get_kwargs(
    *,
    user_url_token: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userUrlToken"] = user_url_token

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/zhihu/get-user-info/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ZhihuUserInfoResult | None:
    if response.status_code == 200:
        response_200 = ZhihuUserInfoResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[ZhihuUserInfoResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    user_url_token: str,
) -> Response[ZhihuUserInfoResult]:
    """Profile of a Zhihu user

     Name, avatar, headline and badges of one Zhihu user, given the URL token
    (`zhihu.com/people/<token>`).

    Args:
        user_url_token (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ZhihuUserInfoResult]
    """

    kwargs = _get_kwargs(
        user_url_token=user_url_token,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    user_url_token: str,
) -> ZhihuUserInfoResult | None:
    """Profile of a Zhihu user

     Name, avatar, headline and badges of one Zhihu user, given the URL token
    (`zhihu.com/people/<token>`).

    Args:
        user_url_token (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ZhihuUserInfoResult
    """

    return sync_detailed(
        client=client,
        user_url_token=user_url_token,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    user_url_token: str,
) -> Response[ZhihuUserInfoResult]:
    """Profile of a Zhihu user

     Name, avatar, headline and badges of one Zhihu user, given the URL token
    (`zhihu.com/people/<token>`).

    Args:
        user_url_token (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ZhihuUserInfoResult]
    """

    kwargs = _get_kwargs(
        user_url_token=user_url_token,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    user_url_token: str,
) -> ZhihuUserInfoResult | None:
    """Profile of a Zhihu user

     Name, avatar, headline and badges of one Zhihu user, given the URL token
    (`zhihu.com/people/<token>`).

    Args:
        user_url_token (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ZhihuUserInfoResult
    """

    return (
        await asyncio_detailed(
            client=client,
            user_url_token=user_url_token,
        )
    ).parsed
