//! A program that stays loaded: its functions are called from outside, as a benchmark does, and nothing is observed.

use crate::{
    lower::{self, Refusal},
    observe::Answer,
    value::Value,
    vm::{self, Limits, Outcome, Raise, Stop, Vm},
};
use freevars_code::Program;

/// A program whose module has run, and whose functions can be called.
pub struct Session {
    // Values point to it, and to what it owns: it does not move.
    vm: Box<Vm>,
}

impl Session {
    /// Loads a program and runs its module.
    ///
    /// # Errors
    ///
    /// The answer of a program that does not run to its end: why it does not.
    pub fn new(program: &Program, limits: Limits) -> Result<Session, Answer> {
        let session = Session { vm: Box::new(Vm::new(program.version, limits)) };
        session.inside(|vm| {
            vm.set_up()?;
            match lower::lower(vm, program) {
                Ok(main) => vm.run_main(main).map(|_| ()),
                Err(Refusal::Rejected(what) | Refusal::Unsupported(what)) => Err(vm.unsupported(what)),
            }
        })?;
        Ok(session)
    }

    /// Calls the global function of this name with a number, and answers the `repr` of what it returns. What it emits or
    /// prints is lost.
    ///
    /// # Errors
    ///
    /// As [`Session::new`]; an exception that the function does not catch, too.
    pub fn call(&self, name: &str, number: i64) -> Result<String, Answer> {
        self.inside(|vm| {
            let Some(function) = vm.dict_get_name(&vm.globals.get(), name)? else {
                return Err(vm.unsupported(format!("a program that has no {name}")));
            };
            let number = Value::int(number).ok_or_else(|| vm.unsupported("so large a number"))?;
            let result = vm.call_with(&function, [number])?;
            vm.repr(&result)
        })
    }

    /// Whether there is a global of this name.
    pub fn has(&self, name: &str) -> bool {
        self.inside(|vm| Ok(vm.dict_get_name(&vm.globals.get(), name)?.is_some())).unwrap_or(false)
    }

    fn inside<T>(&self, run: impl FnOnce(&Vm) -> Outcome<T>) -> Result<T, Answer> {
        let vm = &*self.vm;
        vm::entered(vm, || {
            let outcome = run(vm);
            vm.events.take();
            outcome.map_err(|raise| self.reason(raise))
        })
    }

    /// Why a run has not come to its end.
    fn reason(&self, raise: Raise) -> Answer {
        if let Some(stopped) = self.vm.stopped.take() {
            self.vm.abandon_frames();
            drop(raise);
            return stopped.into();
        }
        let described = self.vm.describe_exception(&raise.0);
        self.vm.discard_told(raise);
        match described {
            Ok(raised) => Answer::Unsupported(format!("{}: {}", raised.class, raised.message)),
            Err(raise) => self.vm.stopped.take().unwrap_or(Stop::Unsupported(format!("{raise:?}"))).into(),
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        vm::entered(&self.vm, || self.vm.close());
    }
}
