"""Runs programs in the CPython that executes this file and says what can be observed of them.

One file, standard library only, for CPython 2.7 and 3.6 onwards. It reads requests from standard input. Most are JSON
objects, one a line, and each is answered with one line:

    {"compile": {"source": TEXT, "filename": TEXT}}   {"program": PROGRAM}
    {"observe": PROGRAM}                              {"observation": OBSERVATION}
    {"facts": null}                                   {"facts": {"version", "full", "limit", "opcodes"}}
    {"effects": [[NUMBER, ARG, JUMP], ...]}           {"effects": [N or null, ...]}
    {"listing": PROGRAM}                              {"listing": [TEXT, ...]}
    {"library": null}                                 {"library": [NAME, ...]}
    {"module": NAME}                                  {"program": PROGRAM}

What this interpreter cannot do is answered with {"unsupported": WHY}, what is wrong with a request, or with the source
to compile, with {"error": {"class", "message", "line"}}. Programs are as in `freevars-code`, observations as in
`conformance/src/observation`.

For programs by the thousand there are requests that are a line, `NAME LENGTH`, and so many bytes:

    programs    A batch: what `marshal` makes of a list of bytes, each of which is what it makes of a code object. The
                answer is its length, a line, and the answers to the programs as `answer_program` gives them.
    progress    The name of a file. From now on its first byte says which program of a batch runs. There is no answer.

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
import marshal
import mmap
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


#: One half of a pair without the other, which no UTF-8 says.
LONE_SURROGATE = re.compile(u"[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]")


def text_from(name):
    """A `str` of this version as JSON text: 2.7's are bytes, read as UTF-8."""
    if isinstance(name, STR):
        if LONE_SURROGATE.search(name):
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
        return content.encode("utf-8").decode("utf-8")  # a new object, as `marshal` makes it
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
WrapperType = type([].__init__)  # the same of a method that fills a slot of the type
UNBOUND_TYPES = (type(list.append), type(list.__init__))
PLAIN = frozenset(INTS + (bool, float, complex, bytes, STR, type(None), type(Ellipsis)))
NESTED = frozenset([tuple, list, set, frozenset, dict, CellType])
CLASS_TYPES = (type, types.ClassType) if PY2 else (type,)
# What a class has, whatever its metaclass says.
NAME_OF_TYPE = type.__dict__["__name__"].__get__
MRO_OF_TYPE = type.__dict__["__mro__"].__get__
DICT_OF_TYPE = type.__dict__["__dict__"].__get__

#: An atom, an emitted text or a message longer than this makes a program unsupported.
TEXT_LIMIT = 1 << 20
#: A value nested deeper than this inside tuples, or shown deeper than this, makes a program unsupported.
NESTING_LIMIT = 100

ADDRESS = re.compile("at 0x[0-9a-fA-F]+")


def readable(text):
    """A text of a program as JSON text; what is no Unicode text is replaced."""
    if isinstance(text, STR):
        return text if PY2 else text.encode("utf-8", "backslashreplace").decode("utf-8")
    return STR(text, "utf-8", "replace") if isinstance(text, bytes) else text.decode("utf-8", "replace")


def stable(text):
    """A text of a program as JSON text, memory addresses made equal."""
    text = readable(text)
    return ADDRESS.sub("at 0x...", text) if "at 0x" in text else text


def is_method(value):
    """Whether it is a built-in function bound to an object, rather than one of a module."""
    kind = type(value)
    if kind is WrapperType:
        return True
    if kind is not MethodType or issubclass(type(value.__self__), (type(None), types.ModuleType)):
        return False
    return value.__name__ != "__new__"  # a function of a type that is bound to nothing but the type itself


