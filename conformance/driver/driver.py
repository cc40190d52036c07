"""Runs programs in the CPython that executes this file and says what can be observed of them.

One file, standard library only, for CPython 2.7 and 3.6 onwards. It reads requests from standard input, one JSON
object a line, and answers each with one line:

    {"compile": {"source": TEXT, "filename": TEXT}}   {"program": PROGRAM}
    {"observe": PROGRAM}                              {"observation": OBSERVATION}
    {"facts": null}                                   {"facts": {"version", "full", "limit", "opcodes"}}
    {"effects": [[NUMBER, ARG, JUMP], ...]}           {"effects": [N or null, ...]}
    {"listing": PROGRAM}                              {"listing": [TEXT, ...]}

What this interpreter cannot do is answered with {"unsupported": WHY}, what is wrong with a request, or with the source
to compile, with {"error": {"class", "message", "line"}}. Programs are as in `freevars-code`, observations as in
`conformance/src/observation.rs`.

Read it in this order: code objects to JSON and back; texts; what is built in for programs; the walk over a result,
which counts references; what outlives a run; a run; the requests; calibration.
"""
from __future__ import print_function

import binascii
import dis
import functools
import gc
import io
import json
import opcode
import os
import re
import signal
import struct
import sys
import types

VERSION = sys.version_info[:2]
VERSION_TEXT = "%d.%d" % VERSION
PY2 = VERSION[0] == 2

if PY2:
    STR, INTS = unicode, (int, long)  # noqa: F821
    import __builtin__ as builtins
else:
    STR, INTS = str, (int,)
    import builtins


class Unsupported(Exception):
    """This interpreter, or this driver, cannot do what was asked."""


class BadRequest(Exception):
    """What was asked is malformed."""


# ---------------------------------------------------------------------------------------------------------------------
# Code objects to JSON, and back
# ---------------------------------------------------------------------------------------------------------------------

FLAGS = [
    (0x1, "OPTIMIZED"),
    (0x2, "NEWLOCALS"),
    (0x4, "VARARGS"),
    (0x8, "VARKEYWORDS"),
    (0x10, "NESTED"),
    (0x20, "GENERATOR"),
    (0x40, "NOFREE"),
    (0x80, "COROUTINE"),
    (0x100, "ITERABLE_COROUTINE"),
    (0x200, "ASYNC_GENERATOR"),
]

NUMBERS = (
    ["argcount"]
    + (["posonlyargcount"] if VERSION >= (3, 8) else [])
    + (["kwonlyargcount"] if not PY2 else [])
    + ["nlocals", "stacksize"]
)
NAME_LISTS = ["names", "varnames", "cellvars", "freevars"]
TEXTS = ["filename", "name"] + (["qualname"] if VERSION >= (3, 11) else [])
TABLES = ["linetable"] + (["exceptiontable"] if VERSION >= (3, 11) else [])
FIELDS = frozenset(NUMBERS + ["flags", "code", "consts"] + NAME_LISTS + TEXTS + ["firstlineno"] + TABLES)


def hexadecimal(data):
    """Bytes as the hexadecimal digits that JSON carries."""
    return binascii.hexlify(data).decode("ascii")


def unhexadecimal(digits):
    """The bytes of hexadecimal digits."""
    try:
        return binascii.unhexlify(digits.encode("ascii"))
    except (AttributeError, ValueError, TypeError):
        raise BadRequest("not hexadecimal digits: %r" % (digits,))


def text_from(name):
    """A `str` of this version as JSON text: 2.7's are bytes, read as UTF-8."""
    if isinstance(name, STR):
        try:
            name.encode("utf-8")
        except UnicodeEncodeError:
            raise Unsupported("text with a lone surrogate: %r" % (name,))
        return name
    return name.decode("utf-8")


def text_to(text):
    """JSON text as a `str` of this version."""
    if not isinstance(text, STR):
        raise BadRequest("not a text: %r" % (text,))
    return text.encode("utf-8") if PY2 else text


def number_to(value):
    """A JSON integer, no boolean."""
    if type(value) not in INTS:
        raise BadRequest("not an integer: %r" % (value,))
    return value


def field(mapping, name, kind):
    """A field of a JSON object."""
    if not isinstance(mapping, dict) or not isinstance(mapping.get(name), kind):
        raise BadRequest("%r is missing or of another type" % (name,))
    return mapping[name]


def float_from(value):
    """A float as its bits."""
    return hexadecimal(struct.pack(">d", value))


def float_to(digits):
    """A float from its bits."""
    data = unhexadecimal(digits)
    if len(data) != 8:
        raise BadRequest("not the bits of a float: %r" % (digits,))
    return struct.unpack(">d", data)[0]


