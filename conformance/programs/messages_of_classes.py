# What is said of classes inside of functions, of bases that are no classes, and of lengths that are too large.
# versions: 3.8 3.11


def attempt(f):
    try:
        emit(f())
    except (TypeError, AttributeError, OverflowError) as e:
        emit(e.args)


def keywords():
    class Local(object, x=1):
        pass


class Described(object):
    p = property()


def described():
    class Local(Described):
        pass

    attempt(lambda: Local().p)
    attempt(lambda: delattr(Local(), 'p'))


def base():
    class Local(object, object()):
        pass


class Long(object):
    def __len__(self):
        return 1 << 70


class Item(object):
    def __getitem__(self, index):
        return 1


def extended(value):
    items = [1, 2, 3]
    items[::2] = value


attempt(keywords)
described()
attempt(base)
attempt(lambda: len(Long()))
attempt(lambda: 'none' % Item())
attempt(lambda: extended(3))
attempt(lambda: extended(Item))
