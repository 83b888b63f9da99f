"""The published examples of operations.

fetch_examples    fetches the examples of the operations in the stored definition
listing           the manifest of published examples
recorded          the recorded response that a published example holds
example_folder    the folder of downloaded examples, one file an operation
"""
