# How two code objects are compared, field by field. `driver` is the driver.
def check(one, other):
    assert type(one) is type(other), (one, other)
    if not isinstance(one, driver["types"].CodeType):
        if isinstance(one, tuple):
            assert len(one) == len(other), (one, other)
            for pair in zip(one, other):
                check(*pair)
        assert one == other or repr(one) == repr(other), (one, other)
        return
    assert one == other, one
    for name in sorted(name for name in dir(one) if name.startswith("co_")):
        if not callable(getattr(one, name)) and name not in ("co_lnotab", "_co_code_adaptive"):
            check(getattr(one, name), getattr(other, name))
    if driver["VERSION"] < (3, 10):
        assert one.co_lnotab == other.co_lnotab
