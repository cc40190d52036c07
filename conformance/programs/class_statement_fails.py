# A class statement may fail at each of its steps; what was made until then goes.
# versions: 3.8 3.11
def attempt(function):
    try:
        emit(function())
    except Exception as error:
        emit(repr(error))


class Witness(object):
    def __init__(self, name):
        self.witness = token(lambda: emit((name, 'goes')))


def namespace(name):
    return {'kept': Witness(name)}


class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases, **keywords):
        emit(('prepare', name, bases, sorted(keywords)))
        if 'unprepared' in keywords:
            raise ValueError(name)
        if 'nothing' in keywords:
            return None
        return namespace((name, 'namespace'))

    def __new__(meta, name, bases, members, **keywords):
        emit(('new', name, sorted(keywords)))
        if 'unmade' in keywords:
            raise ValueError(name)
        made = type.__new__(meta, name, bases, members)
        if 'another' in keywords:
            return Witness('instead')
        return made

    def __init__(self, name, bases, members, **keywords):
        emit(('init', name, sorted(keywords)))


class Answers(object):
    def __init__(self, answer):
        self.answer = answer
        self.witness = token(lambda: emit('the metaclass goes'))

    def __call__(self, name, bases, members, **keywords):
        emit((name, bases, sorted(keywords)))
        if self.answer == 'fail':
            raise ValueError(name)
        return self.answer


def made(**keywords):
    class Made(metaclass=Meta, **keywords):
        held = Witness('held')

        def method(self):
            return __class__

    return type(Made).__name__


def made_by(metaclass, *bases):
    class Made(*bases, metaclass=metaclass):
        held = Witness('held')

        def method(self):
            return __class__

    return type(Made).__name__


def body_fails(metaclass):
    class Made(metaclass=metaclass):
        held = Witness('held')

        def method(self):
            return __class__

        raise ValueError('the body')


def no_bases(*bases):
    class Made(*bases):
        held = Witness('held')


attempt(made)
attempt(lambda: made(unprepared=1))
attempt(lambda: made(nothing=1))
attempt(lambda: made(unmade=1))
attempt(lambda: made(another=1))
attempt(lambda: made_by(Answers('made')))
attempt(lambda: made_by(Answers('fail')))
attempt(lambda: made_by(Answers('made'), int))
attempt(lambda: made_by(5))
attempt(lambda: made_by(type, Witness('base')))
attempt(lambda: body_fails(Meta))
attempt(lambda: body_fails(Answers('made')))
attempt(lambda: no_bases(5))
attempt(lambda: no_bases(bool))
