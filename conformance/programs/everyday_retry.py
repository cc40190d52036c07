# Retrying what fails, with exceptions of one's own and a log.
class ServiceError(Exception):
    pass


class Timeout(ServiceError):
    def __init__(self, seconds):
        ServiceError.__init__(self, "timed out after %ss" % seconds)
        self.seconds = seconds


class Fatal(ServiceError):
    def __str__(self):
        return "fatal: " + ", ".join(str(a) for a in self.args)


def retry(times, on=(ServiceError,), give_up=(), log=None):
    def decorate(func):
        def wrapper(*args, **kwargs):
            attempt = 0
            while True:
                attempt += 1
                try:
                    return func(*args, **kwargs)
                except give_up as error:
                    if log:
                        log("giving up: %s" % error)
                    raise
                except on as error:
                    if log:
                        log("attempt %d: %s" % (attempt, error))
                    if attempt == times:
                        raise
                else:
                    log("never")
                finally:
                    wrapper.attempts += 1

        wrapper.attempts = 0
        return wrapper

    return decorate


def failing(*errors):
    errors = list(errors)

    def call():
        if errors:
            raise errors.pop(0)
        return "ok"

    return call


def show(line):
    print("  " + line)


for name, errors in [
    ("once", [Timeout(3)]),
    ("always", [Timeout(n) for n in range(5)]),
    ("fatal", [ServiceError("busy"), Fatal("disk", 7), ServiceError("later")]),
    ("other", [KeyError("k")]),
]:
    call = retry(3, give_up=Fatal, log=show)(failing(*errors))
    print(name)
    try:
        print("  = " + call())
    except ServiceError as error:
        print("  ! %s: %s" % (type(error).__name__, error))
    except Exception as error:
        print("  ? %r" % type(error).__name__)
    print("  %d" % call.attempts)
print(Timeout(5).seconds)
print(isinstance(Fatal(), (KeyError, ServiceError)))
print(str(Fatal("x", 1)))
print(ServiceError("a", 2).args)
