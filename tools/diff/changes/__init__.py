"""One change between two definitions.

change    one change, its place and its text
rules     everything that can change, with its level and its text
values    values of a definition as text
"""
