freevars 3.8
| # Classes made in functions: their methods read captured variables, and what they inherit.
|
| def make(step):
|     class Base(object):
|         kind = 'base'
|
|         def __init__(self, x):
|             self.x = x
|
|         def next(self):
|             self.x += step
|             return self.x
|
|         @property
|         def twice(self):
|             return 2 * self.x
|
|         @staticmethod
|         def still():
|             return step
|
|         @classmethod
|         def named(cls):
|             return cls.__name__
|
|     class Derived(Base):
|         kind = 'derived'
|
|         def next(self):
|             return super(Derived, self).next() + 100
|
|         def __add__(self, other):
|             return self.x + other
|
|         def __call__(self, *given):
|             return given
|
|         def __getattr__(self, name):
|             return name + '?'
|
|     return Base, Derived
|
|
| Base, Derived = make(3)
| one = Derived(1)
| for _ in range(3):
|     emit(one.next())
| emit((one.twice, one.still(), one.named(), one + 5, one(1, 2), one.missing, one.kind))
| Derived.next = lambda self: 'changed'
| emit(one.next())
| one.next = lambda: 'own'
| emit(one.next())
| del one.next, Derived.next
| emit(one.next())
| emit(isinstance(one, Base))
| try:
|     Base(1).missing
| except AttributeError as error:
|     emit(str(error))
|

code <module> flags=NOFREE stacksize=10 filename='classes.py' firstlineno=3
  3           0 LOAD_CONST               0 (<code object make at 0x..., file "classes.py", line 3>)
              2 LOAD_CONST               1 ('make')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

 44           8 LOAD_NAME                0 (make)
             10 LOAD_CONST               2 (3)
             12 CALL_FUNCTION            1
             14 UNPACK_SEQUENCE          2
             16 STORE_NAME               1 (Base)
             18 STORE_NAME               2 (Derived)

 45          20 LOAD_NAME                2 (Derived)
             22 LOAD_CONST               3 (1)
             24 CALL_FUNCTION            1
             26 STORE_NAME               3 (one)

 46          28 LOAD_NAME                4 (range)
             30 LOAD_CONST               2 (3)
             32 CALL_FUNCTION            1
             34 GET_ITER
        >>   36 FOR_ITER                16 (to 54)
             38 STORE_NAME               5 (_)

 47          40 LOAD_NAME                6 (emit)
             42 LOAD_NAME                3 (one)
             44 LOAD_METHOD              7 (next)
             46 CALL_METHOD              0
             48 CALL_FUNCTION            1
             50 POP_TOP
             52 JUMP_ABSOLUTE           36

 48     >>   54 LOAD_NAME                6 (emit)
             56 LOAD_NAME                3 (one)
             58 LOAD_ATTR                8 (twice)
             60 LOAD_NAME                3 (one)
             62 LOAD_METHOD              9 (still)
             64 CALL_METHOD              0
             66 LOAD_NAME                3 (one)
             68 LOAD_METHOD             10 (named)
             70 CALL_METHOD              0
             72 LOAD_NAME                3 (one)
             74 LOAD_CONST               4 (5)
             76 BINARY_ADD
             78 LOAD_NAME                3 (one)
             80 LOAD_CONST               3 (1)
             82 LOAD_CONST               5 (2)
             84 CALL_FUNCTION            2
             86 LOAD_NAME                3 (one)
             88 LOAD_ATTR               11 (missing)
             90 LOAD_NAME                3 (one)
             92 LOAD_ATTR               12 (kind)
             94 BUILD_TUPLE              7
             96 CALL_FUNCTION            1
             98 POP_TOP

 49         100 LOAD_CONST               6 (<code object <lambda> at 0x..., file "classes.py", line 49>)
            102 LOAD_CONST               7 ('<lambda>')
            104 MAKE_FUNCTION            0
            106 LOAD_NAME                2 (Derived)
            108 STORE_ATTR               7 (next)

 50         110 LOAD_NAME                6 (emit)
            112 LOAD_NAME                3 (one)
            114 LOAD_METHOD              7 (next)
            116 CALL_METHOD              0
            118 CALL_FUNCTION            1
            120 POP_TOP

 51         122 LOAD_CONST               8 (<code object <lambda> at 0x..., file "classes.py", line 51>)
            124 LOAD_CONST               7 ('<lambda>')
            126 MAKE_FUNCTION            0
            128 LOAD_NAME                3 (one)
            130 STORE_ATTR               7 (next)

 52         132 LOAD_NAME                6 (emit)
            134 LOAD_NAME                3 (one)
            136 LOAD_METHOD              7 (next)
            138 CALL_METHOD              0
            140 CALL_FUNCTION            1
            142 POP_TOP

 53         144 LOAD_NAME                3 (one)
            146 DELETE_ATTR              7 (next)
            148 LOAD_NAME                2 (Derived)
            150 DELETE_ATTR              7 (next)

 54         152 LOAD_NAME                6 (emit)
            154 LOAD_NAME                3 (one)
            156 LOAD_METHOD              7 (next)
            158 CALL_METHOD              0
            160 CALL_FUNCTION            1
            162 POP_TOP

 55         164 LOAD_NAME                6 (emit)
            166 LOAD_NAME               13 (isinstance)
            168 LOAD_NAME                3 (one)
            170 LOAD_NAME                1 (Base)
            172 CALL_FUNCTION            2
            174 CALL_FUNCTION            1
            176 POP_TOP

 56         178 SETUP_FINALLY           14 (to 194)

 57         180 LOAD_NAME                1 (Base)
            182 LOAD_CONST               3 (1)
            184 CALL_FUNCTION            1
            186 LOAD_ATTR               11 (missing)
            188 POP_TOP
            190 POP_BLOCK
            192 JUMP_FORWARD            46 (to 240)

 58     >>  194 DUP_TOP
            196 LOAD_NAME               14 (AttributeError)
            198 COMPARE_OP              10 (exception match)
            200 POP_JUMP_IF_FALSE      238
            202 POP_TOP
            204 STORE_NAME              15 (error)
            206 POP_TOP
            208 SETUP_FINALLY           16 (to 226)

 59         210 LOAD_NAME                6 (emit)
            212 LOAD_NAME               16 (str)
            214 LOAD_NAME               15 (error)
            216 CALL_FUNCTION            1
            218 CALL_FUNCTION            1
            220 POP_TOP
            222 POP_BLOCK
            224 BEGIN_FINALLY
        >>  226 LOAD_CONST               9 (None)
            228 STORE_NAME              15 (error)
            230 DELETE_NAME             15 (error)
            232 END_FINALLY
            234 POP_EXCEPT
            236 JUMP_FORWARD             2 (to 240)
        >>  238 END_FINALLY
        >>  240 LOAD_CONST               9 (None)
            242 RETURN_VALUE