def export_program(code, source):
    """The program whose main code object is `code`; code objects are numbered parent first, as constants name them."""
    codes = []
    export_code(code, codes)
    return {"version": VERSION_TEXT, "source": source, "codes": codes}


def export_code(code, codes):
    """Append a code object, and those that its constants name, to `codes`; answer its index."""
    index = len(codes)
    out = {}
    codes.append(out)
    for name in NUMBERS + ["firstlineno"]:
        out[name] = getattr(code, "co_" + name)
    flags = [name for bit, name in FLAGS if code.co_flags & bit]
    rest = code.co_flags & ~sum(bit for bit, _ in FLAGS)
    out["flags"] = flags + ([rest] if rest else [])
    out["code"] = hexadecimal(code.co_code)
    out["consts"] = [export_const(value, codes) for value in code.co_consts]
    for name in NAME_LISTS:
        out[name] = [text_from(each) for each in getattr(code, "co_" + name)]
    for name in TEXTS:
        out[name] = text_from(getattr(code, "co_" + name))
    out["linetable"] = hexadecimal(code.co_lnotab if VERSION < (3, 10) else code.co_linetable)
    if VERSION >= (3, 11):
        out["exceptiontable"] = hexadecimal(code.co_exceptiontable)
    return index


def export_const(value, codes):
    """A constant as JSON."""
    kind = type(value)
    if value is None or kind is bool:
        return value
    if kind is int:
        return value if -(2**63) <= value < 2**63 else {"int": str(value)}
    if PY2 and kind is long:  # noqa: F821
        return {"long": str(value)}
    if kind is float:
        return {"float": float_from(value)}
    if kind is complex:
        return {"complex": [float_from(value.real), float_from(value.imag)]}
    if kind is STR:
        return {"unicode": text_from(value)} if PY2 else text_from(value)
    if kind is bytes:
        try:
            return text_from(value) if PY2 else {"bytes": hexadecimal(value)}
        except UnicodeDecodeError:
            return {"bytes": hexadecimal(value)}
    if kind is tuple:
        return {"tuple": [export_const(each, codes) for each in value]}
    if kind is frozenset:
        return {"frozenset": sorted((export_const(each, codes) for each in value), key=json.dumps)}
    if kind is types.CodeType:
        return {"code": export_code(value, codes)}
    if value is Ellipsis:
        return {"ellipsis": None}
    raise Unsupported("a constant of type %s" % kind.__name__)


def build_program(program):
    """The code objects of a program of this version."""
    version = field(program, "version", STR)
    if version != VERSION_TEXT:
        raise Unsupported("a program of %s does not run on %s" % (version, VERSION_TEXT))
    unknown = set(program) - {"version", "source", "codes"}
    if unknown:
        raise BadRequest("unknown fields: %s" % ", ".join(sorted(unknown)))
    codes = field(program, "codes", list)
    if not codes:
        raise BadRequest("a program has at least one code object")
    built = [None] * len(codes)
    for index in reversed(range(len(codes))):  # a constant names a code object of higher index
        built[index] = build_code(codes[index], built)
    return built


def build_code(fields, built):
    """A code object from its fields; what a field left out defaults to is said in `freevars-code`."""
    if not isinstance(fields, dict):
        raise BadRequest("a code object is a JSON object")
    unknown = set(fields) - FIELDS
    if unknown:
        raise BadRequest("fields that %s does not have: %s" % (VERSION_TEXT, ", ".join(sorted(unknown))))
    flags = 0
    named = {name: bit for bit, name in FLAGS}
    for flag in fields.get("flags", []):
        flags |= named[flag] if flag in named else number_to(flag)
    names = {name: tuple(text_to(each) for each in fields.get(name, [])) for name in NAME_LISTS}
    name = text_to(fields.get("name", STR()))
    arguments = [number_to(fields.get(each, 0)) for each in NUMBERS]
    arguments += [flags, unhexadecimal(fields.get("code", STR()))]
    arguments += [tuple(build_const(each, built) for each in fields.get("consts", []))]
    arguments += [names["names"], names["varnames"], text_to(fields.get("filename", STR())), name]
    if VERSION >= (3, 11):
        arguments.append(text_to(fields.get("qualname", name)))
    arguments += [number_to(fields.get("firstlineno", 0))]
    arguments += [unhexadecimal(fields.get(each, STR())) for each in TABLES]
    return types.CodeType(*(arguments + [names["freevars"], names["cellvars"]]))


