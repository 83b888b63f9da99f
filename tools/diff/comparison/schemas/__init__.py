"""Differences between two schemas, for requests and responses alike.

schema_diff    every difference between two schemas
differences    one difference: in what two schemas differ, and where
alternatives   which alternative of one schema is which of the other
checks         what two schemas say of a value itself
keywords       keywords by what a comparison does with them
sameness       whether two parts of two definitions say the same
leftovers      what no rule reads, reported by its name
schema_view    what a schema says about one value, in the keywords of OpenAPI 3.0 or of 3.1
merging        one object for a schema and what it takes together by `allOf`
limits         which of two limits allows less
"""
