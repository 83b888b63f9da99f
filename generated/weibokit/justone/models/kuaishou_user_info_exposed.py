# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class KuaishouUserInfoExposed(Model):
    """What is in `userInfoExposed` of KuaishouUserExtra."""

    line_second: str = field("lineSecond", "str", required=True)
