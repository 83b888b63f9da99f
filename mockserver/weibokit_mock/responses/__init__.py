"""From a good request to its response.

responders ─► responder ─► sample, as it is
                        ─► paging, with cursors ┬─► from_sample ─┬─► constrain ─► render ─► xml
                        ─► synthesis            └─► from_schema ─┴─► providers

archive       the handler that responds with what a client kept
responders    the handler that responds, with a responder for each operation
responder     one operation's: page, sample or synthesis
paging/       pages of lists: which one a request asks for, and what it holds
identities    whom and what a response is about
distinct      ids of their own for the items of a list
from_sample   values in the shape of a sample
from_schema   values from a schema alone
constrain     values brought within the bounds of a schema
providers/    values for a field, by its name and type
render        values → bytes
xml           values → XML documents
cache         synthesized responses, kept for the next request
non_json      responses that hold no JSON: redirects and pictures
"""
