# A cycle of instances waits for the collection.
# versions: 3.8 3.11
class Node(object):
    pass


def ring():
    a, b = Node(), Node()
    a.next, b.next = b, a
    a.token = token()


ring()
emit("left")
collect()
emit("collected")
