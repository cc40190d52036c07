//! A page before it is printed: as plain text, or as Markdown.

/// A part of a page.
pub(super) enum Block {
    /// The page's heading.
    Title(String),
    /// The heading of a part.
    Heading(String),
    /// A heading in a part.
    Subheading(&'static str),
    /// A line, or lines that belong together.
    Lines(Vec<String>),
    /// The place in the sources where something stands.
    Source(String),
    /// Steps in English, each as deep as it stands.
    Steps(Vec<(usize, String)>),
    /// What is to be printed as it is.
    Code(Vec<String>),
    /// Items, each with what is to be said below it.
    Items(Vec<(String, Vec<String>)>),
    /// What changed: an item a change, and the lines that were removed and added.
    Changes(Vec<(String, Vec<String>)>),
}

/// For a terminal.
pub(super) fn text(blocks: &[Block]) -> String {
    let mut out = String::new();
    for block in blocks {
        match block {
            Block::Title(title) => out += &underlined(title, "="),
            Block::Heading(heading) => out += &format!("\n{}", underlined(heading, "-")),
            Block::Subheading(heading) => out += &format!("\n  {heading}\n\n"),
            Block::Lines(lines) => lines.iter().for_each(|line| out += &format!("{line}\n")),
            Block::Source(source) => out += &format!("{source}\n\n"),
            Block::Steps(steps) => {
                steps.iter().for_each(|(depth, step)| out += &format!("    {}{step}\n", "    ".repeat(*depth)));
            }
            Block::Code(lines) => lines.iter().for_each(|line| out += &format!("    {line}\n")),
            Block::Items(items) => {
                for (item, below) in items {
                    out += &format!("    - {item}\n");
                    below.iter().for_each(|line| out += &format!("      {line}\n"));
                }
            }
            Block::Changes(changes) => {
                for (change, lines) in changes {
                    out += &format!("  {change}\n");
                    lines.iter().for_each(|line| out += &format!("    {line}\n"));
                }
            }
        }
    }
    out
}

fn underlined(heading: &str, with: &str) -> String {
    format!("{heading}\n{}\n", with.repeat(heading.chars().count()))
}

/// For a book.
pub(super) fn markdown(blocks: &[Block]) -> String {
    let mut parts = Vec::new();
    for block in blocks {
        parts.push(match block {
            Block::Title(title) => format!("# {}\n", escaped(title)),
            Block::Heading(heading) => format!("## {}\n", escaped(heading)),
            Block::Subheading(heading) => format!("### {heading}\n"),
            Block::Lines(lines) => list(lines.iter().map(|line| (0, line.as_str()))),
            Block::Source(source) => format!("`{source}`\n"),
            Block::Steps(steps) => list(steps.iter().map(|(depth, step)| (*depth, step.as_str()))),
            Block::Code(lines) => fenced("text", lines),
            Block::Items(items) => list(items.iter().flat_map(|(item, below)| {
                std::iter::once((0, item.as_str())).chain(below.iter().map(|line| (1, line.as_str())))
            })),
            Block::Changes(changes) => changes
                .iter()
                .map(|(change, lines)| match lines.is_empty() {
                    true => list([(0, change.as_str())].into_iter()),
                    false => format!("{}\n{}", list([(0, change.as_str())].into_iter()), fenced("diff", lines)),
                })
                .collect::<Vec<_>>()
                .join("\n"),
        });
    }
    parts.join("\n")
}

fn list<'a>(items: impl Iterator<Item = (usize, &'a str)>) -> String {
    items.map(|(depth, item)| format!("{}- {}\n", "  ".repeat(depth), escaped(item))).collect()
}

fn fenced(language: &str, lines: &[String]) -> String {
    format!("```{language}\n{}\n```\n", lines.join("\n"))
}

/// Text in which nothing but a code span has a meaning of its own in Markdown.
fn escaped(text: &str) -> String {
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
