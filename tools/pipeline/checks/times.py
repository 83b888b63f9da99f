"""Checks `x-time`: which fields hold a time, and in which form."""

from tools.pipeline.document.extensions import TIME
from tools.pipeline.document.traversal import traverse
from tools.pipeline.files.bundle import Bundle
from tools.runtime.models.times import FORMS

_TYPES = {str: "string", int: "integer"}


def check_times(bundle: Bundle) -> None:
    """Raise InputError for an `x-time` of an unknown form, or beside a type in which that form can't be written."""
    for _, node, at in traverse(bundle.document):
        if TIME not in node:
            continue
        form = FORMS.get(node[TIME])
        if form is None:
            wanted = f"one of {', '.join(FORMS)}"
            raise bundle.problem(f"{at}/{TIME}", got=f"{node[TIME]!r}", wanted=wanted, todo="Correct it.")
        if node.get("type") != _TYPES[form.type]:
            got, wanted = f"{node[TIME]} beside {node.get('type', 'no')} type", f"the type {_TYPES[form.type]}"
            raise bundle.problem(f"{at}/{TIME}", got=got, wanted=wanted, todo="Correct one of the two.")
