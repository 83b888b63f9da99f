# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .youku_page_data import YoukuPageData
    from .youku_user_detail_component import YoukuUserDetailComponent


class YoukuUserDetailPage(Model):
    """What the response holds, in YoukuUserDetailResult.

    Attributes:
        component_list: The components.
        page_data: What is in `pageData` of YoukuUserDetailPage.
    """

    component_list: list[YoukuUserDetailComponent] = field("componentList", "YoukuUserDetailComponent[]", required=True)
    page_data: YoukuPageData = field("pageData", "YoukuPageData", required=True)
