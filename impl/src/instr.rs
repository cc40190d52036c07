//! The instructions that all versions are lowered to.
//!
//! They are in register form. A frame's window has the local variables, then the cells, then a register for each place of
//! CPython's stack. What CPython would have on its stack and is only read, a variable or a constant, is read where it is
//! by the instruction that takes it from there: see [`Operand`].

/// Where an instruction finds an operand, or puts its result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Operand(u16);

/// What kind of place an operand is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u16)]
pub(crate) enum Place {
    /// A register for a place of the stack, whose value the instruction takes away.
    Temp = 0,
    /// The register of a local variable.
    Local = 1,
    /// A constant.
    Const = 2,
    /// The content of the cell that is in a register.
    Cell = 3,
    /// The content of a cell of the closure.
    Free = 4,
}

impl Operand {
    const BITS: u32 = 3;
    /// The indices that an operand has room for.
    pub(crate) const LIMIT: usize = 1 << (16 - Operand::BITS);

    /// Nothing, if there are too many places of this kind for an operand.
    #[allow(clippy::cast_possible_truncation, reason = "checked just before")]
    pub(crate) fn new(place: Place, index: usize) -> Option<Operand> {
        (index < Operand::LIMIT).then_some(Operand((index as u16) << Operand::BITS | place as u16))
    }

    #[inline(always)]
    pub(crate) fn place(self) -> Place {
        match self.0 & ((1 << Operand::BITS) - 1) {
            0 => Place::Temp,
            1 => Place::Local,
            2 => Place::Const,
            3 => Place::Cell,
            _ => Place::Free,
        }
    }

    #[inline(always)]
    pub(crate) fn index(self) -> usize {
        usize::from(self.0 >> Operand::BITS)
    }

    /// Whether it is a register of the window.
    #[inline(always)]
    pub(crate) fn is_register(self) -> bool {
        self.0 & ((1 << Operand::BITS) - 1) <= Place::Local as u16
    }

    #[inline(always)]
    pub(crate) fn is_temp(self) -> bool {
        self.place() == Place::Temp
    }

    /// Whether it is the content of a cell.
    #[inline(always)]
    pub(crate) fn is_content(self) -> bool {
        matches!(self.place(), Place::Cell | Place::Free)
    }
}

/// A register of the window.
pub(crate) type Register = u16;
/// The place of an instruction in its code.
pub(crate) type Target = u32;

/// A run of operands in [`crate::code::Code::operands`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Operands {
    pub(crate) first: u32,
    pub(crate) count: u16,
}

/// A binary operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Operator {
    Add,
    Subtract,
    Multiply,
    /// `/` of 2.7 without `division` from the future.
    Divide,
    TrueDivide,
    FloorDivide,
    Modulo,
    Power,
    LeftShift,
    RightShift,
    And,
    Or,
    Xor,
    MatrixMultiply,
}

/// A comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Comparison {
    Less,
    LessEqual,
    Equal,
    NotEqual,
    Greater,
    GreaterEqual,
    In,
    NotIn,
    Is,
    IsNot,
    /// Whether an exception is caught by a class, or by one in a tuple.
    Matches,
}

/// A unary operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Sign {
    Positive,
    Negative,
    Not,
    Invert,
    /// 2.7's backquotes.
    Repr,
}

/// What is built of operands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Built {
    Tuple,
    List,
    Set,
    /// Keys and values in turn.
    Map,
    /// Values, then a tuple of keys.
    ConstKeyMap,
    String,
    Slice,
}

/// What several iterables or mappings are put together to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Joined {
    Tuple,
    /// The arguments of a call.
    Arguments,
    List,
    Set,
    Map,
    /// The keyword arguments of a call.
    Keywords,
}

/// Why blocks are left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Why {
    Return = 1,
    Break = 2,
    Continue = 3,
}

