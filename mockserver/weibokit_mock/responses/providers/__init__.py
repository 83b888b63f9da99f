"""Providers make values for a field of which only name and type are known.

    name ─ names ─► vocabulary ─► provider ─► value
                                     ▲
    context: the object around it ───┘   who it is about, which thing it is, when it was made, how long its lists are

    names        one name in all its spellings
    patterns     patterns of names, made of word lists
    vocabulary   the table: patterns of names → providers
    context      what is true all over one object, and over one response, so that fields agree

    wording      providers of names and texts
    files        providers of ids and addresses
    amounts      providers of counts, prices and sizes
    dates        providers of moments and durations
    flags        providers of success, pagination and flags

    material/    what providers draw from: texts, people, places, ids, times

Ids lie above those of real accounts where their type leaves room, and addresses are below
`.example`, so nothing made here points at anybody.
"""
