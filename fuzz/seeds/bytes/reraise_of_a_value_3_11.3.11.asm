freevars 3.11

code f(a) stacksize=1 filename='x'
          0 RESUME                   0
          2 LOAD_FAST                0 (a)
          4 RERAISE                  0
