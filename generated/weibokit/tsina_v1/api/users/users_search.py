# Do not edit: `make generate` writes this file from specs/tsina_v1.

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.users_list import UsersList
from ...models.users_search_base_app import UsersSearchBaseApp
from ...models.users_search_gender import UsersSearchGender
from ...models.users_search_sdomain import UsersSearchSdomain
from ...models.users_search_sintro import UsersSearchSintro
from ...models.users_search_snick import UsersSearchSnick
from ...models.users_search_sort import UsersSearchSort
from ...types import UNSET, Response, Unset


def _get_kwargs(
    format_: str,
    *,
    q: str,
    snick: UsersSearchSnick | Unset = UNSET,
    sdomain: UsersSearchSdomain | Unset = UNSET,
    sintro: UsersSearchSintro | Unset = UNSET,
    province: int | Unset = UNSET,
    city: int | Unset = UNSET,
    gender: UsersSearchGender | Unset = UNSET,
    comorsch: str | Unset = UNSET,
    sort: UsersSearchSort | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = 10,
    callback: str | Unset = UNSET,
    base_app: UsersSearchBaseApp | Unset = UNSET,
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

    params["page"] = page

    params["count"] = count

    params["callback"] = callback

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/users/search.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> UsersList | None:
    if response.status_code == 200:
        response_200 = UsersList.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[UsersList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    format_: str,
    *,
    client: AuthenticatedClient,
    q: str,
    snick: UsersSearchSnick | Unset = UNSET,
    sdomain: UsersSearchSdomain | Unset = UNSET,
    sintro: UsersSearchSintro | Unset = UNSET,
    province: int | Unset = UNSET,
    city: int | Unset = UNSET,
    gender: UsersSearchGender | Unset = UNSET,
    comorsch: str | Unset = UNSET,
    sort: UsersSearchSort | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = 10,
    callback: str | Unset = UNSET,
    base_app: UsersSearchBaseApp | Unset = UNSET,
) -> Response[UsersList]:
    """Search accounts

     By words in nickname, address or description, and by place, gender, company or school.

    Args:
        format_ (str):
        q (str):
        snick (UsersSearchSnick | Unset):
        sdomain (UsersSearchSdomain | Unset):
        sintro (UsersSearchSintro | Unset):
        province (int | Unset):
        city (int | Unset):
        gender (UsersSearchGender | Unset):
        comorsch (str | Unset):
        sort (UsersSearchSort | Unset):
        page (int | Unset):
        count (int | Unset):  Default: 10.
        callback (str | Unset):
        base_app (UsersSearchBaseApp | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UsersList]
    """

    kwargs = _get_kwargs(
        format_=format_,
        q=q,
        snick=snick,
        sdomain=sdomain,
        sintro=sintro,
        province=province,
        city=city,
        gender=gender,
        comorsch=comorsch,
        sort=sort,
        page=page,
        count=count,
        callback=callback,
        base_app=base_app,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    format_: str,
    *,
    client: AuthenticatedClient,
    q: str,
    snick: UsersSearchSnick | Unset = UNSET,
    sdomain: UsersSearchSdomain | Unset = UNSET,
    sintro: UsersSearchSintro | Unset = UNSET,
    province: int | Unset = UNSET,
    city: int | Unset = UNSET,
    gender: UsersSearchGender | Unset = UNSET,
    comorsch: str | Unset = UNSET,
    sort: UsersSearchSort | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = 10,
    callback: str | Unset = UNSET,
    base_app: UsersSearchBaseApp | Unset = UNSET,
) -> UsersList | None:
    """Search accounts

     By words in nickname, address or description, and by place, gender, company or school.

    Args:
        format_ (str):
        q (str):
        snick (UsersSearchSnick | Unset):
        sdomain (UsersSearchSdomain | Unset):
        sintro (UsersSearchSintro | Unset):
        province (int | Unset):
        city (int | Unset):
        gender (UsersSearchGender | Unset):
        comorsch (str | Unset):
        sort (UsersSearchSort | Unset):
        page (int | Unset):
        count (int | Unset):  Default: 10.
        callback (str | Unset):
        base_app (UsersSearchBaseApp | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UsersList
    """

    return sync_detailed(
        format_=format_,
        client=client,
        q=q,
        snick=snick,
        sdomain=sdomain,
        sintro=sintro,
        province=province,
        city=city,
        gender=gender,
        comorsch=comorsch,
        sort=sort,
        page=page,
        count=count,
        callback=callback,
        base_app=base_app,
    ).parsed


async def asyncio_detailed(
    format_: str,
    *,
    client: AuthenticatedClient,
    q: str,
    snick: UsersSearchSnick | Unset = UNSET,
    sdomain: UsersSearchSdomain | Unset = UNSET,
    sintro: UsersSearchSintro | Unset = UNSET,
    province: int | Unset = UNSET,
    city: int | Unset = UNSET,
    gender: UsersSearchGender | Unset = UNSET,
    comorsch: str | Unset = UNSET,
    sort: UsersSearchSort | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = 10,
    callback: str | Unset = UNSET,
    base_app: UsersSearchBaseApp | Unset = UNSET,
) -> Response[UsersList]:
    """Search accounts

     By words in nickname, address or description, and by place, gender, company or school.

    Args:
        format_ (str):
        q (str):
        snick (UsersSearchSnick | Unset):
        sdomain (UsersSearchSdomain | Unset):
        sintro (UsersSearchSintro | Unset):
        province (int | Unset):
        city (int | Unset):
        gender (UsersSearchGender | Unset):
        comorsch (str | Unset):
        sort (UsersSearchSort | Unset):
        page (int | Unset):
        count (int | Unset):  Default: 10.
        callback (str | Unset):
        base_app (UsersSearchBaseApp | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UsersList]
    """

    kwargs = _get_kwargs(
        format_=format_,
        q=q,
        snick=snick,
        sdomain=sdomain,
        sintro=sintro,
        province=province,
        city=city,
        gender=gender,
        comorsch=comorsch,
        sort=sort,
        page=page,
        count=count,
        callback=callback,
        base_app=base_app,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    format_: str,
    *,
    client: AuthenticatedClient,
    q: str,
    snick: UsersSearchSnick | Unset = UNSET,
    sdomain: UsersSearchSdomain | Unset = UNSET,
    sintro: UsersSearchSintro | Unset = UNSET,
    province: int | Unset = UNSET,
    city: int | Unset = UNSET,
    gender: UsersSearchGender | Unset = UNSET,
    comorsch: str | Unset = UNSET,
    sort: UsersSearchSort | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = 10,
    callback: str | Unset = UNSET,
    base_app: UsersSearchBaseApp | Unset = UNSET,
) -> UsersList | None:
    """Search accounts

     By words in nickname, address or description, and by place, gender, company or school.

    Args:
        format_ (str):
        q (str):
        snick (UsersSearchSnick | Unset):
        sdomain (UsersSearchSdomain | Unset):
        sintro (UsersSearchSintro | Unset):
        province (int | Unset):
        city (int | Unset):
        gender (UsersSearchGender | Unset):
        comorsch (str | Unset):
        sort (UsersSearchSort | Unset):
        page (int | Unset):
        count (int | Unset):  Default: 10.
        callback (str | Unset):
        base_app (UsersSearchBaseApp | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UsersList
    """

    return (
        await asyncio_detailed(
            format_=format_,
            client=client,
            q=q,
            snick=snick,
            sdomain=sdomain,
            sintro=sintro,
            province=province,
            city=city,
            gender=gender,
            comorsch=comorsch,
            sort=sort,
            page=page,
            count=count,
            callback=callback,
            base_app=base_app,
        )
    ).parsed
