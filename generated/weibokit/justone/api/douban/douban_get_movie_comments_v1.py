# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.douban_get_movie_comments_v1_sort import (
    DoubanGetMovieCommentsV1Sort,
)
from ...models.douban_movie_comments_result import DoubanMovieCommentsResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    subject_id: str,
    sort: DoubanGetMovieCommentsV1Sort | Unset = "time",
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["subjectId"] = subject_id

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douban/get-movie-comments/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DoubanMovieCommentsResult | None:
    if response.status_code == 200:
        response_200 = DoubanMovieCommentsResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DoubanMovieCommentsResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    subject_id: str,
    sort: DoubanGetMovieCommentsV1Sort | Unset = "time",
    page: int | Unset = 1,
) -> Response[DoubanMovieCommentsResult]:
    """Short comments on a film or series

     One page of the short comments that users left on a film or series, by subject id, sorted by date or
    by newest rating.

    Args:
        subject_id (str):
        sort (DoubanGetMovieCommentsV1Sort | Unset):  Default: 'time'.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DoubanMovieCommentsResult]
    """

    kwargs = _get_kwargs(
        subject_id=subject_id,
        sort=sort,
        page=page,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    subject_id: str,
    sort: DoubanGetMovieCommentsV1Sort | Unset = "time",
    page: int | Unset = 1,
) -> DoubanMovieCommentsResult | None:
    """Short comments on a film or series

     One page of the short comments that users left on a film or series, by subject id, sorted by date or
    by newest rating.

    Args:
        subject_id (str):
        sort (DoubanGetMovieCommentsV1Sort | Unset):  Default: 'time'.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DoubanMovieCommentsResult
    """

    return sync_detailed(
        client=client,
        subject_id=subject_id,
        sort=sort,
        page=page,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    subject_id: str,
    sort: DoubanGetMovieCommentsV1Sort | Unset = "time",
    page: int | Unset = 1,
) -> Response[DoubanMovieCommentsResult]:
    """Short comments on a film or series

     One page of the short comments that users left on a film or series, by subject id, sorted by date or
    by newest rating.

    Args:
        subject_id (str):
        sort (DoubanGetMovieCommentsV1Sort | Unset):  Default: 'time'.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DoubanMovieCommentsResult]
    """

    kwargs = _get_kwargs(
        subject_id=subject_id,
        sort=sort,
        page=page,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    subject_id: str,
    sort: DoubanGetMovieCommentsV1Sort | Unset = "time",
    page: int | Unset = 1,
) -> DoubanMovieCommentsResult | None:
    """Short comments on a film or series

     One page of the short comments that users left on a film or series, by subject id, sorted by date or
    by newest rating.

    Args:
        subject_id (str):
        sort (DoubanGetMovieCommentsV1Sort | Unset):  Default: 'time'.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DoubanMovieCommentsResult
    """

    return (
        await asyncio_detailed(
            client=client,
            subject_id=subject_id,
            sort=sort,
            page=page,
        )
    ).parsed
