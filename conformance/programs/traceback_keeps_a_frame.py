# A traceback keeps the frame that it has come through; with it goes what the frame ran with.
def fails():
    missing


try:
    fails()
except NameError:
    pass
