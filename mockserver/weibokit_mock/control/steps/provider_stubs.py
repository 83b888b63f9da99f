"""The step of the mock's decisions where stubs act that ask for a response of the provider."""

from collections.abc import Mapping
from dataclasses import replace
from random import Random

from ...checks.rejections import ErrorResponses
from ...http.request import Request
from ...http.response import Response
from ...responses.responders import Responders
from ..catalog import Catalog
from ..stubs.parameters import Code, ProviderParameters
from ..stubs.store import Served


class ProviderStubs:
    """Stubs with the provider's response: a code, an example, no items, a quota, for an operation and its arguments."""

    step = "stub"

    def __init__(self, catalog: Catalog, errors: Mapping[str, ErrorResponses], responders: Responders) -> None:
        self._catalog, self._errors, self._responders = catalog, errors, responders

    def __call__(self, request: Request) -> Response | None:
        """Respond where a stub acts that says what the response is; one that only delays leaves it to others."""
        stubs = request.session.control.stubs
        if not stubs.provider.size or request.recorded is None:
            return None
        operation, page = self._catalog.names[request.operation_id], self._responders.page(request)
        passed: set[str] = set()
        asked = request.recorded, stubs.provider, operation, page, request.arguments
        while served := stubs.serve(*asked, passed=passed):
            request.stub = served.stub
            outcome = self._outcome(request, served)
            request.delay += outcome.delay or 0
            request.fault = outcome.fault or served.stub.response.fault or ""
            if not _passes_on(served, outcome):
                return self._response(request, outcome)
            passed.add(served.stub.id)
        return None

    def code(self, request: Request, code: Code, mode: str | None = None) -> Response | None:
        """Return the response with a code; None where the API has no such code, or where it means success."""
        responses = self._errors[request.api]
        known = self._catalog.code(request.api, code)
        if known is None or known == next(iter(responses.errors.get("success", ())), None):
            return None
        request.reason = request.reason or f"{known} {responses.errors['codes'][known]['name']} was asked for."
        return responses.of_code(request, known, status=200 if mode else None)

    def _response(self, request: Request, outcome: ProviderParameters) -> Response | None:
        if outcome.code is not None:
            return self.code(request, outcome.code, outcome.status_mode)
        if outcome.example is not None:
            return self._responders.example(request, outcome.example)
        if outcome.json is not None:
            return self._responders.own(request, outcome.json)
        return self._responders.empty(request) if outcome.empty else None

    def _outcome(self, request: Request, served: Served) -> ProviderParameters:
        """Return what a stub says about this request: its step, or what follows a quota."""
        parameters = served.stub.response.parameters or ProviderParameters()
        if parameters.quota and request.session.control.quotas.is_used_up(served.stub.id, parameters.quota):
            return replace(parameters, code=parameters.quota.code, example=None, json=None, empty=False)
        if parameters.sequence:
            step = parameters.sequence[min(served.use, len(parameters.sequence)) - 1]
            parameters = replace(step, delay=parameters.delay if step.delay is None else step.delay)
        if parameters.share is not None and not _is_drawn(request, served, parameters.share):
            return replace(parameters, code=None, fault=None, example=None, json=None, empty=False)
        return parameters


def _passes_on(served: Served, outcome: ProviderParameters) -> bool:
    """Say whether a quota that is not used up, or a share that was not drawn, leaves a request to the next stub."""
    parameters = served.stub.response.parameters
    if parameters is None or parameters.sequence or (parameters.quota is None and parameters.share is None):
        return False
    return not (outcome.empty or outcome.fault) and outcome.code is outcome.example is outcome.json is None


def _is_drawn(request: Request, served: Served, share: float) -> bool:
    """Say whether a request is one of a share; the same ones for the same seed."""
    name = served.stub.name or "stub"
    return Random(f"{request.session.seed}|{name}|{served.use}").random() < share  # noqa: S311 - synthesized
