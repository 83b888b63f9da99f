# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class SuggestedCompany(Answer):
    """A company.

    Attributes:
        suggestion: Name of the company.
    """

    suggestion: str = field("suggestion", "str")
