# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .school import School


class SchoolsList(Model):
    """Schools that were found.

    Attributes:
        schools: Schools that were found.
    """

    schools: list[School] = field("schools", "School[]", required=True)
