//! An executable, formal specification of CPython closures.
