"""Transports: they sign requests, and classify what comes back.

The credential is added in the innermost transport, to a copy of the request. Whatever fails below it is turned into
an error of ours, without cause, context or traceback: those lead to frames that hold the signed request.
"""

from typing import Any, NamedTuple, NoReturn, Self

import httpx

from ..auth.credentials import FORM, Credential, is_form
from ..client import RAW_RESPONSE
from ..errors import (
    Charged,
    ConfigurationError,
    ConnectionFailed,
    ConnectionLost,
    NotSent,
    RawResponse,
    RequestTimedOut,
    TransportError,
)
from ..service_model import OperationModel, ServiceModel
from .addresses import with_query
from .calls.chain import Chain
from .calls.policies import Policies
from .calls.state import Result
from .calls.steps import arun, run
from .calls.telemetry import silenced
from .classification import Classifier
from .concurrency import ConcurrencyLimit
from .connections import Exchange, surplus
from .decoding import DecodingError, too_large, unpack

__all__ = [
    "AsyncCredentialTransport",
    "AsyncResponseTransport",
    "Bounds",
    "CredentialTransport",
    "ResponseTransport",
    "Signer",
]


class DecodedResponse(httpx.Response):
    """A response that was read and classified; `payload` is what it says."""

    body: bytes = b""
    payload: dict[str, Any]

    @classmethod
    def of(cls, result: Result) -> Self:
        """Return what the generated code parses; an extension holds the raw response."""
        made = cls(
            result.raw.status_code,
            # Of the others httpx makes nothing, but goes through them several times.
            headers=[pair for pair in result.raw.headers if pair[0] == "set-cookie"],
            stream=httpx.ByteStream(b""),
            extensions={RAW_RESPONSE: result.raw},
        )
        made.body, made.payload = result.raw.content, result.payload
        return made

    @property
    def content(self) -> bytes:
        """The bytes of the body, unpacked."""
        return self.body

    def read(self) -> bytes:
        """Return the bytes of the body."""
        return self.body

    async def aread(self) -> bytes:
        """Return the bytes of the body."""
        return self.body

    def json(self, **kwargs: Any) -> Any:  # noqa: ARG002 - httpx's signature
        """Return the payload, without parsing again."""
        return self.payload


class Bounds:
    """How long an attempt may take, in seconds, and how many bytes its response may have, received and unpacked."""

    def __init__(self, timeout: float | None, max_bytes: int) -> None:
        self.timeout = timeout
        self.max_bytes = max_bytes


class _Received:
    """What has come of a response so far."""

    def __init__(self, exchange: Exchange, bounds: Bounds) -> None:
        self.exchange = exchange
        self._max_bytes = bounds.max_bytes
        self._response: httpx.Response | None = None
        self._chunks: list[bytes] = []
        self._size = 0

    def begin(self, response: httpx.Response) -> Any:
        """Note status and headers, and return the stream of the body."""
        self._response = response
        return response.stream

    def add(self, chunk: bytes) -> None:
        """Note some bytes; raises when there are too many, or when the attempt has taken too long."""
        room = self._max_bytes - self._size
        self._chunks.append(chunk[:room])
        self._size += len(chunk)
        if self._size > self._max_bytes:
            raise too_large()
        self.exchange.left(None, httpx.ReadTimeout)

    def raw(self) -> RawResponse | None:
        """Return what has come, as received; None when nothing has."""
        found = self._response
        if found is None:
            return None
        return RawResponse(found.status_code, tuple(found.headers.multi_items()), b"".join(self._chunks))

    def whole(self, response: httpx.Response) -> RawResponse:
        """Return the response, unpacked; raises DecodingError."""
        headers = tuple(response.headers.multi_items())
        encodings = ",".join(value for name, value in headers if name == "content-encoding")
        content = unpack(b"".join(self._chunks), encodings, self._max_bytes)
        return RawResponse(response.status_code, headers, content)


class _SignedRequest(httpx.Request):
    """A request with the credential; its repr shows nothing, as frames of foreign transports may hold it."""

    def __repr__(self) -> str:
        return "<SignedRequest>"

    @property
    def content(self) -> bytes:
        """The body, where it is in memory, as in any request; read when it is asked for."""
        is_read = isinstance(self.stream, httpx.ByteStream)  # pyright: ignore[reportUnnecessaryIsInstance]
        return self.read() if is_read else super().content

    def take_form(self, body: bytes) -> None:
        """Send these fields."""
        self.stream = httpx.ByteStream(body)
        self.headers.setdefault("Content-Type", FORM)
        self.headers["Content-Length"] = str(len(body))
        self.headers.pop("Transfer-Encoding", None)


