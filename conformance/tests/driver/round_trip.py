# Standard input: lines that are each a source as JSON. Compiles each, exports it, builds it again, and fails where the
# two code objects differ. Prints how many sources there were that compile.
import json

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
