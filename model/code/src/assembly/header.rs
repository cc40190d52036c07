//! The line that starts a code object: all that its listing does not say.

use super::{
    Error, Problem,
    constant::Reader,
    operand::Variables,
    read::Body,
    repr::{self, quoted},
    scan::Scanner,
    tables,
};
use crate::{Code, Flags, Version};
use std::collections::BTreeSet;

/// The flags of a header without `flags=`, if it has brackets.
fn implied_flags(has_star: bool, has_double_star: bool) -> Flags {
    let star = if has_star { Flags::VARARGS } else { Flags::default() };
    let double_star = if has_double_star { Flags::VARKEYWORDS } else { Flags::default() };
    Flags::OPTIMIZED | Flags::NEWLOCALS | star | double_star
}

/// The header of a code object. `consts` and `names` are the entries that no line shows, already written.
pub(super) fn print(code: &Code, version: Version, filename: &str, consts: &[String], names: &[String]) -> String {
    let list = |names: &[String]| names.iter().map(|name| repr::name(name)).collect::<Vec<_>>().join(", ");
    let mut fields: Vec<(&str, String)> = Vec::new();
    let has_star = code.flags.contains(Flags::VARARGS);
    let has_double_star = code.flags.contains(Flags::VARKEYWORDS);
    let mut head = format!("code {}", repr::name(&code.name));
    let fits = code.parameters() as usize <= code.varnames.len() && code.posonlyargcount <= code.argcount;
    let bare = code.parameters() == 0 && code.posonlyargcount == 0 && !code.is_function();
    let mut flags = Flags::default();
    if bare {
        fields.push(("locals", list(&code.varnames)));
    } else if fits {
        head += &format!("({})", signature(code, has_star, has_double_star));
        flags = implied_flags(has_star, has_double_star);
        fields.push(("locals", list(&code.varnames[code.parameters() as usize..])));
    } else {
        head += &format!(" argcount={}", code.argcount);
        let facts = version.facts().fields;
        if facts.posonlyargcount {
            head += &format!(" posonlyargcount={}", code.posonlyargcount);
        }
        if facts.kwonlyargcount {
            head += &format!(" kwonlyargcount={}", code.kwonlyargcount);
        }
        fields.push(("varnames", list(&code.varnames)));
    }
    fields.push(("cellvars", list(&code.cellvars)));
    fields.push(("freevars", list(&code.freevars)));
    fields.push(("consts", consts.join(", ")));
    fields.push(("names", names.join(", ")));
    for (field, items) in fields.into_iter().filter(|(_, items)| !items.is_empty()) {
        head += &format!(" {field}=({items})");
    }
    let scalars = [
        ("flags", flag_names(code.flags), code.flags != flags),
        ("nlocals", code.nlocals.to_string(), code.nlocals as usize != code.varnames.len()),
        ("stacksize", code.stacksize.to_string(), code.stacksize != 0),
        ("filename", quoted(&code.filename, false), code.filename != filename),
        ("qualname", repr::name(&code.qualname), code.qualname != code.name && version.facts().fields.qualname),
        ("firstlineno", code.firstlineno.to_string(), code.firstlineno != 1),
    ];
    for (field, value, _) in scalars.into_iter().filter(|(_, _, needed)| *needed) {
        head += &format!(" {field}={value}");
    }
    head
}

fn signature(code: &Code, has_star: bool, has_double_star: bool) -> String {
    let mut names = code.varnames.iter().map(|name| repr::name(name));
    let mut parts: Vec<String> = names.by_ref().take(code.argcount as usize).collect();
    if code.posonlyargcount > 0 {
        parts.insert(code.posonlyargcount as usize, "/".to_string());
    }
    let keyword_only: Vec<String> = names.by_ref().take(code.kwonlyargcount as usize).collect();
    if has_star {
        parts.extend(names.next().map(|name| format!("*{name}")));
    } else if !keyword_only.is_empty() {
        parts.push("*".to_string());
    }
    parts.extend(keyword_only);
    if has_double_star {
        parts.extend(names.next().map(|name| format!("**{name}")));
    }
    parts.join(", ")
}

