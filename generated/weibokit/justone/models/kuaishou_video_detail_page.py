# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .kuaishou_feed import KuaishouFeed


class KuaishouVideoDetailPage(Model):
    """What the response holds, in KuaishouVideoDetailResult.

    Attributes:
        host_name: Name of the host.
        result: Outcome, as the source has it.
    """

    host_name: str = field("host-name", "str", required=True)
    photos: list[KuaishouFeed] = field("photos", "KuaishouFeed[]", required=True)
    result: int = field("result", "int", required=True)
