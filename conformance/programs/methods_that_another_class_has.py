# Methods of one class that another class has: in 2.7 they are bound only to what is an instance of the first.
class Base(object):
    def method(self):
        return ('method', type(self).__name__)


class Derived(Base):
    again = Base.method
    bound = Base().method


class Other(object):
    method = Base.method
    bound = Derived().method


def attempt(call):
    try:
        emit(call())
    except Exception as error:
        emit(type(error).__name__)


for make in [Derived, Other]:
    for name in ['method', 'again', 'bound']:
        attempt(lambda: getattr(make(), name)())
        attempt(lambda: getattr(make, name)())
        attempt(lambda: getattr(make, name)(Derived()))
        attempt(lambda: getattr(make(), name)(Derived()))
        attempt(lambda: getattr(make(), name)(Other()))
