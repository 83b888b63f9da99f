# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.id_of_mid import IdOfMid
from ...models.statuses_queryid_inbox import StatusesQueryidInbox
from ...models.statuses_queryid_is_base_62 import StatusesQueryidIsBase62
from ...models.statuses_queryid_is_batch import StatusesQueryidIsBatch
from ...models.statuses_queryid_type import StatusesQueryidType
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    mid: str,
    type_: StatusesQueryidType = 1,
    is_batch: StatusesQueryidIsBatch | Unset = 0,
    inbox: StatusesQueryidInbox | Unset = 0,
    is_base_62: StatusesQueryidIsBase62 | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["mid"] = mid

    json_type_: int = type_
    params["type"] = json_type_

    json_is_batch: int | Unset = UNSET
    if not isinstance(is_batch, Unset):
        json_is_batch = is_batch

    params["is_batch"] = json_is_batch

    json_inbox: int | Unset = UNSET
    if not isinstance(inbox, Unset):
        json_inbox = inbox

    params["inbox"] = json_inbox

    json_is_base_62: int | Unset = UNSET
    if not isinstance(is_base_62, Unset):
        json_is_base_62 = is_base_62

    params["isBase62"] = json_is_base_62

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/statuses/queryid.json",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> IdOfMid | None:
    if response.status_code == 200:
        response_200 = IdOfMid.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[IdOfMid]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    mid: str,
    type_: StatusesQueryidType = 1,
    is_batch: StatusesQueryidIsBatch | Unset = 0,
    inbox: StatusesQueryidInbox | Unset = 0,
    is_base_62: StatusesQueryidIsBase62 | Unset = 0,
) -> Response[IdOfMid]:
    """Find the id behind a MID

     A MID is the name of a post, comment or message in web addresses, as a number or in base62.

    Args:
        mid (str):
        type_ (StatusesQueryidType):  Default: 1.
        is_batch (StatusesQueryidIsBatch | Unset):  Default: 0.
        inbox (StatusesQueryidInbox | Unset):  Default: 0.
        is_base_62 (StatusesQueryidIsBase62 | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[IdOfMid]
    """

    kwargs = _get_kwargs(
        mid=mid,
        type_=type_,
        is_batch=is_batch,
        inbox=inbox,
        is_base_62=is_base_62,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    mid: str,
    type_: StatusesQueryidType = 1,
    is_batch: StatusesQueryidIsBatch | Unset = 0,
    inbox: StatusesQueryidInbox | Unset = 0,
    is_base_62: StatusesQueryidIsBase62 | Unset = 0,
) -> IdOfMid | None:
    """Find the id behind a MID

     A MID is the name of a post, comment or message in web addresses, as a number or in base62.

    Args:
        mid (str):
        type_ (StatusesQueryidType):  Default: 1.
        is_batch (StatusesQueryidIsBatch | Unset):  Default: 0.
        inbox (StatusesQueryidInbox | Unset):  Default: 0.
        is_base_62 (StatusesQueryidIsBase62 | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        IdOfMid
    """

    return sync_detailed(
        client=client,
        mid=mid,
        type_=type_,
        is_batch=is_batch,
        inbox=inbox,
        is_base_62=is_base_62,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    mid: str,
    type_: StatusesQueryidType = 1,
    is_batch: StatusesQueryidIsBatch | Unset = 0,
    inbox: StatusesQueryidInbox | Unset = 0,
    is_base_62: StatusesQueryidIsBase62 | Unset = 0,
) -> Response[IdOfMid]:
    """Find the id behind a MID

     A MID is the name of a post, comment or message in web addresses, as a number or in base62.

    Args:
        mid (str):
        type_ (StatusesQueryidType):  Default: 1.
        is_batch (StatusesQueryidIsBatch | Unset):  Default: 0.
        inbox (StatusesQueryidInbox | Unset):  Default: 0.
        is_base_62 (StatusesQueryidIsBase62 | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[IdOfMid]
    """

    kwargs = _get_kwargs(
        mid=mid,
        type_=type_,
        is_batch=is_batch,
        inbox=inbox,
        is_base_62=is_base_62,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    mid: str,
    type_: StatusesQueryidType = 1,
    is_batch: StatusesQueryidIsBatch | Unset = 0,
    inbox: StatusesQueryidInbox | Unset = 0,
    is_base_62: StatusesQueryidIsBase62 | Unset = 0,
) -> IdOfMid | None:
    """Find the id behind a MID

     A MID is the name of a post, comment or message in web addresses, as a number or in base62.

    Args:
        mid (str):
        type_ (StatusesQueryidType):  Default: 1.
        is_batch (StatusesQueryidIsBatch | Unset):  Default: 0.
        inbox (StatusesQueryidInbox | Unset):  Default: 0.
        is_base_62 (StatusesQueryidIsBase62 | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        IdOfMid
    """

    return (
        await asyncio_detailed(
            client=client,
            mid=mid,
            type_=type_,
            is_batch=is_batch,
            inbox=inbox,
            is_base_62=is_base_62,
        )
    ).parsed
