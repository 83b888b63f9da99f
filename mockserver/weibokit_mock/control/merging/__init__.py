"""One journal of many workers, each of which has its part; and what they have no state for.

group       the workers as one of them knows them: what it is asked, it asks all
exchange    a question and its response, between two workers
merges      the responses of all workers as that of one
states      what requests change that workers would have to share
rejections  how such a request is rejected
"""
