# An editor with undo and redo: each command is a pair of closures.
def editor():
    text = []
    done, undone = [], []

    def run(do, undo, name):
        do()
        done.append((do, undo, name))
        del undone[:]

    def insert(at, word):
        run(lambda: text.insert(at, word), lambda: text.pop(at), "insert %s" % word)

    def delete(at):
        removed = []
        run(lambda: removed.append(text.pop(at)), lambda: text.insert(at, removed.pop()), "delete %d" % at)

    def replace(old, new):
        where = [i for i, word in enumerate(text) if word == old]

        def swap(word):
            def apply():
                for i in where:
                    text[i] = word

            return apply

        run(swap(new), swap(old), "replace %s" % old)

    def group(name, *steps):
        before = len(done)
        for step in steps:
            step()
        parts = done[before:]
        del done[before:]

        def again():
            for do, _, _ in parts:
                do()

        def back():
            for _, undo, _ in reversed(parts):
                undo()

        done.append((again, back, name))

    def undo():
        if not done:
            raise IndexError("nothing to undo")
        command = done.pop()
        command[1]()
        undone.append(command)
        return command[2]

    def redo():
        command = undone.pop()
        command[0]()
        done.append(command)
        return command[2]

    return insert, delete, replace, group, undo, redo, lambda: " ".join(text)


insert, delete, replace, group, undo, redo, show = editor()
insert(0, "world")
insert(0, "hello")
insert(2, "hello")
print(show())
replace("hello", "bye")
print(show())
print(undo())
print(show())
print(redo())
delete(1)
print(show())
group("both", lambda: insert(0, "so"), lambda: delete(1))
print(show())
print([undo(), undo()])
print(show())
print([redo(), redo()])
print(show())
insert(0, "new")
try:
    redo()
except IndexError:
    print("nothing to redo")
names = []
while True:
    try:
        names.append(undo())
    except IndexError as error:
        print(error)
        break
print(names)
print(repr(show()))
