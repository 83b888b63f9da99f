# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinUi(Model):
    """What is in `ui_info` of DouyinRender."""

    card_exposure_ratio: list[float] = field("card_exposure_ratio", "float[]", required=True)
