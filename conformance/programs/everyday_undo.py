# An undo stack of closures, and an editor that uses it.
class Undo(object):
    def __init__(self):
        self._done, self._undone = [], []

    def do(self, action, reverse):
        result = action()
        self._done.append((action, reverse))
        del self._undone[:]
        return result

    def undo(self):
        if not self._done:
            raise IndexError("nothing to undo")
        action, reverse = self._done.pop()
        self._undone.append((action, reverse))
        return reverse()

    def redo(self):
        action, reverse = self._undone.pop()
        self._done.append((action, reverse))
        return action()


class Editor(object):
    def __init__(self, text=""):
        self.text = text
        self.history = Undo()

    def _set(self, text):
        self.text = text
        return self

    def insert(self, at, what):
        before = self.text
        after = before[:at] + what + before[at:]
        return self.history.do(lambda: self._set(after), lambda: self._set(before))

    def delete(self, start, stop):
        before = self.text
        return self.history.do(
            lambda: self._set(before[:start] + before[stop:]),
            lambda: self._set(before),
        )

    def __getattr__(self, name):
        if name in ("undo", "redo"):
            return getattr(self.history, name)
        raise AttributeError("an editor has no " + name)

    def __str__(self):
        return "[" + self.text + "]"


editor = Editor()
print(editor.insert(0, "hello world").insert(5, ","))
print(editor.delete(0, 7))
print(editor.undo())
print(editor.undo())
print(editor.redo())
editor.insert(len(editor.text), "!")
try:
    editor.redo()
except IndexError as error:
    print("redo: %s" % error)
while True:
    try:
        editor.undo()
    except IndexError as error:
        print(error)
        break
print(editor)
try:
    editor.save()
except AttributeError as error:
    print(error)
print(hasattr(editor, "undo"), hasattr(editor, "save"))
print(getattr(editor, "save", "no save"))
