# __closure__ cannot be assigned.
f = (lambda x: lambda: x)(1)
f.__closure__ = f.__closure__
