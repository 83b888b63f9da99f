"""Methods of the client, as the templates need them.

arguments      arguments of a method, and the call of an endpoint module that takes them
definition     what the generated code needs of an operation and the generator does not hand on
deprecation    what is said of a deprecated operation, and which one of its family the provider recommends instead
method_docs    docstrings of methods, made of what the definition says about an operation
namespaces     namespaces as the template needs them: methods with their arguments, what they pass on, and how they
pagination     how a method pages, from `x-pagination` and the types of its answer
requirements   what arguments a method wants together, from `x-requires`: as code, and in words
"""
