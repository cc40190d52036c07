"""A subject that takes code: it interprets some opcodes of 3.8, on any Python from 3.6 on. See PROTOCOL.md."""
import collections, json, sys

HELLO = {"protocol": 1, "name": "code.py", "versions": ["3.8"], "takes": "code", "mode": "output"}
OPCODES = {1: "POP_TOP", 83: "RETURN_VALUE", 90: "STORE_GLOBAL", 97: "STORE_GLOBAL", 100: "LOAD_CONST",
           101: "LOAD_GLOBAL", 102: "BUILD_TUPLE", 116: "LOAD_GLOBAL", 124: "LOAD_FAST", 125: "STORE_FAST",
           131: "CALL_FUNCTION", 132: "MAKE_FUNCTION", 135: "LOAD_CLOSURE", 136: "LOAD_DEREF", 137: "STORE_DEREF",
           138: "DELETE_DEREF"}  # 90 and 101 are STORE_NAME and LOAD_NAME: a module's names are its globals
REFUSED = {"VARARGS", "VARKEYWORDS", "GENERATOR"}
UNBOUND = "UnboundLocalError", "local variable '%.200s' referenced before assignment"
FREE = "NameError", "free variable '%.200s' referenced before assignment in enclosing scope"
Raised = type("Raised", (Exception,), {})  # by the program; a KeyError is what is not interpreted here

class Variable(list):  # of its value, or of nothing; so is a cell
    def __repr__(self):
        return "<cell %s>" % (repr(self[0]) if self else "empty")

class Function:
    def __init__(self, code, cells):
        self.code, self.cells = code, cells
    def __repr__(self):
        return "<function %s>" % self.code["name"]
    def __call__(self, *args):
        code, stack, raw = self.code, [], bytes.fromhex(self.code["code"])
        if len(args) != code["argcount"] or code["kwonlyargcount"] or REFUSED & set(code["flags"]):
            raise KeyError("such a call of " + code["name"])
        given = dict(zip(code["varnames"], args))  # a parameter that is captured is in its cell only
        owned = [Variable([given.pop(name)] if name in given else []) for name in code["cellvars"]]
        fast = [Variable([given[name]] if name in given else []) for name in code["varnames"]]
        places = {"FAST": fast, "DEREF": owned + self.cells, "CLOSURE": [[cell] for cell in owned + self.cells],
                  "GLOBAL": [names[name] for name in code["names"]],
                  "CONST": [[codes[each["code"]] if isinstance(each, dict) else each] for each in code["consts"]]}
        for opcode, arg in zip(raw[::2], raw[1::2]):
            verb, place = OPCODES[opcode].split("_")
            if verb in ("LOAD", "DELETE") and not places[place][arg]:
                error, message = FREE if place == "DEREF" and arg >= len(owned) else UNBOUND
                name = {"FAST": code["varnames"], "DEREF": code["cellvars"] + code["freevars"]}[place][arg]
                raise Raised({"class": error, "message": message % name})
            if verb == "LOAD":
                stack.append(places[place][arg][0])
            elif verb in ("STORE", "DELETE"):
                places[place][arg][:] = [stack.pop()] if verb == "STORE" else []
            elif verb in ("BUILD", "CALL"):
                taken = [stack.pop() for _ in range(arg)][::-1]
                stack.append(tuple(taken) if verb == "BUILD" else stack.pop()(*taken))
            elif verb == "MAKE":
                function, _ = stack.pop(-2), stack.pop()
                stack.append(Function(function, list(stack.pop()) if {0: False, 8: True}[arg] else []))
            elif verb == "RETURN":
                return stack.pop()
            else:
                stack.pop()

requests = map(json.loads, open(0, encoding="utf-8"))
sys.setrecursionlimit(next(requests)["hello"]["frames"])  # what goes deeper is answered with `unsupported`
print(json.dumps({"hello": HELLO}), flush=True)
for request in requests:
    codes, events, names = request["run"]["program"]["codes"], [], collections.defaultdict(Variable)
    names["emit"].append(lambda value: events.append({"emit": repr(value)}))
    try:
        says = {"observed": {"outcome": {"returned": repr(Function(codes[0], [])())}, "events": events}}
    except Raised as error:
        says = {"observed": {"outcome": {"raised": error.args[0]}, "events": events}}
    except (KeyError, TypeError, RecursionError) as why:
        says = {"unsupported": "not interpreted here: %s" % why}
    print(json.dumps({"answer": dict(says, number=request["run"]["number"])}), flush=True)
