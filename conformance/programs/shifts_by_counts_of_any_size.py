# How far to shift: 2.7 raises OverflowError for a long that is no C integer, before it asks whether it is negative.
def shift(left, value):
    def by(count):
        try:
            return value << count if left else value >> count
        except Exception as error:
            return [type(error), str(error)]

    return by


huge = 2 ** 100
for value in [5, huge, -5, -huge]:
    by = shift(False, value)
    emit([by(huge), by(-huge), by(2 ** 63), by(2 ** 63 - 1), by(-2 ** 63), by(-1), by(70)])
by = shift(True, 0)
emit([by(huge), by(2 ** 63 - 1)])
emit([shift(True, value)(count) for value in [5, huge] for count in [-1, -huge, 3]])