class Signer(NamedTuple):
    """Signs the requests of one API, and says what failures below mean; shared by both credential transports.

    `origin` is the only server that gets the credential. `ours` says that the inner transport is not the user's.
    """

    classifier: Classifier
    credential: Credential
    origin: httpx.URL
    ours: bool

    def credential_for(self, request: httpx.Request) -> Credential:
        """Return what a request gets: what all get, unless its operation takes the credential in one place only."""
        operation = operation_of(self.classifier.service_model, request) if self.credential.named else None
        return self.credential.at(operation.credential) if operation and operation.credential else self.credential

    def wants_body(self, request: httpx.Request, credential: Credential) -> bool:
        """Say whether the body has to be read before signing."""
        content_type = _content_type(request.headers)
        signed = credential.signature is not None and is_form(content_type)
        return signed or credential.goes_in_form(content_type)

    def sign(self, request: httpx.Request, credential: Credential) -> httpx.Request:
        """Return a copy with the credential; the body must have been read if it is wanted."""
        signed = _SignedRequest(
            request.method, request.url, headers=request.headers, stream=request.stream, extensions=request.extensions
        )
        if credential.headers:
            signed.headers.update(credential.headers)
        if credential.goes_in_form(_content_type(signed.headers)):
            signed.take_form(credential.extend_form(request.content))
        elif credential.fields:
            signed.url = with_query(request.url, credential.extend_query(request.url.query).decode("ascii"))
        if credential.signature:
            form = signed.content if is_form(_content_type(signed.headers)) else b""
            signed.headers["Authorization"] = credential.signature.header(signed.method, str(signed.url), form)
        return signed

    def foreign(self, request: httpx.Request) -> ConfigurationError | None:
        """Return the error for a request to another server than the one the credential is for."""
        url, origin = request.url, self.origin
        if (url.scheme, url.host, url.port) == (origin.scheme, origin.host, origin.port):
            return None
        return ConfigurationError("The request goes to another server than base_url names; the credential stays here.")

    def failure(self, error: BaseException, request: httpx.Request, received: _Received) -> BaseException:
        """Return what to raise for something that was raised below."""
        operation, raw = operation_of(self.classifier.service_model, request), received.raw()
        if isinstance(error, DecodingError) and raw is not None:
            return self.classifier.unexpected(raw, operation, error.expected, error.got)
        # Below a transport of ours everything is a failure of the connection; asyncio says RuntimeError for some.
        if isinstance(error, Exception if self.ours else _HTTPX_ERRORS):
            sent = received.exchange.sent or not self.ours
            cls, charged, text = _meaning(error, self.classifier.service_model.charged, sent=sent)
            reason = self.classifier.redactor.text(f"{type(error).__name__}: {error}".removesuffix(": "))
            name, response = operation.id if operation else None, raw and self.classifier.clean(raw)
            return cls(f"{text}: {reason}", charged=charged, operation=name, response=response)
        if not isinstance(error, Exception):
            # Interrupts pass, but not their way through frames that hold the signed request.
            error.__cause__ = error.__context__ = error.__traceback__ = None
        return error


def _content_type(headers: httpx.Headers) -> str:
    found: str = headers.get("content-type", "")
    return found


_HTTPX_ERRORS = (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL)
_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)
# These say by themselves that something was sent, whoever raises them.
_SENT = (httpx.TimeoutException, httpx.NetworkError, httpx.RemoteProtocolError)


def _meaning(error: BaseException, charged: Charged, *, sent: bool) -> tuple[type[TransportError], Charged, str]:
    if isinstance(error, (*_NOT_SENT, httpx.InvalidURL)) or not (sent or isinstance(error, _SENT)):
        return ConnectionFailed, "no", "did not reach the service; nothing was sent"
    if isinstance(error, httpx.TimeoutException):
        return RequestTimedOut, charged, "was sent, but no answer came in time; whether it was done is not known"
    return ConnectionLost, charged, "was cut off; whether it was done is not known"


def operation_of(service_model: ServiceModel, request: httpx.Request) -> OperationModel | None:
    """Return the operation that a request belongs to."""
    return service_model.find(request.method, request.url.raw_path.partition(b"?")[0].decode("ascii"))


class CredentialTransport:
    """Innermost of ours: sends a signed copy of a request, reads the response, seals off errors."""

    def __init__(self, inner: httpx.BaseTransport, signer: Signer, bounds: Bounds, gate: ConcurrencyLimit) -> None:
        self.inner = inner
        self.signer = signer
        self.bounds = bounds
        self.gate = gate

    def bounded(self, bounds: Bounds) -> Self:
        """Return a copy with other bounds, which shares all else."""
        return type(self)(self.inner, self.signer, bounds, self.gate)

    def send(self, request: httpx.Request, exchange: Exchange) -> RawResponse:
        """Send one request; raises our errors only, save what the user's own transport raises."""
        outcome = self.signer.foreign(request) or self._exchanged(request, exchange)
        if isinstance(outcome, BaseException):
            raise outcome
        return outcome

    def _exchanged(self, request: httpx.Request, exchange: Exchange) -> RawResponse | BaseException:
        with self.gate.held(), silenced():
            if exchange.first:
                exchange.first.sync()
            return self._received(request, exchange)

    def _received(self, request: httpx.Request, exchange: Exchange) -> RawResponse | BaseException:
        exchange.begin(self.bounds.timeout)
        received = _Received(exchange, self.bounds)
        try:
            credential = self.signer.credential_for(request)
            if self.signer.wants_body(request, credential):
                request.read()
            signed = self.signer.sign(request, credential)
            exchange.sent = not self.signer.ours
            response = self.inner.handle_request(signed)
            try:
                for chunk in received.begin(response):
                    received.add(chunk)
                if connection := surplus(response):
                    connection.close()
            finally:
                response.close()
            return received.whole(response)
        except BaseException as error:  # noqa: BLE001 - returned, and raised where no frame holds the signed request
            return self.signer.failure(error, request, received)

    def close(self) -> None:
        """Close the inner transport."""
        self.inner.close()


