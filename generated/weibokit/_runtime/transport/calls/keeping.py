# Do not edit: `make generate` writes this file from tools/runtime/transport/calls/keeping.py.

"""What is kept of calls: the archive's responses, and the marks of requests that may be charged."""

import logging
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from ...errors import Charged, RawResponse
from ...service_model import OperationModel
from ..classification import Classifier
from .parameters import parameters
from .policies import Policies
from .state import CallState, Result
from .steps import ChainStep, Steps

if TYPE_CHECKING:
    import httpx

    from ...archive.claims import Claims
    from ...archive.keys import RequestKey
    from ...archive.modes import Archive
    from ...archive.responses import ArchivedResponse
    from ...archive.sent import Mark

__all__ = ["Keeping"]

_logger = logging.getLogger("weibokit")

Send = Callable[[CallState], Steps[Result]]
"""What sends a request, in as many attempts as it takes."""


class Keeping:
    """Looks for a response that is there already, and keeps what comes; `wanted` says whether there is a place."""

    def __init__(self, classifier: Classifier, policies: Policies) -> None:
        self.classifier, self.policies = classifier, policies
        self._claims = self._marking()
        self.wanted = bool(policies.archive or self._claims)

    def steps(self, call: CallState, attempts: Send) -> Steps[Result]:
        """Return the response to a call that was made before, or else send it, and keep what comes of that."""
        archive, claims = self.policies.archive, self._claims
        key = self._key(archive, call.request, call.operation) if call.operation else None
        if key and claims:
            return (yield from self._marked(claims, key, call, attempts))
        if key and archive:
            return (yield from self._unmarked(archive, key, call, attempts))
        if claims:
            claims.check_unmarked(call.name)
        return (yield from attempts(call))

    def _marking(self) -> "Claims | None":
        """Return who keeps the marks of what may be charged: the archive, the store of the budget, or both."""
        if self.classifier.service_model.charged == "no":
            return None
        archive, shared = self.policies.archive, self.policies.budget.claims if self.policies.budget else None
        return archive.along_with(shared) if archive and shared else archive or shared

    def _key(
        self, archive: "Archive | None", request: "httpx.Request", operation: OperationModel
    ) -> "RequestKey | None":
        """Return the key of a request whose response is kept: reads of data, but nothing of OAuth."""
        service_model = self.classifier.service_model
        if operation.response != "data" or service_model.is_write(operation) or operation.path.startswith("/oauth"):
            return None
        found = parameters(request, operation)
        if found is None:
            return None
        if archive:
            return archive.key(service_model.api, operation.id, found, personal=service_model.personal)
        from ...archive.keys import RequestKey  # noqa: PLC0415 - only who keeps something needs it

        return RequestKey.of(service_model.api, operation.id, found)

    def _unmarked(self, archive: "Archive", key: "RequestKey", call: CallState, attempts: Send) -> Steps[Result]:
        """Use the archive for a request that costs nothing."""
        found = archive.look(key)
        if found is not None:
            return self._archived(found, call)
        result = yield from attempts(call)
        keep = partial(archive.keep, key, self._archivable(result))
        yield from self.kept(ChainStep(keep, partial(_in_thread, keep)))
        return result

    def _marked(self, claims: "Claims", key: "RequestKey", call: CallState, attempts: Send) -> Steps[Result]:
        """Send a request that may be charged: nobody else sends it meanwhile, nor if nobody knows what came of it."""
        found = yield ChainStep(partial(claims.claim, key), partial(claims.aclaim, key))
        if not hasattr(found, "key"):
            return self._archived(found, call, claims.cost(found))
        call.claimed = claims, found
        try:
            result = yield from attempts(call)
        except BaseException:
            charged = call.charged
            yield from self.kept(
                ChainStep(partial(claims.settle, found, charged), partial(claims.asettle, found, charged))
            )
            raise
        response = self._archivable(result)
        yield from self.kept(
            ChainStep(partial(claims.finish, found, response), partial(claims.afinish, found, response))
        )
        return result

    def kept(self, step: ChainStep) -> Steps[None]:
        """Write down what came of an attempt; a full disk must not cost the caller what was paid for."""
        try:
            yield step
        except Exception:
            _logger.exception("what came of a request could not be written down")

    def noted(self, claimed: "tuple[Claims, Mark]", *, sent: bool) -> ChainStep:
        """Return the step that writes into the mark of a call whether it is sent now."""
        claims, mark = claimed
        return ChainStep(partial(claims.note, mark, sent=sent), partial(claims.anote, mark, sent=sent))

    def _archived(self, found: "ArchivedResponse", call: CallState, charged: "Charged" = "no") -> Result:
        raw = RawResponse(found.status_code, (("content-type", found.content_type),), found.content)
        payload = self.classifier.classify(raw, call.operation)
        if isinstance(payload, Exception):
            raise payload
        details = {"attempts": 0, "charged": charged, "from_archive": True}
        return Result(self.classifier.accepted(raw, call.operation, payload, **details), payload)

    def _archivable(self, result: Result) -> "ArchivedResponse":
        from ...archive.responses import ArchivedResponse  # noqa: PLC0415 - only who has an archive needs it

        raw, redact = result.raw, self.classifier.redactor
        code = result.payload.get("code") if self.classifier.service_model.success else None
        return ArchivedResponse(
            raw.status_code,
            raw.header("content-type") or "",
            redact.body(raw.content),
            redact.text(raw.request_id) if raw.request_id else None,
            None if code is None else str(code),
            raw.charged,
        )


async def _in_thread(work: Callable[[], None]) -> None:
    from ...archive.threads import in_thread  # noqa: PLC0415 - only who has an archive needs it

    await in_thread(work)
