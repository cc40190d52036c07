# Mixins that call on along the __mro__.
# versions: 3.8 3.11
class Base:
    def run(self):
        return ["base"]


class Log(Base):
    def run(self):
        return ["log"] + super().run()


class Retry(Base):
    def run(self):
        return ["retry"] + super().run()


class Job(Log, Retry):
    def run(self):
        return ["job"] + super().run()


emit(Job().run())
emit([c.__name__ for c in Job.__mro__])
