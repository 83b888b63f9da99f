"""Hand-written tools that turn `specs/` into `generated/`; none of them is shipped.

fetch ─► specs/ ── pipeline ──► effective definition ──┬── codegen ──► generated/weibokit/<api>/
                               (OpenAPI 3.0.3)        └── package data, which drives the mock server

fetch/      downloads the published definition of Just One API into specs/justone, or refuses it
baseline/   composes a definition of Just One API from published facts and our words
infer/      makes schemas of answers from samples
pipeline/   reads, validates, overlays and lowers definitions; checks samples; counts operations
codegen/    runs openapi-python-client with our templates, adds banners, formats, verifies
standalone  one client from any published definition, outside the repository
runtime/    what the generated client stands on, copied verbatim into generated/weibokit/_runtime
"""
