# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.weibo_user_post_result import WeiboUserPostResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    uid: str,
    page: int | Unset = 1,
    since_id: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params["page"] = page

    params["sinceId"] = since_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weibo/get-user-post/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> WeiboUserPostResult | None:
    if response.status_code == 200:
        response_200 = WeiboUserPostResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[WeiboUserPostResult]:
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
    since_id: str | Unset = UNSET,
) -> Response[WeiboUserPostResult]:
    """Posts of a Weibo user

     One page of the posts of a Weibo user, given the uid. Every page after the first takes the next
    number and also the `since_id` of the page before.

    Args:
        uid (str):
        page (int | Unset):  Default: 1.
        since_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WeiboUserPostResult]
    """

    kwargs = _get_kwargs(
        uid=uid,
        page=page,
        since_id=since_id,
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
    since_id: str | Unset = UNSET,
) -> WeiboUserPostResult | None:
    """Posts of a Weibo user

     One page of the posts of a Weibo user, given the uid. Every page after the first takes the next
    number and also the `since_id` of the page before.

    Args:
        uid (str):
        page (int | Unset):  Default: 1.
        since_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WeiboUserPostResult
    """

    return sync_detailed(
        client=client,
        uid=uid,
        page=page,
        since_id=since_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    uid: str,
    page: int | Unset = 1,
    since_id: str | Unset = UNSET,
) -> Response[WeiboUserPostResult]:
    """Posts of a Weibo user

     One page of the posts of a Weibo user, given the uid. Every page after the first takes the next
    number and also the `since_id` of the page before.

    Args:
        uid (str):
        page (int | Unset):  Default: 1.
        since_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WeiboUserPostResult]
    """

    kwargs = _get_kwargs(
        uid=uid,
        page=page,
        since_id=since_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    uid: str,
    page: int | Unset = 1,
    since_id: str | Unset = UNSET,
) -> WeiboUserPostResult | None:
    """Posts of a Weibo user

     One page of the posts of a Weibo user, given the uid. Every page after the first takes the next
    number and also the `since_id` of the page before.

    Args:
        uid (str):
        page (int | Unset):  Default: 1.
        since_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WeiboUserPostResult
    """

    return (
        await asyncio_detailed(
            client=client,
            uid=uid,
            page=page,
            since_id=since_id,
        )
    ).parsed
