# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.result import Result
from ...models.youtube_search_v1_duration import YoutubeSearchV1Duration
from ...models.youtube_search_v1_features import YoutubeSearchV1Features
from ...models.youtube_search_v1_sort_by import YoutubeSearchV1SortBy
from ...models.youtube_search_v1_type import YoutubeSearchV1Type
from ...models.youtube_search_v1_upload_date import YoutubeSearchV1UploadDate
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    keyword: str | Unset = "",
    continuation_token: str | Unset = "",
    upload_date: YoutubeSearchV1UploadDate | Unset = UNSET,
    type_: YoutubeSearchV1Type | Unset = UNSET,
    duration: YoutubeSearchV1Duration | Unset = UNSET,
    features: YoutubeSearchV1Features | Unset = UNSET,
    sort_by: YoutubeSearchV1SortBy | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params["continuationToken"] = continuation_token

    json_upload_date: str | Unset = UNSET
    if not isinstance(upload_date, Unset):
        json_upload_date = upload_date

    params["uploadDate"] = json_upload_date

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    json_duration: str | Unset = UNSET
    if not isinstance(duration, Unset):
        json_duration = duration

    params["duration"] = json_duration

    json_features: str | Unset = UNSET
    if not isinstance(features, Unset):
        json_features = features

    params["features"] = json_features

    json_sort_by: str | Unset = UNSET
    if not isinstance(sort_by, Unset):
        json_sort_by = sort_by

    params["sortBy"] = json_sort_by

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/youtube/search/v1",
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
    keyword: str | Unset = "",
    continuation_token: str | Unset = "",
    upload_date: YoutubeSearchV1UploadDate | Unset = UNSET,
    type_: YoutubeSearchV1Type | Unset = UNSET,
    duration: YoutubeSearchV1Duration | Unset = UNSET,
    features: YoutubeSearchV1Features | Unset = UNSET,
    sort_by: YoutubeSearchV1SortBy | Unset = UNSET,
) -> Response[Result]:
    """YouTube results for a keyword

     Videos, channels, playlists or films found for a keyword, filtered by kind, date, length and
    features. The keyword is required on the first request; later ones take the continuation token of
    the answer instead.

    Args:
        keyword (str | Unset):  Default: ''.
        continuation_token (str | Unset):  Default: ''.
        upload_date (YoutubeSearchV1UploadDate | Unset):
        type_ (YoutubeSearchV1Type | Unset):
        duration (YoutubeSearchV1Duration | Unset):
        features (YoutubeSearchV1Features | Unset):
        sort_by (YoutubeSearchV1SortBy | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        continuation_token=continuation_token,
        upload_date=upload_date,
        type_=type_,
        duration=duration,
        features=features,
        sort_by=sort_by,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    keyword: str | Unset = "",
    continuation_token: str | Unset = "",
    upload_date: YoutubeSearchV1UploadDate | Unset = UNSET,
    type_: YoutubeSearchV1Type | Unset = UNSET,
    duration: YoutubeSearchV1Duration | Unset = UNSET,
    features: YoutubeSearchV1Features | Unset = UNSET,
    sort_by: YoutubeSearchV1SortBy | Unset = UNSET,
) -> Result | None:
    """YouTube results for a keyword

     Videos, channels, playlists or films found for a keyword, filtered by kind, date, length and
    features. The keyword is required on the first request; later ones take the continuation token of
    the answer instead.

    Args:
        keyword (str | Unset):  Default: ''.
        continuation_token (str | Unset):  Default: ''.
        upload_date (YoutubeSearchV1UploadDate | Unset):
        type_ (YoutubeSearchV1Type | Unset):
        duration (YoutubeSearchV1Duration | Unset):
        features (YoutubeSearchV1Features | Unset):
        sort_by (YoutubeSearchV1SortBy | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return sync_detailed(
        client=client,
        keyword=keyword,
        continuation_token=continuation_token,
        upload_date=upload_date,
        type_=type_,
        duration=duration,
        features=features,
        sort_by=sort_by,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    keyword: str | Unset = "",
    continuation_token: str | Unset = "",
    upload_date: YoutubeSearchV1UploadDate | Unset = UNSET,
    type_: YoutubeSearchV1Type | Unset = UNSET,
    duration: YoutubeSearchV1Duration | Unset = UNSET,
    features: YoutubeSearchV1Features | Unset = UNSET,
    sort_by: YoutubeSearchV1SortBy | Unset = UNSET,
) -> Response[Result]:
    """YouTube results for a keyword

     Videos, channels, playlists or films found for a keyword, filtered by kind, date, length and
    features. The keyword is required on the first request; later ones take the continuation token of
    the answer instead.

    Args:
        keyword (str | Unset):  Default: ''.
        continuation_token (str | Unset):  Default: ''.
        upload_date (YoutubeSearchV1UploadDate | Unset):
        type_ (YoutubeSearchV1Type | Unset):
        duration (YoutubeSearchV1Duration | Unset):
        features (YoutubeSearchV1Features | Unset):
        sort_by (YoutubeSearchV1SortBy | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        continuation_token=continuation_token,
        upload_date=upload_date,
        type_=type_,
        duration=duration,
        features=features,
        sort_by=sort_by,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    keyword: str | Unset = "",
    continuation_token: str | Unset = "",
    upload_date: YoutubeSearchV1UploadDate | Unset = UNSET,
    type_: YoutubeSearchV1Type | Unset = UNSET,
    duration: YoutubeSearchV1Duration | Unset = UNSET,
    features: YoutubeSearchV1Features | Unset = UNSET,
    sort_by: YoutubeSearchV1SortBy | Unset = UNSET,
) -> Result | None:
    """YouTube results for a keyword

     Videos, channels, playlists or films found for a keyword, filtered by kind, date, length and
    features. The keyword is required on the first request; later ones take the continuation token of
    the answer instead.

    Args:
        keyword (str | Unset):  Default: ''.
        continuation_token (str | Unset):  Default: ''.
        upload_date (YoutubeSearchV1UploadDate | Unset):
        type_ (YoutubeSearchV1Type | Unset):
        duration (YoutubeSearchV1Duration | Unset):
        features (YoutubeSearchV1Features | Unset):
        sort_by (YoutubeSearchV1SortBy | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return (
        await asyncio_detailed(
            client=client,
            keyword=keyword,
            continuation_token=continuation_token,
            upload_date=upload_date,
            type_=type_,
            duration=duration,
            features=features,
            sort_by=sort_by,
        )
    ).parsed
