"""Samples by operation: a folder of JSON files, each named after the operation that it answers."""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tools.infer.schemas.observed import Shape
from tools.infer.schemas.values import shape_of
from tools.pipeline.document.naming import name
from tools.pipeline.document.operations import Operation, operations
from tools.pipeline.files.input_error import InputError
from tools.pipeline.files.loading import read
from tools.runtime.apis.registry import JUSTONE


@dataclass(frozen=True)
class Corpus:
    """The operations of a definition by key, what their samples show as `data`, and files that belong to none."""

    operations: Mapping[str, Operation]
    shapes: Mapping[str, Shape] = field(default_factory=dict)
    strangers: tuple[str, ...] = ()


def read_corpus(definition: Path, folder: Path) -> Corpus:
    """Read the samples in `folder`: `get-user_v1.live.json` below `api_weibo_` is one of `GET /api/weibo/get-user/v1`.

    What stands before the first dot names the operation: its path, or its key. Raises InputError for a folder without
    samples, and for a file that is no answer.
    """
    found = {name(JUSTONE.name, each.method, each.path).key: each for each in operations(read(definition))}
    keys = {text: key for key, each in found.items() for text in spellings(each)}
    files = sorted(folder.glob("*.json"))
    if not files:
        todo = "Name a folder of samples; `make fetch` brings the published ones."
        raise InputError(folder, got="no samples", wanted="files named after operations", todo=todo)
    shapes: dict[str, Shape] = defaultdict(Shape)
    strangers = [file.name for file in files if operation_name(file) not in keys]
    for file in files:
        if file.name not in strangers:
            shapes[keys[operation_name(file)]].merge(shape_of(_data(file)))
    return Corpus(found, dict(shapes), tuple(strangers))


def operation_name(file: Path) -> str:
    """Return what the name of a sample says about its operation, for comparison."""
    return _plain(file.name.partition(".")[0].removeprefix("api_"))


def spellings(operation: Operation) -> tuple[str, str]:
    """Return what the name of a sample may say about an operation: its key or its path, for comparison."""
    key = name(JUSTONE.name, operation.method, operation.path).key
    return _plain(key), _plain(operation.path.removeprefix(JUSTONE.path_prefix))


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).lower()


def _data(file: Path) -> Any:
    answer = read(file)
    if not isinstance(answer, dict) or "data" not in answer:
        todo = "Remove it: other answers teach nothing about success."
        raise InputError(file, got="no `data`", wanted="an answer in the provider's envelope", todo=todo)
    return answer["data"]
