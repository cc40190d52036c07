"""A subject that takes source: it runs programs in the Python, 3.6 or later, that runs this file. See PROTOCOL.md."""
import builtins, gc, json, re, sys, types

VERSION = "%d.%d" % sys.version_info[:2]
HELLO = {"protocol": 1, "name": "Python " + VERSION, "versions": [VERSION], "takes": "source", "mode": "output"}
events = []  # what the program has emitted and printed so far

class token:
    made = 0
    def __init__(self, finaliser=lambda: None):
        token.made += 1
        self.label, self.finaliser = token.made, finaliser
    def __repr__(self):
        return "<token %d>" % self.label
    def __del__(self):
        self.finaliser()

Unsupported = type("Unsupported", (BaseException,), {})  # emit of what is not in SHOWN
CELL = type((lambda cell: lambda: cell)(0).__closure__[0])
SHOWN = dict.fromkeys([type(None), bool, int, float, complex, str, bytes, token], repr)
SHOWN[types.FunctionType] = lambda function: "<function %s>" % function.__name__
SHOWN[CELL] = lambda cell: "<cell %s>" % ("".join(map(show, gc.get_referents(cell))) or "empty")
SHOWN[tuple] = lambda items: "(%s%s)" % (", ".join(map(show, items)), "," * (len(items) == 1))
SHOWN[list] = lambda items: "[%s]" % ", ".join(map(show, items))
SHOWN[dict] = lambda entries: "{%s}" % ", ".join("%s: %s" % (show(key), show(entries[key])) for key in entries)

def show(value):
    if type(value) not in SHOWN:
        raise Unsupported("emit of a value of type " + type(value).__name__)
    return SHOWN[type(value)](value)

def stable(text):
    return re.sub("at 0x[0-9a-fA-F]+", "at 0x...", text)

def run(source):
    namespace, outcome = {"__name__": "__main__"}, {"returned": "None"}
    try:
        exec(compile(source, "program.py", "exec"), namespace)
    except (Unsupported, RecursionError) as why:
        return {"unsupported": str(why)}
    except BaseException as error:
        raised = error  # until the events are taken, nothing is released that its traceback holds
        outcome = {"raised": {"class": type(error).__name__, "message": stable(str(error))}}
    return {"observed": {"outcome": outcome, "events": events[:]}}

builtins.emit, builtins.token = lambda value: events.append({"emit": stable(show(value))}), token
builtins.collect = lambda: (gc.collect(), None)[1]
gc.disable()
sys.stdout = types.SimpleNamespace(write=lambda text: events.append({"write": stable(text)}), flush=lambda: None)
requests = map(json.loads, open(0, encoding="utf-8"))
OWN_FRAMES = 3  # this module, run() and exec(): what goes deeper is answered with `unsupported`
sys.setrecursionlimit(next(requests)["hello"]["frames"] + OWN_FRAMES)
print(json.dumps({"hello": HELLO}), file=sys.__stdout__, flush=True)
for request in requests:
    print(json.dumps({"begin": request["run"]["number"]}), file=sys.__stdout__, flush=True)
    answer = dict(run(request["run"]["source"]), number=request["run"]["number"])
    print(json.dumps({"answer": answer}), file=sys.__stdout__, flush=True)
    gc.collect()  # finalises what the program left behind
    events.clear()
    token.made = 0