def is_atom(value, depth=0):
    """Whether only the text of a value is observed: it is immutable and reaches no object that is."""
    kind = type(value)
    if kind is not tuple:
        return not (kind in OBJECTS or is_method(value))
    if depth > NESTING_LIMIT:
        raise Unsupported("a value nested deeper than %d" % NESTING_LIMIT)
    atoms = 0
    for each in value:
        kind = type(each)
        atoms += kind in PLAIN or kind not in OBJECTS and is_atom(each, depth + 1)
    return atoms == len(value)


def show(value, inside=()):
    """A value as text: what `emit` records, and what stands for an atom. `inside` are the ids of what contains it."""
    kind = type(value)
    if kind in PLAIN or kind is Token:
        return repr(value)
    if kind is types.FunctionType:
        return "<function %s>" % value.__name__
    if kind is types.CodeType:
        return "<code %s>" % value.co_name
    if is_method(value):
        return "<method %s>" % value.__name__
    if kind is MethodType or kind in UNBOUND_TYPES:
        return "<builtin %s>" % value.__name__
    if kind is functools.partial and value.func in BUILT_IN:
        return "<builtin %s>" % BUILT_IN[value.func]
    # Not isinstance(), which asks an object for its __class__: so what a program's class defines might run.
    if issubclass(kind, type) or kind in CLASS_TYPES:
        return "<type %s>" % name_of_class(value)
    if issubclass(kind, BaseException):
        return "<%s>" % " ".join(filter(None, [NAME_OF_TYPE(kind), message_of(value)]))
    if kind not in NESTED:
        return "<other %s>" % NAME_OF_TYPE(kind)
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


def name_of_class(class_):
    """The name of a class, without asking a metaclass that a program may have written."""
    return NAME_OF_TYPE(class_) if issubclass(type(class_), type) else class_.__name__


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
        namespaces = map(DICT_OF_TYPE, MRO_OF_TYPE(type(error)))
        own = next(namespace["__str__"] for namespace in namespaces if "__str__" in namespace)
        return str(error) if isinstance(own, type(object.__str__)) else BaseException.__str__(error)
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

    __slots__ = ("events", "tokens", "wrote", "closed", "unsupported", "collections", "old")

    def __init__(self, events):
        self.events = events  # of the phase: the text of an `emit`, the label of a token finalised, (TEXT,) of a write
        self.tokens = 0  # how many have been made
        self.wrote = False  # whether anything has been written
        self.closed = False  # whether events are of no interest any more
        self.unsupported = None  # why the observation is worth nothing
        self.collections = 0  # how many the program has called for
        self.old = None  # by id, what was there before the run; noted when that can no longer be told otherwise


#: The program that runs; a closed one in between.
current = Run([])
current.closed = True


class Token(object):
    """An object with identity whose finalisation is recorded, and then calls a closure if it was given one."""

    __slots__ = ("_run", "_label", "_finaliser")

    def __repr__(self):
        return "<token %d>" % self._label

    def __del__(self):
        run = self._run
        if run.closed:
            return
        run.events.append(self._label)
        finaliser = self._finaliser
        del self, run  # what the closure keeps of its frame keeps this one, too
        if finaliser is None:
            return
        if PY2:
            finaliser()  # what it raises is dropped by whoever finalises: there is no `sys.stderr` to write it to
        else:
            trail = None
            try:
                finaliser()
            except:  # noqa: E722    whatever it raises, SystemExit included
                trail = forget_frame(sys.exc_info()[1])
            finally:
                del trail  # after the exception, as PyErr_WriteUnraisable releases them
                del finaliser


Token.__name__ = "token"

#: What is observed as an object, bound methods and tuples that reach one besides.
OBJECTS = frozenset([types.FunctionType, CellType, Token, list, set, dict])


def forget_frame(error):
    """Take the frame of this file that caught an exception out of its traceback, and return what is left: CPython has
    none there.

    In 2.7 the traceback is not the exception's. A program's own class has no say in it.
    """
    if PY2:
        return None
    traceback = BaseException.__dict__["__traceback__"]
    trail = traceback.__get__(error).tb_next
    traceback.__set__(error, trail)
    return trail


