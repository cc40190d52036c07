"""A subject that misbehaves at program number N: `misbehave.py HOW N [MARK]`. Other programs it answers.

Its answers say that the program's number is not supported, so that a test sees which answer belongs to which program.
MARK is a file that is there from the first start on.
"""
import json
import os
import signal
import sys
import time

HOW, NUMBER = sys.argv[1], int(sys.argv[2])
HELLO = {"protocol": 1, "name": "misbehaving", "versions": ["3.8"], "takes": "code", "mode": "exact"}


def say(text, end="\n"):
    sys.stdout.write(text + end)
    sys.stdout.flush()


def answer(number):
    say(json.dumps({"answer": {"number": number, "unsupported": str(number)}}))


def exit_():
    sys.stderr.write("last words\n")
    sys.exit(7)


def kill():
    os.kill(os.getpid(), signal.SIGKILL)


def garbage():
    say("Segmentation\tfault \u00e9")
    time.sleep(60)


def wrong_number():
    answer(NUMBER + 1)


def wrong_begin():
    say(json.dumps({"begin": NUMBER - 1}))


def begins_forever():
    while True:
        say(json.dumps({"begin": NUMBER}))


def no_observation():
    say(json.dumps({"answer": {"number": NUMBER, "observed": {"outcome": {"returned": "None"}}}}))


def hello_again():
    say(json.dumps({"hello": HELLO}))


def hang():
    time.sleep(60)


def hang_in_a_child():
    child = os.fork()
    if child:
        sys.stderr.write("child %d" % child)
        sys.stderr.flush()
    time.sleep(60)


def close():
    os.close(1)
    time.sleep(60)


def flood_stderr():
    for _ in range(5000):
        sys.stderr.write("x" * 1000 + "\n")
    sys.stderr.write("the end")
    sys.exit(1)


def endless_line():
    while True:
        say("x" * 4096, end="")


def endless_lines():
    while True:
        say("x" * 100000)


def half_a_line():
    say('{"answer": {"num', end="")
    sys.exit(0)


if HOW == "other_protocol":
    HELLO["protocol"] = 2
elif HOW == "unknown_mode":
    HELLO["mode"] = "fuzzy"
elif HOW == "other_version":
    HELLO["versions"] = ["3.7", "4.0"]
elif HOW == "answers_hello":
    answer(1)
elif HOW == "exits_at_hello":
    exit_()
elif HOW == "hangs_at_hello":
    hang()
elif HOW in ("starts_once", "renames_itself"):
    if os.path.exists(sys.argv[3]):
        HELLO["name"] = "another"
        HOW == "renames_itself" or exit_()
    open(sys.argv[3], "w").close()
    HOW = "kill"
sys.stdin.readline()
say(json.dumps({"hello": HELLO}))
queued = []
for line in sys.stdin:
    number = json.loads(line)["run"]["number"]
    if HOW == "late":
        # Answers are only given when three programs have begun, of which N crashes.
        say(json.dumps({"begin": number}))
        if number == NUMBER:
            exit_()
        queued.append(number)
        if len(queued) == 3 or number == 6:
            for each in queued:
                answer(each)
            queued = []
    elif number == NUMBER:
        {name: value for name, value in globals().items() if callable(value)}[HOW]()
    else:
        answer(number)
