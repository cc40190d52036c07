# A function between owner and user lists the name as free and hands the same cell on.
def owner():
    x = 'deep'

    def middle():
        def user():
            return x

        return user

    return middle


middle = owner()
user = middle()
emit(middle.__code__.co_freevars)
emit(user())
emit(middle.__closure__[0] is user.__closure__[0])
