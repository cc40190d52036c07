# A descriptor that computes once and then keeps the value in the instance.
class lazy(object):
    def __init__(self, function):
        self.function = function

    def __get__(self, instance, owner):
        if instance is None:
            return self
        value = self.function(instance)
        instance.__dict__[self.function.__name__] = value
        return value


class Page(object):
    def __init__(self, text):
        self.text = text

    @lazy
    def length(self):
        emit("computed")
        return len(self.text)


page = Page("abc")
emit(page.length)
emit(page.length)
