# What a sequence cannot be multiplied by is named by its class, even if it is a list.
# versions: 2.7 3.8 3.11
class Items(list):
    pass


for left, right in [(Items(), Items()), ([], Items()), (Items(), []), ((), Items()), ('', Items()), (Items(), 1.5)]:
    try:
        left * right
    except TypeError as error:
        emit(str(error))
emit([1, 2] * 2 == Items([1, 2]) * 2)
