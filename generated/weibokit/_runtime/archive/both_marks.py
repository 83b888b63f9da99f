# Do not edit: `make generate` writes this file from tools/runtime/archive/both_marks.py.

"""Marks in two places at once: the archive of a client, and the store of its budget, which others share."""

from ..errors import Charged
from .keys import RequestKey
from .responses import ArchivedResponse
from .sent import FileMarks, InFlight, Mark, MarkStore, Unknown

__all__ = ["BothMarks", "both"]


def both(first: MarkStore, second: MarkStore) -> MarkStore:
    """Return a store that marks requests in both, or the first where these are one file."""
    files = [each.path for each in (first, second) if isinstance(each, FileMarks)]
    return first if len(files) == 2 and files[0].samefile(files[1]) else BothMarks(first, second)


class BothMarks:
    """Marks in two stores, such as a file of this machine and a store that others share: either keeps from sending."""

    def __init__(self, first: MarkStore, second: MarkStore) -> None:
        self._first, self._second = first, second
        self.now = first.now

    def begin(self, mark: Mark, since: float, *, resend_unknown: bool) -> ArchivedResponse | Mark | InFlight | Unknown:
        """Write both marks or none; a response that the second has is kept in the first, too."""
        found = self._first.begin(mark, since, resend_unknown=resend_unknown)
        if found is not mark:
            return found
        try:
            found = self._second.begin(mark, self._by_second(since), resend_unknown=resend_unknown)
        except BaseException:
            self._first.settle(mark, "no")
            raise
        if isinstance(found, ArchivedResponse):
            self._first.finish(mark, found)
        elif found is not mark:
            self._first.settle(mark, "no")
        return found

    def in_flight(self, key: RequestKey) -> bool:
        """Say whether somebody sends a request, or waits for its response."""
        return self._first.in_flight(key) or self._second.in_flight(key)

    def note(self, mark: Mark, *, sent: bool) -> bool:
        """Write down whether the request is sent now; False where a mark is somebody else's by now."""
        return self._second.note(mark, sent=sent) and self._first.note(mark, sent=sent)

    def finish(self, mark: Mark, response: ArchivedResponse) -> None:
        """Keep the response for those who want it, and take the marks away."""
        try:
            self._first.finish(mark, response)
        finally:
            self._second.finish(mark, response)

    def settle(self, mark: Mark, charged: Charged) -> None:
        """End both marks without a response."""
        try:
            self._first.settle(mark, charged)
        finally:
            self._second.settle(mark, charged)

    def _by_second(self, since: float) -> float:
        """Return a time of the first store by the clock of the second, which may be that of another machine."""
        return since and self._second.now() - (self.now() - since)
