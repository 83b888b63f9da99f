from typing import Any

import pytest

SAMPLE = "samples/things_list/page.json"
DEFECT = "'9' is not one of ['1', '2']"


def spoil(specs: Any) -> None:
    """Bring in a defect of the kind that the published definition has: a default outside its own enum."""
    schema = {"type": "string", "enum": ["1", "2"], "default": "9"}
    specs.operation["parameters"].append({"name": "kind", "in": "query", "schema": schema})


def repair(specs: Any) -> None:
    specs.overlay({"target": "$.paths.*.*.parameters[?@.name == 'kind'].schema.default", "remove": True})


def test_known_defect_is_repaired(specs: Any) -> None:
    spoil(specs)
    repair(specs)
    specs.write("known_defects.txt", f"{DEFECT}\n")
    specs.build()


def test_new_defect_is_rejected(specs: Any) -> None:
    spoil(specs)
    repair(specs)
    message = specs.rejection()
    assert message.startswith("known_defects.txt: got \n--- known\n+++ found\n")
    assert f"\n+{DEFECT}\n; wanted exactly the messages for openapi.yaml" in message


def test_gone_defect_is_rejected(specs: Any) -> None:
    specs.write("known_defects.txt", f"{DEFECT}\n")
    assert f"\n-{DEFECT}\n" in specs.rejection()


def test_defects_are_counted(specs: Any) -> None:
    spoil(specs)
    repair(specs)
    specs.write("known_defects.txt", f"{DEFECT}\n{DEFECT}\n")
    assert f"\n-{DEFECT}\n" in specs.rejection()


def test_missing_list_of_defects(specs: Any) -> None:
    (specs.api / "known_defects.txt").unlink()
    assert specs.rejection().startswith("known_defects.txt: got no file")


def test_defect_without_repair(specs: Any) -> None:
    spoil(specs)
    specs.write("known_defects.txt", f"{DEFECT}\n")
    message = specs.rejection()
    assert message.startswith("openapi.yaml")
    assert f"got {DEFECT}; wanted a valid OpenAPI 3.0.3 document" in message


def test_overlay_that_breaks_the_document(specs: Any) -> None:
    specs.overlay({"target": "$.info.version", "remove": True})
    assert specs.rejection().startswith('openapi.yaml#/info: got "version" is a required property; wanted')


@pytest.mark.parametrize(
    ("sample", "message"),
    [
        ({}, ": got 'things' is a required property; wanted what the schema of GET /2/things/list.json allows"),
        ({"things": [1]}, "#/things/0: got 1 is not of type 'string'"),
        ('{"things": [], "things": []}', ": got the key 'things' twice in one object"),
    ],
)
def test_sample_that_does_not_fit(specs: Any, sample: Any, message: str) -> None:
    specs.write(SAMPLE, sample)
    assert specs.rejection().startswith(f"{SAMPLE}{message}")


def test_sample_beyond_its_format(specs: Any) -> None:
    specs.page["properties"]["next"]["format"] = "int32"
    specs.write(SAMPLE, {"things": [], "next": 2**31})
    assert specs.rejection().startswith(f"{SAMPLE}#/next: got 2147483648 is not a 'int32'")


def as_xml(specs: Any, text: str) -> None:
    specs.page |= {"xml": {"name": "page"}}
    specs.page["properties"]["things"] |= {"xml": {"wrapped": True}}
    specs.page["properties"]["things"]["items"] |= {"xml": {"name": "thing"}}
    content = specs.operation["responses"]["200"]["content"]
    content["application/xml"] = content["application/json"]
    specs.index.append({"case": "page", "file": "page.xml", "origin": "authored"})
    specs.write("samples/things_list/page.xml", text)


def test_sample_in_xml_fits(specs: Any) -> None:
    as_xml(specs, "<page><things><thing>one</thing></things><next>2</next></page>")
    specs.build()


def test_sample_in_xml_does_not_fit(specs: Any) -> None:
    as_xml(specs, "<page><things/><next>two</next></page>")
    assert specs.rejection().startswith("samples/things_list/page.xml#/next: got 'two' is not of type 'integer'")


def test_sample_in_broken_xml(specs: Any) -> None:
    as_xml(specs, "<page>")
    assert specs.rejection().startswith("samples/things_list/page.xml: got ")


def test_sample_in_a_format_not_answered(specs: Any) -> None:
    specs.index[0]["file"] = "page.xml"
    (specs.api / SAMPLE).rename(specs.api / "samples/things_list/page.xml")
    message = specs.rejection()
    assert message.startswith("samples/things_list/page.xml: got a sample in application/xml; wanted a format that GET")


def test_null_where_it_is_allowed(specs: Any) -> None:
    specs.page["properties"]["parent"] = {"oneOf": [{"$ref": "#/components/schemas/Page"}, {"type": "null"}]}
    specs.write(SAMPLE, {"things": [], "parent": {"things": [], "parent": None}})
    specs.build()
