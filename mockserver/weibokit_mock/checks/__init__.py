"""What a request must pass before it gets a response.

connexion_app   connexion, pruned to what the mock needs; the only module that touches it
rejections      situations in which a call is refused, and the answer of the API concerned
requirements    parameters that an operation wants together, from its `x-requires`
security        credentials: what a call presents, and whether that is enough
validation      parameters and bodies, checked against the definition by a closure that is prepared once per operati
"""
