# __getitem__, __setitem__, __delitem__ and __contains__ over a captured dict.
def make():
    kept = {}

    class View(object):
        def __getitem__(self, key):
            return kept[key]

        def __setitem__(self, key, value):
            kept[key] = value

        def __delitem__(self, key):
            del kept[key]

        def __contains__(self, key):
            return key in kept

        def __len__(self):
            return len(kept)

    return View(), kept


view, kept = make()
view["a"] = 1
view["b"] = 2
emit(view["a"] + view["b"])
del view["a"]
emit("a" in view)
emit("b" not in view)
emit(len(view))
emit(kept)
view["a"]
