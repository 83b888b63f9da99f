# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .suggested_company import SuggestedCompany


class SuggestedCompaniesList(Model):
    """Companies whose names fit.

    Attributes:
        companies: Companies whose names fit.
    """

    companies: list[SuggestedCompany] = field("companies", "SuggestedCompany[]", required=True)
