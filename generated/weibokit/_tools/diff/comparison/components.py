# Do not edit: `make generate` writes this file from tools/diff/comparison/components.py.

"""Changes of the schemas that requests share, or that responses share: each is compared once, wherever it is used."""

from collections.abc import Iterator, Mapping

from weibokit._tools.diff.changes.change import Change
from weibokit._tools.diff.changes.rules import Rule
from weibokit._tools.diff.comparison.schemas.differences import Aspect
from weibokit._tools.diff.comparison.schemas.schema_diff import SchemaComparison


def component_changes(
    comparison: SchemaComparison, rules: Mapping[Aspect, Rule], whole: str, part: str
) -> Iterator[Change]:
    """Yield the changes of the components that `comparison` has met so far, and of those that they lead to.

    `whole` and `part` are how a change calls a component and what is inside it.
    """
    done: set[str] = set()
    while left := comparison.shared - done:
        target = left.pop()
        done.add(target)
        for found in comparison.component(target):
            if found.aspect in rules:
                element, path = part if found.name else whole, target.removeprefix("#/")
                rule, values = rules[found.aspect], (found.old, found.new)
                yield Change(rule, "", path, element, found.name, *values, keyword=found.keyword)
