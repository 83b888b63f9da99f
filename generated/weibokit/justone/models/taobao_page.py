# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoPage(Model):
    """Number of the page, in TaobaoListModuleResponse.

    Attributes:
        page_size: Size of the page.
        total_pages: Number of all pages.
        total_items: Number of all items.
    """

    next_no: int = field("nextNo", "int", required=True)
    page_no: int = field("pageNo", "int", required=True)
    page_size: int = field("pageSize", "int", required=True)
    prev_no: int = field("prevNo", "int", required=True)
    show_begin: int = field("showBegin", "int", required=True)
    show_end: int = field("showEnd", "int", required=True)
    total_pages: int | str = field("totalPages", "int|str", required=True)
    hide_total_count: int | str = field("hideTotalCount", "int|str")
    total_count: int | str = field("totalCount", "int|str")
    total_items: int | str = field("totalItems", "int|str")
