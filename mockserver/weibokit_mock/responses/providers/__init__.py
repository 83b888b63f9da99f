"""Providers: values for a field of which only name and type are known.

amounts      counts, prices, shares and sizes
context      what is true all over one object, so that its fields agree
dates        makers of moments and durations, in the form that type, format and name ask for
files        makers of ids and addresses, which agree inside one object
flags        makers of success codes, marks of paging and flags
ids          ids of nobody and nothing, and where addresses lead: nowhere
names        names of fields, whichever way they are written: `createTime`, `create_time` and `CreateTime` are one n
patterns     patterns of names, made of word lists: `pen_name` stands for `pen name` and `penname`, and plurals are
people       persons and posts, their fields named as Weibo names them
places       where in China: codes of province and city as Weibo counts them, and names
texts        chinese text, all of it written for this
times        moments and durations, in the forms that the APIs use
vocabulary   the table of what names of fields mean
wording      makers of text: names, titles, what is said
"""
