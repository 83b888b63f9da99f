# Do not edit: `python -m tools generate` writes this file from bookshop.json.

"""Service model of bookshop: its operations, and the codes of its responses."""

from .._runtime.apis.justone import find_error
from .._runtime.service_model import Code, OperationModel, ServiceModel

SERVICE_MODEL = ServiceModel(
    api="bookshop",
    operations=(
        OperationModel(
            id="books_search",
            method="GET",
            path="/books/search",
            bare_list="books",
            success="/paths/~1books~1search/get/responses/200/content/application~1json/schema",
        ),
        OperationModel(
            id="books_add",
            method="POST",
            path="/books/add",
            success="/paths/~1books~1add/post/responses/200/content/application~1json/schema",
        ),
        OperationModel(
            id="books_show",
            method="GET",
            path="/books/{isbn}.{format}",
            success="/paths/~1books~1{isbn}.{format}/get/responses/200/content/application~1xml/schema",
        ),
        OperationModel(
            id="books_tags",
            method="GET",
            path="/books/tags",
            bare_list="tags",
            success="/paths/~1books~1tags/get/responses/200/content/application~1json/schema",
        ),
        OperationModel(
            id="shelves_list",
            method="GET",
            path="/shelves.{format}",
            bare_list="shelves",
            success="/paths/~1shelves.{format}/get/responses/200/content/application~1xml/schema",
        ),
        OperationModel(
            id="shelves_list_by_name",
            method="GET",
            path="/shelves/{name}.{format}",
            bare_list="shelves",
            success="/paths/~1shelves~1{name}.{format}/get/responses/200/content/application~1xml/schema",
        ),
    ),
    codes={
        "7": Code(name="TOO_FAST", error="RateLimited", charged="no", retry="backoff", meaning="Too many requests.")
    },
    find_error=find_error,
    success=frozenset(["0"]),
    statuses={},
    package="bookshop_client",
)
