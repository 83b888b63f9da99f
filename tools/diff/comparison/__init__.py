"""The parts of two definitions, matched and compared.

definition     one definition whose structure has been checked
matching       which operation of one definition is which of the other
operations     changes of an operation beside request and responses: presence, path, method, names, credentials, servers
requests       changes of the requests of an operation, and of the schemas that requests share
parameters     the parameters of an operation, and which of them is which in the other definition
bodies         the request bodies of an operation, and their fields
responses      changes of the responses of an operation, and of the schemas that responses share
components     changes of the schemas that requests share, or responses
levels         what a difference between two schemas is in a request, and in a response
shared         changes for all operations at once: servers, credentials, and what nothing else reads
servers        what changed in a list of servers
schemas/       differences between two schemas, for requests and responses alike
"""
