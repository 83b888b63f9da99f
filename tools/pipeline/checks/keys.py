"""Keys that OpenAPI does not have, told with the key that was meant, as the validators don't."""

from tools.pipeline.document.extensions import is_extension
from tools.pipeline.document.grammar import OBJECTS
from tools.pipeline.document.pointers import escape
from tools.pipeline.document.traversal import traverse
from tools.pipeline.files.bundle import Bundle
from tools.pipeline.files.suggestions import did_you_mean


def check_keys(bundle: Bundle, *, extensions: bool = False) -> None:
    """Raise InputError for a key that is close to one that may stand there; for one of `extensions` only if asked to.

    Those of a published definition are its provider's, and no misspelt ones of ours.
    """
    for object_type, node, at in traverse(bundle.document):
        known = OBJECTS[object_type]
        for key in node:
            if key in known or key == "$ref" or (is_extension(key) and not extensions):
                continue
            if suggestion := did_you_mean(key, known):
                got, wanted = f"the unknown key '{key}'", f"a key that '{object_type}' objects have"
                raise bundle.problem(f"{at}/{escape(key)}", got=got, wanted=wanted, todo=f"{suggestion}Correct it.")
