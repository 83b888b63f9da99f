"""The published examples of operations.

example_folder   the folder of downloaded examples, one file an operation, named by its key
fetch_examples   fetches the published examples of the operations in the stored definition, once that is in place
listing          the manifest of published examples: which operation has one, and where it lies
recorded         what a published example holds: notes of the publisher at its head, then the answer as it was recor
"""
