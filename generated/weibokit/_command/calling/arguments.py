# Do not edit: `make generate` writes this file from tools/command/calling/arguments.py.

"""An option for each parameter, and the arguments that options and JSON give."""

import json
from collections.abc import Collection, Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

import click
from click.shell_completion import CompletionItem
from weibokit import IndexedOperation, IndexedParameter

from ..describing.limits import meaning
from ..language import Language
from .inputs import read_text

__all__ = ["arguments", "options", "read_json"]


class Body:
    """A JSON body as it was given; a method takes it in place of its model."""

    def __init__(self, value: Any) -> None:
        self._value = value

    def to_dict(self) -> Any:
        """Return what is sent."""
        return self._value


_PREFIX = "argument_"
_METAVARS = {
    "int": "INTEGER",
    "float": "NUMBER",
    "bool": "true|false",
    "yyyy-MM-dd": "YYYY-MM-DD",
    "yyyyMMdd": "YYYYMMDD",
    "date": "YYYY-MM-DD",
    "file": "FILE",
    "json": "JSON",
}


def options(operation: IndexedOperation, language: Language, reserved: Collection[str]) -> list[click.Option]:
    """Return an option for each parameter; one that is named as a `reserved` option begins with `--arg-`."""
    return [_option(each, flag(each, reserved), language) for each in operation.parameters]


def flag(parameter: IndexedParameter, reserved: Collection[str]) -> str:
    """Return the option of a parameter."""
    name = f"--{parameter.name.strip('_').replace('_', '-')}"
    return f"--arg-{name[2:]}" if name in reserved else name


def arguments(
    operation: IndexedOperation,
    values: Mapping[str, Any],
    given: Mapping[str, Any],
    language: Language,
    reserved: Collection[str],
) -> dict[str, Any]:
    """Return the arguments of a call: those in JSON, and over them those of options.

    Raises UsageError for unknown ones, and one that names all that are missing.
    """
    found = dict(_known(operation, given, language))
    for each in operation.parameters:
        value = values.get(f"{_PREFIX}{each.name}")
        if value not in (None, ()):
            found[each.name] = _converted(each, value, flag(each, reserved), language)
        if each.place == "body" and each.name in found:
            found[each.name] = Body(found[each.name])
    missing = [each for each in operation.parameters if each.required and found.get(each.name) in (None, "", [])]
    if missing:
        lines = [f"{flag(each, reserved)} {_metavar(each)}: {meaning(each, language)}" for each in missing]
        head = language.pick(f"{operation.full_name} also wants:", f"{operation.full_name} 还需要：")
        raise click.UsageError("\n".join([head, *lines]), click.get_current_context(silent=True))
    return found


def read_json(source: str, language: Language) -> dict[str, Any]:
    """Return the arguments in a file of JSON, `-` for standard input; raises UsageError for what is no object."""
    pick = language.pick
    try:
        found = json.loads(read_text(source))
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise click.BadParameter(
            pick(f"it can't be read: {reason}", f"无法读取：{reason}"), param_hint="--json"
        ) from None
    if not isinstance(found, dict):
        wanted = pick("it holds no JSON object of arguments.", "内容不是由参数组成的 JSON 对象。")
        raise click.BadParameter(wanted, param_hint="--json")
    return found


def _known(operation: IndexedOperation, given: Mapping[str, Any], language: Language) -> Iterator[tuple[str, Any]]:
    names = {spelled: each.name for each in operation.parameters for spelled in (each.key, each.name)}
    for name, value in given.items():
        if name not in names:
            from difflib import get_close_matches  # noqa: PLC0415 - wanted for a mistake only

            close = get_close_matches(name, names)
            text = language.pick(f"{operation.full_name} has no argument {name!r}.", f"接口没有参数 {name!r}。")
            hint = (
                language.pick(f"Did you mean {' or '.join(close)}?", f"是否要用 {'、'.join(close)}？") if close else ""
            )
            raise click.UsageError(language.sentences(text, hint), click.get_current_context(silent=True))
        yield names[name], value


def _option(parameter: IndexedParameter, spelled: str, language: Language) -> click.Option:
    return click.Option(
        [spelled, f"{_PREFIX}{parameter.name}"],
        metavar=_metavar(parameter),
        multiple=parameter.type.endswith("[]"),
        help=_meaning(parameter, language),
        shell_complete=_completing(parameter),
    )


def _completing(parameter: IndexedParameter) -> Any:
    def complete(_: click.Context, __: click.Parameter, incomplete: str) -> list[CompletionItem]:
        if parameter.type == "file":
            return [CompletionItem(incomplete, type="file")]
        values = ("true", "false") if parameter.type == "bool" else parameter.limits.get("enum", ())
        return [CompletionItem(str(each)) for each in values if str(each).startswith(incomplete)]

    return complete


def _metavar(parameter: IndexedParameter) -> str:
    return _METAVARS.get(parameter.type.removesuffix("[]"), "TEXT")


def _meaning(parameter: IndexedParameter, language: Language) -> str:
    required = language.pick("[required]", "【必填】") if parameter.required else ""
    return language.sentences(required, meaning(parameter, language))


def _converted(parameter: IndexedParameter, value: Any, spelled: str, language: Language) -> Any:
    """Return what a method takes for the text of an option; numbers and days are spelled in text for it, too."""
    if parameter.type == "json":
        try:
            return json.loads(value)
        except ValueError as error:
            text = language.pick(f"it is no JSON: {error}", f"不是 JSON：{error}")
            raise click.BadParameter(text, param_hint=spelled) from None
    if parameter.type == "file":
        return _file(value, spelled, language)
    return list(value) if isinstance(value, tuple) else value


def _file(path: str, spelled: str, language: Language) -> Any:
    from weibokit.types import File  # noqa: PLC0415 - it needs attrs, and few calls send a file

    try:
        return File(BytesIO(Path(path).read_bytes()), Path(path).name)
    except OSError as error:
        text = language.pick(f"{path} can't be read: {error.strerror}", f"{path} 无法读取：{error.strerror}")
        raise click.BadParameter(text, param_hint=spelled) from None
