# Do not edit: `make generate` writes this file from tools/runtime/transport/classification.py.

"""Classification of responses: a payload, an error response, or something the definition does not allow.

Nothing is raised here: errors are returned, so that no traceback holds a frame with the service's own words, which
may echo a credential.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from ..auth.redaction import Redactor
from ..errors import API_ERRORS, APIError, RawResponse, UnexpectedResponse
from ..models.pointers import is_array, is_object, json_name, resolve
from ..service_model import ErrorBody, OperationModel, ServiceModel
from ..texts import printable
from .decoding import DecodingError, decode, definition, is_opaque, looks_like_xml, media_type

__all__ = ["Classifier", "with_request_id"]

# Characters of a request id that are kept.
_REQUEST_ID = 100

# How an error response looks in XML is the same for every operation that has XML.
_XML_ERROR: Mapping[str, Any] = {"type": "object", "xml": {"name": "hash"}}


class Classifier(NamedTuple):
    """Classifies the responses of one API."""

    service_model: ServiceModel
    redactor: Redactor

    def classify(
        self, raw: RawResponse, operation: OperationModel | None
    ) -> "dict[str, Any] | APIError | UnexpectedResponse":
        """Return the JSON object of a response, or the error to raise.

        Of a redirect it is the address, of a page its text; of a file it is empty, as the bytes stay where they
        are.
        """
        may_be_undecoded = operation and (operation.response != "data" or operation.bare_text)
        undecoded = _undecoded(raw, operation) if operation and may_be_undecoded else None
        if undecoded is not None:
            return undecoded
        try:
            found = _object(self._decode(raw, operation), operation)
            error_body = self.service_model.find_error(found, self.service_model)
        except DecodingError as error:
            return self._without_body(raw, operation, error.expected, error.got)
        if error_body is not None:
            return self._api_error(raw, operation, error_body, found)
        if not self.service_model.success and not 200 <= raw.status_code < 300:
            return self._without_body(raw, operation, "an error body", f"{json_name(found)} without an error code")
        if operation and operation.response in {"redirect", "file"}:
            return self.unexpected(raw, operation, f"a {operation.response}", json_name(found))
        return found

    def accepted(
        self, raw: RawResponse, operation: OperationModel | None, body: Mapping[str, Any], **details: Any
    ) -> RawResponse:
        """Return the raw response of a payload, with what it cost, what it was asked for, and other details."""
        request_id, recorded = body.get("requestId"), body.get("recordTime")
        given: dict[str, Any] = {"charged": self.service_model.charge(str(body.get("code"))), **details}
        return RawResponse(
            raw.status_code,
            raw.headers,
            raw.content,
            request_id=printable(request_id, _REQUEST_ID) if isinstance(request_id, str) else raw.request_id,
            operation=operation.id if operation else None,
            record_time=printable(recorded, _REQUEST_ID) if isinstance(recorded, str) else None,
            **given,
        )

    def unexpected(
        self, raw: RawResponse, operation: OperationModel | None, expected: str, got: str
    ) -> UnexpectedResponse:
        """Build the error for a response that the definition does not allow."""
        return UnexpectedResponse(
            expected=expected,
            got=self.redactor.text(got),
            response=self.clean(raw),
            charged=self.service_model.charged,
            operation=operation.id if operation else None,
        )

    def _decode(self, raw: RawResponse, operation: OperationModel | None) -> object:
        content_type = raw.header("content-type") or ""
        if not looks_like_xml(media_type(content_type), raw.content):
            may_be_form = operation is not None and operation.response == "form"
            return decode(raw.content, content_type, {}, {}, may_be_form=may_be_form)
        document = definition(self.service_model.package, self.service_model.api)
        success: Mapping[str, Any] = resolve(document, operation.success) if operation and operation.success else {}
        return decode(raw.content, content_type, {"oneOf": [success, _XML_ERROR]}, document)

    def _without_body(
        self, raw: RawResponse, operation: OperationModel | None, expected: str, got: str
    ) -> "APIError | UnexpectedResponse":
        """Build the error for a response that has no body of the API: by its status where that says enough."""
        known = self.service_model.statuses.get(raw.status_code)
        if known is None:
            return self.unexpected(raw, operation, expected, got)
        return API_ERRORS[known.error or "APIError"](
            self.redactor.text(f"it was answered without a body of the API, with {got}"),
            name=known.name,
            charged=known.charged or self.service_model.charged,
            operation=operation.id if operation else None,
            response=self.clean(raw),
        )

    def _api_error(
        self, raw: RawResponse, operation: OperationModel | None, error_body: ErrorBody, body: Mapping[str, Any]
    ) -> APIError:
        known = self.service_model.codes.get(error_body.code)
        cls = API_ERRORS[known.error] if known and known.error else APIError
        return cls(
            self.redactor.text(error_body.message),
            code=self.redactor.text(error_body.code),
            name=known.name if known else None,
            charged=self.service_model.charge(error_body.code),
            operation=operation.id if operation else None,
            response=self.clean(with_request_id(raw, body)),
        )

    def clean(self, raw: RawResponse) -> RawResponse:
        """Return the raw response without the client's own credentials, which the service may have echoed."""
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
    return replace(raw, request_id=printable(found, _REQUEST_ID)) if isinstance(found, str) else raw


def _undecoded(raw: RawResponse, operation: OperationModel) -> dict[str, Any] | None:
    """Return the payload of a good response that is no data, or None for one that has to be decoded."""
    location, content_type = raw.header("location"), raw.header("content-type") or ""
    if operation.response == "redirect" and 300 <= raw.status_code < 400 and location:
        return {"location": location}
    if not 200 <= raw.status_code < 300:
        return None
    if operation.response == "file" and is_opaque(content_type):
        return {}
    if operation.response == "empty" and not raw.content.strip():
        return {}
    if operation.bare_text and media_type(content_type) == "text/html":
        return {operation.bare_text: raw.content.decode("utf-8", "replace")}
    return None


def _object(payload: object, operation: OperationModel | None) -> dict[str, Any]:
    if is_array(payload) and operation and operation.bare_list:
        return {operation.bare_list: payload}
    if not is_object(payload):
        raise DecodingError("an object", json_name(payload))
    return payload
