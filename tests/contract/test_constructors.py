"""Constructors of the exported classes: every option, by name, type and default, as the settings have it."""

import inspect
from dataclasses import fields
from importlib import import_module
from typing import Any

import pytest
import weibokit

from tools.runtime.apis.registry import APIS
from tools.runtime.options import options_of

CLASSES = {
    **{api.class_name: (api.name, api.settings) for api in APIS},
    **{api.oauth: (api.oauth.lower(), f"{api.oauth}Settings") for api in APIS if api.oauth},
}

every_class = pytest.mark.parametrize("name", CLASSES)
both_flavours = pytest.mark.parametrize("prefix", ["", "Async"])


def settings(name: str) -> Any:
    module, found = CLASSES[name]
    return getattr(import_module(f"tools.runtime.apis.{module}"), found)


def signature(name: str) -> inspect.Signature:
    return inspect.signature(getattr(weibokit, name))


def _parameters(found: Any) -> list[str]:
    is_error = isinstance(found, type) and issubclass(found, Exception)
    return list(inspect.signature(found).parameters) if isinstance(found, type) and not is_error else []


def test_no_class_is_forgotten() -> None:
    opened = {name for name in weibokit.__all__ if "transport" in _parameters(getattr(weibokit, name))}
    assert opened == {prefix + name for name in CLASSES for prefix in ("", "Async")}


@both_flavours
@every_class
def test_signature_lists_every_option(name: str, prefix: str) -> None:
    assert signature(prefix + name).parameters.keys() == options_of(settings(name)).keys()


@both_flavours
@every_class
def test_docstring_says_what_each_option_means(name: str, prefix: str) -> None:
    docs = " ".join(str(inspect.getdoc(getattr(weibokit, prefix + name))).split())
    for option, found in options_of(settings(name)).items():
        assert f"{option}: {found.meaning.removesuffix('.')}" in docs
        assert found.variable in docs


@both_flavours
@every_class
def test_defaults_are_those_of_the_settings(name: str, prefix: str) -> None:
    options, parameters = options_of(settings(name)), signature(prefix + name).parameters
    for each in fields(settings(name)):
        if each.name in options:
            assert parameters[each.name].default == (None if options[each.name].secret else each.default)


@both_flavours
@every_class
def test_few_options_are_positional(name: str, prefix: str) -> None:
    options = options_of(settings(name))
    kinds = {option: each.kind for option, each in signature(prefix + name).parameters.items()}
    positional = {option for option, kind in kinds.items() if kind is inspect.Parameter.POSITIONAL_OR_KEYWORD}
    assert positional == {option for option, each in options.items() if each.positional}
    assert 1 <= len(positional) <= 3


@pytest.mark.parametrize("name", CLASSES)
def test_transports_have_the_type_of_their_flavour(name: str) -> None:
    assert signature(name).parameters["transport"].annotation == "httpx.BaseTransport | None"
    assert signature(f"Async{name}").parameters["transport"].annotation == "httpx.AsyncBaseTransport | None"
