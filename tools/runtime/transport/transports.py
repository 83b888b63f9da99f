"""Transports; with `opening` the only module that touches httpx.

The credential is added in the innermost transport, to a copy of the request. Whatever fails below it is turned into
an error of ours, without cause, context or traceback: those lead to frames that hold the signed request.
"""

from dataclasses import dataclass
from typing import Any, Self

import httpx

from ..auth.credentials import FORM, Credential, is_form
from ..errors import (
    Charged,
    ConfigurationError,
    ConnectionFailed,
    ConnectionLost,
    RawResponse,
    RequestTimedOut,
    TransportError,
)
from ..service_model import Facts, Operation
from .classification import Judge, with_request_id

__all__ = ["AnswerTransport", "AsyncAnswerTransport", "AsyncCredentialTransport", "CredentialTransport", "Signer"]


class AnswerHeaders(httpx.Headers):
    """Headers that carry the raw response through the endpoint module, which passes nothing else on."""

    raw_response: RawResponse


class DecodedResponse(httpx.Response):
    """A response whose payload is decoded already; `content` stays as it came."""

    payload: dict[str, Any]

    @classmethod
    def of(cls, response: httpx.Response) -> Self:
        """Take over the stream of a response; what hangs on the connection below stays behind."""
        return cls(response.status_code, headers=response.headers, stream=response.stream)

    def raw(self) -> RawResponse:
        """Return status, headers and bytes."""
        return RawResponse(self.status_code, tuple(self.headers.multi_items()), self.content)

    def json(self, **kwargs: Any) -> Any:  # noqa: ARG002 - httpx's signature
        """Return the payload, without parsing again."""
        return self.payload


class _SignedRequest(httpx.Request):
    """A request with the credential; its repr shows nothing, as frames of foreign transports may hold it."""

    def __repr__(self) -> str:
        return "<SignedRequest>"


@dataclass(frozen=True, slots=True)
class Signer:
    """Signs the requests of one API, and says what failures below mean; shared by both credential transports.

    `origin` is the only server that gets the credential. `ours` says that the inner transport is not the user's.
    """

    judge: Judge
    credential: Credential
    origin: httpx.URL
    ours: bool

    def credential_for(self, request: httpx.Request) -> Credential:
        """Return what a request gets: what all get, unless its operation takes the credential in one place only."""
        operation = operation_of(self.judge.facts, request) if self.credential.named else None
        return self.credential.at(operation.credential) if operation and operation.credential else self.credential

    def wants_body(self, request: httpx.Request, credential: Credential) -> bool:
        """Say whether the body has to be read before signing."""
        signed = credential.signature is not None and _is_form(request.headers)
        return signed or credential.goes_in_form(request.headers.get("content-type", ""))

    def sign(self, request: httpx.Request, credential: Credential) -> httpx.Request:
        """Return a copy with the credential; the body must have been read if it is wanted."""
        url, headers, stream = request.url, request.headers.copy(), request.stream
        headers.update(credential.headers)
        if credential.goes_in_form(headers.get("content-type", "")):
            body = credential.extend_form(request.content)
            stream = httpx.ByteStream(body)
            headers.setdefault("Content-Type", FORM)
            headers["Content-Length"] = str(len(body))
            headers.pop("Transfer-Encoding", None)
        elif credential.fields:
            url = url.copy_with(query=credential.extend_query(url.query))
        if credential.signature:
            form = b"".join(stream) if isinstance(stream, httpx.ByteStream) and _is_form(headers) else b""
            headers["Authorization"] = credential.signature.header(request.method, str(url), form)
        signed = _SignedRequest(request.method, url, headers=headers, stream=stream, extensions=request.extensions)
        if isinstance(stream, httpx.ByteStream):
            # As in any request with a body in memory, `content` can be asked for at once.
            signed.read()
        return signed

    def foreign(self, request: httpx.Request) -> ConfigurationError | None:
        """Return the error for a request to another server than the one the credential is for."""
        url, origin = request.url, self.origin
        if (url.scheme, url.host, url.port) == (origin.scheme, origin.host, origin.port):
            return None
        return ConfigurationError("The request goes to another server than base_url names; the credential stays here.")

    def failure(self, error: BaseException, request: httpx.Request, answer: DecodedResponse | None) -> BaseException:
        """Return what to raise for something that was raised below."""
        operation = operation_of(self.judge.facts, request)
        if isinstance(error, httpx.DecodingError) and answer is not None:
            raw = RawResponse(answer.status_code, tuple(answer.headers.multi_items()), b"")
            return self.judge.unexpected(raw, operation, "a body in its declared encoding", "bytes that are not in it")
        # Below a transport of ours everything is a failure of the connection; asyncio says RuntimeError for some.
        if isinstance(error, Exception if self.ours else _HTTPX_ERRORS):
            cls, charged, text = _meaning(error, self.judge.facts.charged)
            reason = self.judge.redactor.text(f"{type(error).__name__}: {error}".removesuffix(": "))
            return cls(f"{text}: {reason}", charged=charged, operation=operation.id if operation else None)
        if not isinstance(error, Exception):
            # Interrupts pass, but not their way through frames that hold the signed request.
            error.__cause__ = error.__context__ = error.__traceback__ = None
        return error


