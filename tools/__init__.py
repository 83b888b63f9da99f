"""Tools of a maintainer that turn `specs/` into `generated/`; of them only `runtime` and `command` are shipped.

fetch ─► specs/ ── pipeline ──► effective definition ──┬── codegen ──► generated/weibokit/<api>/
                               (OpenAPI 3.0.3)        └── package data, which drives the mock server

    cli           the commands of `python -m tools`
    standalone    one client from any published definition, outside the repository
    release       whether version, changelog and tags agree, before a release
    demo          mock server and generated clients in one run, as `make demo` shows them
    fetch/        downloads of the published definition of Just One API into specs/justone, which rules accept or reject
    codegen/      the generated package: openapi-python-client with our templates, banners, formatting, verification
    docs/         the documentation: pages from the definitions beside those of docs/, built and checked
    infer/        schemas of responses, from samples
    baseline/     a definition of Just One API from published facts and descriptions of our own
    diff/         what changed between two definitions, and what it means for callers
    pipeline/     reads, validates, overlays and lowers definitions; checks samples; counts operations
    runtime/      what the generated client stands on, copied as it is into generated/weibokit/_runtime
    command/      `weibokit`, the command, copied as it is into generated/weibokit/_command

Imports go one way:

cli ─► docs | fetch ─► codegen | infer | baseline | diff ─► pipeline ─► runtime

`command` imports none of them, and of the generated package public names only.
"""
