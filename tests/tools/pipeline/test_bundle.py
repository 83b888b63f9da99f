from typing import Any

import pytest

LIST = "/2/things/list.json"
SCHEMA = "#/paths/~12~1things~1list.json/get/responses/200/content/application~1json/schema"


def refer(specs: Any, target: str) -> None:
    specs.operation["responses"]["200"]["content"]["application/json"]["schema"] = {"$ref": target}


def split(specs: Any, name: str = "components/pages.yaml") -> None:
    """Move the components into a file of their own."""
    specs.write(name, {"components": specs.definition.pop("components")})
    refer(specs, f"{name}#/components/schemas/Page")


def test_component_lands_at_its_pointer(specs: Any) -> None:
    page = specs.made()["components"]["schemas"]
    split(specs)
    assert specs.made()["components"]["schemas"] == page


def test_path_item_is_put_in_place(specs: Any) -> None:
    item = specs.made()["paths"][LIST]
    inside = {"paths": {LIST: specs.definition["paths"][LIST]}, "components": specs.definition.pop("components")}
    specs.write("paths/things.yaml", inside)
    specs.definition["paths"][LIST] = {"$ref": "paths/things.yaml#/paths/~12~1things~1list.json"}
    assert specs.made()["paths"][LIST] == item


def test_pieces_may_refer_in_a_circle(specs: Any) -> None:
    specs.page["properties"]["parent"] = {"$ref": "other.yaml#/components/schemas/Other"}
    reference = {"$ref": "pages.yaml#/components/schemas/Page"}
    other = {"type": "object", "properties": {"page": reference, "self": {"$ref": "#/components/schemas/Other"}}}
    specs.write("components/other.yaml", {"components": {"schemas": {"Other": other}}})
    split(specs)
    made = specs.made()["components"]["schemas"]
    assert made["Other"]["properties"]["page"] == {"$ref": "#/components/schemas/Page"}
    assert made["Other"]["properties"]["self"] == {"$ref": "#/components/schemas/Other"}


def test_missing_file_is_named(specs: Any) -> None:
    refer(specs, "none.yaml#/components/schemas/Page")
    message = specs.rejection()
    assert message.startswith(
        f"openapi.yaml{SCHEMA}/$ref: got a reference to none.yaml#/components/schemas/Page, where nothing"
    )


def test_missing_piece_is_named(specs: Any) -> None:
    split(specs)
    specs.page["properties"]["next"] = {"$ref": "#/components/schemas/None"}
    specs.write("components/pages.yaml", {"components": {"schemas": {"Page": specs.page}}})
    message = specs.rejection()
    assert message.startswith(
        "components/pages.yaml#/components/schemas/Page/properties/next/$ref: got a reference to "
    )


def test_missing_component_is_named(specs: Any) -> None:
    refer(specs, "#/components/schemas/None")
    assert specs.rejection().startswith(f"openapi.yaml{SCHEMA}: got a reference to #/components/schemas/None; wanted")


def test_part_of_a_component_is_rejected(specs: Any) -> None:
    split(specs)
    refer(specs, "components/pages.yaml#/components/schemas/Page/properties/next")
    assert "wanted `FILE#/components/KIND/NAME`" in specs.rejection()


def test_two_pieces_of_one_name(specs: Any) -> None:
    split(specs)
    specs.write("components/other.yaml", {"components": {"schemas": {"Page": {"type": "object"}}}})
    content = specs.operation["responses"]["200"]["content"]
    content["text/other"] = {"schema": {"$ref": "components/other.yaml#/components/schemas/Page"}}
    message = specs.rejection()
    assert message.startswith("components/other.yaml#/components/schemas/Page: got another piece than")
    assert "the same place of components/pages.yaml; wanted one piece for each name" in message


def test_piece_against_the_root(specs: Any) -> None:
    specs.write("pages.yaml", {"components": {"schemas": {"Page": {"type": "object"}}}})
    refer(specs, "pages.yaml#/components/schemas/Page")
    message = specs.rejection()
    assert message.startswith(
        "pages.yaml#/components/schemas/Page: got another piece than at the same place of openapi.yaml"
    )


def test_equal_pieces_are_one(specs: Any) -> None:
    split(specs)
    specs.write("other.yaml", {"components": {"schemas": {"Page": specs.page}}})
    content = specs.operation["responses"]["200"]["content"]
    content["text/other"] = {"schema": {"$ref": "other.yaml#/components/schemas/Page"}}
    assert list(specs.made()["components"]["schemas"]) == ["Page"]


def test_unused_component_is_rejected(specs: Any) -> None:
    specs.definition["components"]["schemas"]["Lonely"] = {
        "type": "object",
        "properties": {"self": {"$ref": "#/components/schemas/Lonely"}},
    }
    message = specs.rejection()
    assert message.startswith("openapi.yaml#/components/schemas/Lonely: got a component that nothing uses")


def test_unused_piece_of_file_is_rejected(specs: Any) -> None:
    specs.definition["components"]["schemas"]["Lonely"] = {"type": "object"}
    split(specs)
    message = specs.rejection()
    assert message.startswith("components/pages.yaml#/components/schemas/Lonely: got a component that nothing uses")


def test_forgotten_path_of_file_is_rejected(specs: Any) -> None:
    split(specs)
    specs.write("components/pages.yaml", {"components": {"schemas": {"Page": specs.page}}, "paths": {"/lost": {}}})
    message = specs.rejection()
    assert message.startswith("components/pages.yaml#/paths/~1lost: got a path that openapi.yaml lacks")


def test_further_schema_is_used(specs: Any) -> None:
    specs.definition["components"]["schemas"]["Further"] = {"type": "object"}
    specs.definition["x-further-schemas"] = [{"$ref": "#/components/schemas/Further"}]
    assert "Further" in specs.made()["components"]["schemas"]


def test_unused_security_scheme_is_rejected(specs: Any) -> None:
    schemes = {name: {"type": "apiKey", "in": "query", "name": name} for name in ("used", "unused")}
    specs.definition["components"]["securitySchemes"] = schemes
    specs.operation["security"] = [{"used": []}]
    assert specs.rejection().startswith("openapi.yaml#/components/securitySchemes/unused: got a component that nothing")


def test_problem_names_the_file_of_a_piece(specs: Any) -> None:
    specs.page["properties"]["next"]["format2"] = "odd"
    split(specs)
    message = specs.rejection()
    assert message.startswith(
        "components/pages.yaml#/components/schemas/Page/properties/next/format2: got the unknown key"
    )


@pytest.mark.parametrize(
    "page",
    [
        {"$ref": "#/components/schemas/Page"},
        {"allOf": [{"type": "object"}, {"$ref": "#/components/schemas/Page"}]},
        {"oneOf": [{"anyOf": [{"$ref": "#/components/schemas/Page"}]}]},
    ],
)
def test_component_that_is_itself(specs: Any, page: dict[str, Any]) -> None:
    specs.definition["components"]["schemas"]["Page"] = page
    message = specs.rejection()
    assert message.startswith("openapi.yaml#/components/schemas/Page: got a component that is itself; wanted one that")


def test_components_that_are_each_other(specs: Any) -> None:
    schemas = specs.definition["components"]["schemas"]
    schemas["Page"] = {"$ref": "#/components/schemas/Other"}
    schemas["Other"] = {"$ref": "#/components/schemas/Page"}
    assert "got a component that is itself" in specs.rejection()
