# Do not edit: `python -m tools generate` writes this file from bookshop.json.

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.shelves_page import ShelvesPage
from ...types import UNSET, Response, Unset


def _get_kwargs(
    format_: str,
    *,
    keeper: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keeper"] = keeper

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/shelves.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ShelvesPage | None:
    if response.status_code == 200:
        response_200 = ShelvesPage.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[ShelvesPage]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    keeper: int | Unset = UNSET,
) -> Response[ShelvesPage]:
    """Shelves of a keeper

     Without `keeper`, the caller's own.

    Args:
        format_ (str):
        keeper (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ShelvesPage]
    """

    kwargs = _get_kwargs(
        format_=format_,
        keeper=keeper,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    keeper: int | Unset = UNSET,
) -> ShelvesPage | None:
    """Shelves of a keeper

     Without `keeper`, the caller's own.

    Args:
        format_ (str):
        keeper (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ShelvesPage
    """

    return sync_detailed(
        format_=format_,
        client=client,
        keeper=keeper,
    ).parsed


async def asyncio_detailed(
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    keeper: int | Unset = UNSET,
) -> Response[ShelvesPage]:
    """Shelves of a keeper

     Without `keeper`, the caller's own.

    Args:
        format_ (str):
        keeper (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ShelvesPage]
    """

    kwargs = _get_kwargs(
        format_=format_,
        keeper=keeper,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    keeper: int | Unset = UNSET,
) -> ShelvesPage | None:
    """Shelves of a keeper

     Without `keeper`, the caller's own.

    Args:
        format_ (str):
        keeper (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ShelvesPage
    """

    return (
        await asyncio_detailed(
            format_=format_,
            client=client,
            keeper=keeper,
        )
    ).parsed
