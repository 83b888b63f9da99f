# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .zhihu_table_of_content import ZhihuTableOfContent


class ZhihuTargetSetting(Model):
    """What is in `settings` of ZhihuAnswer.

    Attributes:
        table_of_contents: What is in `table_of_contents` of ZhihuTargetSetting.
    """

    table_of_contents: ZhihuTableOfContent = field("table_of_contents", "ZhihuTableOfContent", required=True)
