"""Schemas from samples.

clustering   which objects of a platform are the same thing, and uniting them
counters     counters that come as numbers here and as text there
observed     what samples show at one place of an answer, and objects as a graph that can be united
read         schemas of a platform, read back as shapes
values       from a JSON value to its shape
write        shapes as schemas, in the files of `specs/justone/schemas`
"""
