# In 2.7 what is no function gets its arguments in a tuple and a dict, and the tuple goes first.


def outcome(function):
    try:
        function()
    except TypeError as error:
        emit(str(error))


def taken(*arguments, **named):
    emit("taken")


class Plain(object):
    def method(self, **named):
        emit("method")


outcome(lambda: None(token(), named=token()))
outcome(lambda: len(token(), named=token()))
outcome(lambda: Plain(token(), named=token()))
outcome(lambda: taken(token(), named=token()))
outcome(lambda: Plain().method(token(), named=token()))