/// One instruction. `to` is where the result goes.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Instr {
    Move {
        to: Operand,
        from: Operand,
    },
    /// 2.7's STORE_DEREF: the value is held until the old one has gone.
    StoreHeld {
        to: Operand,
        from: Operand,
    },
    /// Where the stack has too few entries, so that control cannot come here.
    Trap,
    /// Fails if the local variable is unbound.
    Check {
        from: Operand,
    },
    DeleteLocal {
        register: Register,
    },
    DeleteCell {
        cell: Operand,
    },
    /// The cell itself.
    LoadClosure {
        to: Operand,
        cell: Operand,
    },
    LoadGlobal {
        to: Operand,
        name: u16,
        cache: u16,
    },
    StoreGlobal {
        name: u16,
        from: Operand,
    },
    DeleteGlobal {
        name: u16,
    },
    LoadName {
        to: Operand,
        name: u16,
    },
    StoreName {
        name: u16,
        from: Operand,
    },
    DeleteName {
        name: u16,
    },
    LoadLocals {
        to: Operand,
    },
    /// From the class body's namespace, else from a cell.
    LoadClassDeref {
        to: Operand,
        cell: Operand,
    },

    Add {
        to: Operand,
        a: Operand,
        b: Operand,
    },
    Subtract {
        to: Operand,
        a: Operand,
        b: Operand,
    },
    Multiply {
        to: Operand,
        a: Operand,
        b: Operand,
    },
    Binary {
        operator: Operator,
        in_place: bool,
        to: Operand,
        a: Operand,
        b: Operand,
    },
    Unary {
        sign: Sign,
        to: Operand,
        a: Operand,
    },
    Compare {
        comparison: Comparison,
        to: Operand,
        a: Operand,
        b: Operand,
    },

    Jump {
        target: Target,
    },
    /// Backward: costs fuel.
    Loop {
        target: Target,
    },
    JumpIf {
        when: bool,
        a: Operand,
        target: Target,
    },
    JumpIfNone {
        when: bool,
        a: Operand,
        target: Target,
    },
    /// Jumps and keeps the value if its truth is as said, else releases it.
    JumpIfOrPop {
        when: bool,
        register: Register,
        target: Target,
    },
    Branch {
        comparison: Comparison,
        when: bool,
        a: Operand,
        b: Operand,
        target: Target,
    },

    Build {
        built: Built,
        to: Operand,
        operands: Operands,
    },
    /// `callee` is what is called with the result, if it is.
    Join {
        joined: Joined,
        to: Operand,
        operands: Operands,
        callee: Register,
    },
    ListAppend {
        list: Register,
        a: Operand,
    },
    SetAdd {
        set: Register,
        a: Operand,
    },
    MapAdd {
        map: Register,
        key: Operand,
        value: Operand,
        value_first: bool,
    },
    Extend {
        joined: Joined,
        onto: Register,
        a: Operand,
        callee: Register,
    },
    ListToTuple {
        register: Register,
    },
    /// 2.7: adds an entry to a map, the value having been evaluated before the key.
    StoreMap {
        map: Register,
        value: Operand,
        key: Operand,
    },

    LoadAttr {
        to: Operand,
        object: Operand,
        name: u16,
    },
    StoreAttr {
        object: Operand,
        name: u16,
        value: Operand,
    },
    DeleteAttr {
        object: Operand,
        name: u16,
    },
    /// Puts what is to be called and its receiver into two registers, the first NULL if there is no receiver to pass.
    LoadMethod {
        register: Register,
        object: Operand,
        name: u16,
        cache: u16,
    },
    LoadItem {
        to: Operand,
        object: Operand,
        key: Operand,
    },
    StoreItem {
        object: Operand,
        key: Operand,
        value: Operand,
    },
    DeleteItem {
        object: Operand,
        key: Operand,
    },
    LoadSlice {
        to: Operand,
        object: Operand,
        low: Operand,
        high: Operand,
    },
    StoreSlice {
        object: Operand,
        low: Operand,
        high: Operand,
        value: Operand,
    },
    DeleteSlice {
        object: Operand,
        low: Operand,
        high: Operand,
    },

    MakeFunction {
        to: Operand,
        flags: u16,
        operands: Operands,
    },
    Call {
        to: Operand,
        callee: Operand,
        operands: Operands,
        keywords: u16,
    },
    /// `function` and `receiver` are in two registers, as LoadMethod left them.
    CallMethod {
        to: Operand,
        register: Register,
        operands: Operands,
        keywords: u16,
    },
    /// With a tuple and a mapping; `flags` says whether there is one.
    CallSpread {
        to: Operand,
        callee: Operand,
        positional: Operand,
        keywords: Operand,
        flags: u8,
    },
    /// 2.7: positional ones, names and values in turn, then what is after the stars.
    CallVar {
        to: Operand,
        callee: Operand,
        operands: Operands,
        keywords: u8,
        flags: u8,
    },
    Return {
        from: Operand,
    },

    GetIter {
        to: Operand,
        from: Operand,
    },
    ForIter {
        iterator: Register,
        to: Operand,
        target: Target,
    },
    Unpack {
        first: Register,
        from: Operand,
        count: u16,
    },
    UnpackStar {
        first: Register,
        from: Operand,
        before: u16,
        after: u16,
    },

    Swap {
        a: Register,
        b: Register,
    },
    /// The top of `count` registers goes below the others.
    Rotate {
        top: Register,
        count: u16,
    },
    Pop {
        register: Register,
    },

    Format {
        to: Operand,
        value: Operand,
        with: Operand,
        flags: u8,
    },
    /// Prints an item, or a newline.
    Print {
        what: Operand,
        newline: bool,
    },
    BuildClass {
        to: Operand,
        name: Operand,
        bases: Operand,
        dict: Operand,
    },
    LoadBuildClass {
        to: Operand,
    },
    LoadAssertionError {
        to: Operand,
    },

    /// Raises the operands: class or instance and cause; 2.7: class, value and traceback.
    Raise {
        operands: Operands,
    },
    /// 2.7 and 3.8: leaves a `finally`, whose reason is in the registers up to this one.
    EndFinally {
        top: Register,
    },
    /// 3.8: forgets the reason of a `finally`, or ends the handling of an exception.
    PopFinally {
        top: Register,
        keeps: bool,
    },
    /// 3.8: the handling of the exception ends that was handled before those in these three registers.
    PopExcept {
        top: Register,
    },
    /// 3.8: enters a `finally` from which is gone back to a place, which is noted in a register. Those from another one
    /// up to it have nothing.
    CallFinally {
        from: Register,
        mark: Register,
        target: Target,
        back: Target,
    },
    /// 2.7: leaves blocks by `return`, `break` or `continue`: a `finally` among them runs first.
    Leave {
        why: Why,
        from: Operand,
        target: Target,
    },
    /// 2.7: a `finally` that is entered for no reason gets as many registers as one that has.
    Pad {
        first: Register,
    },
    /// Why a `finally` runs is about to be taken for a value, or popped: it is one, if that is an exception; what else there
    /// is takes other places than CPython's.
    CheckReason {
        register: Register,
        pops: bool,
    },
    /// 3.8: a `finally` is entered for no reason.
    BeginFinally {
        first: Register,
    },

    /// 3.11: what was handled goes below what is handled now.
    PushExcInfo {
        register: Register,
    },
    CheckExcMatch {
        exception: Register,
        class: Operand,
    },
    /// 3.11: what was handled before is handled again.
    PopExceptSingle {
        from: Register,
    },
    Reraise {
        from: Register,
    },
    /// Enters a context: the exit goes into a register, what `__enter__` answers into the next.
    With {
        register: Register,
        context: Operand,
    },
    WithExceptStart {
        register: Register,
    },
    WithCleanup {
        register: Register,
    },
    WithCleanupFinish {
        register: Register,
    },

    /// 3.11: a generator begins, with None as what it is sent.
    ReturnGenerator {
        to: Operand,
    },
    Yield {
        to: Operand,
        from: Operand,
    },
    /// Sends what is in the register above one to what is in that: goes on with what that yields in its place, or jumps
    /// with what it returns in that of both.
    Send {
        receiver: Register,
        target: Target,
    },
    /// Yields, above the register of what is delegated to, what that has yielded. `after` is where `yield from` has its
    /// value.
    Delegate {
        receiver: Register,
        after: Target,
    },
    GetYieldFromIter {
        to: Operand,
        from: Operand,
    },
}
