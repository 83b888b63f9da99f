"""The console, a page in the browser, and what it asks for: operations, samples, definitions.

console      the paths, and what responds to each
operations   what is said of operations, and the search in it
static       the files of the page, by name
static/      the page itself: HTML, CSS, JavaScript without a build step, labels in two languages
"""
