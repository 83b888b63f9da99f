# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .pugongying_fans_portrait import PugongyingFansPortrait


class PugongyingKolFansPortrait(Model):
    """What the response holds, in PugongyingKolFansPortraitResult.

    Attributes:
        fans_portrait: What is in `fansPortrait` of PugongyingKolFansPortrait.
    """

    fans_portrait: PugongyingFansPortrait = field("fansPortrait", "PugongyingFansPortrait", required=True)
