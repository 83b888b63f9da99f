import pytest

from tests.tools.pipeline.conftest import Specs


@pytest.mark.parametrize(
    ("place", "key", "meant"),
    [("operation", "deprecatd", "deprecated"), ("parameter", "requird", "required"), ("schema", "requird", "required")],
)
def test_unknown_key_is_reported_with_the_one_meant(specs: Specs, place: str, key: str, meant: str) -> None:
    parameter = specs.operation["parameters"][0]
    {"operation": specs.operation, "parameter": parameter, "schema": specs.page}[place][key] = True
    message = specs.rejection()
    assert f"/{key}: got the unknown key '{key}'; wanted a key that" in message
    assert f"Did you mean '{meant}'?" in message


def test_own_extension_is_reported_with_the_one_meant(specs: Specs) -> None:
    specs.operation["x-staus"] = specs.operation.pop("x-status")
    assert "got the unknown key 'x-staus'" in (message := specs.rejection())
    assert "Did you mean 'x-status'?" in message


def test_foreign_extension_is_removed_with_the_one_meant(specs: Specs) -> None:
    specs.operation["x-staus"] = "alive"
    specs.operation["x-other"] = 1
    specs.download()
    told = [note.partition("/get/")[2] for note in specs.notes() if note.startswith("Repaired: ")]
    assert told == [
        "x-staus: an extension that nothing here reads. Did you mean 'x-status'?; removed.",
        "x-other: an extension that nothing here reads; removed.",
    ]


def test_unlisted_file_is_reported_with_the_file_that_lists(specs: Specs) -> None:
    specs.write("paths/lost.yaml", {"paths": {}})
    assert "paths/lost.yaml: got a file that nothing reads; wanted one that is used. Refer to it in openapi.yaml" in (
        specs.rejection()
    )
