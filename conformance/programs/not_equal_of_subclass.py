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


for answer in (True, False, NotImplemented):
    right = Derived()
    right.answer = answer
    emit(Base() != right)
    emit(right != Base())
