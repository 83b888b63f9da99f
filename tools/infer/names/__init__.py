"""Names of inferred schemas.

naming       names of the objects of a platform: short, said in its own words, the same in every run
vocabulary   what names of fields say: their words, what a thing of that name is called, and whether it counts somet
"""
