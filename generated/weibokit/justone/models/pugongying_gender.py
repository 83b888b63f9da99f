# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class PugongyingGender(Model):
    """Gender, as the source writes it, in PugongyingKolFansProfile."""

    female: float = field("female", "float", required=True)
    male: float = field("male", "float", required=True)
