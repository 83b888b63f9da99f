# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.result import Result
from ...models.weixin_search_article_hot_v1_category import (
    WeixinSearchArticleHotV1Category,
)
from ...models.weixin_search_article_hot_v1_publish_type import (
    WeixinSearchArticleHotV1PublishType,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    keyword: str | Unset = "",
    publish_type: WeixinSearchArticleHotV1PublishType | Unset = "IMAGE_TEXT",
    category: WeixinSearchArticleHotV1Category | Unset = "ALL",
    page: int | Unset = 1,
    start_day: str,
    end_day: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    json_publish_type: str | Unset = UNSET
    if not isinstance(publish_type, Unset):
        json_publish_type = publish_type

    params["publishType"] = json_publish_type

    json_category: str | Unset = UNSET
    if not isinstance(category, Unset):
        json_category = category

    params["category"] = json_category

    params["page"] = page

    params["startDay"] = start_day

    params["endDay"] = end_day

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weixin/search-article-hot/v1",
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
    publish_type: WeixinSearchArticleHotV1PublishType | Unset = "IMAGE_TEXT",
    category: WeixinSearchArticleHotV1Category | Unset = "ALL",
    page: int | Unset = 1,
    start_day: str,
    end_day: str,
) -> Response[Result]:
    """Hot WeChat articles of some days

     One numbered page of popular articles of official accounts between two days, both required and at
    most 7 days apart. Can be narrowed by keyword, kind of publication and subject.

    Args:
        keyword (str | Unset):  Default: ''.
        publish_type (WeixinSearchArticleHotV1PublishType | Unset):  Default: 'IMAGE_TEXT'.
        category (WeixinSearchArticleHotV1Category | Unset):  Default: 'ALL'.
        page (int | Unset):  Default: 1.
        start_day (str):
        end_day (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        publish_type=publish_type,
        category=category,
        page=page,
        start_day=start_day,
        end_day=end_day,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    keyword: str | Unset = "",
    publish_type: WeixinSearchArticleHotV1PublishType | Unset = "IMAGE_TEXT",
    category: WeixinSearchArticleHotV1Category | Unset = "ALL",
    page: int | Unset = 1,
    start_day: str,
    end_day: str,
) -> Result | None:
    """Hot WeChat articles of some days

     One numbered page of popular articles of official accounts between two days, both required and at
    most 7 days apart. Can be narrowed by keyword, kind of publication and subject.

    Args:
        keyword (str | Unset):  Default: ''.
        publish_type (WeixinSearchArticleHotV1PublishType | Unset):  Default: 'IMAGE_TEXT'.
        category (WeixinSearchArticleHotV1Category | Unset):  Default: 'ALL'.
        page (int | Unset):  Default: 1.
        start_day (str):
        end_day (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return sync_detailed(
        client=client,
        keyword=keyword,
        publish_type=publish_type,
        category=category,
        page=page,
        start_day=start_day,
        end_day=end_day,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    keyword: str | Unset = "",
    publish_type: WeixinSearchArticleHotV1PublishType | Unset = "IMAGE_TEXT",
    category: WeixinSearchArticleHotV1Category | Unset = "ALL",
    page: int | Unset = 1,
    start_day: str,
    end_day: str,
) -> Response[Result]:
    """Hot WeChat articles of some days

     One numbered page of popular articles of official accounts between two days, both required and at
    most 7 days apart. Can be narrowed by keyword, kind of publication and subject.

    Args:
        keyword (str | Unset):  Default: ''.
        publish_type (WeixinSearchArticleHotV1PublishType | Unset):  Default: 'IMAGE_TEXT'.
        category (WeixinSearchArticleHotV1Category | Unset):  Default: 'ALL'.
        page (int | Unset):  Default: 1.
        start_day (str):
        end_day (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        publish_type=publish_type,
        category=category,
        page=page,
        start_day=start_day,
        end_day=end_day,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    keyword: str | Unset = "",
    publish_type: WeixinSearchArticleHotV1PublishType | Unset = "IMAGE_TEXT",
    category: WeixinSearchArticleHotV1Category | Unset = "ALL",
    page: int | Unset = 1,
    start_day: str,
    end_day: str,
) -> Result | None:
    """Hot WeChat articles of some days

     One numbered page of popular articles of official accounts between two days, both required and at
    most 7 days apart. Can be narrowed by keyword, kind of publication and subject.

    Args:
        keyword (str | Unset):  Default: ''.
        publish_type (WeixinSearchArticleHotV1PublishType | Unset):  Default: 'IMAGE_TEXT'.
        category (WeixinSearchArticleHotV1Category | Unset):  Default: 'ALL'.
        page (int | Unset):  Default: 1.
        start_day (str):
        end_day (str):

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
            publish_type=publish_type,
            category=category,
            page=page,
            start_day=start_day,
            end_day=end_day,
        )
    ).parsed
