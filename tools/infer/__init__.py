"""From samples of answers to schemas in `specs/justone/schemas`, which people may edit and later runs only widen.

samples ─ corpus ─► shapes ─┐
schemas/*.yaml ─ known ─────┴─ alike ─ counters ─ naming ─► schemas/*.yaml, overlays/21-samples.yaml
                                                            (writing, overlay)

corpus     files by operation
values     a JSON value → its shape; which objects are maps
shapes     what was seen at a place; objects, and uniting two of them
alike      which objects are the same thing
counters   numbers that also come as text
words      what names of fields say
naming     names of objects
known      schemas as they are, as shapes
writing    shapes as schemas
overlay    which operation has which schema
settings   `answers.yaml`
inferring  all of it in order
"""
