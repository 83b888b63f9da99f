# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinPoiPatch(Model):
    """What is in `poi_patch_info` of DouyinVideo.

    Attributes:
        extra: What the source adds.
    """

    extra: str = field("extra", "str", required=True)
    item_patch_poi_prompt_mark: int = field("item_patch_poi_prompt_mark", "int", required=True)
