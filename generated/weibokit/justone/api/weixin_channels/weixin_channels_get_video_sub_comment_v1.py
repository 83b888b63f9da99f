# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.result import Result
from ...models.weixin_channels_get_video_sub_comment_v1_body import WeixinChannelsGetVideoSubCommentV1Body
from ...types import Response


def _get_kwargs(
    *,
    body: WeixinChannelsGetVideoSubCommentV1Body,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/weixin-channels/get-video-sub-comment/v1",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Result | None:
    if response.status_code == 200:
        response_200 = Result.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Result]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: WeixinChannelsGetVideoSubCommentV1Body,
) -> Response[Result]:
    """Replies to a Channels comment

     One page of the replies to a first-level comment, given the ids of the video and the comment. The
    first page takes the buffer that came with that comment, if any; the next takes that of the answer.

    Args:
        body (WeixinChannelsGetVideoSubCommentV1Body):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: WeixinChannelsGetVideoSubCommentV1Body,
) -> Result | None:
    """Replies to a Channels comment

     One page of the replies to a first-level comment, given the ids of the video and the comment. The
    first page takes the buffer that came with that comment, if any; the next takes that of the answer.

    Args:
        body (WeixinChannelsGetVideoSubCommentV1Body):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: WeixinChannelsGetVideoSubCommentV1Body,
) -> Response[Result]:
    """Replies to a Channels comment

     One page of the replies to a first-level comment, given the ids of the video and the comment. The
    first page takes the buffer that came with that comment, if any; the next takes that of the answer.

    Args:
        body (WeixinChannelsGetVideoSubCommentV1Body):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: WeixinChannelsGetVideoSubCommentV1Body,
) -> Result | None:
    """Replies to a Channels comment

     One page of the replies to a first-level comment, given the ids of the video and the comment. The
    first page takes the buffer that came with that comment, if any; the next takes that of the answer.

    Args:
        body (WeixinChannelsGetVideoSubCommentV1Body):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
