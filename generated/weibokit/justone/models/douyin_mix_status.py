# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinMixStatus(Model):
    """State, as the source writes it, in DouyinMix.

    Attributes:
        is_collected: Whether it is collected.
        status: State, as the source writes it.
    """

    is_collected: int = field("is_collected", "int", required=True)
    status: int = field("status", "int", required=True)
