//! Arguments to parameters.

use super::{access::cut, calls::Arguments};
use crate::{
    code::Code,
    object::{Dict, Function, Items, Tuple},
    value::Value,
    vm::{Outcome, Raise, Vm},
};
use freevars_code::{Flags, allocation::Site};
use std::ptr;

/// The parameters of a call that is being bound.
struct Binding<'a> {
    vm: &'a Vm,
    code: &'a Code,
    function: &'a Function,
    base: *mut Value,
    defaults: Value,
    /// How many arguments there are by position.
    given: usize,
}

impl Binding<'_> {
    fn is_bound(&self, index: usize) -> bool {
        // SAFETY: The window is new, and has a register for each parameter.
        unsafe { !(*self.base.add(index)).is_null() }
    }

    fn set(&self, index: usize, value: Value) {
        // SAFETY: As above; what was there is dropped after.
        drop(unsafe { ptr::replace(self.base.add(index), value) });
    }

    fn defaults(&self) -> &[Value] {
        self.defaults.get::<Tuple>().map_or(&[], |tuple| &tuple.0)
    }

    fn error(&self, text: String) -> Raise {
        self.vm.type_error(format!("{}() {text}", self.name()))
    }

    /// What messages call the function.
    fn name(&self) -> String {
        if self.vm.is_3_11() { self.vm.text_of(&self.function.qualname.get()) } else { self.code.fields.name.clone() }
    }

    /// The parameter of a name, among those that can be given by name.
    fn parameter(&self, name: &Value, text: &str) -> Option<usize> {
        let fields = &self.code.fields;
        let total = (fields.argcount + fields.kwonlyargcount) as usize;
        let names = &self.code.parameters;
        let first = fields.posonlyargcount as usize;
        let same = |index: &usize| names[*index].is(name);
        let equal = |index: &usize| self.vm.text(&names[*index]) == Some(text);
        (first..total).find(same).or_else(|| (first..total).find(equal))
    }
}

impl Vm {
    /// Puts arguments where the parameters are.
    ///
    /// # Safety
    ///
    /// The window is one of the code's, and new.
    pub(crate) unsafe fn bind(
        &self,
        function: &Function,
        code: &Code,
        arguments: Arguments,
        base: *mut Value,
    ) -> Outcome<()> {
        let given = arguments.positional().len();
        let binding = Binding { vm: self, function, code, base, defaults: function.defaults.get(), given };
        if self.is_2_7() { binding.bind_2_7(arguments) } else { binding.bind_3(arguments) }
    }
}

