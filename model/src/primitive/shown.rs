//! What `emit` records of an object: the text that every subject must produce, and that observations compare.

use super::{
    operator::MAX_ITEMS,
    spelling::without_addresses,
    text::{MAX_DEPTH, Text, View},
};
use crate::{
    builtin::Builtin,
    object::{Address, Data, Type},
    uop::Field,
};

impl View<'_> {
    /// What `emit` records of an object, and what stands for an atom in an observation.
    pub fn shown(&self, address: Address) -> Text {
        let mut out = String::new();
        self.write_shown(address, &mut Vec::new(), &mut out)?;
        Ok(without_addresses(&out))
    }

    fn write_shown(&self, address: Address, inside: &mut Vec<Address>, out: &mut String) -> Result<(), String> {
        let name_of = |field| {
            let name = self.heap.field(address, field).and_then(|name| self.heap.text(name));
            name.unwrap_or_default().to_string()
        };
        let class = self.heap.class_of(address);
        let text = match self.heap.data(address) {
            Data::Class { .. } => format!("<type {}>", name_of(Field::Name)),
            Data::Exception(class) => {
                let own = self.heap.class_of(address).map(|own| self.name_field(own, Field::Name));
                let name = own.unwrap_or(class.into());
                let message = self.exception_message(address)?;
                let words = [name, message.as_str()].into_iter().filter(|word| !word.is_empty());
                format!("<{}>", words.collect::<Vec<_>>().join(" "))
            }
            _ if class.is_some() => format!("<other {}>", self.type_name_of(address)),
            Data::None
            | Data::Ellipsis
            | Data::Bool(_)
            | Data::Int(_)
            | Data::Long(_)
            | Data::Float(_)
            | Data::Str(_)
            | Data::Unicode(_)
            | Data::Bytes(_)
            | Data::Token { .. } => self.repr_of(address)?,
            Data::Function => format!("<function {}>", name_of(Field::Name)),
            Data::Code(_) => format!("<code {}>", self.code(address).name),
            Data::Method(method) => format!("<method {}>", method.name(self.version)),
            // A type, of which there are no instances here: what it makes are iterators of what they go through.
            Data::Builtin(Builtin::Reversed) => "<type reversed>".to_string(),
            Data::Builtin(builtin) => format!("<builtin {}>", builtin.name(self.version)),
            Data::Type(type_) => format!("<type {}>", super::names::type_name(*type_, self.version)),
            Data::Tuple | Data::List | Data::Dict(_) | Data::Set(_) | Data::FrozenSet(_) | Data::Cell => {
                return self.write_nested(address, inside, out);
            }
            _ => format!("<other {}>", self.type_name_of(address)),
        };
        *out += &text;
        match out.len() > MAX_ITEMS {
            true => Err("a text of more than 1 MiB".to_string()),
            false => Ok(()),
        }
    }

    fn write_nested(&self, address: Address, inside: &mut Vec<Address>, out: &mut String) -> Result<(), String> {
        if inside.contains(&address) {
            *out += "...";
            return Ok(());
        }
        if inside.len() > MAX_DEPTH {
            return Err(format!("a value nested deeper than {MAX_DEPTH}"));
        }
        inside.push(address);
        let mut parts = Vec::new();
        let mut length = out.len();
        for (item, value) in self.shown_parts(address) {
            let mut part = String::new();
            self.write_shown(item, inside, &mut part)?;
            let key = part.len();
            if let Some(value) = value {
                part += ": ";
                self.write_shown(value, inside, &mut part)?;
            }
            length += part.len();
            if length > MAX_ITEMS {
                return Err("a text of more than 1 MiB".to_string());
            }
            parts.push((key, part));
        }
        let type_ = self.heap.type_of(address);
        if matches!(type_, Type::Set | Type::FrozenSet) || (type_ == Type::Dict && self.is_2_7()) {
            // Neither has an order of its own; the texts of items and keys give them one.
            parts.sort_by(|(a, left), (b, right)| left[..*a].cmp(&right[..*b]));
        }
        let (open, close) = match type_ {
            Type::Tuple if parts.len() == 1 => ("(", ",)"),
            Type::Tuple => ("(", ")"),
            Type::List => ("[", "]"),
            Type::Cell if parts.is_empty() => ("<cell empty", ">"),
            Type::Cell => ("<cell ", ">"),
            Type::Set if parts.is_empty() => ("set(", ")"),
            Type::FrozenSet if parts.is_empty() => ("frozenset(", ")"),
            Type::FrozenSet => ("frozenset({", "})"),
            _ => ("{", "}"),
        };
        let texts: Vec<String> = parts.into_iter().map(|(_, text)| text).collect();
        *out += &format!("{open}{}{close}", texts.join(", "));
        inside.pop();
        Ok(())
    }

    fn shown_parts(&self, address: Address) -> Vec<(Address, Option<Address>)> {
        match self.heap.data(address).entries() {
            Some(entries) => entries.values().filter_map(|entry| Some((entry.key?, entry.value))).collect(),
            None => self.heap.items(address).iter().flatten().map(|item| (*item, None)).collect(),
        }
    }
}