class SilentTransport(CredentialTransport):
    """Sends nothing: for what is not found above it, it raises NotSent."""

    def send(self, request: httpx.Request, exchange: Exchange) -> RawResponse:  # noqa: ARG002 - nothing is exchanged
        """Raise NotSent."""
        operation = operation_of(self.signer.classifier.service_model, request)
        raise NotSent("only what is kept was asked for", operation=operation.id if operation else None)


class AsyncCredentialTransport:
    """Async twin of CredentialTransport."""

    def __init__(self, inner: httpx.AsyncBaseTransport, signer: Signer, bounds: Bounds, gate: ConcurrencyLimit) -> None:
        self.inner = inner
        self.signer = signer
        self.bounds = bounds
        self.gate = gate

    def bounded(self, bounds: Bounds) -> Self:
        """Return a copy with other bounds, which shares all else."""
        return type(self)(self.inner, self.signer, bounds, self.gate)

    async def send(self, request: httpx.Request, exchange: Exchange) -> RawResponse:
        """Send one request; raises our errors only, save what the user's own transport raises."""
        outcome = self.signer.foreign(request) or await self._exchanged(request, exchange)
        if isinstance(outcome, BaseException):
            raise outcome
        return outcome

    async def _exchanged(self, request: httpx.Request, exchange: Exchange) -> RawResponse | BaseException:
        async with self.gate.aheld():
            with silenced():
                if exchange.first:
                    await exchange.first.asynchronous()
                return await self._received(request, exchange)

    async def _received(self, request: httpx.Request, exchange: Exchange) -> RawResponse | BaseException:
        exchange.begin(self.bounds.timeout)
        received = _Received(exchange, self.bounds)
        try:
            credential = self.signer.credential_for(request)
            if self.signer.wants_body(request, credential):
                await request.aread()
            signed = self.signer.sign(request, credential)
            exchange.sent = not self.signer.ours
            response = await self.inner.handle_async_request(signed)
            try:
                async for chunk in received.begin(response):
                    received.add(chunk)
                if connection := surplus(response):
                    await connection.aclose()
            finally:
                await response.aclose()
            return received.whole(response)
        except BaseException as error:  # noqa: BLE001 - returned, and raised where no frame holds the signed request
            return self.signer.failure(error, request, received)

    async def aclose(self) -> None:
        """Close the inner transport."""
        await self.inner.aclose()


class ResponseTransport(httpx.BaseTransport):
    """Outer transport: passes on responses with a good payload, raises for all others."""

    def __init__(self, inner: CredentialTransport, policies: Policies, *, owner: bool = True) -> None:
        self.inner = inner
        self.policies = policies
        self._owner = owner
        self._chain = Chain(inner.signer.classifier, policies, inner.send, _wrong_flavour)

    def handle_request(self, request: httpx.Request) -> DecodedResponse:
        """Return a response with its payload, or raise a WeibokitError."""
        operation = operation_of(self.inner.signer.classifier.service_model, request)
        return DecodedResponse.of(run(self._chain.steps(request, operation)))

    def close(self) -> None:
        """Close the connections, unless they are another client's."""
        if self._owner:
            self.inner.close()


class AsyncResponseTransport(httpx.AsyncBaseTransport):
    """Async twin of ResponseTransport."""

    def __init__(self, inner: AsyncCredentialTransport, policies: Policies, *, owner: bool = True) -> None:
        self.inner = inner
        self.policies = policies
        self._owner = owner
        self._chain = Chain(inner.signer.classifier, policies, _wrong_flavour, inner.send)

    async def handle_async_request(self, request: httpx.Request) -> DecodedResponse:
        """Return a response with its payload, or raise a WeibokitError."""
        operation = operation_of(self.inner.signer.classifier.service_model, request)
        return DecodedResponse.of(await arun(self._chain.steps(request, operation)))

    async def aclose(self) -> None:
        """Close the connections, unless they are another client's."""
        if self._owner:
            await self.inner.aclose()


def _wrong_flavour(*_: object) -> NoReturn:
    raise NotImplementedError("a client is either sync or async")
