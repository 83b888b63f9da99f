"""From the effective definitions to the client package: openapi-python-client with templates of our own.

effective definition ─ prepare ─► openapi-python-client ─ views, namespaces ─► <api>/ ─ formatting, banner ─► DIR
                                  (templates/)                                          census, manifest

targets      which clients are made, and what they stand on
definition   what of an operation the generator does not hand on
prepare      what the generator is given: success answers only, bare lists as objects
types        generator's properties → Python annotations, and kinds of the runtime's fields
times        fields that are read as a datetime too
views        answer models: fields, names, which schema is an answer and which a request
docs         docstrings of methods
method_docs  and what the definition says about an operation
collisions   names that endpoint modules have for themselves
arguments    arguments of a method, and the call that takes them
paging       how a method pages
requirements what arguments a method wants together
deprecation  what is said of a deprecated operation
namespaces   the methods of a tag
spelling     values as Python code
facts        what OpenAPI can't say, as a module of the client
render       one pass of the generator
package      what surrounds the clients: lazy exports, shared types, the runtime's copy
formatting   ruff, the same wherever it runs
banner       "do not edit" on every module
census       operations in, modules and methods out
manifest     what went in, and whether it is still so
generate     all of it in order, then one swap of folders
verify       the same into a temporary folder, compared
"""
