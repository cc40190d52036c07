# A chain of middleware: each is a function of a request and of what comes next.
# versions: 3.8 3.11
class Halt(Exception):
    def __init__(self, status, reason):
        Exception.__init__(self, status, reason)
        self.status, self.reason = status, reason


def chain(handler, *layers):
    def wrap(layer, following):
        return lambda request: layer(request, following)

    for layer in reversed(layers):
        handler = wrap(layer, handler)
    return handler


def ticking():
    time = [0]

    def clock():
        time[0] += 1
        return time[0]

    return clock


def logger(log, clock=ticking()):
    def layer(request, following):
        began = clock()
        try:
            response = following(request)
        finally:
            log.append("%s took %d" % (request["path"], clock() - began))
        return response

    return layer


def errors(request, following):
    try:
        return following(request)
    except Halt as halt:
        return {"status": halt.status, "body": halt.reason}
    except Exception as error:
        return {"status": 500, "body": "%s: %s" % (type(error).__name__, error)}


def sessions():
    known = {}
    ids = [0]

    def layer(request, following):
        user = request.get("user")
        if user is None:
            raise Halt(401, "who?")
        if user not in known:
            ids[0] += 1
            known[user] = {"id": ids[0], "visits": 0}
        known[user]["visits"] += 1
        return following(dict(request, session=known[user]))

    layer.known = known
    return layer


def router(**routes):
    def handle(request):
        try:
            view = routes[request["path"]]
        except KeyError:
            raise Halt(404, "no " + request["path"])
        return view(request)

    return handle


def only(*methods):
    def decorate(view):
        def guarded(request):
            if request.get("method", "GET") not in methods:
                raise Halt(405, "/".join(methods))
            return view(request)

        return guarded

    return decorate


@only("GET")
def home(request):
    session = request["session"]
    return {"status": 200, "body": "visit %(visits)d of user %(id)d" % session}


@only("GET", "POST")
def divide(request):
    return {"status": 200, "body": str(10 // request["by"])}


log = []
layer = sessions()
app = chain(router(home=home, divide=divide), logger(log), errors, layer)
requests = [
    {"path": "home", "user": "ann"},
    {"path": "home", "user": "bob"},
    {"path": "home", "user": "ann"},
    {"path": "home"},
    {"path": "home", "user": "ann", "method": "POST"},
    {"path": "away", "user": "bob"},
    {"path": "divide", "user": "bob", "by": 3},
    {"path": "divide", "user": "bob", "by": 0},
    {"path": "divide", "user": "bob"},
]
for request in requests:
    response = app(request)
    print("%d %s" % (response["status"], response["body"]))
for line in log:
    print(line)
print(sorted((user, session["visits"]) for user, session in layer.known.items()))
