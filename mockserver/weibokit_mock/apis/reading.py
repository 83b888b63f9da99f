"""How an API reads the parameters of its calls."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reading:
    """How an API reads parameters.

    With `form_in_query`, the fields of a form may stand in the query too. With `decodes_twice`, a text that still looks
    percent-encoded is decoded once more.
    """

    form_in_query: bool = False
    decodes_twice: bool = False


USUAL = Reading()
"""Each parameter in its place, decoded once."""
