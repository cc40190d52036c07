# An instance releases its attributes when the last reference goes.
class Node(object):
    def __init__(self, token):
        self.token = token
        self.next = None


node = Node(token())
node = None
emit("dropped")
