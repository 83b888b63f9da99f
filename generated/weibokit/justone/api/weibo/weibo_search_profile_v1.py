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
    q: str,
    start_day: str | Unset = UNSET,
    end_day: str | Unset = UNSET,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params["q"] = q

    params["startDay"] = start_day

    params["endDay"] = end_day

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weibo/search-profile/v1",
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
    q: str,
    start_day: str | Unset = UNSET,
    end_day: str | Unset = UNSET,
    page: int | Unset = 1,
) -> Response[WeiboPostListResult]:
    """Posts of a user by keyword

     One numbered page of those posts of one Weibo user that match a keyword, between two days if given.

    Args:
        uid (str):
        q (str):
        start_day (str | Unset):
        end_day (str | Unset):
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WeiboPostListResult]
    """

    kwargs = _get_kwargs(
        uid=uid,
        q=q,
        start_day=start_day,
        end_day=end_day,
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
    q: str,
    start_day: str | Unset = UNSET,
    end_day: str | Unset = UNSET,
    page: int | Unset = 1,
) -> WeiboPostListResult | None:
    """Posts of a user by keyword

     One numbered page of those posts of one Weibo user that match a keyword, between two days if given.

    Args:
        uid (str):
        q (str):
        start_day (str | Unset):
        end_day (str | Unset):
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WeiboPostListResult
    """

    return sync_detailed(
        client=client,
        uid=uid,
        q=q,
        start_day=start_day,
        end_day=end_day,
        page=page,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    uid: str,
    q: str,
    start_day: str | Unset = UNSET,
    end_day: str | Unset = UNSET,
    page: int | Unset = 1,
) -> Response[WeiboPostListResult]:
    """Posts of a user by keyword

     One numbered page of those posts of one Weibo user that match a keyword, between two days if given.

    Args:
        uid (str):
        q (str):
        start_day (str | Unset):
        end_day (str | Unset):
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WeiboPostListResult]
    """

    kwargs = _get_kwargs(
        uid=uid,
        q=q,
        start_day=start_day,
        end_day=end_day,
        page=page,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    uid: str,
    q: str,
    start_day: str | Unset = UNSET,
    end_day: str | Unset = UNSET,
    page: int | Unset = 1,
) -> WeiboPostListResult | None:
    """Posts of a user by keyword

     One numbered page of those posts of one Weibo user that match a keyword, between two days if given.

    Args:
        uid (str):
        q (str):
        start_day (str | Unset):
        end_day (str | Unset):
        page (int | Unset):  Default: 1.

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
            q=q,
            start_day=start_day,
            end_day=end_day,
            page=page,
        )
    ).parsed