fn flag_names(flags: Flags) -> String {
    let (names, rest) = flags.names();
    let rest = (rest.0 != 0 || flags.0 == 0).then(|| format!("{:#x}", rest.0));
    names.into_iter().map(str::to_string).chain(rest).collect::<Vec<_>>().join("|")
}

/// Reads a header after `code `.
pub(super) fn read<'a>(
    scanner: &mut Scanner<'a>,
    version: Version,
    filename: &str,
    reader: &mut Reader<'a>,
) -> Result<Body<'a>, Error> {
    let mut body = Body::new(*scanner);
    body.code.name = scanner.name()?;
    body.code.filename = filename.to_string();
    body.code.firstlineno = 1;
    let mut seen = BTreeSet::new();
    if scanner.eat("(") {
        read_signature(scanner, version, &mut body.code)?;
        seen.extend(["argcount", "posonlyargcount", "kwonlyargcount", "varnames"]);
    }
    loop {
        scanner.spaces();
        if scanner.rest().is_empty() {
            break;
        }
        let at = *scanner;
        let field = scanner.run(|c| c.is_ascii_lowercase());
        if field.is_empty() || !scanner.eat("=") {
            return at.error(Problem::Expected("a field, as flags=..."));
        }
        if !seen.insert(field) || (field == "varnames" && seen.contains("locals")) {
            return at.error(Problem::Repeated);
        }
        read_field(field, at, scanner, version, &mut body, reader)?;
    }
    if !seen.contains("nlocals") {
        body.code.nlocals = u32::try_from(body.code.varnames.len()).unwrap_or(u32::MAX);
    }
    if !seen.contains("qualname") {
        body.code.qualname.clone_from(&body.code.name);
    }
    body.variables = Variables::new(&body.code, version);
    Ok(body)
}

fn read_field<'a>(
    field: &str,
    at: Scanner<'a>,
    scanner: &mut Scanner<'a>,
    version: Version,
    body: &mut Body<'a>,
    reader: &mut Reader<'a>,
) -> Result<(), Error> {
    let has = version.facts().fields;
    let code = &mut body.code;
    match field {
        "locals" => code.varnames.extend(read_names(scanner)?),
        "varnames" => code.varnames = read_names(scanner)?,
        "cellvars" => code.cellvars = read_names(scanner)?,
        "freevars" => code.freevars = read_names(scanner)?,
        "argcount" => code.argcount = scanner.number()?,
        "posonlyargcount" if has.posonlyargcount => code.posonlyargcount = scanner.number()?,
        "kwonlyargcount" if has.kwonlyargcount => code.kwonlyargcount = scanner.number()?,
        "nlocals" => code.nlocals = scanner.number()?,
        "stacksize" => code.stacksize = scanner.number()?,
        "flags" => code.flags = read_flags(scanner)?,
        "filename" => code.filename = scanner.quoted()?,
        "qualname" if has.qualname => code.qualname = scanner.name()?,
        "firstlineno" => code.firstlineno = scanner.number()?,
        "consts" => items(scanner, |scanner, next| {
            let at = *scanner;
            let index = read_index(scanner, next)?;
            let value = reader.constant(scanner)?;
            body.consts.add(index, value, at, |a, b| tables::same(a, b, &reader.references))?;
            Ok(index)
        })?,
        "names" => items(scanner, |scanner, next| {
            let at = *scanner;
            let index = read_index(scanner, next)?;
            body.names.add(index, scanner.name()?, at, |a, b| a == b)?;
            Ok(index)
        })?,
        _ => return at.error(Problem::Field),
    }
    Ok(())
}

