"""The step of the mock's decisions where the header `Prefer` is read, as Prism reads it."""

from collections.abc import Mapping
from http import HTTPStatus

from ...checks.rejections import ErrorResponses
from ...http.request import Request
from ...http.response import Response, json_response
from ...responses.responders import Responders
from ..matching.json_values import short, suggest
from .provider_stubs import ProviderStubs

_KNOWN = ("code", "example", "dynamic")
_HEADER = b"prefer"
_SUCCESS = "200"
"""The status of successes: who prefers it gets what comes anyway."""


class Preferences:
    """Preference: `Prefer: code=…`, `example=…` or `dynamic=true` asks for one response, as in Prism."""

    step = "preference"

    def __init__(self, stubs: ProviderStubs, errors: Mapping[str, ErrorResponses], responders: Responders) -> None:
        self._stubs, self._errors, self._responders = stubs, errors, responders

    def __call__(self, request: Request) -> Response | None:
        """Respond where a request prefers something."""
        for name, _ in request.headers:
            if name == _HEADER:
                return self._preferred(request, _preferences(request.header(_HEADER)))
        return None

    def _preferred(self, request: Request, preferences: dict[str, str]) -> Response | None:
        if "code" in preferences and preferences["code"] != _SUCCESS:
            return self._code(request, preferences["code"])
        if "example" in preferences:
            return self._example(request, preferences["example"])
        return self._responders.dynamic(request) if preferences.get("dynamic") == "true" else None

    def _code(self, request: Request, wanted: str) -> Response:
        """Return the response with a code of the API, else its first one with a status."""
        codes = self._errors[request.api].errors["codes"]
        by_status = next((code for code, known in codes.items() if str(known.get("status")) == wanted), None)
        response = self._stubs.code(request, wanted) or (self._stubs.code(request, by_status) if by_status else None)
        if response is not None:
            return response
        return _not_found(f"{request.api} has neither a code nor a status {short(wanted)}.")

    def _example(self, request: Request, wanted: str) -> Response:
        found = self._responders.example(request, wanted)
        if found is not None:
            return found
        known = self._responders.examples(request)
        hint = suggest(wanted, known) if known else "The operation has none."
        return _not_found(f"There is no example {short(wanted)}. {hint}")


def _preferences(values: list[str]) -> dict[str, str]:
    """Return the preferences that are known; what RFC 7240 has beside them may be ignored, it says."""
    pairs = [part.strip().partition("=") for value in values for part in value.replace(";", ",").split(",")]
    found = {name.strip().lower(): value.strip().strip('"') for name, _, value in pairs}
    return {name: value for name, value in found.items() if name in _KNOWN and value}


def _not_found(text: str) -> Response:
    return json_response(HTTPStatus.NOT_FOUND, {"error": f"Prefer: {text}"})
