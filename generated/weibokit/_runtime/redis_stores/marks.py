# Do not edit: `make generate` writes this file from tools/runtime/redis_stores/marks.py.

"""The marks of requests in Redis, and responses that are handed over to those who wait for them."""

import zlib
from datetime import UTC, datetime
from typing import Any

from ..archive.keys import RequestKey
from ..archive.owners import this_process
from ..archive.responses import HANDED_OVER, ArchivedResponse
from ..archive.sent import InFlight, Mark, Unknown, state_of
from ..errors import Charged
from .server import RedisServer

__all__ = ["RedisMarks"]

# The fastest that still halves JSON.
_LEVEL = 1

_NOW = """
local time = redis.call('TIME')
local now = time[1] .. '.' .. string.format('%06d', tonumber(time[2]))
"""

_BEGIN = f"""{_NOW}
local id, owner, since, replaced, awaited = ARGV[1], ARGV[2], ARGV[3], ARGV[4], ARGV[5]
local recorded = redis.call('HGET', KEYS[2], 'recorded_at')
if recorded and tonumber(recorded) >= tonumber(since) then return {{'response', redis.call('HGETALL', KEYS[2])}} end
local mark = redis.call('HMGET', KEYS[1], 'id', 'owner', 'sent', 'since')
if mark[1] and mark[1] ~= id and mark[1] ~= replaced then
    redis.call('HSET', KEYS[1], 'awaited', '1')
    return {{'other', mark, now}}
end
if mark[1] ~= id then
    redis.call('DEL', KEYS[1])
    redis.call('HSET', KEYS[1], 'id', id, 'owner', owner, 'sent', '0', 'since', now)
    if awaited == '1' then redis.call('HSET', KEYS[1], 'awaited', '1') end
end
return {{'own'}}
"""

_LOOK = f"{_NOW} return {{redis.call('HMGET', KEYS[1], 'id', 'owner', 'sent', 'since'), now}}"

_NOTE = f"""{_NOW}
if redis.call('HGET', KEYS[1], 'id') ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'sent', ARGV[2], 'since', now)
return 1
"""

# Only where somebody waits is the response wanted: then it is asked for, and the mark stays until it comes.
_FINISH = f"""{_NOW}
local content, ends = ARGV[2], ARGV[3]
local mark = redis.call('HMGET', KEYS[1], 'id', 'awaited')
if mark[1] ~= ARGV[1] then return 0 end
if mark[2] and content == '' then return 1 end
if mark[2] then
    redis.call('DEL', KEYS[2])
    redis.call('HSET', KEYS[2], 'content', content, 'recorded_at', now, unpack(ARGV, 4))
    redis.call('EXPIRE', KEYS[2], ends)
end
redis.call('DEL', KEYS[1])
return 0
"""

_SETTLE = """
if redis.call('HGET', KEYS[1], 'id') ~= ARGV[1] then return end
if ARGV[2] == 'no' then redis.call('DEL', KEYS[1]) else redis.call('HSET', KEYS[1], 'owner', '', 'sent', '1') end
"""


class RedisMarks:
    """The marks in Redis; it can't be asked whether a process on another machine lives, so their time is bounded."""

    def __init__(self, server: RedisServer) -> None:
        self._server = server

    def now(self) -> float:
        """Return the time of Redis, in seconds since 1970."""
        return float(self._server.run(f"{_NOW} return now", []))

    def begin(self, mark: Mark, since: float, *, resend_unknown: bool) -> ArchivedResponse | Mark | InFlight | Unknown:
        """Write a mark; or return what stands in its way: a response that came since, or somebody else's mark."""
        replaced = ""
        while True:
            values = [mark.id, this_process(), f"{since:.6f}", replaced, int(mark.awaited)]
            outcome, *found = self._server.run(_BEGIN, _keys(mark.key), values)
            if outcome == b"response":
                return _response(found[0])
            if outcome == b"own":
                return mark
            state = _state(*found)
            if state and not (resend_unknown and isinstance(state, Unknown)):
                return state
            replaced = found[0][0].decode()

    def in_flight(self, key: RequestKey) -> bool:
        """Say whether somebody sends a request, or waits for its response."""
        written, now = self._server.run(_LOOK, _keys(key))
        return bool(written[0]) and isinstance(_state(written, now), InFlight)

    def note(self, mark: Mark, *, sent: bool) -> bool:
        """Write down whether the request is sent now; False where the mark is somebody else's by now."""
        return bool(self._server.run(_NOTE, _keys(mark.key), [mark.id, int(sent)]))

    def finish(self, mark: Mark, response: ArchivedResponse) -> None:
        """Hand the response over where somebody waits for it, and take the mark away."""
        keys, found = _keys(mark.key), response
        if self._server.run(_FINISH, keys, [mark.id, "", 0]):
            content = zlib.compress(found.content, _LEVEL)
            details = {"status": found.status_code, "content_type": found.content_type, "charged": found.charged}
            details |= {"request_id": found.request_id, "code": found.code}
            pairs = [each for pair in details.items() if pair[1] is not None for each in pair]
            self._server.run(_FINISH, keys, [mark.id, content, HANDED_OVER, *pairs])

    def settle(self, mark: Mark, charged: Charged) -> None:
        """End a mark without a response: take it away where nothing was charged, else leave it behind."""
        self._server.run(_SETTLE, _keys(mark.key), [mark.id, charged])


def _keys(key: RequestKey) -> list[str]:
    name = key.digest.hex()
    return [f"mark:{name}", f"response:{name}"]


def _state(written: list[bytes], now: bytes) -> InFlight | Unknown | None:
    id_, owner, sent, since = (each.decode() for each in written)
    return state_of((id_, owner or None, sent == "1", float(since)), float(now))


def _response(found: list[bytes]) -> ArchivedResponse:
    fields: dict[str, Any] = dict(zip((each.decode() for each in found[::2]), found[1::2], strict=True))
    text = {name: value.decode() for name, value in fields.items() if name != "content"}
    return ArchivedResponse(
        int(text["status"]),
        text["content_type"],
        zlib.decompress(fields["content"]),
        text.get("request_id"),
        text.get("code"),
        text["charged"],
        datetime.fromtimestamp(float(text["recorded_at"]), UTC),
    )
