"""The documentation: pages of people in docs/, pages made from the definitions, and the site that both become.

docs/<language>/*.md ───────────────────────────┐
effective definitions ─ reference ─ inserts ────┴─► staged ─ Zensical ─► built site ─ links

    site            both languages in order: stage, build, check
    links           what is wrong with links, images and hosts of built pages
    languages       the words of generated pages, in English and Chinese
    reference       a page for each namespace, and the list of them
    definitions     what pages are made from
    operations      what a page says of one operation
    response_tree   a response as a tree of types
    codes           the table of all codes
    inserts         what is put into pages of people: that table, figures, pictures of rooms, files
    templates/      generated pages
"""
