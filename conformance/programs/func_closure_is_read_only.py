# 2.7's func_closure cannot be assigned.
# versions: 2.7
f = (lambda x: lambda: x)(1)
f.func_closure = None
