# A call by keyword of what is no function lets go of the arguments when it is over: values and names, in order.
def attempt(function):
    try:
        emit(function())
    except Exception as error:
        emit(repr(error))
    emit('attempted')


class Value(object):
    def __init__(self, name):
        self.name = name
        self.witness = token(lambda: emit((name, 'goes')))


class Called(object):
    def __call__(self, *args, **named):
        emit((len(args), len(named)))
        del args, named
        emit('over')

    def method(self, *args, **named):
        emit((len(args), len(named)))
        del args, named
        emit('over')


class Fails(object):
    def __call__(self, *args, **named):
        del self, args, named
        raise KeyError('called')


class Owner(object):
    called, fails = classmethod(Called()), classmethod(Fails())
    static = staticmethod(Called())

    def method(self, *args, **named):
        emit((len(args), len(named)))
        del args, named
        emit('over')

    def few(self, a, b=2):
        emit('few')


def two():
    return Value('first'), Value('second')


attempt(lambda: Owner.called(Value('first'), Value('second'), k=Value('named')))
attempt(lambda: Owner().called(Value('first'), k=Value('named')))
attempt(lambda: Owner.fails(Value('first'), Value('second'), k=Value('named')))
attempt(lambda: Owner.method(Owner(), Value('first'), k=Value('named')))
attempt(lambda: Owner.method(Value('no owner'), Value('first'), k=Value('named')))
attempt(lambda: Owner.few(Owner(), Value('first'), b=Value('named')))
attempt(lambda: Owner.few(Owner(), Value('first'), c=Value('named')))
attempt(lambda: Owner().method(Value('first'), k=Value('named')))
attempt(lambda: Owner().few(Value('first'), b=Value('named')))
attempt(lambda: Owner().few(Value('first'), c=Value('named')))
attempt(lambda: Owner.static(Value('first'), k=Value('named')))
attempt(lambda: Called()(Value('first'), Value('second'), k=Value('named')))
attempt(lambda: Fails()(Value('first'), Value('second'), k=Value('named')))
attempt(lambda: Called().method(Value('first'), k=Value('named')))
attempt(lambda: [].append(Value('first'), k=Value('named')))
attempt(lambda: [].append(k=Value('named')))
attempt(lambda: len(Value('first'), k=Value('named')))
attempt(lambda: Owner(Value('first'), k=Value('named')))
attempt(lambda: Value(name='by name') and None)
attempt(lambda: None(Value('first'), k=Value('named')))