def _is_form(headers: httpx.Headers) -> bool:
    return is_form(headers.get("content-type", ""))


_HTTPX_ERRORS = (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL)
_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)


def _meaning(error: BaseException, charged: Charged) -> tuple[type[TransportError], Charged, str]:
    if isinstance(error, (*_NOT_SENT, httpx.InvalidURL)):
        return ConnectionFailed, "no", "did not reach the service; nothing was sent"
    if isinstance(error, httpx.TimeoutException):
        return RequestTimedOut, charged, "was sent, but no answer came in time; whether it was done is not known"
    return ConnectionLost, charged, "was cut off; whether it was done is not known"


def operation_of(facts: Facts, request: httpx.Request) -> Operation | None:
    """Return the operation that a request belongs to."""
    return facts.find(request.method, request.url.raw_path.partition(b"?")[0].decode("ascii"))


class CredentialTransport(httpx.BaseTransport):
    """Innermost transport: sends a signed copy of the request, reads the answer, seals off errors."""

    def __init__(self, inner: httpx.BaseTransport, signer: Signer) -> None:
        self._inner = inner
        self._signer = signer

    def handle_request(self, request: httpx.Request) -> DecodedResponse:
        """Send one request; raises our errors only, save what the user's own transport raises."""
        outcome = self._signer.foreign(request) or self._exchange(request)
        if isinstance(outcome, BaseException):
            raise outcome
        return outcome

    def _exchange(self, request: httpx.Request) -> DecodedResponse | BaseException:
        answer = None
        try:
            credential = self._signer.credential_for(request)
            if self._signer.wants_body(request, credential):
                request.read()
            answer = DecodedResponse.of(self._inner.handle_request(self._signer.sign(request, credential)))
            try:
                answer.read()
            finally:
                answer.close()
        except BaseException as error:  # noqa: BLE001 - returned, and raised where no frame holds the signed request
            return self._signer.failure(error, request, answer)
        return answer

    def close(self) -> None:
        """Close the inner transport."""
        self._inner.close()


class AsyncCredentialTransport(httpx.AsyncBaseTransport):
    """Async twin of CredentialTransport."""

    def __init__(self, inner: httpx.AsyncBaseTransport, signer: Signer) -> None:
        self._inner = inner
        self._signer = signer

    async def handle_async_request(self, request: httpx.Request) -> DecodedResponse:
        """Send one request; raises our errors only, save what the user's own transport raises."""
        outcome = self._signer.foreign(request) or await self._exchange(request)
        if isinstance(outcome, BaseException):
            raise outcome
        return outcome

    async def _exchange(self, request: httpx.Request) -> DecodedResponse | BaseException:
        answer = None
        try:
            credential = self._signer.credential_for(request)
            if self._signer.wants_body(request, credential):
                await request.aread()
            signed = self._signer.sign(request, credential)
            answer = DecodedResponse.of(await self._inner.handle_async_request(signed))
            try:
                await answer.aread()
            finally:
                await answer.aclose()
        except BaseException as error:  # noqa: BLE001 - returned, and raised where no frame holds the signed request
            return self._signer.failure(error, request, answer)
        return answer

    async def aclose(self) -> None:
        """Close the inner transport."""
        await self._inner.aclose()


class AnswerTransport(httpx.BaseTransport):
    """Outer transport: passes on answers with a good payload, raises for all others."""

    def __init__(self, inner: CredentialTransport, judge: Judge) -> None:
        self._inner = inner
        self._judge = judge

    def handle_request(self, request: httpx.Request) -> DecodedResponse:
        """Return an answer with its payload, or raise APIError, UnexpectedAnswer or TransportError."""
        answer = self._inner.handle_request(request)
        error = _accept(self._judge, request, answer)
        if error is not None:
            raise error
        return answer

    def close(self) -> None:
        """Close the inner transport."""
        self._inner.close()


class AsyncAnswerTransport(httpx.AsyncBaseTransport):
    """Async twin of AnswerTransport."""

    def __init__(self, inner: AsyncCredentialTransport, judge: Judge) -> None:
        self._inner = inner
        self._judge = judge

    async def handle_async_request(self, request: httpx.Request) -> DecodedResponse:
        """Return an answer with its payload, or raise APIError, UnexpectedAnswer or TransportError."""
        answer = await self._inner.handle_async_request(request)
        error = _accept(self._judge, request, answer)
        if error is not None:
            raise error
        return answer

    async def aclose(self) -> None:
        """Close the inner transport."""
        await self._inner.aclose()


def _accept(judge: Judge, request: httpx.Request, answer: DecodedResponse) -> Exception | None:
    """Put the payload into the answer, or return the error to raise."""
    raw = answer.raw()
    found = judge.payload(raw, operation_of(judge.facts, request))
    if isinstance(found, Exception):
        return found
    answer.payload = found
    headers = AnswerHeaders(answer.headers)
    headers.raw_response = with_request_id(raw, found)
    answer.headers = headers
    # Every documented success is 200. The body decides, and endpoint modules know documented statuses only.
    answer.status_code = 200
    return None
