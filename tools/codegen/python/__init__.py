"""Python code: how generated code is written.

banner       the line at the head of every module that says who wrote it and where to change it
collisions   names that the code of a stock endpoint module has for itself, kept free of parameters
docstrings   docstrings of the generated code: plain text in, Google's sections out, wrapped and safe between triple
formatting   ruff over generated code: the same result wherever it runs and whatever settings lie around
literals     values as Python code: what `repr` does, in the same order in every run and without fields left at thei
"""
