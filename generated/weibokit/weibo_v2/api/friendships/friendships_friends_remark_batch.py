# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.remarks_list import RemarksList
from ...types import UNSET, Response


def _get_kwargs(
    *,
    uids: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uids"] = uids

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/friendships/friends/remark_batch.json",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> RemarksList | None:
    if response.status_code == 200:
        response_200 = RemarksList.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[RemarksList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    uids: str,
) -> Response[RemarksList]:
    """Notes about followed accounts

     The names that the caller gave to accounts.

    Args:
        uids (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RemarksList]
    """

    kwargs = _get_kwargs(
        uids=uids,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    uids: str,
) -> RemarksList | None:
    """Notes about followed accounts

     The names that the caller gave to accounts.

    Args:
        uids (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RemarksList
    """

    return sync_detailed(
        client=client,
        uids=uids,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    uids: str,
) -> Response[RemarksList]:
    """Notes about followed accounts

     The names that the caller gave to accounts.

    Args:
        uids (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RemarksList]
    """

    kwargs = _get_kwargs(
        uids=uids,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    uids: str,
) -> RemarksList | None:
    """Notes about followed accounts

     The names that the caller gave to accounts.

    Args:
        uids (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RemarksList
    """

    return (
        await asyncio_detailed(
            client=client,
            uids=uids,
        )
    ).parsed
