# Do not edit: `make generate` writes this file from tools/diff/reporting/rendering.py.

"""Writes changes down: as text, JSON or Markdown. The same changes always give the same text."""

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from typing import Any

from weibokit._tools.diff.changes.change import Change
from weibokit._tools.diff.changes.rules import Level
from weibokit._tools.diff.reporting.report import Section, count, report
from weibokit._tools.diff.reporting.version_step import version_step

NOTHING = "No changes."
_FOLDED = "The same in many operations"
_SIGNS = {Level.BREAKING: "!", Level.BEHAVIOUR: "~", Level.COMPATIBLE: "+", Level.NEUTRAL: "-"}
_LEGEND = ", ".join(f"{sign} {level}" for level, sign in _SIGNS.items())
_EMPHASIS = {Level.BREAKING: "**breaking** ", Level.BEHAVIOUR: "**behaviour** "}


def render(changes: Sequence[Change], format_name: str) -> str:
    """Return sorted `changes` as `text`, `json` or `markdown`, with a line end.

    Text and Markdown tell a change of names, or a harmless one of responses, once when many operations have it; JSON
    holds every change. The headings of Markdown are of the third level, to stand below one of the second.
    """
    return FORMATS[format_name](changes)


def as_text(changes: Sequence[Change]) -> str:
    """Return `changes` for a terminal."""
    if not changes:
        return f"{NOTHING}\n"
    found = report(changes)
    lines = [f"{found.counts}; proposed version step: {found.step}", f"({_LEGEND})"]
    for section in found.sections:
        lines += ["", f"{section.title}:", *_text_lines(section)]
    if found.folded:
        folded = [f"{_SIGNS[change.level]} {times} operations: {change.text()}" for change, times in found.folded]
        lines += ["", f"{_FOLDED}:", *folded]
    return "\n".join([*lines, ""])


def as_markdown(changes: Sequence[Change]) -> str:
    """Return `changes` as Markdown."""
    if not changes:
        return f"{NOTHING}\n"
    found = report(changes)
    lines = [f"{found.counts}; proposed version step: {found.step}."]
    for section in found.sections:
        lines += ["", f"### {section.title}", "", *_markdown_lines(section)]
    if found.folded:
        folded = [f"- {times} operations: {change.text(_code)}" for change, times in found.folded]
        lines += ["", f"### {_FOLDED}", "", *folded]
    return "\n".join([*lines, ""])


def as_json(changes: Sequence[Change]) -> str:
    """Return `changes` as one JSON object: `summary`, and `changes` with their rule, level, place, values and text."""
    summary = {**asdict(count(changes)), "step": version_step(changes)}
    document = {"summary": summary, "changes": [_entry(change) for change in changes]}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


FORMATS: dict[str, Callable[[Sequence[Change]], str]] = {"text": as_text, "json": as_json, "markdown": as_markdown}
"""What `render` can write, by name."""


def _text_lines(section: Section) -> Iterator[str]:
    for place, changes in section.places:
        if len(changes) == 1:
            yield f"{_SIGNS[changes[0].level]} {place}: {changes[0].text()}"
            continue
        yield f"  {place}"
        yield from (f"    {_SIGNS[change.level]} {change.text()}" for change in changes)


def _markdown_lines(section: Section) -> Iterator[str]:
    for place, changes in section.places:
        emphasized = [f"{_EMPHASIS.get(change.level, '')}{change.text(_code)}" for change in changes]
        if len(changes) == 1:
            yield f"- {_code(place)}: {changes[0].text(_code)}"
            continue
        yield f"- {_code(place)}"
        yield from (f"  - {line}" for line in emphasized)


def _code(text: str) -> str:
    """Return `text` as code in Markdown, whatever is in it."""
    fence = "`" * (1 + max(map(len, re.findall("`+", text)), default=0))
    padding = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{padding}{text}{padding}{fence}"


def _entry(change: Change) -> dict[str, Any]:
    return {
        "rule": change.rule.id,
        "level": change.level,
        "breaking": change.level is Level.BREAKING,
        "method": change.method or None,
        "path": change.path,
        "kind": change.element or None,
        "name": change.name or None,
        "keyword": change.keyword or None,
        "old": change.old,
        "new": change.new,
        "detail": change.detail or None,
        "text": change.text(),
    }
