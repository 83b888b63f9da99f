# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .jd_button_state import JdButtonState


class JdButtons(Model):
    """What is in `buttonMap` of JdBottomBar.

    Attributes:
        add_cart: What is in `addCart` of JdButtons.
        buy: What is in `addCart` of JdButtons.
        cart: What is in `addCart` of JdButtons.
        customer_service: What is in `addCart` of JdButtons.
        shop: What is in `addCart` of JdButtons.
    """

    add_cart: JdButtonState = field("addCart", "JdButtonState", required=True)
    buy: JdButtonState = field("buy", "JdButtonState", required=True)
    cart: JdButtonState = field("cart", "JdButtonState", required=True)
    customer_service: JdButtonState = field("customerService", "JdButtonState", required=True)
    shop: JdButtonState = field("shop", "JdButtonState", required=True)
