# A closure reading an empty cell: NameError about a free variable.
def owner():
    def reader():
        return x

    reader()
    x = 1


owner()
