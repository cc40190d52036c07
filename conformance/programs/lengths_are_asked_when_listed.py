# What makes a list or tuple of an object asks for its __iter__, then for its __len__, which may fail.
class Bag(object):
    def __init__(self, *items):
        self.items = items

    def __len__(self):
        emit("len")
        return len(self.items)

    def __iter__(self):
        emit("iter")
        return iter(self.items)


class Broken(Bag):
    def __len__(self):
        emit("broken")
        raise ValueError("no length")


class Odd(Bag):
    def __len__(self):
        return "odd"


def all_of(*args):
    return args


bag = Bag(1, 2)
emit(list(bag))
emit(tuple(bag))
emit(sorted(bag))
emit(all_of(0, *bag))
items = []
items.extend(bag)
emit(items)
emit(sum(bag))
emit(list(zip(bag, bag)))
emit(list(map(str, bag)))
emit(list(filter(None, bag)))
emit([item for item in bag])
emit(",".join(Bag("a", "b")))
for make in (list, tuple, sorted):
    try:
        make(Broken(token()))
    except ValueError as error:
        emit(str(error))
emit(list(Odd(3)))
