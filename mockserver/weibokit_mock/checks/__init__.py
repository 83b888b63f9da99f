"""What a request must pass before it gets a response.

connexion_app   connexion, pruned to what the mock needs, around the handlers; the only module that imports it
access          who may talk to a mock that listens on a port
security        the handler of credentials: what a request presents, and whether that is enough
validation      the handler of parameters and bodies
json_bodies     bodies in JSON, which few operations take
values          from the text of a parameter to its value
texts           how long the texts that users write may be, and what they must hold
requirements    parameters that an operation wants together
rejections      situation → the error response of the API concerned
"""
