# Callbacks share what they captured, in the order they were registered.
def machine():
    log = []
    callbacks = []

    def on(name):
        callbacks.append(lambda event: log.append(name + event))

    def fire(event):
        for callback in callbacks:
            callback(event)
        return log

    return on, fire


on, fire = machine()
on('a')
on('b')
fire('1')
emit(fire('2'))
