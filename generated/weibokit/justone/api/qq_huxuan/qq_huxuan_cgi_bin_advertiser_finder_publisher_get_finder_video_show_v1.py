# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.qq_huxuan_cgi_bin_advertiser_finder_publisher_get_finder_video_show_v1_video_type import (
    QqHuxuanCgiBinAdvertiserFinderPublisherGetFinderVideoShowV1VideoType,
)
from ...models.result import Result
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    app_id: str,
    video_type: QqHuxuanCgiBinAdvertiserFinderPublisherGetFinderVideoShowV1VideoType | Unset = "ALL",
    begin_date: str,
    end_date: str,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["appId"] = app_id

    json_video_type: str | Unset = UNSET
    if not isinstance(video_type, Unset):
        json_video_type = video_type

    params["videoType"] = json_video_type

    params["beginDate"] = begin_date

    params["endDate"] = end_date

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/qq-huxuan/cgi-bin/advertiser/finder_publisher/get_finder_video_show/v1",
        "params": params,
    }

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
    client: AuthenticatedClient | Client,
    app_id: str,
    video_type: QqHuxuanCgiBinAdvertiserFinderPublisherGetFinderVideoShowV1VideoType | Unset = "ALL",
    begin_date: str,
    end_date: str,
    page: int | Unset = 1,
) -> Response[Result]:
    """Videos of a Huxuan Channels creator

     One numbered page of the videos that a Video Account (WeChat Channels) creator published between two
    days, both required and written yyyyMMdd. Can be narrowed to videos ordered through Huxuan, popular
    ones or the creator's own.

    Args:
        app_id (str):
        video_type (QqHuxuanCgiBinAdvertiserFinderPublisherGetFinderVideoShowV1VideoType | Unset):
            Default: 'ALL'.
        begin_date (str):
        end_date (str):
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        app_id=app_id,
        video_type=video_type,
        begin_date=begin_date,
        end_date=end_date,
        page=page,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    app_id: str,
    video_type: QqHuxuanCgiBinAdvertiserFinderPublisherGetFinderVideoShowV1VideoType | Unset = "ALL",
    begin_date: str,
    end_date: str,
    page: int | Unset = 1,
) -> Result | None:
    """Videos of a Huxuan Channels creator

     One numbered page of the videos that a Video Account (WeChat Channels) creator published between two
    days, both required and written yyyyMMdd. Can be narrowed to videos ordered through Huxuan, popular
    ones or the creator's own.

    Args:
        app_id (str):
        video_type (QqHuxuanCgiBinAdvertiserFinderPublisherGetFinderVideoShowV1VideoType | Unset):
            Default: 'ALL'.
        begin_date (str):
        end_date (str):
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return sync_detailed(
        client=client,
        app_id=app_id,
        video_type=video_type,
        begin_date=begin_date,
        end_date=end_date,
        page=page,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    app_id: str,
    video_type: QqHuxuanCgiBinAdvertiserFinderPublisherGetFinderVideoShowV1VideoType | Unset = "ALL",
    begin_date: str,
    end_date: str,
    page: int | Unset = 1,
) -> Response[Result]:
    """Videos of a Huxuan Channels creator

     One numbered page of the videos that a Video Account (WeChat Channels) creator published between two
    days, both required and written yyyyMMdd. Can be narrowed to videos ordered through Huxuan, popular
    ones or the creator's own.

    Args:
        app_id (str):
        video_type (QqHuxuanCgiBinAdvertiserFinderPublisherGetFinderVideoShowV1VideoType | Unset):
            Default: 'ALL'.
        begin_date (str):
        end_date (str):
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        app_id=app_id,
        video_type=video_type,
        begin_date=begin_date,
        end_date=end_date,
        page=page,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    app_id: str,
    video_type: QqHuxuanCgiBinAdvertiserFinderPublisherGetFinderVideoShowV1VideoType | Unset = "ALL",
    begin_date: str,
    end_date: str,
    page: int | Unset = 1,
) -> Result | None:
    """Videos of a Huxuan Channels creator

     One numbered page of the videos that a Video Account (WeChat Channels) creator published between two
    days, both required and written yyyyMMdd. Can be narrowed to videos ordered through Huxuan, popular
    ones or the creator's own.

    Args:
        app_id (str):
        video_type (QqHuxuanCgiBinAdvertiserFinderPublisherGetFinderVideoShowV1VideoType | Unset):
            Default: 'ALL'.
        begin_date (str):
        end_date (str):
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return (
        await asyncio_detailed(
            client=client,
            app_id=app_id,
            video_type=video_type,
            begin_date=begin_date,
            end_date=end_date,
            page=page,
        )
    ).parsed
