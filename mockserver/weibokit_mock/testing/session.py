"""A session of the mock, as a test has it."""

import threading
import time
from collections.abc import Mapping, Sequence
from typing import Any

from ..app import Mock
from ..control.clock import Clock
from ..control.sessions import OpenSession
from ..control.stubs.mappings import StubMapping, parse_stub
from ..control.stubs.parameters import ProviderParameters
from ..control.stubs.short import stub_json
from ..http.asgi import Receive, Scope, Send
from .messages import message
from .requests import Call, calls_in

Values = Mapping[str, Any]
"""Parameters and what they have to be."""


class MockSession:
    """A session: own stubs, journal, OAuth state and clock, at a `base_url` of its own.

    It is an ASGI application too, for clients in this process. Operations are named as methods are:
    `weibo.get_fans_v1`, or with their API, `justone.weibo.get_fans_v1`; `justone.*` stands for all of one.
    """

    def __init__(self, mock: Mock, opened: OpenSession) -> None:
        self._mock, self._opened = mock, opened
        self._control = opened.session.control
        self.base_url = opened.listener.base_url if opened.listener else ""

    def __repr__(self) -> str:
        return f"MockSession({self.base_url!r})"

    @property
    def id(self) -> str:
        """The id of the session, for the header `X-Weibokit-Session`."""
        return self._opened.id

    @property
    def clock(self) -> Clock:
        """The clock of the session; `.advance(seconds)` moves it on."""
        return self._opened.session.clock

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Respond to one request, without a socket."""
        if scope["type"] == "http":
            await self._mock.handle(scope, receive, send, self._opened)

    def stub(self, mapping: Mapping[str, Any] | None = None, /, **said: Any) -> StubMapping:
        """Add a stub: a mapping in WireMock's format, or our short words as keyword arguments, or both together."""
        given = {name: value for name, value in {**(mapping or {}), **said}.items() if value is not None}
        if "operation" in given:
            given["operation"] = self._mock.catalog.full_name(given["operation"], "/operation")
        stub = parse_stub(stub_json(given), validate=self._mock.catalog.check)
        self._control.stubs.add(stub)
        return stub

    def refuse(
        self, operation: str, code: int | str, *, times: int | None = None, when: Values | None = None, **said: Any
    ) -> StubMapping:
        """Have the provider refuse with a code, by number or name: with its status, body and text."""
        return self.stub(operation=operation, code=code, times=times, when=when, **said)

    def respond(
        self,
        operation: str,
        json: Any = None,
        *,
        example: str | None = None,
        times: int | None = None,
        when: Values | None = None,
    ) -> StubMapping:
        """Have a good request answered with JSON of your own, or with one of the examples of the operation."""
        if (json is None) == (example is None):
            raise TypeError("respond() takes JSON or the name of an example; give one of them.")
        return self.stub(operation=operation, json=json, example=example, times=times, when=when)

    def empty(self, operation: str, *, times: int | None = None, when: Values | None = None) -> StubMapping:
        """Have lists come without items, as at the end of all pages."""
        return self.stub(operation=operation, empty=True, times=times, when=when)

    def delay(
        self, operation: str, seconds: float, *, times: int | None = None, when: Values | None = None
    ) -> StubMapping:
        """Have responses wait, in real time."""
        return self.stub(operation=operation, delay=seconds, times=times, when=when)

    def drop(
        self,
        operation: str,
        *,
        fault: str = "CONNECTION_RESET_BY_PEER",
        times: int | None = None,
        when: Values | None = None,
    ) -> StubMapping:
        """Have the connection break in place of a response; `weibokit_mock.http.faults` says what a client sees."""
        return self.stub(operation=operation, fault=fault, times=times, when=when)

    def calls(self, operation: str | None = None, /, **arguments: Any) -> list[Call]:
        """Return the requests for an operation with these arguments, the oldest first; without one, all of them."""
        name, came = self._name(operation), list(calls_in(self._control.journal))
        self._check(name, arguments, came)
        return [each for each in came if not each.differences(name, arguments)]

    def assert_called(self, operation: str | None = None, /, *, times: int | None = None, **arguments: Any) -> None:
        """Raise AssertionError unless there were so many calls, at least one where no number is given."""
        found = self.calls(operation, **arguments)
        if len(found) == times if times is not None else found:
            return
        raise AssertionError(self._message(operation, arguments, _wanted(times), found))

    def wait_for(
        self, operation: str | None = None, /, *, times: int = 1, timeout: float = 5.0, **arguments: Any
    ) -> list[Call]:
        """Wait in this thread until so many calls came, and return them; raise AssertionError after `timeout`."""
        came = threading.Event()
        end = self._control.journal.subscribe(lambda _id, _event: came.set())
        try:
            last = time.monotonic() + timeout
            while len(found := self.calls(operation, **arguments)) < times:
                if not came.wait(last - time.monotonic()) or time.monotonic() > last:
                    wanted = f"{_wanted(times)} in {timeout:g} s"
                    raise AssertionError(self._message(operation, arguments, wanted, found))
                came.clear()
        finally:
            end()
        return found

    def reset(self) -> None:
        """Bring the session back to where it was at the start."""
        self._control.reset()

    def _name(self, operation: str | None) -> str | None:
        return None if operation is None else self._mock.catalog.full_name(operation, "/operation")

    def _check(self, operation: str | None, arguments: Mapping[str, Any], came: Sequence[Call]) -> None:
        """Raise InvalidInputError for an argument that no call can have, and by which none would be found."""
        for name in arguments:
            self._control.journal.check_name(name)
        known = {name for call in came for name in call.arguments}
        when = tuple((name, "") for name in arguments if name not in known)
        if operation is not None and when:
            self._mock.catalog.check(ProviderParameters(operation, when), "")

    def _message(self, operation: str | None, arguments: dict[str, Any], wanted: str, found: Sequence[Call]) -> str:
        return message(self._name(operation), arguments, wanted, list(calls_in(self._control.journal)), found)


def _wanted(times: int | None) -> str:
    if times is None:
        return "at least one call"
    return "1 call" if times == 1 else f"{times} calls"
