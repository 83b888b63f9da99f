from tools.pipeline.document.traversal import traverse


def test_objects_come_with_type_and_place() -> None:
    document = {
        "info": {"title": "x"},
        "paths": {"/a": {"get": {"parameters": [{"schema": {"items": {}}}], "responses": {"200": {}}}}},
    }
    assert [(kind, at) for kind, _, at in traverse(document)] == [
        ("document", ""),
        ("info", "/info"),
        ("path item", "/paths/~1a"),
        ("operation", "/paths/~1a/get"),
        ("parameter", "/paths/~1a/get/parameters/0"),
        ("schema", "/paths/~1a/get/parameters/0/schema"),
        ("schema", "/paths/~1a/get/parameters/0/schema/items"),
        ("response", "/paths/~1a/get/responses/200"),
    ]


def test_what_does_not_fit_is_passed_over() -> None:
    document = {"info": [], "paths": {"/a": None, "/b": {"get": {"parameters": {}, "responses": [{}]}}}, "odd": {}}
    assert [kind for kind, *_ in traverse(document)] == ["document", "path item", "operation"]
