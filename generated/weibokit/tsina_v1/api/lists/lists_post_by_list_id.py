# Do not edit: `make generate` writes this file from specs/tsina_v1.

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.lists_post_by_list_id_body import ListsPostByListIdBody
from ...models.named_list import NamedList
from ...types import Response


def _get_kwargs(
    user: str,
    list_id: str,
    format_: str,
    *,
    body: ListsPostByListIdBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/{user}/lists/{list_id}.{format_}".format(
            user=quote(str(user), safe=""),
            list_id=quote(str(list_id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> NamedList | None:
    if response.status_code == 200:
        response_200 = NamedList.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[NamedList]:
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
    body: ListsPostByListIdBody,
) -> Response[NamedList]:
    """Rename a list, or describe it anew

    Args:
        user (str):
        list_id (str):
        format_ (str):
        body (ListsPostByListIdBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[NamedList]
    """

    kwargs = _get_kwargs(
        user=user,
        list_id=list_id,
        format_=format_,
        body=body,
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
    body: ListsPostByListIdBody,
) -> NamedList | None:
    """Rename a list, or describe it anew

    Args:
        user (str):
        list_id (str):
        format_ (str):
        body (ListsPostByListIdBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        NamedList
    """

    return sync_detailed(
        user=user,
        list_id=list_id,
        format_=format_,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    user: str,
    list_id: str,
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    body: ListsPostByListIdBody,
) -> Response[NamedList]:
    """Rename a list, or describe it anew

    Args:
        user (str):
        list_id (str):
        format_ (str):
        body (ListsPostByListIdBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[NamedList]
    """

    kwargs = _get_kwargs(
        user=user,
        list_id=list_id,
        format_=format_,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    user: str,
    list_id: str,
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    body: ListsPostByListIdBody,
) -> NamedList | None:
    """Rename a list, or describe it anew

    Args:
        user (str):
        list_id (str):
        format_ (str):
        body (ListsPostByListIdBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        NamedList
    """

    return (
        await asyncio_detailed(
            user=user,
            list_id=list_id,
            format_=format_,
            client=client,
            body=body,
        )
    ).parsed
