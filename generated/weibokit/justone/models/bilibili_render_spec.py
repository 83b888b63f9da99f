# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliRenderSpec(Model):
    """What is in `render_spec` of BilibiliGeneralSpec."""

    opacity: int = field("opacity", "int", required=True)
