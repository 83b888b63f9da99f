# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class School(Model):
    """A school that a profile can name.

    Attributes:
        id: Id of the school.
        name: Name of the school.
    """

    id: int = field("id", "int")
    name: str = field("name", "str")
