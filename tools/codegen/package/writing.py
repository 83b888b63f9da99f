"""A whole package: clients, what surrounds them, and the copy of the runtime."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from jinja2 import ChoiceLoader, Environment, FileSystemLoader, PackageLoader, PrefixLoader

from tools.codegen.census import Counts, count
from tools.codegen.package.copies import copy_runtime
from tools.codegen.package.index import NAME as INDEX
from tools.codegen.package.index import index_file
from tools.codegen.package.render import TEMPLATES, render
from tools.codegen.python.banner import put_banner
from tools.codegen.python.formatting import tidy
from tools.codegen.targets import Target
from tools.pipeline.files.input_error import ErrorList
from tools.runtime import errors

SHARED = {
    "Archive": "._runtime.archive.modes",
    "Attempt": "._runtime.transport.calls.attempt",
    "Budget": "._runtime.transport.spending.budget",
    "AsyncItems": "._runtime.pagination.iterators",
    "AsyncPages": "._runtime.pagination.iterators",
    "Clock": "._runtime.clock",
    "BulkReport": "._runtime.bulk.course",
    "IndexedAPI": "._runtime.index.operations",
    "IndexedCode": "._runtime.index.operations",
    "IndexedOperation": "._runtime.index.operations",
    "IndexedParameter": "._runtime.index.operations",
    "Items": "._runtime.pagination.iterators",
    "Model": "._runtime.models.model",
    "Pages": "._runtime.pagination.iterators",
    "Rate": "._runtime.transport.rate",
    "RawResponse": "._runtime.errors",
    "OperationIndex": "._runtime.index.loading",
    "RetryPolicy": "._runtime.transport.retry",
    "SECRET_PARAMETERS": "._runtime.auth.redaction",
    "UNSET": ".types",
    "Unset": ".types",
    "__version__": "._runtime.version",
    "abulk": "._runtime.bulk.run",
    "bulk": "._runtime.bulk.run",
    "load_index": "._runtime.index.loading",
    "raw_response": "._runtime.models.model",
}
"""What a package exports beside client classes and errors, and where it is."""


@dataclass(frozen=True)
class Origin:
    """Where a package comes from, for its docstring and banners.

    `summary` says what it is, `command` what makes it, `source` what of, and `file` what errors name, both with
    `{name}` for the name of a client.
    """

    summary: str
    command: str
    source: str
    file: str

    def file_of(self, target: Target) -> str:
        """Return what an error in the definition of `target` names."""
        return self.file.replace("{name}", target.name)


def write_package(
    package: Path, targets: Sequence[Target], origin: Origin, fresh: Sequence[Target] | None = None
) -> tuple[list[Counts], list[str]]:
    """Write the clients of `targets` into `package`, which holds their definitions in its folder `specs`.

    With `fresh`, only the clients of these; the others are put there by the caller. Returns what was counted,
    and a line for each class that had to be renamed. Raises InputError for what can't be generated.
    """
    made = targets if fresh is None else fresh
    counts, renamed, errors = list[Counts](), list[str](), ErrorList()
    for target in made:
        with errors.collecting():
            counted, lines = _client(package, target, origin.file_of(target))
            counts.append(counted)
            renamed += lines
    errors.check()
    _surround(package, targets, origin.summary)
    tidy(package)
    for target in made:
        put_banner((package / target.name).rglob("*.py"), origin.command, origin.source.format(name=target.name))
    put_banner(package.glob("*.py"), origin.command, "tools/codegen")
    copy_runtime(package, origin.command)
    return counts, renamed


def exports(targets: Iterable[Target]) -> dict[str, str]:
    """Return the module of each name that a package exports, sorted by name."""
    clients = {name: module for target in targets for name, module in target.exports.items()}
    return dict(sorted((clients | dict.fromkeys(error_names(), "._runtime.errors") | SHARED).items()))


def error_names() -> list[str]:
    """Return the names of all errors that a client raises."""
    public = ((name, getattr(errors, name)) for name in errors.__all__)
    return [name for name, found in public if isinstance(found, type) and issubclass(found, errors.WeibokitError)]


def _client(package: Path, target: Target, file: str) -> tuple[Counts, list[str]]:
    document = json.loads((package / "specs" / f"{target.name}.json").read_text("utf-8"))
    namespaces, renamed = render(document, target, package, file=file)
    (package / target.name / INDEX).write_text(index_file(document, target, namespaces), "utf-8")
    return count(document, target, package, namespaces), renamed


def _surround(package: Path, targets: Sequence[Target], summary: str) -> None:
    stock = PrefixLoader({"stock": PackageLoader("openapi_python_client")})
    environment = Environment(  # noqa: S701 - what comes out is Python, not HTML
        loader=ChoiceLoader([stock, FileSystemLoader(TEMPLATES)]), trim_blocks=True, lstrip_blocks=True
    )
    root = environment.get_template("root_init.py.jinja").render(exports=exports(targets), summary=summary)
    (package / "__init__.py").write_text(root, "utf-8")
    (package / "types.py").write_text(environment.get_template("shared_types.py.jinja").render(), "utf-8")
    (package / "py.typed").touch()
