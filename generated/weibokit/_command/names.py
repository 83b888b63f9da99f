# Do not edit: `make generate` writes this file from tools/command/names.py.

"""Operations by their names, completed in a shell."""

from typing import Any

import click
from click.shell_completion import CompletionItem
from weibokit import IndexedOperation, load_index

from .language import Language

__all__ = ["OperationParam", "complete", "unknown"]


class OperationParam(click.ParamType[IndexedOperation]):
    """The name of an operation, such as `justone.weibo.get_followers_v1`."""

    name = "operation"

    def __init__(self, language: Language) -> None:
        self._language = language

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> IndexedOperation:
        """Return the operation; a name that is none is an error which says what it may have meant."""
        found = load_index().operations.get(value)
        if found is None:
            raise click.BadParameter(unknown(value, self._language), ctx, param)
        return found

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:  # noqa: ARG002 - as click calls it
        """Return the names that begin so."""
        return complete(incomplete, self._language)


def unknown(name: str, language: Language) -> str:
    """Return what is said of a name that no operation has."""
    found = load_index().suggest(name)
    text = language.pick(f"There is no operation {name!r}.", f"没有名为 {name!r} 的接口。")
    if not found:
        return language.sentences(text, language.pick("Try `weibokit search`.", "可用 `weibokit search` 查找。"))
    listed = language.pick(" or ", "、").join(found)
    return language.sentences(text, language.pick(f"Did you mean {listed}?", f"是否要用 {listed}？"))


def complete(incomplete: str, language: Language) -> list[CompletionItem]:
    """Return the operations whose names begin so, each with its summary."""
    return [
        CompletionItem(name, help=language.pick(each.summary, each.summary_zh))
        for name, each in load_index().operations.items()
        if name.startswith(incomplete)
    ]
