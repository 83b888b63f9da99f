# Do not edit: `make generate` writes this file from specs/tsina_v1.

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.named_lists_page import NamedListsPage
from ...types import UNSET, Response, Unset


def _get_kwargs(
    user: str,
    format_: str,
    *,
    cursor: int | Unset = -1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/{user}/lists/subscriptions.{format_}".format(
            user=quote(str(user), safe=""),
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> NamedListsPage | None:
    if response.status_code == 200:
        response_200 = NamedListsPage.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[NamedListsPage]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    user: str,
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    cursor: int | Unset = -1,
) -> Response[NamedListsPage]:
    """The lists that a user subscribed to

    Args:
        user (str):
        format_ (str):
        cursor (int | Unset):  Default: -1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[NamedListsPage]
    """

    kwargs = _get_kwargs(
        user=user,
        format_=format_,
        cursor=cursor,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    user: str,
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    cursor: int | Unset = -1,
) -> NamedListsPage | None:
    """The lists that a user subscribed to

    Args:
        user (str):
        format_ (str):
        cursor (int | Unset):  Default: -1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        NamedListsPage
    """

    return sync_detailed(
        user=user,
        format_=format_,
        client=client,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    user: str,
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    cursor: int | Unset = -1,
) -> Response[NamedListsPage]:
    """The lists that a user subscribed to

    Args:
        user (str):
        format_ (str):
        cursor (int | Unset):  Default: -1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[NamedListsPage]
    """

    kwargs = _get_kwargs(
        user=user,
        format_=format_,
        cursor=cursor,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    user: str,
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    cursor: int | Unset = -1,
) -> NamedListsPage | None:
    """The lists that a user subscribed to

    Args:
        user (str):
        format_ (str):
        cursor (int | Unset):  Default: -1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        NamedListsPage
    """

    return (
        await asyncio_detailed(
            user=user,
            format_=format_,
            client=client,
            cursor=cursor,
        )
    ).parsed
