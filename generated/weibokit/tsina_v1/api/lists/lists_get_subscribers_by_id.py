# Do not edit: `make generate` writes this file from specs/tsina_v1.

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.membership import Membership
from ...types import Response


def _get_kwargs(
    user: str,
    list_id: str,
    id: int,
    format_: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/{user}/{list_id}/subscribers/{id}.{format_}".format(
            user=quote(str(user), safe=""),
            list_id=quote(str(list_id), safe=""),
            id=quote(str(id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Membership | None:
    if response.status_code == 200:
        response_200 = Membership.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Membership]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    user: str,
    list_id: str,
    id: int,
    format_: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Membership]:
    """Whether a user subscribed to a list

    Args:
        user (str):
        list_id (str):
        id (int):
        format_ (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Membership]
    """

    kwargs = _get_kwargs(
        user=user,
        list_id=list_id,
        id=id,
        format_=format_,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    user: str,
    list_id: str,
    id: int,
    format_: str,
    *,
    client: AuthenticatedClient | Client,
) -> Membership | None:
    """Whether a user subscribed to a list

    Args:
        user (str):
        list_id (str):
        id (int):
        format_ (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Membership
    """

    return sync_detailed(
        user=user,
        list_id=list_id,
        id=id,
        format_=format_,
        client=client,
    ).parsed


async def asyncio_detailed(
    user: str,
    list_id: str,
    id: int,
    format_: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Membership]:
    """Whether a user subscribed to a list

    Args:
        user (str):
        list_id (str):
        id (int):
        format_ (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Membership]
    """

    kwargs = _get_kwargs(
        user=user,
        list_id=list_id,
        id=id,
        format_=format_,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    user: str,
    list_id: str,
    id: int,
    format_: str,
    *,
    client: AuthenticatedClient | Client,
) -> Membership | None:
    """Whether a user subscribed to a list

    Args:
        user (str):
        list_id (str):
        id (int):
        format_ (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Membership
    """

    return (
        await asyncio_detailed(
            user=user,
            list_id=list_id,
            id=id,
            format_=format_,
            client=client,
        )
    ).parsed
