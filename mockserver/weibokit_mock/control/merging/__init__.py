"""One journal of many workers, each of which has its part; and what they have no state for.

group       the workers as one of them knows them: what it is asked, it asks all
exchange    a question and its response, between two workers
merges      the responses of all workers as that of one
rejections  what is rejected, since workers would have to share state for it
"""