def build_const(value, built):
    """A constant from JSON."""
    if value is None or value is True or value is False:
        return value
    if isinstance(value, STR):
        return text_to(value)
    if isinstance(value, INTS):
        return int(value)
    if not isinstance(value, dict) or len(value) != 1:
        raise BadRequest("not a constant: %s" % json.dumps(value))
    [(kind, content)] = value.items()
    if kind == "int":
        return int(content)
    if kind == "long" and PY2:
        return long(content)  # noqa: F821
    if kind == "float":
        return float_to(content)
    if kind == "complex":
        return complex(float_to(content[0]), float_to(content[1]))
    if kind == "unicode" and PY2:
        return content
    if kind == "bytes":
        return unhexadecimal(content)
    if kind == "tuple":
        return tuple([build_const(each, built) for each in content])
    if kind == "frozenset":
        return frozenset([build_const(each, built) for each in content])
    if kind == "code":
        if not 0 < number_to(content) < len(built) or built[content] is None:
            raise BadRequest("a constant names codes[%d] out of order" % content)
        return built[content]
    if kind == "ellipsis":
        return Ellipsis
    raise BadRequest("a constant of an unknown kind: %s" % kind)


# ---------------------------------------------------------------------------------------------------------------------
# Texts
# ---------------------------------------------------------------------------------------------------------------------

CellType = type((lambda cell: lambda: cell)(None).__closure__[0])
MethodType = type([].append)  # a method of a built-in type, bound; also the type of built-in functions
PLAIN = frozenset(INTS + (bool, float, complex, bytes, STR))
NESTED = frozenset([tuple, list, set, frozenset, dict, CellType])
CLASS_TYPES = (type, types.ClassType) if PY2 else (type,)
CONTAINERS = {list: "list", set: "set", dict: "dict"}

#: An atom, an emitted text or a message longer than this makes a program unsupported.
TEXT_LIMIT = 1 << 20
#: A value nested deeper than this inside tuples, or shown deeper than this, makes a program unsupported.
NESTING_LIMIT = 100

ADDRESS = re.compile("0x[0-9a-fA-F]+")


def readable(text):
    """A text of a program as JSON text; what is no Unicode text is replaced."""
    if not isinstance(text, STR):
        return text.decode("utf-8", "replace")
    return text if PY2 else text.encode("utf-8", "backslashreplace").decode("utf-8")


def stable(text):
    """A text of a program as JSON text, memory addresses made equal."""
    return ADDRESS.sub("0x...", readable(text))


def is_method(value):
    """Whether it is a built-in function bound to an object, rather than one of a module."""
    return type(value) is MethodType and not isinstance(value.__self__, (type(None), types.ModuleType))


def is_atom(value, depth=0):
    """Whether only the text of a value is observed: it is immutable and reaches no object that is."""
    kind = type(value)
    if kind is tuple:
        if depth > NESTING_LIMIT:
            raise Unsupported("a value nested deeper than %d" % NESTING_LIMIT)
        return all([is_atom(each, depth + 1) for each in value])
    return not (kind in CONTAINERS or kind in (types.FunctionType, CellType, Token) or is_method(value))


def show(value, inside=()):
    """A value as text: what `emit` records, and what stands for an atom. `inside` are the ids of what contains it."""
    kind = type(value)
    if value is None or value is Ellipsis or kind in PLAIN:
        return repr(value)
    if kind is Token:
        return repr(value)
    if kind is types.FunctionType:
        return "<function %s>" % value.__name__
    if kind is types.CodeType:
        return "<code %s>" % value.co_name
    if is_method(value):
        return "<method %s>" % value.__name__
    if kind is MethodType:
        return "<builtin %s>" % value.__name__
    if kind is functools.partial and value.func in BUILT_IN:
        return "<builtin %s>" % BUILT_IN[value.func]
    if isinstance(value, CLASS_TYPES):
        return "<type %s>" % value.__name__
    if isinstance(value, BaseException):
        return "<%s>" % " ".join(filter(None, [kind.__name__, message_of(value)]))
    if kind not in NESTED:
        return "<other %s>" % kind.__name__
    if id(value) in inside:
        return "..."
    if len(inside) > NESTING_LIMIT:
        raise Unsupported("a value nested deeper than %d" % NESTING_LIMIT)
    inside += (id(value),)
    if kind is CellType:
        content = gc.get_referents(value)
        return "<cell %s>" % (show(content[0], inside) if content else "empty")
    if kind is dict:
        entries = ["%s: %s" % (show(key, inside), show(value[key], inside)) for key in keys_in_order(value)]
        return "{%s}" % limited(", ".join(entries))
    items = [show(each, inside) for each in value]
    if kind is tuple:
        return "(%s%s)" % (limited(", ".join(items)), "," if len(items) == 1 else "")
    if kind is list:
        return "[%s]" % limited(", ".join(items))
    text = "{%s}" % limited(", ".join(sorted(items))) if items else ""
    return text or "set()" if kind is set else "frozenset(%s)" % text


