"""What a budget spent, in Redis: shared by many machines."""

from typing import TYPE_CHECKING, ClassVar

from .addresses import RedisAddress
from .marks import RedisMarks
from .server import PREFIX, RedisServer

if TYPE_CHECKING:
    from ..archive.sent import MarkStore
    from ..transport.spending.budget_stores import Window

__all__ = ["RedisStore"]

# A reservation may be settled in a later window, and what is settled twice must be known for some time.
_RUN_ENDS = 30 * 86_400
_WINDOW_ENDS = 8 * 86_400

_PERIOD = """
local time = redis.call('TIME')
local period, seconds = ARGV[1], tonumber(ARGV[2])
if seconds > 0 then
    period = period .. string.format('%.0f', math.floor((tonumber(time[1]) + tonumber(ARGV[3])) / seconds))
end
local used = redis.call('GET', period) or '0'
"""

_USED = f"{_PERIOD} return used"

_RESERVE = f"""{_PERIOD}
local cost, limit, ends = ARGV[4], ARGV[5], ARGV[6]
if redis.call('EXISTS', KEYS[1]) == 1 then return false end
if tonumber(used) + tonumber(cost) > tonumber(limit) then return {{used, time[1]}} end
redis.call('INCRBY', period, cost)
redis.call('EXPIRE', period, ends)
redis.call('HSET', KEYS[1], 'period', period, 'cost', cost)
redis.call('EXPIRE', KEYS[1], ends)
return false
"""

_SETTLE = """
local found = redis.call('HMGET', KEYS[1], 'period', 'cost')
if not found[1] or found[1] == '' then return end
if ARGV[1] == '1' and redis.call('EXISTS', found[1]) == 1 then redis.call('DECRBY', found[1], found[2]) end
redis.call('HSET', KEYS[1], 'period', '')
"""


class RedisStore:
    """Counts in Redis, for any number of machines; its clock says which day or hour it is."""

    blocks: ClassVar[bool] = True

    def __init__(self, address: RedisAddress) -> None:
        self._server = RedisServer(address, "store")

    def reserve(self, id: str, window: "Window", cost: int, limit: int) -> tuple[int, float] | None:  # noqa: A002 - what it is
        """Add the cost to what is used in the window; past the limit, return what is used, and when."""
        ends = _WINDOW_ENDS if window.seconds else _RUN_ENDS
        found = self._server.run(_RESERVE, [f"reservation:{id}"], [*_of(window), cost, limit, ends])
        return (int(found[0]), float(found[1])) if found else None

    def settle(self, id: str, *, refund: bool) -> None:  # noqa: A002 - what it is
        """End a reservation; a refund goes to its own window."""
        self._server.run(_SETTLE, [f"reservation:{id}"], [int(refund)])

    def used(self, window: "Window") -> int:
        """Return what is used in the window, reservations included."""
        return int(self._server.run(_USED, [], _of(window)))

    def marks(self) -> "MarkStore":
        """Return where the marks of requests are kept."""
        return RedisMarks(self._server)


def _of(window: "Window") -> tuple[str, int, int]:
    return f"{PREFIX}spent:{window.name}", window.seconds, window.offset
