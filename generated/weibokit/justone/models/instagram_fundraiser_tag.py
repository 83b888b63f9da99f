# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramFundraiserTag(Model):
    """What is in `fundraiser_tag` of InstagramPost."""

    has_standalone_fundraiser: bool = field("has_standalone_fundraiser", "bool", required=True)
