# Do not edit: `make generate` writes this file from specs/tsina_v1.

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.comment import Comment
from ...models.statuses_reply_body import StatusesReplyBody
from ...types import Response


def _get_kwargs(
    format_: str,
    *,
    body: StatusesReplyBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/statuses/reply.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
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
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    body: StatusesReplyBody,
) -> Response[Comment]:
    """Reply to somebody's comment

     `回复@`, the nickname and a colon are put before the text, unless `without_mention` is 1. Where there
    is no such comment, it comments on the post.

    Args:
        format_ (str):
        body (StatusesReplyBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Comment]
    """

    kwargs = _get_kwargs(
        format_=format_,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    body: StatusesReplyBody,
) -> Comment | None:
    """Reply to somebody's comment

     `回复@`, the nickname and a colon are put before the text, unless `without_mention` is 1. Where there
    is no such comment, it comments on the post.

    Args:
        format_ (str):
        body (StatusesReplyBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Comment
    """

    return sync_detailed(
        format_=format_,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    body: StatusesReplyBody,
) -> Response[Comment]:
    """Reply to somebody's comment

     `回复@`, the nickname and a colon are put before the text, unless `without_mention` is 1. Where there
    is no such comment, it comments on the post.

    Args:
        format_ (str):
        body (StatusesReplyBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Comment]
    """

    kwargs = _get_kwargs(
        format_=format_,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    body: StatusesReplyBody,
) -> Comment | None:
    """Reply to somebody's comment

     `回复@`, the nickname and a colon are put before the text, unless `without_mention` is 1. Where there
    is no such comment, it comments on the post.

    Args:
        format_ (str):
        body (StatusesReplyBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Comment
    """

    return (
        await asyncio_detailed(
            format_=format_,
            client=client,
            body=body,
        )
    ).parsed
