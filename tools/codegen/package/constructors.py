"""Constructors of client classes, from the options of their settings."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from importlib import import_module
from inspect import formatannotation, getdoc
from typing import Any

from tools.codegen.methods.namespaces import Namespace
from tools.codegen.python.docstrings import docstring, section, sentence
from tools.codegen.python.literals import spell
from tools.runtime.options import Option, options_of


@dataclass(frozen=True)
class Parameter:
    """One parameter of a constructor: the option, its name, and its annotation and default as code."""

    name: str
    annotation: str
    default: str
    option: Option

    def __str__(self) -> str:
        return f"{self.name}: {self.annotation} = {self.default}"


@dataclass(frozen=True)
class Constructor:
    """What the templates need of a class: its docstring, and what its constructor takes.

    `settings` is the class of the runtime, in `module`, that takes all of it.
    """

    module: str
    settings: str
    docs: str
    parameters: tuple[Parameter, ...]

    @property
    def signature(self) -> str:
        """What stands between the parentheses, positional parameters first."""
        positional = [str(each) for each in self.parameters if each.option.positional]
        return ", ".join(
            ["self", *positional, "*", *(str(each) for each in self.parameters if not each.option.positional)]
        )

    @property
    def secrets(self) -> list[str]:
        """Names of the parameters that take a credential."""
        return [each.name for each in self.parameters if each.option.secret]

    @property
    def others(self) -> list[str]:
        """Names of all other parameters."""
        return [each.name for each in self.parameters if not each.option.secret]


def constructor(
    module: str, settings: str, summary: str, *, asynchronous: bool = False, namespaces: Iterable[Namespace] = ()
) -> Constructor:
    """Return the constructor of a class that has the options of `settings`, in the module of the runtime's `apis`."""
    found = getattr(import_module(f"tools.runtime.apis.{module}"), settings)
    parameters = tuple(sorted(_parameters(found, asynchronous), key=_order))
    body = (getdoc(found) or "").partition("\n\n")[2]
    arguments = section("Args", ((each.name, sentence(_meaning(each.option))) for each in parameters))
    attributes = section("Attributes", ((each.name, each.summary) for each in namespaces))
    raises = "Raises:\n    ConfigurationError: An option is wrong or missing."
    docs = docstring(summary, body, arguments, raises, attributes, indent=4)
    return Constructor(module, settings, docs, parameters)


def _parameters(settings: type, asynchronous: bool) -> Iterable[Parameter]:
    options = options_of(settings)
    for each in fields(settings):
        if each.name in options:
            option = options[each.name]
            written = each.type if isinstance(each.type, str) else formatannotation(each.type)
            annotation = (option.asynchronous if asynchronous else option.sync) or written
            default: Any = None if option.secret else each.default
            yield Parameter(each.name, "str | None" if option.secret else annotation, spell(default), option)


def _order(parameter: Parameter) -> tuple[bool, bool]:
    return not parameter.option.positional, not parameter.option.secret


def _meaning(option: Option) -> str:
    meaning = option.meaning.removesuffix(".")
    return f"{meaning}; else taken from the environment variable {option.variable}" if option.variable else meaning
