//! Links lead to files that are there, and to headings that are in them.

use crate::{docs, pages};
use serde_json::Value;
use std::{collections::BTreeMap, fs, path::PathBuf};

/// Links into the repository go by the address that it will be published at.
const REPOSITORY: &str = concat!(env!("CARGO_PKG_REPOSITORY"), "/blob/main/");

/// Where the links of a page lead, those in the attributes of HTML included.
pub(crate) fn of(text: &str) -> Vec<&str> {
    let markdown =
        outside_of_code(text).flat_map(|part| part.split("](").skip(1).filter_map(|rest| rest.split(')').next()));
    let html = ["href=\"", "src=\""];
    let html = html.iter().flat_map(|attribute| {
        outside_of_code(text).flat_map(|part| part.split(*attribute).skip(1).filter_map(|rest| rest.split('"').next()))
    });
    markdown.chain(html).collect()
}

fn outside_of_code(text: &str) -> impl Iterator<Item = &str> {
    text.split("```").step_by(2)
}

/// What `#` can name in a page: its headings, as mdBook does it, and the identities that it sets itself.
fn anchors(text: &str) -> Vec<String> {
    let lines = outside_of_code(text).flat_map(str::lines);
    let headings = lines.filter(|line| line.starts_with('#')).map(|line| {
        let kept = line.trim_start_matches('#').trim().chars().filter_map(|c| match c {
            ' ' => Some('-'),
            c if c.is_alphanumeric() || matches!(c, '-' | '_') => Some(c.to_ascii_lowercase()),
            _ => None,
        });
        kept.collect()
    });
    let set = text.split("id=\"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_string);
    headings.chain(set).collect()
}

#[test]
fn links_lead_somewhere() {
    let pages = pages();
    let anchors: BTreeMap<PathBuf, Vec<String>> =
        pages.iter().map(|(path, text)| (path.canonicalize().unwrap(), anchors(text))).collect();
    let (mut dead, mut files, mut headings) = (Vec::new(), 0, 0);
    for (path, text) in &pages {
        for link in of(text) {
            let (target, anchor) = link.split_once('#').map_or((link, None), |(target, anchor)| (target, Some(anchor)));
            let file = match target.strip_prefix(REPOSITORY) {
                Some(below) => docs().join("..").join(below),
                None if target.starts_with("https://") => continue,
                None if target.is_empty() => path.clone(),
                None => path.parent().unwrap().join(target),
            };
            files += 1;
            if file.ends_with("README.md") && !target.starts_with(REPOSITORY) && !path.ends_with("SUMMARY.md") {
                dead.push(format!("{}: {link}: mdBook makes index.html of it", path.display()));
            }
            let Ok(file) = file.canonicalize() else {
                dead.push(format!("{}: {link}", path.display()));
                continue;
            };
            // A trace counts its steps behind the `#`.
            let (Some(anchor), Some(there)) = (anchor, anchors.get(&file)) else { continue };
            headings += 1;
            if !there.iter().any(|other| other == anchor) {
                dead.push(format!("{}: {link}: there is no such heading", path.display()));
            }
        }
    }
    assert!(dead.is_empty(), "{}", dead.join("\n"));
    assert!(files > 1000 && headings > 100, "only {files} links were found, {headings} to headings");
}

#[test]
fn a_trace_links_its_rules_to_their_pages() {
    let mut rules = 0;
    for entry in fs::read_dir(docs().join("src/traces")).unwrap() {
        let page = fs::read_to_string(entry.unwrap().path()).unwrap();
        let steps = page.split("id=\"steps\">").nth(1).and_then(|rest| rest.split("</script>").next()).unwrap();
        let steps: Value = serde_json::from_str(steps).unwrap();
        assert_eq!(steps["pages"], "../*.html");
        for rule in steps["rules"].as_array().unwrap() {
            let file = docs().join("src").join(format!("{}.md", rule["page"].as_str().unwrap()));
            let text = fs::read_to_string(&file).unwrap_or_else(|_| panic!("{rule}: there is no such page"));
            let anchor = rule["anchor"].as_str();
            assert!(anchor.is_none_or(|anchor| anchors(&text).iter().any(|there| there == anchor)), "{rule}");
            rules += 1;
        }
    }
    assert!(rules > 50, "{rules}");
}