def limited(text):
    """The text, if it is not too long to be worth observing."""
    if len(text) > TEXT_LIMIT:
        raise Unsupported("a text of more than %d characters" % TEXT_LIMIT)
    return text


def keys_in_order(mapping):
    """The keys of a dict in the order that is observed: of insertion; in 2.7, which has none, of the keys' texts."""
    return sorted(mapping, key=show) if PY2 else list(mapping)


def message_of(error):
    """`str` of an exception, without running what a program's own class makes of it."""
    try:
        if isinstance(type(error).__str__, type(object.__str__)):
            return str(error)
        return BaseException.__str__(error)
    except Exception:
        return ""


# ---------------------------------------------------------------------------------------------------------------------
# What is built in for programs
# ---------------------------------------------------------------------------------------------------------------------


class Run(object):
    """What is recorded of the program that runs.

    Whatever a driver function is given by a program it lets go of before it raises: a traceback would keep it alive. Nor
    has it a variable for what it raises: the frame and the exception would hold each other.
    """

    def __init__(self):
        self.events = []  # pairs of a kind and a text or label
        self.tokens = 0  # how many have been made
        self.closed = False  # whether events are of no interest any more
        self.unsupported = None  # why the observation is worth nothing
        self.old = None  # by id, what was there before the run; noted when the program calls for a collection

    def record(self, kind, value):
        """Note an event; adjacent writes are one."""
        if self.closed:
            return
        if kind == "write" and self.events and self.events[-1][0] == "write":
            value = self.events.pop()[1] + value
        self.events.append((kind, value))

    def end_phase(self):
        """The events since the last phase ended, as a text: nothing of ours may be alive that the census counts."""
        phase = json.dumps([{kind: stable(value) if kind == "write" else value} for kind, value in self.events])
        del self.events[:]
        return phase


#: The program that runs; a closed one in between.
current = Run()
current.closed = True


class Token(object):
    """An object with identity whose finalisation is recorded, and then calls a closure if it was given one."""

    __slots__ = ("_run", "_label", "_finaliser")

    def __repr__(self):
        return "<token %d>" % self._label

    def __del__(self):
        if self._run.closed:
            return
        self._run.record("finalise", self._label)
        if self._finaliser is not None:
            try:
                self._finaliser()
            except:  # noqa: E722    whatever it raises, SystemExit and 2.7's old-style classes included
                forget_frame(sys.exc_info()[1])


Token.__name__ = "token"


def forget_frame(error):
    """Take the frame of this file that caught an exception out of its traceback: CPython has none there.

    In 2.7 the traceback is not the exception's.
    """
    if not PY2:
        error.__traceback__ = error.__traceback__.tb_next


def make_token(*args, **kwargs):
    """`token()`, `token(closure)`"""
    if kwargs or len(args) > 1:
        given = len(args), len(kwargs)
        del args, kwargs
        raise complain("token", "at most 1 argument", *given)
    made = Token()
    current.tokens += 1
    made._run = current
    made._label = current.tokens
    made._finaliser = args[0] if args else None
    return made


def emit(*args, **kwargs):
    """`emit(value)`"""
    if kwargs or len(args) != 1:
        given = len(args), len(kwargs)
        del args, kwargs
        raise complain("emit", "exactly one argument", *given)
    try:
        current.record("emit", stable(show(args[0])))
    except Unsupported as why:
        current.unsupported = str(why)


def collect(*args, **kwargs):
    """`collect()`"""
    if kwargs or args:
        given = len(args), len(kwargs)
        del args, kwargs
        raise complain("collect", "no arguments", *given)
    if not HAS_FREEZE and current.old is None:
        current.old = old_objects(current)
    gc.collect()


def complain(name, takes, positional, keywords):
    """The TypeError of a built-in function that was called wrongly."""
    if keywords:
        return TypeError("%s() takes no keyword arguments" % name)
    return TypeError("%s() takes %s (%d given)" % (name, takes, positional))


# Calls of a `functools.partial` go through C, which lends the arguments for the time of the call.
BUILT_IN = {emit: "emit", make_token: "token", collect: "collect"}
for function, name in BUILT_IN.items():
    setattr(builtins, name, functools.partial(function))
BUILTINS = vars(builtins)
ORIGINAL_BUILTINS = dict(BUILTINS)


def restore_built_in():
    """Undo what a program has done to the built-in names."""
    if BUILTINS != ORIGINAL_BUILTINS:
        BUILTINS.update(ORIGINAL_BUILTINS)
        for name in set(BUILTINS) - set(ORIGINAL_BUILTINS):
            del BUILTINS[name]


