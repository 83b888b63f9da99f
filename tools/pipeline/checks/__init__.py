"""Checks of a definition, and of the files beside it.

causes         finds what is really wrong with how a definition is built
errors         `errors.yaml`: what the codes mean and what the mock answers when it refuses; read and checked
pagination     `pagination.yaml`: how operations page; read, and checked against the document
requirements   `x-requires`: which parameters an operation wants together; checked against the parameters that it ha
samples        `samples/<key>/index.yaml`: which sample answers an operation has; read and checked against the folde
times          `x-time`: which fields tell a time, and in which form; checked
translations   `texts.zh.yaml`: what operations, parameters and codes mean in Chinese; read, checked and attached
validation     checks by the validators of others: the definition as committed, the effective one, and samples again
"""
