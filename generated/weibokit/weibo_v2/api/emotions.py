# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `emotions`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..models.emotions_list import EmotionsList
    from ..models.enumerations import (
        EmotionsGetLanguage,
        EmotionsGetType,
    )

__all__ = ["AsyncEmotions", "Emotions"]


_GET = Arguments(
    operation="emotions_get",
    parameters=(ParameterModel(name="type_", type="str"), ParameterModel(name="language", type="str")),
)


def _request_emotions_get(
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


class Emotions(_Suggesting):
    """Pictures that a text can hold."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get(
        self,
        *,
        type_: Literal["ani", "cartoon", "face"] | None = None,
        language: Literal["cnname", "twname"] | None = None,
    ) -> EmotionsList:
        """Pictures that a text can hold.

        Each stands for a word in brackets.

        `GET /2/emotions.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.emotions.get()

        Args:
            type_: `face` for pictures, `ani` for moving ones, `cartoon` for cartoons. The service's default is
                `face`.
            language: `cnname` gives the names in simplified Chinese, `twname` in traditional. The service's default
                is `cnname`.

        Returns:
            The pictures.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/emotions

        Documentation:
            reference/weibo_v2/emotions.html#get
        """
        from ..models.emotions_list import EmotionsList

        return _call(
            self._client,
            _GET,
            {"type_": type_, "language": language},
            lambda _given: _request_emotions_get(
                type_=_given.get("type_", UNSET), language=_given.get("language", UNSET)
            ),
            lambda response: EmotionsList.from_dict(response.json()),
        )


class AsyncEmotions(_Suggesting):
    """Pictures that a text can hold."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(
        self,
        *,
        type_: Literal["ani", "cartoon", "face"] | None = None,
        language: Literal["cnname", "twname"] | None = None,
    ) -> EmotionsList:
        """Pictures that a text can hold.

        Each stands for a word in brackets.

        `GET /2/emotions.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.emotions.get()

        Args:
            type_: `face` for pictures, `ani` for moving ones, `cartoon` for cartoons. The service's default is
                `face`.
            language: `cnname` gives the names in simplified Chinese, `twname` in traditional. The service's default
                is `cnname`.

        Returns:
            The pictures.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/emotions

        Documentation:
            reference/weibo_v2/emotions.html#get
        """
        from ..models.emotions_list import EmotionsList

        return await _acall(
            self._client,
            _GET,
            {"type_": type_, "language": language},
            lambda _given: _request_emotions_get(
                type_=_given.get("type_", UNSET), language=_given.get("language", UNSET)
            ),
            lambda response: EmotionsList.from_dict(response.json()),
        )
