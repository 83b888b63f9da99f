"""Stub mappings: list, create, get, edit, delete, import, reset, and by metadata."""

from typing import Any

from ..matching.errors import InvalidInputError, Problem, invalid
from ..matching.json_values import Members, join, short
from ..stubs.mappings import StubMapping, parse_id, parse_stub
from .calls import AdminRequest, AdminResponse, ControlState, check_query, metadata_matcher, not_found, query_number


def list_mappings(state: ControlState, request: AdminRequest) -> AdminResponse:
    """List all stubs, the most recent first."""
    check_query(request, "limit", "offset")
    limit, offset = query_number(request, "limit"), query_number(request, "offset") or 0
    stubs = state.stubs.all()
    return AdminResponse(200, _listed(stubs[offset : None if limit is None else offset + limit], len(stubs)))


def create_mapping(state: ControlState, request: AdminRequest) -> AdminResponse:
    """Add a stub."""
    stub = parse_stub(request.json, validate=state.validate)
    state.stubs.add(stub)
    return AdminResponse(201, stub.json)


def get_mapping(state: ControlState, request: AdminRequest) -> AdminResponse:
    """Return one stub."""
    stub = _named(state, request)
    return AdminResponse(200, stub.json) if stub else _unknown(request)


def edit_mapping(state: ControlState, request: AdminRequest) -> AdminResponse:
    """Put another stub in the place of one."""
    known = _named(state, request)
    if known is None:
        return _unknown(request)
    stub = parse_stub(request.json, id_=known.id, validate=state.validate)
    state.stubs.edit(stub)
    return AdminResponse(200, stub.json)


def delete_mapping(state: ControlState, request: AdminRequest) -> AdminResponse:
    """Remove one stub."""
    known = _named(state, request)
    if known is None:
        return _unknown(request)
    state.stubs.remove([known.id])
    return AdminResponse()


def edit_by_body(state: ControlState, request: AdminRequest) -> AdminResponse:
    """Put a stub in the place of the one with its id: what older clients ask for."""
    stub = parse_stub(request.json, validate=state.validate)
    if state.stubs.get(stub.id) is None:
        return not_found(f"There is no stub with the id {stub.id}.")
    state.stubs.edit(stub)
    return AdminResponse(200, stub.json)


def remove_by_body(state: ControlState, request: AdminRequest) -> AdminResponse:
    """Remove the stub that has the same id, or else the same request: what older clients ask for."""
    stub = parse_stub(request.json, validate=state.validate)
    same = [known.id for known in state.stubs.all() if known.request.json == stub.request.json]
    state.stubs.remove([stub.id] if state.stubs.get(stub.id) else same)
    return AdminResponse()


def clear_mappings(state: ControlState, _request: AdminRequest) -> AdminResponse:
    """Remove all stubs."""
    state.stubs.clear()
    return AdminResponse()


def reset_mappings(state: ControlState, _request: AdminRequest) -> AdminResponse:
    """Lead the stubs back to those of the start."""
    state.stubs.reset()
    return AdminResponse()


def import_mappings(state: ControlState, request: AdminRequest) -> AdminResponse:
    """Add many stubs, or none when one of them is wrong."""
    members = Members(request.json, "")
    given = members.array("mappings")
    overwrite, delete_others = _import_options(members)
    members.take("meta")
    members.finish()
    stubs = _parsed(state, given)
    if delete_others:
        kept = {stub.id for stub in stubs}
        state.stubs.remove([stub.id for stub in state.stubs.all() if stub.id not in kept])
    for stub in reversed(stubs):
        if overwrite or state.stubs.get(stub.id) is None:
            state.stubs.add(stub)
    return AdminResponse()


def find_by_metadata(state: ControlState, request: AdminRequest) -> AdminResponse:
    """List the stubs whose metadata fit a matcher."""
    found = list(filter(metadata_matcher(request), state.stubs.all()))
    return AdminResponse(200, _listed(found, len(found)))


def remove_by_metadata(state: ControlState, request: AdminRequest) -> AdminResponse:
    """Remove the stubs whose metadata fit a matcher."""
    state.stubs.remove([stub.id for stub in filter(metadata_matcher(request), state.stubs.all())])
    return AdminResponse()


def _listed(stubs: list[StubMapping], total: int) -> dict[str, Any]:
    return {"mappings": [stub.json for stub in stubs], "meta": {"total": total}}


def _named(state: ControlState, request: AdminRequest) -> StubMapping | None:
    return state.stubs.get(parse_id(request.path["id"], "/id"))


def _unknown(request: AdminRequest) -> AdminResponse:
    return not_found(f"There is no stub with the id {short(request.path['id'])}.")


def _parsed(state: ControlState, given: list[Any]) -> list[StubMapping]:
    stubs, problems = [], list[Problem]()
    for index, value in enumerate(given):
        try:
            stubs.append(parse_stub(value, join("/mappings", str(index)), validate=state.validate))
        except InvalidInputError as error:
            problems += error.problems
    if problems:
        raise InvalidInputError(*problems)
    return stubs


def _import_options(members: Members) -> tuple[bool, bool]:
    """Return whether known stubs are overwritten, and whether others are removed."""
    options = Members(members.mapping("importOptions"), members.at("importOptions"))
    policy = options.text("duplicatePolicy") or "OVERWRITE"
    delete_others = bool(options.flag("deleteAllNotInImport"))
    options.finish()
    if policy not in ("OVERWRITE", "IGNORE"):
        raise invalid(options.at("duplicatePolicy"), "duplicatePolicy is OVERWRITE or IGNORE.")
    return policy == "OVERWRITE", delete_others
