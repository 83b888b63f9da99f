from typing import Any

import pytest


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"error": "Oops"}, "/error: got 'Oops'; wanted one of APIError, "),
        ({"retry": "often"}, "/retry: got 'often'; wanted one of never, once, backoff, next_day"),
        ({"charged": False}, "/charged: got False; wanted one of yes, no, unknown. Correct it, as text."),
        ({"status": 99}, "/status: got 99; wanted an HTTP status"),
        ({"odd": 1}, "/odd: got an unknown key"),
    ],
)
def test_wrong_code_is_rejected(specs: Any, changes: dict[str, Any], message: str) -> None:
    specs.errors["codes"]["1"] |= changes
    assert specs.rejection().startswith(f"errors.yaml#/codes/1{message}")


def test_code_without_meaning_is_rejected(specs: Any) -> None:
    del specs.errors["codes"]["1"]["meaning"]
    assert specs.rejection().startswith("errors.yaml#/codes/1: got no 'meaning'")


def test_code_of_success_is_no_error(specs: Any) -> None:
    specs.errors["success"] = ["1"]
    assert specs.rejection().startswith("errors.yaml#/codes/1/error: got an unknown key")
    del specs.errors["codes"]["1"]["error"], specs.errors["codes"]["1"]["retry"]
    specs.errors["situations"] = {key: value | {"message": "No."} for key, value in specs.errors["situations"].items()}
    specs.build()


def test_charged_is_required_somewhere(specs: Any) -> None:
    del specs.errors["charged"]
    assert specs.rejection().startswith("errors.yaml#/codes/1: got no 'charged'")


def test_two_codes_of_one_name(specs: Any) -> None:
    specs.errors["codes"]["2"] = specs.errors["codes"]["1"]
    assert specs.rejection().startswith("errors.yaml#/codes/2/name: got WRONG, which is the name of 1 too")


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"code": "9"}, "/code: got '9'; wanted a code of the list, or a message beside it"),
        ({"status": "400"}, "/status: got '400'; wanted an HTTP status"),
        ({"message": "No {thing}."}, "/message: got {thing}; wanted text in which {expected}, "),
        ({"message": "No {name."}, "/message: got No {name. (expected '}' before end of string)"),
    ],
)
def test_wrong_situation_is_rejected(specs: Any, changes: dict[str, Any], message: str) -> None:
    specs.errors["situations"]["path_unknown"] |= changes
    assert specs.rejection().startswith(f"errors.yaml#/situations/path_unknown{message}")


def test_missing_situation_is_rejected(specs: Any) -> None:
    del specs.errors["situations"]["method_wrong"]
    assert specs.rejection().startswith("errors.yaml#/situations: got no 'method_wrong'")


def test_situations_of_some_apis_may_be_absent(specs: Any) -> None:
    specs.errors["situations"]["client_wrong"] = {"code": "1", "status": 401, "message": "No.", "description": "Bad."}
    specs.build()
    del specs.errors["situations"]["client_wrong"]
    specs.build()


def test_unknown_situation_is_rejected(specs: Any) -> None:
    specs.errors["situations"]["rain"] = {}
    assert specs.rejection().startswith("errors.yaml#/situations/rain: got an unknown key")


def test_code_of_its_own_needs_a_message(specs: Any) -> None:
    specs.errors["situations"]["path_unknown"] = {"code": "404", "status": 404, "message": "No {method} here."}
    specs.build()
