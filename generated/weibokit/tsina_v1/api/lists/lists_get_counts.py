# Do not edit: `make generate` writes this file from specs/tsina_v1.

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_counts import ListCounts
from ...types import Response


def _get_kwargs(
    user: str,
    format_: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/{user}/lists/counts.{format_}".format(
            user=quote(str(user), safe=""),
            format_=quote(str(format_), safe=""),
        ),
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ListCounts | None:
    if response.status_code == 200:
        response_200 = ListCounts.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[ListCounts]:
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
) -> Response[ListCounts]:
    """The numbers of lists that a user has, is in, and subscribed to

    Args:
        user (str):
        format_ (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ListCounts]
    """

    kwargs = _get_kwargs(
        user=user,
        format_=format_,
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
) -> ListCounts | None:
    """The numbers of lists that a user has, is in, and subscribed to

    Args:
        user (str):
        format_ (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ListCounts
    """

    return sync_detailed(
        user=user,
        format_=format_,
        client=client,
    ).parsed


async def asyncio_detailed(
    user: str,
    format_: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ListCounts]:
    """The numbers of lists that a user has, is in, and subscribed to

    Args:
        user (str):
        format_ (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ListCounts]
    """

    kwargs = _get_kwargs(
        user=user,
        format_=format_,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    user: str,
    format_: str,
    *,
    client: AuthenticatedClient | Client,
) -> ListCounts | None:
    """The numbers of lists that a user has, is in, and subscribed to

    Args:
        user (str):
        format_ (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ListCounts
    """

    return (
        await asyncio_detailed(
            user=user,
            format_=format_,
            client=client,
        )
    ).parsed
