# A finaliser raises again what its interrupted frame handles; what it held goes when the program's caller has caught that.
# versions: 3.8 3.11
def main():
    held = None

    def handle():
        nonlocal held
        try:
            raise
        finally:
            held = None

    def finalise():
        kept = token(lambda: emit('goes'))
        handle()

    held = token(finalise)
    finalise()


main()
