"""Steps that turn a definition into the effective one.

attach            puts onto a document what OpenAPI can't say, and the names that the client gives to operations
bundle            puts a definition that is split into files together into one document
lowering          turns a bundled definition of OpenAPI 3.0 or 3.1 into 3.0.3, guided by the grammar
overlays          applies OpenAPI Overlay 1.0 files: repairs and additions to a definition that is not ours, each wi
repairs           repairs by rule what published definitions are known to get wrong. What no rule knows, the validat
schema_lowering   lowers one Schema Object from OpenAPI 3.1 to 3.0.3, its parts being lowered already
"""
