# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinEntLogExtra(Model):
    """What is in `ent_log_extra` of DouyinVideo."""

    log_extra: str = field("log_extra", "str", required=True)
