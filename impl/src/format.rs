//! Formatting: `%`, and the parts of f-strings.

use crate::{
    number::Number,
    object::{Kind, Tuple},
    value::Value,
    vm::{Outcome, Vm},
};

impl Vm {
    /// FORMAT_VALUE: a conversion in the low bits, and whether a format is given.
    pub(crate) fn format_value(&self, value: Value, with: Value, flags: u8) -> Outcome {
        let converted = match flags & 3 {
            0 => value.clone(),
            1 => self.str(self.str_text(&value)?),
            2 => self.str(self.repr(&value)?),
            _ => self.str(escaped(&self.repr(&value)?)),
        };
        drop(value);
        let is_empty = with.is_null() || self.text(&with) == Some("");
        if !is_empty {
            return Err(self.unsupported("a format"));
        }
        drop(with);
        if converted.kind() == Some(Kind::Str) {
            return Ok(converted);
        }
        if self.class_of(&converted).is_some() {
            return Err(self.unsupported("__format__ of an instance"));
        }
        let text = self.str_text(&converted)?;
        Ok(self.str(text))
    }

    /// `text % values`
    pub(crate) fn percent(&self, format: &Value, values: &Value) -> Outcome {
        if format.kind() != Some(Kind::Str) {
            return Err(self.unsupported("% of unicode"));
        }
        let text = self.text(format).unwrap_or_default();
        let single = std::slice::from_ref(values);
        let items: &[Value] = values.get::<Tuple>().map_or(single, |tuple| &tuple.0);
        let mut rest = items.iter();
        let mut made = String::new();
        let mut chars = text.chars();
        while let Some(char) = chars.next() {
            if char != '%' {
                made.push(char);
                continue;
            }
            match chars.next() {
                Some('%') => made.push('%'),
                Some(kind @ ('s' | 'r' | 'd')) => {
                    let Some(value) = rest.next() else {
                        return Err(self.type_error("not enough arguments for format string"));
                    };
                    match kind {
                        's' if value.kind() == Some(Kind::Unicode) => return Err(self.unsupported("% of unicode")),
                        's' => made += &self.str_text(value)?,
                        'r' => made += &self.repr(value)?,
                        _ => match self.number(value) {
                            Some(Number::Int(number, _)) => made += &number.to_string(),
                            Some(Number::Float(_)) => return Err(self.unsupported("%d of a float")),
                            None if self.class_of(value).is_some() => {
                                return Err(self.unsupported("%d of an instance"));
                            }
                            None => {
                                let name = self.type_name_of(value);
                                let real = if self.is_3_11() { "real " } else { "" };
                                let text = format!("%d format: a {real}number is required, not {name}");
                                return Err(self.type_error(text));
                            }
                        },
                    }
                }
                _ => return Err(self.unsupported("such a format")),
            }
        }
        let unused = rest.next().is_some();
        // What has `mp_subscript`, but for tuples and strs.
        let is_mapping = match values.kind() {
            Some(Kind::Dict | Kind::List) => true,
            Some(Kind::Range) => !self.is_2_7(),
            _ => self.special(values, "__getitem__").is_some(),
        };
        if unused && !is_mapping {
            return Err(self.type_error("not all arguments converted during string formatting"));
        }
        Ok(self.str(made))
    }
}

/// A text with what is not ASCII escaped.
fn escaped(text: &str) -> String {
    let mut ascii = String::with_capacity(text.len());
    for char in text.chars() {
        let code = u32::from(char);
        match code {
            0..0x80 => ascii.push(char),
            0x80..0x100 => ascii += &format!("\\x{code:02x}"),
            0x100..0x1_0000 => ascii += &format!("\\u{code:04x}"),
            _ => ascii += &format!("\\U{code:08x}"),
        }
    }
    ascii
}
