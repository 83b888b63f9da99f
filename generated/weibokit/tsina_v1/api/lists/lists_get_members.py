# Do not edit: `make generate` writes this file from specs/tsina_v1.

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.users_of_list import UsersOfList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    user: str,
    list_id: str,
    format_: str,
    *,
    cursor: int | Unset = -1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/{user}/{list_id}/members.{format_}".format(
            user=quote(str(user), safe=""),
            list_id=quote(str(list_id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> UsersOfList | None:
    if response.status_code == 200:
        response_200 = UsersOfList.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[UsersOfList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    user: str,
    list_id: str,
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    cursor: int | Unset = -1,
) -> Response[UsersOfList]:
    """The accounts in a list

    Args:
        user (str):
        list_id (str):
        format_ (str):
        cursor (int | Unset):  Default: -1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UsersOfList]
    """

    kwargs = _get_kwargs(
        user=user,
        list_id=list_id,
        format_=format_,
        cursor=cursor,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    user: str,
    list_id: str,
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    cursor: int | Unset = -1,
) -> UsersOfList | None:
    """The accounts in a list

    Args:
        user (str):
        list_id (str):
        format_ (str):
        cursor (int | Unset):  Default: -1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UsersOfList
    """

    return sync_detailed(
        user=user,
        list_id=list_id,
        format_=format_,
        client=client,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    user: str,
    list_id: str,
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    cursor: int | Unset = -1,
) -> Response[UsersOfList]:
    """The accounts in a list

    Args:
        user (str):
        list_id (str):
        format_ (str):
        cursor (int | Unset):  Default: -1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UsersOfList]
    """

    kwargs = _get_kwargs(
        user=user,
        list_id=list_id,
        format_=format_,
        cursor=cursor,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    user: str,
    list_id: str,
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    cursor: int | Unset = -1,
) -> UsersOfList | None:
    """The accounts in a list

    Args:
        user (str):
        list_id (str):
        format_ (str):
        cursor (int | Unset):  Default: -1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UsersOfList
    """

    return (
        await asyncio_detailed(
            user=user,
            list_id=list_id,
            format_=format_,
            client=client,
            cursor=cursor,
        )
    ).parsed
