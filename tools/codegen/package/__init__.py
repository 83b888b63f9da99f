"""A package of clients.

prepare          what the generator is given: success responses only, bare lists as objects
class_names      names of the classes of models and enumerations, each its own
serialization    how values are written into requests, as far as the client can
constructors     constructors of client classes, from the options of their settings
service_model    what the runtime knows of an API, as a module of its client
copies           what is copied: the runtime, the command, and the tools that it runs
index            what people and programs ask of operations, as data of the client
render           one pass of the generator
imports          whether all modules of a package can be imported
writing          the clients, and what surrounds them
"""
