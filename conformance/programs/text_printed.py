# print asks __str__.
# versions: 3.8 3.11
class P:
    def __init__(self, x):
        self.x = x

    def __str__(self):
        return f"<{self.x}>"


p = P(1)
print(p, 2, P("q"))
print(f"{p} {p!s} {P(p)}")
