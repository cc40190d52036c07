"""Times functions of a module in the CPython that executes this file: `python timing.py < REQUESTS`.

Standard library only, for CPython 2.7 and 3.x. The first line is JSON, the text of the module; the answer is `ready`, or
`unsupported` and why the module cannot be compiled or run. Then each line `NAME N` is answered by the seconds of
processor time that a call of the function of this name with the number N takes, or by `unsupported` and why.

Garbage is collected only when the module says so, by `collect()`, and of the youngest objects only: what the interpreter
itself has made before is not walked through.
"""
import gc
import json
import sys
import time

clock = time.process_time if hasattr(time, "process_time") else time.clock


def answer(text):
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def unsupported(error):
    answer("unsupported %s: %s" % (type(error).__name__, " ".join(str(error).split())))


def main():
    module = {"__name__": "workload", "collect": lambda: gc.collect(0)}
    try:
        exec(compile(json.loads(sys.stdin.readline()), "workload.py", "exec"), module)
    except Exception as error:
        return unsupported(error)
    gc.collect()
    gc.disable()
    answer("ready")
    for line in iter(sys.stdin.readline, ""):
        name, number = line.split()
        function, number = module[name], int(number)
        try:
            begun = clock()
            function(number)
            answer("%.9f" % (clock() - begun))
        except Exception as error:
            unsupported(error)
        gc.collect()


main()
