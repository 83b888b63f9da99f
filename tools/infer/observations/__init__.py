"""What samples show, and which objects are the same.

observed      what was seen at one place of a response; objects, and uniting two of them
values        observes a JSON value
clustering    unites objects of a platform that are the same thing
counters      widens counters that come as numbers here and as text there
vocabulary    what the names of fields say
"""
