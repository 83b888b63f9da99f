# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinAwemeListen(Model):
    """What is in `aweme_listen_struct` of DouyinVideo."""

    trace_info: str = field("trace_info", "str", required=True)
