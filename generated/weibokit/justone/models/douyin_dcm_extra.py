# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinDcmExtra(Model):
    """What is in `dcm_extra` of DouyinDcm.

    Attributes:
        author_id: Id of the author.
        group_id: Id of the group.
        search_id: Id of the search.
    """

    author_id: str = field("author_id", "str", required=True)
    group_id: str = field("group_id", "str", required=True)
    is_aladdin: str = field("is_aladdin", "str", required=True)
    search_id: str = field("search_id", "str", required=True)
    search_keyword: str = field("search_keyword", "str", required=True)
    search_result_id: str = field("search_result_id", "str", required=True)
    token_type: str = field("token_type", "str", required=True)
