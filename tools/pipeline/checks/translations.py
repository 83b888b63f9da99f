"""`texts.zh.yaml`: what operations, parameters and codes mean in Chinese; read, checked and put beside the English."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from tools.pipeline.document import extensions
from tools.pipeline.document.naming import name
from tools.pipeline.document.operations import Operation, operations, subschemas
from tools.pipeline.document.pointers import pointer
from tools.pipeline.document.references import resolve
from tools.pipeline.files.findings import Findings
from tools.pipeline.files.input_error import InputError
from tools.pipeline.files.loading import as_object, json_type, read

SECTIONS = {"operations", "parameters", "codes"}
ANYWHERE = "*"
"""Scope of a parameter's text that holds where no narrower one does: none of its operation, none of its namespace."""
_CHINESE = re.compile(r"[\u4e00-\u9fff]")


def add_translations(api: str, document: dict[str, Any], file: Path, findings: Findings) -> None:
    """Put the texts of `file` onto `document`, if there is such a file; raises InputError.

    An operation gets `x-summary-zh`, a parameter or field of a request body `x-description-zh`, and a code of
    `x-errors` `meaning_zh`. Texts that are missing, and texts that nothing uses, are added to `findings`.
    """
    if not file.is_file():
        return
    texts = _Texts(file)
    for operation in operations(document):
        key = _key(api, operation)
        _put(operation.node, extensions.SUMMARY_ZH, texts.find("operations", key))
        for named, holder, place in _parameters(document, operation):
            _describe(document, holder, place, texts.find_parameter(named, key))
    for code, entry in document[extensions.ERRORS]["codes"].items():
        _put(entry, "meaning_zh", texts.find("codes", code))
    texts.report(findings)


class _Texts:
    """The texts of a file, and which of them were found, and which were missed; raises InputError."""

    def __init__(self, file: Path) -> None:
        self._file = file
        sections = as_object(read(file), file, "", known=SECTIONS, required=SECTIONS)
        self._texts: dict[tuple[str, ...], str] = dict(_flat(sections, file))
        self._found: set[tuple[str, ...]] = set()
        self._missed: dict[tuple[str, ...], None] = {}
        self._check()

    def find(self, *place: str) -> str | None:
        """Return the text at `place`, or None, and remember which it was."""
        if place not in self._texts:
            self._missed[place] = None
            return None
        self._found.add(place)
        return self._texts[place]

    def find_parameter(self, parameter: str, key: str) -> str | None:
        """Return what `parameter` means for the operation `key`: by its own scope or a wider one."""
        places = [("parameters", parameter, scope) for scope in (key, key.partition(".")[0], ANYWHERE)]
        known = [place for place in places if place in self._texts]
        return self.find(*known[0]) if known else self.find("parameters", parameter, key)

    def report(self, findings: Findings) -> None:
        """Add what was missed, and what was never found, to `findings`; where they are lenient, the build goes on."""
        unused = [place for place in self._texts if place not in self._found]
        if unused:
            findings.add(self._listing("a text that nothing uses, for", unused, "none", "Correct or remove them."))
        if self._missed:
            problem = self._listing("no text for", self._missed, "one for each", "Write them.")
            if not findings.lenient:
                raise problem
            findings.lines.append(f"English only: {problem.finding}")

    def _listing(self, got: str, places: Iterable[tuple[str, ...]], wanted: str, todo: str) -> InputError:
        listed = ", ".join("/".join(place) for place in places)
        return InputError(self._file, got=f"{got} {listed}", wanted=wanted, todo=todo)

    def _check(self) -> None:
        summaries: dict[str, tuple[str, ...]] = {}
        for place, text in self._texts.items():
            if not isinstance(text, str) or not _CHINESE.search(text) or text != text.strip():
                raise self._problem(place, got=repr(text), wanted="text in Chinese", todo="Write it.")
            other = summaries.setdefault(text, place) if place[0] == "operations" else place
            if other != place:
                got = f"the summary of {other[1]} too"
                raise self._problem(place, got=got, wanted="one of its own", todo="Say how they differ.")

    def _problem(self, place: tuple[str, ...], *, got: str, wanted: str, todo: str) -> InputError:
        return InputError(self._file, pointer(place), got=got, wanted=wanted, todo=todo)


def _flat(sections: dict[str, Any], file: Path) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Yield each text with its place; a parameter that has one text has it anywhere."""
    for section in sorted(SECTIONS):
        texts = sections[section]
        if not isinstance(texts, dict):
            raise InputError(
                file, f"/{section}", got=json_type(texts), wanted="an object", todo="Write keys and texts here."
            )
        for key, text in texts.items():
            if section != "parameters":
                yield (section, key), text
            else:
                scopes = text if isinstance(text, dict) else {ANYWHERE: text}
                yield from (((section, key, scope), scoped) for scope, scoped in scopes.items())


def _key(api: str, operation: Operation) -> str:
    """Return `<namespace>.<method>` of `operation`, or of that of which it is another spelling."""
    named = name(api, *operation.alias_of)
    return f"{named.namespace}.{named.method}"


def _parameters(document: dict[str, Any], operation: Operation) -> Iterator[tuple[str, Any, Any]]:
    """Yield the name of each parameter and field of a body, the list or object that holds it, and its place there."""
    for holder in (document["paths"][operation.path].get("parameters", []), operation.node.get("parameters", [])):
        yield from ((resolve(document, entry)["name"], holder, place) for place, entry in enumerate(holder))
    for content in resolve(document, operation.node.get("requestBody", {})).get("content", {}).values():
        for schema in subschemas(document, content.get("schema", {})):
            fields = schema.get("properties", {})
            yield from ((field, fields, field) for field in fields)


def _describe(document: dict[str, Any], holder: Any, place: Any, text: str | None) -> None:
    """Put `text` onto what stands at `place`; a shared component with another text is copied there first."""
    node = holder[place]
    shared = resolve(document, node)
    if shared is not node and shared.get(extensions.DESCRIPTION_ZH, text) != text:
        shared = holder[place] = {**shared}
    _put(shared, extensions.DESCRIPTION_ZH, text)


def _put(node: dict[str, Any], key: str, text: str | None) -> None:
    if text is not None:
        node[key] = text
