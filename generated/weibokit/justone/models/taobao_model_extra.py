# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoModelExtra(Model):
    """What is in `extraMap` of TaobaoModel."""

    endpoint: str = field("Endpoint", "str", required=True)
    endpoint_host: str = field("EndpointHost", "str", required=True)
    worldsearch_ip: str = field("WorldsearchIP", "str", required=True)
    worldsearch_name: str = field("WorldsearchName", "str", required=True)
    after_search_cost_millis: int = field("afterSearchCostMillis", "int", required=True)
    sp_status: str = field("sp_status", "str", required=True)
