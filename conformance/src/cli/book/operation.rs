//! A page for each operation that objects do as their types have it.

use super::{Pages, page, place, section};
use crate::cli::spec::{entry::Entry, markup::escaped, page::list};
use freevars_code::Version;
use freevars_model::{
    object::TypeClass,
    prose,
    rules::RuleName,
    uop::{Operation, Uop},
};
use std::collections::BTreeSet;
use strum::IntoEnumIterator;

/// What is said of all of them.
const SAYS: &str = "Much of what an opcode does depends on the type of an object: what an item of it is, how it is called, how it is \
                    compared. A rule *asks* the object for that, by one of these operations. Of what is built in, most is \
                    computed at once (*compute `container[index]`*), and where references change hands or Python code may run, \
                    there is a rule.\n\n\
                    ## Which rule\n\n\
                    The type of the first operand says: it is the rule of that type; of an object whose class a program made, that \
                    of instances, or that of the built-in type that the class derives from; failing these, that of any \
                    object, and failing that the rule of instances, which goes on with what the built-in type has. For \
                    `iterate`, `next` and `contains` the rule of instances comes first if the class defines the special \
                    method. Where none of these is there, `finalise`, `clear` and `bind` do nothing, and a program that asks \
                    for another operation is outside of what is specified.\n\n\
                    ## All operations\n\n\
                    | operation | what it asks | rules for | versions |\n|---|---|---|---|\n";

/// What is said of a call before its rules.
const OF_CALLS: &str = "A function is called by entering a frame: with arguments that are lent, [enter](../machine/enter.md); with \
                        arguments that are moved, [enter-moved](../machine/enter-moved.md). A built-in does what \
                        [its rule](../builtins/index.md) says. What else can be called has a rule here; anything else raises \
                        TypeError.\n";

/// The pages, and the list of them.
pub(super) fn all(entries: &[Entry]) -> Pages {
    let mut pages = Pages::new();
    let mut list = SAYS.to_string();
    for operation in Operation::iter() {
        let of: Vec<(&Entry, TypeClass)> = entries.iter().filter_map(|entry| class_of(entry, operation)).collect();
        if of.is_empty() {
            continue;
        }
        let path = place::of_operation(operation);
        let classes: Vec<&str> = of.iter().map(|(_, class)| who(*class)).collect();
        let versions: BTreeSet<Version> = of.iter().flat_map(|(entry, _)| versions(entry)).collect();
        let versions = self::list(&versions.into_iter().collect::<Vec<_>>());
        let link = format!("[{}](../{})", <&str>::from(operation), path.display());
        list += &format!("| {link} | {} | {} | {versions} |\n", prose::operation(operation), classes.join(", "));
        pages.insert(path, self::page(operation, &of, entries));
    }
    pages.insert("operations/index.md".into(), format!("# Operations of types\n\n{list}"));
    pages
}

fn class_of(entry: &Entry, wanted: Operation) -> Option<(&Entry, TypeClass)> {
    if let RuleName::Operation(operation, class) = entry.rule
        && operation == wanted
    {
        return Some((entry, class));
    }
    None
}

fn versions(entry: &Entry) -> impl Iterator<Item = Version> {
    entry.held.iter().filter(|held| held.rule.is_some()).map(|held| held.version)
}

fn page(operation: Operation, of: &[(&Entry, TypeClass)], entries: &[Entry]) -> String {
    let mut says = prose::operation(operation);
    if let Some(first) = says.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    let mut parts = vec![format!("# {}\n", <&str>::from(operation))];
    parts.push(format!("{says}. By which rule, [its type says](index.md#which-rule).\n"));
    if operation == Operation::Call {
        parts.push(OF_CALLS.to_string());
    }
    for (entry, class) in of {
        let heading = format!("Of {}", who(*class));
        parts.push(section::of(&escaped(&heading), &[entry]));
    }
    let asking: Vec<String> = entries.iter().filter(|entry| asks(entry, operation)).map(page::link).collect();
    if !asking.is_empty() {
        parts.push(format!("## Who asks for it\n\n{}\n", asking.join(", ")));
    }
    parts.join("\n")
}

/// Whether a rule asks for an operation.
fn asks(entry: &Entry, wanted: Operation) -> bool {
    let asks = |uop: &Uop| {
        let calls = wanted == Operation::Call && matches!(uop, Uop::Call { .. });
        calls || matches!(uop, Uop::Operate { operation, .. } if *operation == wanted)
    };
    entry.held.iter().filter_map(|held| held.rule.as_ref()).any(|rule| rule.uops.iter().any(asks))
}

/// Whose rule it is.
fn who(class: TypeClass) -> &'static str {
    match class {
        TypeClass::Plain => "an object that owns nothing",
        TypeClass::Cell => "a cell",
        TypeClass::Tuple => "a tuple",
        TypeClass::List => "a list",
        TypeClass::Mapping => "a dict or set",
        TypeClass::Function => "a function",
        TypeClass::Method => "a built-in's bound method",
        TypeClass::Iterator => "an iterator",
        TypeClass::Enumerate => "an enumerate",
        TypeClass::Zip => "a zip",
        TypeClass::Map => "a map",
        TypeClass::Filter => "a filter",
        TypeClass::CallIterator => "what iter(callable, sentinel) makes",
        TypeClass::View => "a view of a dict",
        TypeClass::Slice => "a slice",
        TypeClass::Token => "a token",
        TypeClass::Exception => "an exception",
        TypeClass::Raised => "an exception on its way",
        TypeClass::Generator => "a generator",
        TypeClass::Traceback => "a traceback entry",
        TypeClass::Frame => "a frame",
        TypeClass::Instance => "an instance",
        TypeClass::ListInstance => "an instance of a list's subclass",
        TypeClass::MappingInstance => "an instance of a dict's or set's subclass",
        TypeClass::ExceptionInstance => "an instance of an exception's subclass",
        TypeClass::Class => "a class",
        TypeClass::BoundMethod => "a bound method",
        TypeClass::Super => "a super",
        TypeClass::Property => "a property",
        TypeClass::ClassMethod => "a class method",
        TypeClass::StaticMethod => "a static method",
        TypeClass::Any => "any object",
    }
}
