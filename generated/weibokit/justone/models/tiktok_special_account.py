# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokSpecialAccount(Model):
    """What is in `special_account` of TiktokUser."""

    special_account_list: Any = field("special_account_list", required=True)
