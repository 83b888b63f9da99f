# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramReconFeature(Model):
    """What is in `recon_features` of InstagramUser."""

    enable_recon_cta: bool = field("enable_recon_cta", "bool", required=True)
