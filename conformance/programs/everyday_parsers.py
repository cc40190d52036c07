# Parser combinators: an arithmetic grammar of closures.
class ParseError(Exception):
    def __init__(self, message, at):
        Exception.__init__(self, message)
        self.at = at


def literal(text):
    def parse(source, at):
        if source.startswith(text, at):
            return text, at + len(text)
        raise ParseError("expected %r" % text, at)

    return parse


def satisfy(predicate, name):
    def parse(source, at):
        if at < len(source) and predicate(source[at]):
            return source[at], at + 1
        raise ParseError("expected " + name, at)

    return parse


def sequence(*parsers):
    def parse(source, at):
        values = []
        for parser in parsers:
            value, at = parser(source, at)
            values.append(value)
        return values, at

    return parse


def choice(*parsers):
    def parse(source, at):
        furthest = None
        for parser in parsers:
            try:
                return parser(source, at)
            except ParseError as error:
                if furthest is None or error.at > furthest.at:
                    furthest = error
        raise furthest

    return parse


def many(parser):
    def parse(source, at):
        values = []
        while True:
            try:
                value, at = parser(source, at)
            except ParseError:
                return values, at
            values.append(value)

    return parse


def apply(parser, f):
    def parse(source, at):
        value, at = parser(source, at)
        return f(value), at

    return parse


def later(thunk):
    return lambda source, at: thunk()(source, at)


def fold(pair):
    value, rest = pair
    for op, operand in rest:
        value = {"+": lambda: value + operand, "-": lambda: value - operand,
                 "*": lambda: value * operand, "/": lambda: value // operand}[op]()
    return value


digit = satisfy(lambda c: c.isdigit(), "a digit")
number = apply(sequence(digit, many(digit)), lambda v: int(v[0] + "".join(v[1])))
atom = choice(number, apply(sequence(literal("("), later(lambda: total), literal(")")), lambda v: v[1]))
product = apply(sequence(atom, many(sequence(choice(literal("*"), literal("/")), atom))), fold)
total = apply(sequence(product, many(sequence(choice(literal("+"), literal("-")), product))), fold)


def evaluate(source):
    value, at = total(source, 0)
    if at != len(source):
        raise ParseError("rubbish", at)
    return value


for source in ["1+2*3", "(1+2)*3", "2*(3+4)*5-1", "10/3", "7", "(1", "1+", "2x", "8/0"]:
    try:
        print("%s = %d" % (source, evaluate(source)))
    except ParseError as error:
        print("%s\n%s^ %s" % (source, " " * error.at, error))
    except ArithmeticError as error:
        print("%s: %s" % (source, type(error).__name__))
