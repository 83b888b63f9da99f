# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.liked_posts_page import LikedPostsPage
from ...models.suggestions_statuses_hot_is_pic import SuggestionsStatusesHotIsPic
from ...models.suggestions_statuses_hot_type import SuggestionsStatusesHotType
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    type_: SuggestionsStatusesHotType,
    is_pic: SuggestionsStatusesHotIsPic,
    count: int | Unset = 20,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_type_: int = type_
    params["type"] = json_type_

    json_is_pic: int = is_pic
    params["is_pic"] = json_is_pic

    params["count"] = count

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/suggestions/statuses/hot.json",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> LikedPostsPage | None:
    if response.status_code == 200:
        response_200 = LikedPostsPage.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[LikedPostsPage]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    type_: SuggestionsStatusesHotType,
    is_pic: SuggestionsStatusesHotIsPic,
    count: int | Unset = 20,
    page: int | Unset = 1,
) -> Response[LikedPostsPage]:
    """Popular posts of a kind

    Args:
        type_ (SuggestionsStatusesHotType):
        is_pic (SuggestionsStatusesHotIsPic):
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LikedPostsPage]
    """

    kwargs = _get_kwargs(
        type_=type_,
        is_pic=is_pic,
        count=count,
        page=page,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    type_: SuggestionsStatusesHotType,
    is_pic: SuggestionsStatusesHotIsPic,
    count: int | Unset = 20,
    page: int | Unset = 1,
) -> LikedPostsPage | None:
    """Popular posts of a kind

    Args:
        type_ (SuggestionsStatusesHotType):
        is_pic (SuggestionsStatusesHotIsPic):
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LikedPostsPage
    """

    return sync_detailed(
        client=client,
        type_=type_,
        is_pic=is_pic,
        count=count,
        page=page,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    type_: SuggestionsStatusesHotType,
    is_pic: SuggestionsStatusesHotIsPic,
    count: int | Unset = 20,
    page: int | Unset = 1,
) -> Response[LikedPostsPage]:
    """Popular posts of a kind

    Args:
        type_ (SuggestionsStatusesHotType):
        is_pic (SuggestionsStatusesHotIsPic):
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LikedPostsPage]
    """

    kwargs = _get_kwargs(
        type_=type_,
        is_pic=is_pic,
        count=count,
        page=page,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    type_: SuggestionsStatusesHotType,
    is_pic: SuggestionsStatusesHotIsPic,
    count: int | Unset = 20,
    page: int | Unset = 1,
) -> LikedPostsPage | None:
    """Popular posts of a kind

    Args:
        type_ (SuggestionsStatusesHotType):
        is_pic (SuggestionsStatusesHotIsPic):
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LikedPostsPage
    """

    return (
        await asyncio_detailed(
            client=client,
            type_=type_,
            is_pic=is_pic,
            count=count,
            page=page,
        )
    ).parsed
