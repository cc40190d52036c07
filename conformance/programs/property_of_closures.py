# A property that closures make, over one variable for all instances.
def shared(value):
    cell = [value]

    def get(self):
        return cell[0]

    def put(self, new):
        cell[0] = new

    return property(get, put)


class C(object):
    x = shared(1)
    y = shared(2)


a, b = C(), C()
a.x = 10
emit((a.x, b.x, a.y))
a.x = token()
a.x = None
emit("released")
