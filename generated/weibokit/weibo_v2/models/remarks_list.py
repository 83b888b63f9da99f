# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .remark import Remark


class RemarksList(Model):
    """Notes of the caller about the accounts that were asked for.

    Attributes:
        remarks: Notes of the caller about the accounts that were asked for.
    """

    remarks: list[Remark] = field("remarks", "Remark[]", required=True)
