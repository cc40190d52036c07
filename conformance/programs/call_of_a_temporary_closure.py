# What was called with goes before what was called, where the caller holds both until the call is over.
def make(held):
    def call(given):
        return held is given

    return call


emit(make(token())(token()))
