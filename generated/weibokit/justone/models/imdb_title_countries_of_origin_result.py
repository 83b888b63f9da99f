# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_title_countries_of_origin_data import ImdbTitleCountriesOfOriginData


class ImdbTitleCountriesOfOriginResult(Model):
    """Response of `imdb.title_countries_of_origin_v1`.

    Attributes:
        code: Business code; it decides, whatever the HTTP status. 0 means success, and so does 201 in old
            answers; only these are charged.
        data: What the response holds, in ImdbTitleCountriesOfOriginResult.
        message: The provider's message; empty, null or `success` when all went well.
        record_time: When the data was recorded, with up to nine fractional digits and no zone.
        request_id: Id to quote to the provider's support.
    """

    code: int = field("code", "int", required=True)
    data: ImdbTitleCountriesOfOriginData = field("data", "ImdbTitleCountriesOfOriginData", required=True)
    message: str | None = field("message", "str", null=True)
    record_time: str | None = field("recordTime", "str", null=True)
    request_id: str = field("requestId", "str")
