from dataclasses import dataclass

import pytest

from tools.codegen.package.constructors import Constructor, constructor
from tools.runtime.apis import justone
from tools.runtime.apis.justone import JustOneSettings
from tools.runtime.options import option


@dataclass(frozen=True, kw_only=True)
class MoreSettings(JustOneSettings):
    max_retries: int = option(2, "How often a request is repeated at most.")


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> Constructor:
    monkeypatch.setattr(justone, "MoreSettings", MoreSettings, raising=False)
    return constructor("justone", "MoreSettings", "A client")


def test_new_option_is_one_field(made: Constructor) -> None:
    assert "max_retries: int = 2" in made.signature
    assert "max_retries: How often a request is repeated at most." in made.docs
    assert "max_retries" in made.others


def test_positional_options_come_first(made: Constructor) -> None:
    assert made.signature.startswith("self, token: str | None = None, *, ")


def test_secrets_are_apart(made: Constructor) -> None:
    # An address may hold a password by mistake.
    assert made.secrets == ["token", "base_url"]
    assert not {"token", "base_url"} & set(made.others)


def test_variable_stands_in_docs(made: Constructor) -> None:
    assert "token: The API token; else taken from the environment variable JUSTONE_TOKEN." in made.docs


def test_fields_that_are_no_options_stay_out(made: Constructor) -> None:
    assert "format" not in made.signature
