# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.youtube_get_video_captions_v1_format import (
    YoutubeGetVideoCaptionsV1Format,
)
from ...models.youtube_video_captions_result import YoutubeVideoCaptionsResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    video_id: str,
    language_code: str | Unset = "",
    format_: YoutubeGetVideoCaptionsV1Format | Unset = "srt",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["videoId"] = video_id

    params["languageCode"] = language_code

    json_format_: str | Unset = UNSET
    if not isinstance(format_, Unset):
        json_format_ = format_

    params["format"] = json_format_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/youtube/get-video-captions/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> YoutubeVideoCaptionsResult | None:
    if response.status_code == 200:
        response_200 = YoutubeVideoCaptionsResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[YoutubeVideoCaptionsResult]:
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
    language_code: str | Unset = "",
    format_: YoutubeGetVideoCaptionsV1Format | Unset = "srt",
) -> Response[YoutubeVideoCaptionsResult]:
    """Captions of a YouTube video

     The captions of a YouTube video in one language, as SRT, XML, JSON or plain text. Without a language
    the answer lists the languages there are.

    Args:
        video_id (str):
        language_code (str | Unset):  Default: ''.
        format_ (YoutubeGetVideoCaptionsV1Format | Unset):  Default: 'srt'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[YoutubeVideoCaptionsResult]
    """

    kwargs = _get_kwargs(
        video_id=video_id,
        language_code=language_code,
        format_=format_,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    video_id: str,
    language_code: str | Unset = "",
    format_: YoutubeGetVideoCaptionsV1Format | Unset = "srt",
) -> YoutubeVideoCaptionsResult | None:
    """Captions of a YouTube video

     The captions of a YouTube video in one language, as SRT, XML, JSON or plain text. Without a language
    the answer lists the languages there are.

    Args:
        video_id (str):
        language_code (str | Unset):  Default: ''.
        format_ (YoutubeGetVideoCaptionsV1Format | Unset):  Default: 'srt'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        YoutubeVideoCaptionsResult
    """

    return sync_detailed(
        client=client,
        video_id=video_id,
        language_code=language_code,
        format_=format_,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    video_id: str,
    language_code: str | Unset = "",
    format_: YoutubeGetVideoCaptionsV1Format | Unset = "srt",
) -> Response[YoutubeVideoCaptionsResult]:
    """Captions of a YouTube video

     The captions of a YouTube video in one language, as SRT, XML, JSON or plain text. Without a language
    the answer lists the languages there are.

    Args:
        video_id (str):
        language_code (str | Unset):  Default: ''.
        format_ (YoutubeGetVideoCaptionsV1Format | Unset):  Default: 'srt'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[YoutubeVideoCaptionsResult]
    """

    kwargs = _get_kwargs(
        video_id=video_id,
        language_code=language_code,
        format_=format_,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    video_id: str,
    language_code: str | Unset = "",
    format_: YoutubeGetVideoCaptionsV1Format | Unset = "srt",
) -> YoutubeVideoCaptionsResult | None:
    """Captions of a YouTube video

     The captions of a YouTube video in one language, as SRT, XML, JSON or plain text. Without a language
    the answer lists the languages there are.

    Args:
        video_id (str):
        language_code (str | Unset):  Default: ''.
        format_ (YoutubeGetVideoCaptionsV1Format | Unset):  Default: 'srt'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        YoutubeVideoCaptionsResult
    """

    return (
        await asyncio_detailed(
            client=client,
            video_id=video_id,
            language_code=language_code,
            format_=format_,
        )
    ).parsed
