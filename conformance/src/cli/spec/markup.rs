//! Text that has a meaning of its own in Markdown or HTML, as text.

/// Text in which nothing but a code span has a meaning of its own in Markdown.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut code = false;
    for c in text.chars() {
        code ^= c == '`';
        if !code && matches!(c, '\\' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '~' | '$') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// The same in a cell of a table, where even in a code span a bar would begin another cell.
pub(crate) fn cell(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in escaped(text).chars() {
        if c == '|' && !out.ends_with('\\') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// A code span.
pub(crate) fn code(text: &str) -> String {
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}

/// Text in HTML.
pub(crate) fn html(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_span_stays_one() {
        assert_eq!(escaped("a_b `c_d` <e>"), "a\\_b `c_d` \\<e\\>");
        assert_eq!(escaped("a | `b | c`"), "a \\| `b | c`");
        assert_eq!(cell("a | `b | c`"), "a \\| `b \\| c`");
        assert_eq!(html("a < b & c"), "a &lt; b &amp; c");
    }
}
