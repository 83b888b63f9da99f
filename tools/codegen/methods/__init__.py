"""Methods of the client, as the templates need them.

collisions      names that endpoint modules have for themselves
argument_types  types of arguments
arguments       arguments of a method, and the call of an endpoint module that takes them
examples        arguments of an example call
deprecation     what is said of a deprecated operation
method_docs     docstrings of methods
pagination      how a method pages
requirements    which arguments a method wants together
namespaces      the methods of a tag
"""
