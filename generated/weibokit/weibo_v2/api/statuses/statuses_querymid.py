# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.mid_of_id import MidOfId
from ...models.statuses_querymid_is_batch import StatusesQuerymidIsBatch
from ...models.statuses_querymid_type import StatusesQuerymidType
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    id: str,
    type_: StatusesQuerymidType = 1,
    is_batch: StatusesQuerymidIsBatch | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["id"] = id

    json_type_: int = type_
    params["type"] = json_type_

    json_is_batch: int | Unset = UNSET
    if not isinstance(is_batch, Unset):
        json_is_batch = is_batch

    params["is_batch"] = json_is_batch

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/statuses/querymid.json",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> MidOfId | None:
    if response.status_code == 200:
        response_200 = MidOfId.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[MidOfId]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    id: str,
    type_: StatusesQuerymidType = 1,
    is_batch: StatusesQuerymidIsBatch | Unset = 0,
) -> Response[MidOfId]:
    """Find the MID of an id

     The other way round: `statuses/queryid` finds the id.

    Args:
        id (str):
        type_ (StatusesQuerymidType):  Default: 1.
        is_batch (StatusesQuerymidIsBatch | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[MidOfId]
    """

    kwargs = _get_kwargs(
        id=id,
        type_=type_,
        is_batch=is_batch,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    id: str,
    type_: StatusesQuerymidType = 1,
    is_batch: StatusesQuerymidIsBatch | Unset = 0,
) -> MidOfId | None:
    """Find the MID of an id

     The other way round: `statuses/queryid` finds the id.

    Args:
        id (str):
        type_ (StatusesQuerymidType):  Default: 1.
        is_batch (StatusesQuerymidIsBatch | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        MidOfId
    """

    return sync_detailed(
        client=client,
        id=id,
        type_=type_,
        is_batch=is_batch,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    id: str,
    type_: StatusesQuerymidType = 1,
    is_batch: StatusesQuerymidIsBatch | Unset = 0,
) -> Response[MidOfId]:
    """Find the MID of an id

     The other way round: `statuses/queryid` finds the id.

    Args:
        id (str):
        type_ (StatusesQuerymidType):  Default: 1.
        is_batch (StatusesQuerymidIsBatch | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[MidOfId]
    """

    kwargs = _get_kwargs(
        id=id,
        type_=type_,
        is_batch=is_batch,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    id: str,
    type_: StatusesQuerymidType = 1,
    is_batch: StatusesQuerymidIsBatch | Unset = 0,
) -> MidOfId | None:
    """Find the MID of an id

     The other way round: `statuses/queryid` finds the id.

    Args:
        id (str):
        type_ (StatusesQuerymidType):  Default: 1.
        is_batch (StatusesQuerymidIsBatch | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        MidOfId
    """

    return (
        await asyncio_detailed(
            client=client,
            id=id,
            type_=type_,
            is_batch=is_batch,
        )
    ).parsed