class Recorder(object):
    """What stands for `sys.stdout` and `sys.stderr` while a program runs."""

    def __init__(self, run):
        self._run = run
        self.softspace = 0  # 2.7's print statement keeps its state here

    def write(self, text):
        if self._run is not None:
            self._run.record("write", readable(text))

    def flush(self):
        pass


# ---------------------------------------------------------------------------------------------------------------------
# The walk over a result, which counts references
# ---------------------------------------------------------------------------------------------------------------------


def walk(box, namespace):
    """What the outcome in `box`, if there is one, and the globals reach: (its value, the globals, the objects).

    Reference counts are those in memory, less one for the observer: while they are read each object is held by the
    list `found` besides by those whose references count, and by nothing else of ours. What reading through a list adds
    is measured on an object that only the list holds.
    """
    outcome, globals_, records, found, numbers = [None] * len(box), {}, [], [], {}
    # Generators, not list comprehensions: 2.7 leaves the variable of those behind, and with it a reference.
    tasks = list((globals_, name, namespace[name]) for name in reversed(global_names(namespace)))
    tasks.extend((outcome, 0, each) for each in box)
    while tasks:
        target, key, value = tasks.pop()
        if is_atom(value):
            target[key] = stable(limited(show(value)))
        elif id(value) in numbers:
            target[key] = numbers[id(value)]
        else:
            target[key] = numbers[id(value)] = len(found)
            record, children = describe_object(value)
            found.append(value)
            records.append(record)
            tasks += reversed(children)
            del children
        del target, value
    del tasks
    found.append(object())
    counts = raw_counts(found)
    for record, count in zip(records, counts):
        record["count"] = count - counts[-1]
    return outcome, globals_, records


def raw_counts(found):
    """`sys.getrefcount` of each object of a list, all taken in the same way."""
    return [sys.getrefcount(found[index]) for index in range(len(found))]


def global_names(namespace):
    """The names of the globals that a program made, sorted."""
    if any(type(name) is not str for name in namespace):
        raise Unsupported("a global whose name is not a str")
    return sorted(set(namespace) - {"__name__", "__builtins__"})


def describe_object(value):
    """The record of an object, and what it refers to: (where in the record, key, value), in the order of the walk."""
    kind = type(value)
    if kind is types.FunctionType:
        record = {"kind": "function", "name": stable(value.__name__)}
        if not PY2:
            record["qualname"] = stable(value.__qualname__)
        fields = [("doc", value.__doc__), ("module", value.__module__)]
        optional = [("closure", value.__closure__), ("defaults", value.__defaults__)]
        if not PY2:
            optional += [("kwdefaults", value.__kwdefaults__)]
            optional += [("annotations", each) for each in annotations_of(value) if len(each)]
        optional += [("dict", value.__dict__ or None)]
        fields += [(name, each) for name, each in optional if each is not None]
    elif kind is CellType:
        record, fields = {"kind": "cell"}, [("content", each) for each in gc.get_referents(value)]
    elif kind is Token:
        record = {"kind": "token", "label": value._label}
        fields = [("finaliser", value._finaliser)] if value._finaliser is not None else []
    elif kind is dict:
        keys = keys_in_order(value)
        entries = [[None, None] for _ in keys]
        children = [each for pair, key in zip(entries, keys) for each in ((pair, 0, key), (pair, 1, value[key]))]
        return {"kind": "dict", "entries": entries}, children
    elif is_method(value):
        record, fields = {"kind": "method", "name": stable(value.__name__)}, [("self", value.__self__)]
    else:
        items = sorted(value, key=show) if kind is set else list(value)
        slots = [None] * len(items)
        record = {"kind": "tuple" if kind is tuple else CONTAINERS[kind], "items": slots}
        return record, [(slots, index, each) for index, each in enumerate(items)]
    return record, [(record, name, each) for name, each in fields]


def annotations_of(function):
    """The annotations of a function as it holds them, in a list; none if it has none.

    `__annotations__` would make a dict where there is none, and of 3.10's tuple. They are what a function refers to
    that its other attributes do not give.
    """
    names = "code globals module defaults kwdefaults doc name dict closure qualname builtins type_params annotate"
    known = [getattr(function, "__%s__" % name, None) for name in names.split()]
    rest = []
    for each in gc.get_referents(function):
        for index, other in enumerate(known):
            if each is other:
                del known[index]
                break
        else:
            rest.append(each)
    return rest


# ---------------------------------------------------------------------------------------------------------------------
# What outlives a run
# ---------------------------------------------------------------------------------------------------------------------