def make_token(*args, **kwargs):
    """`token()`, `token(closure)`"""
    if kwargs or len(args) > 1:
        given = len(args), len(kwargs)
        del args, kwargs
        raise complain("token", "at most 1 argument", *given)
    made = Token()
    made._run = run = current
    run.tokens = made._label = run.tokens + 1
    made._finaliser = args[0] if args else None
    return made


def emit(*args, **kwargs):
    """`emit(value)`"""
    if kwargs or len(args) != 1:
        given = len(args), len(kwargs)
        del args, kwargs
        raise complain("emit", "exactly one argument", *given)
    try:
        text = repr(args[0]) if type(args[0]) in PLAIN else readable(show(args[0]))
        current.events.append(stable(text) if "0x" in text else text)
    except Unsupported as why:
        current.unsupported = str(why)


def collect(*args, **kwargs):
    """`collect()`"""
    if kwargs or args:
        given = len(args), len(kwargs)
        del args, kwargs
        raise complain("collect", "no arguments", *given)
    run = current
    run.collections += 1
    if HAS_FREEZE:
        gc.collect()
    elif run.collections == 1:
        gc.collect(0)  # what survives is in the middle generation: still younger than what was there before the run
    else:
        if run.old is None:
            run.old = old_objects()
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
        if self._run is not None and not self._run.closed:
            text = readable(text)
            events = self._run.events
            if events and type(events[-1]) is tuple:  # adjacent writes are one
                text = events.pop()[0] + text
            events.append((text,))
            self._run.wrote = True

    def flush(self):
        pass


# ---------------------------------------------------------------------------------------------------------------------
# The walk over a result, which counts references
# ---------------------------------------------------------------------------------------------------------------------

# A value is the text of an atom, or the number of an object: the place of its record, which is a list.
#
#     ["cell", COUNT]  ["cell", COUNT, CONTENT]
#     ["tuple", COUNT, ITEM, ...]  ["list", COUNT, ITEM, ...]  ["set", COUNT, ITEM, ...]
#     ["dict", COUNT, KEY, VALUE, KEY, VALUE, ...]
#     ["method", COUNT, NAME, SELF]
#     ["token", COUNT, LABEL]  ["token", COUNT, LABEL, FINALISER]
#     ["function", COUNT, NAME, QUALNAME, PARTS, DOC, MODULE, ...], then those of FUNCTION_PARTS that PARTS has bits of


def walk(values):
    """Replace values by what is observed of them, and give the records of the objects that they reach.

    Reference counts are those in memory, less one for the observer: while they are read each object is held by the
    list `found` besides by those whose references count, and by nothing else of ours. What reading through a list adds
    is measured on an object that only the list holds.
    """
    found, records, numbers = [], [], {}
    tasks = []  # of whom the number is still wanted: (the list it goes into, where, the object), the next one last
    describe_values(values, 0, tasks)
    while tasks:
        holder, index, value = tasks.pop()
        key = id(value)
        if key in numbers:
            holder[index] = numbers[key]
        else:
            holder[index] = numbers[key] = len(found)
            found.append(value)
            record, first = describe_object(value)
            describe_values(record, first, tasks)
            records.append(record)
        del value
    found.append(object())
    counts = list(map(sys.getrefcount, found))
    base = counts.pop()
    for record, count in zip(records, counts):
        record[1] = count - base
    return records


def describe_values(values, first, tasks):
    """Replace what is in a list from an index on by what is observed of it; what is an object becomes a task."""
    for index in range(len(values) - 1, first - 1, -1):
        value = values[index]
        if type(value) in PLAIN:
            text = repr(value)
            values[index] = stable(limited(text)) if "0x" in text or len(text) > TEXT_LIMIT else text
        elif is_atom(value):
            values[index] = stable(limited(show(value)))
        else:
            tasks.append((values, index, value))
            values[index] = None


