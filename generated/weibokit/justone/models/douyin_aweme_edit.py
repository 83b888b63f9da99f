# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinAwemeEdit(Model):
    """What is in `aweme_edit_info` of DouyinStatus.

    Attributes:
        button_status: State of the button.
    """

    button_status: int = field("button_status", "int", required=True)
    button_toast: str = field("button_toast", "str", required=True)
    edit_status: int = field("edit_status", "int")
    has_modified_all: bool = field("has_modified_all", "bool")
