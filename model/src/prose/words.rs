//! Numbers, places, tests and what else a uop names, in words.

use super::names::{Names, field_name, frame_field_name};
use crate::object::Type;
use crate::uop::{Field, Handled, Number, Place, Quantity, Reg, Requirement, Singleton, Source, Test};
use freevars_code::Flags;

/// What is known where a uop stands.
#[derive(Clone, Copy)]
pub(super) struct At<'a> {
    /// The names of the registers.
    pub names: &'a Names,
    /// How many loops are around it.
    pub loops: usize,
    /// Whether the counter of a loop that begins here is of use to anybody.
    pub counted: bool,
    /// Whether names of registers are quoted.
    pub quoted: bool,
}

impl At<'_> {
    pub(super) fn reg(&self, reg: Reg) -> String {
        let name = self.names.of(reg);
        if self.quoted { format!("`{name}`") } else { name }
    }

    /// The counter of the innermost loop.
    pub(super) fn counter(&self) -> &'static str {
        ["n", "n", "m", "k"][self.loops.min(3)]
    }

    /// The counter of a loop that begins here.
    pub(super) fn inner(&self) -> &'static str {
        At { loops: self.loops + 1, ..*self }.counter()
    }

    pub(super) fn quantity(&self, quantity: Quantity) -> String {
        match quantity {
            Quantity::Zero => "0".into(),
            Quantity::Arg => "operand".into(),
            Quantity::ArgLow => "the operand's low byte".into(),
            Quantity::ArgHigh => "the operand's high byte".into(),
            Quantity::ArgHighTwice => "2 × the operand's high byte".into(),
            Quantity::ArgPairs => "the operand's low byte + 2 × its high byte".into(),
            Quantity::ArgBytes => "the operand's low byte + its high byte".into(),
            Quantity::ArgHalf => "operand ÷ 2".into(),
            Quantity::Depth => "the number of stack entries".into(),
            Quantity::AboveBlock => "the number of stack entries above the innermost block".into(),
            Quantity::AboveHandler => "the number of stack entries that the handler does not keep".into(),
            Quantity::Blocks => "the number of blocks".into(),
            Quantity::Slots => "the number of slots".into(),
            Quantity::Parameters => "the number of positional parameters".into(),
            Quantity::AllParameters => "the number of parameters of every kind".into(),
            Quantity::KeywordOnly => "the number of keyword-only parameters".into(),
            Quantity::Named => "the number of positional and keyword-only parameters".into(),
            Quantity::DoubleStar => "the index of **kwargs".into(),
            Quantity::Cells => "the number of cell variables".into(),
            Quantity::Frees => "the number of free variables".into(),
            Quantity::Given => "the number of positional arguments".into(),
            Quantity::GivenKeywords => "the number of keyword arguments".into(),
            Quantity::AllGiven => "the number of arguments".into(),
            Quantity::Bound => "the number of positional arguments that have a parameter".into(),
            Quantity::Surplus => "the number of positional arguments beyond the parameters".into(),
            Quantity::Required => "the number of positional parameters without a default".into(),
            Quantity::Defaults => "the number of defaults".into(),
            Quantity::Defaulted => "the number of parameters with a default".into(),
            Quantity::SpareDefaults => "the number of defaults without a parameter".into(),
            Quantity::Items(reg) => format!("the number of items of {}", self.reg(reg)),
            Quantity::Entries(reg) => format!("the number of entries of {}", self.reg(reg)),
        }
    }

    pub(super) fn number(&self, number: Number) -> String {
        sum(self.quantity(number.base), number, self.counter())
    }

    /// A number amid other words.
    pub(super) fn nth(&self, number: Number) -> String {
        let number = self.number(number);
        if number.contains(' ') { format!("({number})") } else { number }
    }

    pub(super) fn place(&self, place: Place) -> String {
        match place {
            Place::Slot(Number::ARG) => "the slot of the local variable that the operand names".into(),
            Place::Slot(n) => format!("slot {}", self.nth(n)),
            Place::Deref(Number::ARG) => "the slot of the cell or free variable that the operand names".into(),
            Place::Deref(n) => format!("the slot of cell or free variable {}", self.nth(n)),
            Place::Free(n) => format!("the slot of free variable {}", self.nth(n)),
            Place::ParameterOfCell(n) => {
                format!("the slot of the parameter that cell variable {} captures", self.nth(n))
            }
            Place::ParameterNamed(n) => {
                format!("the slot of the parameter that keyword argument {} names", self.nth(n))
            }
            Place::Stack(Number::ZERO) => "the top of the stack".into(),
            Place::Stack(n) => format!("the stack entry {} below the top", self.nth(n)),
            Place::Argument(n) => format!("argument {}", self.nth(n)),
            Place::Keyword(n) => format!("the name of keyword argument {}", self.nth(n)),
            Place::Content(cell) => format!("the content of {}", self.reg(cell)),
            Place::Item(of, Number { base: Quantity::Items(all), counter: 0, plus: 0 }) if all == of => {
                format!("the end of {}", self.reg(of))
            }
            Place::Item(of, n) => format!("item {} of {}", self.nth(n), self.reg(of)),
            Place::At(list, index) => format!("the item of {} at {}", self.reg(list), self.reg(index)),
            Place::Field(of, field) => format!("the {} of {}", title(field), self.reg(of)),
            Place::Key(dict, key) => format!("the key in {} that equals {}", self.reg(dict), self.reg(key)),
            Place::Entry(dict, key) => format!("the value in {} under {}", self.reg(dict), self.reg(key)),
            Place::Attribute(owner, name) => {
                format!("the field that {}.{} stands for", self.reg(owner), self.reg(name))
            }
            Place::Handled(part) => format!("the {} of what is being handled", part_name(part)),
            Place::Published(part) => format!("the {} that sys tells of what is being handled", part_name(part)),
            Place::Topmost(part) => format!("the {} of what anybody is handling, the innermost first", part_name(part)),
            Place::Running => "the frame that runs".into(),
            Place::Caller => "the frame that called it".into(),
            Place::Frame(field) => format!("the frame's {}", frame_field_name(field)),
            Place::Namespace => "the namespace that the caller gives".into(),
            Place::Const(n) => format!("co_consts[{}]", self.nth(n)),
            Place::Name(n) => format!("co_names[{}]", self.nth(n)),
            Place::SlotName(n) => format!("the name of slot {}", self.nth(n)),
            Place::DerefName(Number::ARG) => "the name of the cell or free variable that the operand names".into(),
            Place::DerefName(n) => format!("the name of cell or free variable {}", self.nth(n)),
            Place::Singleton(singleton) => singleton_name(singleton).into(),
        }
    }

    /// The test as a condition; with `answer` false, its opposite.
    pub(super) fn test(&self, test: Test, answer: bool) -> String {
        let is = if answer { "is" } else { "is not" };
        match test {
            Test::Filled(reg) if answer => format!("{} is there", self.reg(reg)),
            Test::Filled(reg) => format!("there is no {}", self.reg(reg)),
            Test::Bit(bit) if answer => format!("the operand has bit {bit:#x}"),
            Test::Bit(bit) => format!("the operand has no bit {bit:#x}"),
            Test::ArgIs(n) => format!("the operand {is} {n}"),
            Test::Flags(flags) if answer => format!("the code has {}", flag_names(flags)),
            Test::Flags(flags) if flags.names().0.len() < 2 => format!("the code has no {}", flag_names(flags)),
            Test::Flags(flags) => format!("the code does not have both {}", flag_names(flags)),
            Test::Is(reg, type_) => {
                format!("{} {is} {}", self.reg(reg), with_article(&type_name(type_)))
            }
            Test::IsException(reg) => format!("{} {is} an exception", self.reg(reg)),
            Test::IsExceptionClass(reg) => format!("{} {is} an exception class", self.reg(reg)),
            Test::Truthy(reg) => format!("{} is {}", self.reg(reg), if answer { "true" } else { "false" }),
            Test::Same(a, b) => format!("{} {is} {}", self.reg(a), self.reg(b)),
            Test::Shared(reg) if answer => format!("something else holds {}", self.reg(reg)),
            Test::Shared(reg) => format!("nothing else holds {}", self.reg(reg)),
            Test::Block(kind) => format!("the innermost block {is} for {}", <&str>::from(kind)),
            Test::Covered if answer => "the exception table has a handler for the instruction".into(),
            Test::Covered => "the exception table has no handler for the instruction".into(),
            Test::KeepsPosition if answer => "the handler wants the instruction's position".into(),
            Test::KeepsPosition => "the handler does not want the instruction's position".into(),
            Test::Raises(reg, class) => format!("{} {is} an instance of {class}", self.reg(reg)),
            Test::Delegates(reg) => {
                format!("{} {} in `yield from`", self.reg(reg), if answer { "waits" } else { "does not wait" })
            }
            Test::Matches(reg, class) => {
                format!("{} {is} {} or its class", self.reg(reg), with_article(&class.to_string()))
            }
            Test::IsAt(reg, stage) => format!("{} {is} {}", self.reg(reg), format!("{stage:?}").to_lowercase()),
            Test::IsWhy(reg, why) => format!("{} {is} the int for {}", self.reg(reg), <&str>::from(why)),
            Test::Touched(reg) if answer => format!("{} has been given items since its sort began", self.reg(reg)),
            Test::Touched(reg) => format!("{} has been given no items since its sort began", self.reg(reg)),
            Test::Finalised(reg) if answer => format!("{} has been finalised", self.reg(reg)),
            Test::Finalised(reg) => format!("{} has not been finalised", self.reg(reg)),
            Test::Exceeds(a, b) if answer => format!("{} > {}", self.number(a), self.number(b)),
            Test::Exceeds(a, b) => format!("{} ≤ {}", self.number(a), self.number(b)),
            Test::OwnVariable if answer => "the operand names a cell variable".into(),
            Test::OwnVariable => "the operand names a free variable".into(),
            Test::NamesParameter(n) => {
                let names = if answer { "names" } else { "does not name" };
                format!("keyword argument {} {names} a parameter that takes keywords", self.number(n))
            }
            Test::SomeNamePositionalOnly if answer => "some keyword argument names a positional-only parameter".into(),
            Test::SomeNamePositionalOnly => "no keyword argument names a positional-only parameter".into(),
            Test::IsExactly(reg, type_) => {
                format!("{} {is} exactly {}", self.reg(reg), with_article(&type_name(type_)))
            }
            Test::Dynamic(reg) if answer => format!("classes have a say in the attributes of {}", self.reg(reg)),
            Test::Dynamic(reg) => format!("no class has a say in the attributes of {}", self.reg(reg)),
            Test::IsClass(reg) => format!("{} {is} a class", self.reg(reg)),
            Test::IsInstance(reg, of) => format!("{} {is} an instance of {}", self.reg(reg), self.reg(of)),
            Test::IsData(reg) => format!("{} {is} a data descriptor", self.reg(reg)),
            Test::AsksTruth(reg) => {
                let says = if answer { "says" } else { "does not say" };
                format!("the class of {} {says} in Python whether it is true", self.reg(reg))
            }
            Test::Compares(reg) => {
                let says = if answer { "says" } else { "does not say" };
                format!("the class of {} {says} in Python how it compares", self.reg(reg))
            }
            Test::Alike(a, b) => format!("{} {is} of the class of {}", self.reg(a), self.reg(b)),
            Test::Comparable(a, b) => {
                let compares = if answer { "compare" } else { "do not compare" };
                format!("list or dict {compares} {} and {}", self.reg(a), self.reg(b))
            }
            Test::Derived(a, b) => format!("{} {is} of a class that derives from that of {}", self.reg(a), self.reg(b)),
            Test::Defines(reg, special) => {
                let defines = if answer { "defines" } else { "does not define" };
                format!("the class of {} {defines} {}", self.reg(reg), <&str>::from(special))
            }
            Test::InDict(owner, name) => {
                let keeps = if answer { "keeps" } else { "does not keep" };
                format!("{} {keeps} {} in its __dict__", self.reg(owner), self.reg(name))
            }
        }
    }

    pub(super) fn source(&self, source: Source) -> String {
        let below = |above: Number| match above {
            Number::ZERO => String::new(),
            above => format!(", below the top {}", self.nth(above)),
        };
        match source {
            Source::Stack { count, below: above } => {
                format!("{} stack entries, deepest first{}", self.nth(count), below(above))
            }
            Source::Pairs { count, below: above } => {
                format!("{} pairs of name and value from the stack, deepest first{}", self.nth(count), below(above))
            }
            Source::Object(reg) => self.reg(reg),
            Source::Given(0) => "all that was given".into(),
            Source::Given(skip) => format!("all that was given but the first {skip}"),
            Source::GivenKeywords => "the keyword arguments that were given".into(),
            Source::Namespace(reg) => format!("{} as its namespace", self.reg(reg)),
            Source::Items(tuple) => format!("the items of {}", self.reg(tuple)),
            Source::Entries(dict) => format!("the entries of {}, as keyword arguments", self.reg(dict)),
            Source::Names(names) => {
                format!("the names {}, for as many of the arguments, the last ones", self.reg(names))
            }
        }
    }
}

