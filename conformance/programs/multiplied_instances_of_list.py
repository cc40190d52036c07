# A list that is no int is named by its class, if it is asked how often a list is repeated.
# versions: 2.7 3.8 3.11
class Items(list):
    pass


for left, right in [(Items(), Items()), ([], Items()), (Items(), []), ((), Items()), ('', Items()), (Items(), 1.5)]:
    try:
        left * right
    except TypeError as error:
        emit(str(error))
emit([1, 2] * 2 == Items([1, 2]) * 2)
