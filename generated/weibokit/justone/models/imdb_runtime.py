# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ImdbRuntime(Model):
    """What is in `runtime` of ImdbTitle."""

    seconds: int = field("seconds", "int", required=True)