/// `(`, items between commas, `)`. Each item is given the index after the one before it, and says what its own is.
fn items<'a>(
    scanner: &mut Scanner<'a>,
    mut item: impl FnMut(&mut Scanner<'a>, u32) -> Result<u32, Error>,
) -> Result<(), Error> {
    scanner.expect("(")?;
    let mut next = 0;
    let mut comma = true;
    loop {
        scanner.spaces();
        if scanner.eat(")") {
            return Ok(());
        }
        if !comma {
            return scanner.error(Problem::Expected("a comma or a closing bracket"));
        }
        next = item(scanner, next)?.saturating_add(1);
        scanner.spaces();
        comma = scanner.eat(",");
    }
}

fn read_names(scanner: &mut Scanner<'_>) -> Result<Vec<String>, Error> {
    let mut names = Vec::new();
    items(scanner, |scanner, index| {
        names.push(scanner.name()?);
        Ok(index)
    })?;
    Ok(names)
}

/// `3: `, or the index after the last.
fn read_index(scanner: &mut Scanner<'_>, next: u32) -> Result<u32, Error> {
    let mut ahead = *scanner;
    if !ahead.run(|c| c.is_ascii_digit()).is_empty() && ahead.eat(":") {
        let index = scanner.number()?;
        scanner.eat(":");
        scanner.spaces();
        Ok(index)
    } else {
        Ok(next)
    }
}

fn read_flags(scanner: &mut Scanner<'_>) -> Result<Flags, Error> {
    let mut flags = Flags::default();
    loop {
        let at = *scanner;
        let word = scanner.run(|c| c.is_ascii_alphanumeric() || c == '_');
        let bits = match word.strip_prefix("0x") {
            Some(digits) => u32::from_str_radix(digits, 16).ok().map(Flags),
            None if word == "0" => Some(Flags(0)),
            None => Flags::named(word),
        };
        flags = flags | bits.ok_or_else(|| at.located(Problem::Expected("a flag, by name or as 0x400")))?;
        if !scanner.eat("|") {
            return Ok(flags);
        }
    }
}

/// Reads parameters after the opening bracket.
fn read_signature<'a>(scanner: &mut Scanner<'a>, version: Version, code: &mut Code) -> Result<(), Error> {
    let has = version.facts().fields;
    let (mut positional, mut keyword_only) = (Vec::new(), Vec::new());
    let (mut star, mut double_star): (Option<Option<String>>, Option<String>) = (None, None);
    let mut comma = true;
    loop {
        scanner.spaces();
        if scanner.eat(")") {
            break;
        }
        if !comma {
            return scanner.error(Problem::Expected("a comma or a closing bracket"));
        }
        let at = *scanner;
        if double_star.is_some() {
            return at.error(Problem::Expected("nothing after the ** parameter"));
        }
        if scanner.eat("**") {
            double_star = Some(scanner.name()?);
        } else if scanner.eat("*") {
            if star.is_some() {
                return at.error(Problem::Repeated);
            }
            let named = !scanner.rest().starts_with([',', ')', ' ']);
            star = Some(if named { Some(scanner.name()?) } else { None });
        } else if scanner.eat("/") {
            if !has.posonlyargcount || positional.is_empty() || star.is_some() || code.posonlyargcount > 0 {
                return at.error(Problem::Field);
            }
            code.posonlyargcount = u32::try_from(positional.len()).unwrap_or(u32::MAX);
        } else if star.is_some() {
            if !has.kwonlyargcount {
                return at.error(Problem::Field);
            }
            keyword_only.push(scanner.name()?);
        } else {
            positional.push(scanner.name()?);
        }
        scanner.spaces();
        comma = scanner.eat(",");
    }
    code.argcount = u32::try_from(positional.len()).unwrap_or(u32::MAX);
    code.kwonlyargcount = u32::try_from(keyword_only.len()).unwrap_or(u32::MAX);
    let star = star.flatten();
    code.flags = implied_flags(star.is_some(), double_star.is_some());
    code.varnames = positional.into_iter().chain(keyword_only).chain(star).chain(double_star).collect();
    Ok(())
}
