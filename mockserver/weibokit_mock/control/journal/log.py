"""One line in the log for every request, without credentials."""

import json
import logging

from .events import ServeEvent, date_string
from .journal import Journal

logger = logging.getLogger("weibokit_mock.requests")


def log_requests(journal: Journal, form: str) -> None:
    """Write a line for every request of a journal from now on; `form` is `text` or `json`."""
    write = _as_json if form == "json" else _as_text
    journal.subscribe(lambda _id, event: logger.info("%s", write(journal, event)))


def _as_text(journal: Journal, event: ServeEvent) -> str:
    said = _said(journal, event)
    reason = f"  {said['reason']}" if event.reason else ""
    return (
        f"{said['time']} {said['method']} {said['url']} {said['status']} {said['operation'] or '-'}"
        f" {said['decidedBy']} {said['source']} {said['milliseconds']} ms{reason}"
    )


def _as_json(journal: Journal, event: ServeEvent) -> str:
    return json.dumps(_said(journal, event), ensure_ascii=False)


def _said(journal: Journal, event: ServeEvent) -> dict[str, object]:
    redaction = journal.redaction
    secrets = redaction.secrets(event.request)
    return {
        "time": date_string(event.received),
        "method": event.request.method,
        "url": redaction.request(event.request, secrets).url,
        "status": event.status,
        "operation": event.operation,
        "decidedBy": event.decided_by,
        "stub": event.stub.name or event.stub.id if event.stub else None,
        "source": event.source,
        "reason": redaction.text(event.reason, secrets),
        "milliseconds": round(event.elapsed * 1000, 1),
    }