def global_names(namespace):
    """The names of the globals that a program made, sorted."""
    names = []
    for name in namespace:
        if type(name) is not str:
            raise Unsupported("a global whose name is not a str")
        if name not in OWN_GLOBALS:
            names.append(name)
    names.sort()
    return names


#: The globals that a program does not make.
OWN_GLOBALS = frozenset(["__name__", "__builtins__", "__warningregistry__"])


def describe_object(value):
    """The record of an object, and where in it what it refers to begins."""
    kind = type(value)
    if kind is CellType:
        return ["cell", None] + gc.get_referents(value), 2
    if kind is tuple:
        return ["tuple", None] + list(value), 2
    if kind is types.FunctionType:
        return describe_function(value), 5
    if kind is Token:
        return ["token", None, value._label] + ([] if value._finaliser is None else [value._finaliser]), 3
    if kind is list:
        return ["list", None] + value, 2
    if kind is dict:
        return ["dict", None] + [each for key in keys_in_order(value) for each in (key, value[key])], 2
    if kind is set:
        return ["set", None] + sorted(value, key=show), 2
    return ["method", None, stable(value.__name__), value.__self__], 3


#: What a function may have, each with its bit: closure 1, defaults 2 and so on.
FUNCTION_PARTS = ["closure", "defaults", "kwdefaults", "annotations", "dict"]


def describe_function(function):
    """The record of a function."""
    doc, module = function.__doc__, function.__module__
    parts = [function.__closure__, function.__defaults__]
    if not PY2:
        parts.append(function.__kwdefaults__)
    if has_more(function, parts, doc, module):
        if PY2:
            parts += [None, None]
        else:
            parts += ([each for each in annotations_of(function) if len(each)] + [None])[:1]
        parts.append(function.__dict__ or None)
    bits = sum(1 << bit for bit, each in enumerate(parts) if each is not None)
    qualname = None if PY2 else stable(function.__qualname__)
    record = ["function", None, stable(function.__name__), qualname, bits, doc, module]
    return record + [each for each in parts if each is not None]


def has_more(function, parts, doc, module):
    """Whether a function may have annotations or a dict besides these parts, without asking it for them: that would
    make them."""
    referents = list(map(id, gc.get_referents(function)))
    if len(referents) != PLAIN_FUNCTION + len(parts) - parts.count(None):
        return True
    # What was deleted is read as None, but is no referent.
    nones = (doc is None) + (module is None)
    return nones > 0 and referents.count(id(None)) != nones


#: How many objects a function refers to that has none of FUNCTION_PARTS.
PLAIN_FUNCTION = len(gc.get_referents(describe_function))


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

if PY2:
    # A type of 2.7 makes the list of its subclasses when it has the first one: no program is to be the first.
    SUBCLASSES = [type("_", (each,), {}) for each in (object, type, dict, list)]
    SUBCLASSES += [
        type("_", (each,), {}) for each in vars(builtins).values() if type(each) is type and issubclass(each, BaseException)
    ]

#: Without gc.freeze: the first object of the oldest generation.
oldest = None
#: How many programs have left there what only a full collection frees, since the last one; and how many may.
littered = 0
LITTER_LIMIT = 64


def hide_old_objects():
    """Put everything that there is now out of the collector's sight."""
    global oldest, littered
    if HAS_FREEZE:
        gc.freeze()
        return
    if littered < LITTER_LIMIT:
        gc.collect(1)
    else:
        gc.collect()
        oldest, littered = None, 0
    if oldest is None:
        oldest = gc.get_objects()[0]


def young_kinds(run):
    """The type of each object that the collector tracks and that was made since `hide_old_objects`.

    What `gc.get_objects` gives has this function's frame in it, up to 3.10: kept, it would be part of a cycle.
    """
    if HAS_FREEZE:
        return list(map(type, gc.get_objects()))
    objects = gc.get_objects()
    kinds = []
    for each in objects:
        if run.old is not None:
            if id(each) not in run.old:
                kinds.append(type(each))
        elif each is oldest:  # the youngest generation comes first
            break
        else:
            kinds.append(type(each))
    del objects, each
    return kinds


