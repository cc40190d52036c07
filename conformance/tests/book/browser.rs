//! The page of a trace in a browser: stepping to its end shows what the run comes to.

use crate::docs;
use serde_json::Value;
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// The browser, if there is one.
const BROWSER: &str = "chromium";

/// Whether it has to be there.
const REQUIRED: &str = "FREEVARS_REQUIRE_BROWSER";

/// The document that the browser has made of a page; nothing, and said so, if there is no browser.
fn shown(page: &Path, at: &str) -> Option<String> {
    // Browsers that run at the same time do not share a profile.
    let name = page.file_stem().unwrap_or_default().to_string_lossy().into_owned() + at;
    let profile = Path::new(env!("CARGO_TARGET_TMPDIR")).join("browsers").join(name);
    let mut browser = Command::new(BROWSER);
    browser.args(["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]);
    browser.args(["--disable-component-update", "--disable-sync", "--virtual-time-budget=5000", "--dump-dom"]);
    browser.arg(format!("--user-data-dir={}", profile.display()));
    let Ok(output) = browser.arg(format!("file://{}{at}", page.display())).output() else {
        assert!(std::env::var_os(REQUIRED).is_none(), "there is no {BROWSER}");
        println!("skipped: there is no {BROWSER}");
        return None;
    };
    let document = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(document.contains("</html>"), "{}", String::from_utf8_lossy(&output.stderr));
    Some(document)
}

/// The page of a trace, with a script that runs behind its own.
fn with_script(name: &str, script: &str) -> PathBuf {
    let page = fs::read_to_string(docs().join("src/traces/factory_nonlocal_counter.3.11.html")).unwrap();
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, page.replace("</body>", &format!("<script>{script}</script></body>"))).unwrap();
    path
}

/// What is left of the document without the data that the script has it from.
fn drawn(document: &str) -> &str {
    let from = document.find("</header>").expect("the page has a header");
    &document[from..document.find("<script").expect("the page has a script")]
}

/// What `freevars run` prints, and observes, of the program whose page it is.
fn run() -> (String, Value) {
    let listing = docs().join("../conformance/programs/listings/factory_nonlocal_counter.3.11.asm");
    let freevars = |more: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_freevars")).arg("run").args(more).arg(&listing).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    (freevars(&[]), serde_json::from_str(&freevars(&["--json"])).unwrap())
}

/// The page shows how the run ended, the cells that are left and all that was printed.
fn shows_the_end(document: &str) {
    let drawn = drawn(document);
    let (printed, observed) = run();
    let outcome = observed["outcome"]["returned"].as_str().expect("the run returns");
    assert!(drawn.contains(&format!("returned {outcome}")), "{drawn}");
    let cells = observed["objects"].as_array().unwrap().iter().filter(|object| object["kind"] == "cell");
    let cells: Vec<String> = cells.map(|cell| format!("&lt;cell {}&gt;", cell["content"].as_str().unwrap())).collect();
    assert_eq!(cells.len(), 2);
    cells.iter().for_each(|cell| assert!(drawn.contains(cell), "{cell}: {drawn}"));
    assert_eq!(printed.lines().count(), 3);
    printed.lines().for_each(|line| assert!(drawn.contains(&format!("prints \"{line}")), "{line}: {drawn}"));
}

#[test]
fn stepping_to_the_end_shows_what_the_run_comes_to() {
    let page = with_script("forward.html", "for (let n = 1; n < all.steps.length; n++) find('on').click();");
    let Some(document) = shown(&page, "") else { return };
    shows_the_end(&document);
}

#[test]
fn a_link_to_the_last_step_shows_the_same() {
    let page = docs().join("src/traces/factory_nonlocal_counter.3.11.html").canonicalize().unwrap();
    let Some(document) = shown(&page, "#last") else { return };
    shows_the_end(&document);
}

#[test]
fn keys_and_the_slider_go_back_and_forth() {
    let press = "const press = key => document.dispatchEvent(new KeyboardEvent('keydown', {key}));";
    let told = "const said = []; const tell = () => said.push(find('number').textContent.split(' ')[0]);";
    let keys = "for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp', 'Home', 'End', 'ArrowRight']) { press(key); tell(); }";
    let slider = "find('slider').value = 41; find('slider').dispatchEvent(new Event('input')); tell();";
    let page =
        with_script("keys.html", &format!("{press}{told}{keys}{slider} find('end').textContent = said.join(',');"));
    let Some(document) = shown(&page, "#1") else { return };
    let said = document.split("<p id=\"end\">").nth(1).and_then(|rest| rest.split('<').next()).unwrap();
    let steps: Vec<usize> = said.split(',').map(|number| number.parse().unwrap()).collect();
    let [one, two, back, after, before, home, end, beyond, slid] = steps[..] else { panic!("{said}") };
    assert_eq!([one, two, back, before, home, slid], [2, 3, 2, 1, 1, 42], "{said}");
    assert!(after > 3 && end > after && beyond == end, "{said}");
}
