# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.douban_movie_review_detail_result import DoubanMovieReviewDetailResult
from ...types import UNSET, Response


def _get_kwargs(
    *,
    review_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["reviewId"] = review_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douban/get-movie-review-detail/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DoubanMovieReviewDetailResult | None:
    if response.status_code == 200:
        response_200 = DoubanMovieReviewDetailResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DoubanMovieReviewDetailResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    review_id: str,
) -> Response[DoubanMovieReviewDetailResult]:
    """One long review in full

     A single long review by its id: title, full text, rating, author, date and how often it was
    collected and forwarded.

    Args:
        review_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DoubanMovieReviewDetailResult]
    """

    kwargs = _get_kwargs(
        review_id=review_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    review_id: str,
) -> DoubanMovieReviewDetailResult | None:
    """One long review in full

     A single long review by its id: title, full text, rating, author, date and how often it was
    collected and forwarded.

    Args:
        review_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DoubanMovieReviewDetailResult
    """

    return sync_detailed(
        client=client,
        review_id=review_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    review_id: str,
) -> Response[DoubanMovieReviewDetailResult]:
    """One long review in full

     A single long review by its id: title, full text, rating, author, date and how often it was
    collected and forwarded.

    Args:
        review_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DoubanMovieReviewDetailResult]
    """

    kwargs = _get_kwargs(
        review_id=review_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    review_id: str,
) -> DoubanMovieReviewDetailResult | None:
    """One long review in full

     A single long review by its id: title, full text, rating, author, date and how often it was
    collected and forwarded.

    Args:
        review_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DoubanMovieReviewDetailResult
    """

    return (
        await asyncio_detailed(
            client=client,
            review_id=review_id,
        )
    ).parsed