code make(step) locals=(Base) cellvars=(Derived, step) consts=(0: None) stacksize=4 firstlineno=3
  4           0 LOAD_BUILD_CLASS
              2 LOAD_CLOSURE             1 (step)
              4 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object Base at 0x..., file "classes.py", line 4>)
              8 LOAD_CONST               2 ('Base')
             10 MAKE_FUNCTION            8 (closure)
             12 LOAD_CONST               2 ('Base')
             14 LOAD_GLOBAL              0 (object)
             16 CALL_FUNCTION            3
             18 STORE_FAST               1 (Base)

 26          20 LOAD_BUILD_CLASS
             22 LOAD_CLOSURE             0 (Derived)
             24 BUILD_TUPLE              1
             26 LOAD_CONST               3 (<code object Derived at 0x..., file "classes.py", line 26>)
             28 LOAD_CONST               4 ('Derived')
             30 MAKE_FUNCTION            8 (closure)
             32 LOAD_CONST               4 ('Derived')
             34 LOAD_FAST                1 (Base)
             36 CALL_FUNCTION            3
             38 STORE_DEREF              0 (Derived)

 41          40 LOAD_FAST                1 (Base)
             42 LOAD_DEREF               0 (Derived)
             44 BUILD_TUPLE              2
             46 RETURN_VALUE

code Base freevars=(step) stacksize=4 firstlineno=4
  4           0 LOAD_NAME                0 (__name__)
              2 STORE_NAME               1 (__module__)
              4 LOAD_CONST               0 ('make.<locals>.Base')
              6 STORE_NAME               2 (__qualname__)

  5           8 LOAD_CONST               1 ('base')
             10 STORE_NAME               3 (kind)

  7          12 LOAD_CONST               2 (<code object __init__ at 0x..., file "classes.py", line 7>)
             14 LOAD_CONST               3 ('make.<locals>.Base.__init__')
             16 MAKE_FUNCTION            0
             18 STORE_NAME               4 (__init__)

 10          20 LOAD_CLOSURE             0 (step)
             22 BUILD_TUPLE              1
             24 LOAD_CONST               4 (<code object next at 0x..., file "classes.py", line 10>)
             26 LOAD_CONST               5 ('make.<locals>.Base.next')
             28 MAKE_FUNCTION            8 (closure)
             30 STORE_NAME               5 (next)

 14          32 LOAD_NAME                6 (property)

 15          34 LOAD_CONST               6 (<code object twice at 0x..., file "classes.py", line 14>)
             36 LOAD_CONST               7 ('make.<locals>.Base.twice')
             38 MAKE_FUNCTION            0
             40 CALL_FUNCTION            1
             42 STORE_NAME               7 (twice)

 18          44 LOAD_NAME                8 (staticmethod)

 19          46 LOAD_CLOSURE             0 (step)
             48 BUILD_TUPLE              1
             50 LOAD_CONST               8 (<code object still at 0x..., file "classes.py", line 18>)
             52 LOAD_CONST               9 ('make.<locals>.Base.still')
             54 MAKE_FUNCTION            8 (closure)
             56 CALL_FUNCTION            1
             58 STORE_NAME               9 (still)

 22          60 LOAD_NAME               10 (classmethod)

 23          62 LOAD_CONST              10 (<code object named at 0x..., file "classes.py", line 22>)
             64 LOAD_CONST              11 ('make.<locals>.Base.named')
             66 MAKE_FUNCTION            0
             68 CALL_FUNCTION            1
             70 STORE_NAME              11 (named)
             72 LOAD_CONST              12 (None)
             74 RETURN_VALUE

