# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.code_names import CodeNames
from ...models.common_get_timezone_language import CommonGetTimezoneLanguage
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    language: CommonGetTimezoneLanguage | Unset = "zh-cn",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_language: str | Unset = UNSET
    if not isinstance(language, Unset):
        json_language = language

    params["language"] = json_language

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/common/get_timezone.json",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> CodeNames | None:
    if response.status_code == 200:
        response_200 = CodeNames.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[CodeNames]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    language: CommonGetTimezoneLanguage | Unset = "zh-cn",
) -> Response[CodeNames]:
    """Time zones

    Args:
        language (CommonGetTimezoneLanguage | Unset):  Default: 'zh-cn'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CodeNames]
    """

    kwargs = _get_kwargs(
        language=language,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    language: CommonGetTimezoneLanguage | Unset = "zh-cn",
) -> CodeNames | None:
    """Time zones

    Args:
        language (CommonGetTimezoneLanguage | Unset):  Default: 'zh-cn'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CodeNames
    """

    return sync_detailed(
        client=client,
        language=language,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    language: CommonGetTimezoneLanguage | Unset = "zh-cn",
) -> Response[CodeNames]:
    """Time zones

    Args:
        language (CommonGetTimezoneLanguage | Unset):  Default: 'zh-cn'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CodeNames]
    """

    kwargs = _get_kwargs(
        language=language,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    language: CommonGetTimezoneLanguage | Unset = "zh-cn",
) -> CodeNames | None:
    """Time zones

    Args:
        language (CommonGetTimezoneLanguage | Unset):  Default: 'zh-cn'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CodeNames
    """

    return (
        await asyncio_detailed(
            client=client,
            language=language,
        )
    ).parsed
