"""The step of the mock's decisions where OAuth is rejected: of many workers, each would know its own tokens only."""

from collections.abc import Mapping

from ...apis.registry import APIS
from ...checks.rejections import ErrorResponses
from ...http.request import Request
from ...http.response import Response, with_headers
from ..merging.rejections import detail
from .failing_credentials import FailingCredentials
from .reasons import reason_header

STATUS = 503
"""The status of the APIs for a service that is not there for now."""

_DESCRIBING = {"weibo_v2.oauth2_get_token_info"}
"""What says of a token that no flow issued what its sample says; there are no others here."""


class RejectedFlows:
    """OAuth with many workers: operations that issue or revoke are rejected, unless a credential asks for a code."""

    step = "workers"

    def __init__(self, workers: int, errors: Mapping[str, ErrorResponses], failing: FailingCredentials) -> None:
        self._reason, self._errors, self._failing = detail("Codes and tokens of OAuth", workers), errors, failing

    def __call__(self, request: Request) -> Response | None:
        """Respond as an API whose OAuth is out of service."""
        flows = request.session.credentials[request.api].handlers
        if request.operation_id not in flows or request.operation_id in _DESCRIBING:
            return None
        asked = self._failing.instead(request)
        if asked is not None:
            return asked
        request.reason, code = self._reason, APIS[request.api].unavailable
        response = self._errors[request.api].of_code(request, code, status=STATUS)
        return with_headers(response, reason_header(request.reason))
