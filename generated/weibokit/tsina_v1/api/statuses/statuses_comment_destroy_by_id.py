# Do not edit: `make generate` writes this file from specs/tsina_v1.

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.comment import Comment
from ...types import Response


def _get_kwargs(
    id: int,
    format_: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/statuses/comment_destroy/{id}.{format_}".format(
            id=quote(str(id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Comment | None:
    if response.status_code == 200:
        response_200 = Comment.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Comment]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: int,
    format_: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Comment]:
    """Remove one of the caller's comments

     Comments of others stay, even those on the caller's own posts. Answers with what was removed.

    Args:
        id (int):
        format_ (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Comment]
    """

    kwargs = _get_kwargs(
        id=id,
        format_=format_,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: int,
    format_: str,
    *,
    client: AuthenticatedClient | Client,
) -> Comment | None:
    """Remove one of the caller's comments

     Comments of others stay, even those on the caller's own posts. Answers with what was removed.

    Args:
        id (int):
        format_ (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Comment
    """

    return sync_detailed(
        id=id,
        format_=format_,
        client=client,
    ).parsed


async def asyncio_detailed(
    id: int,
    format_: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Comment]:
    """Remove one of the caller's comments

     Comments of others stay, even those on the caller's own posts. Answers with what was removed.

    Args:
        id (int):
        format_ (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Comment]
    """

    kwargs = _get_kwargs(
        id=id,
        format_=format_,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: int,
    format_: str,
    *,
    client: AuthenticatedClient | Client,
) -> Comment | None:
    """Remove one of the caller's comments

     Comments of others stay, even those on the caller's own posts. Answers with what was removed.

    Args:
        id (int):
        format_ (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Comment
    """

    return (
        await asyncio_detailed(
            id=id,
            format_=format_,
            client=client,
        )
    ).parsed
