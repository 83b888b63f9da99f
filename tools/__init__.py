"""Hand-written tools that turn `specs/` into `generated/`; none of them is shipped.

specs/ ── pipeline ──► effective definition ──┬── codegen ──► generated/weibokit/<api>/
                       (OpenAPI 3.0.3)        └── package data, which drives the mock server

pipeline/   reads, validates, overlays and lowers definitions; checks and infers samples; counts operations
codegen/    runs openapi-python-client with our templates, adds banners, formats, verifies
runtime/    what the generated client stands on, copied verbatim into generated/weibokit/_runtime
"""
