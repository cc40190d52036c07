# Retrying: what failed is tried again, with try, except, else and finally, and what a closure remembers of it.
class Temporary(Exception):
    def __init__(self, message, wait=1):
        Exception.__init__(self, message)
        self.wait = wait


class GaveUp(Exception):
    pass


def retry(attempts, catching=Temporary, backoff=lambda n: 2 ** n):
    waited = []

    def decorate(function):
        def wrapper(*args):
            last = None
            for attempt in range(attempts):
                try:
                    result = function(attempt, *args)
                except catching as error:
                    last = error
                    waited.append(backoff(attempt) * getattr(error, "wait", 1))
                    continue
                else:
                    return "%s after %d" % (result, attempt + 1)
                finally:
                    trace.append((function.__name__, attempt))
            raise GaveUp("%s: %s" % (type(last).__name__, last))

        wrapper.waited = waited
        return wrapper

    return decorate


trace = []


def flaky(fail_times, error):
    @retry(3)
    def work(attempt, name):
        if attempt < fail_times:
            raise error
        return name

    return work


steady = flaky(0, None)
shaky = flaky(2, Temporary("busy", wait=3))
broken = flaky(9, Temporary("down"))
wrong = flaky(1, LookupError("not caught"))
for work in (steady, shaky, broken, wrong):
    try:
        print(work("job"))
    except GaveUp as error:
        print("gave up: %s" % error)
    except LookupError as error:
        print("error: %s" % error)
    finally:
        print(work.waited)
print(trace)


def breaker(limit):
    failures = [0]

    def guard(function):
        def call(*args):
            if failures[0] >= limit:
                return "open"
            try:
                return function(*args)
            except ZeroDivisionError:
                failures[0] += 1
                return "failed %d" % failures[0]
            else:
                failures[0] = 0

        return call

    return guard


divide = breaker(2)(lambda a, b: a // b)
print([divide(6, 3), divide(1, 0), divide(9, 3), divide(1, 0), divide(6, 3)])


def first_that_works(*options):
    errors = []
    for option in options:
        try:
            return option(), errors
        except (ValueError, KeyError) as error:
            errors.append(repr(error.args))
    return None, errors


print(first_that_works(lambda: int("x1") if False else {}["k"], lambda: [].index(1), lambda: "third", lambda: 1 / 0))
