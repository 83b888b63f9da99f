# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinFail(Model):
    """What is in `fail_info` of DouyinDuet.

    Attributes:
        code: Code of the outcome, as the source has it.
        reason: The reason.
        msg: Message of the source.
    """

    code: int = field("code", "int", required=True)
    reason: str = field("reason", "str", required=True)
    msg: str = field("msg", "str")
