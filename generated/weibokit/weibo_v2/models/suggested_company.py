# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class SuggestedCompany(Model):
    """A company.

    Attributes:
        suggestion: Name of the company.
    """

    suggestion: str = field("suggestion", "str")
