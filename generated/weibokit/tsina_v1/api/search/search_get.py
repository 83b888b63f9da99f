# Do not edit: `make generate` writes this file from specs/tsina_v1.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.search_page import SearchPage
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    q: str,
    page: int | Unset = 1,
    rpp: int | Unset = 20,
    callback: str | Unset = UNSET,
    geocode: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["q"] = q

    params["page"] = page

    params["rpp"] = rpp

    params["callback"] = callback

    params["geocode"] = geocode

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/search.json",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> SearchPage | None:
    if response.status_code == 200:
        response_200 = SearchPage.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[SearchPage]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    q: str,
    page: int | Unset = 1,
    rpp: int | Unset = 20,
    callback: str | Unset = UNSET,
    geocode: str | Unset = UNSET,
) -> Response[SearchPage]:
    """Search posts by a word

     An empty word finds nothing.

    Args:
        q (str):
        page (int | Unset):  Default: 1.
        rpp (int | Unset):  Default: 20.
        callback (str | Unset):
        geocode (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SearchPage]
    """

    kwargs = _get_kwargs(
        q=q,
        page=page,
        rpp=rpp,
        callback=callback,
        geocode=geocode,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    q: str,
    page: int | Unset = 1,
    rpp: int | Unset = 20,
    callback: str | Unset = UNSET,
    geocode: str | Unset = UNSET,
) -> SearchPage | None:
    """Search posts by a word

     An empty word finds nothing.

    Args:
        q (str):
        page (int | Unset):  Default: 1.
        rpp (int | Unset):  Default: 20.
        callback (str | Unset):
        geocode (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SearchPage
    """

    return sync_detailed(
        client=client,
        q=q,
        page=page,
        rpp=rpp,
        callback=callback,
        geocode=geocode,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    q: str,
    page: int | Unset = 1,
    rpp: int | Unset = 20,
    callback: str | Unset = UNSET,
    geocode: str | Unset = UNSET,
) -> Response[SearchPage]:
    """Search posts by a word

     An empty word finds nothing.

    Args:
        q (str):
        page (int | Unset):  Default: 1.
        rpp (int | Unset):  Default: 20.
        callback (str | Unset):
        geocode (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SearchPage]
    """

    kwargs = _get_kwargs(
        q=q,
        page=page,
        rpp=rpp,
        callback=callback,
        geocode=geocode,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    q: str,
    page: int | Unset = 1,
    rpp: int | Unset = 20,
    callback: str | Unset = UNSET,
    geocode: str | Unset = UNSET,
) -> SearchPage | None:
    """Search posts by a word

     An empty word finds nothing.

    Args:
        q (str):
        page (int | Unset):  Default: 1.
        rpp (int | Unset):  Default: 20.
        callback (str | Unset):
        geocode (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SearchPage
    """

    return (
        await asyncio_detailed(
            client=client,
            q=q,
            page=page,
            rpp=rpp,
            callback=callback,
            geocode=geocode,
        )
    ).parsed
