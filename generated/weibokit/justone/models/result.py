# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class Result(Model):
    """The envelope around every answer, its data untyped.

    Attributes:
        code: Business code; 0 means success.
        data: What the source answered.
        message: The provider's message.
        record_time: When the data was recorded.
        request_id: Id to quote to the provider's support.
    """

    code: int = field("code", "int", required=True)
    data: Any = field("data", required=True)
    message: str | None = field("message", "str", null=True, required=True)
    record_time: str | None = field("recordTime", "str", null=True, required=True)
    request_id: str = field("requestId", "str")
