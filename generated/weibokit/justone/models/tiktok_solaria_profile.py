# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokSolariaProfile(Model):
    """What is in `solaria_profile` of TiktokAweme."""

    profile: str = field("profile", "str", required=True)
