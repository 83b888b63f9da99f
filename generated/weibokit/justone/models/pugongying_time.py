# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class PugongyingTime(Model):
    """Time, as the source writes it, in PugongyingNoteDetail.

    Attributes:
        create_time: When it was created.
    """

    create_time: int = field("createTime", "int", required=True)
    update_time: int = field("updateTime", "int", required=True)
    user_update_time: int = field("userUpdateTime", "int", required=True)
