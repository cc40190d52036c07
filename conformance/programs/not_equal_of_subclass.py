# What derives from the left operand's class is asked first, by object's __ne__ too, which asks its __eq__.
# versions: 3.8 3.11


class Base(object):
    def __eq__(self, other):
        emit('Base')
        return NotImplemented


class Derived(Base):
    def __eq__(self, other):
        emit('Derived')
        return self.answer

    def __lt__(self, other):
        return NotImplemented


class Bound(Base):
    @classmethod
    def __eq__(cls, other):
        emit('Bound')
        return cls is other


class Unbound(Base):
    class Descriptor(object):
        def __get__(self, owner, cls):
            raise AttributeError

    __eq__ = Descriptor()


class Items(list):
    pass


class MoreItems(Items):
    def __eq__(self, other):
        emit('MoreItems')
        return False


class Table(dict):
    pass


class MoreTable(Table):
    def __eq__(self, other):
        emit('MoreTable')
        return False


for answer in (True, False, NotImplemented):
    right = Derived()
    right.answer = answer
    emit(Base() != right)
    emit(right != Base())
    emit(Base() == right)
    emit(right == Base())
emit(Base() != Bound())
emit(Base() != Unbound())
emit(Items() != MoreItems())
emit(Table() != MoreTable())
emit(object() != MoreItems())
emit(object() != MoreTable())
try:
    Base() > right
except TypeError as e:
    emit(e.args)
