# What objects hold in all their fields goes when they die, or when a collection finds them.
def witness(name):
    return token(lambda: emit((name, 'goes')))


def attempt(call):
    emit('attempt')
    try:
        call()
    except Exception as error:
        emit(type(error).__name__)
        error = None
    emit('attempted')
    collect()
    emit('collected')


def class_of_a_metaclass():
    meta = type('Meta', (type,), {'its': witness('the metaclass')})
    made = meta('Made', (object,), {'its': witness('the class')})
    made()


def class_with_attributes():
    class Made(object):
        number, other = 1, 2

        def method(self):
            return Made

    Made.itself = Made
    Made.witness = witness('an attribute')


def stops_with_a_value():
    class Stops(StopIteration):
        pass

    raise Stops([witness('the value')])


def documented():
    def function():
        pass

    function.__doc__ = [witness('the doc of the function')]
    property(None, None, None, [witness('the doc of the property')])


class Stops(StopIteration):
    pass


def recursive_stop_of_a_class():
    stop = Stops()
    stop.__init__(stop, witness('an argument of a class'))


class Listed(list):
    pass


class Mapped(dict):
    pass


def listed():
    values = Listed()
    values.extend([witness('an item'), values, 1, 2])


def mapped():
    values = Mapped()
    values['number'] = 1
    values['me'] = values
    values['witness'] = witness('an entry')


def in_a_frame():
    number = 1
    its = witness('a variable')

    def raises():
        number, me = 1, its
        try:
            raise KeyError('in a frame')
        except KeyError as error:
            me = [error]
            me.append(me)

    raises()


class Other(object):
    def __init__(self, first, second):
        emit((first, second))
        self.its = [first, second]


class Makes(object):
    def __new__(cls, *values):
        return Other('made', 'instead')

    def __init__(self, *values):
        emit('is not initialised')


class Answers(object):
    def __init__(self):
        self.its = witness('the instance')

    def __new__(cls, *values):
        return object.__new__(cls)


class Wrong(Answers):
    def __init__(self):
        Answers.__init__(self)
        return [witness('what was answered')]


for call in [class_of_a_metaclass, class_with_attributes, stops_with_a_value, documented,
             recursive_stop_of_a_class, listed, mapped, in_a_frame, lambda: Makes('one', 'two'), Answers, Wrong]:
    attempt(call)
