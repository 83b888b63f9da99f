"""Media types of requests and responses."""

JSON = "application/json"
XML = "application/xml"
TEXT = "text/plain"
HTML = "text/html"
SCRIPT = "application/javascript"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
