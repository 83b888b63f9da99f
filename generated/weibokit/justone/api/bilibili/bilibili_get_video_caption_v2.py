# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.bilibili_video_caption_result import BilibiliVideoCaptionResult
from ...types import UNSET, Response


def _get_kwargs(
    *,
    bvid: str,
    aid: str,
    cid: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["bvid"] = bvid

    params["aid"] = aid

    params["cid"] = cid

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/bilibili/get-video-caption/v2",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> BilibiliVideoCaptionResult | None:
    if response.status_code == 200:
        response_200 = BilibiliVideoCaptionResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[BilibiliVideoCaptionResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    bvid: str,
    aid: str,
    cid: str,
) -> Response[BilibiliVideoCaptionResult]:
    """Subtitle files of a video part

     The languages in which one part of a video has subtitles, each with the address of its subtitle
    file; the text itself is in the file, and the address expires. All three of BVID, AID and CID are
    required.

    Args:
        bvid (str):
        aid (str):
        cid (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BilibiliVideoCaptionResult]
    """

    kwargs = _get_kwargs(
        bvid=bvid,
        aid=aid,
        cid=cid,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    bvid: str,
    aid: str,
    cid: str,
) -> BilibiliVideoCaptionResult | None:
    """Subtitle files of a video part

     The languages in which one part of a video has subtitles, each with the address of its subtitle
    file; the text itself is in the file, and the address expires. All three of BVID, AID and CID are
    required.

    Args:
        bvid (str):
        aid (str):
        cid (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BilibiliVideoCaptionResult
    """

    return sync_detailed(
        client=client,
        bvid=bvid,
        aid=aid,
        cid=cid,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    bvid: str,
    aid: str,
    cid: str,
) -> Response[BilibiliVideoCaptionResult]:
    """Subtitle files of a video part

     The languages in which one part of a video has subtitles, each with the address of its subtitle
    file; the text itself is in the file, and the address expires. All three of BVID, AID and CID are
    required.

    Args:
        bvid (str):
        aid (str):
        cid (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BilibiliVideoCaptionResult]
    """

    kwargs = _get_kwargs(
        bvid=bvid,
        aid=aid,
        cid=cid,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    bvid: str,
    aid: str,
    cid: str,
) -> BilibiliVideoCaptionResult | None:
    """Subtitle files of a video part

     The languages in which one part of a video has subtitles, each with the address of its subtitle
    file; the text itself is in the file, and the address expires. All three of BVID, AID and CID are
    required.

    Args:
        bvid (str):
        aid (str):
        cid (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BilibiliVideoCaptionResult
    """

    return (
        await asyncio_detailed(
            client=client,
            bvid=bvid,
            aid=aid,
            cid=cid,
        )
    ).parsed
