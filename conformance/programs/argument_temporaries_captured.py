# Captured temporaries: 3.11 releases them with the callee's slots, earlier versions after the call.
def callee(p, q, r):
    emit((lambda: (r, q, p))())
    return 'result'


emit(callee(token(), token(), token()))
