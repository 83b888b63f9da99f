# Do not edit: `make generate` writes this file from specs/tsina_v1.

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.tags_list import TagsList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    format_: str,
    *,
    user_id: int,
    count: int | Unset = 20,
    page: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["user_id"] = user_id

    params["count"] = count

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/tags.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> TagsList | None:
    if response.status_code == 200:
        response_200 = TagsList.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[TagsList]:
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
    user_id: int,
    count: int | Unset = 20,
    page: int | Unset = UNSET,
) -> Response[TagsList]:
    """The tags of a user

    Args:
        format_ (str):
        user_id (int):
        count (int | Unset):  Default: 20.
        page (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TagsList]
    """

    kwargs = _get_kwargs(
        format_=format_,
        user_id=user_id,
        count=count,
        page=page,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    user_id: int,
    count: int | Unset = 20,
    page: int | Unset = UNSET,
) -> TagsList | None:
    """The tags of a user

    Args:
        format_ (str):
        user_id (int):
        count (int | Unset):  Default: 20.
        page (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TagsList
    """

    return sync_detailed(
        format_=format_,
        client=client,
        user_id=user_id,
        count=count,
        page=page,
    ).parsed


async def asyncio_detailed(
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    user_id: int,
    count: int | Unset = 20,
    page: int | Unset = UNSET,
) -> Response[TagsList]:
    """The tags of a user

    Args:
        format_ (str):
        user_id (int):
        count (int | Unset):  Default: 20.
        page (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TagsList]
    """

    kwargs = _get_kwargs(
        format_=format_,
        user_id=user_id,
        count=count,
        page=page,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    user_id: int,
    count: int | Unset = 20,
    page: int | Unset = UNSET,
) -> TagsList | None:
    """The tags of a user

    Args:
        format_ (str):
        user_id (int):
        count (int | Unset):  Default: 20.
        page (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TagsList
    """

    return (
        await asyncio_detailed(
            format_=format_,
            client=client,
            user_id=user_id,
            count=count,
            page=page,
        )
    ).parsed