def old_objects():
    """By id, what the collector tracks and was made before; held, so that no id comes to mean another object."""
    old = {}
    for each in reversed(gc.get_objects()):
        old[id(each)] = each
        if each is oldest:
            break
    return old


def forget_old_objects(run):
    """Undo `old_objects`, which holds even the frame that holds the run."""
    global oldest
    run.old = None
    oldest = None  # the full collection has changed the order


#: How many more collections what one collection left over may take: finalisers of 3.4 and later may make new garbage.
SWEEPS = 5
#: What is counted of the garbage, and how JSON names it.
COUNTED = [CellType, types.FunctionType, list, Token]
COUNTED_NAMES = ["cell", "function", "list", "token"]


def census(run):
    """How many of each kind in COUNTED are alive; None if nothing that could be garbage is."""
    kinds = young_kinds(run)
    if kinds.count(types.FrameType) == len(kinds):  # frames of this file; a cycle has other members too
        return None
    return list(map(kinds.count, COUNTED))


def collect_garbage(run):
    """A collection of what the run made; answers how many objects were unreachable."""
    return gc.collect() if HAS_FREEZE or run.old is not None else gc.collect(1)


def sweep(run):
    """After a closed run: free what one collection did not, so that programs do not influence each other."""
    global littered
    littered += bool(gc.garbage)  # what is reachable from there is in the oldest generation now
    for _ in range(SWEEPS):
        while gc.garbage:  # 2.7: what has a finaliser and is part of a cycle
            each = gc.garbage.pop()
            if type(each) is Token:
                each._finaliser = None
            else:
                try:
                    object.__getattribute__(each, "__dict__").clear()
                except AttributeError:  # a generator
                    pass
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


def observe(code):
    """Run a program, given by its first code object, and say what can be observed of it: two tuples, which are what
    `marshal` makes of

        ("observation", OUTCOME, NAMES, VALUES, RECORDS)    of `describe_result`
        (EVENTS, DROPPED, GARBAGE, COLLECTED)               events as in `Run`; GARBAGE as `census` gives it
    """
    global current
    is_function = code.co_flags & 3 == 3
    if code.co_freevars:
        raise Unsupported("the first code object has free variables")
    namespace = {"__name__": "__main__", "__builtins__": builtins}
    box = []  # holds the outcome, and is the one reference to it that counts
    events, dropped, collected = [], [], []
    current = run = Run(events)
    streams = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = Recorder(run), None if PY2 else Recorder(None)
    garbage = ()
    hide_old_objects()  # nothing that the census counts may be made from here to there, and stay
    try:
        running = run_program(code, namespace, box, dropped)
        for result in running:  # it is then that what the program still handles is let go
            sys.setrecursionlimit(recursion_limits[is_function] - 1)
        del running
        sys.setrecursionlimit(recursion_limits[is_function])
        for _ in drop_rest(box, namespace):
            sys.setrecursionlimit(recursion_limits[is_function] - 1)
        run.events = collected
        garbage = census(run)
        if garbage is not None:
            sys.setrecursionlimit(recursion_limits[is_function])
            for _ in collect_rest(run):
                sys.setrecursionlimit(recursion_limits[is_function] - 1)
    finally:
        run.closed = True
        run.events = []
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
    collected.sort(key=event_order)  # the order within a collection is an accident
    if run.wrote:
        for phase in (events, dropped, collected):
            phase[:] = [(stable(each[0]),) if type(each) is tuple else each for each in phase]
    return result, marshal.dumps((events, dropped, garbage, collected), MARSHAL_FORMAT)


