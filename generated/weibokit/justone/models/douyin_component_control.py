# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinComponentControl(Model):
    """What is in `component_control` of DouyinVideo."""

    data_source_url: str = field("data_source_url", "str", required=True)
