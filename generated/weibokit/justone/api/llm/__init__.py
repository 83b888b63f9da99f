# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `llm`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.client import result as _result
from ...._runtime.deprecation import deprecated as _deprecated

if TYPE_CHECKING:
    from ...client import Client
    from ...models.result import Result

__all__ = ["AsyncLlm", "Llm"]


class Llm:
    """Answers that language models give to their users."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @_deprecated("JustOne.llm.doubao_answer_v1 is deprecated: the provider advises against it.")
    def doubao_answer_v1(self, *, keyword: str) -> Result:
        """Answer of Doubao to a question.

        The text with which Doubao's web chat answers one question or keyword.

        Deprecated: the provider advises against it.

        Args:
            keyword: Question to ask.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import llm_doubao_answer_v1

        return _result(
            llm_doubao_answer_v1.sync_detailed(keyword=keyword, client=self._client), strict=self._client.strict
        )


class AsyncLlm:
    """Answers that language models give to their users."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @_deprecated("JustOne.llm.doubao_answer_v1 is deprecated: the provider advises against it.")
    async def doubao_answer_v1(self, *, keyword: str) -> Result:
        """Answer of Doubao to a question.

        The text with which Doubao's web chat answers one question or keyword.

        Deprecated: the provider advises against it.

        Args:
            keyword: Question to ask.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import llm_doubao_answer_v1

        return _result(
            await llm_doubao_answer_v1.asyncio_detailed(keyword=keyword, client=self._client),
            strict=self._client.strict,
        )