def run_program(code, namespace, box, dropped):
    """Run a program, and give the first tuple of its observation. The outcome is put into the box; what comes after
    goes to the events of `dropped`.

    It is a generator because from 3.7 on these have what is being handled to themselves: a program may end while it
    handles an exception, which is let go when the generator ends. It is one function because in 2.7 an exception is held
    by the frame that caught it until `sys.exc_clear()`.
    """
    is_function, raised = code.co_flags & 3 == 3, None
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
    current.events = dropped
    result = describe_result(raised, box, namespace)
    del code, namespace, box, dropped, raised  # the program's frames may keep this one
    sys.setrecursionlimit(recursion_limits[is_function])
    if PY2:
        # These would hold the exception, whose finalisers may set them, for longer.
        sys.exc_type = sys.exc_value = sys.exc_traceback = None
        sys.exc_clear()
    yield result


def drop_rest(box, namespace):
    """Drop the outcome and the globals: a generator, as `run_program` is, because finalisers may leave something handled."""
    del box[:]
    drop_globals(namespace)
    yield


def collect_rest(run):
    """Collect what is garbage: a generator for the same reason."""
    collect_garbage(run)
    yield


def describe_result(raised, box, namespace):
    """The first tuple of an observation. Its outcome is a value, or else `raised`, which `describe_exception` made; its
    names and values are those of the globals."""
    names = global_names(namespace)
    values = ([] if raised else box) + list(map(namespace.__getitem__, names))
    records = walk(values)
    outcome = raised or values.pop(0)
    return marshal.dumps(("observation", outcome, names, values, records), MARSHAL_FORMAT)


def describe_exception(class_, error, traceback):
    """An exception: (class, message, name, names of frames)."""
    frames = []
    has_name = VERSION >= (3, 10) and issubclass(type(error), (NameError, AttributeError, ImportError))
    name = stable(error.name) if has_name and isinstance(error.name, str) else None
    while traceback is not None:
        frame = traceback.tb_frame
        if frame.f_globals is not globals():
            frames.append(stable(frame.f_code.co_name))
        traceback = traceback.tb_next
    return stable(name_of_class(class_)), stable(limited(message_of(error))), name, frames


def event_order(event):
    """The order of events: what was emitted before what was finalised, and that before what was written."""
    return {int: 1, tuple: 2}.get(type(event), 0), event


def drop_globals(namespace):
    """Delete the globals in sorted order, and again those that finalisers made meanwhile."""
    for _ in range(FRAME_LIMIT):
        names = tuple(global_names(namespace))  # what keeps this frame keeps no list that the census would count
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


#: Where the standard library is.
LIBRARY = os.path.dirname(os.path.abspath(os.__file__))


def library(_):
    """The Python files of the standard library, its tests included: paths below its folder, in order."""
    names = []
    for folder, folders, files in os.walk(LIBRARY):
        folders[:] = sorted(name for name in folders if name not in ("site-packages", "dist-packages", "__pycache__"))
        below = os.path.relpath(folder, LIBRARY)
        names += [os.path.normpath(os.path.join(below, name)) for name in files if name.endswith(".py")]
    return json.dumps(sorted(names))


def module(name):
    """The program that a file of the standard library compiles to."""
    with io.open(os.path.join(LIBRARY, name), "rb") as file:
        source = file.read()
    return json.dumps(export_program(compile(source, text_to(name), "exec", 0, True), None))


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


def observe_program(program):
    """What is observed of a program, both as JSON."""
    result, rest = observe(build_program(program)[0])
    _, outcome, names, values, records = marshal.loads(result)
    events, dropped, garbage, collected = marshal.loads(rest)
    if type(outcome) is tuple:
        raised = dict(zip(["class", "message", "name", "traceback"], outcome))
        outcome = {"raised": without_none(raised)}
    else:
        outcome = {"returned": outcome}
    garbage = {name: count for name, count in zip(COUNTED_NAMES, garbage or ()) if count}
    observation = {"outcome": outcome, "globals": dict(zip(names, values)), "objects": list(map(object_json, records))}
    observation.update(events=list(map(event_json, events)), dropped=list(map(event_json, dropped)))
    observation.update(garbage=garbage, collected=list(map(event_json, collected)))
    return json.dumps(observation)


