//! A page before it is printed: as plain text, or as Markdown.

use super::markup::{cell, code, escaped, html};

/// A part of a page.
pub(crate) enum Block {
    /// The page's heading.
    Title(String),
    /// The heading of a part.
    Heading(String),
    /// A heading in a part.
    Subheading(&'static str),
    /// A line, or lines that belong together.
    Lines(Vec<String>),
    /// Lines of a terminal, which are rows of cells in a book.
    Rows { lines: Vec<String>, heads: &'static [&'static str], rows: Vec<Vec<String>> },
    /// What a rule does to the stack, and what it may raise, in short.
    Brief(Vec<String>),
    /// The place in the sources where something stands: its file, its line.
    Source(&'static str, u32),
    /// Steps in English.
    Steps(Vec<Step>),
    /// What is to be printed as it is.
    Code(Vec<String>),
    /// The ways out of a rule.
    Ways(Vec<Way>),
    /// The same in words only.
    WaysInShort(Vec<Way>),
    /// What changed: an item a change, and the lines that were removed and added.
    Changes(Vec<(String, Vec<String>)>),
}

/// A uop in English.
pub(crate) struct Step {
    /// How many branches and loops it stands in.
    pub(crate) depth: usize,
    /// What it says.
    pub(crate) says: String,
    /// In a book: the page that says more of what it asks for, as a link.
    pub(crate) link: Option<String>,
}

/// A way out of a rule.
pub(crate) struct Way {
    /// Where it leads, and if what.
    pub(crate) says: String,
    /// An error's texts, each with the versions that use it.
    pub(crate) texts: Vec<(String, &'static str)>,
    /// The paths that lead there, if there are several and not many: what their tests have answered.
    pub(crate) paths: Vec<String>,
    /// The stacks before and after, where they differ.
    pub(crate) stacks: Vec<String>,
    /// References: what each is called, where it comes from, where it goes.
    pub(crate) references: Vec<[String; 3]>,
    /// The premises of the inference rule, each as deep as it stands.
    pub(crate) premises: Vec<(usize, String)>,
    /// Its conclusions: one for each stack.
    pub(crate) conclusions: Vec<String>,
}

/// For a terminal.
pub(crate) fn text(blocks: &[Block]) -> String {
    let mut out = String::new();
    for block in blocks {
        match block {
            Block::Title(title) => out += &underlined(title, "="),
            Block::Heading(heading) => out += &format!("\n{}", underlined(heading, "-")),
            Block::Subheading(heading) => out += &format!("\n  {heading}\n\n"),
            Block::Lines(lines) | Block::Rows { lines, .. } => {
                lines.iter().for_each(|line| out += &format!("{line}\n"))
            }
            Block::Brief(parts) => out += &format!("{}\n", parts.join("; ")),
            Block::Source(file, line) => out += &format!("{file}:{line}\n\n"),
            Block::Steps(steps) => {
                steps.iter().for_each(|step| out += &format!("    {}{}\n", "    ".repeat(step.depth), step.says));
            }
            Block::Code(lines) => lines.iter().for_each(|line| out += &format!("    {line}\n")),
            Block::Ways(ways) | Block::WaysInShort(ways) => ways.iter().for_each(|way| out += &way.text()),
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

/// Where the sources are to be seen.
pub(crate) const SOURCES: &str = concat!(env!("CARGO_PKG_REPOSITORY"), "/blob/main");

/// For a book.
pub(crate) fn markdown(blocks: &[Block]) -> String {
    let mut parts = Vec::new();
    for block in blocks {
        parts.push(match block {
            Block::Title(title) => format!("# {}\n", escaped(title)),
            Block::Heading(heading) => format!("## {}\n", escaped(heading)),
            Block::Subheading(heading) => format!("### {heading}\n"),
            Block::Lines(lines) => list(lines.iter().map(|line| (0, line.as_str()))),
            Block::Rows { heads, rows, .. } => table(heads, rows.iter().map(Vec::as_slice)),
            Block::Brief(parts) => list(parts.iter().map(|part| (0, part.as_str()))),
            Block::Source(file, _) => format!("Source: [`{file}`]({SOURCES}/{file})\n"),
            Block::Steps(steps) => steps.iter().map(Step::markdown).collect(),
            Block::Code(lines) => fenced("text", lines),
            Block::Ways(ways) => ways.iter().map(Way::markdown).collect::<Vec<_>>().join("\n"),
            Block::WaysInShort(ways) => ways.iter().map(Way::in_short).collect(),
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

/// A table; its cells are text.
pub(crate) fn table<'a>(heads: &[&str], rows: impl Iterator<Item = &'a [String]>) -> String {
    let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let head = line(heads.iter().map(|head| (*head).to_string()).collect());
    let under = line(heads.iter().map(|_| "---".to_string()).collect());
    let rows: String = rows.map(|cells| line(cells.iter().map(|text| cell(text)).collect())).collect();
    format!("{head}{under}{rows}")
}

/// Items, each as deep as it stands.
pub(crate) fn list<'a>(items: impl Iterator<Item = (usize, &'a str)>) -> String {
    items.map(|(depth, item)| format!("{}- {}\n", "  ".repeat(depth), escaped(item))).collect()
}

/// Lines as they are.
pub(crate) fn fenced(language: &str, lines: &[String]) -> String {
    format!("```{language}\n{}\n```\n", lines.join("\n"))
}

impl Step {
    fn markdown(&self) -> String {
        let item = list([(self.depth, self.says.as_str())].into_iter());
        match &self.link {
            Some(link) => format!("{} ({link})\n", item.trim_end()),
            None => item,
        }
    }
}

/// An inference rule of more premises is not shown at once.
const LONG: usize = 40;

impl Way {
    fn text(&self) -> String {
        let stacks = self.stacks.iter().map(|stack| format!("stack: {stack}"));
        let owned = self.references.iter().map(|[name, from, to]| format!("owns `{name}` ({from}) → {to}"));
        let texts = self.texts.iter().map(|(versions, text)| format!("{versions}: {text}"));
        let paths = self.paths.iter().map(|path| format!("path: {path}"));
        let below = texts.chain(paths).chain(stacks).chain(owned);
        std::iter::once(format!("    - {}\n", self.says)).chain(below.map(|line| format!("      {line}\n"))).collect()
    }

    /// What it says, the inference rule, and who has each reference before and after.
    fn markdown(&self) -> String {
        let mut says = self.says.clone();
        if let Some(first) = says.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        let mut parts = vec![format!("**{}**\n", escaped(&says))];
        if !self.texts.is_empty() {
            let texts: Vec<String> =
                self.texts.iter().map(|(versions, text)| format!("{versions}: {}", code(text))).collect();
            parts.push(list(texts.iter().map(|text| (0, text.as_str()))));
        }
        if !self.paths.is_empty() {
            parts.push(format!("on one of these paths:\n\n{}", list(self.paths.iter().map(|path| (0, path.as_str())))));
        }
        parts.push(self.inference());
        if !self.references.is_empty() {
            let rows: Vec<Vec<String>> =
                self.references.iter().map(|[name, from, to]| vec![code(name), from.clone(), to.clone()]).collect();
            parts.push(table(&["owned", "comes from", "goes to"], rows.iter().map(Vec::as_slice)));
        }
        parts.join("\n")
    }

    /// What it says, with an error's texts, as an item of a list.
    fn in_short(&self) -> String {
        let texts = self.texts.iter().map(|(versions, text)| (1, format!("{versions}: {}", code(text))));
        let items: Vec<(usize, String)> = std::iter::once((0, self.says.clone())).chain(texts).collect();
        list(items.iter().map(|(depth, item)| (*depth, item.as_str())))
    }

    /// The inference rule in HTML; a long one is opened by the reader.
    fn inference(&self) -> String {
        let line = |class: &str, depth: usize, text: &str| match depth {
            0 => format!("<div class=\"{class}\">{}</div>\n", html(text)),
            _ => format!("<div class=\"{class}\" style=\"--depth: {depth}\">{}</div>\n", html(text)),
        };
        let premises: String = self.premises.iter().map(|(depth, text)| line("premise", *depth, text)).collect();
        let conclusions: String = self.conclusions.iter().map(|text| line("conclusion", 0, text)).collect();
        let premises = format!("<div class=\"premises\">\n{premises}</div>\n");
        let premises = match self.premises.len() {
            ..=LONG => premises,
            n => format!("<details><summary>{n} premises</summary>\n{premises}</details>\n"),
        };
        format!("<div class=\"inference\">\n{premises}<div class=\"conclusions\">\n{conclusions}</div>\n</div>\n")
    }
}
