"""Requests and responses on the wire; nothing here knows an API.

asgi          types of ASGI, and the end of a server as applications see it
media_types   media types of requests and responses
request       a request, read whole, and what handlers have found out about it; the type of handlers
response      a response, ready for the wire, and the one way out
cors          pages of other origins
session       state between requests: the checks of credentials
users         who logs in, by name
bodies        reading a request, and the form in its body
multipart     the fields of a form in parts
routing       the handler that finds API and operation: a dictionary first, then patterns
faults        connections that break in place of a response
exceptions    what ends a request early
"""
