# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.douyin_xingtu_gw_api_gsearch_search_for_author_square_v1_author_list import (
    DouyinXingtuGwApiGsearchSearchForAuthorSquareV1AuthorList,
)
from ...models.douyin_xingtu_gw_api_gsearch_search_for_author_square_v1_gender import (
    DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Gender,
)
from ...models.douyin_xingtu_gw_api_gsearch_search_for_author_square_v1_industry import (
    DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Industry,
)
from ...models.douyin_xingtu_gw_api_gsearch_search_for_author_square_v1_kol_price_type import (
    DouyinXingtuGwApiGsearchSearchForAuthorSquareV1KolPriceType,
)
from ...models.douyin_xingtu_gw_api_gsearch_search_for_author_square_v1_marketing_target import (
    DouyinXingtuGwApiGsearchSearchForAuthorSquareV1MarketingTarget,
)
from ...models.douyin_xingtu_gw_api_gsearch_search_for_author_square_v1_search_type import (
    DouyinXingtuGwApiGsearchSearchForAuthorSquareV1SearchType,
)
from ...models.douyin_xingtu_gw_api_gsearch_search_for_author_square_v1_sort import (
    DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Sort,
)
from ...models.xingtu_search_result import XingtuSearchResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    keyword: str | Unset = "",
    page: int | Unset = 1,
    sort: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Sort | Unset = "FANS",
    search_type: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1SearchType | Unset = "NICKNAME",
    marketing_target: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1MarketingTarget | Unset = UNSET,
    industry: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Industry | Unset = "ALL",
    is_superstar: bool | Unset = False,
    follower_range: str | Unset = UNSET,
    kol_price_type: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1KolPriceType | Unset = UNSET,
    kol_price_range: str | Unset = UNSET,
    content_tag: str | Unset = UNSET,
    content_theme: str | Unset = UNSET,
    persona_tag: str | Unset = UNSET,
    gender: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Gender | Unset = UNSET,
    location: str | Unset = UNSET,
    tonality_tag: str | Unset = UNSET,
    connected_user_range: str | Unset = UNSET,
    audience_image: str | Unset = UNSET,
    fans_image: str | Unset = UNSET,
    expected_play_range: str | Unset = UNSET,
    expected_cpm_range: str | Unset = UNSET,
    expected_cpe_range: str | Unset = UNSET,
    interaction_rate_range: str | Unset = UNSET,
    completion_rate_range: str | Unset = UNSET,
    viral_rate_range: str | Unset = UNSET,
    progress_task_range: str | Unset = UNSET,
    is_curated_author: bool | Unset = False,
    author_list: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1AuthorList | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params["page"] = page

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    json_search_type: str | Unset = UNSET
    if not isinstance(search_type, Unset):
        json_search_type = search_type

    params["searchType"] = json_search_type

    json_marketing_target: str | Unset = UNSET
    if not isinstance(marketing_target, Unset):
        json_marketing_target = marketing_target

    params["marketingTarget"] = json_marketing_target

    json_industry: str | Unset = UNSET
    if not isinstance(industry, Unset):
        json_industry = industry

    params["industry"] = json_industry

    params["isSuperstar"] = is_superstar

    params["followerRange"] = follower_range

    json_kol_price_type: str | Unset = UNSET
    if not isinstance(kol_price_type, Unset):
        json_kol_price_type = kol_price_type

    params["kolPriceType"] = json_kol_price_type

    params["kolPriceRange"] = kol_price_range

    params["contentTag"] = content_tag

    params["contentTheme"] = content_theme

    params["personaTag"] = persona_tag

    json_gender: str | Unset = UNSET
    if not isinstance(gender, Unset):
        json_gender = gender

    params["gender"] = json_gender

    params["location"] = location

    params["tonalityTag"] = tonality_tag

    params["connectedUserRange"] = connected_user_range

    params["audienceImage"] = audience_image

    params["fansImage"] = fans_image

    params["expectedPlayRange"] = expected_play_range

    params["expectedCpmRange"] = expected_cpm_range

    params["expectedCpeRange"] = expected_cpe_range

    params["interactionRateRange"] = interaction_rate_range

    params["completionRateRange"] = completion_rate_range

    params["viralRateRange"] = viral_rate_range

    params["progressTaskRange"] = progress_task_range

    params["isCuratedAuthor"] = is_curated_author

    json_author_list: str | Unset = UNSET
    if not isinstance(author_list, Unset):
        json_author_list = author_list

    params["authorList"] = json_author_list

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/gsearch/search_for_author_square/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> XingtuSearchResult | None:
    if response.status_code == 200:
        response_200 = XingtuSearchResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[XingtuSearchResult]:
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
    page: int | Unset = 1,
    sort: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Sort | Unset = "FANS",
    search_type: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1SearchType | Unset = "NICKNAME",
    marketing_target: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1MarketingTarget | Unset = UNSET,
    industry: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Industry | Unset = "ALL",
    is_superstar: bool | Unset = False,
    follower_range: str | Unset = UNSET,
    kol_price_type: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1KolPriceType | Unset = UNSET,
    kol_price_range: str | Unset = UNSET,
    content_tag: str | Unset = UNSET,
    content_theme: str | Unset = UNSET,
    persona_tag: str | Unset = UNSET,
    gender: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Gender | Unset = UNSET,
    location: str | Unset = UNSET,
    tonality_tag: str | Unset = UNSET,
    connected_user_range: str | Unset = UNSET,
    audience_image: str | Unset = UNSET,
    fans_image: str | Unset = UNSET,
    expected_play_range: str | Unset = UNSET,
    expected_cpm_range: str | Unset = UNSET,
    expected_cpe_range: str | Unset = UNSET,
    interaction_rate_range: str | Unset = UNSET,
    completion_rate_range: str | Unset = UNSET,
    viral_rate_range: str | Unset = UNSET,
    progress_task_range: str | Unset = UNSET,
    is_curated_author: bool | Unset = False,
    author_list: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1AuthorList | Unset = UNSET,
) -> Response[XingtuSearchResult]:
    """Creators matching many filters

     One page of Xingtu's creators, by followers or Xingtu's own score, with some 25 optional filters on
    creator, audience, price and performance. Filters with several values take labels joined by commas;
    ranges are written min-max.

    Args:
        keyword (str | Unset):  Default: ''.
        page (int | Unset):  Default: 1.
        sort (DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Sort | Unset):  Default: 'FANS'.
        search_type (DouyinXingtuGwApiGsearchSearchForAuthorSquareV1SearchType | Unset):  Default:
            'NICKNAME'.
        marketing_target (DouyinXingtuGwApiGsearchSearchForAuthorSquareV1MarketingTarget | Unset):
        industry (DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Industry | Unset):  Default:
            'ALL'.
        is_superstar (bool | Unset):  Default: False.
        follower_range (str | Unset):
        kol_price_type (DouyinXingtuGwApiGsearchSearchForAuthorSquareV1KolPriceType | Unset):
        kol_price_range (str | Unset):
        content_tag (str | Unset):
        content_theme (str | Unset):
        persona_tag (str | Unset):
        gender (DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Gender | Unset):
        location (str | Unset):
        tonality_tag (str | Unset):
        connected_user_range (str | Unset):
        audience_image (str | Unset):
        fans_image (str | Unset):
        expected_play_range (str | Unset):
        expected_cpm_range (str | Unset):
        expected_cpe_range (str | Unset):
        interaction_rate_range (str | Unset):
        completion_rate_range (str | Unset):
        viral_rate_range (str | Unset):
        progress_task_range (str | Unset):
        is_curated_author (bool | Unset):  Default: False.
        author_list (DouyinXingtuGwApiGsearchSearchForAuthorSquareV1AuthorList | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuSearchResult]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        page=page,
        sort=sort,
        search_type=search_type,
        marketing_target=marketing_target,
        industry=industry,
        is_superstar=is_superstar,
        follower_range=follower_range,
        kol_price_type=kol_price_type,
        kol_price_range=kol_price_range,
        content_tag=content_tag,
        content_theme=content_theme,
        persona_tag=persona_tag,
        gender=gender,
        location=location,
        tonality_tag=tonality_tag,
        connected_user_range=connected_user_range,
        audience_image=audience_image,
        fans_image=fans_image,
        expected_play_range=expected_play_range,
        expected_cpm_range=expected_cpm_range,
        expected_cpe_range=expected_cpe_range,
        interaction_rate_range=interaction_rate_range,
        completion_rate_range=completion_rate_range,
        viral_rate_range=viral_rate_range,
        progress_task_range=progress_task_range,
        is_curated_author=is_curated_author,
        author_list=author_list,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    keyword: str | Unset = "",
    page: int | Unset = 1,
    sort: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Sort | Unset = "FANS",
    search_type: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1SearchType | Unset = "NICKNAME",
    marketing_target: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1MarketingTarget | Unset = UNSET,
    industry: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Industry | Unset = "ALL",
    is_superstar: bool | Unset = False,
    follower_range: str | Unset = UNSET,
    kol_price_type: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1KolPriceType | Unset = UNSET,
    kol_price_range: str | Unset = UNSET,
    content_tag: str | Unset = UNSET,
    content_theme: str | Unset = UNSET,
    persona_tag: str | Unset = UNSET,
    gender: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Gender | Unset = UNSET,
    location: str | Unset = UNSET,
    tonality_tag: str | Unset = UNSET,
    connected_user_range: str | Unset = UNSET,
    audience_image: str | Unset = UNSET,
    fans_image: str | Unset = UNSET,
    expected_play_range: str | Unset = UNSET,
    expected_cpm_range: str | Unset = UNSET,
    expected_cpe_range: str | Unset = UNSET,
    interaction_rate_range: str | Unset = UNSET,
    completion_rate_range: str | Unset = UNSET,
    viral_rate_range: str | Unset = UNSET,
    progress_task_range: str | Unset = UNSET,
    is_curated_author: bool | Unset = False,
    author_list: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1AuthorList | Unset = UNSET,
) -> XingtuSearchResult | None:
    """Creators matching many filters

     One page of Xingtu's creators, by followers or Xingtu's own score, with some 25 optional filters on
    creator, audience, price and performance. Filters with several values take labels joined by commas;
    ranges are written min-max.

    Args:
        keyword (str | Unset):  Default: ''.
        page (int | Unset):  Default: 1.
        sort (DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Sort | Unset):  Default: 'FANS'.
        search_type (DouyinXingtuGwApiGsearchSearchForAuthorSquareV1SearchType | Unset):  Default:
            'NICKNAME'.
        marketing_target (DouyinXingtuGwApiGsearchSearchForAuthorSquareV1MarketingTarget | Unset):
        industry (DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Industry | Unset):  Default:
            'ALL'.
        is_superstar (bool | Unset):  Default: False.
        follower_range (str | Unset):
        kol_price_type (DouyinXingtuGwApiGsearchSearchForAuthorSquareV1KolPriceType | Unset):
        kol_price_range (str | Unset):
        content_tag (str | Unset):
        content_theme (str | Unset):
        persona_tag (str | Unset):
        gender (DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Gender | Unset):
        location (str | Unset):
        tonality_tag (str | Unset):
        connected_user_range (str | Unset):
        audience_image (str | Unset):
        fans_image (str | Unset):
        expected_play_range (str | Unset):
        expected_cpm_range (str | Unset):
        expected_cpe_range (str | Unset):
        interaction_rate_range (str | Unset):
        completion_rate_range (str | Unset):
        viral_rate_range (str | Unset):
        progress_task_range (str | Unset):
        is_curated_author (bool | Unset):  Default: False.
        author_list (DouyinXingtuGwApiGsearchSearchForAuthorSquareV1AuthorList | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuSearchResult
    """

    return sync_detailed(
        client=client,
        keyword=keyword,
        page=page,
        sort=sort,
        search_type=search_type,
        marketing_target=marketing_target,
        industry=industry,
        is_superstar=is_superstar,
        follower_range=follower_range,
        kol_price_type=kol_price_type,
        kol_price_range=kol_price_range,
        content_tag=content_tag,
        content_theme=content_theme,
        persona_tag=persona_tag,
        gender=gender,
        location=location,
        tonality_tag=tonality_tag,
        connected_user_range=connected_user_range,
        audience_image=audience_image,
        fans_image=fans_image,
        expected_play_range=expected_play_range,
        expected_cpm_range=expected_cpm_range,
        expected_cpe_range=expected_cpe_range,
        interaction_rate_range=interaction_rate_range,
        completion_rate_range=completion_rate_range,
        viral_rate_range=viral_rate_range,
        progress_task_range=progress_task_range,
        is_curated_author=is_curated_author,
        author_list=author_list,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    keyword: str | Unset = "",
    page: int | Unset = 1,
    sort: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Sort | Unset = "FANS",
    search_type: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1SearchType | Unset = "NICKNAME",
    marketing_target: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1MarketingTarget | Unset = UNSET,
    industry: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Industry | Unset = "ALL",
    is_superstar: bool | Unset = False,
    follower_range: str | Unset = UNSET,
    kol_price_type: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1KolPriceType | Unset = UNSET,
    kol_price_range: str | Unset = UNSET,
    content_tag: str | Unset = UNSET,
    content_theme: str | Unset = UNSET,
    persona_tag: str | Unset = UNSET,
    gender: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Gender | Unset = UNSET,
    location: str | Unset = UNSET,
    tonality_tag: str | Unset = UNSET,
    connected_user_range: str | Unset = UNSET,
    audience_image: str | Unset = UNSET,
    fans_image: str | Unset = UNSET,
    expected_play_range: str | Unset = UNSET,
    expected_cpm_range: str | Unset = UNSET,
    expected_cpe_range: str | Unset = UNSET,
    interaction_rate_range: str | Unset = UNSET,
    completion_rate_range: str | Unset = UNSET,
    viral_rate_range: str | Unset = UNSET,
    progress_task_range: str | Unset = UNSET,
    is_curated_author: bool | Unset = False,
    author_list: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1AuthorList | Unset = UNSET,
) -> Response[XingtuSearchResult]:
    """Creators matching many filters

     One page of Xingtu's creators, by followers or Xingtu's own score, with some 25 optional filters on
    creator, audience, price and performance. Filters with several values take labels joined by commas;
    ranges are written min-max.

    Args:
        keyword (str | Unset):  Default: ''.
        page (int | Unset):  Default: 1.
        sort (DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Sort | Unset):  Default: 'FANS'.
        search_type (DouyinXingtuGwApiGsearchSearchForAuthorSquareV1SearchType | Unset):  Default:
            'NICKNAME'.
        marketing_target (DouyinXingtuGwApiGsearchSearchForAuthorSquareV1MarketingTarget | Unset):
        industry (DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Industry | Unset):  Default:
            'ALL'.
        is_superstar (bool | Unset):  Default: False.
        follower_range (str | Unset):
        kol_price_type (DouyinXingtuGwApiGsearchSearchForAuthorSquareV1KolPriceType | Unset):
        kol_price_range (str | Unset):
        content_tag (str | Unset):
        content_theme (str | Unset):
        persona_tag (str | Unset):
        gender (DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Gender | Unset):
        location (str | Unset):
        tonality_tag (str | Unset):
        connected_user_range (str | Unset):
        audience_image (str | Unset):
        fans_image (str | Unset):
        expected_play_range (str | Unset):
        expected_cpm_range (str | Unset):
        expected_cpe_range (str | Unset):
        interaction_rate_range (str | Unset):
        completion_rate_range (str | Unset):
        viral_rate_range (str | Unset):
        progress_task_range (str | Unset):
        is_curated_author (bool | Unset):  Default: False.
        author_list (DouyinXingtuGwApiGsearchSearchForAuthorSquareV1AuthorList | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuSearchResult]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        page=page,
        sort=sort,
        search_type=search_type,
        marketing_target=marketing_target,
        industry=industry,
        is_superstar=is_superstar,
        follower_range=follower_range,
        kol_price_type=kol_price_type,
        kol_price_range=kol_price_range,
        content_tag=content_tag,
        content_theme=content_theme,
        persona_tag=persona_tag,
        gender=gender,
        location=location,
        tonality_tag=tonality_tag,
        connected_user_range=connected_user_range,
        audience_image=audience_image,
        fans_image=fans_image,
        expected_play_range=expected_play_range,
        expected_cpm_range=expected_cpm_range,
        expected_cpe_range=expected_cpe_range,
        interaction_rate_range=interaction_rate_range,
        completion_rate_range=completion_rate_range,
        viral_rate_range=viral_rate_range,
        progress_task_range=progress_task_range,
        is_curated_author=is_curated_author,
        author_list=author_list,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    keyword: str | Unset = "",
    page: int | Unset = 1,
    sort: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Sort | Unset = "FANS",
    search_type: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1SearchType | Unset = "NICKNAME",
    marketing_target: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1MarketingTarget | Unset = UNSET,
    industry: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Industry | Unset = "ALL",
    is_superstar: bool | Unset = False,
    follower_range: str | Unset = UNSET,
    kol_price_type: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1KolPriceType | Unset = UNSET,
    kol_price_range: str | Unset = UNSET,
    content_tag: str | Unset = UNSET,
    content_theme: str | Unset = UNSET,
    persona_tag: str | Unset = UNSET,
    gender: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Gender | Unset = UNSET,
    location: str | Unset = UNSET,
    tonality_tag: str | Unset = UNSET,
    connected_user_range: str | Unset = UNSET,
    audience_image: str | Unset = UNSET,
    fans_image: str | Unset = UNSET,
    expected_play_range: str | Unset = UNSET,
    expected_cpm_range: str | Unset = UNSET,
    expected_cpe_range: str | Unset = UNSET,
    interaction_rate_range: str | Unset = UNSET,
    completion_rate_range: str | Unset = UNSET,
    viral_rate_range: str | Unset = UNSET,
    progress_task_range: str | Unset = UNSET,
    is_curated_author: bool | Unset = False,
    author_list: DouyinXingtuGwApiGsearchSearchForAuthorSquareV1AuthorList | Unset = UNSET,
) -> XingtuSearchResult | None:
    """Creators matching many filters

     One page of Xingtu's creators, by followers or Xingtu's own score, with some 25 optional filters on
    creator, audience, price and performance. Filters with several values take labels joined by commas;
    ranges are written min-max.

    Args:
        keyword (str | Unset):  Default: ''.
        page (int | Unset):  Default: 1.
        sort (DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Sort | Unset):  Default: 'FANS'.
        search_type (DouyinXingtuGwApiGsearchSearchForAuthorSquareV1SearchType | Unset):  Default:
            'NICKNAME'.
        marketing_target (DouyinXingtuGwApiGsearchSearchForAuthorSquareV1MarketingTarget | Unset):
        industry (DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Industry | Unset):  Default:
            'ALL'.
        is_superstar (bool | Unset):  Default: False.
        follower_range (str | Unset):
        kol_price_type (DouyinXingtuGwApiGsearchSearchForAuthorSquareV1KolPriceType | Unset):
        kol_price_range (str | Unset):
        content_tag (str | Unset):
        content_theme (str | Unset):
        persona_tag (str | Unset):
        gender (DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Gender | Unset):
        location (str | Unset):
        tonality_tag (str | Unset):
        connected_user_range (str | Unset):
        audience_image (str | Unset):
        fans_image (str | Unset):
        expected_play_range (str | Unset):
        expected_cpm_range (str | Unset):
        expected_cpe_range (str | Unset):
        interaction_rate_range (str | Unset):
        completion_rate_range (str | Unset):
        viral_rate_range (str | Unset):
        progress_task_range (str | Unset):
        is_curated_author (bool | Unset):  Default: False.
        author_list (DouyinXingtuGwApiGsearchSearchForAuthorSquareV1AuthorList | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuSearchResult
    """

    return (
        await asyncio_detailed(
            client=client,
            keyword=keyword,
            page=page,
            sort=sort,
            search_type=search_type,
            marketing_target=marketing_target,
            industry=industry,
            is_superstar=is_superstar,
            follower_range=follower_range,
            kol_price_type=kol_price_type,
            kol_price_range=kol_price_range,
            content_tag=content_tag,
            content_theme=content_theme,
            persona_tag=persona_tag,
            gender=gender,
            location=location,
            tonality_tag=tonality_tag,
            connected_user_range=connected_user_range,
            audience_image=audience_image,
            fans_image=fans_image,
            expected_play_range=expected_play_range,
            expected_cpm_range=expected_cpm_range,
            expected_cpe_range=expected_cpe_range,
            interaction_rate_range=interaction_rate_range,
            completion_rate_range=completion_rate_range,
            viral_rate_range=viral_rate_range,
            progress_task_range=progress_task_range,
            is_curated_author=is_curated_author,
            author_list=author_list,
        )
    ).parsed
