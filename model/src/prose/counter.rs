//! Which uops name the counter of the loop around them.

use crate::uop::{New, Number, Place, Source, Test, Uop};

/// Whether a uop names the counter of the innermost loop.
pub(super) fn names(uop: Uop) -> bool {
    numbers(uop).into_iter().flatten().any(|number| number.counter != 0)
}

fn numbers(uop: Uop) -> [Option<Number>; 2] {
    match uop {
        Uop::Borrow { place, .. }
        | Uop::BorrowFilled { place, .. }
        | Uop::Take { place, .. }
        | Uop::TakeFilled { place, .. }
        | Uop::Exchange { place, .. }
        | Uop::Put { place, .. }
        | Uop::PutMaybe { place, .. } => [of_place(place), None],
        Uop::New { object: New::Tuple(n) | New::List(n), .. }
        | Uop::Loop { count: n, .. }
        | Uop::Branch { test: Test::NamesParameter(n), .. } => [Some(n), None],
        Uop::Branch { test: Test::Exceeds(a, b), .. } => [Some(a), Some(b)],
        Uop::Gather { from: Source::Stack { count, below } | Source::Pairs { count, below }, .. } => {
            [Some(count), Some(below)]
        }
        Uop::Pop { .. }
        | Uop::PopMaybe { .. }
        | Uop::Push { .. }
        | Uop::PushMaybe { .. }
        | Uop::PushNull
        | Uop::PopNull
        | Uop::NewRef { .. }
        | Uop::NewRefMaybe { .. }
        | Uop::Close { .. }
        | Uop::CloseMaybe { .. }
        | Uop::Move { .. }
        | Uop::ExchangeItems { .. }
        | Uop::BeginSort { .. }
        | Uop::MarkFinalised { .. }
        | Uop::New { .. }
        | Uop::NewError { .. }
        | Uop::Branch { .. }
        | Uop::Goto { .. }
        | Uop::Repeat { .. }
        | Uop::Compute { .. }
        | Uop::Gather { .. }
        | Uop::Call { .. }
        | Uop::Operate { .. }
        | Uop::Jump { .. }
        | Uop::PushBlock { .. }
        | Uop::PopBlock
        | Uop::Leave { .. }
        | Uop::Resume { .. }
        | Uop::Answer { .. }
        | Uop::AnswerRaised { .. }
        | Uop::Unwind { .. }
        | Uop::Reraise { .. }
        | Uop::Refuse { .. }
        | Uop::Tell { .. }
        | Uop::Mark { .. }
        | Uop::EndDelegation { .. }
        | Uop::Free { .. }
        | Uop::FindGarbage { .. }
        | Uop::SiftGarbage { .. }
        | Uop::KeepUncollectable { .. }
        | Uop::ForgetGarbage { .. }
        | Uop::Expect { .. }
        | Uop::Fetch
        | Uop::Done => [None, None],
    }
}

fn of_place(place: Place) -> Option<Number> {
    match place {
        Place::Slot(n)
        | Place::Deref(n)
        | Place::Free(n)
        | Place::ParameterOfCell(n)
        | Place::ParameterNamed(n)
        | Place::Stack(n)
        | Place::Argument(n)
        | Place::Keyword(n)
        | Place::Item(_, n)
        | Place::Const(n)
        | Place::Name(n)
        | Place::SlotName(n)
        | Place::DerefName(n) => Some(n),
        Place::Content(_)
        | Place::At(..)
        | Place::Field(..)
        | Place::Key(..)
        | Place::Entry(..)
        | Place::Attribute(..)
        | Place::Frame(_)
        | Place::Namespace
        | Place::Handled(_)
        | Place::Published(_)
        | Place::Topmost(_)
        | Place::Running
        | Place::Caller
        | Place::Singleton(_) => None,
    }
}
