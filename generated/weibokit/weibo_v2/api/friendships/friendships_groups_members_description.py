# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.unseen import Unseen
from ...types import UNSET, Response


def _get_kwargs(
    *,
    uids: str,
    list_id: int,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uids"] = uids

    params["list_id"] = list_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/friendships/groups/members/description.json",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Unseen | None:
    if response.status_code == 200:
        response_200 = Unseen.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Unseen]:
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
    list_id: int,
) -> Response[Unseen]:
    """Notes about accounts in a group

    Args:
        uids (str):
        list_id (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Unseen]
    """

    kwargs = _get_kwargs(
        uids=uids,
        list_id=list_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    uids: str,
    list_id: int,
) -> Unseen | None:
    """Notes about accounts in a group

    Args:
        uids (str):
        list_id (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Unseen
    """

    return sync_detailed(
        client=client,
        uids=uids,
        list_id=list_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    uids: str,
    list_id: int,
) -> Response[Unseen]:
    """Notes about accounts in a group

    Args:
        uids (str):
        list_id (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Unseen]
    """

    kwargs = _get_kwargs(
        uids=uids,
        list_id=list_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    uids: str,
    list_id: int,
) -> Unseen | None:
    """Notes about accounts in a group

    Args:
        uids (str):
        list_id (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Unseen
    """

    return (
        await asyncio_detailed(
            client=client,
            uids=uids,
            list_id=list_id,
        )
    ).parsed
