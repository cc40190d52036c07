# A generator that has handled an exception ends: what its frame ran with goes with the frame.
def handles():
    try:
        missing
    except NameError:
        yield


for each in handles():
    pass
