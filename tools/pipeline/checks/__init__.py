"""Checks of a definition, and of the files beside it.

validation      checks by the validators of others: the definition as committed, the effective one, and samples
passed          which documents passed a check already
operations      what the validators say without a place, or not at all: paths, parameters, security
keys            keys that OpenAPI does not have, and which one was meant
causes          the deepest cause among the errors of a validator
errors          `errors.yaml`: what the codes mean, and the mock's error responses
identities      `identities.yaml`: which parameter names what of a response
pagination      `pagination.yaml`: how operations page
requirements    `x-requires`: which parameters an operation wants together
samples         `samples/<key>/index.yaml`: which sample responses an operation has
times           `x-time`: which fields hold a time, and in which form
translations    `texts.zh.yaml`: what operations, parameters and codes mean in Chinese
"""
