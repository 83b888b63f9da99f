# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.qq_huxuan_cgi_bin_advertiser_mp_publisher_get_user_articles_v1_article_type import (
    QqHuxuanCgiBinAdvertiserMpPublisherGetUserArticlesV1ArticleType,
)
from ...models.result import Result
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    app_id: str,
    keyword: str | Unset = "",
    article_type: QqHuxuanCgiBinAdvertiserMpPublisherGetUserArticlesV1ArticleType | Unset = "ALL",
    start_date: str,
    end_date: str,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["appId"] = app_id

    params["keyword"] = keyword

    json_article_type: str | Unset = UNSET
    if not isinstance(article_type, Unset):
        json_article_type = article_type

    params["articleType"] = json_article_type

    params["startDate"] = start_date

    params["endDate"] = end_date

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/qq-huxuan/cgi-bin/advertiser/mp_publisher/get_user_articles/v1",
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
    keyword: str | Unset = "",
    article_type: QqHuxuanCgiBinAdvertiserMpPublisherGetUserArticlesV1ArticleType | Unset = "ALL",
    start_date: str,
    end_date: str,
    page: int | Unset = 1,
) -> Response[Result]:
    """Articles of a Huxuan official-account creator

     One numbered page of the articles that an official-account creator published between two days, both
    required and written yyyyMMdd. Can be narrowed by a word of the title and to articles ordered
    through Huxuan.

    Args:
        app_id (str):
        keyword (str | Unset):  Default: ''.
        article_type (QqHuxuanCgiBinAdvertiserMpPublisherGetUserArticlesV1ArticleType | Unset):
            Default: 'ALL'.
        start_date (str):
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
        keyword=keyword,
        article_type=article_type,
        start_date=start_date,
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
    keyword: str | Unset = "",
    article_type: QqHuxuanCgiBinAdvertiserMpPublisherGetUserArticlesV1ArticleType | Unset = "ALL",
    start_date: str,
    end_date: str,
    page: int | Unset = 1,
) -> Result | None:
    """Articles of a Huxuan official-account creator

     One numbered page of the articles that an official-account creator published between two days, both
    required and written yyyyMMdd. Can be narrowed by a word of the title and to articles ordered
    through Huxuan.

    Args:
        app_id (str):
        keyword (str | Unset):  Default: ''.
        article_type (QqHuxuanCgiBinAdvertiserMpPublisherGetUserArticlesV1ArticleType | Unset):
            Default: 'ALL'.
        start_date (str):
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
        keyword=keyword,
        article_type=article_type,
        start_date=start_date,
        end_date=end_date,
        page=page,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    app_id: str,
    keyword: str | Unset = "",
    article_type: QqHuxuanCgiBinAdvertiserMpPublisherGetUserArticlesV1ArticleType | Unset = "ALL",
    start_date: str,
    end_date: str,
    page: int | Unset = 1,
) -> Response[Result]:
    """Articles of a Huxuan official-account creator

     One numbered page of the articles that an official-account creator published between two days, both
    required and written yyyyMMdd. Can be narrowed by a word of the title and to articles ordered
    through Huxuan.

    Args:
        app_id (str):
        keyword (str | Unset):  Default: ''.
        article_type (QqHuxuanCgiBinAdvertiserMpPublisherGetUserArticlesV1ArticleType | Unset):
            Default: 'ALL'.
        start_date (str):
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
        keyword=keyword,
        article_type=article_type,
        start_date=start_date,
        end_date=end_date,
        page=page,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    app_id: str,
    keyword: str | Unset = "",
    article_type: QqHuxuanCgiBinAdvertiserMpPublisherGetUserArticlesV1ArticleType | Unset = "ALL",
    start_date: str,
    end_date: str,
    page: int | Unset = 1,
) -> Result | None:
    """Articles of a Huxuan official-account creator

     One numbered page of the articles that an official-account creator published between two days, both
    required and written yyyyMMdd. Can be narrowed by a word of the title and to articles ordered
    through Huxuan.

    Args:
        app_id (str):
        keyword (str | Unset):  Default: ''.
        article_type (QqHuxuanCgiBinAdvertiserMpPublisherGetUserArticlesV1ArticleType | Unset):
            Default: 'ALL'.
        start_date (str):
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
            keyword=keyword,
            article_type=article_type,
            start_date=start_date,
            end_date=end_date,
            page=page,
        )
    ).parsed
