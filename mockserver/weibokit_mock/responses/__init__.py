"""From a good request to its response.

constrain     values made to fit a schema: its type, its bounds, its lengths
cursors       where a call stands in a paged list, and what leads on from there
from_sample   values invented in the shape of a sample, or from a schema alone, which `filling` does
from_schema   values from a schema alone
non_json      answers that hold no data: redirects and pictures
pages         pages: which one a call asks for, and what it holds
providers/    what can be invented for a field of which only name and type are known
render        values → bytes: JSON, the fields of a form, pages, and XML guided by the schema's `xml` objects
responder     the answer to a good call: page, sample or synthesis, in that order
"""