# Automatic collection is off. Before a run everything is put out of the collector's sight: frozen (3.7), or else moved
# to its oldest generation, which younger collections do not visit. A collection after the run then sees only what the
# program made, and costs next to nothing.

HAS_FREEZE = hasattr(gc, "freeze")

#: Without gc.freeze: the first object of the oldest generation.
oldest = None


def hide_old_objects():
    """Put everything that there is now out of the collector's sight."""
    global oldest
    if HAS_FREEZE:
        gc.freeze()
        return
    gc.collect(1)
    if oldest is None:
        oldest = gc.get_objects()[0]


def young_objects(run):
    """What the collector tracks and was made since `hide_old_objects`."""
    objects = gc.get_objects()
    if HAS_FREEZE:
        return objects
    young = []
    for each in objects:
        if run.old is not None:
            if id(each) not in run.old:
                young.append(each)
        elif each is oldest:  # the youngest generation comes first
            break
        else:
            young.append(each)
    return young


def old_objects(run):
    """By id, what the collector tracks and was made before; held, so that no id comes to mean another object."""
    old = dict((id(each), each) for each in gc.get_objects())
    for each in young_objects(run):
        old.pop(id(each), None)
    return old


def forget_old_objects(run):
    """Undo `old_objects`, which holds even the frame that holds the run."""
    global oldest
    run.old = None
    oldest = None  # the full collection has changed the order


#: How many more collections what one collection left over may take: finalisers of 3.4 and later may make new garbage.
SWEEPS = 5
COUNTED = [(CellType, "cell"), (types.FunctionType, "function"), (list, "list"), (Token, "token")]


def census(run):
    """How many of each kind in COUNTED are alive, zeros left out; None if nothing that could be garbage is.

    There are no comprehensions here: they would be made of functions, cells and lists themselves.
    """
    kinds = list(map(type, young_objects(run)))
    if kinds.count(types.FrameType) == len(kinds):  # frames of this file; a cycle has other members too
        return None
    counts = {}
    for kind, name in COUNTED:
        if kind in kinds:
            counts[name] = kinds.count(kind)
    return counts


def collect_garbage(run):
    """A collection of what the run made; answers how many objects were unreachable."""
    return gc.collect() if HAS_FREEZE or run.old is not None else gc.collect(1)


def sweep(run):
    """After a closed run: free what one collection did not, so that programs do not influence each other."""
    for _ in range(SWEEPS):
        while gc.garbage:  # 2.7: what has a finaliser and is part of a cycle
            each = gc.garbage.pop()
            if type(each) is Token:
                each._finaliser = None
            else:
                getattr(each, "__dict__", {}).clear()
            del each
        if not collect_garbage(run) and not gc.garbage:
            break


# ---------------------------------------------------------------------------------------------------------------------
# A run
# ---------------------------------------------------------------------------------------------------------------------

#: How many frames a program may have at once, its first one included. One more raises RecursionError (2.7:
#: RuntimeError). What is built in for programs is made of frames too: the last eight may be too few for a call of it,
#: or for a finaliser, which then leaves no event.
FRAME_LIMIT = 500
#: The recursion limits that give FRAME_LIMIT: of a program that is a function, and of one that is a module.
recursion_limits = {True: FRAME_LIMIT, False: FRAME_LIMIT}
#: The recursion limit while no program runs.
OWN_RECURSION_LIMIT = 3000


def observe(program):
    """Run a program and say what can be observed of it.

    It is one function because in 2.7 an exception is held by the frame that caught it until `sys.exc_clear()`.
    """
    global current
    code = build_program(program)[0]
    is_function = code.co_flags & 3 == 3
    if code.co_freevars:
        raise Unsupported("the first code object has free variables")
    namespace = {"__name__": "__main__", "__builtins__": builtins}
    box = []  # holds the outcome, and is the one reference to it that counts
    current = run = Run()
    streams = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = Recorder(run), Recorder(None)
    raised, garbage = None, {}
    hide_old_objects()
    try:
        sys.setrecursionlimit(recursion_limits[is_function])
        try:
            if is_function:
                box.append(types.FunctionType(code, namespace)())
            else:
                box.append(eval(code, namespace))
        except:  # noqa: E722    2.7 raises old-style classes too
            sys.setrecursionlimit(OWN_RECURSION_LIMIT)
            raised = describe_exception(*sys.exc_info())
            if not PY2:
                box.append(sys.exc_info()[1])
                forget_frame(box[0])
        sys.setrecursionlimit(OWN_RECURSION_LIMIT)
        events = run.end_phase()
        result = describe_result(raised, [] if raised else box, namespace)
        sys.setrecursionlimit(recursion_limits[is_function])
        if PY2:
            sys.exc_clear()
        del box[:]
        drop_globals(namespace)
        dropped = run.end_phase()
        garbage = census(run)
        if garbage is not None:
            collect_garbage(run)
            run.events.sort()  # the order within a collection is an accident
        collected = run.end_phase()
    finally:
        run.closed = True
        sys.setrecursionlimit(OWN_RECURSION_LIMIT)
        sys.stdout, sys.stderr = streams
        if PY2:
            sys.exc_clear()
        del box[:]
        namespace.clear()
        restore_built_in()
        if garbage is not None:
            sweep(run)
        if run.old is not None:
            forget_old_objects(run)
    if run.unsupported is not None:
        raise Unsupported(run.unsupported)
    rest = events, dropped, json.dumps(garbage or {}), collected
    return '{%s,"events":%s,"dropped":%s,"garbage":%s,"collected":%s}' % ((result,) + rest)


