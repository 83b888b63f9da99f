import pytest
from weibokit_mock.http.exceptions import Rejected
from weibokit_mock.http.multipart import MAX_PART_HEADER, MAX_PART_HEADERS, MAX_PARTS, read_parts
from weibokit_mock.http.request import Upload

TYPE = "multipart/form-data; boundary=B"
NAMED = b'Content-Disposition: form-data; name="a"'


def form(*heads: bytes, content: bytes = b"1") -> bytes:
    return b"".join(b"--B\r\n%s\r\n\r\n%s\r\n" % (head, content) for head in heads) + b"--B--\r\n"


def test_parts_become_fields() -> None:
    fields = read_parts(form(NAMED, NAMED, b"content-disposition:form-data;name=b"), TYPE)
    assert fields == {"a": ["1", "1"], "b": ["1"]}


def test_files_leave_their_size() -> None:
    (found,) = read_parts(form(NAMED + b'; filename=""', content=b"GIF8\r\n--A"), TYPE)["a"]
    assert isinstance(found, Upload)
    assert (found.size, found.is_picture) == (9, True)


@pytest.mark.parametrize("name", ["状态", "=?utf-8?q?a?=", "(a)", "(" * 500, "a;b"], ids=ascii)
def test_names_are_taken_as_they_are(name: str) -> None:
    assert read_parts(form(f'Content-Disposition: form-data; name="{name}"'.encode()), TYPE) == {name: ["1"]}


def test_contents_are_taken_as_they_are() -> None:
    head = NAMED + b"\r\nContent-Transfer-Encoding: base64\r\nContent-Type: multipart/mixed; boundary=C"
    assert read_parts(form(head, content=b"YQ=="), TYPE) == {"a": ["YQ=="]}


@pytest.mark.parametrize(
    "head",
    [b"", b"X: 1", b"name*0*=a", b"name*=a''b", b"name*%s=a" % (b"1" * 4000), b"(" * 500],
    ids=lambda head: head[:12],
)
def test_parts_want_a_name(head: bytes) -> None:
    with pytest.raises(Rejected) as caught:
        read_parts(form(b"Content-Disposition: form-data; " + head), TYPE)
    assert caught.value.fields["expected"] == "parts with names"


def test_extended_file_names_are_passed_over() -> None:
    assert read_parts(form(NAMED + b"; filename*=\"a''"), TYPE) == {"a": ["1"]}


def test_parts_are_counted() -> None:
    assert len(read_parts(form(*[NAMED] * MAX_PARTS), TYPE)["a"]) == MAX_PARTS
    with pytest.raises(Rejected) as caught:
        read_parts(form(*[NAMED] * (MAX_PARTS + 1)), TYPE)
    assert caught.value.fields["expected"] == f"at most {MAX_PARTS} parts"


@pytest.mark.parametrize(
    "head",
    [NAMED + b";" * MAX_PART_HEADER, b"\r\n".join([NAMED, *[b"X: 1"] * MAX_PART_HEADERS]), b"a\r\n b", b"\xff: 1"],
    ids=["long", "many", "continued", "no-token"],
)
def test_heads_of_parts_are_bounded(head: bytes) -> None:
    with pytest.raises(Rejected, match="parameter_wrong"):
        read_parts(form(head), TYPE)


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b"", TYPE),
        (form(NAMED)[:-6], TYPE),
        (form(NAMED), "multipart/form-data"),
        (form(NAMED), "multipart/form-data; boundary="),
        (form(NAMED), f"multipart/form-data{';' * MAX_PART_HEADER} boundary=B"),
        (form(NAMED), f"multipart/form-data; boundary={'B' * 300}"),
        (b"x" + form(NAMED), TYPE),
    ],
    ids=["empty", "unfinished", "unbounded", "blank", "late", "endless", "preamble"],
)
def test_what_is_no_form_is_rejected(body: bytes, content_type: str) -> None:
    with pytest.raises(Rejected) as caught:
        read_parts(body, content_type)
    assert caught.value.fields == {"name": "body", "expected": "parts", "value": f"{len(body)} bytes"}


def test_rejected_forms_leave_no_lines(caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(Rejected):
        read_parts(form(b"\xff: 1"), TYPE)
    assert caplog.records == []
