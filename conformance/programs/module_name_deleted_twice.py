# del of a missing name at module level.
f = lambda: f
del f
del f
