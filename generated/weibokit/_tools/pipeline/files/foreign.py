# Do not edit: `make generate` writes this file from tools/pipeline/files/foreign.py.

"""Reads definitions that others wrote: what most readers of OpenAPI take is taken, though it is no strict JSON or YAML.

A byte order mark is passed over. In YAML, a key such as `200` and a date are the text that stands there.
"""

from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from weibokit._tools.pipeline.files.loading import parse_json, parsed

_TEXT = "tag:yaml.org,2002:str"
_TIME = "tag:yaml.org,2002:timestamp"
_MERGE = "tag:yaml.org,2002:merge"


def read_foreign(file: Path) -> Any:
    """Return what `file` holds, JSON when its name says so and YAML otherwise; raises InputError when it is neither."""
    is_json = file.suffix == ".json"
    return parsed(file, parse_json if is_json else _parse_yaml, "JSON" if is_json else "YAML", encoding="utf-8-sig")


def _parse_yaml(text: str) -> Any:
    constructor, parser = YAML(typ="safe", pure=True).get_constructor_parser(text)
    try:
        node = constructor.composer.get_single_node()
        if node is None:
            return None
        _keep_text(node, set())
        return constructor.construct_document(node)
    finally:
        parser.dispose()


def _keep_text(node: Node, done: set[int]) -> None:
    """Let keys and dates below `node` be text; an anchor leads to one node from several places."""
    if id(node) in done:
        return
    done.add(id(node))
    if isinstance(node, MappingNode):
        for key, value in node.value:
            if isinstance(key, ScalarNode) and key.tag != _MERGE:
                key.tag = _TEXT
            _keep_text(value, done)
    elif isinstance(node, SequenceNode):
        for item in node.value:
            _keep_text(item, done)
    elif node.tag == _TIME:
        node.tag = _TEXT
