# A function whose globals have no __builtins__ finds no builtins up to 3.9, and the interpreter's from 3.10 on.
FunctionType = type(lambda: 0)
emit(FunctionType((lambda: x).__code__, {"x": 2})())
try:
    emit(FunctionType((lambda: len([1])).__code__, {"x": 2})())
except NameError as error:
    emit(error)
emit(FunctionType((lambda: None).__code__, {})())
