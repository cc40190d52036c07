# Standard input: the driver's length and text, then lines that are each a source as JSON. Compiles each, exports it,
# builds it again, and fails where the two code objects differ. Prints how many sources there were that compile.
import io
import json

stdin = io.open(0, "rb", closefd=False)
driver = {"__name__": "driver"}
exec(compile(stdin.read(int(stdin.readline())), "driver.py", "exec"), driver)


def check(compiled, built):
    assert type(compiled) is type(built), (compiled, built)
    if not isinstance(compiled, driver["types"].CodeType):
        if isinstance(compiled, tuple):
            assert len(compiled) == len(built), (compiled, built)
            for pair in zip(compiled, built):
                check(*pair)
        assert compiled == built or repr(compiled) == repr(built), (compiled, built)
        return
    assert compiled == built, compiled
    for name in sorted(name for name in dir(compiled) if name.startswith("co_")):
        if not callable(getattr(compiled, name)) and name not in ("co_lnotab", "_co_code_adaptive"):
            check(getattr(compiled, name), getattr(built, name))
    if driver["VERSION"] < (3, 10):
        assert compiled.co_lnotab == built.co_lnotab


checked = 0
for line in stdin:
    source = json.loads(line.decode("ascii"))
    try:
        code = compile(source, "test.py", "exec", 0, True)
        program = json.loads(json.dumps(driver["export_program"](code, source)))
    except (SyntaxError, driver["Unsupported"]):
        continue
    check(code, driver["build_program"](program)[0])
    checked += 1
print(checked)
