# Do not edit: `make generate` writes this file from specs/justone.

import datetime
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.facebook_search_post_result import FacebookSearchPostResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    keyword: str,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    cursor: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    json_start_date: str | Unset = UNSET
    if not isinstance(start_date, Unset):
        json_start_date = start_date.isoformat()
    params["startDate"] = json_start_date

    json_end_date: str | Unset = UNSET
    if not isinstance(end_date, Unset):
        json_end_date = end_date.isoformat()
    params["endDate"] = json_end_date

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/facebook/search-post/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> FacebookSearchPostResult | None:
    if response.status_code == 200:
        response_200 = FacebookSearchPostResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[FacebookSearchPostResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    cursor: str | Unset = "",
) -> Response[FacebookSearchPostResult]:
    """Public posts matching a keyword

     One page of the public posts that match a keyword, with author, text, media and reaction counts.
    First and last day are optional and both count; the cursor is a JSON document in a string, to be
    sent back untouched.

    Args:
        keyword (str):
        start_date (datetime.date | Unset):
        end_date (datetime.date | Unset):
        cursor (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[FacebookSearchPostResult]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        start_date=start_date,
        end_date=end_date,
        cursor=cursor,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    cursor: str | Unset = "",
) -> FacebookSearchPostResult | None:
    """Public posts matching a keyword

     One page of the public posts that match a keyword, with author, text, media and reaction counts.
    First and last day are optional and both count; the cursor is a JSON document in a string, to be
    sent back untouched.

    Args:
        keyword (str):
        start_date (datetime.date | Unset):
        end_date (datetime.date | Unset):
        cursor (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        FacebookSearchPostResult
    """

    return sync_detailed(
        client=client,
        keyword=keyword,
        start_date=start_date,
        end_date=end_date,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    cursor: str | Unset = "",
) -> Response[FacebookSearchPostResult]:
    """Public posts matching a keyword

     One page of the public posts that match a keyword, with author, text, media and reaction counts.
    First and last day are optional and both count; the cursor is a JSON document in a string, to be
    sent back untouched.

    Args:
        keyword (str):
        start_date (datetime.date | Unset):
        end_date (datetime.date | Unset):
        cursor (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[FacebookSearchPostResult]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        start_date=start_date,
        end_date=end_date,
        cursor=cursor,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    cursor: str | Unset = "",
) -> FacebookSearchPostResult | None:
    """Public posts matching a keyword

     One page of the public posts that match a keyword, with author, text, media and reaction counts.
    First and last day are optional and both count; the cursor is a JSON document in a string, to be
    sent back untouched.

    Args:
        keyword (str):
        start_date (datetime.date | Unset):
        end_date (datetime.date | Unset):
        cursor (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        FacebookSearchPostResult
    """

    return (
        await asyncio_detailed(
            client=client,
            keyword=keyword,
            start_date=start_date,
            end_date=end_date,
            cursor=cursor,
        )
    ).parsed
