"""Methods of the client, as the templates need them.

collisions      names that generated code has for itself
argument_types  types of arguments
endpoints       what the generator says of a request and a response
arguments       arguments of a method, and how they become a request
examples        arguments of an example call
deprecation     what is said of a deprecated operation
method_docs     docstrings of methods
pagination      how a method pages
requirements    which arguments a method wants together
namespaces      the methods of a tag
"""
