"""Arguments of methods, checked before anything is sent.

checks         single arguments: what can't be sent, or would be sent as something else, is refused before anything
requirements   arguments that an operation wants together, checked before anything is sent
"""
