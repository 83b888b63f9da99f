# Do not edit: `make generate` writes this file from tools/pipeline/files/loading.py.

"""Reads the files of `specs/`: JSON, YAML 1.2 and TOML. What JSON can't hold, and duplicate keys, are errors."""

import json
import re
import tomllib
from collections.abc import Callable
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import Any

from ruamel.yaml.error import MarkedYAMLError, YAMLError

from weibokit._tools.pipeline.document.pointers import escape
from weibokit._tools.pipeline.files.input_error import InputError
from weibokit._tools.pipeline.files.suggestions import did_you_mean
from weibokit._tools.pipeline.files.yaml_cache import load_yaml


def read(file: Path) -> Any:
    """Return what a `.json`, `.yaml` or `.toml` file holds; raises InputError when it can't be read as that."""
    parse = _PARSERS.get(file.suffix)
    if parse is None:
        raise InputError(file, got=f"the suffix '{file.suffix}'", wanted=" or ".join(_PARSERS), todo="Rename the file.")
    return parsed(file, parse, file.suffix[1:].upper())


def parsed(file: Path, parse: Callable[[str], Any], language: str, *, encoding: str = "utf-8") -> Any:
    """Return what `parse` makes of the text in `file`, which is in `language`.

    Raises InputError when it can't be parsed, or when JSON can't hold it.
    """
    try:
        value = parse(file.read_text(encoding=encoding))
        _check_json(value, file, "")
    except OSError as error:
        raise InputError(file, got=f"no file ({error.strerror})", wanted="a file", todo="Add it.") from error
    except (ValueError, YAMLError, RecursionError) as error:
        raise InputError(file, got=_parser_message(error), wanted=f"valid {language}", todo="Mend it.") from error
    return value


def read_object(file: Path, *, known: AbstractSet[str], required: AbstractSet[str] = frozenset()) -> dict[str, Any]:
    """Return the object that `file` holds, whose keys are among `known` and include `required`."""
    return as_object(read(file), file, "", known=known, required=required)


def as_object(
    value: Any, file: Path | str, pointer: str, *, known: AbstractSet[str], required: AbstractSet[str] = frozenset()
) -> dict[str, Any]:
    """Return `value` if it is an object with all `required` keys and none beyond `known`, else raise InputError."""
    if not isinstance(value, dict):
        raise InputError(file, pointer, got=json_type(value), wanted="an object", todo="Write keys and values here.")
    for key in value:
        if key not in known:
            wanted = f"one of {', '.join(sorted(known))}"
            todo = f"{did_you_mean(key, known)}Correct or remove it."
            raise InputError(file, f"{pointer}/{escape(key)}", got="an unknown key", wanted=wanted, todo=todo)
    for key in sorted(required - value.keys()):
        raise InputError(file, pointer, got=f"no '{key}'", wanted="one", todo="Add the key.")
    return value


def json_type(value: Any) -> str:
    """Name the JSON type of `value` for a message."""
    names = {dict: "an object", list: "a list", str: "text", bool: "a boolean", int: "an integer", float: "a number"}
    return "null" if value is None else names.get(type(value), type(value).__name__)


def parse_json(text: str) -> Any:
    """Return what `text` holds; raises ValueError for what is not JSON, and for a key twice in one object."""
    return json.loads(text, object_pairs_hook=_without_duplicates, parse_constant=_reject_constant)


def _without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise ValueError(f"the key '{key}' twice in one object")
        found[key] = value
    return found


def _reject_constant(name: str) -> float:
    raise ValueError(f"{name}, which is not JSON")


def _parser_message(error: Exception) -> str:
    """Return the heart of a parser's message in one line, with the place in the file where it is known."""
    if isinstance(error, MarkedYAMLError) and error.problem_mark is not None:
        return f"{str(error.problem).strip()}, at line {error.problem_mark.line + 1}".replace("\n", " ")
    return str(error).replace("\n", " ")


def _check_text(text: str, file: Path, pointer: str) -> None:
    """Raise InputError for half of a surrogate pair, which JSON can spell and no encoding can write."""
    if not text.isascii() and _SURROGATE.search(text):
        got = f"the text {text[:60]!a} with half of a surrogate pair"
        raise InputError(file, pointer, got=got, wanted="whole characters", todo="Complete or remove the character.")


def _check_json(value: Any, file: Path, pointer: str) -> None:
    if isinstance(value, dict):
        for key, item in value.items():
            if not isinstance(key, str):
                raise InputError(file, pointer, got=f"the key {key!r}", wanted="text", todo="Put the key in quotes.")
            _check_text(key, file, pointer)
            _check_json(item, file, f"{pointer}/{escape(key)}")
    elif isinstance(value, list):
        for index, item in enumerate(value):
            _check_json(item, file, f"{pointer}/{index}")
    elif isinstance(value, str):
        _check_text(value, file, pointer)
    elif not isinstance(value, int | float | bool | None):
        got = f"the {type(value).__name__} {value}"
        raise InputError(file, pointer, got=got, wanted="a value that JSON has", todo="Put it in quotes.")


_SURROGATE = re.compile("[\ud800-\udfff]")
_PARSERS: dict[str, Callable[[str], Any]] = {".json": parse_json, ".yaml": load_yaml, ".toml": tomllib.loads}
