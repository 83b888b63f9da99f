"""What an answer amounts to: a payload, a refusal, or something the definition does not allow.

Nothing is raised here: errors are returned, so that no traceback holds a frame with the service's own words, which
may echo a credential.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from ..auth.redaction import Redactor
from ..errors import API_ERRORS, APIError, RawResponse, UnexpectedAnswer
from ..models.pointers import is_array, is_object, json_name, resolve
from ..service_model import Facts, Operation, Refusal
from .decoding import DecodingError, decode, definition, is_opaque, looks_like_xml, media_type

__all__ = ["Judge", "RefusalRule", "with_request_id"]

RefusalRule = Callable[[Mapping[str, Any], Facts], Refusal | None]

# How a refusal looks in XML is the same for every operation that has XML.
_XML_REFUSAL: Mapping[str, Any] = {"type": "object", "xml": {"name": "hash"}}


@dataclass(frozen=True, slots=True)
class Judge:
    """Judges the answers of one API; `refusal` finds the refusal in an object, if there is one."""

    facts: Facts
    refusal: RefusalRule
    redactor: Redactor

    def payload(self, raw: RawResponse, operation: Operation | None) -> "dict[str, Any] | APIError | UnexpectedAnswer":
        """Return the JSON object of an answer, or the error to raise.

        Of a redirect it is the address, of a page its text; of a file it is empty, as the bytes stay where they
        are.
        """
        undecoded = _undecoded(raw, operation) if operation else None
        if undecoded is not None:
            return undecoded
        try:
            found = _object(self._decode(raw, operation), operation)
            refusal = self.refusal(found, self.facts)
        except DecodingError as error:
            return self.unexpected(raw, operation, error.expected, error.got)
        if refusal is not None:
            return self._refused(raw, operation, refusal, found)
        if not self.facts.success and not 200 <= raw.status_code < 300:
            return self.unexpected(raw, operation, "an error body", f"{json_name(found)} without an error code")
        if operation and operation.answer != "data":
            return self.unexpected(raw, operation, f"a {operation.answer}", json_name(found))
        return found

    def unexpected(self, raw: RawResponse, operation: Operation | None, expected: str, got: str) -> UnexpectedAnswer:
        """Build the error for an answer that the definition does not allow."""
        return UnexpectedAnswer(
            expected=expected,
            got=self.redactor.text(got),
            response=self._clean(raw),
            charged=self.facts.charged,
            operation=operation.id if operation else None,
        )

    def _decode(self, raw: RawResponse, operation: Operation | None) -> object:
        content_type = raw.header("content-type") or ""
        if not looks_like_xml(media_type(content_type), raw.content):
            return decode(raw.content, content_type, {}, {})
        document = definition(self.facts.package, self.facts.api)
        success: Mapping[str, Any] = resolve(document, operation.success) if operation and operation.success else {}
        return decode(raw.content, content_type, {"oneOf": [success, _XML_REFUSAL]}, document)

    def _refused(
        self, raw: RawResponse, operation: Operation | None, refusal: Refusal, body: Mapping[str, Any]
    ) -> APIError:
        known = self.facts.codes.get(refusal.code)
        cls = API_ERRORS[known.error] if known and known.error else APIError
        return cls(
            self.redactor.text(refusal.message),
            code=self.redactor.text(refusal.code),
            name=known.name if known else None,
            charged=self.facts.charge(refusal.code),
            operation=operation.id if operation else None,
            response=self._clean(with_request_id(raw, body)),
        )

    def _clean(self, raw: RawResponse) -> RawResponse:
        text = self.redactor.text
        return replace(
            raw,
            headers=tuple((text(name), text(value)) for name, value in raw.headers),
            content=self.redactor.data(raw.content),
            request_id=raw.request_id and text(raw.request_id),
        )


def with_request_id(raw: RawResponse, body: Mapping[str, Any]) -> RawResponse:
    """Return the raw response with the id that the body gives for the provider's support, if it does."""
    found = body.get("requestId")
    return replace(raw, request_id=found) if isinstance(found, str) else raw


def _undecoded(raw: RawResponse, operation: Operation) -> dict[str, Any] | None:
    """Return the payload of a good answer that is no data, or None for one that has to be decoded."""
    location, content_type = raw.header("location"), raw.header("content-type") or ""
    if operation.answer == "redirect" and 300 <= raw.status_code < 400 and location:
        return {"location": location}
    if not 200 <= raw.status_code < 300:
        return None
    if operation.answer == "file" and is_opaque(content_type):
        return {}
    if operation.bare_text and media_type(content_type) == "text/html":
        return {operation.bare_text: raw.content.decode("utf-8", "replace")}
    return None


def _object(payload: object, operation: Operation | None) -> dict[str, Any]:
    if is_array(payload) and operation and operation.bare_list:
        return {operation.bare_list: payload}
    if not is_object(payload):
        raise DecodingError("an object", json_name(payload))
    return payload
