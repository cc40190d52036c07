//! Comparison, containment and identity.

use super::{Answer, Computed, Context, Value, number::Number, unsupported};
use crate::{
    error::Error,
    object::{Address, Data, Entries, Part, Slot, Type},
    uop::{Field, Special},
};
use num_bigint::BigInt;
use num_traits::{FromPrimitive, Signed, ToPrimitive, Zero};
use std::{cell::Cell, cmp::Ordering};

/// The first six of `dis.cmp_op`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operator {
    Less,
    LessOrEqual,
    Equal,
    NotEqual,
    Greater,
    GreaterOrEqual,
}

impl Operator {
    const ALL: [Operator; 6] = [
        Operator::Less,
        Operator::LessOrEqual,
        Operator::Equal,
        Operator::NotEqual,
        Operator::Greater,
        Operator::GreaterOrEqual,
    ];

    /// Those that order.
    pub(crate) const ORDERING: [Operator; 4] =
        [Operator::Less, Operator::LessOrEqual, Operator::Greater, Operator::GreaterOrEqual];

    /// The operator with its sides exchanged.
    pub(crate) fn reflected(self) -> Operator {
        match self {
            Operator::Less => Operator::Greater,
            Operator::LessOrEqual => Operator::GreaterOrEqual,
            Operator::Equal | Operator::NotEqual => self,
            Operator::Greater => Operator::Less,
            Operator::GreaterOrEqual => Operator::LessOrEqual,
        }
    }

    fn symbol(self) -> &'static str {
        ["<", "<=", "==", "!=", ">", ">="][self as usize]
    }

    /// Whether it holds of two values that are so ordered; `None`: that are not ordered at all, as NaN is not.
    pub(super) fn holds(self, ordering: Option<Ordering>) -> bool {
        match self {
            Operator::Less => ordering == Some(Ordering::Less),
            Operator::LessOrEqual => matches!(ordering, Some(Ordering::Less | Ordering::Equal)),
            Operator::Equal => ordering == Some(Ordering::Equal),
            Operator::NotEqual => ordering != Some(Ordering::Equal),
            Operator::Greater => ordering == Some(Ordering::Greater),
            Operator::GreaterOrEqual => matches!(ordering, Some(Ordering::Greater | Ordering::Equal)),
        }
    }

    fn is_equality(self) -> bool {
        matches!(self, Operator::Equal | Operator::NotEqual)
    }
}

/// Values nested deeper are not compared.
const MAX_DEPTH: usize = 200;
/// How many pairs of values one comparison may look at.
const MAX_PAIRS: u32 = 1 << 20;

/// A comparison under way.
pub(super) struct Comparison<'c> {
    context: &'c Context<'c>,
    left: Cell<u32>,
}

