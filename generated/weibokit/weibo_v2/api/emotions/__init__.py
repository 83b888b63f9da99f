# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `emotions`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...._runtime.client import result as _result
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models.emotions_list import EmotionsList

__all__ = ["AsyncEmotions", "Emotions"]


class Emotions:
    """Pictures that a text can hold."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get(
        self,
        *,
        type_: Literal["ani", "cartoon", "face"] | Unset = UNSET,
        language: Literal["cnname", "twname"] | Unset = UNSET,
    ) -> EmotionsList:
        """Pictures that a text can hold.

        Each stands for a word in brackets.

        Access level of the app: normal.

        Args:
            type_: `face` for pictures, `ani` for moving ones, `cartoon` for cartoons. The service's default is
                `face`.
            language: `cnname` gives the names in simplified Chinese, `twname` in traditional. The service's default
                is `cnname`.

        Returns:
            The pictures.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/emotions
        """
        from . import emotions_get

        return _result(
            emotions_get.sync_detailed(type_=type_, language=language, client=self._client), strict=self._client.strict
        )


class AsyncEmotions:
    """Pictures that a text can hold."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(
        self,
        *,
        type_: Literal["ani", "cartoon", "face"] | Unset = UNSET,
        language: Literal["cnname", "twname"] | Unset = UNSET,
    ) -> EmotionsList:
        """Pictures that a text can hold.

        Each stands for a word in brackets.

        Access level of the app: normal.

        Args:
            type_: `face` for pictures, `ani` for moving ones, `cartoon` for cartoons. The service's default is
                `face`.
            language: `cnname` gives the names in simplified Chinese, `twname` in traditional. The service's default
                is `cnname`.

        Returns:
            The pictures.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/emotions
        """
        from . import emotions_get

        return _result(
            await emotions_get.asyncio_detailed(type_=type_, language=language, client=self._client),
            strict=self._client.strict,
        )
