//! Where in the book each rule is.

use freevars_code::{Opcode, Version};
use freevars_model::{
    builtin::{Builtin, Found},
    object::Type,
    prose,
    rules::{self, RuleName},
    uop::{Operation, Uop},
};
use std::path::{Path, PathBuf};

/// A page, or a part of one that several rules share.
pub(crate) struct Place {
    pub(crate) page: PathBuf,
    pub(crate) anchor: Option<String>,
}

impl Place {
    /// The address by which the page of another rule links to it.
    pub(super) fn link(&self) -> String {
        let anchor = self.anchor.as_ref().map(|anchor| format!("#{anchor}")).unwrap_or_default();
        format!("../{}{anchor}", self.page.display())
    }
}

/// Where a rule is; nowhere, if no supported version has the opcode.
pub(crate) fn of(rule: RuleName) -> Option<Place> {
    let name = prose::title(rule);
    let own = |folder: &str| Some(Place { page: Path::new(folder).join(format!("{name}.md")), anchor: None });
    match rule {
        RuleName::Opcode(opcode) if is_of_a_supported_version(opcode) => own("opcodes"),
        RuleName::Opcode(_) => None,
        RuleName::Enter
        | RuleName::EnterMoved
        | RuleName::Refuse
        | RuleName::Unwind
        | RuleName::Reraise
        | RuleName::Deallocate(_) => own("machine"),
        RuleName::Operation(operation, _) => Some(Place { page: of_operation(operation), anchor: Some(name) }),
        RuleName::Builtin(builtin) => Some(Place { page: of_builtins(&group(builtin)), anchor: Some(name) }),
    }
}

fn is_of_a_supported_version(opcode: Opcode) -> bool {
    let has_rule = rules::all().any(|row| row.name == RuleName::Opcode(opcode));
    has_rule || Version::ALL.iter().any(|version| version.row(opcode).is_some())
}

/// The page of what objects of all types do when an operation is asked of them.
pub(super) fn of_operation(operation: Operation) -> PathBuf {
    Path::new("operations").join(format!("{}.md", <&str>::from(operation)))
}

/// The page of a group of built-ins.
pub(super) fn of_builtins(group: &str) -> PathBuf {
    Path::new("builtins").join(format!("{group}.md"))
}

/// The group that a built-in is in: functions, types, or the methods of one type.
pub(super) fn group(builtin: Builtin) -> String {
    match builtin.declaration().found {
        Found::ByName => "functions".to_string(),
        Found::Constructor(_) | Found::ExceptionConstructor => "types".to_string(),
        Found::Method(Type::Exception(_)) | Found::Static(Type::Exception(_)) | Found::OfClass(Type::Exception(_)) => {
            "exception".to_string()
        }
        Found::Method(of) | Found::Static(of) | Found::OfClass(of) => format!("{of:?}").to_lowercase(),
    }
}

/// A link to what says more of what a uop asks for.
pub(super) fn of_what_is_asked(uop: Uop) -> Option<String> {
    let asks =
        |operation: Operation| Some(format!("[{}](../{})", <&str>::from(operation), of_operation(operation).display()));
    let goes_to = |rule: RuleName| Some(format!("[{}]({})", prose::title(rule), of(rule)?.link()));
    if let Uop::Operate { operation, .. } = uop {
        asks(operation)
    } else if let Uop::Call { .. } = uop {
        asks(Operation::Call)
    } else if let Uop::Unwind { .. } = uop {
        goes_to(RuleName::Unwind)
    } else if let Uop::Reraise { .. } = uop {
        goes_to(RuleName::Reraise)
    } else if let Uop::Refuse { .. } = uop {
        goes_to(RuleName::Refuse)
    } else {
        None
    }
}