/// `base + 2 × n − 1`.
pub(super) fn sum(base: String, number: Number, counter: &str) -> String {
    let mut terms: Vec<(bool, String)> = Vec::new();
    if number.base != Quantity::Zero {
        terms.push((false, base));
    }
    match number.counter {
        0 => {}
        1 | -1 => terms.push((number.counter < 0, counter.into())),
        times => terms.push((times < 0, format!("{} × {counter}", times.unsigned_abs()))),
    }
    if number.plus != 0 {
        terms.push((number.plus < 0, number.plus.unsigned_abs().to_string()));
    }
    let join = |sum: String, (minus, term): (bool, String)| match (sum.is_empty(), minus) {
        (true, false) => term,
        (true, true) => format!("−{term}"),
        (false, false) => format!("{sum} + {term}"),
        (false, true) => format!("{sum} − {term}"),
    };
    match terms.as_slice() {
        [] => "0".to_string(),
        _ => terms.into_iter().fold(String::new(), join),
    }
}

/// A field, as it is spoken of.
fn title(field: Field) -> &'static str {
    match field {
        Field::Receiver => "object",
        Field::Kwdefaults => "keyword-only defaults",
        Field::Dict | Field::InstanceDict => "__dict__",
        Field::Next => "next entry",
        Field::Obj => "object asked",
        Field::Mro => "__mro__",
        Field::Owner => "type",
        Field::This => "class",
        Field::Code
        | Field::Globals
        | Field::Name
        | Field::Qualname
        | Field::Module
        | Field::Defaults
        | Field::Doc
        | Field::Closure
        | Field::Annotations
        | Field::Finaliser
        | Field::Source
        | Field::Count
        | Field::Result
        | Field::Sentinel
        | Field::Start
        | Field::Stop
        | Field::Step
        | Field::Args
        | Field::Message
        | Field::Value
        | Field::Traceback
        | Field::Cause
        | Field::Context
        | Field::Frame
        | Field::Function
        | Field::Locals
        | Field::Bases
        | Field::Subclasses
        | Field::Getter
        | Field::Setter
        | Field::Deleter
        | Field::Class => field_name(field),
        Field::Back => "caller's frame",
        Field::Exception => "exception",
        Field::ExcType => "handled class",
        Field::ExcValue => "handled exception",
        Field::ExcTraceback => "handled traceback",
    }
}

