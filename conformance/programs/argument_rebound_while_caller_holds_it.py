# A plain temporary, rebound: 3.11 finalises it inside the call, earlier versions after it.
def callee(p):
    p = 'rebound'
    emit(p)
    return lambda: None


emit(callee(token()))
