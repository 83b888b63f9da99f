# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.bilibili_video_detail_result import BilibiliVideoDetailResult
from ...types import UNSET, Response


def _get_kwargs(
    *,
    bvid: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["bvid"] = bvid

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/bilibili/get-video-detail/v2",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> BilibiliVideoDetailResult | None:
    if response.status_code == 200:
        response_200 = BilibiliVideoDetailResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[BilibiliVideoDetailResult]:
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
) -> Response[BilibiliVideoDetailResult]:
    """One video by its BVID

     What Bilibili's page of a video holds, by BVID: the video's own record with aid and cid, uploader,
    tags, sections and related videos, along with adverts and page state.

    Args:
        bvid (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BilibiliVideoDetailResult]
    """

    kwargs = _get_kwargs(
        bvid=bvid,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    bvid: str,
) -> BilibiliVideoDetailResult | None:
    """One video by its BVID

     What Bilibili's page of a video holds, by BVID: the video's own record with aid and cid, uploader,
    tags, sections and related videos, along with adverts and page state.

    Args:
        bvid (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BilibiliVideoDetailResult
    """

    return sync_detailed(
        client=client,
        bvid=bvid,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    bvid: str,
) -> Response[BilibiliVideoDetailResult]:
    """One video by its BVID

     What Bilibili's page of a video holds, by BVID: the video's own record with aid and cid, uploader,
    tags, sections and related videos, along with adverts and page state.

    Args:
        bvid (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BilibiliVideoDetailResult]
    """

    kwargs = _get_kwargs(
        bvid=bvid,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    bvid: str,
) -> BilibiliVideoDetailResult | None:
    """One video by its BVID

     What Bilibili's page of a video holds, by BVID: the video's own record with aid and cid, uploader,
    tags, sections and related videos, along with adverts and page state.

    Args:
        bvid (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BilibiliVideoDetailResult
    """

    return (
        await asyncio_detailed(
            client=client,
            bvid=bvid,
        )
    ).parsed
