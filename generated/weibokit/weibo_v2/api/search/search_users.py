# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.search_users_base_app import SearchUsersBaseApp
from ...models.search_users_gender import SearchUsersGender
from ...models.search_users_sdomain import SearchUsersSdomain
from ...models.search_users_sintro import SearchUsersSintro
from ...models.search_users_snick import SearchUsersSnick
from ...models.search_users_sort import SearchUsersSort
from ...models.search_users_stag import SearchUsersStag
from ...models.users_page import UsersPage
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    q: str | Unset = UNSET,
    snick: SearchUsersSnick | Unset = UNSET,
    sdomain: SearchUsersSdomain | Unset = UNSET,
    sintro: SearchUsersSintro | Unset = UNSET,
    stag: SearchUsersStag | Unset = UNSET,
    province: int | Unset = UNSET,
    city: int | Unset = UNSET,
    gender: SearchUsersGender | Unset = UNSET,
    comorsch: str | Unset = UNSET,
    sort: SearchUsersSort | Unset = 1,
    count: int | Unset = 10,
    page: int | Unset = 1,
    base_app: SearchUsersBaseApp | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["q"] = q

    json_snick: int | Unset = UNSET
    if not isinstance(snick, Unset):
        json_snick = snick

    params["snick"] = json_snick

    json_sdomain: int | Unset = UNSET
    if not isinstance(sdomain, Unset):
        json_sdomain = sdomain

    params["sdomain"] = json_sdomain

    json_sintro: int | Unset = UNSET
    if not isinstance(sintro, Unset):
        json_sintro = sintro

    params["sintro"] = json_sintro

    json_stag: int | Unset = UNSET
    if not isinstance(stag, Unset):
        json_stag = stag

    params["stag"] = json_stag

    params["province"] = province

    params["city"] = city

    json_gender: str | Unset = UNSET
    if not isinstance(gender, Unset):
        json_gender = gender

    params["gender"] = json_gender

    params["comorsch"] = comorsch

    json_sort: int | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    params["count"] = count

    params["page"] = page

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/search/users.json",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> UsersPage | None:
    if response.status_code == 200:
        response_200 = UsersPage.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[UsersPage]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    q: str | Unset = UNSET,
    snick: SearchUsersSnick | Unset = UNSET,
    sdomain: SearchUsersSdomain | Unset = UNSET,
    sintro: SearchUsersSintro | Unset = UNSET,
    stag: SearchUsersStag | Unset = UNSET,
    province: int | Unset = UNSET,
    city: int | Unset = UNSET,
    gender: SearchUsersGender | Unset = UNSET,
    comorsch: str | Unset = UNSET,
    sort: SearchUsersSort | Unset = 1,
    count: int | Unset = 10,
    page: int | Unset = 1,
    base_app: SearchUsersBaseApp | Unset = 0,
) -> Response[UsersPage]:
    """Search users

    Args:
        q (str | Unset):
        snick (SearchUsersSnick | Unset):
        sdomain (SearchUsersSdomain | Unset):
        sintro (SearchUsersSintro | Unset):
        stag (SearchUsersStag | Unset):
        province (int | Unset):
        city (int | Unset):
        gender (SearchUsersGender | Unset):
        comorsch (str | Unset):
        sort (SearchUsersSort | Unset):  Default: 1.
        count (int | Unset):  Default: 10.
        page (int | Unset):  Default: 1.
        base_app (SearchUsersBaseApp | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UsersPage]
    """

    kwargs = _get_kwargs(
        q=q,
        snick=snick,
        sdomain=sdomain,
        sintro=sintro,
        stag=stag,
        province=province,
        city=city,
        gender=gender,
        comorsch=comorsch,
        sort=sort,
        count=count,
        page=page,
        base_app=base_app,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    q: str | Unset = UNSET,
    snick: SearchUsersSnick | Unset = UNSET,
    sdomain: SearchUsersSdomain | Unset = UNSET,
    sintro: SearchUsersSintro | Unset = UNSET,
    stag: SearchUsersStag | Unset = UNSET,
    province: int | Unset = UNSET,
    city: int | Unset = UNSET,
    gender: SearchUsersGender | Unset = UNSET,
    comorsch: str | Unset = UNSET,
    sort: SearchUsersSort | Unset = 1,
    count: int | Unset = 10,
    page: int | Unset = 1,
    base_app: SearchUsersBaseApp | Unset = 0,
) -> UsersPage | None:
    """Search users

    Args:
        q (str | Unset):
        snick (SearchUsersSnick | Unset):
        sdomain (SearchUsersSdomain | Unset):
        sintro (SearchUsersSintro | Unset):
        stag (SearchUsersStag | Unset):
        province (int | Unset):
        city (int | Unset):
        gender (SearchUsersGender | Unset):
        comorsch (str | Unset):
        sort (SearchUsersSort | Unset):  Default: 1.
        count (int | Unset):  Default: 10.
        page (int | Unset):  Default: 1.
        base_app (SearchUsersBaseApp | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UsersPage
    """

    return sync_detailed(
        client=client,
        q=q,
        snick=snick,
        sdomain=sdomain,
        sintro=sintro,
        stag=stag,
        province=province,
        city=city,
        gender=gender,
        comorsch=comorsch,
        sort=sort,
        count=count,
        page=page,
        base_app=base_app,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    q: str | Unset = UNSET,
    snick: SearchUsersSnick | Unset = UNSET,
    sdomain: SearchUsersSdomain | Unset = UNSET,
    sintro: SearchUsersSintro | Unset = UNSET,
    stag: SearchUsersStag | Unset = UNSET,
    province: int | Unset = UNSET,
    city: int | Unset = UNSET,
    gender: SearchUsersGender | Unset = UNSET,
    comorsch: str | Unset = UNSET,
    sort: SearchUsersSort | Unset = 1,
    count: int | Unset = 10,
    page: int | Unset = 1,
    base_app: SearchUsersBaseApp | Unset = 0,
) -> Response[UsersPage]:
    """Search users

    Args:
        q (str | Unset):
        snick (SearchUsersSnick | Unset):
        sdomain (SearchUsersSdomain | Unset):
        sintro (SearchUsersSintro | Unset):
        stag (SearchUsersStag | Unset):
        province (int | Unset):
        city (int | Unset):
        gender (SearchUsersGender | Unset):
        comorsch (str | Unset):
        sort (SearchUsersSort | Unset):  Default: 1.
        count (int | Unset):  Default: 10.
        page (int | Unset):  Default: 1.
        base_app (SearchUsersBaseApp | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UsersPage]
    """

    kwargs = _get_kwargs(
        q=q,
        snick=snick,
        sdomain=sdomain,
        sintro=sintro,
        stag=stag,
        province=province,
        city=city,
        gender=gender,
        comorsch=comorsch,
        sort=sort,
        count=count,
        page=page,
        base_app=base_app,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    q: str | Unset = UNSET,
    snick: SearchUsersSnick | Unset = UNSET,
    sdomain: SearchUsersSdomain | Unset = UNSET,
    sintro: SearchUsersSintro | Unset = UNSET,
    stag: SearchUsersStag | Unset = UNSET,
    province: int | Unset = UNSET,
    city: int | Unset = UNSET,
    gender: SearchUsersGender | Unset = UNSET,
    comorsch: str | Unset = UNSET,
    sort: SearchUsersSort | Unset = 1,
    count: int | Unset = 10,
    page: int | Unset = 1,
    base_app: SearchUsersBaseApp | Unset = 0,
) -> UsersPage | None:
    """Search users

    Args:
        q (str | Unset):
        snick (SearchUsersSnick | Unset):
        sdomain (SearchUsersSdomain | Unset):
        sintro (SearchUsersSintro | Unset):
        stag (SearchUsersStag | Unset):
        province (int | Unset):
        city (int | Unset):
        gender (SearchUsersGender | Unset):
        comorsch (str | Unset):
        sort (SearchUsersSort | Unset):  Default: 1.
        count (int | Unset):  Default: 10.
        page (int | Unset):  Default: 1.
        base_app (SearchUsersBaseApp | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UsersPage
    """

    return (
        await asyncio_detailed(
            client=client,
            q=q,
            snick=snick,
            sdomain=sdomain,
            sintro=sintro,
            stag=stag,
            province=province,
            city=city,
            gender=gender,
            comorsch=comorsch,
            sort=sort,
            count=count,
            page=page,
            base_app=base_app,
        )
    ).parsed
