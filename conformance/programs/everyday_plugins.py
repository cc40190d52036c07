# Plug-in registries: by decorator, by name, and by a metaclass written as a function.
class Registry(object):
    def __init__(self):
        self._plugins = {}
        self._order = []

    def register(self, name=None, priority=0, **options):
        def decorate(plugin):
            key = name or plugin.__name__
            if key in self._plugins:
                raise KeyError("%s is taken" % key)
            self._plugins[key] = plugin, priority, options
            self._order.append(key)
            return plugin

        return decorate

    def __getitem__(self, key):
        return self._plugins[key][0]

    def __iter__(self):
        return iter(sorted(self._order, key=lambda key: (-self._plugins[key][1], key)))

    def __contains__(self, key):
        return key in self._plugins

    def options(self, key):
        return sorted(self._plugins[key][2].items())

    def run(self, text):
        for key in self:
            text = self[key](text)
            print("%-6s %s" % (key, text))
        return text


filters = Registry()


@filters.register()
def strip(text):
    return text.strip()


@filters.register("upper", priority=-1, strict=True)
def to_upper(text):
    return text.upper()


filters.register("braces", priority=-2)(lambda text: "{" + text + "}")


@filters.register(priority=5)
class Spaces(object):
    def __new__(cls, text):
        return " ".join(text.split())


print(filters.run("  some   text "))
print(list(filters))
print(filters.options("upper"))
print("strip" in filters, "other" in filters)
try:
    filters.register("strip")(len)
except KeyError as error:
    print(error)
    print(error.args[0])
try:
    filters["other"]
except KeyError as error:
    print(repr(error))
handlers = {}


def handles(*kinds):
    def decorate(func):
        for kind in kinds:
            handlers.setdefault(kind, []).append(func)
        return func

    return decorate


@handles(int, float)
def number(x):
    return "number %s" % x


@handles(str, int)
def anything(x):
    return "thing %s" % x


for value in [1, 2.5, "s", None]:
    print([handler(value) for handler in handlers.get(type(value), [])])
