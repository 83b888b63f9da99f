"""From `specs/` to the effective definitions: one self-contained OpenAPI 3.0.3 document per API, its samples beside it.

openapi.json|yaml ─ bundle ─ validation ─ overlays ─ bundle ─ lowering ─ attach ─ validation ─► build
 (source checked)            (lenient)                                           (strict, samples)
                    repairs ─┘ of what was downloaded

    build         all of it in order; then everything is written at once, or nothing
    transform/    steps that turn a definition into the effective one
    checks/       checks of a definition, and of the files beside it
    files/        files of `specs/`, and what is reported about them
    document/     an OpenAPI document, and ways through it

Imports go one way: build ─► transform ─► checks ─► files ─► document.
"""
