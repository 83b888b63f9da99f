# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuTextPressOption(Model):
    """An item of `note_text_press_options` of XiaohongshuNote.

    Attributes:
        extra: What the source adds.
        key: Key.
    """

    extra: str = field("extra", "str", required=True)
    key: str = field("key", "str", required=True)
