# Do not edit: `make generate` writes this file from tools/runtime/arguments/__init__.py.

"""Arguments of methods, checked before anything is sent.

parameters      what the arguments of an operation may be
checks          single arguments: what can't be sent, or would be sent as something else
requirements    arguments that an operation wants together
unset           the value that stands for an argument that is not given
"""
