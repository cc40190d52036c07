//! The names that each version's builtins and built-in types have, whether the specification covers them or not: what
//! `facts/names.py` found in the interpreters.

use freevars_code::Version;

const NAMES: [(Version, &str); 3] = [
    (Version::V2_7, include_str!("facts/names.2.7.txt")),
    (Version::V3_8, include_str!("facts/names.3.8.txt")),
    (Version::V3_11, include_str!("facts/names.3.11.txt")),
];

/// The names of a type's objects, or those of the builtins. Nothing: the type was not looked at.
fn names(of: &str, version: Version) -> Option<impl Iterator<Item = &'static str>> {
    let (_, text) = NAMES.iter().find(|(each, _)| *each == version)?;
    text.lines().find_map(|line| {
        let mut words = line.split_ascii_whitespace();
        (words.next() == Some(of)).then_some(words)
    })
}

/// Whether the version has a builtin of this name.
pub(super) fn is_builtin(name: &str, version: Version) -> bool {
    names("builtins", version).is_some_and(|mut names| names.any(|each| each == name))
}

/// Whether a type's objects have an attribute of this name. Nothing: the type was not looked at.
pub(super) fn has(of: &str, name: &str, version: Version) -> Option<bool> {
    names(of, version).map(|mut names| names.any(|each| each == name))
}

/// Whether the objects of any type have one.
pub(super) fn some_has(name: &str, version: Version) -> bool {
    let texts = NAMES.iter().filter(|(each, _)| *each == version);
    texts
        .flat_map(|(_, text)| text.lines().skip(1))
        .any(|line| line.split_ascii_whitespace().skip(1).any(|n| n == name))
}

#[cfg(test)]
mod tests {
    use super::{has, is_builtin};
    use crate::{
        builtin::{Found, TABLE},
        primitive::type_name,
    };
    use freevars_code::Version;

    /// No method or builtin of ours is one that the version has not.
    #[test]
    fn what_is_declared_exists() {
        for version in [Version::V2_7, Version::V3_8, Version::V3_11] {
            for row in TABLE.iter().filter(|row| row.versions.contains(version)) {
                match row.found {
                    Found::Method(of) | Found::Static(of) | Found::OfClass(of) => {
                        assert_eq!(has(type_name(of, version), row.name, version), Some(true), "{version} {row:?}");
                    }
                    Found::ByName if !["emit", "collect"].contains(&row.name) => {
                        assert!(is_builtin(row.name, version), "{version} {row:?}");
                    }
                    Found::ByName | Found::Constructor(_) | Found::ExceptionConstructor => {}
                }
            }
        }
    }
}