fn part_name(part: Handled) -> &'static str {
    match part {
        Handled::Type => "class",
        Handled::Value => "exception",
        Handled::Traceback => "traceback",
    }
}

pub(super) fn singleton_name(singleton: Singleton) -> &'static str {
    match singleton {
        Singleton::None => "None",
        Singleton::True => "True",
        Singleton::False => "False",
        Singleton::EmptyTuple => "()",
        Singleton::DunderName => "\"__name__\"",
        Singleton::Send => "\"send\"",
        Singleton::Throw => "\"throw\"",
        Singleton::Close => "\"close\"",
        Singleton::AssertionError => "AssertionError",
        Singleton::StopIteration => "StopIteration",
        Singleton::GeneratorExit => "GeneratorExit",
    }
}

fn flag_names(flags: Flags) -> String {
    flags.names().0.iter().map(|name| format!("CO_{name}")).collect::<Vec<_>>().join(" and ")
}

/// What the verifier has seen to. What no rule states is said by its name.
pub(super) fn requirement(requirement: Requirement, of: &str) -> String {
    match requirement {
        Requirement::MakesEachCellOnce => format!("{of} is no cell"),
        Requirement::CopiesAllFreeVariables => {
            format!("the operand is the number of the code's free variables, and {of} has a cell for each")
        }
        Requirement::NamesAFreeVariable => format!("the operand names a free variable, whose cell is {of}"),
        Requirement::LeavesAnEmptyStack => format!("the stack is empty now that {of} is popped"),
        Requirement::AnnotationsAreADict => format!("{of} is a dict"),
        Requirement::AnnotationsAreATuple => format!("{of} is a tuple of names and values"),
        Requirement::LeavesNoBlock => "no block is left".into(),
        Requirement::FinallyHasItsReason => {
            format!("{of}, if it is there, is None, an int for a reason or an exception class")
        }
        Requirement::HandlerIsThere => "a handler runs".into(),
        Requirement::PositionIsThere => format!("{of} is the position that the handler was given"),
        Requirement::IsAnExceptionClass => format!("{of} is the class of an exception"),
        Requirement::StandsInAGenerator => "the code is a generator's".into(),
        Requirement::IsAnException => format!("{of} is an exception"),
        Requirement::AddsToASet => format!("{of} is a set"),
        Requirement::CallFollows => format!("the CALL of {of} comes next, with the same operand"),
        Requirement::YieldsBehindSend
        | Requirement::StackHoldsTheOperands
        | Requirement::StackSizeSuffices
        | Requirement::OperandIsNotNull
        | Requirement::OperandIsNull
        | Requirement::OperandIsInRange
        | Requirement::SlotIsFilled
        | Requirement::SlotIsEmpty
        | Requirement::IsACell
        | Requirement::IsOfTheRightType
        | Requirement::ClosureFits
        | Requirement::FunctionHasItsClosure
        | Requirement::NamesFitTheArguments
        | Requirement::BlockIsThere
        | Requirement::HandlerKeepsWhatIsThere
        | Requirement::WaysMeetAlike
        | Requirement::DoesNotRunOff
        | Requirement::BeginsAsAGenerator
        | Requirement::ParametersAreLocals
        | Requirement::MainHasNoFreeVariables
        | Requirement::NoFreeIsTrue => format!("{of} meets {}", <&str>::from(requirement)),
    }
}

/// What a type is called.
pub(super) fn type_name(type_: Type) -> String {
    if let Type::Exception(class) = type_ {
        class.to_string()
    } else if type_ == Type::BoundMethod {
        "bound method".to_string()
    } else {
        format!("{type_:?}").to_lowercase()
    }
}

/// A noun and its indefinite article.
pub(super) fn with_article(noun: &str) -> String {
    let vowel =
        noun.starts_with(['A', 'E', 'I', 'O', 'U', 'a', 'e', 'i', 'o', 'u']) && !noun.to_lowercase().starts_with("uni");
    format!("{} {noun}", if vowel { "an" } else { "a" })
}