impl Context<'_> {
    /// COMPARE_OP, the operand an index of `dis.cmp_op`.
    pub(super) fn compare_operand(&self, (left, right): (Address, Address)) -> Answer {
        let operator = Operator::ALL.get(self.arg as usize);
        match (operator, self.arg) {
            (Some(operator), _) => truth(self.comparison().compare_plain(*operator, left, right, 0)),
            (None, 6) => self.contains((left, right)),
            (None, 7) => self.contains((left, right)).flip(true),
            (None, 8) => self.is((left, right)),
            (None, 9) => self.is((left, right)).flip(true),
            (None, 10) => self.exception_matches((left, right)),
            (None, _) => unsupported("an operand of COMPARE_OP that names no operator"),
        }
    }

    /// `right op left` by the reflected operator, of what is comparable.
    pub(super) fn compare_reflected(&self, (left, right): (Address, Address)) -> Answer {
        match Operator::ALL.get(self.arg as usize) {
            Some(operator) => truth(self.comparison().compare_plain(operator.reflected(), right, left, 0)),
            None => unsupported("an operand of COMPARE_OP that names no operator"),
        }
    }

    /// `left is right`. Whether equal numbers and strs are one object is CPython's own business.
    pub(super) fn is(&self, (left, right): (Address, Address)) -> Answer {
        truth(self.same(left, right))
    }

    /// The same, of what is known to be no two objects by chance.
    pub(super) fn same(&self, left: Address, right: Address) -> Computed<bool> {
        if left == right {
            return Ok(true);
        }
        let (a, b) = (self.heap.data(left), self.heap.data(right));
        let by_chance = match (a, b) {
            (Data::Int(x), Data::Int(y)) if x == y && (-5..=256).contains(&x.to_i64().unwrap_or(i64::MAX)) => {
                return Ok(true);
            }
            (Data::Int(x), Data::Int(y)) | (Data::Long(x), Data::Long(y)) => x == y,
            (Data::Str(x), Data::Str(y)) | (Data::Unicode(x), Data::Unicode(y)) => x == y,
            (Data::Bytes(x), Data::Bytes(y)) => x == y,
            (Data::Float(x), Data::Float(y)) => x.to_bits() == y.to_bits(),
            (Data::Tuple, Data::Tuple) if self.heap.items(left).is_empty() && self.heap.items(right).is_empty() => {
                return Ok(true);
            }
            _ => return Ok(self.is_singleton(a) && a == b),
        };
        match by_chance {
            true => Err(unsupported("whether equal numbers or strs are the same object")),
            false => Ok(false),
        }
    }

    /// Whether Python has only one of these objects, however many the heap has.
    fn is_singleton(&self, data: &Data) -> bool {
        matches!(
            data.type_of(),
            Type::None | Type::Bool | Type::Ellipsis | Type::NotImplemented | Type::Type | Type::Builtin
        )
    }

    pub(super) fn comparison(&self) -> Comparison<'_> {
        Comparison { context: self, left: Cell::new(MAX_PAIRS) }
    }

    /// `value in container`
    pub(super) fn contains(&self, (value, container): (Address, Address)) -> Answer {
        let data = self.heap.data(container);
        match data {
            Data::Str(text) => match self.heap.data(value) {
                Data::Str(part) => Answer::Value(Value::bool(text.contains(&**part))),
                Data::Unicode(_) | Data::Bytes(_) => unsupported("`in` on bytes and unicode"),
                _ => self.error(Error::InStringRequiresString, &[self.type_name(value)]),
            },
            Data::Tuple | Data::List => {
                let comparison = self.comparison();
                for item in self.heap.items(container).iter().flatten() {
                    match comparison.equal_or_same(*item, value, 0) {
                        Ok(false) => {}
                        found => return truth(found),
                    }
                }
                Answer::Value(Value::bool(false))
            }
            Data::Dict(entries) | Data::Set(entries) | Data::FrozenSet(entries) => {
                if !matches!(data, Data::Dict(_)) && self.heap.type_of(value) == Type::Set {
                    return unsupported("a set in a set");
                }
                match self.hashable(value) {
                    Answer::Value(_) => {
                        let key = self.heap.key(value);
                        Answer::Value(Value::bool(key.is_some_and(|key| entries.contains_key(&key))))
                    }
                    other => other,
                }
            }
            Data::Range { start, stop, step } => {
                let n = match self.number(value) {
                    Some(Number::Whole(n, _)) => Some(n),
                    Some(Number::Float(x)) if x.fract() == 0.0 => BigInt::from_f64(x),
                    Some(Number::Float(_)) | None => None,
                };
                let among = |n: BigInt| {
                    let before_stop = if step.is_negative() { n > *stop } else { n < *stop };
                    let from_start = if step.is_negative() { n <= *start } else { n >= *start };
                    before_stop && from_start && ((n - start) % step).is_zero()
                };
                Answer::Value(Value::bool(n.is_some_and(among)))
            }
            Data::Exception { .. } if self.is_2_7() => unsupported("`in` on exceptions"),
            Data::Bytes(_) | Data::Unicode(_) => unsupported("`in` on bytes and unicode"),
            Data::View(part) => self.in_view(value, container, *part),
            _ if data.type_of().iterates_by_rule() => Answer::Miss,
            _ if self.heap.defines(container, Special::GetItem, self.version, 0) => {
                unsupported("iteration by __getitem__")
            }
            _ => self.error(Error::NotIterableArgument, &[self.type_name(container)]),
        }
    }
}

