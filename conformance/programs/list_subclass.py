# A list with a method more.
# versions: 3.8 3.11
class Stack(list):
    def push(self, item):
        self.append(item)
        return self

    def top(self):
        return self[-1]


s = Stack([1, 2])
s.push(3).push(token())
emit(s.top())
emit(len(s))
emit(s[0])
emit(s + [4])
s.name = "stack"
emit(s.name)
del s
emit("gone")
