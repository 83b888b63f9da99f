# Do not edit: `python -m tools generate` writes this file from bookshop.json.

import datetime
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.books_page import BooksPage
from ...models.books_search_sort import BooksSearchSort
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    q: str,
    since: datetime.date | Unset = UNSET,
    sort: BooksSearchSort | Unset = "best",
    count: int | Unset = 20,
    cursor: int | Unset = UNSET,
    in_print: bool | Unset = False,
    import_: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["q"] = q

    json_since: str | Unset = UNSET
    if not isinstance(since, Unset):
        json_since = since.isoformat()
    params["since"] = json_since

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    params["count"] = count

    params["cursor"] = cursor

    params["in-print"] = in_print

    params["import"] = import_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/books/search",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> BooksPage | None:
    if response.status_code == 200:
        response_200 = BooksPage.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[BooksPage]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    q: str,
    since: datetime.date | Unset = UNSET,
    sort: BooksSearchSort | Unset = "best",
    count: int | Unset = 20,
    cursor: int | Unset = UNSET,
    in_print: bool | Unset = False,
    import_: str | Unset = UNSET,
) -> Response[BooksPage]:
    """Search for books

     Books whose title holds all words, the best match first.

    Quotes "bind" words; a backslash \\ is taken as it is.

    Args:
        q (str):
        since (datetime.date | Unset):
        sort (BooksSearchSort | Unset):  Default: 'best'.
        count (int | Unset):  Default: 20.
        cursor (int | Unset):
        in_print (bool | Unset):  Default: False.
        import_ (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BooksPage]
    """

    kwargs = _get_kwargs(
        q=q,
        since=since,
        sort=sort,
        count=count,
        cursor=cursor,
        in_print=in_print,
        import_=import_,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    q: str,
    since: datetime.date | Unset = UNSET,
    sort: BooksSearchSort | Unset = "best",
    count: int | Unset = 20,
    cursor: int | Unset = UNSET,
    in_print: bool | Unset = False,
    import_: str | Unset = UNSET,
) -> BooksPage | None:
    """Search for books

     Books whose title holds all words, the best match first.

    Quotes "bind" words; a backslash \\ is taken as it is.

    Args:
        q (str):
        since (datetime.date | Unset):
        sort (BooksSearchSort | Unset):  Default: 'best'.
        count (int | Unset):  Default: 20.
        cursor (int | Unset):
        in_print (bool | Unset):  Default: False.
        import_ (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BooksPage
    """

    return sync_detailed(
        client=client,
        q=q,
        since=since,
        sort=sort,
        count=count,
        cursor=cursor,
        in_print=in_print,
        import_=import_,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    q: str,
    since: datetime.date | Unset = UNSET,
    sort: BooksSearchSort | Unset = "best",
    count: int | Unset = 20,
    cursor: int | Unset = UNSET,
    in_print: bool | Unset = False,
    import_: str | Unset = UNSET,
) -> Response[BooksPage]:
    """Search for books

     Books whose title holds all words, the best match first.

    Quotes "bind" words; a backslash \\ is taken as it is.

    Args:
        q (str):
        since (datetime.date | Unset):
        sort (BooksSearchSort | Unset):  Default: 'best'.
        count (int | Unset):  Default: 20.
        cursor (int | Unset):
        in_print (bool | Unset):  Default: False.
        import_ (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BooksPage]
    """

    kwargs = _get_kwargs(
        q=q,
        since=since,
        sort=sort,
        count=count,
        cursor=cursor,
        in_print=in_print,
        import_=import_,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    q: str,
    since: datetime.date | Unset = UNSET,
    sort: BooksSearchSort | Unset = "best",
    count: int | Unset = 20,
    cursor: int | Unset = UNSET,
    in_print: bool | Unset = False,
    import_: str | Unset = UNSET,
) -> BooksPage | None:
    """Search for books

     Books whose title holds all words, the best match first.

    Quotes "bind" words; a backslash \\ is taken as it is.

    Args:
        q (str):
        since (datetime.date | Unset):
        sort (BooksSearchSort | Unset):  Default: 'best'.
        count (int | Unset):  Default: 20.
        cursor (int | Unset):
        in_print (bool | Unset):  Default: False.
        import_ (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BooksPage
    """

    return (
        await asyncio_detailed(
            client=client,
            q=q,
            since=since,
            sort=sort,
            count=count,
            cursor=cursor,
            in_print=in_print,
            import_=import_,
        )
    ).parsed
