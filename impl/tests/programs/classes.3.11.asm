freevars 3.11
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

code <module> stacksize=10 filename='classes.py'
  0           0 RESUME                   0

  3           2 LOAD_CONST               0 (<code object make at 0x..., file "classes.py", line 3>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

 44           8 PUSH_NULL
             10 LOAD_NAME                0 (make)
             12 LOAD_CONST               1 (3)
             14 PRECALL                  1
             18 CALL                     1
             28 UNPACK_SEQUENCE          2
             32 STORE_NAME               1 (Base)
             34 STORE_NAME               2 (Derived)

 45          36 PUSH_NULL
             38 LOAD_NAME                2 (Derived)
             40 LOAD_CONST               2 (1)
             42 PRECALL                  1
             46 CALL                     1
             56 STORE_NAME               3 (one)

 46          58 PUSH_NULL
             60 LOAD_NAME                4 (range)
             62 LOAD_CONST               1 (3)
             64 PRECALL                  1
             68 CALL                     1
             78 GET_ITER
        >>   80 FOR_ITER                31 (to 144)
             82 STORE_NAME               5 (_)

 47          84 PUSH_NULL
             86 LOAD_NAME                6 (emit)
             88 LOAD_NAME                3 (one)
             90 LOAD_METHOD              7 (next)
            112 PRECALL                  0
            116 CALL                     0
            126 PRECALL                  1
            130 CALL                     1
            140 POP_TOP
            142 JUMP_BACKWARD           32 (to 80)

 48     >>  144 PUSH_NULL
            146 LOAD_NAME                6 (emit)
            148 LOAD_NAME                3 (one)
            150 LOAD_ATTR                8 (twice)
            160 LOAD_NAME                3 (one)
            162 LOAD_METHOD              9 (still)
            184 PRECALL                  0
            188 CALL                     0
            198 LOAD_NAME                3 (one)
            200 LOAD_METHOD             10 (named)
            222 PRECALL                  0
            226 CALL                     0
            236 LOAD_NAME                3 (one)
            238 LOAD_CONST               3 (5)
            240 BINARY_OP                0 (+)
            244 PUSH_NULL
            246 LOAD_NAME                3 (one)
            248 LOAD_CONST               2 (1)
            250 LOAD_CONST               4 (2)
            252 PRECALL                  2
            256 CALL                     2
            266 LOAD_NAME                3 (one)
            268 LOAD_ATTR               11 (missing)
            278 LOAD_NAME                3 (one)
            280 LOAD_ATTR               12 (kind)
            290 BUILD_TUPLE              7
            292 PRECALL                  1
            296 CALL                     1
            306 POP_TOP

 49         308 LOAD_CONST               5 (<code object <lambda> at 0x..., file "classes.py", line 49>)
            310 MAKE_FUNCTION            0
            312 LOAD_NAME                2 (Derived)
            314 STORE_ATTR               7 (next)

 50         324 PUSH_NULL
            326 LOAD_NAME                6 (emit)
            328 LOAD_NAME                3 (one)
            330 LOAD_METHOD              7 (next)
            352 PRECALL                  0
            356 CALL                     0
            366 PRECALL                  1
            370 CALL                     1
            380 POP_TOP

 51         382 LOAD_CONST               6 (<code object <lambda> at 0x..., file "classes.py", line 51>)
            384 MAKE_FUNCTION            0
            386 LOAD_NAME                3 (one)
            388 STORE_ATTR               7 (next)

 52         398 PUSH_NULL
            400 LOAD_NAME                6 (emit)
            402 LOAD_NAME                3 (one)
            404 LOAD_METHOD              7 (next)
            426 PRECALL                  0
            430 CALL                     0
            440 PRECALL                  1
            444 CALL                     1
            454 POP_TOP

 53         456 LOAD_NAME                3 (one)
            458 DELETE_ATTR              7 (next)
            460 LOAD_NAME                2 (Derived)
            462 DELETE_ATTR              7 (next)

 54         464 PUSH_NULL
            466 LOAD_NAME                6 (emit)
            468 LOAD_NAME                3 (one)
            470 LOAD_METHOD              7 (next)
            492 PRECALL                  0
            496 CALL                     0
            506 PRECALL                  1
            510 CALL                     1
            520 POP_TOP

 55         522 PUSH_NULL
            524 LOAD_NAME                6 (emit)
            526 PUSH_NULL
            528 LOAD_NAME               13 (isinstance)
            530 LOAD_NAME                3 (one)
            532 LOAD_NAME                1 (Base)
            534 PRECALL                  2
            538 CALL                     2
            548 PRECALL                  1
            552 CALL                     1
            562 POP_TOP

 56         564 NOP

 57         566 PUSH_NULL
            568 LOAD_NAME                1 (Base)
            570 LOAD_CONST               2 (1)
            572 PRECALL                  1
            576 CALL                     1
            586 LOAD_ATTR               11 (missing)
            596 POP_TOP
            598 LOAD_CONST               7 (None)
            600 RETURN_VALUE
        >>  602 PUSH_EXC_INFO

 58         604 LOAD_NAME               14 (AttributeError)
            606 CHECK_EXC_MATCH
            608 POP_JUMP_FORWARD_IF_FALSE    31 (to 672)
            610 STORE_NAME              15 (error)

 59         612 PUSH_NULL
            614 LOAD_NAME                6 (emit)
            616 PUSH_NULL
            618 LOAD_NAME               16 (str)
            620 LOAD_NAME               15 (error)
            622 PRECALL                  1
            626 CALL                     1
            636 PRECALL                  1
            640 CALL                     1
            650 POP_TOP
            652 POP_EXCEPT
            654 LOAD_CONST               7 (None)
            656 STORE_NAME              15 (error)
            658 DELETE_NAME             15 (error)
            660 LOAD_CONST               7 (None)
            662 RETURN_VALUE
        >>  664 LOAD_CONST               7 (None)
            666 STORE_NAME              15 (error)
            668 DELETE_NAME             15 (error)
            670 RERAISE                  1

 58     >>  672 RERAISE                  0
        >>  674 COPY                     3
            676 POP_EXCEPT
            678 RERAISE                  1
ExceptionTable:
  566 to 596 -> 602 [0]
  602 to 610 -> 674 [1] lasti
  612 to 650 -> 664 [1] lasti
  664 to 672 -> 674 [1] lasti
LineTable:
  f003010101f006260119f000260119f000260119f05201001115900490519107
  9407810d80048067d8060d80678861816a846a8003d8090e8815887189188c18
  f000010115f0000101158041d80408804488138f188a18891a8c1ad10414d404
  14d00414d00414d80004800480638469901397199219911b941b98639f699a69
  996b9c6ba833b011a937b043b043b801b831b149b449b873bc7bc843cc48d005
  55d10056d40056d00056d80f25d00f258007840cd80004800480538758825881
  5a845ad10010d40010d00010d80b18883d80038408d800048004805387588258
  815a845ad10010d40010d00010d8040780488867886cd8000480048053875882
  58815a845ad10010d40010d00010d800048004805a805a90039054d1051ad405
  1ad1001bd4001bd0001bf002030115d804088044881181478447844f804f804f
  804ff8d80715f000010115f000010115f000010115d804088044881388138855
  891a8c1ad10414d40414d00414d00414d00414d00414d00414d00414d00414f8
  f8f8f8f003010115f8f8f8

code make(step) locals=(Base) cellvars=(step, Derived) consts=(0: None) stacksize=5 firstlineno=3
              0 MAKE_CELL                0 (step)
              2 MAKE_CELL                2 (Derived)

  3           4 RESUME                   0

  4           6 PUSH_NULL
              8 LOAD_BUILD_CLASS
             10 LOAD_CLOSURE             0 (step)
             12 BUILD_TUPLE              1
             14 LOAD_CONST               1 (<code object Base at 0x..., file "classes.py", line 4>)
             16 MAKE_FUNCTION            8 (closure)
             18 LOAD_CONST               2 ('Base')
             20 LOAD_GLOBAL              0 (object)
             32 PRECALL                  3
             36 CALL                     3
             46 STORE_FAST               1 (Base)

 26          48 PUSH_NULL
             50 LOAD_BUILD_CLASS
             52 LOAD_CLOSURE             2 (Derived)
             54 BUILD_TUPLE              1
             56 LOAD_CONST               3 (<code object Derived at 0x..., file "classes.py", line 26>)
             58 MAKE_FUNCTION            8 (closure)
             60 LOAD_CONST               4 ('Derived')
             62 LOAD_FAST                1 (Base)
             64 PRECALL                  3
             68 CALL                     3
             78 STORE_DEREF              2 (Derived)

 41          80 LOAD_FAST                1 (Base)
             82 LOAD_DEREF               2 (Derived)
             84 BUILD_TUPLE              2
             86 RETURN_VALUE
LineTable:
  f8f88000f002140520f000140520f000140520f000140520f000140520f00014
  0520f0001405208d76f100140520f400140520f000140520f02c0d051ef0000d
  051ef0000d051ef0000d051ef0000d051ef0000d051ef0000d051e9024f1000d
  051ef4000d051ef0000d051ef01e000c109017883dd00418

code Base freevars=(step) stacksize=3 qualname=make.<locals>.Base firstlineno=4
              0 COPY_FREE_VARS           1

  4           2 RESUME                   0
              4 LOAD_NAME                0 (__name__)
              6 STORE_NAME               1 (__module__)
              8 LOAD_CONST               0 ('make.<locals>.Base')
             10 STORE_NAME               2 (__qualname__)

  5          12 LOAD_CONST               1 ('base')
             14 STORE_NAME               3 (kind)

  7          16 LOAD_CONST               2 (<code object __init__ at 0x..., file "classes.py", line 7>)
             18 MAKE_FUNCTION            0
             20 STORE_NAME               4 (__init__)

 10          22 LOAD_CLOSURE             0 (step)
             24 BUILD_TUPLE              1
             26 LOAD_CONST               3 (<code object next at 0x..., file "classes.py", line 10>)
             28 MAKE_FUNCTION            8 (closure)
             30 STORE_NAME               5 (next)

 14          32 LOAD_NAME                6 (property)

 15          34 LOAD_CONST               4 (<code object twice at 0x..., file "classes.py", line 14>)
             36 MAKE_FUNCTION            0

 14          38 PRECALL                  0
             42 CALL                     0

 15          52 STORE_NAME               7 (twice)

 18          54 LOAD_NAME                8 (staticmethod)

 19          56 LOAD_CLOSURE             0 (step)
             58 BUILD_TUPLE              1
             60 LOAD_CONST               5 (<code object still at 0x..., file "classes.py", line 18>)
             62 MAKE_FUNCTION            8 (closure)

 18          64 PRECALL                  0
             68 CALL                     0

 19          78 STORE_NAME               9 (still)

 22          80 LOAD_NAME               10 (classmethod)

 23          82 LOAD_CONST               6 (<code object named at 0x..., file "classes.py", line 22>)
             84 MAKE_FUNCTION            0

 22          86 PRECALL                  0
             90 CALL                     0

 23         100 STORE_NAME              11 (named)
            102 LOAD_CONST               7 (None)
            104 RETURN_VALUE
LineTable:
  f880008000800080008000d80f158804f004010917f000010917f000010917f0
  0602091af00002091af00002091af00002091af00002091af008000a12f00201
  091ef00001091ef103000a128c18f00201091ef006000a16f002010918f00001
  0918f000010918f000010918f103000a168c1cf002010918f006000a15f00201
  0920f000010920f103000a158c1bf002010920f000010920f000010920

code __init__(self, x) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 qualname=make.<locals>.Base.__init__ firstlineno=7
  7           0 RESUME                   0

  8           2 LOAD_FAST                1 (x)
              4 LOAD_FAST                0 (self)
              6 STORE_ATTR               0 (x)
             16 LOAD_CONST               0 (None)
             18 RETURN_VALUE
LineTable:
  8000d8151688448c4688468846

code next(self) freevars=(step) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 qualname=make.<locals>.Base.next firstlineno=10
              0 COPY_FREE_VARS           1

 10           2 RESUME                   0

 11           4 LOAD_FAST                0 (self)
              6 COPY                     1
              8 LOAD_ATTR                0 (x)
             18 LOAD_DEREF               1 (step)
             20 BINARY_OP               13 (+=)
             24 SWAP                     2
             26 STORE_ATTR               0 (x)

 12          36 LOAD_FAST                0 (self)
             38 LOAD_ATTR                0 (x)
             48 RETURN_VALUE
LineTable:
  f88000d80c1088468c469064894e88468c46d813179436884d

code twice(self) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 qualname=make.<locals>.Base.twice firstlineno=14
 14           0 RESUME                   0

 16           2 LOAD_CONST               1 (2)
              4 LOAD_FAST                0 (self)
              6 LOAD_ATTR                0 (x)
             16 BINARY_OP                5 (*)
             20 RETURN_VALUE
LineTable:
  8000e0131490749476913ad00c1d

code still() freevars=(step) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=make.<locals>.Base.still firstlineno=18
              0 COPY_FREE_VARS           1

 18           2 RESUME                   0

 20           4 LOAD_DEREF               0 (step)
              6 RETURN_VALUE
LineTable:
  f88000e01317884b

code named(cls) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=make.<locals>.Base.named firstlineno=22
 22           0 RESUME                   0

 24           2 LOAD_FAST                0 (cls)
              4 LOAD_ATTR                0 (__name__)
             14 RETURN_VALUE
LineTable:
  8000e01316943cd00c1f

code Derived cellvars=(__class__) freevars=(Derived) stacksize=2 qualname=make.<locals>.Derived firstlineno=26
              0 COPY_FREE_VARS           1
              2 MAKE_CELL                0 (__class__)

 26           4 RESUME                   0
              6 LOAD_NAME                0 (__name__)
              8 STORE_NAME               1 (__module__)
             10 LOAD_CONST               0 ('make.<locals>.Derived')
             12 STORE_NAME               2 (__qualname__)

 27          14 LOAD_CONST               1 ('derived')
             16 STORE_NAME               3 (kind)

 29          18 LOAD_CLOSURE             1 (Derived)
             20 LOAD_CLOSURE             0 (__class__)
             22 BUILD_TUPLE              2
             24 LOAD_CONST               2 (<code object next at 0x..., file "classes.py", line 29>)
             26 MAKE_FUNCTION            8 (closure)
             28 STORE_NAME               4 (next)

 32          30 LOAD_CONST               3 (<code object __add__ at 0x..., file "classes.py", line 32>)
             32 MAKE_FUNCTION            0
             34 STORE_NAME               5 (__add__)

 35          36 LOAD_CONST               4 (<code object __call__ at 0x..., file "classes.py", line 35>)
             38 MAKE_FUNCTION            0
             40 STORE_NAME               6 (__call__)

 38          42 LOAD_CONST               5 (<code object __getattr__ at 0x..., file "classes.py", line 38>)
             44 MAKE_FUNCTION            0
             46 STORE_NAME               7 (__getattr__)
             48 LOAD_CLOSURE             0 (__class__)
             50 COPY                     1
             52 STORE_NAME               8 (__classcell__)
             54 RETURN_VALUE
LineTable:
  f8f880008000800080008000d80f188804f004010935f000010935f000010935
  f000010935f000010935f000010935f006010922f000010922f000010922f006
  010919f000010919f000010919f00601091ef00001091ef00001091ef0000109
  1ef00001091ef00001091ef00001091e

code next(self) freevars=(Derived, __class__) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=4 qualname=make.<locals>.Derived.next firstlineno=29
              0 COPY_FREE_VARS           2

 29           2 RESUME                   0

 30           4 LOAD_GLOBAL              1 (NULL + super)
             16 LOAD_DEREF               1 (Derived)
             18 LOAD_FAST                0 (self)
             20 PRECALL                  2
             24 CALL                     2
             34 LOAD_METHOD              1 (next)
             56 PRECALL                  0
             60 CALL                     0
             70 LOAD_CONST               1 (100)
             72 BINARY_OP                0 (+)
             76 RETURN_VALUE
LineTable:
  f88000dd13189817a024d11327d41327d7132cd2132cd1132ed4132eb013d113
  34d00c34

code __add__(self, other) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 qualname=make.<locals>.Derived.__add__ firstlineno=32
 32           0 RESUME                   0

 33           2 LOAD_FAST                0 (self)
              4 LOAD_ATTR                0 (x)
             14 LOAD_FAST                1 (other)
             16 BINARY_OP                0 (+)
             20 RETURN_VALUE
LineTable:
  8000d8131794369845913ed00c21

code __call__(self, *given) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|VARARGS|NESTED stacksize=1 qualname=make.<locals>.Derived.__call__ firstlineno=35
 35           0 RESUME                   0

 36           2 LOAD_FAST                1 (given)
              4 RETURN_VALUE
LineTable:
  8000d81318884c

code __getattr__(self, name) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 qualname=make.<locals>.Derived.__getattr__ firstlineno=38
 38           0 RESUME                   0

 39           2 LOAD_FAST                1 (name)
              4 LOAD_CONST               1 ('?')
              6 BINARY_OP                0 (+)
             10 RETURN_VALUE
LineTable:
  8000d813179823913ad00c1d

code <lambda>(self) consts=(0: None) stacksize=1 firstlineno=49
 49           0 RESUME                   0
              2 LOAD_CONST               1 ('changed')
              4 RETURN_VALUE
LineTable:
  800098498000

code <lambda>() consts=(0: None) stacksize=1 firstlineno=51
 51           0 RESUME                   0
              2 LOAD_CONST               1 ('own')
              4 RETURN_VALUE
LineTable:
  800090358000
