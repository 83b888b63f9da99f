# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class DouyinPoiPatch(Answer):
    """An object of a response."""

    extra: str = field("extra", "str", required=True)
    item_patch_poi_prompt_mark: int = field("item_patch_poi_prompt_mark", "int", required=True)
