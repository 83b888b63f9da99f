# Do not edit: `make generate` writes this file from specs/tsina_v1.

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.blocks_destroy_by_id_body import BlocksDestroyByIdBody
from ...models.user import User
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: str,
    format_: str,
    *,
    body: BlocksDestroyByIdBody | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/blocks/destroy/{id}.{format_}".format(
            id=quote(str(id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> User | None:
    if response.status_code == 200:
        response_200 = User.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[User]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: str,
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    body: BlocksDestroyByIdBody | Unset = UNSET,
) -> Response[User]:
    """Unblock a user

     Answers with the account.

    Args:
        id (str):
        format_ (str):
        body (BlocksDestroyByIdBody | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[User]
    """

    kwargs = _get_kwargs(
        id=id,
        format_=format_,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: str,
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    body: BlocksDestroyByIdBody | Unset = UNSET,
) -> User | None:
    """Unblock a user

     Answers with the account.

    Args:
        id (str):
        format_ (str):
        body (BlocksDestroyByIdBody | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        User
    """

    return sync_detailed(
        id=id,
        format_=format_,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    id: str,
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    body: BlocksDestroyByIdBody | Unset = UNSET,
) -> Response[User]:
    """Unblock a user

     Answers with the account.

    Args:
        id (str):
        format_ (str):
        body (BlocksDestroyByIdBody | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[User]
    """

    kwargs = _get_kwargs(
        id=id,
        format_=format_,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: str,
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    body: BlocksDestroyByIdBody | Unset = UNSET,
) -> User | None:
    """Unblock a user

     Answers with the account.

    Args:
        id (str):
        format_ (str):
        body (BlocksDestroyByIdBody | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        User
    """

    return (
        await asyncio_detailed(
            id=id,
            format_=format_,
            client=client,
            body=body,
        )
    ).parsed
