# Plain temporaries: up to 3.10 the caller pops them after the call, last first; in 3.11 the callee owns them.
def callee(p, q, r):
    emit('body')
    return 'result'


emit(callee(token(), token(), token()))
