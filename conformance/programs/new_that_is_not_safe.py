# object.__new__ makes no instance of a class with data of its own; the message names the class whose __new__ would.
# versions: 2.7 3.8 3.11
class News(object):
    def __new__(cls):
        return object.__new__(cls)


class Items(list):
    pass


class Failure(Exception):
    pass


class Both(News, Items):
    pass


class Plain(News, dict):
    pass


class Further(Both):
    pass


class Raised(News, Failure):
    pass


class Own(list):
    def __new__(cls):
        return object.__new__(cls)


class First(Own, Items):
    pass


class Last(First):
    pass


emit(type(News()) is News)
for made in Both, Plain, Further, Raised, Own, First, Last:
    try:
        made()
    except TypeError as e:
        emit(str(e))
