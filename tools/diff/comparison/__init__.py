"""Two definitions, compared part by part.

definition    one definition whose structure has been checked, so that what reads it can rely on it
limits        which of two limits allows less
matching      which operation of one definition is which of the other
operations    what changed in an operation beside parameters and answers: presence, path, method, notices, names, cr
parameters    what changed in the parameters of an operation; the fields of a request body are parameters as well
responses     what changed in the answers of an operation, and in the schemas that answers share
schema_diff   differences between two schemas, without a judgement: what widens a request may break the reading of a
schema_view   what a schema says about one value, whatever way it says it: read from the keywords of OpenAPI 3.0 and
shared        what changed for all operations at once: the servers, and what a credential of a given name is
"""
