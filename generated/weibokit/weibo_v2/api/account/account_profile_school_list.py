# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.account_profile_school_list_type import (
    AccountProfileSchoolListType,
)
from ...models.schools_list import SchoolsList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    province: int | Unset = UNSET,
    city: int | Unset = UNSET,
    area: int | Unset = UNSET,
    type_: AccountProfileSchoolListType | Unset = 1,
    capital: str | Unset = "A",
    keyword: str | Unset = UNSET,
    count: int | Unset = 10,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["province"] = province

    params["city"] = city

    params["area"] = area

    json_type_: int | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    params["capital"] = capital

    params["keyword"] = keyword

    params["count"] = count

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/account/profile/school_list.json",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> SchoolsList | None:
    if response.status_code == 200:
        response_200 = SchoolsList.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[SchoolsList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    province: int | Unset = UNSET,
    city: int | Unset = UNSET,
    area: int | Unset = UNSET,
    type_: AccountProfileSchoolListType | Unset = 1,
    capital: str | Unset = "A",
    keyword: str | Unset = UNSET,
    count: int | Unset = 10,
) -> Response[SchoolsList]:
    """Find schools

     By word or by first letter; by letter it needs `province` too.

    Args:
        province (int | Unset):
        city (int | Unset):
        area (int | Unset):
        type_ (AccountProfileSchoolListType | Unset):  Default: 1.
        capital (str | Unset):  Default: 'A'.
        keyword (str | Unset):
        count (int | Unset):  Default: 10.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SchoolsList]
    """

    kwargs = _get_kwargs(
        province=province,
        city=city,
        area=area,
        type_=type_,
        capital=capital,
        keyword=keyword,
        count=count,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    province: int | Unset = UNSET,
    city: int | Unset = UNSET,
    area: int | Unset = UNSET,
    type_: AccountProfileSchoolListType | Unset = 1,
    capital: str | Unset = "A",
    keyword: str | Unset = UNSET,
    count: int | Unset = 10,
) -> SchoolsList | None:
    """Find schools

     By word or by first letter; by letter it needs `province` too.

    Args:
        province (int | Unset):
        city (int | Unset):
        area (int | Unset):
        type_ (AccountProfileSchoolListType | Unset):  Default: 1.
        capital (str | Unset):  Default: 'A'.
        keyword (str | Unset):
        count (int | Unset):  Default: 10.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SchoolsList
    """

    return sync_detailed(
        client=client,
        province=province,
        city=city,
        area=area,
        type_=type_,
        capital=capital,
        keyword=keyword,
        count=count,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    province: int | Unset = UNSET,
    city: int | Unset = UNSET,
    area: int | Unset = UNSET,
    type_: AccountProfileSchoolListType | Unset = 1,
    capital: str | Unset = "A",
    keyword: str | Unset = UNSET,
    count: int | Unset = 10,
) -> Response[SchoolsList]:
    """Find schools

     By word or by first letter; by letter it needs `province` too.

    Args:
        province (int | Unset):
        city (int | Unset):
        area (int | Unset):
        type_ (AccountProfileSchoolListType | Unset):  Default: 1.
        capital (str | Unset):  Default: 'A'.
        keyword (str | Unset):
        count (int | Unset):  Default: 10.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SchoolsList]
    """

    kwargs = _get_kwargs(
        province=province,
        city=city,
        area=area,
        type_=type_,
        capital=capital,
        keyword=keyword,
        count=count,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    province: int | Unset = UNSET,
    city: int | Unset = UNSET,
    area: int | Unset = UNSET,
    type_: AccountProfileSchoolListType | Unset = 1,
    capital: str | Unset = "A",
    keyword: str | Unset = UNSET,
    count: int | Unset = 10,
) -> SchoolsList | None:
    """Find schools

     By word or by first letter; by letter it needs `province` too.

    Args:
        province (int | Unset):
        city (int | Unset):
        area (int | Unset):
        type_ (AccountProfileSchoolListType | Unset):  Default: 1.
        capital (str | Unset):  Default: 'A'.
        keyword (str | Unset):
        count (int | Unset):  Default: 10.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SchoolsList
    """

    return (
        await asyncio_detailed(
            client=client,
            province=province,
            city=city,
            area=area,
            type_=type_,
            capital=capital,
            keyword=keyword,
            count=count,
        )
    ).parsed
