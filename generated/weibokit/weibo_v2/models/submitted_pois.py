# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .submitted_poi import SubmittedPoi


class SubmittedPois(Model):
    """Places that the app submitted.

    Attributes:
        pois: The places.
        total_number: How many there are.
    """

    pois: list[SubmittedPoi] = field("pois", "SubmittedPoi[]", required=True)
    total_number: int = field("total_number", "int")
