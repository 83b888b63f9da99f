"""What can be invented for a field of which only name and type are known.

    name ─ names ─► vocabulary ─► maker ─► value
                                    ▲
    scene: the object around it ────┘   who it is about, which thing it is, when it was made, how long its lists are

names        one name in all its spellings
vocabulary   the table: patterns of names → makers
scene        what is true all over one object, so that its fields agree
people       persons
things       ids, addresses, files
amounts      counts, prices, shares, sizes
times        moments and durations
texts        Chinese text
places       where in China
marks        success codes, paging marks, flags

Ids lie above those of real accounts, and addresses are below `.example`, so nothing made here points at anybody.
"""
