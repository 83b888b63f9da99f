# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.kuaishou_video_comment_result import KuaishouVideoCommentResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    video_id: str,
    pcursor: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["videoId"] = video_id

    params["pcursor"] = pcursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/kuaishou/get-video-comment/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> KuaishouVideoCommentResult | None:
    if response.status_code == 200:
        response_200 = KuaishouVideoCommentResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[KuaishouVideoCommentResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    video_id: str,
    pcursor: str | Unset = UNSET,
) -> Response[KuaishouVideoCommentResult]:
    """Comments on a video

     One page of the comments under a video, with the first replies to each. Takes the video id, or the
    numeric `refer_photo_id` of another answer; the cursor of a further page is `pcursor` of the answer.

    Args:
        video_id (str):
        pcursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[KuaishouVideoCommentResult]
    """

    kwargs = _get_kwargs(
        video_id=video_id,
        pcursor=pcursor,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    video_id: str,
    pcursor: str | Unset = UNSET,
) -> KuaishouVideoCommentResult | None:
    """Comments on a video

     One page of the comments under a video, with the first replies to each. Takes the video id, or the
    numeric `refer_photo_id` of another answer; the cursor of a further page is `pcursor` of the answer.

    Args:
        video_id (str):
        pcursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        KuaishouVideoCommentResult
    """

    return sync_detailed(
        client=client,
        video_id=video_id,
        pcursor=pcursor,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    video_id: str,
    pcursor: str | Unset = UNSET,
) -> Response[KuaishouVideoCommentResult]:
    """Comments on a video

     One page of the comments under a video, with the first replies to each. Takes the video id, or the
    numeric `refer_photo_id` of another answer; the cursor of a further page is `pcursor` of the answer.

    Args:
        video_id (str):
        pcursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[KuaishouVideoCommentResult]
    """

    kwargs = _get_kwargs(
        video_id=video_id,
        pcursor=pcursor,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    video_id: str,
    pcursor: str | Unset = UNSET,
) -> KuaishouVideoCommentResult | None:
    """Comments on a video

     One page of the comments under a video, with the first replies to each. Takes the video id, or the
    numeric `refer_photo_id` of another answer; the cursor of a further page is `pcursor` of the answer.

    Args:
        video_id (str):
        pcursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        KuaishouVideoCommentResult
    """

    return (
        await asyncio_detailed(
            client=client,
            video_id=video_id,
            pcursor=pcursor,
        )
    ).parsed
