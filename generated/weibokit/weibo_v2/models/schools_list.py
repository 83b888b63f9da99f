# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.model import Answer, field

if TYPE_CHECKING:
    from .school import School


class SchoolsList(Answer):
    """Schools that were found.

    Attributes:
        schools: Schools that were found.
    """

    schools: list[School] = field("schools", "School[]", required=True)
