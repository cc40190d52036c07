//! The constructors that look closely at their arguments: `int`, `range`, and the type of functions.

use super::{
    Answer, Computed, Context, Value, iterate::range_length, number::Number, operator::MAX_ITEMS, unsupported,
};
use crate::{
    error::Error,
    object::{Address, Data, Slot, Type},
};
use freevars_code::Version;
use num_bigint::BigInt;
use num_traits::{ToPrimitive, Zero};

/// Numbers of more digits are not read from text.
const MAX_DIGITS: usize = 150;

/// The parameters of the type of functions.
const PARAMETERS: [&str; 5] = ["code", "globals", "name", "argdefs", "closure"];

impl Context<'_> {
    /// `int(value)`
    pub(super) fn int(&self, value: Address) -> Computed<Value> {
        match self.heap.data(value) {
            Data::Float(x) => self.int_or_long(self.truncated(*x)?, false),
            Data::Str(text) => {
                if text.len() > MAX_DIGITS || !text.is_ascii() {
                    return Err(unsupported("int() of more than 150 characters, or other than ASCII"));
                }
                match self.digits_of(text) {
                    Some(n) => self.int_or_long(n, false),
                    None => {
                        let repr = self.view().repr_of(value).map_err(unsupported)?;
                        Err(self.error(Error::NotAnIntLiteral, &[&repr, "10"]))
                    }
                }
            }
            Data::Unicode(_) | Data::Bytes(_) => Err(unsupported("int() of bytes and unicode")),
            Data::Type(_) if self.is_2_7() => Err(unsupported("int() of a type")),
            // 2.7: an int that is a long by size only is one still
            Data::Long(n) => self.int_or_long(n.clone(), n.to_i64().is_none()),
            _ => match self.whole(value) {
                Some(n) => self.int_or_long(n, false),
                None => Err(self.error(Error::NotIntegral, &[self.type_name(value)])),
            },
        }
    }

    fn digits_of(&self, text: &str) -> Option<BigInt> {
        let is_space = |c: char| matches!(c, ' ' | '\t' | '\n' | '\r' | '\x0b' | '\x0c');
        let text = text.trim_matches(is_space);
        let (sign, digits) = match text.strip_prefix('-') {
            Some(digits) => (-1, digits),
            None => (1, text.strip_prefix('+').unwrap_or(text)),
        };
        // 2.7 lets spaces stand behind the sign, and knows no underscores.
        let digits = if self.is_2_7() { digits.trim_start_matches(is_space) } else { digits };
        let groups_end = digits.split('_').any(str::is_empty);
        if digits.contains('_') && (self.is_2_7() || groups_end) {
            return None;
        }
        let digits = digits.replace('_', "");
        let all_digits = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
        all_digits.then(|| digits.parse::<BigInt>().ok().map(|n| n * sign)).flatten()
    }

    /// `range(...)`, and 2.7's `xrange(...)`.
    pub(super) fn range(&self, arguments: &[Address]) -> Computed<Value> {
        let is_bool = |argument: &Address| self.heap.type_of(*argument) == Type::Bool;
        if self.version == Version::V3_8 && arguments.iter().any(is_bool) {
            return Err(unsupported("a range that keeps a bool as such"));
        }
        let [start, stop, step] = self.range_numbers(arguments, |argument| {
            Err(match (self.is_2_7(), self.heap.data(argument)) {
                (true, Data::Float(_)) => self.error(Error::FloatForInteger, &[]),
                _ => self.error(Error::IntegerNeeded, &[self.type_name(argument)]),
            })
        })?;
        if self.is_2_7() && [&start, &stop, &step].iter().any(|n| n.to_i64().is_none()) {
            return Err(self.error(Error::TooLargeForSize, &[]));
        }
        if step.is_zero() {
            return Err(self.error(Error::RangeStepZero, &[]));
        }
        Ok(Value::New(Data::Range { start, stop, step }, vec![]))
    }

    /// 2.7's `range(...)`: a list. The end is the first argument that is looked at.
    pub(super) fn range_list(&self, arguments: &[Address]) -> Computed<Value> {
        let named: &[(usize, &str)] = match arguments.len() {
            1 => &[(0, "end")],
            _ => &[(1, "end"), (0, "start"), (2, "step")],
        };
        for (at, name) in named {
            if let Some(argument) = arguments.get(*at)
                && !matches!(self.number(*argument), Some(Number::Whole(..)))
            {
                return Err(self.error(Error::RangeArgument, &[name, self.type_name(*argument)]));
            }
        }
        let [start, stop, step] =
            self.range_numbers(arguments, |_| unreachable!("range-arguments: each was found to be a number"))?;
        if step.is_zero() {
            return Err(self.error(Error::RangeListStepZero, &[]));
        }
        let length = range_length(&start, &stop, &step);
        let Some(length) = length.to_usize().filter(|n| *n <= MAX_ITEMS) else {
            return Err(unsupported("a range() of more than 1 Mi items"));
        };
        // What goes beyond a C long makes every item a long.
        let long = [&start, &stop, &step].iter().any(|n| n.to_i64().is_none());
        let items = (0..length).map(|n| self.int_or_long(&start + &step * n, long).map(Some));
        Ok(Value::New(Data::List, items.collect::<Computed<_>>()?))
    }

    fn range_numbers(
        &self,
        arguments: &[Address],
        refuse: impl Fn(Address) -> Computed<BigInt>,
    ) -> Computed<[BigInt; 3]> {
        let number = |argument: Address| match self.number(argument) {
            Some(Number::Whole(n, _)) => Ok(n),
            Some(Number::Float(_)) | None => refuse(argument),
        };
        let mut numbers = arguments.iter().copied().map(number).collect::<Computed<Vec<BigInt>>>()?.into_iter();
        let first = numbers.next().unwrap_or_default();
        Ok(match (numbers.next(), numbers.next()) {
            (None, _) => [BigInt::zero(), first, 1.into()],
            (Some(stop), step) => [first, stop, step.unwrap_or_else(|| 1.into())],
        })
    }

    /// The arguments of `FunctionType(code, globals, name=None, argdefs=None, closure=None)`, checked: a tuple of the
    /// five, None for those that are not given.
    pub(super) fn function_arguments(&self) -> Computed<Value> {
        let given = &self.given[..self.given.len() - self.keywords.len()];
        let mut arguments: [Slot; 5] = [None; 5];
        for (argument, value) in arguments.iter_mut().zip(given) {
            *argument = *value;
        }
        let mut twice = None;
        let mut unknown = None;
        for (name, value) in self.by_keyword() {
            match PARAMETERS.iter().position(|parameter| *parameter == name) {
                Some(at) if at < given.len() => twice = twice.or(Some(at)),
                Some(at) => arguments[at] = Some(value),
                None => unknown = unknown.or(Some(name)),
            }
        }
        if self.is_2_7() {
            self.check_in_turn(arguments, twice)?;
        } else {
            self.check_presence(arguments, twice)?;
        }
        if let Some(name) = unknown {
            return Err(self.error(Error::InvalidKeyword, &[name, "function"]));
        }
        if !self.is_2_7() {
            self.check_code_and_globals(arguments)?;
        }
        self.check_function(arguments)?;
        Ok(Value::tuple(arguments.iter().map(|slot| slot.map_or_else(Value::none, Value::Object)).collect()))
    }

    fn given_twice(&self, at: usize) -> Answer {
        self.error(Error::GivenTwice, &["function", PARAMETERS[at], &(at + 1).to_string()])
    }

    fn missing(&self, at: usize) -> Answer {
        self.error(Error::MissingArgument, &["function", PARAMETERS[at], &(at + 1).to_string()])
    }

    /// 2.7 looks at one parameter after the other.
    fn check_in_turn(&self, arguments: [Slot; 5], twice: Option<usize>) -> Computed<()> {
        for (at, argument) in arguments.iter().enumerate() {
            if twice == Some(at) {
                return Err(self.given_twice(at));
            }
            match argument {
                None if at < 2 => return Err(self.missing(at)),
                Some(_) if at < 2 => self.check_type(arguments, at)?,
                _ => {}
            }
        }
        Ok(())
    }

    /// 3.x finds out which are there before it looks at them.
    fn check_presence(&self, arguments: [Slot; 5], twice: Option<usize>) -> Computed<()> {
        if let Some(at) = arguments[..2].iter().position(Option::is_none) {
            return Err(self.missing(at));
        }
        twice.map_or(Ok(()), |at| Err(self.given_twice(at)))
    }

    fn check_code_and_globals(&self, arguments: [Slot; 5]) -> Computed<()> {
        self.check_type(arguments, 0)?;
        self.check_type(arguments, 1)
    }

    fn check_type(&self, arguments: [Slot; 5], at: usize) -> Computed<()> {
        let (wanted, name) = [(Type::Code, "code"), (Type::Dict, "dict")][at];
        // A message names None, not its type.
        let given = arguments[at].map_or("None", |value| match self.heap.data(value) {
            Data::None => "None",
            _ => self.type_name(value),
        });
        match arguments[at] {
            Some(value) if self.heap.type_of(value) != wanted => {
                Err(self.error(Error::FunctionArgument, &[&(at + 1).to_string(), PARAMETERS[at], name, given]))
            }
            _ => Ok(()),
        }
    }

    /// `func_new_impl`
    fn check_function(&self, arguments: [Slot; 5]) -> Computed<()> {
        let [Some(code), _, name, defaults, closure] = arguments else { return Err(self.missing(0)) };
        let type_of = |slot: Slot| slot.map_or(Type::None, |value| self.heap.type_of(value));
        if !matches!(type_of(name), Type::None | Type::Str) {
            return Err(self.error(Error::FunctionName, &[]));
        }
        if !matches!(type_of(defaults), Type::None | Type::Tuple) {
            return Err(self.error(Error::FunctionDefaults, &[]));
        }
        let code = self.view().code(code);
        let wanted = code.freevars.len();
        match type_of(closure) {
            Type::Tuple => {}
            Type::None if wanted == 0 => return Ok(()),
            Type::None => return Err(self.error(Error::FunctionClosureMissing, &[])),
            _ => return Err(self.error(Error::FunctionClosure, &[])),
        }
        let cells = closure.map_or(&[][..], |closure| self.heap.items(closure));
        if cells.len() != wanted {
            let (wanted, given) = (wanted.to_string(), cells.len().to_string());
            return Err(self.error(Error::ClosureLength, &[&code.name, &wanted, &given]));
        }
        match cells.iter().flatten().find(|cell| self.heap.type_of(**cell) != Type::Cell) {
            Some(other) => Err(self.error(Error::ClosureItem, &[self.type_name(*other)])),
            None => Ok(()),
        }
    }
}
