"""The turns of a rate in Redis: a sliding log for each of its limits, and a gate, shared by many machines."""

import os
from collections.abc import Sequence

from .addresses import RedisAddress
from .server import RedisServer

__all__ = ["RedisTurns"]

_MICROSECONDS = 1_000_000

_NOW = """
local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000000 + tonumber(time[2])
local function text(number) return string.format('%.0f', number) end
local free = tonumber(redis.call('GET', KEYS[1]) or '0')
"""

_TURN = f"""{_NOW}
for number = 2, #KEYS do
    local log, amount, length = KEYS[number], tonumber(ARGV[2 * number - 2]), tonumber(ARGV[2 * number - 1])
    if redis.call('ZSCORE', log, ARGV[1]) then return '0' end
    redis.call('ZREMRANGEBYSCORE', log, '-inf', text(now - length))
    if redis.call('ZCARD', log) >= amount then
        free = math.max(free, tonumber(redis.call('ZRANGE', log, -amount, -amount, 'WITHSCORES')[2]) + length)
    end
end
if free > now then return text(free - now) end
for number = 2, #KEYS do
    redis.call('ZADD', KEYS[number], text(now), ARGV[1])
    redis.call('PEXPIRE', KEYS[number], text(tonumber(ARGV[2 * number - 1]) / 1000 + 1000))
end
return '0'
"""

_CLOSE = f"""{_NOW}
local wanted = now + tonumber(ARGV[1])
if wanted > free then redis.call('SET', KEYS[1], text(wanted), 'PX', text(tonumber(ARGV[1]) / 1000 + 1)) end
"""


class RedisTurns:
    """Turns of all clients of one API that share a store; `limits` are pairs of an amount and seconds."""

    def __init__(self, address: RedisAddress, api: str, limits: Sequence[tuple[int, int]]) -> None:
        self._server = RedisServer(address, "store")
        self._closed = f"closed:{api}"
        self._keys = [self._closed, *(f"turns:{api}:{amount}/{seconds}" for amount, seconds in limits)]
        self._limits = [each for amount, seconds in limits for each in (amount, seconds * _MICROSECONDS)]

    def turn(self) -> float:
        """Take a turn and return 0, or return the seconds until it makes sense to ask again."""
        found = self._server.run(_TURN, self._keys, [os.urandom(12).hex(), *self._limits])
        return int(found) / _MICROSECONDS

    def close(self, seconds: float) -> None:
        """Give nobody a turn for so many seconds; the longer of two closings counts."""
        self._server.run(_CLOSE, [self._closed], [max(0, int(seconds * _MICROSECONDS))])
