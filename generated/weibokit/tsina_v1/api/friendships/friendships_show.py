# Do not edit: `make generate` writes this file from specs/tsina_v1.

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.relationship import Relationship
from ...types import UNSET, Response, Unset


def _get_kwargs(
    format_: str,
    *,
    source_id: int | Unset = UNSET,
    source_screen_name: str | Unset = UNSET,
    target_id: int | Unset = UNSET,
    target_screen_name: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["source_id"] = source_id

    params["source_screen_name"] = source_screen_name

    params["target_id"] = target_id

    params["target_screen_name"] = target_screen_name

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/friendships/show.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Relationship | None:
    if response.status_code == 200:
        response_200 = Relationship.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Relationship]:
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
    source_id: int | Unset = UNSET,
    source_screen_name: str | Unset = UNSET,
    target_id: int | Unset = UNSET,
    target_screen_name: str | Unset = UNSET,
) -> Response[Relationship]:
    """How two users stand to each other

     Without a source, the caller is the source.

    Args:
        format_ (str):
        source_id (int | Unset):
        source_screen_name (str | Unset):
        target_id (int | Unset):
        target_screen_name (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Relationship]
    """

    kwargs = _get_kwargs(
        format_=format_,
        source_id=source_id,
        source_screen_name=source_screen_name,
        target_id=target_id,
        target_screen_name=target_screen_name,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    source_id: int | Unset = UNSET,
    source_screen_name: str | Unset = UNSET,
    target_id: int | Unset = UNSET,
    target_screen_name: str | Unset = UNSET,
) -> Relationship | None:
    """How two users stand to each other

     Without a source, the caller is the source.

    Args:
        format_ (str):
        source_id (int | Unset):
        source_screen_name (str | Unset):
        target_id (int | Unset):
        target_screen_name (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Relationship
    """

    return sync_detailed(
        format_=format_,
        client=client,
        source_id=source_id,
        source_screen_name=source_screen_name,
        target_id=target_id,
        target_screen_name=target_screen_name,
    ).parsed


async def asyncio_detailed(
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    source_id: int | Unset = UNSET,
    source_screen_name: str | Unset = UNSET,
    target_id: int | Unset = UNSET,
    target_screen_name: str | Unset = UNSET,
) -> Response[Relationship]:
    """How two users stand to each other

     Without a source, the caller is the source.

    Args:
        format_ (str):
        source_id (int | Unset):
        source_screen_name (str | Unset):
        target_id (int | Unset):
        target_screen_name (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Relationship]
    """

    kwargs = _get_kwargs(
        format_=format_,
        source_id=source_id,
        source_screen_name=source_screen_name,
        target_id=target_id,
        target_screen_name=target_screen_name,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    source_id: int | Unset = UNSET,
    source_screen_name: str | Unset = UNSET,
    target_id: int | Unset = UNSET,
    target_screen_name: str | Unset = UNSET,
) -> Relationship | None:
    """How two users stand to each other

     Without a source, the caller is the source.

    Args:
        format_ (str):
        source_id (int | Unset):
        source_screen_name (str | Unset):
        target_id (int | Unset):
        target_screen_name (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Relationship
    """

    return (
        await asyncio_detailed(
            format_=format_,
            client=client,
            source_id=source_id,
            source_screen_name=source_screen_name,
            target_id=target_id,
            target_screen_name=target_screen_name,
        )
    ).parsed
