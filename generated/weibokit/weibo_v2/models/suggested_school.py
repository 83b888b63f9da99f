# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class SuggestedSchool(Model):
    """A school.

    Attributes:
        id: Code of the school.
        school_name: Name of the school.
        location: Code of the place.
        type_: Kind of school, numbered as in the parameter of this name.
    """

    id: int = field("id", "int")
    school_name: str = field("school_name", "str")
    location: int = field("location", "int")
    type_: int = field("type", "int")
