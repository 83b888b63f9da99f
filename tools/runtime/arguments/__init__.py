"""Arguments of methods, checked before anything is sent.

checks          single arguments: what can't be sent, or would be sent as something else
requirements    arguments that an operation wants together
"""