impl Binding<'_> {
    fn argcount(&self) -> usize {
        self.code.fields.argcount as usize
    }

    fn has(&self, flag: Flags) -> bool {
        self.code.fields.flags.contains(flag)
    }

    /// The dict of `**`, if there is one, put in its place.
    fn double_star(&self) -> Outcome {
        if !self.has(Flags::VARKEYWORDS) {
            return Ok(Value::NULL);
        }
        if !self.code.shape.is_generator && self.has(Flags::OPTIMIZED) {
            self.vm.allocates(Site::Arguments)?;
        }
        let fields = &self.code.fields;
        let index = (fields.argcount + fields.kwonlyargcount) as usize + usize::from(self.has(Flags::VARARGS));
        let dict = self.vm.dict();
        self.set(index, dict.clone());
        Ok(dict)
    }

    /// Arguments by position, and those that are too many.
    fn positional(&self, values: &mut [Value]) -> Outcome<()> {
        let fits = values.len().min(self.argcount());
        for (index, value) in values[..fits].iter_mut().enumerate() {
            self.set(index, value.take());
        }
        if self.has(Flags::VARARGS) {
            if values.len() > fits && !self.code.shape.is_generator {
                self.vm.allocates(Site::Arguments)?;
            }
            let rest: Items = values[fits..].iter_mut().map(Value::take).collect();
            let index = (self.code.fields.argcount + self.code.fields.kwonlyargcount) as usize;
            self.set(index, self.vm.tuple(rest));
        }
        Ok(())
    }

    /// Fills in the defaults of positional parameters.
    fn fill(&self) {
        let count = self.argcount();
        let defaults = self.defaults();
        // There may be more defaults than parameters: then the first ones are for none.
        let unused = defaults.len().saturating_sub(count);
        let required = count.saturating_sub(defaults.len());
        let given = self.given.min(count).saturating_sub(required);
        for (index, default) in defaults[unused..].iter().enumerate().skip(given) {
            if !self.is_bound(required + index) {
                let default = if planted!(DefaultsReversed) { &defaults[defaults.len() - 1 - index] } else { default };
                self.set(required + index, default.clone());
            }
        }
    }

    fn bind_2_7(&self, mut arguments: Arguments) -> Outcome<()> {
        let count = self.argcount();
        let (name, defaults) = (cut(&self.code.fields.name), self.defaults().len());
        let keywords = arguments.names.len();
        let all = self.given + keywords;
        if count == 0 && !self.has(Flags::VARARGS) && !self.has(Flags::VARKEYWORDS) {
            if all > 0 {
                return Err(self.vm.type_error(format!("{name}() takes no arguments ({all} given)")));
            }
            return Ok(());
        }
        let dict = self.double_star()?;
        let plural = |n: usize| if n == 1 { "" } else { "s" };
        if self.given > count && !self.has(Flags::VARARGS) {
            let bound = if defaults > 0 { "at most" } else { "exactly" };
            let text = format!("{name}() takes {bound} {count} argument{} ({all} given)", plural(count));
            return Err(self.vm.type_error(text));
        }
        let given = self.given;
        self.positional(&mut arguments.values[..given])?;
        if planted!(KeywordsReversed) {
            arguments.values[given..].reverse();
        }
        for (index, keyword) in arguments.names.iter().enumerate() {
            let Some(text) = self.vm.text(keyword) else {
                return Err(self.vm.type_error(format!("{name}() keywords must be strings")));
            };
            let value = arguments.values[given + index].clone();
            match self.parameter(keyword, text) {
                Some(parameter) if self.is_bound(parameter) && !planted!(KeywordOverwrites) => {
                    let text = format!("{name}() got multiple values for keyword argument '{text}'");
                    return Err(self.vm.type_error(text));
                }
                Some(parameter) => self.set(parameter, value),
                None if dict.is_null() => {
                    let text = format!("{name}() got an unexpected keyword argument '{text}'");
                    return Err(self.vm.type_error(text));
                }
                None => self.vm.dict_set(&dict, keyword.clone(), value)?,
            }
        }
        if given < count {
            let required = count.saturating_sub(defaults);
            if (given..required).any(|index| !self.is_bound(index)) {
                let bound = if self.has(Flags::VARARGS) || defaults > 0 { "at least" } else { "exactly" };
                let found = (0..count).filter(|&index| self.is_bound(index)).count();
                let text = format!("{name}() takes {bound} {required} argument{} ({found} given)", plural(required));
                return Err(self.vm.type_error(text));
            }
            self.fill();
        }
        Ok(())
    }

    fn bind_3(&self, mut arguments: Arguments) -> Outcome<()> {
        let count = self.argcount();
        let total = count + self.code.fields.kwonlyargcount as usize;
        let dict = self.double_star()?;
        let given = self.given;
        self.positional(&mut arguments.values[..given])?;
        if self.vm.is_3_11() {
            // Those that are too many go before that is said.
            arguments.values[..given].iter_mut().for_each(|value| drop(value.take()));
        }
        if planted!(KeywordsReversed) {
            arguments.values[given..].reverse();
        }
        for index in 0..arguments.names.len() {
            let keyword = &arguments.names[index];
            let Some(text) = self.vm.text(keyword) else {
                return Err(self.error("keywords must be strings".into()));
            };
            match self.parameter(keyword, text) {
                Some(parameter) if self.is_bound(parameter) && !planted!(KeywordOverwrites) => {
                    return Err(self.error(format!("got multiple values for argument '{text}'")));
                }
                Some(parameter) => self.set(parameter, arguments.values[given + index].take()),
                None if dict.is_null() => {
                    self.positional_only_by_name(&arguments)?;
                    return Err(self.error(format!("got an unexpected keyword argument '{text}'")));
                }
                None => self.vm.dict_set(&dict, keyword.clone(), arguments.values[given + index].take())?,
            }
        }
        if given > count && !self.has(Flags::VARARGS) && !planted!(SurplusIgnored) {
            return Err(self.too_many(total));
        }
        if given < count {
            let required = count.saturating_sub(self.defaults().len());
            let missing: Vec<usize> = (given..required).filter(|&index| !self.is_bound(index)).collect();
            if !missing.is_empty() {
                return Err(self.missing(&missing, "positional"));
            }
            self.fill();
        }
        let mut missing = Vec::new();
        let kwdefaults = self.function.kwdefaults.get();
        for index in count..total {
            if self.is_bound(index) {
                continue;
            }
            let default = match kwdefaults.get::<Dict>() {
                Some(_) => self.vm.dict_get(&kwdefaults, &self.code.parameters[index])?,
                None => None,
            };
            match default {
                Some(default) => self.set(index, default),
                None => missing.push(index),
            }
        }
        if !missing.is_empty() {
            return Err(self.missing(&missing, "keyword-only"));
        }
        Ok(())
    }

    fn positional_only_by_name(&self, arguments: &Arguments) -> Outcome<()> {
        let names = &self.code.parameters[..self.code.fields.posonlyargcount as usize];
        let is_given = |name: &&Value| {
            let text = self.vm.text(name);
            arguments.names.iter().any(|given| self.vm.text(given) == text)
        };
        let wrong: Vec<&str> = names.iter().filter(is_given).filter_map(|name| self.vm.text(name)).collect();
        if wrong.is_empty() {
            return Ok(());
        }
        let names = wrong.join(", ");
        Err(self.error(format!("got some positional-only arguments passed as keyword arguments: '{names}'")))
    }

    fn too_many(&self, total: usize) -> Raise {
        let count = self.argcount();
        let by_keyword = (count..total).filter(|&index| self.is_bound(index)).count();
        let defaults = self.defaults().len();
        let plural = |n: usize| if n == 1 { "" } else { "s" };
        let (takes, many) = if defaults > 0 {
            (format!("from {} to {count}", count.cast_signed() - defaults.cast_signed()), "s")
        } else {
            (count.to_string(), plural(count))
        };
        let given = self.given;
        let extra = if by_keyword > 0 {
            let (positional, keyword) = (plural(given), plural(by_keyword));
            format!(" positional argument{positional} (and {by_keyword} keyword-only argument{keyword})")
        } else {
            String::new()
        };
        let were = if given == 1 && by_keyword == 0 { "was" } else { "were" };
        self.error(format!("takes {takes} positional argument{many} but {given}{extra} {were} given"))
    }

    fn missing(&self, missing: &[usize], kind: &str) -> Raise {
        let names: Vec<String> =
            missing.iter().map(|&index| format!("'{}'", self.code.fields.varnames[index])).collect();
        let listed = match &names[..] {
            [one] => one.clone(),
            [one, two] => format!("{one} and {two}"),
            [first @ .., last] => format!("{}, and {last}", first.join(", ")),
            [] => String::new(),
        };
        let count = names.len();
        let plural = if count == 1 { "" } else { "s" };
        self.error(format!("missing {count} required {kind} argument{plural}: {listed}"))
    }
}
