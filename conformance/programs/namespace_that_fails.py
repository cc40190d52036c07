# A class body runs in what the metaclass prepared, whose methods may raise.
# versions: 3.8 3.11
class Namespace(dict):
    def __init__(self, wrong):
        self.wrong = wrong

    def __getitem__(self, name):
        if name == self.wrong:
            raise ValueError("get " + name)
        return dict.__getitem__(self, name)

    def __setitem__(self, name, value):
        if name == self.wrong:
            raise ValueError("set " + name)
        dict.__setitem__(self, name, value)

    def __delitem__(self, name):
        if name == self.wrong:
            raise ValueError("delete " + name)
        dict.__delitem__(self, name)


class Meta(type):
    @classmethod
    def __prepare__(cls, name, bases, wrong):
        return Namespace(wrong)

    def __new__(cls, name, bases, namespace, wrong):
        return type.__new__(cls, name, bases, dict(namespace))

    def __init__(self, name, bases, namespace, wrong):
        type.__init__(self, name, bases, namespace)


def attempt(wrong):
    try:

        class Made(metaclass=Meta, wrong=wrong):
            one = 1
            one = emit
            two = len
            del two

        emit(Made.one is emit)
    except ValueError as error:
        emit(str(error))


for wrong in ["one", "two", "emit", "len", "__name__", "nothing"]:
    attempt(wrong)


class Deleting(Namespace):
    def __setitem__(self, name, value):
        dict.__setitem__(self, name, value)


class MetaOfDeleting(Meta):
    @classmethod
    def __prepare__(cls, name, bases, wrong):
        return Deleting(wrong)


for wrong in ["two", "len"]:
    try:

        class Made(metaclass=MetaOfDeleting, wrong=wrong):
            two = 2
            del two
            three = len

        emit("made")
    except ValueError as error:
        emit(str(error))


def delete_nothing():
    class Made(metaclass=MetaOfDeleting, wrong="nothing"):
        del absent


try:
    delete_nothing()
except NameError as error:
    emit(str(error))
