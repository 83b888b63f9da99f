# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .annotated_place import AnnotatedPlace


class Annotation(Model):
    """What an app attached to a status. Its members are the app's own; `to_dict()` has them all.

    Attributes:
        place: The place that a status is about, as the check-in service attaches it.
    """

    place: AnnotatedPlace = field("place", "AnnotatedPlace")
