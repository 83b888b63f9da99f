# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.emotions_get_language import EmotionsGetLanguage
from ...models.emotions_get_type import EmotionsGetType
from ...models.emotions_list import EmotionsList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    type_: EmotionsGetType | Unset = "face",
    language: EmotionsGetLanguage | Unset = "cnname",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    json_language: str | Unset = UNSET
    if not isinstance(language, Unset):
        json_language = language

    params["language"] = json_language

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/emotions.json",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> EmotionsList | None:
    if response.status_code == 200:
        response_200 = EmotionsList.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[EmotionsList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    type_: EmotionsGetType | Unset = "face",
    language: EmotionsGetLanguage | Unset = "cnname",
) -> Response[EmotionsList]:
    """Pictures that a text can hold

     Each stands for a word in brackets.

    Args:
        type_ (EmotionsGetType | Unset):  Default: 'face'.
        language (EmotionsGetLanguage | Unset):  Default: 'cnname'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EmotionsList]
    """

    kwargs = _get_kwargs(
        type_=type_,
        language=language,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    type_: EmotionsGetType | Unset = "face",
    language: EmotionsGetLanguage | Unset = "cnname",
) -> EmotionsList | None:
    """Pictures that a text can hold

     Each stands for a word in brackets.

    Args:
        type_ (EmotionsGetType | Unset):  Default: 'face'.
        language (EmotionsGetLanguage | Unset):  Default: 'cnname'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EmotionsList
    """

    return sync_detailed(
        client=client,
        type_=type_,
        language=language,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    type_: EmotionsGetType | Unset = "face",
    language: EmotionsGetLanguage | Unset = "cnname",
) -> Response[EmotionsList]:
    """Pictures that a text can hold

     Each stands for a word in brackets.

    Args:
        type_ (EmotionsGetType | Unset):  Default: 'face'.
        language (EmotionsGetLanguage | Unset):  Default: 'cnname'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EmotionsList]
    """

    kwargs = _get_kwargs(
        type_=type_,
        language=language,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    type_: EmotionsGetType | Unset = "face",
    language: EmotionsGetLanguage | Unset = "cnname",
) -> EmotionsList | None:
    """Pictures that a text can hold

     Each stands for a word in brackets.

    Args:
        type_ (EmotionsGetType | Unset):  Default: 'face'.
        language (EmotionsGetLanguage | Unset):  Default: 'cnname'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EmotionsList
    """

    return (
        await asyncio_detailed(
            client=client,
            type_=type_,
            language=language,
        )
    ).parsed
