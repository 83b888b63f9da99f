"""What providers draw from: nobody and nothing that there is.

people   persons and posts, their fields named as Weibo names them, from the others
texts    Chinese text
places   codes and names of provinces and cities
ids      ids and addresses
times    moments and durations, in the forms of the APIs
"""