code __init__(self, x) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=2 firstlineno=7
  8           0 LOAD_FAST                1 (x)
              2 LOAD_FAST                0 (self)
              4 STORE_ATTR               0 (x)
              6 LOAD_CONST               0 (None)
              8 RETURN_VALUE

code next(self) freevars=(step) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=10
 11           0 LOAD_FAST                0 (self)
              2 DUP_TOP
              4 LOAD_ATTR                0 (x)
              6 LOAD_DEREF               0 (step)
              8 INPLACE_ADD
             10 ROT_TWO
             12 STORE_ATTR               0 (x)

 12          14 LOAD_FAST                0 (self)
             16 LOAD_ATTR                0 (x)
             18 RETURN_VALUE

code twice(self) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=2 firstlineno=14
 16           0 LOAD_CONST               1 (2)
              2 LOAD_FAST                0 (self)
              4 LOAD_ATTR                0 (x)
              6 BINARY_MULTIPLY
              8 RETURN_VALUE

code still() freevars=(step) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=18
 20           0 LOAD_DEREF               0 (step)
              2 RETURN_VALUE

code named(cls) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=1 firstlineno=22
 24           0 LOAD_FAST                0 (cls)
              2 LOAD_ATTR                0 (__name__)
              4 RETURN_VALUE

code Derived cellvars=(__class__) freevars=(Derived) stacksize=3 firstlineno=26
 26           0 LOAD_NAME                0 (__name__)
              2 STORE_NAME               1 (__module__)
              4 LOAD_CONST               0 ('make.<locals>.Derived')
              6 STORE_NAME               2 (__qualname__)

 27           8 LOAD_CONST               1 ('derived')
             10 STORE_NAME               3 (kind)

 29          12 LOAD_CLOSURE             1 (Derived)
             14 LOAD_CLOSURE             0 (__class__)
             16 BUILD_TUPLE              2
             18 LOAD_CONST               2 (<code object next at 0x..., file "classes.py", line 29>)
             20 LOAD_CONST               3 ('make.<locals>.Derived.next')
             22 MAKE_FUNCTION            8 (closure)
             24 STORE_NAME               4 (next)

 32          26 LOAD_CONST               4 (<code object __add__ at 0x..., file "classes.py", line 32>)
             28 LOAD_CONST               5 ('make.<locals>.Derived.__add__')
             30 MAKE_FUNCTION            0
             32 STORE_NAME               5 (__add__)

 35          34 LOAD_CONST               6 (<code object __call__ at 0x..., file "classes.py", line 35>)
             36 LOAD_CONST               7 ('make.<locals>.Derived.__call__')
             38 MAKE_FUNCTION            0
             40 STORE_NAME               6 (__call__)

 38          42 LOAD_CONST               8 (<code object __getattr__ at 0x..., file "classes.py", line 38>)
             44 LOAD_CONST               9 ('make.<locals>.Derived.__getattr__')
             46 MAKE_FUNCTION            0
             48 STORE_NAME               7 (__getattr__)
             50 LOAD_CLOSURE             0 (__class__)
             52 DUP_TOP
             54 STORE_NAME               8 (__classcell__)
             56 RETURN_VALUE

code next(self) freevars=(Derived, __class__) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=29
 30           0 LOAD_GLOBAL              0 (super)
              2 LOAD_DEREF               0 (Derived)
              4 LOAD_FAST                0 (self)
              6 CALL_FUNCTION            2
              8 LOAD_METHOD              1 (next)
             10 CALL_METHOD              0
             12 LOAD_CONST               1 (100)
             14 BINARY_ADD
             16 RETURN_VALUE

code __add__(self, other) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=2 firstlineno=32
 33           0 LOAD_FAST                0 (self)
              2 LOAD_ATTR                0 (x)
              4 LOAD_FAST                1 (other)
              6 BINARY_ADD
              8 RETURN_VALUE

code __call__(self, *given) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|VARARGS|NESTED|NOFREE stacksize=1 firstlineno=35
 36           0 LOAD_FAST                1 (given)
              2 RETURN_VALUE

code __getattr__(self, name) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=2 firstlineno=38
 39           0 LOAD_FAST                1 (name)
              2 LOAD_CONST               1 ('?')
              4 BINARY_ADD
              6 RETURN_VALUE

code <lambda>(self) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=49
 49           0 LOAD_CONST               1 ('changed')
              2 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=51
 51           0 LOAD_CONST               1 ('own')
              2 RETURN_VALUE
