# Sets and dicts displayed from several that share what they hold.
# versions: 3.8 3.11
def made():
    one = {1, 2}
    return len({*one, *one, *[2, 3], *(3, 4), *{4, 5}})


emit(made())
entries = {**{'k': 1, 'l': 2}, **{'k': 3}, 'l': 4, **{'m': 5}}
emit(entries)
emit(len({*[], *()}))
