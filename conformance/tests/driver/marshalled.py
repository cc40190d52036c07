# Standard input: lines that are each an object with a program as JSON, and in `marshal` format as hexadecimal digits.
# Makes the code objects of both, and fails where they differ. Prints how many programs there were.
import json
import marshal


def names_in(code):
    """What a code object holds, in order: which of that is one object must be the same, too."""
    found = []
    waiting = [code]
    while waiting:
        value = waiting.pop()
        if isinstance(value, driver["types"].CodeType):
            for name in ["co_consts", "co_names", "co_varnames", "co_cellvars", "co_freevars"]:
                waiting.extend(getattr(value, name))
        elif isinstance(value, tuple):
            waiting.extend(value)
        found.append(value)
    return found


def places(values):
    """For each value the first place where the same object is."""
    first = {}
    return [first.setdefault(id(value), place) for place, value in enumerate(values)]


checked = 0
for line in stdin:
    request = json.loads(line.decode("ascii"))
    built = driver["build_program"](request["program"])[0]
    loaded = marshal.loads(driver["unhexadecimal"](request["marshal"]))
    check(built, loaded)
    assert marshal.dumps(built, 0) == marshal.dumps(loaded, 0), request["program"]  # the kinds of variables, too
    exported = [driver["export_program"](code, None) for code in (built, loaded)]
    assert exported[0] == exported[1], exported
    one, other = names_in(built), names_in(loaded)
    assert places(one) == places(other), [pair for pair in zip(places(one), places(other), one) if pair[0] != pair[1]]
    checked += 1
print(checked)
