# Do not edit: `python -m tools generate` writes this file from bookshop.json.

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.book import Book
from ...types import Response


def _get_kwargs(
    isbn: str,
    format_: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/books/{isbn}.{format_}".format(
            isbn=quote(str(isbn), safe=""),
            format_=quote(str(format_), safe=""),
        ),
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Book | None:
    if response.status_code == 200:
        response_200 = Book.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Book]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    isbn: str,
    format_: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Book]:
    """One book

    Args:
        isbn (str):
        format_ (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Book]
    """

    kwargs = _get_kwargs(
        isbn=isbn,
        format_=format_,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    isbn: str,
    format_: str,
    *,
    client: AuthenticatedClient | Client,
) -> Book | None:
    """One book

    Args:
        isbn (str):
        format_ (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Book
    """

    return sync_detailed(
        isbn=isbn,
        format_=format_,
        client=client,
    ).parsed


async def asyncio_detailed(
    isbn: str,
    format_: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Book]:
    """One book

    Args:
        isbn (str):
        format_ (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Book]
    """

    kwargs = _get_kwargs(
        isbn=isbn,
        format_=format_,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    isbn: str,
    format_: str,
    *,
    client: AuthenticatedClient | Client,
) -> Book | None:
    """One book

    Args:
        isbn (str):
        format_ (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Book
    """

    return (
        await asyncio_detailed(
            isbn=isbn,
            format_=format_,
            client=client,
        )
    ).parsed
