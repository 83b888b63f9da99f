"""From samples of responses to schemas in `specs/justone/schemas`, which people may edit and later runs only widen.

samples ─ sample_set ─► observations ─┐
schemas/*.yaml ─ read_schemas ────────┴─ clustering ─ counters ─ naming ─► write_schemas, overlay

    infer            all of it in order
    settings         `responses.yaml`: what people decided about inferred schemas
    sample_set       the samples of a folder, by operation
    read_schemas     reads the schemas of a platform as observations
    naming           names the objects of a platform
    write_schemas    writes observations as schemas
    overlay          the overlay that gives operations their schemas
    observations/    what samples show, and which objects are the same
"""
