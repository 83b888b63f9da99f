import pytest

from tools.pipeline.files.suggestions import did_you_mean


@pytest.mark.parametrize(
    ("name", "question"),
    [("requird", "Did you mean 'required'? "), ("x-staus", "Did you mean 'x-status'? "), ("x-other", ""), ("", "")],
)
def test_close_name_is_suggested(name: str, question: str) -> None:
    assert did_you_mean(name, {"required", "x-status", "readOnly"}) == question
