# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.pugongying_bloggers_result import PugongyingBloggersResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    user_id: str,
    page_num: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userId"] = user_id

    params["pageNum"] = page_num

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu-pgy/api/solar/kol/get_similar_kol/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PugongyingBloggersResult | None:
    if response.status_code == 200:
        response_200 = PugongyingBloggersResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PugongyingBloggersResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    user_id: str,
    page_num: int | Unset = 1,
) -> Response[PugongyingBloggersResult]:
    """Creators similar to a creator

     One numbered page of the Pugongying creators that resemble a given one, with the total.

    Args:
        user_id (str):
        page_num (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PugongyingBloggersResult]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        page_num=page_num,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    user_id: str,
    page_num: int | Unset = 1,
) -> PugongyingBloggersResult | None:
    """Creators similar to a creator

     One numbered page of the Pugongying creators that resemble a given one, with the total.

    Args:
        user_id (str):
        page_num (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PugongyingBloggersResult
    """

    return sync_detailed(
        client=client,
        user_id=user_id,
        page_num=page_num,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    user_id: str,
    page_num: int | Unset = 1,
) -> Response[PugongyingBloggersResult]:
    """Creators similar to a creator

     One numbered page of the Pugongying creators that resemble a given one, with the total.

    Args:
        user_id (str):
        page_num (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PugongyingBloggersResult]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        page_num=page_num,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    user_id: str,
    page_num: int | Unset = 1,
) -> PugongyingBloggersResult | None:
    """Creators similar to a creator

     One numbered page of the Pugongying creators that resemble a given one, with the total.

    Args:
        user_id (str):
        page_num (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PugongyingBloggersResult
    """

    return (
        await asyncio_detailed(
            client=client,
            user_id=user_id,
            page_num=page_num,
        )
    ).parsed
