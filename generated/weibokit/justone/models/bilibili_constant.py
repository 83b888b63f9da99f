# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliConstant(Model):
    """What is in `constants` of BilibiliServerConfig."""

    new_clipboard: bool = field("newClipboard", "bool", required=True)
