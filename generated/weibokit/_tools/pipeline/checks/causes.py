# Do not edit: `make generate` writes this file from tools/pipeline/checks/causes.py.

"""Finds what is really wrong with how a definition is built.

Where OpenAPI has alternatives (a schema or a reference), a validator says of the whole that it fits none of them, which
tells people nothing. The cause is what lies deepest in the alternative that was meant.
"""

from collections.abc import Callable, Iterator
from typing import Any

from jsonschema.validators import validator_for  # type: ignore[import-untyped]
from openapi_spec_validator.schemas import schema_v30, schema_v31

from weibokit._tools.pipeline.document.pointers import pointer


def find_cause(
    document: dict[str, Any],
    schema: dict[str, Any] | None = None,
    *,
    is_harmless: Callable[[list[str | int]], bool] = lambda _: False,
) -> tuple[str, str] | None:
    """Return the pointer to what is wrong in `document`, and what is wrong there; None when nothing is.

    `schema` is what it should fit, by default that of its version of OpenAPI. What is wrong at a path that
    `is_harmless` doesn't count.
    """
    schema = schema or (schema_v31 if str(document.get("openapi")).startswith("3.1") else schema_v30)
    errors = validator_for(schema)(schema).iter_errors(document)
    found = (leaf for error in errors for leaf in _leaves(error))
    leaves = sorted((leaf for leaf in found if not is_harmless(list(leaf.absolute_path))), key=_rank)
    if not leaves:
        return None
    deepest = leaves[-1]
    messages = dict.fromkeys(leaf.message for leaf in leaves if _rank(leaf) == _rank(deepest))
    return pointer(deepest.absolute_path), "; ".join(messages)


def _leaves(error: Any) -> Iterator[Any]:
    if not error.context:
        yield error
    for part in error.context:
        yield from _leaves(part)


def _rank(leaf: Any) -> tuple[int, bool, list[str]]:
    """Deeper is better; that something is no reference tells least."""
    return len(leaf.absolute_path), "'$ref'" not in leaf.message, [str(key) for key in leaf.absolute_path]
