# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokWriteAcl(Model):
    """What is in `write_acl` of TiktokEvent."""

    delete_block: Any = field("delete_block", required=True)
    update_block: Any = field("update_block", required=True)
