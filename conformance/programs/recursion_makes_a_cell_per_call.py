# Every activation of a recursive function has its own cell.
def collect_readers(n, readers):
    if n:
        readers.append(lambda: n)
        collect_readers(n - 1, readers)
    return readers


emit([read() for read in collect_readers(4, [])])
