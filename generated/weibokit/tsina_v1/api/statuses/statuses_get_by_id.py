# Do not edit: `make generate` writes this file from specs/tsina_v1.

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.redirect import Redirect
from ...types import Response


def _get_kwargs(
    userid: int,
    id: int,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/{userid}/statuses/{id}".format(
            userid=quote(str(userid), safe=""),
            id=quote(str(id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Redirect | None:
    if response.status_code == 200:
        response_200 = Redirect.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Redirect]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    userid: int,
    id: int,
    *,
    client: AuthenticatedClient,
) -> Response[Redirect]:
    """The page of one post on the web

     Leads to the page; there is no data.

    Args:
        userid (int):
        id (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Redirect]
    """

    kwargs = _get_kwargs(
        userid=userid,
        id=id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    userid: int,
    id: int,
    *,
    client: AuthenticatedClient,
) -> Redirect | None:
    """The page of one post on the web

     Leads to the page; there is no data.

    Args:
        userid (int):
        id (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Redirect
    """

    return sync_detailed(
        userid=userid,
        id=id,
        client=client,
    ).parsed


async def asyncio_detailed(
    userid: int,
    id: int,
    *,
    client: AuthenticatedClient,
) -> Response[Redirect]:
    """The page of one post on the web

     Leads to the page; there is no data.

    Args:
        userid (int):
        id (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Redirect]
    """

    kwargs = _get_kwargs(
        userid=userid,
        id=id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    userid: int,
    id: int,
    *,
    client: AuthenticatedClient,
) -> Redirect | None:
    """The page of one post on the web

     Leads to the page; there is no data.

    Args:
        userid (int):
        id (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Redirect
    """

    return (
        await asyncio_detailed(
            userid=userid,
            id=id,
            client=client,
        )
    ).parsed
