# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .suggested_school import SuggestedSchool


class SuggestedSchoolsList(Model):
    """Schools whose names fit.

    Attributes:
        schools: Schools whose names fit.
    """

    schools: list[SuggestedSchool] = field("schools", "SuggestedSchool[]", required=True)
