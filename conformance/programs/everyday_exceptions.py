# Exceptions of one's own: a hierarchy, texts, chains and clean-up.
class AppError(Exception):
    code = 1

    def __init__(self, message, **details):
        super(AppError, self).__init__(message)
        self.details = details

    def with_details(self):
        return "%s %s" % (self, sorted(self.details.items()))


class NotFound(AppError, LookupError):
    code = 404


class Denied(AppError):
    code = 403

    def __str__(self):
        return "denied: " + self.args[0]

    def __repr__(self):
        return "<Denied>"


def handler(*rules):
    def handle(action):
        try:
            return action()
        except tuple(kind for kind, _ in rules) as error:
            for kind, respond in rules:
                if isinstance(error, kind):
                    return respond(error)

    return handle


def raiser(error):
    def action():
        raise error

    return action


handle = handler(
    (NotFound, lambda e: "%d %s" % (e.code, e.with_details())),
    (AppError, lambda e: "%d %s" % (e.code, e)),
    (LookupError, lambda e: "lookup %r" % e.args),
)
print(handle(lambda: "fine"))
print(handle(raiser(NotFound("page", path="/x"))))
print(handle(raiser(Denied("you"))))
print(handle(lambda: {}["k"]))
print(handle(lambda: [1][5]))
try:
    handle(raiser(ValueError("v")))
except ValueError as error:
    print("passed on: %s" % error)
print(repr(Denied("x")))
print([str(Exception()), str(Exception(1)), str(Exception(1, "two")), str(KeyError("k"))])
print(isinstance(NotFound("x"), LookupError))


def cleanup(log):
    try:
        try:
            log.append("try")
            raise NotFound("inner")
        except AppError as error:
            log.append(error.code)
            raise Denied("outer")
        finally:
            log.append("finally")
    except Denied as error:
        log.append(str(error))
    else:
        log.append("else")
    return log


print(cleanup([]))


def loop():
    seen = []
    for n in range(6):
        try:
            if n % 2:
                continue
            if n == 4:
                break
            seen.append(n)
        finally:
            seen.append("f%d" % n)
    else:
        seen.append("never")
    return seen


print(loop())
try:
    raise NotFound
except TypeError as error:
    print("needs a message")
try:
    assert handle is None, "it is %s" % type(handle).__name__
except AssertionError as error:
    print(error)
