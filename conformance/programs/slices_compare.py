# Slices compare by their parts: as tuples do, or in 2.7 as cmp() does, which sets refuse.
def attempt(name, function):
    try:
        emit((name, function()))
    except TypeError as error:
        emit((name, repr(error)))


class Cut(object):
    def __getitem__(self, cut):
        return cut


def compare(name, one, other):
    attempt((name, '<'), lambda: one < other)
    attempt((name, '=='), lambda: one == other)
    attempt((name, '!='), lambda: one != other)
    attempt((name, '>='), lambda: one >= other)


cut = Cut()
a = cut[set([1])::1]
compare('steps', cut[1:2:3], cut[1:2:4])
compare('the same parts', cut[1:2:3], cut[1:2:3])
compare('one and itself', a, a)
compare('starts', cut['b':1:1], cut['a':2:2])
compare('stops', cut[1:2.5:1], cut[1:2:2])
compare('tuples', cut[(1, 2)::1], cut[(1, 3)::1])
compare('slices of slices', cut[cut[1:2:3]::1], cut[cut[1:2:4]::1])
compare('sets', a, cut[set([2])::1])
compare('equal sets', a, cut[set([1])::1])
compare('sets within slices', cut[a::1], cut[cut[set([2])::1]::1])
