"""Every response of t.sina that has XML: what the mock writes, the client reads as the same JSON value."""

import functools
from copy import deepcopy
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from weibokit._runtime.models.pointers import resolve
from weibokit._runtime.transport.decoding import definition
from weibokit._runtime.transport.xml import to_json
from weibokit.tsina_v1.service_model import SERVICE_MODEL
from weibokit_mock.definitions.references import References
from weibokit_mock.responses.from_sample import Synthesizer
from weibokit_mock.responses.xml import to_xml

DOCUMENT: dict[str, Any] = dict(definition("weibokit", "tsina_v1"))
COPY = deepcopy(DOCUMENT)  # the mock resolves references in place
POINTERS = sorted(
    {
        each.success
        for each in SERVICE_MODEL.operations
        if each.success and each.success.endswith("application~1xml/schema")
    }
)
# No XML document holds other characters; of white space at the ends, and of lines, readers make something else.
TEXTS = st.text(
    st.characters(codec="utf-8", exclude_categories=["C", "Z"], exclude_characters="\ufffe\uffff"), min_size=1
)


@functools.cache
def schemas(pointer: str) -> tuple[Any, Any]:
    """Return a schema as the client has it, and as the mock does."""
    return resolve(DOCUMENT, pointer), References(COPY).resolve(resolve(COPY, pointer))


def without_empty_lists(found: Any) -> Any:
    """XML writes an empty list without an element of its own as nothing at all."""
    if isinstance(found, dict):
        return {key: without_empty_lists(inner) for key, inner in found.items() if inner != []}
    return [without_empty_lists(inner) for inner in found] if isinstance(found, list) else found


def with_text(found: Any, text: str) -> Any:
    """Put a text where the field `text` or `screen_name` of an entity is."""
    if isinstance(found, dict):
        own = {name: text for name in ("text", "screen_name") if isinstance(found.get(name), str)}
        return {key: with_text(inner, text) for key, inner in found.items()} | own
    return [with_text(inner, text) for inner in found] if isinstance(found, list) else found


@pytest.mark.parametrize("pointer", POINTERS)
@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 2**32), text=TEXTS)
def test_both_formats_hold_the_same(pointer: str, seed: int, text: str) -> None:
    described, schema = schemas(pointer)
    value = with_text(Synthesizer(Random(seed)).value(schema), text)
    read = to_json(to_xml(value, schema), described, DOCUMENT)
    assert without_empty_lists(read) == without_empty_lists(value)
