# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinAudio(Model):
    """What is in `audio` of DouyinVideoMedia.

    Attributes:
        original_sound_infos: What is known of the original sounds.
    """

    original_sound_infos: Any = field("original_sound_infos")
