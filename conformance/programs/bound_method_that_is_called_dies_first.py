# 3.11 takes a bound method apart when it is called: the frame has the last reference to its object.
# versions: 2.7 3.11
class Holder(object):
    def keep(self, other):
        kept = token(lambda: emit('of the frame'))
        self.kept = token(lambda: emit('of the object'))


def bound():
    return Holder().keep


bound()(None)
emit('called')
bound()(*[None])
emit('called with stars')
bound()(other=None)
emit('called by keyword')