impl Comparison<'_> {
    /// Counts a pair, and long texts as several.
    fn pair(&self, a: Address, b: Address, depth: usize) -> Computed<()> {
        let length = |address| self.context.heap.text(address).map_or(0, str::len);
        let weight = 1 + u32::try_from(length(a).min(length(b)) / 64).unwrap_or(MAX_PAIRS);
        match self.left.get().checked_sub(weight) {
            Some(left) if depth <= MAX_DEPTH => {
                self.left.set(left);
                Ok(())
            }
            _ => Err(unsupported("a comparison of values nested too deep or too large")),
        }
    }

    /// `PyObject_RichCompareBool(a, b, Py_EQ)`: what is the same is equal.
    pub(super) fn equal_or_same(&self, a: Address, b: Address, depth: usize) -> Computed<bool> {
        Ok(a == b || self.compare(Operator::Equal, a, b, depth)?)
    }

    /// `PyObject_RichCompare`
    pub(super) fn compare(&self, operator: Operator, a: Address, b: Address, depth: usize) -> Computed<bool> {
        match self.context.is_compared_in_python(Some(a), Some(b), operator as u32) {
            true => self.context.compared_in_python(operator, a, b),
            false => self.compare_plain(operator, a, b, depth),
        }
    }

    /// The same, whatever classes define.
    fn compare_plain(&self, operator: Operator, a: Address, b: Address, depth: usize) -> Computed<bool> {
        self.pair(a, b, depth)?;
        let context = self.context;
        let heap = context.heap;
        // Methods written in Python on both sides have left it to each other. 2.7's dicts have an answer still.
        let asked = |object, special| context.defines(object, special, operator as u32);
        let by_tp_compare = context.is_2_7() && matches!(heap.data(a), Data::Dict(_));
        if !by_tp_compare && asked(a, Special::Compare) && asked(b, Special::CompareReflected) {
            return self.by_identity(operator, a, b, depth);
        }
        if let (Some(x), Some(y)) = (context.number(a), context.number(b)) {
            return Ok(operator.holds(numeric(&x, &y)));
        }
        match (heap.data(a), heap.data(b)) {
            (Data::Str(x), Data::Str(y)) | (Data::Unicode(x), Data::Unicode(y)) => Ok(operator.holds(Some(x.cmp(y)))),
            (Data::Bytes(x), Data::Bytes(y)) => Ok(operator.holds(Some(x.cmp(y)))),
            (Data::Str(_) | Data::Unicode(_) | Data::Bytes(_), Data::Str(_) | Data::Unicode(_) | Data::Bytes(_))
                if context.is_2_7() =>
            {
                Err(unsupported("a comparison of str and unicode"))
            }
            (Data::Tuple, Data::Tuple) | (Data::List, Data::List) => {
                self.sequences(operator, heap.items(a), heap.items(b), depth)
            }
            (Data::Slice, Data::Slice) if context.is_2_7() => {
                Ok(operator.holds(Some(self.slices_three_way(a, b, depth)?)))
            }
            (Data::Slice, Data::Slice) => self.sequences(operator, &heap.get(a).refs, &heap.get(b).refs, depth),
            (Data::Dict(x), Data::Dict(y)) if operator.is_equality() => {
                Ok(operator.holds(self.dicts_equal(x, y, depth)?.then_some(Ordering::Equal)))
            }
            (Data::Dict(x), Data::Dict(y)) if context.is_2_7() => match x.len().cmp(&y.len()) {
                Ordering::Equal if self.dicts_equal(x, y, depth)? => Ok(operator.holds(Some(Ordering::Equal))),
                Ordering::Equal => Err(unsupported("the order of dicts of one length")),
                unequal => Ok(operator.holds(Some(unequal))),
            },
            (Data::Set(x) | Data::FrozenSet(x), Data::Set(y) | Data::FrozenSet(y)) => Ok(sets(operator, x, y)),
            (Data::Cell, Data::Cell) => self.cells(operator, content(heap.items(a)), content(heap.items(b)), depth),
            (Data::Range { .. }, Data::Range { .. }) if operator.is_equality() && !context.is_2_7() => {
                Ok(operator.holds(ranges_equal(heap.data(a), heap.data(b)).then_some(Ordering::Equal)))
            }
            (
                Data::View(Part::Keys | Part::Items) | Data::Set(_) | Data::FrozenSet(_),
                Data::View(Part::Keys | Part::Items) | Data::Set(_) | Data::FrozenSet(_),
            ) => Err(unsupported("a comparison of a view, which is like a set")),
            _ => self.by_identity(operator, a, b, depth),
        }
    }

    /// Objects without a comparison of their own, and objects of two types.
    fn by_identity(&self, operator: Operator, a: Address, b: Address, depth: usize) -> Computed<bool> {
        let context = self.context;
        let (x, y) = (context.heap.data(a), context.heap.data(b));
        let same = match (x, y) {
            _ if a == b => true,
            (Data::BoundMethod, Data::BoundMethod) => operator.is_equality() && self.methods_equal(a, b, depth)?,
            (Data::Code(_), Data::Code(_)) => self.codes_equal(a, b)?,
            (Data::Method(f), Data::Method(g)) => f == g && context.heap.get(a).refs == context.heap.get(b).refs,
            _ => context.is_singleton(x) && x == y,
        };
        if operator.is_equality() {
            return Ok((operator == Operator::Equal) == same);
        }
        if !context.is_2_7() {
            let names = [context.type_name(a), context.type_name(b)];
            return Err(context.error(Error::NotOrdered, &[operator.symbol(), names[0], names[1]]));
        }
        match same {
            true => Ok(operator.holds(Some(Ordering::Equal))),
            false => Ok(operator.holds(Some(self.default_order(a, b)?))),
        }
    }

    /// `method_richcompare`: the same function of the same object; in 2.7 (`instancemethod_richcompare`) of an equal one.
    fn methods_equal(&self, a: Address, b: Address, depth: usize) -> Computed<bool> {
        let part = |method, field| self.context.heap.field(method, field);
        if let (Some(f), Some(g)) = (part(a, Field::Function), part(b, Field::Function))
            && !self.equal_or_same(f, g, depth + 1)?
        {
            return Ok(false);
        }
        match (part(a, Field::Receiver), part(b, Field::Receiver)) {
            (Some(x), Some(y)) if self.context.is_2_7() => self.equal_or_same(x, y, depth + 1),
            (Some(x), Some(y)) => self.context.same(x, y),
            (x, y) => Ok(x == y),
        }
    }

    /// 2.7's `default_3way_compare`: None first, then numbers, then by the name of the type.
    fn default_order(&self, a: Address, b: Address) -> Computed<Ordering> {
        let rank = |address| {
            let data = self.context.heap.data(address);
            let name = match data.type_of() {
                Type::Bool | Type::Int | Type::Long | Type::Float => "",
                Type::Iterator if self.context.heap.get(address).refs == [None] => return None,
                _ => self.context.type_name(address),
            };
            Some((!matches!(data, Data::None), name))
        };
        match (rank(a), rank(b)) {
            (Some(x), Some(y)) if x != y => Ok(x.cmp(&y)),
            _ => Err(unsupported("an order by address")),
        }
    }

    fn codes_equal(&self, a: Address, b: Address) -> Computed<bool> {
        let view = self.context.view();
        let (x, y) = (view.code(a), view.code(b));
        if (&x.name, x.argcount, &x.code, &x.names) != (&y.name, y.argcount, &y.code, &y.names) {
            return Ok(false);
        }
        Err(unsupported("the equality of code objects that look alike"))
    }

    fn sequences(&self, operator: Operator, a: &[Slot], b: &[Slot], depth: usize) -> Computed<bool> {
        if operator.is_equality() && a.len() != b.len() {
            return Ok(operator == Operator::NotEqual);
        }
        for (x, y) in a.iter().flatten().zip(b.iter().flatten()) {
            if !self.equal_or_same(*x, *y, depth + 1)? {
                return match operator.is_equality() {
                    true => Ok(operator == Operator::NotEqual),
                    false => self.compare(operator, *x, *y, depth + 1),
                };
            }
        }
        Ok(operator.holds(Some(a.len().cmp(&b.len()))))
    }

    fn dicts_equal(&self, a: &Entries, b: &Entries, depth: usize) -> Computed<bool> {
        if a.len() != b.len() {
            return Ok(false);
        }
        for (key, entry) in a {
            let Some(other) = b.get(key) else { return Ok(false) };
            if let (Some(x), Some(y)) = (entry.value, other.value)
                && !self.equal_or_same(x, y, depth + 1)?
            {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Cells compare as their contents do; an empty one is less than any other.
    fn cells(&self, operator: Operator, a: Slot, b: Slot, depth: usize) -> Computed<bool> {
        match (a, b) {
            (Some(x), Some(y)) if self.context.is_2_7() => Ok(operator.holds(Some(self.three_way(x, y, depth + 1)?))),
            (Some(x), Some(y)) => self.compare(operator, x, y, depth + 1),
            _ => Ok(operator.holds(Some(a.is_some().cmp(&b.is_some())))),
        }
    }

    /// 2.7's `slice_compare`: by the first parts that differ.
    fn slices_three_way(&self, a: Address, b: Address, depth: usize) -> Computed<Ordering> {
        let parts = |slice| self.context.heap.get(slice).refs.iter().flatten().copied();
        for (x, y) in parts(a).zip(parts(b)) {
            match self.three_way(x, y, depth + 1)? {
                Ordering::Equal => {}
                unequal => return Ok(unequal),
            }
        }
        Ok(Ordering::Equal)
    }

    /// 2.7's `PyObject_Compare`
    fn three_way(&self, a: Address, b: Address, depth: usize) -> Computed<Ordering> {
        if a == b {
            return Ok(Ordering::Equal);
        }
        self.pair(a, b, depth)?;
        let heap = self.context.heap;
        if let (Data::Cell, Data::Cell) = (heap.data(a), heap.data(b)) {
            return match (content(heap.items(a)), content(heap.items(b))) {
                (Some(x), Some(y)) => self.three_way(x, y, depth + 1),
                (x, y) => Ok(x.is_some().cmp(&y.is_some())),
            };
        }
        if let (Data::Slice, Data::Slice) = (heap.data(a), heap.data(b)) {
            return self.slices_three_way(a, b, depth);
        }
        let is_set = |object| matches!(heap.data(object), Data::Set(_) | Data::FrozenSet(_));
        if heap.type_of(a) == heap.type_of(b) && is_set(a) {
            return Err(self.context.error(Error::CmpOfSets, &[]));
        }
        for (operator, ordering) in [
            (Operator::Equal, Ordering::Equal),
            (Operator::Less, Ordering::Less),
            (Operator::Greater, Ordering::Greater),
        ] {
            if self.compare(operator, a, b, depth)? {
                return Ok(ordering);
            }
        }
        match is_set(a) && is_set(b) {
            true => Err(self.context.error(Error::CmpOfSets, &[])),
            false => Err(unsupported("an order by address")),
        }
    }
}

pub(super) fn truth(computed: Computed<bool>) -> Answer {
    computed.map_or_else(|answer| answer, |b| Answer::Value(Value::bool(b)))
}

fn content(items: &[Slot]) -> Slot {
    items.first().copied().flatten()
}

/// The order of two numbers, if they have one: exact, whatever their types.
fn numeric(a: &Number, b: &Number) -> Option<Ordering> {
    match (a, b) {
        (Number::Whole(x, _), Number::Whole(y, _)) => Some(x.cmp(y)),
        (Number::Float(x), Number::Float(y)) => x.partial_cmp(y),
        (Number::Whole(x, _), Number::Float(y)) => whole_and_float(x, *y),
        (Number::Float(x), Number::Whole(y, _)) => whole_and_float(y, *x).map(Ordering::reverse),
    }
}

fn whole_and_float(n: &BigInt, x: f64) -> Option<Ordering> {
    match BigInt::from_f64(x.trunc()) {
        Some(whole) => Some(n.cmp(&whole).then_with(|| 0.0f64.partial_cmp(&x.fract()).unwrap_or(Ordering::Equal))),
        None if x.is_nan() => None,
        None if x > 0.0 => Some(Ordering::Less),
        None => Some(Ordering::Greater),
    }
}

/// Sets are ordered by inclusion.
fn sets(operator: Operator, a: &Entries, b: &Entries) -> bool {
    let within = |a: &Entries, b: &Entries| a.len() <= b.len() && a.keys().all(|key| b.contains_key(key));
    match operator {
        Operator::Equal => a.len() == b.len() && within(a, b),
        Operator::NotEqual => a.len() != b.len() || !within(a, b),
        Operator::Less => a.len() < b.len() && within(a, b),
        Operator::LessOrEqual => within(a, b),
        Operator::Greater => b.len() < a.len() && within(b, a),
        Operator::GreaterOrEqual => within(b, a),
    }
}

/// Ranges are equal if they go through the same numbers.
fn ranges_equal(a: &Data, b: &Data) -> bool {
    let facts = |data: &Data| {
        let Data::Range { start, stop, step } = data else { return None };
        let length = super::iterate::range_length(start, stop, step);
        let one = BigInt::from(1);
        let start = (!length.is_zero()).then(|| start.clone());
        let step = (length > one).then(|| step.clone());
        Some((length, start, step))
    };
    facts(a) == facts(b)
}
