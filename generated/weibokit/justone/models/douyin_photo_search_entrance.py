# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinPhotoSearchEntrance(Model):
    """What is in `photo_search_entrance` of DouyinVideo."""

    ecom_type: int = field("ecom_type", "int", required=True)
