"""Keywords by what a comparison does with them. What stands nowhere here and is read by no rule is not understood."""


def _keywords(text: str) -> frozenset[str]:
    return frozenset(text.split())


DOCUMENTATION = frozenset({"title", "summary", "description", "example", "examples", "externalDocs", "$comment"})
"""Keys that tell people something; no call depends on them."""

FLAGS = frozenset({"deprecated", "readOnly", "writeOnly"})
"""Keywords of a schema that are true or false, and false when they are missing."""

LIMITS = _keywords(
    "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern minItems maxItems "
    "uniqueItems minContains maxContains minProperties maxProperties"
)
"""Keywords of a schema that are one limit each."""

CONDITIONS = _keywords(
    "not if then else contains propertyNames dependentRequired dependentSchemas dependencies unevaluatedItems "
    "unevaluatedProperties contentEncoding contentMediaType contentSchema discriminator allOf"
)
"""Keywords of a schema that allow less where they stand than where they don't; two of them can't be ordered."""

ALTERNATIVES = ("oneOf", "anyOf")
"""Keywords that list schemas one of which holds."""

NAMED = _keywords(
    "properties patternProperties dependentSchemas dependentRequired $defs mapping content encoding headers responses "
    "callbacks variables links parameters"
)
"""Keys whose value is a map: its keys are names, whatever they are, and no keywords."""


def is_silent(key: str) -> bool:
    """Whether nothing that `key` holds is a change: documentation, definitions for use elsewhere, extensions."""
    return key in DOCUMENTATION or key == "$defs" or key.startswith("x-")