def without_none(fields):
    """The fields that are not None."""
    return {name: value for name, value in fields.items() if value is not None}


def event_json(event):
    """An event as JSON."""
    kind = type(event)
    return {"finalise": event} if kind is int else {"write": event[0]} if kind is tuple else {"emit": event}


def object_json(record):
    """An object as JSON."""
    kind, count, rest = record[0], record[1], record[2:]
    if kind in ("tuple", "list", "set"):
        fields = {"items": rest}
    elif kind == "dict":
        fields = {"entries": list(zip(rest[::2], rest[1::2]))}
    elif kind == "function":
        fields = dict(zip(["name", "qualname", "parts", "doc", "module"], rest))
        parts = fields.pop("parts")
        fields.update(zip([name for bit, name in enumerate(FUNCTION_PARTS) if parts >> bit & 1], rest[5:]))
    else:
        names = {"cell": ["content"], "token": ["label", "finaliser"], "method": ["name", "self"]}
        fields = dict(zip(names[kind], rest))
    return without_none(dict(fields, kind=kind, count=count))


#: What answers a request, and under which name.
REQUESTS = {
    "compile": (compile_source, "program"),
    "observe": (observe_program, "observation"),
    "facts": (facts, "facts"),
    "effects": (effects, "effects"),
    "listing": (listing, "listing"),
    "library": (library, "library"),
    "module": (module, "program"),
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
        return json.dumps({"error": without_none(describe_error(error))})


def describe_error(error):
    """What is wrong with a request."""
    line = error.lineno if isinstance(error, SyntaxError) else None
    return {"class": type(error).__name__, "message": stable(getattr(error, "msg", None) or str(error)), "line": line}


#: The version of the `marshal` format that answers have: the newest one in which no value refers back to another.
MARSHAL_FORMAT = 0 if PY2 else 2
#: The values of a byte, as `progress` takes them.
BYTE_VALUES = list(map(chr, range(256))) if PY2 else range(256)
#: Its first byte says which program of a batch runs. Once it is a file, others see that, however the program ends.
progress = bytearray(1)


def answer_programs(batch):
    """The answers to a batch of programs, one after the other."""
    answers = []
    for number, program in enumerate(marshal.loads(batch)):
        progress[0] = BYTE_VALUES[number]
        answers.append(answer_program(program))
    progress[0] = BYTE_VALUES[0]
    return b"".join(answers)


def answer_program(program):
    """What `marshal` makes of the answer to one: of the two tuples of `observe`, or of ("unsupported", WHY), or of
    ("error", CLASS, MESSAGE, LINE)."""
    try:
        return b"".join(observe(marshal.loads(program)))
    except Unsupported as why:
        return marshal.dumps(("unsupported", stable(str(why))), MARSHAL_FORMAT)
    except Exception as error:
        described = describe_error(error)
        answer = "error", described["class"], described["message"], described["line"]
        return marshal.dumps(answer, MARSHAL_FORMAT)


def report_progress(path):
    """Have `progress` in a file, and that file without a name."""
    global progress
    with io.open(path, "r+b") as file:
        progress = mmap.mmap(file.fileno(), 1)
    os.remove(path)


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
    counts = [record[1] for record in walk([box])]
    if counts != [1, 2, 1, 1, 2]:
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
        name, _, size = line.partition(b" ")
        if name == b"programs":
            found = answer_programs(requests.read(int(size)))
            answers.write(b"%d\n%s" % (len(found), found))
        elif name == b"progress":
            report_progress(requests.read(int(size)))
        else:
            answers.write(answer(line).encode("utf-8") + b"\n")
        answers.flush()


if __name__ == "__main__":
    # Whoever passes this text on standard input leaves the reader, which has read ahead, in `requests`.
    main(globals().get("requests") or io.open(0, "rb", closefd=False))
