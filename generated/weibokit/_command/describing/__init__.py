# Do not edit: `make generate` writes this file from tools/command/describing/__init__.py.

"""Operations in words.

details    what `show` says of an operation, line by line
limits     what a parameter means, and what its values may be
examples   an operation on the command line, in Python and as curl
"""
