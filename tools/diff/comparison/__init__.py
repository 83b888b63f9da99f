"""The parts of two definitions, matched and compared.

definition     one definition whose structure has been checked
matching       which operation of one definition is which of the other
operations     changes of an operation beside parameters and responses: presence, path, method, names, credentials
parameters     changes of the parameters of an operation, fields of its request body included
responses      changes of the responses of an operation, and of the schemas that responses share
shared         changes for all operations at once: servers and credentials
schema_diff    differences between two schemas, for requests and responses alike
schema_view    what a schema says about one value, in the keywords of OpenAPI 3.0 or of 3.1
limits         which of two limits allows less
"""
