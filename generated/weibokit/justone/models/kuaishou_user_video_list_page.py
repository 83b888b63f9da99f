# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .kuaishou_feed import KuaishouFeed


class KuaishouUserVideoListPage(Model):
    """What the response holds, in KuaishouUserVideoListResult.

    Attributes:
        host_name: Name of the host.
        result: Outcome, as the source has it.
    """

    feeds: list[KuaishouFeed] = field("feeds", "KuaishouFeed[]", required=True)
    host_name: str = field("host-name", "str", required=True)
    llsid: int = field("llsid", "int", required=True)
    pcursor: str = field("pcursor", "str", required=True)
    result: int = field("result", "int", required=True)
