# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.zhihu_user_follow_topics_result import ZhihuUserFollowTopicsResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    user_url_token: str,
    offset: int | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userUrlToken"] = user_url_token

    params["offset"] = offset

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/zhihu/get-user-follow-topics/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ZhihuUserFollowTopicsResult | None:
    if response.status_code == 200:
        response_200 = ZhihuUserFollowTopicsResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ZhihuUserFollowTopicsResult]:
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
    offset: int | Unset = 0,
) -> Response[ZhihuUserFollowTopicsResult]:
    """Topics that a user follows

     One page of the topics that a Zhihu user follows, with the total. The user is named by URL token;
    the offset of the next page is inside its address in the answer.

    Args:
        user_url_token (str):
        offset (int | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ZhihuUserFollowTopicsResult]
    """

    kwargs = _get_kwargs(
        user_url_token=user_url_token,
        offset=offset,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    user_url_token: str,
    offset: int | Unset = 0,
) -> ZhihuUserFollowTopicsResult | None:
    """Topics that a user follows

     One page of the topics that a Zhihu user follows, with the total. The user is named by URL token;
    the offset of the next page is inside its address in the answer.

    Args:
        user_url_token (str):
        offset (int | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ZhihuUserFollowTopicsResult
    """

    return sync_detailed(
        client=client,
        user_url_token=user_url_token,
        offset=offset,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    user_url_token: str,
    offset: int | Unset = 0,
) -> Response[ZhihuUserFollowTopicsResult]:
    """Topics that a user follows

     One page of the topics that a Zhihu user follows, with the total. The user is named by URL token;
    the offset of the next page is inside its address in the answer.

    Args:
        user_url_token (str):
        offset (int | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ZhihuUserFollowTopicsResult]
    """

    kwargs = _get_kwargs(
        user_url_token=user_url_token,
        offset=offset,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    user_url_token: str,
    offset: int | Unset = 0,
) -> ZhihuUserFollowTopicsResult | None:
    """Topics that a user follows

     One page of the topics that a Zhihu user follows, with the total. The user is named by URL token;
    the offset of the next page is inside its address in the answer.

    Args:
        user_url_token (str):
        offset (int | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ZhihuUserFollowTopicsResult
    """

    return (
        await asyncio_detailed(
            client=client,
            user_url_token=user_url_token,
            offset=offset,
        )
    ).parsed
