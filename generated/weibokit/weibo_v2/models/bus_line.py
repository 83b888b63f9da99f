# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BusLine(Model):
    """A bus line in one direction. What the flags mean is told by their names only.

    Attributes:
        key_name: Name that finds it.
        city: Code of the city.
        name: Name, with both ends.
        front_name: First stop.
        front_spell: First stop in Latin letters.
        terminal_name: Last stop.
        terminal_spell: Last stop in Latin letters.
        start_time: When the first bus leaves.
        end_time: When the last bus leaves.
        time_desc: More about the times.
        company: Who runs it.
        length: Length in kilometres.
        basic_price: Lowest price.
        total_price: Price of the whole route.
    """

    key_name: str = field("key_name", "str")
    city: str = field("city", "str")
    name: str = field("name", "str")
    front_name: str = field("front_name", "str")
    front_spell: str = field("front_spell", "str")
    terminal_name: str = field("terminal_name", "str")
    terminal_spell: str = field("terminal_spell", "str")
    start_time: str = field("start_time", "str")
    end_time: str = field("end_time", "str")
    service_period: str = field("service_period", "str")
    time_desc: str = field("time_desc", "str")
    company: str = field("company", "str")
    length: str = field("length", "str")
    basic_price: str = field("basic_price", "str")
    total_price: str = field("total_price", "str")
    air: str = field("air", "str")
    commutation_ticket: str = field("commutation_ticket", "str")
    status: str = field("status", "str")
    auto: str = field("auto", "str")
    ic_card: str = field("ic_card", "str")
    express_way: str = field("express_way", "str")
    double_deck: str = field("double_deck", "str")
