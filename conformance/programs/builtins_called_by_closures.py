# Builtin functions are globals' last resort: a closure finds them after its own names.
def outer(values):
    def summary():
        return min(values), max(values), sum(values), len(values), abs(values[0])

    def converted(text):
        return int(text), str(values[1]), bool(values), list(text), tuple(values), dict(key=text)

    return summary, converted


summary, converted = outer([-3, 4, 5])
emit(summary())
emit(converted('12'))
