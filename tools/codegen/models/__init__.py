"""Models of the client, as the templates need them.

times   fields that tell a time, and the fields beside them that read it as a datetime
types   properties of the generator as Python annotations, and as kinds of the runtime's `field()`
views   answer models as the templates need them, and which schema is an answer and which a request
"""
