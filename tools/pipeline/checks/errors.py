"""Reads and checks `errors.yaml`: what the codes mean, and the mock's error responses."""

import string
from pathlib import Path
from typing import Any

from tools.pipeline.document import extensions
from tools.pipeline.document.operations import operations, parameter_schemas
from tools.pipeline.files.input_error import InputError
from tools.pipeline.files.loading import as_object, read
from tools.runtime.errors import API_ERRORS

CHARGED = ("yes", "no", "unknown")
RETRY = ("never", "once", "backoff", "next_day")
OPTIONAL = {
    "format_unknown",
    "picture_missing",
    "picture_too_large",
    "picture_wrong",
    "text_empty",
    "text_too_long",
    "text_wrong",
    "message_too_long",
    "group_name_too_long",
    "signature_wrong",
    "app_wrong",
    "token_wrong",
    "verifier_wrong",
    "token_revoked",
    "token_expired",
    "oauth_wrong",
    "client_wrong",
    "grant_wrong",
    "grant_type_wrong",
    "response_type_wrong",
    "redirect_wrong",
}
"""Situations that not every API knows: pictures that came along, texts, and the flows of OAuth."""
SITUATIONS = OPTIONAL | {
    "path_unknown",
    "method_wrong",
    "body_too_long",
    "media_type_wrong",
    "credential_missing",
    "credential_wrong",
    "parameter_missing",
    "parameter_wrong",
    "parameters_missing",
    "parameters_exclusive",
}
_FILLED_IN = {"name", "names", "expected", "value", "method", "media_type"}
_KEYS = {"success", "codes", "statuses", "charged", "situations"}
_STATUSES = {"404", "429", "502", "503", "504"}
_STATUS_KEYS = {"name", "error", "charged", "retry"}
_CODE_KEYS = {"name", "error", "status", "message", "message_cn", "charged", "retry", "meaning"}


def read_errors(file: Path) -> dict[str, Any]:
    """Return what `errors.yaml` holds; raises InputError.

    Every code needs `charged`, its own or the file's; one that is no error has no `error` and no `retry`. What gateways
    say by the HTTP status alone has its meaning in `statuses`. Every situation but the optional ones must be there,
    since the mock can meet it with any API, and must name a code of the list unless it brings a message of its own.
    """
    errors = as_object(read(file), file, "", known=_KEYS, required={"codes", "situations"})
    if "charged" in errors:
        _check_one_of(errors["charged"], CHARGED, file, "/charged")
    for code, entry in errors["codes"].items():
        known = _CODE_KEYS - ({"error", "retry"} if code in errors.get("success", ()) else set())
        _check_code(
            entry,
            file,
            f"/codes/{code}",
            known,
            optional={"status", "message", "message_cn"} | ({"charged"} & errors.keys()),
        )
    _check_unique_names(errors["codes"], file)
    _check_statuses(errors.get("statuses", {}), file, optional={"charged"} & errors.keys())
    as_object(errors["situations"], file, "/situations", known=SITUATIONS, required=SITUATIONS - OPTIONAL)
    for situation, entry in errors["situations"].items():
        _check_situation(entry, errors["codes"], file, f"/situations/{situation}")
    return errors


def check_situations(errors: dict[str, Any], document: dict[str, Any], file: Path) -> None:
    """Raise InputError where an operation can meet a situation that `errors` has no entry for."""
    for operation in operations(document):
        for name, schema in parameter_schemas(document, operation).items():
            missing = [each for each in _met(schema) if each not in errors["situations"]]
            if missing:
                wanted, todo = f"{' and '.join(missing)}, which {name} can meet", "Add an entry for each."
                raise InputError(file, "/situations", got=f"none of {operation.title}", wanted=wanted, todo=todo)


def _met(schema: dict[str, Any]) -> list[str]:
    """Return the situations that a parameter can meet, beside those of every API."""
    if schema.get("format") == "binary":
        return ["picture_missing", "picture_too_large", "picture_wrong"]
    if extensions.LENGTH not in schema:
        return []
    return ["text_empty", "text_too_long", *(["text_wrong"] if "pattern" in schema else [])]


def _check_statuses(statuses: Any, file: Path, *, optional: set[str]) -> None:
    as_object(statuses, file, "/statuses", known=_STATUSES)
    for status, entry in statuses.items():
        _check_code(entry, file, f"/statuses/{status}", _STATUS_KEYS, optional=optional)


def _check_code(entry: Any, file: Path, at: str, known: set[str], *, optional: set[str]) -> None:
    as_object(entry, file, at, known=known, required=known - optional)
    for key, values in (("error", tuple(API_ERRORS)), ("retry", RETRY), ("charged", CHARGED)):
        if key in entry:
            _check_one_of(entry[key], values, file, f"{at}/{key}")
    if "status" in entry:
        _check_status(entry["status"], file, f"{at}/status")


def _check_one_of(value: Any, known: tuple[str, ...], file: Path, at: str) -> None:
    if value not in known:
        raise InputError(file, at, got=f"{value!r}", wanted=f"one of {', '.join(known)}", todo="Correct it, as text.")


def _check_status(value: Any, file: Path, at: str) -> None:
    if not isinstance(value, int) or not 100 <= value <= 599:
        raise InputError(file, at, got=f"{value!r}", wanted="an HTTP status, 100 to 599", todo="Correct it.")


def _check_unique_names(codes: dict[str, Any], file: Path) -> None:
    seen: dict[str, str] = {}
    for code, entry in codes.items():
        other = seen.setdefault(entry["name"], code)
        if other != code:
            at, got = f"/codes/{code}/name", f"{entry['name']}, which is the name of {other} too"
            raise InputError(file, at, got=got, wanted="a name of its own", todo="Rename one of the two.")


def _check_situation(entry: Any, codes: dict[str, Any], file: Path, at: str) -> None:
    as_object(entry, file, at, known={"code", "status", "message", "description"}, required={"code", "status"})
    _check_status(entry["status"], file, f"{at}/status")
    if entry["code"] not in codes and "message" not in entry:
        wanted = "a code of the list, or a message beside it"
        raise InputError(file, f"{at}/code", got=f"{entry['code']!r}", wanted=wanted, todo="Correct it, as text.")
    _check_message(entry.get("message", ""), file, f"{at}/message")


def _check_message(message: str, file: Path, at: str) -> None:
    wanted = f"text in which {{{'}, {'.join(sorted(_FILLED_IN))}}} are filled in"
    try:
        unknown = {name for _, name, _, _ in string.Formatter().parse(message) if name is not None} - _FILLED_IN
    except ValueError as error:
        raise InputError(file, at, got=f"{message} ({error})", wanted=wanted, todo="Double the brace.") from error
    if unknown:
        raise InputError(file, at, got=f"{{{'}, {'.join(sorted(unknown))}}}", wanted=wanted, todo="Correct it.")
