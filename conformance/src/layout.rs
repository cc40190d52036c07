//! JSON as a person reads it, and as a change to it is reviewed: each value on a line of its own unless all of it fits
//! on one.

use serde::Serialize;
use serde_json::Value;

/// The longest line that a value of several parts may fill, in bytes.
const WIDTH: usize = 120;

/// The value as JSON, with a line's end.
pub fn laid_out(value: &impl Serialize) -> String {
    let value = serde_json::to_value(value).expect("json-writable: every key is a text and every number an integer");
    let mut out = String::new();
    write(&mut out, &value, 0, 0);
    out.push('\n');
    out
}

/// `before` is how much of the first line is taken.
fn write(out: &mut String, value: &Value, indent: usize, before: usize) {
    let flat = value.to_string();
    let parts: Vec<(String, &Value)> = match value {
        Value::Array(items) => items.iter().map(|item| (String::new(), item)).collect(),
        Value::Object(fields) => {
            fields.iter().map(|(key, value)| (format!("{}: ", Value::from(key.as_str())), value)).collect()
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    };
    if parts.is_empty() || before + flat.len() < WIDTH {
        out.push_str(&flat);
        return;
    }
    let (open, close) = if value.is_array() { ('[', ']') } else { ('{', '}') };
    out.push(open);
    for (n, (key, part)) in parts.iter().enumerate() {
        out.push_str(if n == 0 { "\n" } else { ",\n" });
        out.extend(std::iter::repeat_n(' ', indent + 1));
        out.push_str(key);
        write(out, part, indent + 1, indent + 1 + key.len());
    }
    out.push('\n');
    out.extend(std::iter::repeat_n(' ', indent));
    out.push(close);
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_fits_is_one_line() {
        assert_eq!(laid_out(&json!({"a": [1, {"b": "c"}]})), "{\"a\":[1,{\"b\":\"c\"}]}\n");
    }

    #[test]
    fn what_does_not_fit_is_a_line_a_part() {
        let long = "x".repeat(WIDTH);
        let expected = format!("{{\n \"short\": [1,2],\n \"long\": [\n  {long:?},\n  3\n ]\n}}\n");
        assert_eq!(laid_out(&json!({"short": [1, 2], "long": [long, 3]})), expected);
    }

    #[test]
    fn what_is_laid_out_reads_back() {
        let value = json!({"a": [{}, [], "\"\u{1}é", null, 1.5], "b": {"c": vec![vec![1; 50]; 3]}});
        assert_eq!(serde_json::from_str::<serde_json::Value>(&laid_out(&value)).unwrap(), value);
    }
}