def describe_result(raised, box, namespace):
    """The outcome, which is `raised` or in `box`, the globals, and what both reach, as the inside of a JSON object."""
    outcome, globals_, objects = walk(box, namespace)
    outcome = raised or json.dumps({"returned": outcome[0]})
    return '"outcome":%s,"globals":%s,"objects":%s' % (outcome, json.dumps(globals_), json.dumps(objects))


def describe_exception(class_, error, traceback):
    """An exception as an outcome, in JSON."""
    raised = {"class": class_.__name__, "message": stable(limited(message_of(error))), "traceback": []}
    has_name = VERSION >= (3, 10) and isinstance(error, (NameError, AttributeError, ImportError))
    if has_name and isinstance(error.name, str):
        raised["name"] = stable(error.name)
    while traceback is not None:
        frame = traceback.tb_frame
        if frame.f_globals is not globals():
            raised["traceback"].append(stable(frame.f_code.co_name))
        traceback = traceback.tb_next
    return json.dumps({"raised": raised})


def drop_globals(namespace):
    """Delete the globals in sorted order, and again those that finalisers made meanwhile."""
    for _ in range(FRAME_LIMIT):
        names = global_names(namespace)
        if not names:
            return
        for name in names:
            if name in namespace:
                del namespace[name]
    raise Unsupported("finalisers that go on making globals")


# ---------------------------------------------------------------------------------------------------------------------
# The requests
# ---------------------------------------------------------------------------------------------------------------------


def compile_source(request):
    """The program that a source compiles to."""
    source, filename = field(request, "source", STR), field(request, "filename", STR)
    code = compile(source, text_to(filename), "exec", 0, True)
    return json.dumps(export_program(code, source))


def facts(_):
    """The version, and the opcodes that may stand in `co_code`."""
    opcodes = []
    for name, number in opcode.opmap.items():
        if number < 256 and not name.startswith("INSTRUMENTED_"):
            opcodes.append([number, name, operand_kind(name, number), cache_units(name, number)])
    return json.dumps({"version": VERSION_TEXT, "full": "%d.%d.%d" % sys.version_info[:3], "opcodes": sorted(opcodes)})


def operand_kind(name, number):
    """What an operand means, as the tables of `dis` and, where they say too little, the name have it."""
    if number in opcode.hasjabs:
        return "absolute"
    if number in opcode.hasjrel:
        return "backward" if "BACKWARD" in name or (VERSION >= (3, 14) and name == "END_ASYNC_FOR") else "forward"
    if number in opcode.hasconst:
        return "const"
    if number in opcode.hasname:
        return "name"
    if number in opcode.hasfree or (number in opcode.haslocal and "DEREF" in name):
        return "deref"
    if number in opcode.haslocal:
        return "number" if name.count("FAST") > 1 else "local"  # two variables packed into one operand
    if number in opcode.hascompare:
        return "compare"
    takes = number in dis.hasarg if VERSION >= (3, 12) else number >= opcode.HAVE_ARGUMENT
    return "number" if takes else "unused"


def cache_units(name, number):
    """How many units of inline cache follow an opcode."""
    table = getattr(opcode, "_inline_cache_entries", [0] * 256)  # a list by number, then (3.13) a mapping by name
    return table[number] if isinstance(table, (list, tuple)) else table.get(name, 0)


def effects(request):
    """What `dis.stack_effect` says of opcodes, operands and, from 3.8 on, whether a jump is taken."""
    if not isinstance(request, list):
        raise BadRequest("not a list")
    return json.dumps([effect(*each) for each in request])


