# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.result import Result
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    name: str | Unset = "",
    first_name: str | Unset = "",
    last_name: str | Unset = "",
    title: str | Unset = "",
    company: str | Unset = "",
    school: str | Unset = "",
    page: int | Unset = 1,
    geocode_location: str | Unset = "",
    current_company: str | Unset = "",
    profile_language: str | Unset = "",
    industry: str | Unset = "",
    service_category: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["name"] = name

    params["firstName"] = first_name

    params["lastName"] = last_name

    params["title"] = title

    params["company"] = company

    params["school"] = school

    params["page"] = page

    params["geocodeLocation"] = geocode_location

    params["currentCompany"] = current_company

    params["profileLanguage"] = profile_language

    params["industry"] = industry

    params["serviceCategory"] = service_category

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/linkedin/search-user/v1",
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
    name: str | Unset = "",
    first_name: str | Unset = "",
    last_name: str | Unset = "",
    title: str | Unset = "",
    company: str | Unset = "",
    school: str | Unset = "",
    page: int | Unset = 1,
    geocode_location: str | Unset = "",
    current_company: str | Unset = "",
    profile_language: str | Unset = "",
    industry: str | Unset = "",
    service_category: str | Unset = "",
) -> Response[Result]:
    """LinkedIn members matching a search

     Formerly one numbered page of LinkedIn members found by name, title, company, school, place or
    industry. The service has withdrawn the data behind this operation.

    Args:
        name (str | Unset):  Default: ''.
        first_name (str | Unset):  Default: ''.
        last_name (str | Unset):  Default: ''.
        title (str | Unset):  Default: ''.
        company (str | Unset):  Default: ''.
        school (str | Unset):  Default: ''.
        page (int | Unset):  Default: 1.
        geocode_location (str | Unset):  Default: ''.
        current_company (str | Unset):  Default: ''.
        profile_language (str | Unset):  Default: ''.
        industry (str | Unset):  Default: ''.
        service_category (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        name=name,
        first_name=first_name,
        last_name=last_name,
        title=title,
        company=company,
        school=school,
        page=page,
        geocode_location=geocode_location,
        current_company=current_company,
        profile_language=profile_language,
        industry=industry,
        service_category=service_category,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    name: str | Unset = "",
    first_name: str | Unset = "",
    last_name: str | Unset = "",
    title: str | Unset = "",
    company: str | Unset = "",
    school: str | Unset = "",
    page: int | Unset = 1,
    geocode_location: str | Unset = "",
    current_company: str | Unset = "",
    profile_language: str | Unset = "",
    industry: str | Unset = "",
    service_category: str | Unset = "",
) -> Result | None:
    """LinkedIn members matching a search

     Formerly one numbered page of LinkedIn members found by name, title, company, school, place or
    industry. The service has withdrawn the data behind this operation.

    Args:
        name (str | Unset):  Default: ''.
        first_name (str | Unset):  Default: ''.
        last_name (str | Unset):  Default: ''.
        title (str | Unset):  Default: ''.
        company (str | Unset):  Default: ''.
        school (str | Unset):  Default: ''.
        page (int | Unset):  Default: 1.
        geocode_location (str | Unset):  Default: ''.
        current_company (str | Unset):  Default: ''.
        profile_language (str | Unset):  Default: ''.
        industry (str | Unset):  Default: ''.
        service_category (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return sync_detailed(
        client=client,
        name=name,
        first_name=first_name,
        last_name=last_name,
        title=title,
        company=company,
        school=school,
        page=page,
        geocode_location=geocode_location,
        current_company=current_company,
        profile_language=profile_language,
        industry=industry,
        service_category=service_category,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    name: str | Unset = "",
    first_name: str | Unset = "",
    last_name: str | Unset = "",
    title: str | Unset = "",
    company: str | Unset = "",
    school: str | Unset = "",
    page: int | Unset = 1,
    geocode_location: str | Unset = "",
    current_company: str | Unset = "",
    profile_language: str | Unset = "",
    industry: str | Unset = "",
    service_category: str | Unset = "",
) -> Response[Result]:
    """LinkedIn members matching a search

     Formerly one numbered page of LinkedIn members found by name, title, company, school, place or
    industry. The service has withdrawn the data behind this operation.

    Args:
        name (str | Unset):  Default: ''.
        first_name (str | Unset):  Default: ''.
        last_name (str | Unset):  Default: ''.
        title (str | Unset):  Default: ''.
        company (str | Unset):  Default: ''.
        school (str | Unset):  Default: ''.
        page (int | Unset):  Default: 1.
        geocode_location (str | Unset):  Default: ''.
        current_company (str | Unset):  Default: ''.
        profile_language (str | Unset):  Default: ''.
        industry (str | Unset):  Default: ''.
        service_category (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        name=name,
        first_name=first_name,
        last_name=last_name,
        title=title,
        company=company,
        school=school,
        page=page,
        geocode_location=geocode_location,
        current_company=current_company,
        profile_language=profile_language,
        industry=industry,
        service_category=service_category,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    name: str | Unset = "",
    first_name: str | Unset = "",
    last_name: str | Unset = "",
    title: str | Unset = "",
    company: str | Unset = "",
    school: str | Unset = "",
    page: int | Unset = 1,
    geocode_location: str | Unset = "",
    current_company: str | Unset = "",
    profile_language: str | Unset = "",
    industry: str | Unset = "",
    service_category: str | Unset = "",
) -> Result | None:
    """LinkedIn members matching a search

     Formerly one numbered page of LinkedIn members found by name, title, company, school, place or
    industry. The service has withdrawn the data behind this operation.

    Args:
        name (str | Unset):  Default: ''.
        first_name (str | Unset):  Default: ''.
        last_name (str | Unset):  Default: ''.
        title (str | Unset):  Default: ''.
        company (str | Unset):  Default: ''.
        school (str | Unset):  Default: ''.
        page (int | Unset):  Default: 1.
        geocode_location (str | Unset):  Default: ''.
        current_company (str | Unset):  Default: ''.
        profile_language (str | Unset):  Default: ''.
        industry (str | Unset):  Default: ''.
        service_category (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return (
        await asyncio_detailed(
            client=client,
            name=name,
            first_name=first_name,
            last_name=last_name,
            title=title,
            company=company,
            school=school,
            page=page,
            geocode_location=geocode_location,
            current_company=current_company,
            profile_language=profile_language,
            industry=industry,
            service_category=service_category,
        )
    ).parsed
