# A function that has used a built-in finds a global of that name as soon as there is one, and no longer.
def measure():
    return len("abc")


emit(measure())
len = lambda text: text
emit(measure())
del len
emit(measure())