def effect(number, argument, jump):
    """One stack effect; None where there is no saying."""
    options = {} if VERSION < (3, 8) or jump is None else {"jump": jump}
    try:
        takes = number in dis.hasarg if VERSION >= (3, 12) else number >= opcode.HAVE_ARGUMENT
        return dis.stack_effect(number, argument if takes else None, **options)
    except (AttributeError, ValueError, TypeError):
        return None


def listing(program):
    """Each code object as `dis` prints it, without those that its constants name."""
    texts = []
    stdout = sys.stdout
    for code in build_program(program):
        sys.stdout = Capture()
        try:
            dis.disassemble(code)
            texts.append(stable("".join(sys.stdout.parts)))
        finally:
            sys.stdout = stdout
    return json.dumps(texts)


class Capture(object):
    """What stands for `sys.stdout` while `dis` prints."""

    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        pass


#: What answers a request, and under which name.
REQUESTS = {
    "compile": (compile_source, "program"),
    "observe": (observe, "observation"),
    "facts": (facts, "facts"),
    "effects": (effects, "effects"),
    "listing": (listing, "listing"),
}


def answer(line):
    """The answer to one request, both as JSON texts. Nothing that is wrong with a request ends the driver."""
    try:
        request = json.loads(line.decode("utf-8"))
        if not isinstance(request, dict) or len(request) != 1 or list(request)[0] not in REQUESTS:
            raise BadRequest("a request is an object with one of these: %s" % ", ".join(sorted(REQUESTS)))
        [(name, content)] = request.items()
        handler, key = REQUESTS[name]
        return '{"%s":%s}' % (key, handler(content))
    except Unsupported as why:
        return json.dumps({"unsupported": stable(str(why))})
    except Exception as error:
        described = {"class": type(error).__name__, "message": stable(getattr(error, "msg", None) or str(error))}
        if isinstance(error, SyntaxError):
            described["line"] = error.lineno
        return json.dumps({"error": described})


# ---------------------------------------------------------------------------------------------------------------------
# Calibration
# ---------------------------------------------------------------------------------------------------------------------

#: Programs whose outcome is how many frames they can have: a function, and a module.
DEEP_FUNCTION = """
def main():
    def descend(frames):
        reached[0] = frames
        descend(frames + 1)
    reached = [0]
    try:
        descend(2)
    except RuntimeError:
        return reached[0]
"""
DEEP_MODULE = """
def descend(frames):
    global reached
    reached = frames
    descend(frames + 1)
try:
    descend(2)
except RuntimeError:
    del descend
"""


def deep_programs():
    """Those programs as requests, with where in the answer the number is."""
    module = compile(DEEP_MODULE, "deep.py", "exec", 0, True)
    function = compile(DEEP_FUNCTION, "deep.py", "exec", 0, True).co_consts[0]
    for code in (function, module):
        program = export_program(code, None)
        del program["source"]
        yield json.dumps({"observe": program}).encode("ascii"), code is function


def frames_reached(text, is_function):
    """The number that such a program ended with."""
    observation = json.loads(text)["observation"]
    return int(observation["outcome"]["returned"] if is_function else observation["globals"]["reached"])


def check_counts():
    """Fail if this interpreter counts references otherwise than this file believes."""
    box = [[]]
    shared = [box[0]]
    holder = [[], shared, shared]
    del shared
    box.append(holder)
    del holder
    counts = [record["count"] for record in walk([box], {})[2]]
    if counts != [2, 2, 1, 1, 2]:  # `box` is a local variable and an item here
        raise SystemExit("CPython %s counts references in a way that is not understood: %s" % (sys.version, counts))


def main(requests):
    """Answer requests until there are no more."""
    answers = os.fdopen(os.dup(1), "wb", -1)
    silence = os.open(os.devnull, os.O_RDWR)
    os.dup2(silence, 1)  # what programs write to the descriptor is not taken for an answer
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # an interrupt ends the driver, whatever the program makes of it
    gc.disable()
    sys.setrecursionlimit(OWN_RECURSION_LIMIT)
    if hasattr(sys, "set_int_max_str_digits"):
        sys.set_int_max_str_digits(0)
    check_counts()
    repr([0])  # the first `repr` of a container in a process makes a list and a dict that stay
    gc.collect()
    for request, is_function in list(deep_programs()):  # answered at the depth at which all requests are
        frames = frames_reached(answer(request), is_function)
        recursion_limits[is_function] += FRAME_LIMIT - frames
    while True:
        line = requests.readline()
        if not line:
            return
        answers.write(answer(line).encode("utf-8") + b"\n")
        answers.flush()


if __name__ == "__main__":
    # Whoever passes this text on standard input leaves the reader, which has read ahead, in `requests`.
    main(globals().get("requests") or io.open(0, "rb", closefd=False))
