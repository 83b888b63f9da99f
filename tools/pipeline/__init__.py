"""From `specs/` to the effective definitions: one self-contained OpenAPI 3.0.3 document per API, its samples beside it.

openapi.json|yaml ─ bundle ─ validation ─ overlays ─ bundle ─ lower ─ names ─ attach ─ validation ─► build
 (source checked)            (lenient)                                                (strict, samples)
                    repairs ─┘ of what was downloaded

problems     the one exception for bad input
findings     what need not stop the build of a downloaded definition
wording      words that reports share
reading      JSON, YAML 1.2 and TOML files; duplicate keys are errors
pointers     JSON pointers
source       where a definition came from, and whether it still is that file
bundle       references into other files become components of one document
overlays     OpenAPI Overlay 1.0
grammar      the closed list of what a definition may hold
walk         every object of a definition, guided by the grammar
repairs      known classes of defects, repaired by rule
lower        3.1 → 3.0.3, guided by the grammar; `schemas` does the Schema Objects
names        namespace and method from method and path
operations   the operations of a document, and ways into their schemas
requirements, pagination, errors, samples   what OpenAPI can't say: reading and linting it
times        fields that tell a time
attach       names and extensions put onto the document
validation   the validators of others, and samples against schemas
causes       what lies deepest in what a validator says
build        all of it in order, then everything written at once or nothing
"""
