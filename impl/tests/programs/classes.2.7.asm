freevars 2.7
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

code <module> flags=NOFREE stacksize=8 filename='classes.py' firstlineno=3
  3           0 LOAD_CONST               0 (<code object make at 0x..., file "classes.py", line 3>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

 44           9 LOAD_NAME                0 (make)
             12 LOAD_CONST               1 (3)
             15 CALL_FUNCTION            1
             18 UNPACK_SEQUENCE          2
             21 STORE_NAME               1 (Base)
             24 STORE_NAME               2 (Derived)

 45          27 LOAD_NAME                2 (Derived)
             30 LOAD_CONST               2 (1)
             33 CALL_FUNCTION            1
             36 STORE_NAME               3 (one)

 46          39 SETUP_LOOP              36 (to 78)
             42 LOAD_NAME                4 (range)
             45 LOAD_CONST               1 (3)
             48 CALL_FUNCTION            1
             51 GET_ITER
        >>   52 FOR_ITER                22 (to 77)
             55 STORE_NAME               5 (_)

 47          58 LOAD_NAME                6 (emit)
             61 LOAD_NAME                3 (one)
             64 LOAD_ATTR                7 (next)
             67 CALL_FUNCTION            0
             70 CALL_FUNCTION            1
             73 POP_TOP
             74 JUMP_ABSOLUTE           52
        >>   77 POP_BLOCK

 48     >>   78 LOAD_NAME                6 (emit)
             81 LOAD_NAME                3 (one)
             84 LOAD_ATTR                8 (twice)
             87 LOAD_NAME                3 (one)
             90 LOAD_ATTR                9 (still)
             93 CALL_FUNCTION            0
             96 LOAD_NAME                3 (one)
             99 LOAD_ATTR               10 (named)
            102 CALL_FUNCTION            0
            105 LOAD_NAME                3 (one)
            108 LOAD_CONST               3 (5)
            111 BINARY_ADD
            112 LOAD_NAME                3 (one)
            115 LOAD_CONST               2 (1)
            118 LOAD_CONST               4 (2)
            121 CALL_FUNCTION            2
            124 LOAD_NAME                3 (one)
            127 LOAD_ATTR               11 (missing)
            130 LOAD_NAME                3 (one)
            133 LOAD_ATTR               12 (kind)
            136 BUILD_TUPLE              7
            139 CALL_FUNCTION            1
            142 POP_TOP

 49         143 LOAD_CONST               5 (<code object <lambda> at 0x..., file "classes.py", line 49>)
            146 MAKE_FUNCTION            0
            149 LOAD_NAME                2 (Derived)
            152 STORE_ATTR               7 (next)

 50         155 LOAD_NAME                6 (emit)
            158 LOAD_NAME                3 (one)
            161 LOAD_ATTR                7 (next)
            164 CALL_FUNCTION            0
            167 CALL_FUNCTION            1
            170 POP_TOP

 51         171 LOAD_CONST               6 (<code object <lambda> at 0x..., file "classes.py", line 51>)
            174 MAKE_FUNCTION            0
            177 LOAD_NAME                3 (one)
            180 STORE_ATTR               7 (next)

 52         183 LOAD_NAME                6 (emit)
            186 LOAD_NAME                3 (one)
            189 LOAD_ATTR                7 (next)
            192 CALL_FUNCTION            0
            195 CALL_FUNCTION            1
            198 POP_TOP

 53         199 LOAD_NAME                3 (one)
            202 DELETE_ATTR              7 (next)
            205 LOAD_NAME                2 (Derived)
            208 DELETE_ATTR              7 (next)

 54         211 LOAD_NAME                6 (emit)
            214 LOAD_NAME                3 (one)
            217 LOAD_ATTR                7 (next)
            220 CALL_FUNCTION            0
            223 CALL_FUNCTION            1
            226 POP_TOP

 55         227 LOAD_NAME                6 (emit)
            230 LOAD_NAME               13 (isinstance)
            233 LOAD_NAME                3 (one)
            236 LOAD_NAME                1 (Base)
            239 CALL_FUNCTION            2
            242 CALL_FUNCTION            1
            245 POP_TOP

 56         246 SETUP_EXCEPT            17 (to 266)

 57         249 LOAD_NAME                1 (Base)
            252 LOAD_CONST               2 (1)
            255 CALL_FUNCTION            1
            258 LOAD_ATTR               11 (missing)
            261 POP_TOP
            262 POP_BLOCK
            263 JUMP_FORWARD            35 (to 301)

 58     >>  266 DUP_TOP
            267 LOAD_NAME               14 (AttributeError)
            270 COMPARE_OP              10 (exception match)
            273 POP_JUMP_IF_FALSE      300
            276 POP_TOP
            277 STORE_NAME              15 (error)
            280 POP_TOP

 59         281 LOAD_NAME                6 (emit)
            284 LOAD_NAME               16 (str)
            287 LOAD_NAME               15 (error)
            290 CALL_FUNCTION            1
            293 CALL_FUNCTION            1
            296 POP_TOP
            297 JUMP_FORWARD             1 (to 301)
        >>  300 END_FINALLY
        >>  301 LOAD_CONST               7 (None)
            304 RETURN_VALUE

code make(step) locals=(Base) cellvars=(Derived, step) consts=(0: None) stacksize=4 firstlineno=3
  4           0 LOAD_CONST               1 ('Base')
              3 LOAD_GLOBAL              0 (object)
              6 BUILD_TUPLE              1
              9 LOAD_CLOSURE             1 (step)
             12 BUILD_TUPLE              1
             15 LOAD_CONST               2 (<code object Base at 0x..., file "classes.py", line 4>)
             18 MAKE_CLOSURE             0
             21 CALL_FUNCTION            0
             24 BUILD_CLASS
             25 STORE_FAST               1 (Base)

 26          28 LOAD_CONST               3 ('Derived')
             31 LOAD_FAST                1 (Base)
             34 BUILD_TUPLE              1
             37 LOAD_CLOSURE             0 (Derived)
             40 BUILD_TUPLE              1
             43 LOAD_CONST               4 (<code object Derived at 0x..., file "classes.py", line 26>)
             46 MAKE_CLOSURE             0
             49 CALL_FUNCTION            0
             52 BUILD_CLASS
             53 STORE_DEREF              0 (Derived)

 41          56 LOAD_FAST                1 (Base)
             59 LOAD_DEREF               0 (Derived)
             62 BUILD_TUPLE              2
             65 RETURN_VALUE

code Base freevars=(step) flags=NEWLOCALS stacksize=3 firstlineno=4
  4           0 LOAD_NAME                0 (__name__)
              3 STORE_NAME               1 (__module__)

  5           6 LOAD_CONST               0 ('base')
              9 STORE_NAME               2 (kind)

  7          12 LOAD_CONST               1 (<code object __init__ at 0x..., file "classes.py", line 7>)
             15 MAKE_FUNCTION            0
             18 STORE_NAME               3 (__init__)

 10          21 LOAD_CLOSURE             0 (step)
             24 BUILD_TUPLE              1
             27 LOAD_CONST               2 (<code object next at 0x..., file "classes.py", line 10>)
             30 MAKE_CLOSURE             0
             33 STORE_NAME               4 (next)

 14          36 LOAD_NAME                5 (property)
             39 LOAD_CONST               3 (<code object twice at 0x..., file "classes.py", line 14>)
             42 MAKE_FUNCTION            0
             45 CALL_FUNCTION            1
             48 STORE_NAME               6 (twice)

 18          51 LOAD_NAME                7 (staticmethod)
             54 LOAD_CLOSURE             0 (step)
             57 BUILD_TUPLE              1
             60 LOAD_CONST               4 (<code object still at 0x..., file "classes.py", line 18>)
             63 MAKE_CLOSURE             0
             66 CALL_FUNCTION            1
             69 STORE_NAME               8 (still)

 22          72 LOAD_NAME                9 (classmethod)
             75 LOAD_CONST               5 (<code object named at 0x..., file "classes.py", line 22>)
             78 MAKE_FUNCTION            0
             81 CALL_FUNCTION            1
             84 STORE_NAME              10 (named)
             87 LOAD_LOCALS
             88 RETURN_VALUE

code __init__(self, x) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=2 firstlineno=7
  8           0 LOAD_FAST                1 (x)
              3 LOAD_FAST                0 (self)
              6 STORE_ATTR               0 (x)
              9 LOAD_CONST               0 (None)
             12 RETURN_VALUE

code next(self) freevars=(step) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=10
 11           0 LOAD_FAST                0 (self)
              3 DUP_TOP
              4 LOAD_ATTR                0 (x)
              7 LOAD_DEREF               0 (step)
             10 INPLACE_ADD
             11 ROT_TWO
             12 STORE_ATTR               0 (x)

 12          15 LOAD_FAST                0 (self)
             18 LOAD_ATTR                0 (x)
             21 RETURN_VALUE

code twice(self) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=2 firstlineno=14
 16           0 LOAD_CONST               1 (2)
              3 LOAD_FAST                0 (self)
              6 LOAD_ATTR                0 (x)
              9 BINARY_MULTIPLY
             10 RETURN_VALUE

code still() freevars=(step) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=18
 20           0 LOAD_DEREF               0 (step)
              3 RETURN_VALUE

code named(cls) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=1 firstlineno=22
 24           0 LOAD_FAST                0 (cls)
              3 LOAD_ATTR                0 (__name__)
              6 RETURN_VALUE

code Derived freevars=(Derived) flags=NEWLOCALS stacksize=2 firstlineno=26
 26           0 LOAD_NAME                0 (__name__)
              3 STORE_NAME               1 (__module__)

 27           6 LOAD_CONST               0 ('derived')
              9 STORE_NAME               2 (kind)

 29          12 LOAD_CLOSURE             0 (Derived)
             15 BUILD_TUPLE              1
             18 LOAD_CONST               1 (<code object next at 0x..., file "classes.py", line 29>)
             21 MAKE_CLOSURE             0
             24 STORE_NAME               3 (next)

 32          27 LOAD_CONST               2 (<code object __add__ at 0x..., file "classes.py", line 32>)
             30 MAKE_FUNCTION            0
             33 STORE_NAME               4 (__add__)

 35          36 LOAD_CONST               3 (<code object __call__ at 0x..., file "classes.py", line 35>)
             39 MAKE_FUNCTION            0
             42 STORE_NAME               5 (__call__)

 38          45 LOAD_CONST               4 (<code object __getattr__ at 0x..., file "classes.py", line 38>)
             48 MAKE_FUNCTION            0
             51 STORE_NAME               6 (__getattr__)
             54 LOAD_LOCALS
             55 RETURN_VALUE

code next(self) freevars=(Derived) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=29
 30           0 LOAD_GLOBAL              0 (super)
              3 LOAD_DEREF               0 (Derived)
              6 LOAD_FAST                0 (self)
              9 CALL_FUNCTION            2
             12 LOAD_ATTR                1 (next)
             15 CALL_FUNCTION            0
             18 LOAD_CONST               1 (100)
             21 BINARY_ADD
             22 RETURN_VALUE

code __add__(self, other) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=2 firstlineno=32
 33           0 LOAD_FAST                0 (self)
              3 LOAD_ATTR                0 (x)
              6 LOAD_FAST                1 (other)
              9 BINARY_ADD
             10 RETURN_VALUE

code __call__(self, *given) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|VARARGS|NESTED|NOFREE stacksize=1 firstlineno=35
 36           0 LOAD_FAST                1 (given)
              3 RETURN_VALUE

code __getattr__(self, name) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=2 firstlineno=38
 39           0 LOAD_FAST                1 (name)
              3 LOAD_CONST               1 ('?')
              6 BINARY_ADD
              7 RETURN_VALUE

code <lambda>(self) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=49
 49           0 LOAD_CONST               1 ('changed')
              3 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=51
 51           0 LOAD_CONST               1 ('own')
              3 RETURN_VALUE
