# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `llm`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.deprecation import deprecated as _deprecated
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..models.result import Result

__all__ = ["AsyncLlm", "Llm"]


_DOUBAO_ANSWER_V1 = Arguments(
    operation="llm_doubao_answer_v1", parameters=(ParameterModel(name="keyword", type="str", required=True),)
)


def _request_llm_doubao_answer_v1(
    *,
    keyword: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/llm/doubao-answer/v1",
        "params": params,
    }

    return _kwargs


class Llm(_Suggesting):
    """Answers that language models give to their users."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @_deprecated("JustOne.llm.doubao_answer_v1 is deprecated: the provider advises against it.")
    def doubao_answer_v1(self, *, keyword: str) -> Result:
        """Answer of Doubao to a question.

        The text with which Doubao's web chat answers one question or keyword.

        `GET /api/llm/doubao-answer/v1`, charged when it succeeds. The response is open: no one says what is in it,
        and `to_dict()` has all of it.

        Deprecated: the provider advises against it.

        Example:
            api.llm.doubao_answer_v1(keyword="coffee")

        Args:
            keyword: Question to ask.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/llm.html#doubao_answer_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _DOUBAO_ANSWER_V1,
            {"keyword": keyword},
            lambda _given: _request_llm_doubao_answer_v1(keyword=_given["keyword"]),
            lambda response: Result.from_dict(response.json()),
        )


class AsyncLlm(_Suggesting):
    """Answers that language models give to their users."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @_deprecated("JustOne.llm.doubao_answer_v1 is deprecated: the provider advises against it.")
    async def doubao_answer_v1(self, *, keyword: str) -> Result:
        """Answer of Doubao to a question.

        The text with which Doubao's web chat answers one question or keyword.

        `GET /api/llm/doubao-answer/v1`, charged when it succeeds. The response is open: no one says what is in it,
        and `to_dict()` has all of it.

        Deprecated: the provider advises against it.

        Example:
            api.llm.doubao_answer_v1(keyword="coffee")

        Args:
            keyword: Question to ask.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/llm.html#doubao_answer_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _DOUBAO_ANSWER_V1,
            {"keyword": keyword},
            lambda _given: _request_llm_doubao_answer_v1(keyword=_given["keyword"]),
            lambda response: Result.from_dict(response.json()),
        )
