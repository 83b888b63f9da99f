"""What can be invented for a field of which only name and type are known.

    name ─ names ─► vocabulary ─► maker ─► value
                                    ▲
    scene: the object around it ────┘   who it is about, which thing it is, when it was made, how long its lists are

names        one name in all its spellings
patterns     patterns of names, made of word lists
vocabulary   the table: patterns of names → makers
scene        what is true all over one object, so that its fields agree

makers                                  what they draw from
wording      names and texts            texts, people, places
files        ids and addresses          ids
amounts      counts, prices, sizes      texts
dates        moments and durations      times
marks        success, paging, flags

Ids lie above those of real accounts where their type leaves room, and addresses are below
`.example`, so nothing made here points at anybody.
"""
