# A chain of predicates, each capturing a prime and the predicate before it.
def refine(passes, prime):
    return lambda n: n % prime != 0 and passes(n)


passes = lambda n: n > 1
primes = []
for n in range(2, 40):
    if passes(n):
        primes.append(n)
        passes = refine(passes, n)
emit(primes)
