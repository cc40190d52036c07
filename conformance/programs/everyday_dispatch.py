# Dispatch tables: a stack machine, and functions chosen by type.
def calculator():
    stack = []

    def binary(f):
        def run():
            b, a = stack.pop(), stack.pop()
            stack.append(f(a, b))

        return run

    def clear():
        del stack[:]

    words = {
        "+": binary(lambda a, b: a + b),
        "-": binary(lambda a, b: a - b),
        "*": binary(lambda a, b: a * b),
        "/": binary(lambda a, b: a / b),
        "dup": lambda: stack.append(stack[-1]),
        "swap": lambda: stack.insert(-1, stack.pop()),
        "drop": stack.pop,
        "clear": clear,
    }

    def define(name, body):
        words[name] = lambda: run(body)

    def run(line):
        for word in line.split():
            if word in words:
                words[word]()
            else:
                try:
                    stack.append(float(word) if "." in word else int(word))
                except ValueError:
                    raise NameError("unknown word: " + word)
        return list(stack)

    return run, define


def singledispatch(default):
    table = {}

    def dispatch(arg):
        for cls in type(arg).__mro__:
            if cls in table:
                return table[cls](arg)
        return default(arg)

    def register(cls):
        def decorate(func):
            table[cls] = func
            return func

        return decorate

    dispatch.register = register
    return dispatch


@singledispatch
def show(value):
    return "?" + repr(value)


@show.register(int)
def show_int(value):
    return "int %d" % value


@show.register(list)
def _(value):
    return "[" + "; ".join(show(v) for v in value) + "]"


@show.register(Exception)
def _(value):
    return "error " + str(value)


run, define = calculator()
define("square", "dup *")
define("cube", "dup square *")
print(run("2 3 + 4 *"))
print(run("square 2 cube"))
print(run("swap drop 0.5 +"))
run("clear")
for line in ["+", "1 0 /", "foo", "1 2 swap -"]:
    try:
        print(run(line))
    except (IndexError, ZeroDivisionError, NameError) as error:
        print(type(error).__name__ + ": " + str(error))
for value in [3, True, [1, [2.5, "x"]], None, KeyError("k"), ValueError("v")]:
    print(show(value))
