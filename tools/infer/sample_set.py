"""Samples by operation: a folder of JSON files, each named after its operation, or the archive of a client."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from json import loads
from pathlib import Path
from typing import Any

from tools.infer.observations.observed import Observation
from tools.infer.observations.values import observe
from tools.pipeline.document.naming import name
from tools.pipeline.document.operations import Operation, operations
from tools.pipeline.files.input_error import InputError
from tools.pipeline.files.loading import read
from tools.runtime.apis.registry import JUSTONE
from tools.runtime.archive.modes import Archive
from tools.runtime.errors import ConfigurationError


@dataclass(frozen=True)
class SampleSet:
    """The operations of a definition by key, what their samples show as `data`, and files that belong to none."""

    operations: Mapping[str, Operation]
    observations: Mapping[str, Observation] = field(default_factory=dict)
    unmatched: tuple[str, ...] = ()


def read_sample_set(definition: Path, samples: Path) -> SampleSet:
    """Read the samples in a folder, or in an archive that a client kept.

    In a folder, `get-user_v1.live.json` below `api_weibo_` is one of `GET /api/weibo/get-user/v1`: what stands before
    the first dot names the operation, its path or its key. Raises InputError for what holds no samples, and for a
    sample that is no response.
    """
    found = {name(JUSTONE.name, each.method, each.path).key: each for each in operations(read(definition))}
    keys = {text: key for key, each in found.items() for text in operation_names(each)}
    observations: dict[str, Observation] = defaultdict(Observation)
    unmatched: dict[str, None] = {}
    for text, operation, content in _archived(samples) if samples.is_file() else _in_folder(samples):
        if operation in keys:
            observations[keys[operation]].merge(observe(_data(samples / text, content)))
        else:
            unmatched[text] = None
    return SampleSet(found, dict(observations), tuple(unmatched))


def _in_folder(folder: Path) -> Iterator[tuple[str, str, Any]]:
    """Yield the name of each sample, the name of its operation for comparison, and what it holds."""
    files = sorted(folder.glob("*.json"))
    if not files:
        todo = "Name a folder of samples; `make fetch` brings the published ones."
        raise InputError(folder, got="no samples", wanted="files named after operations", todo=todo)
    for file in files:
        yield file.name, operation_name(file), read(file)


def _archived(file: Path) -> Iterator[tuple[str, str, Any]]:
    """Yield the operation of each response of Just One API in an archive, the same for comparison, and the JSON."""
    try:
        archived = [each for each in Archive(file, "replay") if each[0].api == JUSTONE.name]
    except ConfigurationError as error:
        todo = "Name the archive of a client, or a folder of samples."
        raise InputError(file, got=str(error), wanted="an archive that a client kept", todo=todo) from None
    if not archived:
        todo = f"Name one in which a client kept what {JUSTONE.name} responded."
        raise InputError(file, got=f"no response of {JUSTONE.name}", wanted="some to learn from", todo=todo)
    for key, response in archived:
        yield key.operation, _plain(key.operation), loads(response.content)


def operation_name(file: Path) -> str:
    """Return what the name of a sample says about its operation, for comparison."""
    return _plain(file.name.partition(".")[0].removeprefix("api_"))


def operation_names(operation: Operation) -> tuple[str, str]:
    """Return what the name of a sample may say about an operation: its key or its path, for comparison."""
    key = name(JUSTONE.name, operation.method, operation.path).key
    return _plain(key), _plain(operation.path.removeprefix(JUSTONE.path_prefix))


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).lower()


def _data(file: Path, response: Any) -> Any:
    if not isinstance(response, dict) or "data" not in response:
        todo = "Remove it: other responses teach nothing about success."
        raise InputError(file, got="no `data`", wanted="a response in the provider's envelope", todo=todo)
    return response["data"]
