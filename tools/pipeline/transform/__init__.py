"""Steps that turn a definition into the effective one.

repairs            repairs by rule what published definitions are known to get wrong
overlays           applies OpenAPI Overlay 1.0 files, each with a reason
lowering           lowers a bundled definition of OpenAPI 3.0 or 3.1 to 3.0.3, guided by the grammar
schema_lowering    lowers one Schema Object from OpenAPI 3.1 to 3.0.3
unique_names       a name for each operation that no other has
describe           gives fields and schemas a description, by their names and places
attach             sets names, tags and `x-status` of operations, and checks their extensions
"""
